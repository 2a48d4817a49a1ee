"""What do the pages about the risk of NEET show?"""
