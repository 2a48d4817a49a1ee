"""What pages of commissioning show."""
