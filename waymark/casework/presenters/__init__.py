"""What do the pages of casework show?"""
