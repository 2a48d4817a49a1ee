"""What is known of commissioning?"""
