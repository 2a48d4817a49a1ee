"""What young people do: learning, work, neither, not known; since when, and who says so."""
