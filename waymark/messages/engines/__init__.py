"""Which servers of others take messages, spoken to without knowing of Django?"""
