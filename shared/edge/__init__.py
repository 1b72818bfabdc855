"""Where a call comes in: method, body, language, caller, limits, answer."""
