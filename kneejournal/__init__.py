"""A journal for runners with knee pain: log a day, read the advice, hand over a report."""

__version__ = "0.1.0"
APPLICATION_ID = "io.github.kneejournal.KneeJournal"
