"""Who is told of a tip: its desk, those whom a step concerns, the posts above."""
