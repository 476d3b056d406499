"""Bytes in, runs out: a module for each format of watch files."""
