"""Reads of indicators and their values."""
