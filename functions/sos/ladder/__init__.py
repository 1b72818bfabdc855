"""Who is told, rung by rung, until somebody answers."""
