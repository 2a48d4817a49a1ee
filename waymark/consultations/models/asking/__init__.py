"""What is asked, of whom, when, and with what before them? Import models from their modules."""
