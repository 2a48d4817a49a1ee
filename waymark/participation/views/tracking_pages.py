"""What do the pages share of those who find out what young people do?"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.participation.queries.chasing import Narrowing, find_next
from waymark.participation.queries.replies import Reply
from waymark.participation.rules.chasing import Want
from waymark.people.models.summaries import PersonSummary
from waymark.web.narrowing import with_query
from waymark.web.pages import AuthorityPage

KEPT = ("locality", "school", "worker")


class TrackingPage(AuthorityPage):
    """What the pages of those who find people share: what the queue is narrowed by."""

    permission = Permission.TRACKING_WORK

    def load(self, *_args: Any, **_: Any) -> None:
        """Look at the clock, once, and read what the queue is narrowed by."""
        self.at = timezone.now()
        self.today = local_date(self.at)
        asked = self.request.GET
        self.narrowing = Narrowing(
            want=_want(asked.get("want", "")),
            **{name: _key(asked.get(name, "")) for name in KEPT},
        )

    @property
    def after(self) -> str:
        """The place in the queue that was passed over last."""
        return self.request.GET.get("after", "")

    def narrowed(self) -> dict[str, str]:
        """Return what the queue is narrowed by, as it stands in an address."""
        want = self.narrowing.want
        found = {} if want is Want.ALL else {"want": want.value}
        keys = {name: getattr(self.narrowing, name) for name in KEPT}
        return found | {name: str(key) for name, key in keys.items() if key}

    def with_query(self, url: str, **more: str) -> str:
        """Return an address with what the queue is narrowed by, and where in it somebody is."""
        query = self.narrowed() | {name: value for name, value in more.items() if value}
        return with_query(url, query)

    def person_url(self, row: PersonSummary, after: str = "") -> str:
        """Return the page on which to try a person."""
        url = self.url("participation:chase_person", person=row.person.public_id)
        return self.with_query(url, after=after)

    def reply_url(self, reply: Reply) -> str:
        """Return where a text that came back is dealt with, or where is said whose it is."""
        if reply.owner is not None:
            return self.person_url(reply.owner)
        return self.with_query(self.url("participation:reply", text=reply.text.public_id))

    def next_url(self, after: str) -> str:
        """Return the page of the next in the queue, or of its end."""
        asked: dict[str, Any] = {"at": self.at, "narrowing": self.narrowing}
        row = find_next(viewer=self.actor, after=after, **asked)
        if row is None:
            return self.with_query(self.url("participation:chase_list"))
        return self.person_url(row, after=after)


def keys_of(texts: Iterable[str]) -> list[UUID]:
    """Return the keys that an address names, each once; what is none is passed over."""
    return list(dict.fromkeys(found for text in texts if (found := _key(text))))


def _want(text: str) -> Want:
    return Want(text) if text in set(Want) else Want.ALL


def _key(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
