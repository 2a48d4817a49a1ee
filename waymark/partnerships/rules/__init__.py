"""What the law and the field say of sharing and of acting together, in plain Python."""
