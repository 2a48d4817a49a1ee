"""What can be done with young people's records?"""
