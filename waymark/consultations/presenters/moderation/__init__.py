"""What do the pages show on which responses are compared and answers moderated?"""
