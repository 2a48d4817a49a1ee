"""What came back to texts that went to many, whose is it, and who gets such a text at all?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q

from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.core.sealed import keyed_hashes
from waymark.messages.models import ReceivedText
from waymark.messages.queries import plain_address
from waymark.participation.models.tracking import STANDS, TrackingAttempt, TrackingReply
from waymark.participation.queries.chasing import holding, list_queue, open_rows
from waymark.participation.rules.chasing import FOUND, Point, best_first
from waymark.people.models.contact import ContactPoint
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.writing import OpenWay, ways_of
from waymark.people.rules.vocabulary import ContactKind


@dataclass(frozen=True)
class Reply:
    """A text that waits for somebody, the try that it answers, and whose it may be.

    `owners` are list rows of those whose number it came from, as far as they lie open; where one of
    them is known to have written it, that one alone.
    """

    text: ReceivedText
    attempt: TrackingAttempt
    owners: tuple[PersonSummary, ...]

    @property
    def owner(self) -> PersonSummary | None:
        """Return whose it is; None where several share the number, and somebody has to say."""
        return self.owners[0] if len(self.owners) == 1 else None


@dataclass(frozen=True)
class Addressee:
    """Somebody chosen for a text: whether they wait in the queue, and to which number it goes."""

    summary: PersonSummary
    waits: bool
    way: OpenWay | None

    @property
    def gets_it(self) -> bool:
        """Whether a text goes to them."""
        return self.waits and self.way is not None and self.way.obstacle is None


def list_replies(
    *,
    viewer: Actor,
    at: datetime,
    most: int | None = None,
    person: Person | None = None,
    text: UUID | None = None,
) -> list[Reply]:
    """Return what waits of those whose records lie open, the earliest first.

    Where a person is named what may be of them, where a text is named that one alone.

    Restricted people are never among those whose it may be, as in the queue.
    """
    asked = TrackingAttempt.objects.filter(
        Exists(open_rows(viewer=viewer, at=at).filter(person_id=OuterRef("person_id"))),
        message_id=OuterRef("answers_id"),
    )
    dealt_with = TrackingReply.objects.filter(
        Q(attempt__isnull=False) | Q(person__isnull=True), text_id=OuterRef("pk")
    )
    found = ReceivedText.objects.filter(~Exists(dealt_with), Exists(asked))
    if person is not None:
        found = found.filter(_may_be_of(person))
    if text is not None:
        found = found.filter(public_id=text)
    texts = list(found.order_by("received_at", "pk")[:most])
    if not texts:
        return []
    replies = _with_owners(texts, viewer=viewer, at=at)
    if person is None:
        return replies
    return [each for each in replies if person.pk in {row.person_id for row in each.owners}]


def get_reply(*, viewer: Actor, public_id: UUID, at: datetime) -> Reply:
    """Return one text that waits; raise `NotFound`."""
    found = list_replies(viewer=viewer, at=at, text=public_id)
    if not found:
        raise NotFound
    return found[0]


def list_addressees(*, viewer: Actor, at: datetime, people: Iterable[UUID]) -> list[Addressee]:
    """Return those chosen whose records lie open, by name, with what forbids writing to them.

    Of several numbers it is the best that may be written to, else any.
    """
    keys = set(people)
    rows = list(
        open_rows(viewer=viewer, at=at)
        .filter(person__public_id__in=keys)
        .select_related("person")
        .order_by("sort_name", "person_id")
    )
    waiting = set(
        list_queue(viewer=viewer, at=at)
        .filter(person__public_id__in=keys)
        .order_by()
        .values_list("person_id", flat=True)
    )
    ways = ways_of(people=[row.person for row in rows], at=at)
    answered = set(
        TrackingAttempt.objects.filter(
            STANDS,
            person_id__in=ways,
            outcome__in=FOUND,
            contact_point__isnull=False,
        ).values_list("contact_point_id", flat=True)
    )
    return [
        Addressee(
            summary=row,
            waits=row.person_id in waiting,
            way=_best_mobile(ways[row.person_id], answered),
        )
        for row in rows
    ]


def _best_mobile(ways: Iterable[OpenWay], answered: set[int]) -> OpenWay | None:
    mobiles = {each.point.pk: each for each in ways if each.point.kind == ContactKind.MOBILE.value}
    points = best_first(
        Point(
            key=key,
            kind=ContactKind.MOBILE,
            is_own=not each.point.belongs_to,
            has_answered=key in answered,
            verified_on=each.point.verified_on,
        )
        for key, each in mobiles.items()
    )
    ordered = sorted(
        (mobiles[each.key] for each in points), key=lambda way: way.obstacle is not None
    )
    return ordered[0] if ordered else None


def _may_be_of(person: Person) -> Q:
    """Return the condition that a text may be of somebody: asked, told so, or by their number."""
    numbers = ContactPoint.objects.filter(person=person, kind=ContactKind.MOBILE.value)
    hashes = [
        hashed
        for value in numbers.values_list("value", flat=True)
        for hashed in keyed_hashes(plain_address(value))
    ]
    asked = TrackingAttempt.objects.filter(person=person, message_id=OuterRef("answers_id"))
    laid = TrackingReply.objects.filter(person=person, text_id=OuterRef("pk"))
    return Q(sender_hash__in=hashes) | Q(Exists(asked)) | Q(Exists(laid))


def _with_owners(texts: Sequence[ReceivedText], *, viewer: Actor, at: datetime) -> list[Reply]:
    attempts = {
        each.message_id: each
        for each in TrackingAttempt.objects.filter(
            message_id__in={text.answers_id for text in texts}
        ).select_related("contact_point")
    }
    laid = dict(TrackingReply.objects.filter(text__in=texts).values_list("text_id", F("person_id")))
    holders: dict[str, set[int]] = {}
    for value, key in ContactPoint.objects.filter(
        holding(local_date(at)),
        kind=ContactKind.MOBILE.value,
        value__in={text.sender for text in texts if text.sender},
    ).values_list("value", "person_id"):
        holders.setdefault(value, set()).add(key)
    found = [
        (
            text,
            attempt,
            {laid[text.pk]}
            if text.pk in laid
            else {attempt.person_id} | holders.get(text.sender, set()),
        )
        for text in texts
        if (attempt := attempts[text.answers_id])
    ]
    rows = {
        row.person_id: row
        for row in open_rows(viewer=viewer, at=at)
        .filter(person_id__in={key for _, _, keys in found for key in keys})
        .select_related("person")
    }
    return [
        Reply(text=text, attempt=attempt, owners=owners)
        for text, attempt, keys in found
        if (owners := tuple(rows[key] for key in sorted(keys & rows.keys())))
    ]
