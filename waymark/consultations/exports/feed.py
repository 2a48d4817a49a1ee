"""How do consultations look to a feed reader?

Written by the framework's own feed generator (Atom, RFC 4287). Its ready-made views know no scope
of an authority, so the pages call the generator themselves.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils.feedgenerator import Atom1Feed

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.presenters.public.moments import when_sentence

MOST_IN_FEED = 50


@dataclass(frozen=True)
class Entry:
    """One consultation of a feed; `key` stays when its title or address changes."""

    key: str
    title: str
    summary: str
    url: str
    opened_at: datetime | None
    updated_at: datetime | None
    authority: str = ""


def feed_entry(found: Consultation, *, url: str, authority: str = "") -> Entry:
    """Return one consultation for a feed."""
    summary = " ".join(text for text in (found.purpose, when_sentence(found)) if text)
    moments = [found.opened_at or found.opens_at, found.closed_at]
    known = [moment for moment in moments if moment is not None]
    return Entry(
        key=f"urn:uuid:{found.public_id}",
        title=found.title,
        summary=summary,
        url=url,
        opened_at=known[0] if known else found.created_at,
        updated_at=max(known) if known else found.created_at,
        authority=authority,
    )


def write_feed(*, title: str, page_url: str, feed_url: str, entries: Iterable[Entry]) -> str:
    """Return an Atom feed of consultations."""
    feed = Atom1Feed(
        title=title,
        link=page_url,
        description=title,
        language="en-gb",
        feed_url=feed_url,
        feed_guid=feed_url,
    )
    for each in entries:
        feed.add_item(
            title=each.title,
            link=each.url,
            description=each.summary,
            unique_id=each.key,
            pubdate=each.opened_at,
            updateddate=each.updated_at,
            author_name=each.authority or None,
        )
    return str(feed.writeString("utf-8"))
