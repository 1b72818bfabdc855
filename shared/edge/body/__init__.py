"""How a body comes over the line, and what can be read of it."""
