"""How is an answer taken in, left out or amended, and a group's view written down?"""
