"""Which files of other systems can be taken in?"""
