"""The officer: opens, answers, closes."""
