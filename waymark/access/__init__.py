"""Authorities, localities, users, memberships, roles and permissions."""
