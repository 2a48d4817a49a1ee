"""Is the demonstration what it says?"""
