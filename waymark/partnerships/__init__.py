"""Authorities and organisations that act together, and what they agreed to tell one another."""
