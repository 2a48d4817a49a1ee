"""How is what differs between two versions shown, and how is everybody told of a change?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from markupsafe import Markup, escape

from waymark.consultations.models.asking.consultations import ConsultationVersion
from waymark.consultations.models.running import (
    NOTICE_KIND_LABELS,
    ClosingChange,
    PublicNotice,
)
from waymark.consultations.rules import versions
from waymark.consultations.rules.stages import NoticeKind
from waymark.consultations.rules.versions import (
    Difference,
    DifferenceKind,
    Segment,
    SegmentKind,
)
from waymark.web.jinja import show_date, show_datetime

ADDED = Markup(
    '<ins><span class="govuk-visually-hidden">[{said}: </span>{text}'
    '<span class="govuk-visually-hidden">] </span></ins>'
)
TAKEN_OUT = Markup(
    '<del><span class="govuk-visually-hidden">[{said}: </span>{text}'
    '<span class="govuk-visually-hidden">] </span></del>'
)
KINDS = {
    DifferenceKind.ADDED: "Added",
    DifferenceKind.REMOVED: "Taken out",
    DifferenceKind.CHANGED: "Changed",
    DifferenceKind.WITHDRAWN: "Withdrawn",
}


@dataclass(frozen=True)
class DifferenceLine:
    """One thing that differs, its words marked."""

    kind: str
    where: str
    words: Markup


@dataclass(frozen=True)
class NoticeLine:
    """What everybody was told, and when."""

    title: str
    day: str
    at: datetime
    text: str
    reason: str = ""


@dataclass(frozen=True)
class Version:
    """A frozen version beside the one before it."""

    title: str
    frozen: str
    sha256: str
    is_first: bool
    notices: tuple[NoticeLine, ...]
    differences: tuple[DifferenceLine, ...]
    history_url: str


def present_version(
    *,
    version: ConsultationVersion,
    earlier: ConsultationVersion | None,
    notices: Iterable[PublicNotice],
    history_url: str,
) -> Version:
    """Word what differs."""
    return Version(
        title=_("Version {number}").format(number=version.number),
        frozen=show_datetime(version.frozen_at),
        sha256=version.sha256,
        is_first=earlier is None,
        notices=notice_lines(
            [each for each in notices if each.version_id == version.pk], with_reason=True
        ),
        differences=difference_lines(versions.differences(earlier.content, version.content))
        if earlier
        else (),
        history_url=history_url,
    )


def difference_lines(found: Sequence[Difference]) -> tuple[DifferenceLine, ...]:
    """Word each difference, with what was taken out and what was added marked."""
    return tuple(
        DifferenceLine(kind=KINDS[each.kind], where=each.where, words=_marked(each.segments))
        for each in found
    )


def notice_lines(
    notices: Iterable[PublicNotice], *, with_reason: bool = False
) -> tuple[NoticeLine, ...]:
    """Word the notices; the reason is for staff."""
    return tuple(
        NoticeLine(
            title=NOTICE_KIND_LABELS[NoticeKind(each.kind)],
            day=show_date(each.published_at),
            at=each.published_at,
            text=each.text,
            reason=each.reason if with_reason else "",
        )
        for each in notices
    )


def earlier_closings(
    changes: Iterable[ClosingChange], *, moment: Callable[[datetime], str] = show_datetime
) -> tuple[str, ...]:
    """Say from when to when the closing moved, the oldest first."""
    return tuple(
        _("Closing moved from {before} to {now}.").format(
            before=moment(each.closed_before), now=moment(each.closes_now)
        )
        for each in changes
    )


def answers_kept(number: int) -> str:
    """Say what becomes of the answers to a question that is withdrawn."""
    if not number:
        return _("Nobody has answered it yet.")
    sentence = ngettext(
        "The answer that %(n)s person gave is kept and stays in the report.",
        "The answers that %(n)s people gave are kept and stay in the report.",
        number,
    )
    return sentence % {"n": f"{number:,}"}


def _marked(segments: Sequence[Segment]) -> Markup:
    return Markup("").join(_marked_segment(each) for each in segments)


def _marked_segment(segment: Segment) -> Markup:
    """Mark by element and by words that a screen reader says, never by colour alone."""
    if segment.kind is SegmentKind.SAME:
        return escape(segment.text)
    is_added = segment.kind is SegmentKind.ADDED
    marked = ADDED if is_added else TAKEN_OUT
    return marked.format(said=_("added") if is_added else _("taken out"), text=segment.text)
