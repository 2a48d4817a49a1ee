"""What does a consultation ask, of whom and when, and what is still missing?"""
