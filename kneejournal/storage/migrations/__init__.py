"""One frozen step for each version of the journal file."""
