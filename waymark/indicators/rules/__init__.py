"""What holds of indicators, as pure functions."""
