"""Which part of the guide is about which page of the window."""

from __future__ import annotations

TOPICS = {
    "today": ("guide", "the-first-day"),
    "calendar": ("guide", "calendar"),
    "trends": ("guide", "trends"),
    "exercises": ("guide", "exercises-and-programme"),
    "session": ("guide", "exercises-and-programme"),
    "runs": ("guide", "runs"),
    "report": ("guide", "for-the-physio"),
    "settings": ("guide", "reminder"),
    "first_start": ("guide", "install-and-start"),
    "no_journal": ("guide", "backups-and-getting-things-back"),
}
"""By the name of the page: document and section, as it is named in English."""

START = ("guide", "guide")
"""Where Help opens without a page."""
