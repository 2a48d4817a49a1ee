"""What do the pages about agreements and partnerships show?"""
