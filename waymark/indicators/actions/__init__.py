"""Writes of indicators and their values, one action each."""
