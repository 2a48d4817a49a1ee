"""What leaves commissioning as a file?"""
