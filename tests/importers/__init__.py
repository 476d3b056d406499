"""Watch files in, runs out."""
