"""How are responses that look alike decided on, and answers moderated?"""
