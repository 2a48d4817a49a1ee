"""What is known of learning and work, as far as the viewer may see it?"""
