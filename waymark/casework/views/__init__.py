"""Which pages does casework have?"""
