"""Short clinical stories with the advice that may be given, worked out from the decision table by hand.

The base is the calm runner of :func:`tests.rules.diaries.runner`: two calm, logged weeks and five tolerated easy runs
of 5 km, 12, 10, 7, 4 and 2 days ago. Without a change that runner may run 5.5 km.
"""
