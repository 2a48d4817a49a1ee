"""What do the pages for staff, the authority and the audit trail show?"""
