"""What does a CSV file of responses hold, and what in it is wrong?"""
