"""Letters to IG and SP: a week or month in one page."""
