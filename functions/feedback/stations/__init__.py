"""What a station is given out of its answers, a week at a time."""
