"""The synthetic SOS: a test press in each district, so that silence is found before it harms."""
