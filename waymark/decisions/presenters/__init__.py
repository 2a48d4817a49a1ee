"""What do the pages about decisions show?"""
