"""Draws the exercises: from a pose in a few lines of TOML to a line figure as SVG."""
