"""Everything that runs Prahari on one machine: never deployed, never imported by a function."""
