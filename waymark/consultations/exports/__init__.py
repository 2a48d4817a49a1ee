"""In which file formats does a report leave the system?"""
