"""Which further tables does a report show of the answers?"""
