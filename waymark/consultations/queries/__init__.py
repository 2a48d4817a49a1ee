"""What can be read of a consultation?"""
