"""The front page and an authority's public page."""
