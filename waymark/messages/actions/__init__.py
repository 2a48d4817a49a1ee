"""How is a message queued, sent, given up or found to have come back?"""
