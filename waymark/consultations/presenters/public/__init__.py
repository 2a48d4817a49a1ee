"""What do the public pages of consultations show?"""
