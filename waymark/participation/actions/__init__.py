"""What can be done with what young people do?"""
