"""What is done in commissioning?"""
