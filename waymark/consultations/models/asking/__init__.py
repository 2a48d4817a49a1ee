"""What is asked, of whom, when, and with what before them? Import from the module that holds it."""
