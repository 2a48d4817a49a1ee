"""Pages on which responses are compared and answers moderated."""
