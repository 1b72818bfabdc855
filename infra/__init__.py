"""The deployment: small files that say what functions.yaml cannot, and what renders them."""
