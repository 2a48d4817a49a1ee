"""Batches of rows taken in: read, check, apply, undo."""
