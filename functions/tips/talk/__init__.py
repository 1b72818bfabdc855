"""Tipster and officers write to each other, and neither learns who the other is."""
