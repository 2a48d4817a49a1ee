"""What do the pages about those invited show?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from waymark.consultations.imports.bodies import COLUMNS, REQUIRED
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.inviting import (
    LETTER_KIND_LABELS,
    LIST_STATE_LABELS,
    BodyList,
    InvitationLetter,
)
from waymark.consultations.presenters.header import Link
from waymark.consultations.presenters.tabs import Tab
from waymark.consultations.queries.inviting.bodies import Listed
from waymark.consultations.queries.inviting.letters import Letter
from waymark.consultations.rules.inviting import (
    MERGE_FIELDS,
    BodyState,
    LetterKind,
    ListState,
    RateLine,
    ResponseRate,
    fill,
)
from waymark.consultations.rules.wording import counted, share
from waymark.core.figures import Direction, Figure
from waymark.core.tabular import Fault
from waymark.messages.models import STATE_LABELS as MESSAGE_STATE_LABELS
from waymark.messages.rules import MessageState
from waymark.web.paging import Stretch

STATES = {
    BodyState.NOT_INVITED: ("Not invited yet", "grey"),
    BodyState.WAITING: ("Being sent", "yellow"),
    BodyState.INVITED: ("No answer yet", "blue"),
    BodyState.CAME_BACK: ("Could not be reached", "red"),
    BodyState.LEFT_ALONE: ("Not to be written to", "orange"),
    BodyState.ANSWERED: ("Answered", "green"),
}
LIST_COLOURS = {
    ListState.READY: "yellow",
    ListState.APPLIED: "green",
    ListState.UNDONE: "grey",
    ListState.DISCARDED: "grey",
}
COLUMNS_HOLD = {
    "organisation": "The name of the body. Each body stands in the list once.",
    "category": "One of the categories of this consultation.",
    "contact_name": "Whom the letter is for, such as Jo Example.",
    "email": "One email address.",
}


@dataclass(frozen=True)
class Tile:
    """A number that matters."""

    number: str
    label: str
    note: str = ""


@dataclass(frozen=True)
class BodyRow:
    """One body of the list."""

    name: str
    url: str
    category: str
    state: str
    colour: str
    lettered_at: datetime | None


@dataclass(frozen=True)
class RateRow:
    """How many of one category answered."""

    label: str
    listed: int
    came_back: int
    share: str


@dataclass(frozen=True)
class Sending:
    """How far a round of letters has gone."""

    sentence: str
    done: int
    total: int


@dataclass(frozen=True)
class BodiesPage:
    """Those invited, with the response rate and what can be done now."""

    tiles: tuple[Tile, ...]
    rate: tuple[RateRow, ...]
    states: tuple[Tab, ...]
    rows: tuple[BodyRow, ...]
    earlier_url: str
    later_url: str
    sending: Sending | None
    invite: str
    remind: str
    why_not: str
    urls: Mapping[str, str]


@dataclass(frozen=True)
class LetterRow:
    """One letter to a body, and what became of it."""

    kind: str
    state: str
    written_at: datetime
    url: str


@dataclass(frozen=True)
class BodyPage:
    """One body, with the form that changes it and its letters."""

    submit: str
    cancel_url: str
    letters: tuple[LetterRow, ...]
    remove_url: str
    is_bounced: bool
    theirs: tuple[tuple[str, str], ...] = ()
    link: Link | None = None
    note: str = ""


@dataclass(frozen=True)
class LetterPage:
    """The text of the letters of one kind, with what can be filled in and an example."""

    submit: str
    cancel_url: str
    fields: tuple[tuple[str, str], ...]
    subject: str
    preview: str


@dataclass(frozen=True)
class RoundPage:
    """Who is about to be written to, and what they get."""

    sentence: str
    warning: str
    submit: str
    cancel_url: str
    names: tuple[str, ...]
    more: str
    subject: str
    preview: str
    change_url: str


@dataclass(frozen=True)
class ColumnRow:
    """One column of a file."""

    name: str
    need: str
    holds: str


@dataclass(frozen=True)
class FilePage:
    """How a list has to look, and what is wrong with the one that was chosen."""

    submit: str
    cancel_url: str
    columns: tuple[ColumnRow, ...]
    template_url: str
    categories: tuple[str, ...]
    faults: tuple[Fault, ...]
    fault_count: int


@dataclass(frozen=True)
class ListRow:
    """One list that was uploaded."""

    file_name: str
    url: str
    state: str
    colour: str
    rows: int
    received_at: datetime
    received_by: str


@dataclass(frozen=True)
class ListsPage:
    """The lists that were uploaded."""

    rows: tuple[ListRow, ...]
    load_url: str
    back_url: str


@dataclass(frozen=True)
class ListPage:
    """One list that was uploaded, and what can be done with it."""

    state: str
    colour: str
    sentence: str
    submit: str
    action_url: str
    discard_url: str
    bodies: tuple[tuple[str, str, str, str], ...]
    cancel_url: str


def bodies_page(
    *,
    listed: Sequence[Listed],
    counts: Mapping[BodyState, int],
    state: BodyState | None,
    shown: Stretch[int],
    rate: ResponseRate | None,
    sending: Mapping[MessageState, int],
    to_invite: int,
    to_remind: int,
    may_write: bool,
    urls: Mapping[str, str],
    body_url: Callable[[Listed], str],
) -> BodiesPage:
    """Return those invited, one page of them."""
    waiting = sending[MessageState.QUEUED]
    total = sum(sending.values())
    return BodiesPage(
        tiles=_tiles(rate) if rate else (),
        rate=tuple(_rate_row(each) for each in (*rate.lines, rate.total)) if rate else (),
        rows=tuple(
            BodyRow(
                name=each.body.name,
                url=body_url(each),
                category=each.body.category.label,
                state=STATES[each.state][0],
                colour=STATES[each.state][1],
                lettered_at=each.facts.lettered_at,
            )
            for each in listed
        ),
        states=_state_tabs(counts, state, here=urls["here"]),
        earlier_url=shown.earlier_url,
        later_url=shown.later_url,
        sending=Sending(
            sentence=_("{done} of {total} letters have left.").format(
                done=f"{total - waiting:,}", total=f"{total:,}"
            ),
            done=total - waiting,
            total=total,
        )
        if waiting
        else None,
        invite=_("Invite {bodies}").format(bodies=counted(to_invite, "body", "bodies"))
        if may_write and to_invite
        else "",
        remind=_("Remind {bodies}").format(bodies=counted(to_remind, "body", "bodies"))
        if may_write and to_remind
        else "",
        why_not="" if may_write else _("Letters can go out while the consultation is open."),
        urls=urls,
    )


def _state_tabs(
    counts: Mapping[BodyState, int], state: BodyState | None, *, here: str
) -> tuple[Tab, ...]:
    return (
        Tab(f"All ({sum(counts.values()):,})", here, is_current=state is None),
        *(
            Tab(f"{label} ({counts[each]:,})", f"{here}?state={each}", is_current=state is each)
            for each, (label, _colour) in STATES.items()
            if counts[each] or state is each
        ),
    )


def _tiles(rate: ResponseRate) -> tuple[Tile, ...]:
    total = rate.total
    answered = Figure(numerator=total.answered, base=total.reached, direction=Direction.ROW)
    return (
        Tile(f"{total.listed:,}", _("on the list")),
        Tile(f"{total.reached:,}", _("reached")),
        Tile(
            f"{total.answered:,}",
            _("answered"),
            share(answered) if total.reached else "",
        ),
        Tile(f"{total.came_back:,}", _("could not be reached"), _("not in the rate")),
    )


def _rate_row(line: RateLine) -> RateRow:
    answered = Figure(numerator=line.answered, base=line.reached, direction=Direction.ROW)
    return RateRow(
        label=line.label,
        listed=line.listed,
        came_back=line.came_back,
        share=share(answered) if line.reached else _("nobody reached yet"),
    )


def letter_rows(
    letters: Sequence[InvitationLetter], *, url: Callable[[InvitationLetter], str]
) -> tuple[LetterRow, ...]:
    """Return the letters to a body with what became of each."""
    return tuple(
        LetterRow(
            kind=LETTER_KIND_LABELS[LetterKind(each.kind)],
            state=MESSAGE_STATE_LABELS[MessageState(each.message.state)],
            written_at=each.written_at,
            url=url(each),
        )
        for each in letters
    )


def merge_fields() -> tuple[tuple[str, str], ...]:
    """Return what a letter can have filled in, as it is typed, and what that is."""
    return tuple((f"(({name}))", about) for name, about in MERGE_FIELDS.items())


def preview(letter: Letter, values: Mapping[str, str]) -> tuple[str, str]:
    """Return the subject and the text of a letter as one body gets it."""
    return fill(letter.subject, values), fill(letter.body, values)


def columns() -> tuple[ColumnRow, ...]:
    """Return how the columns of a file are named and what they hold."""
    return tuple(
        ColumnRow(
            name=name,
            need=_("Needed") if name in REQUIRED else _("Can be left out"),
            holds=COLUMNS_HOLD[name],
        )
        for name in COLUMNS
    )


def list_row(found: BodyList, *, url: str) -> ListRow:
    """Return one list that was uploaded."""
    state = ListState(found.state)
    return ListRow(
        file_name=found.file_name,
        url=url,
        state=LIST_STATE_LABELS[state],
        colour=LIST_COLOURS[state],
        rows=found.row_count,
        received_at=found.received_at,
        received_by=str(found.received_by or ""),
    )


def category_labels(categories: Sequence[StakeholderCategory]) -> dict[str, str]:
    """Return the label of each category by its key."""
    return {each.key: each.label for each in categories}
