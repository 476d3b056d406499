"""Made-up runners who do for 26 weeks what the advice says, each with a knee of its own kind.

``python -m tests.rules.simulation`` prints what became of them. There is no chance in it: the same code gives the same
table. The knees are made up to try the rules; they are no models of real ones.
"""
