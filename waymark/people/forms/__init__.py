"""What is typed about young people, and how is it read?"""
