"""What is typed about agreements, partnerships, groups and shares?"""
