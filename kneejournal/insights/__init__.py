"""What goes with a worse next morning: factors of a day held against the waking pain one and two days later.

Nothing here says what causes what. The reckoning is told in :mod:`kneejournal.insights.reckoning`.
"""
