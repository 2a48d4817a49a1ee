"""How do the offers and intended destinations of a great many young people come in at once?"""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date, datetime

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor, ActorKind
from waymark.core.bulk import write_rows
from waymark.core.dates import local_moment
from waymark.core.refusals import ActionRefused
from waymark.participation.models.offers import IntendedDestination, Offer
from waymark.participation.rules.loading import DestinationRow, OfferRow
from waymark.people.rules.vocabulary import Source


class CannotLoadByHand(ActionRefused):
    """Offers are loaded at once by the installation alone. Record one after the other."""


@action
def load_offers(
    *,
    by: Actor,
    at: datetime,
    offers: Iterable[tuple[int, OfferRow]],
    destinations: Iterable[tuple[int, DestinationRow]],
) -> int:
    """Write offers and intended destinations by the keys of their people; return how many.

    Known since the day of their latest word. A guarantee that was fixed before has to be renewed.
    """
    access.require(by, Permission.OFFERS_MANAGE)
    if by.kind is ActorKind.MEMBER:
        raise CannotLoadByHand
    names = [each.name for each in fields(OfferRow)]
    number = write_rows(
        Offer,
        ("person_id", "level", "recorded_at", *names),
        (
            (key, "", _known_at(row.told_on, at), *(_kept(name, row) for name in names))
            for key, row in offers
        ),
    )
    number += write_rows(
        IntendedDestination,
        ("person_id", "code", "said_on", "note", "source", "recorded_at"),
        (
            (
                key,
                row.code,
                row.said_on,
                "",
                Source.SCHOOL.value,
                min(local_moment(row.said_on), at),
            )
            for key, row in destinations
        ),
    )
    record(by=by, event=Event.OFFER_RECORDED, at=at, detail={"number": number})
    return number


def _known_at(day: date, at: datetime) -> datetime:
    return min(local_moment(day), at)


def _kept(name: str, row: OfferRow) -> object:
    """Return what a column holds; where nothing is said, answer and closing hold no word."""
    value = getattr(row, name)
    return "" if value is None and name in {"answer", "closing"} else value
