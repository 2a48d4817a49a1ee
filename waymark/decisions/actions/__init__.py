"""Writes of bodies, decisions, conditions and papers, one action each."""
