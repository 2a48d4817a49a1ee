"""What is known of the work with young people, for whom?"""
