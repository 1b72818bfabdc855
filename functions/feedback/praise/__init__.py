"""Words passed on to the officer they praise, or to the station."""
