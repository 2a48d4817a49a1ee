"""How do the values of indicators go out?"""
