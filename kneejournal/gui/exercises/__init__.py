"""The parts of the exercises page."""
