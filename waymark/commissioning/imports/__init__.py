"""What is read from files of others?"""
