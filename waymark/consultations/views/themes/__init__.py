"""Which pages find themes in answers, agree them, and put them to answers?"""
