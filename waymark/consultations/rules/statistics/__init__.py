"""Which statistics may be shown of the answers, and what are they?"""
