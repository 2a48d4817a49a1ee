"""What holds of contacts, next steps and caseloads? Pure functions and vocabularies."""
