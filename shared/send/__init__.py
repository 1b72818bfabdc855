"""What reaches people: one outside world a module."""
