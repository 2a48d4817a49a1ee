"""What is known of matters, plans, meetings and decisions?"""
