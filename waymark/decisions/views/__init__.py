"""Pages about decisions, at work and in public."""
