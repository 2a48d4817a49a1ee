"""Measures as data, then and now, and what each came to by area and group."""
