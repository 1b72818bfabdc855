"""How fast help came."""
