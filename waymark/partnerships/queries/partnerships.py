"""Which partnerships does the authority keep or see, and what does one say as a whole?"""

from collections.abc import Collection, Iterable
from typing import Any, TypeVar
from uuid import UUID

from django.db import models
from django.db.models import Exists, OuterRef, QuerySet

from waymark.access import permissions
from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission
from waymark.access.queries import list_authorities
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.partnerships.models.agreements import SharingAgreement
from waymark.partnerships.models.groups import (
    ActionUpdate,
    JointAction,
    JointGroup,
    Seat,
    SeatHolder,
)
from waymark.partnerships.models.partnerships import Partnership, Party, ShownPartnership
from waymark.partnerships.models.shares import Share, ShareSet
from waymark.partnerships.rules.partnerships import Part, Term

WHOLE = frozenset(Part)
IN_PUBLIC = frozenset({Part.GROUPS})
"""What the public reads of a published partnership beside its terms and parties."""

Row = TypeVar("Row", bound=models.Model)


def list_partnerships(*, viewer: Actor) -> QuerySet[Partnership]:
    """Return the partnerships that the authority keeps, by name."""
    permissions.require(viewer, Permission.PARTNERSHIPS_SEE)
    return Partnership.objects.order_by("name", "pk")


def get_partnership(*, viewer: Actor, public_id: UUID) -> Partnership:
    """Return one partnership; raise `NotFound`."""
    return _one(list_partnerships(viewer=viewer), public_id)


def list_published_partnerships() -> QuerySet[Partnership]:
    """Return the partnerships that the public may read, by name."""
    return Partnership.objects.filter(published_at__isnull=False).order_by("name", "pk")


def get_published_partnership(*, public_id: UUID) -> Partnership:
    """Return one partnership that the public may read; raise `NotFound`."""
    return _one(list_published_partnerships(), public_id)


def list_parties(partnership: Partnership) -> QuerySet[Party]:
    """Return who acts in a partnership that the caller may read, by code."""
    return Party.objects.filter(partnership=partnership).order_by("code", "pk")


def list_present_parties(partnership: Partnership) -> QuerySet[Party]:
    """Return the parties that have not left, by code."""
    return list_parties(partnership).filter(left_on__isnull=True)


def get_party(partnership: Partnership, *, public_id: UUID) -> Party:
    """Return one party; raise `NotFound`."""
    return _one(list_parties(partnership), public_id)


def list_groups(partnership: Partnership) -> QuerySet[JointGroup]:
    """Return the groups of a partnership that the caller may read, by name."""
    return JointGroup.objects.filter(partnership=partnership).order_by("name", "pk")


def get_group(partnership: Partnership, *, public_id: UUID) -> JointGroup:
    """Return one group; raise `NotFound`."""
    return _one(list_groups(partnership), public_id)


def list_seats(partnership: Partnership) -> QuerySet[Seat]:
    """Return the seats of all groups of a partnership: the chair's first, then by party."""
    return (
        Seat.objects.filter(group__partnership=partnership)
        .select_related("group", "party")
        .order_by("group__name", "-is_chair", "party__code", "office", "pk")
    )


def get_seat(partnership: Partnership, *, public_id: UUID) -> Seat:
    """Return one seat; raise `NotFound`."""
    return _one(list_seats(partnership), public_id)


def list_holders(partnership: Partnership) -> QuerySet[SeatHolder]:
    """Return who held the seats of a partnership, the latest first."""
    return SeatHolder.objects.filter(seat__group__partnership=partnership).order_by(
        models.F("ends_on").desc(nulls_first=True), "-pk"
    )


def list_share_sets(partnership: Partnership) -> QuerySet[ShareSet]:
    """Return how sums are shared: by what for, the latest version first."""
    return ShareSet.objects.filter(partnership=partnership).order_by("-liability", "-number", "pk")


def list_shares(share_sets: Iterable[int]) -> QuerySet[Share]:
    """Return the shares of these versions, by authority code."""
    return (
        Share.objects.filter(share_set__in=list(share_sets))
        .select_related("party")
        .order_by("party__code", "pk")
    )


def get_share(partnership: Partnership, *, public_id: UUID) -> Share:
    """Return one share of any version; raise `NotFound`."""
    shares = Share.objects.filter(share_set__partnership=partnership)
    return _one(shares.select_related("party", "share_set"), public_id)


def list_joint_actions(partnership: Partnership) -> QuerySet[JointAction]:
    """Return what has to be done for a partnership: by day it is due, those without one after."""
    return (
        JointAction.objects.filter(partnership=partnership)
        .select_related("party", "seat")
        .order_by("-state", models.F("due_on").asc(nulls_last=True), "agreed_on", "pk")
    )


def list_outstanding(*, viewer: Actor) -> QuerySet[JointAction]:
    """Return what has still to be done for any partnership, by the day it is due."""
    permissions.require(viewer, Permission.PARTNERSHIPS_SEE)
    return (
        JointAction.objects.filter(state="open")
        .select_related("partnership", "party", "seat")
        .order_by(models.F("due_on").asc(nulls_last=True), "agreed_on", "pk")
    )


def get_joint_action(partnership: Partnership, *, public_id: UUID) -> JointAction:
    """Return one action; raise `NotFound`."""
    return _one(list_joint_actions(partnership), public_id)


def list_shown(partnership: Partnership) -> QuerySet[ShownPartnership]:
    """Return what each party is shown of a partnership of ours, by its code."""
    return (
        ShownPartnership.objects.filter(partnership=partnership)
        .select_related("partner")
        .order_by("partner__code", "pk")
    )


