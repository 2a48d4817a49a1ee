"""Pages for staff, the authority and the audit trail."""
