"""The chart of Trends: what it shows as values, the two plots, and the same as text and table."""
