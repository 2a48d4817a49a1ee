"""What can be typed on the pages for staff, the authority and the audit trail?"""
