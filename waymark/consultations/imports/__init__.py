"""How are files read into a consultation?"""
