"""A citizen grades a place: the form, the answer, what is told beyond it."""
