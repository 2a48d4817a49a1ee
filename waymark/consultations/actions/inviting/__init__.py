"""How are bodies invited and reminded, news told, and other formats asked for?"""
