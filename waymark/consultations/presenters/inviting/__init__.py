"""What do the pages about those invited, about news and about other formats show?"""
