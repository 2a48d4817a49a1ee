"""What can be done to a consultation?"""
