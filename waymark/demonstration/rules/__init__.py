"""Which authorities, staff and places does the demonstration invent?"""
