"""The parts of the guided session."""
