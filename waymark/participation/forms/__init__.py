"""What do people type into the pages of learning and work?"""
