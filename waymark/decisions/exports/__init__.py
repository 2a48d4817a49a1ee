"""Which files can be had of what is decided?"""
