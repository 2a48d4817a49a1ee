"""Decisions of bodies and officers, their conditions and their publication."""
