"""How does an installation come to have something in it to look at?"""
