"""What is planned, met about and decided? Import models from the module that holds them."""

from waymark.decisions.models import bodies, decisions, matters, meetings, notices, plans

__all__ = ["bodies", "decisions", "matters", "meetings", "notices", "plans"]
