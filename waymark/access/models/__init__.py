"""Who works where, in what role? Import models from the module that holds them."""

from waymark.access.models import authorities, checks, conduct, members, sign_in, teams

__all__ = ["authorities", "checks", "conduct", "members", "sign_in", "teams"]
