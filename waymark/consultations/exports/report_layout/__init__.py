"""In which order, under which headings and in which words does a summary report say things?"""
