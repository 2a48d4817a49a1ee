"""How do responses come in from a file, and how are they taken out again?"""
