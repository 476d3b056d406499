"""Ways out for the data: the open format, tables, the printed report."""
