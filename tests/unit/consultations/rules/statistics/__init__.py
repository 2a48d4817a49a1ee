"""Tests of the statistics of answers."""
