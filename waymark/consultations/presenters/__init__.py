"""What does each page show, already worded? Import the module that is named after its noun."""
