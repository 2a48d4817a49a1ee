"""Reads of sharing agreements, partnerships, groups and shares."""
