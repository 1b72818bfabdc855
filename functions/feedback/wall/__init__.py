"""The wall of a range: grades, trend, the latest answers."""
