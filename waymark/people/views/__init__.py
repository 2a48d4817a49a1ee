"""Which pages do young people have beside the record?"""
