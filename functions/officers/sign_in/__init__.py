"""A phone comes in: the code by SMS, the signature, the session."""
