"""Totals counted anew from the answers."""
