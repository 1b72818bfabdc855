"""Stations and offices that are graded: their page, code and poster."""
