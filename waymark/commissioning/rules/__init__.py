"""What holds of commissioning? Pure functions and vocabularies."""
