"""How do people and authorities come in, change and leave?"""
