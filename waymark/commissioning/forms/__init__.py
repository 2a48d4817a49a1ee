"""What people type into pages of commissioning."""
