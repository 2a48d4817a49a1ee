"""How does what somebody ticked, chose or typed to one question become an answer?"""
