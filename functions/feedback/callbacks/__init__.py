"""Calls to citizens who were badly served and left a number."""
