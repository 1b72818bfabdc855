"""Slips of a visit, and how many visitors there were."""
