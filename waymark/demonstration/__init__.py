"""Invented authorities and people; the public cases."""
