"""The police organisation: districts, units, categories, posts, and where each service is live.

Collections: districts, categories, posts, roster, devices, organisation.
"""
