"""Which pages of administration stand beside each other, for this viewer?"""

from django.urls import reverse

from waymark.access.permissions import Permission, may
from waymark.core.actors import Actor
from waymark.web.navigation import Link

TABS = (
    ("Staff", "administration:member_list", Permission.USERS_SEE),
    ("Teams", "administration:team_list", Permission.TEAMS_SEE),
    ("Training and checks", "administration:check_list", Permission.TEAMS_MANAGE),
    ("Code of conduct", "administration:conduct_list", Permission.USERS_SEE),
    ("Roles", "administration:role_list", Permission.USERS_SEE),
    ("Authority", "administration:authority_detail", Permission.AUTHORITY_MANAGE),
    ("Front door", "casework:front_door", Permission.AUTHORITY_MANAGE),
)


def tabs_for(*, viewer: Actor, authority_code: str, path: str) -> list[Link]:
    """Return the pages that the viewer may open."""
    found = [
        (label, reverse(route, kwargs={"authority": authority_code}))
        for label, route, permission in TABS
        if may(viewer, permission)
    ]
    return [Link(label=label, url=url, is_current=url == path) for label, url in found]
