"""The canary dump: is any personal value of a scenario to be found in what a thief could copy?

Give every personal field, header and token of a scenario a value of its own (`Canaries`), copy
everything that the scenario left behind (`dump.Watch`), and look for each value in every
disguise (`Canaries.search`). Allowed finds come from one table (`table.ALLOWED`).
"""
