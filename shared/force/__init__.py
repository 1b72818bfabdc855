"""The police as it stands now: organisation, posts, phones."""
