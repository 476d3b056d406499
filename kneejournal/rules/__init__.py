"""Run, reduce or rest: pure rules over the records of a diary."""
