"""What can be done in the work with young people?"""
