"""What do these pages show?"""
