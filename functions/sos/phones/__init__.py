"""Telling officers: pushes, SMS and calls, and whose phones they reach."""
