"""The full counts of what the suite does a share of: ``python -m tests.soak``."""
