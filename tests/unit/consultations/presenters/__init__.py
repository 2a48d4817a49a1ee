"""What pages of consultations show."""
