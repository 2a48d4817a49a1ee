"""Who may open which address: written by hand, one module for each app, never computed."""
