"""What holds of matters, plans, meetings and decisions? Pure functions and vocabularies."""
