"""Which pages are there? Import the module that is named after its noun."""
