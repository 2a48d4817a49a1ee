"""What do the pages about themes show?"""
