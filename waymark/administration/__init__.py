"""Pages for users, invitations, roles and the audit trail."""
