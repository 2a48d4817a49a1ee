"""How do answers on paper come in, and how does a second person check them?"""
