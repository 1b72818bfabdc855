"""The deployment: small files that say what no row of a function can, and what renders them."""
