"""The phones of posts: let in by whoever supervises, listed, removed, rung."""
