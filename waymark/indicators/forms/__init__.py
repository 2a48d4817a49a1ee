"""What is typed about indicators and their values?"""
