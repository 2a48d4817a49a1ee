"""What do the pages that make a consultation show, already worded?"""
