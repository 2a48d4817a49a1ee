"""What holds of activities? Codes, their groups, and how long a word may be relied on."""
