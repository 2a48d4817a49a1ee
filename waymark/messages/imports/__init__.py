"""How is it read what mail servers report?"""
