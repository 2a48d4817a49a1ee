"""What do other programs tell this app?"""
