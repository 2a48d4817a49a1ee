"""Writes of sharing agreements, partnerships, groups and shares, one action each."""
