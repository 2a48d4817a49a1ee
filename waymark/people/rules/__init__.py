"""What holds of young people and their records? Pure functions and vocabularies."""
