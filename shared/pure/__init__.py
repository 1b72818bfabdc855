"""Rules and words that touch nothing outside the process."""
