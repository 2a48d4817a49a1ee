"""Which files, feeds and data can be had of what is planned, met about and decided?"""
