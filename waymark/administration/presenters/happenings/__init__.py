"""What happened, in words: one module for each app, named as its events are.

`{target}` stands for what it was done to. Every event has its words: a test names those without.
"""
