"""Which services are there for young people, where, for whom, and how does somebody get there?"""
