"""What is known of young people, for whom?"""
