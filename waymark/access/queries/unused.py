"""Which accounts has nobody used for long, and since when?"""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import DateTimeField, F, Q, QuerySet
from django.db.models.functions import Greatest

from waymark.access import permissions
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.permissions import ROLES, Permission
from waymark.access.rules.unused import USUAL_DAYS, WARNING
from waymark.core.actors import Actor
from waymark.core.scoping import scoped_authorities


def days_until_unused() -> int | None:
    """Return after how many days the authority in scope suspends; None where it never does."""
    found = Authority.objects.values_list("unused_days", flat=True)
    return found.get(pk=scoped_authorities()[0])


def list_unused(*, viewer: Actor, at: datetime) -> QuerySet[Any]:
    """Return who has not signed in for that long, or is suspended, the longest unused first.

    Where the authority suspends nobody, after the usual number of days.
    """
    permissions.require(viewer, Permission.USERS_SEE)
    before = at - timedelta(days=days_until_unused() or USUAL_DAYS)
    return (
        _present()
        .filter(Q(used_at__lt=before) | Q(suspended_at__isnull=False))
        .order_by(F("user__last_login").asc(nulls_first=True), "joined_at", "id")
    )


def list_to_look_at(*, at: datetime) -> list[Any]:
    """Return whose account may have to be warned of or suspended, the longest unused first.

    For the task of every day; each has `used_at`, when the account was used last. Nobody where
    the authority suspends nobody.
    """
    days = days_until_unused()
    if days is None:
        return []
    before = at + WARNING - timedelta(days=days)
    found = _present().filter(used_at__lte=before, suspended_at__isnull=True, user__is_active=True)
    return list(found.order_by("used_at", "id"))


def get_used(*, membership_id: int) -> Any:
    """Return a membership with `used_at`, when its account was used last."""
    return _present().get(pk=membership_id)


def is_spared(*, member: Membership) -> bool:
    """Whether nobody else could manage users if this member were suspended."""
    roles = [role.name.value for role in ROLES if Permission.USERS_MANAGE in role.permissions]
    if member.role not in roles:
        return False
    others = Membership.objects.filter(
        role__in=roles, ended_at__isnull=True, suspended_at__isnull=True, user__is_active=True
    ).exclude(pk=member.pk)
    return not others.exists()


def _present() -> QuerySet[Any]:
    """Return the present members, each with `used_at`: the latest of joining, sign-in, lifting."""
    return (
        Membership.objects.filter(ended_at__isnull=True)
        .annotate(
            used_at=Greatest(
                "joined_at", "user__last_login", "lifted_at", output_field=DateTimeField()
            )
        )
        .select_related("user", "authority")
    )
