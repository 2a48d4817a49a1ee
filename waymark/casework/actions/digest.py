"""How is the weekly digest chosen and sent?"""

from collections.abc import Iterable
from datetime import date, datetime

from django.conf import settings
from django.urls import reverse

from waymark.access.models.members import Membership
from waymark.access.permissions import Permission, require
from waymark.access.queries import member_actor
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.models.digest import WeeklyDigest
from waymark.casework.queries import digest as queries
from waymark.casework.rules.digest import own_lines, team_lines
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.messages.actions.queueing import Draft, queue_message
from waymark.messages.rules import Purpose

SUBJECT = "Your week, in numbers"


class NobodyToChoose(ActionRefused):
    """Only somebody who works here gets the digest."""


class NotToTell(ActionRefused):
    """This digest was sent already, or is not to go to this person."""


class NothingToTell(ActionRefused):
    """Every number of this digest is nought."""


@action
def choose_digest(*, by: Actor, at: datetime, is_wanted: bool) -> None:
    """Say whether the actor wants the digest."""
    require(by, Permission.CASES_WORK)
    if by.membership_id is None:
        raise NobodyToChoose
    member = Membership.objects.get(pk=by.membership_id)
    WeeklyDigest.objects.update_or_create(
        authority_id=member.authority_id, membership=member, defaults={"is_wanted": is_wanted}
    )
    detail = {"is_wanted": is_wanted}
    record(by=by, event=Event.DIGEST_CHOSEN, target=member, at=at, detail=detail)


@action
def tell_digest(*, by: Actor, at: datetime, member: Membership, monday: date) -> None:
    """Send somebody the digest of a week, once: what lies open to them, as numbers.

    The locked row makes sure of it where two workers run. Refused where nothing is to be told.
    """
    require(by, Permission.CASES_WORK)
    made, _ = WeeklyDigest.objects.get_or_create(
        authority_id=member.authority_id, membership_id=member.pk
    )
    found = WeeklyDigest.objects.select_for_update(of=("self",)).get(pk=made.pk)
    reader = queries.list_to_tell(monday=monday).filter(pk=member.pk).first()
    if reader is None:
        raise NotToTell
    body = digest_words(member=reader, at=at)
    if not body:
        raise NothingToTell
    found.told_for = monday
    found.save(update_fields=["told_for"])
    queue_message(
        draft=Draft(
            purpose=Purpose.WEEKLY_DIGEST,
            recipient=reader.user.email,
            subject=SUBJECT,
            body=body,
            about_id=reader.public_id,
        ),
        at=at,
    )
    record(by=by, event=Event.DIGEST_SENT, target=reader, at=at)


def digest_words(*, member: Membership, at: datetime) -> str:
    """Return the email to a member; nothing where all of its numbers are nought."""
    week = queries.get_week(viewer=member_actor(member), at=at)
    if not week.says_something:
        return ""
    parts = [
        f"Hello {member.user}",
        f"Your week at {member.authority.name}, in numbers:",
        _list(own_lines(week)),
        f"My day: {_link('casework:day', member)}",
    ]
    if week.teams:
        parts += [
            "Your teams:",
            _list(team_lines(week)),
            f"My team: {_link('casework:team', member)}",
        ]
    parts.append(
        "You get this on Mondays because you work with young people. "
        f"To stop it: {_link('casework:digest', member)}"
    )
    return "\n\n".join(parts) + "\n"


def _list(lines: Iterable[tuple[str, int]]) -> str:
    return "\n".join(f"- {words}: {number:,}" for words, number in lines)


def _link(route: str, member: Membership) -> str:
    path = reverse(route, kwargs={"authority": member.authority.code})
    return f"{settings.SITE_URL.rstrip('/')}{path}"
