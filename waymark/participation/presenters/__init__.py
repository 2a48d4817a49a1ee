"""What do the pages of learning and work say, in words?"""
