"""Bringing runs in from files: the flow, what is shown of it on every page, and taking an import back."""
