"""Which services are needed, chosen, bought or taken in-house, watched and reviewed?"""
