"""Which page shows or changes what is known of learning and work?"""
