"""What is typed about contacts, steps and who works with whom, and how is it read?"""
