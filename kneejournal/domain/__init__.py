"""What a knee diary is. Standard library only; no clock, no file, no window."""
