"""The parts of the report page: the pages as they print, what they span, the visits."""
