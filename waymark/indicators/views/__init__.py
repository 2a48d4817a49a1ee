"""The pages of indicators and their values."""
