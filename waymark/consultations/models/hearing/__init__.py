"""What was answered, and what was said about it afterwards? Import models from their modules."""
