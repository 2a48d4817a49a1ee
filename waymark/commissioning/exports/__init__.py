"""Which files come out of commissioning?"""
