"""What leaves casework as a file?"""
