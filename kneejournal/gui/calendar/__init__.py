"""The parts of the calendar."""
