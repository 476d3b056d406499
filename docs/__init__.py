"""The guide: one text for readers, the web and Help; it is installed as ``kneejournal.resources.guide``."""
