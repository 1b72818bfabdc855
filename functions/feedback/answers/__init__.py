"""Answers as the IG lists and opens them."""
