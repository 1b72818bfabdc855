"""Documents; those that are generated say from what."""