def list_shown_to_us(*, viewer: Actor) -> QuerySet[ShownPartnership]:
    """Return what other authorities show ours of their partnerships, by their code."""
    permissions.require(viewer, Permission.PARTNERSHIPS_SEE)
    return ShownPartnership.shared.select_related("authority").order_by("authority__code", "pk")


def get_shown_to_us(*, viewer: Actor, public_id: UUID) -> ShownPartnership:
    """Return one partnership as another authority shows it; raise `NotFound`."""
    return _one(list_shown_to_us(viewer=viewer), public_id)


def list_possible_parties(*, viewer: Actor) -> QuerySet[Authority]:
    """Return the authorities of the installation, by name."""
    permissions.require(viewer, Permission.PARTNERSHIPS_SEE)
    return list_authorities()


def list_sharing_agreements(*, viewer: Actor) -> QuerySet[SharingAgreement]:
    """Return the agreements that showing something to a party may rest on, by title."""
    permissions.require(viewer, Permission.PARTNERSHIPS_SEE)
    return SharingAgreement.objects.order_by("title", "pk")


def has_chair(group: JointGroup, *, apart_from: int | None) -> bool:
    """Whether another seat of a group is its chair."""
    seats = Seat.objects.filter(group=group, is_chair=True, ended_on__isnull=True)
    return seats.exclude(pk=apart_from or 0).exists()


def is_latest(share_set: ShareSet) -> bool:
    """Whether no later version has taken the place of this one."""
    later = ShareSet.objects.filter(
        partnership=OuterRef("partnership"),
        liability=OuterRef("liability"),
        number__gt=OuterRef("number"),
    )
    return not ShareSet.objects.filter(Exists(later), pk=share_set.pk).exists()


def summary_of(partnership: Partnership) -> dict[str, Any]:
    """Return what a list says of a partnership."""
    return {
        **_texts(partnership, "name", "form"),
        **_days(partnership, "starts_on", "ends_on", "review_on"),
    }


def content_of(partnership: Partnership, parts: Collection[Part]) -> dict[str, Any]:
    """Return what a partnership says, as far as the parts go: what is shown, kept and published.

    Days and amounts are text, so that a copy of it can be kept as it is.
    """
    found: dict[str, Any] = {
        **summary_of(partnership),
        "purpose": partnership.purpose,
        "terms": partnership.terms,
        "items": {each.value: text for each in Term if (text := getattr(partnership, each.value))},
        "history_source": partnership.history_source,
        "parties": [
            {
                **_texts(each, "code", "name", "kind"),
                "id": str(each.public_id),
                "is_lead": each.is_lead,
                "holds_contract": each.holds_contract,
                **_days(each, "joined_on", "left_on"),
            }
            for each in list_parties(partnership)
        ],
    }
    if Part.GROUPS in parts:
        found["groups"] = _groups(partnership)
    if Part.SHARES in parts:
        found["shares"] = _shares(partnership)
    if Part.ACTIONS in parts:
        found["actions"] = _actions(partnership)
    return found


def _groups(partnership: Partnership) -> list[dict[str, Any]]:
    holders: dict[int, list[dict[str, Any]]] = {}
    for each in list_holders(partnership):
        held = {"name": each.name, **_days(each, "starts_on", "ends_on")}
        holders.setdefault(each.seat_id, []).append(held)
    seats: dict[int, list[dict[str, Any]]] = {}
    for seat in list_seats(partnership):
        seats.setdefault(seat.group_id, []).append(
            {
                "id": str(seat.public_id),
                "office": seat.office,
                "party": seat.party.name,
                "is_chair": seat.is_chair,
                **_days(seat, "ended_on"),
                "holders": holders.get(seat.pk, []),
            }
        )
    return [
        {
            **_texts(each, "name", "kind", "purpose"),
            "id": str(each.public_id),
            **_days(each, "starts_on", "ends_on"),
            "seats": seats.get(each.pk, []),
        }
        for each in list_groups(partnership)
    ]


def _shares(partnership: Partnership) -> list[dict[str, Any]]:
    sets = list(list_share_sets(partnership))
    rows: dict[int, list[dict[str, Any]]] = {}
    for each in list_shares([one.pk for one in sets]):
        rows.setdefault(each.share_set_id, []).append(
            {
                "code": each.party.code,
                "party": each.party.name,
                "id": str(each.public_id),
                **_texts(each, "weight", "amount", "agreed_in"),
                **_days(each, "agreed_on"),
            }
        )
    return [
        {
            **_texts(each, "liability", "title", "key", "total", "basis", "number"),
            "id": str(each.public_id),
            **_days(each, "starts_on", "ends_on", "proposed_on", "accepted_on"),
            "rows": rows.get(each.pk, []),
        }
        for each in sets
    ]


def _actions(partnership: Partnership) -> list[dict[str, Any]]:
    updates: dict[int, list[dict[str, Any]]] = {}
    written = ActionUpdate.objects.filter(joint_action__partnership=partnership)
    for each in written.order_by("-on", "-pk"):
        told = {**_texts(each, "text", "state"), **_days(each, "on")}
        updates.setdefault(each.joint_action_id, []).append(told)
    return [
        {
            **_texts(each, "text", "state"),
            "id": str(each.public_id),
            "party": each.party.name,
            "office": each.seat.office if each.seat else "",
            **_days(each, "agreed_on", "due_on", "settled_on"),
            "updates": updates.get(each.pk, []),
        }
        for each in list_joint_actions(partnership)
    ]


def _texts(record: models.Model, *names: str) -> dict[str, str]:
    return {name: str(getattr(record, name)) for name in names}


def _days(record: models.Model, *names: str) -> dict[str, str]:
    days = {name: getattr(record, name) for name in names}
    return {name: day.isoformat() if day else "" for name, day in days.items()}


def _one(rows: QuerySet[Row], public_id: UUID) -> Row:
    found = rows.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found
