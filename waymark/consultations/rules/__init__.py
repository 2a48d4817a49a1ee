"""What may happen in a consultation, and what do its answers add up to?"""
