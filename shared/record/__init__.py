"""Records: what was done to one, by whom, and the news of it."""
