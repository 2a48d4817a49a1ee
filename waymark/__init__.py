"""Waymark: integrated youth support for English local authorities."""
