"""What of learning and work goes out as a file?"""
