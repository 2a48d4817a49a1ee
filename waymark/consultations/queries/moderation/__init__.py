"""Which responses look alike, and which words of them may be published?"""
