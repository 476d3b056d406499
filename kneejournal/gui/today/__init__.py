"""The page of one day: one file for each of its cards."""
