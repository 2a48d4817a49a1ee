"""What do the pages at work show of responses, groups and changes of mind?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.hearing.groups import GroupResponse
from waymark.consultations.models.hearing.responses import (
    CHANNEL_LABELS,
    EXCLUSION_LABELS,
    STATUS_LABELS,
    PublicationPermission,
    Response,
)
from waymark.consultations.presenters.answering import AnswerLine
from waymark.consultations.queries.hearing import ResponseCounts, ResponseRows
from waymark.consultations.rules.vocabulary import (
    Channel,
    ExclusionReason,
    RespondentKind,
    ResponseStatus,
)
from waymark.consultations.rules.wording import counted
from waymark.web.narrowing import Chosen

STATUS_COLOURS = {
    ResponseStatus.ACCEPTED: "green",
    ResponseStatus.SUBMITTED: "yellow",
    ResponseStatus.QUERY: "yellow",
    ResponseStatus.EXCLUDED: "red",
}
WHO_LABELS = {
    RespondentKind.INDIVIDUAL: "An individual",
    RespondentKind.BODY: "An organisation",
    RespondentKind.GROUP: "A group",
}
NO_CATEGORY = "No category"


@dataclass(frozen=True)
class Tile:
    """A number above the list."""

    number: str
    label: str
    url: str
    note: str


@dataclass(frozen=True)
class CountLine:
    """How many responses there are of one sort, with the list of them."""

    label: str
    count: int
    url: str


@dataclass(frozen=True)
class ResponseLine:
    """One response of the list."""

    reference: str
    url: str
    category: str
    who: str
    channel: str
    received_at: datetime
    status: str
    status_colour: str
    is_late: bool


@dataclass(frozen=True)
class ResponsesPage:
    """The responses of a consultation with their counts."""

    total: int
    tiles: tuple[Tile, ...]
    by_category: tuple[CountLine, ...]
    by_channel: tuple[CountLine, ...]
    selected: tuple[Chosen, ...]
    clear_url: str
    rows: tuple[ResponseLine, ...]
    earlier_url: str
    later_url: str
    not_held: bool
    links: tuple[tuple[str, str], ...]
    empty: str


@dataclass(frozen=True)
class SentFile:
    """The text of a file that was sent with an answer."""

    text: str
    note: str
    text_url: str
    text_label: str


@dataclass(frozen=True)
class FileTextView:
    """What stands beside the box for the text of a file."""

    question: str
    file_url: str
    back_url: str


@dataclass(frozen=True)
class ResponseView:
    """One response with its answers, without contact details; files are by their id."""

    status: str
    status_colour: str
    facts: tuple[AnswerLine, ...]
    answers: tuple[AnswerLine, ...]
    files: Mapping[str, SentFile]
    contact_url: str
    exclude_url: str
    restore_url: str
    restore: str


@dataclass(frozen=True)
class ContactView:
    """How to reach a respondent, once somebody has said why."""

    reference: str
    name: str
    email: str
    back_url: str
    is_shown: bool


def responses_page(
    *,
    url: str,
    counts: ResponseCounts,
    groups: Sequence[GroupResponse],
    groups_url: str,
    categories: Sequence[StakeholderCategory],
    page: ResponseRows,
    chosen: tuple[Chosen, ...],
    here: Callable[..., str],
    response_url: Callable[[Response], str],
    links: tuple[tuple[str, str], ...],
    is_held: bool,
    empty: str,
) -> ResponsesPage:
    """Return the responses with their counts; `here` makes the address of another page of them."""
    waiting = [
        counts.by_status.get(each, 0) for each in (ResponseStatus.SUBMITTED, ResponseStatus.QUERY)
    ]
    tiles = [
        Tile(f"{counts.total:,}", "responses" if counts.total != 1 else "response", url, ""),
        _tile(counts, ResponseStatus.ACCEPTED, "counted", url),
        _tile(counts, ResponseStatus.EXCLUDED, "left out", url),
    ]
    if sum(waiting):
        tiles.append(_tile(counts, ResponseStatus.SUBMITTED, "to be decided", url))
    if groups:
        people = counted(sum(each.participants for each in groups), "person", "people")
        label = "group response" if len(groups) == 1 else "group responses"
        tiles.append(Tile(f"{len(groups):,}", label, groups_url, f"{people}, counted apart"))
    return ResponsesPage(
        total=counts.total,
        tiles=tuple(tiles) if is_held else (),
        by_category=tuple(
            CountLine(label, number, f"{url}?{urlencode({'category': key})}" if key else "")
            for key, label, number in _by_category(counts, categories)
        ),
        by_channel=tuple(
            CountLine(
                CHANNEL_LABELS[Channel(channel)], number, f"{url}?{urlencode({'channel': channel})}"
            )
            for channel, number in sorted(counts.by_channel.items(), key=lambda pair: -pair[1])
        ),
        selected=chosen,
        clear_url=url,
        rows=tuple(_line(each, response_url(each)) for each in page.rows),
        earlier_url=here(newer=page.later) if page.later else "",
        later_url=here(older=page.earlier) if page.earlier else "",
        not_held=not is_held,
        links=links,
        empty=empty,
    )


def _tile(counts: ResponseCounts, status: ResponseStatus, label: str, url: str) -> Tile:
    number = counts.by_status.get(status, 0)
    return Tile(f"{number:,}", label, f"{url}?{urlencode({'status': status.value})}", "")


def _by_category(
    counts: ResponseCounts, categories: Sequence[StakeholderCategory]
) -> list[tuple[str, str, int]]:
    lines = [(each.key, each.label, counts.by_category.get(each.pk, 0)) for each in categories]
    without = counts.by_category.get(None, 0)
    return [*lines, ("", NO_CATEGORY, without)] if without else lines


def _line(response: Response, url: str) -> ResponseLine:
    status = ResponseStatus(response.status)
    return ResponseLine(
        reference=response.reference,
        url=url,
        category=response.category.label if response.category else NO_CATEGORY,
        who=who_speaks(response),
        channel=CHANNEL_LABELS[Channel(response.channel)],
        received_at=response.received_at,
        status=STATUS_LABELS[status],
        status_colour=STATUS_COLOURS.get(status, "grey"),
        is_late=response.is_late,
    )


def who_speaks(response: Response) -> str:
    """Say for whom a response speaks, by the name of the body where it speaks for one."""
    if response.body:
        return response.body.name
    return response.body_name or WHO_LABELS[RespondentKind(response.kind)]


def _sent_file(text: str, url: str) -> SentFile:
    return SentFile(
        text=text,
        note="This text is read with the answers in words. The file stays as it was sent."
        if text
        else "No text of this file is kept, so it is not read with the answers in words. The words "
        "of .txt and .docx files are read within a minute or so; a PDF, a picture or a "
        "spreadsheet is read by a person, who types what it says.",
        text_url=url,
        text_label="Correct the text" if text else "Type the text",
    )


def response_view(
    *,
    response: Response,
    answers: tuple[AnswerLine, ...],
    texts: Mapping[str, str],
    text_url: Callable[[str], str],
    contact_url: str,
    exclude_url: str,
    restore_url: str,
) -> ResponseView:
    """Return one response with its answers, without contact details."""
    status = ResponseStatus(response.status)
    facts = [
        ("Category", response.category.label if response.category else NO_CATEGORY),
        ("From", who_speaks(response)),
        ("How it came", CHANNEL_LABELS[Channel(response.channel)]),
    ]
    if response.publication:
        label = PublicationPermission(response.publication).label
        facts.append(("Publishing", label))
    if response.body_name:
        facts.append(("Organisation", "Not one of those known here under this exact name"))
    if response.is_late:
        facts.append(("Late", "It came after closing"))
    if response.exclusion_reason:
        reason = EXCLUSION_LABELS[ExclusionReason(response.exclusion_reason)]
        facts.append(("Left out because", reason))
    if response.exclusion_note:
        facts.append(("Note", response.exclusion_note))
    return ResponseView(
        status=STATUS_LABELS[status],
        status_colour=STATUS_COLOURS.get(status, "grey"),
        facts=tuple(AnswerLine(key, value, "") for key, value in facts),
        answers=answers,
        files={file: _sent_file(text, text_url(file)) for file, text in texts.items()},
        contact_url=contact_url,
        exclude_url=exclude_url,
        restore_url=restore_url,
        restore="Count it again" if status is ResponseStatus.EXCLUDED else "Count this response",
    )
