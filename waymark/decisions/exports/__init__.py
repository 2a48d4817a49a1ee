"""What others read of matters and the plan: feeds, a calendar and plain data."""
