"""A tip comes in: taken, numbered, sealed, its words shown until they are kept."""
