"""What is typed when decisions, their conditions and their papers are recorded?"""
