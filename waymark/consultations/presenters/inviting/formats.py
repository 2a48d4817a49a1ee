"""What do the pages about requests for other formats show?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from waymark.consultations.models.inviting import FORMAT_LABELS, FormatRequest
from waymark.consultations.rules.inviting import FormatKind, format_sentence
from waymark.web.jinja import show_datetime


@dataclass(frozen=True)
class RequestRow:
    """One request and how far it has come."""

    kind: str
    detail: str
    name: str
    contact: str
    asked_at: datetime
    state: str
    colour: str
    action: str
    url: str


@dataclass(frozen=True)
class RequestsPage:
    """The requests for other formats of one consultation."""

    sentence: str
    rows: tuple[RequestRow, ...]


def requests_page(
    found: Sequence[FormatRequest],
    *,
    counts: Mapping[str, int],
    url: Callable[[FormatRequest], str],
) -> RequestsPage:
    """Return the requests, those that wait first."""
    return RequestsPage(
        sentence=format_sentence(counts), rows=tuple(_row(each, url=url(each)) for each in found)
    )


def _row(found: FormatRequest, *, url: str) -> RequestRow:
    is_answered = found.answered_at is not None
    by = f" {_('by')} {found.answered_by}" if found.answered_by else ""
    return RequestRow(
        kind=FORMAT_LABELS[FormatKind(found.kind)],
        detail=found.detail,
        name=found.name,
        contact=found.contact,
        asked_at=found.asked_at,
        state=_("Answered on {when}{by}").format(when=show_datetime(found.answered_at), by=by)
        if is_answered
        else _("Waits for an answer"),
        colour="green" if is_answered else "yellow",
        action=_("Undo") if is_answered else _("Mark as answered"),
        url=url,
    )
