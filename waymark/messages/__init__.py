"""What was written to whom, did it arrive, and to whom must nobody write again?"""
