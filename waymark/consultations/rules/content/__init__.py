"""What does a consultation report say? Import from the module that holds it."""
