"""What do the pages about indicators show?"""
