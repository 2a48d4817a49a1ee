"""Page classes, GOV.UK components, form drawing, layouts and navigation."""
