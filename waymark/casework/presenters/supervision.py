"""What do the pages about supervision show?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from waymark.casework.models.supervision import AgreedAction, SupervisionSession
from waymark.casework.presenters.work import Waits
from waymark.casework.queries.supervision import OpenSession, Waiting
from waymark.casework.rules.supervision import WEEKS_BETWEEN
from waymark.core.dates import day_in_words, local_date


@dataclass(frozen=True)
class Line:
    """A line of a list that leads to a page: a session, or a file that was looked at."""

    text: str
    state: str
    url: str


@dataclass(frozen=True)
class ListPage:
    """The sessions that a manager held with a worker."""

    lines: tuple[Line, ...]
    add_url: str


@dataclass(frozen=True)
class ActionLine:
    """What was agreed: by whom and by when, and whether it is done."""

    what: str
    note: str
    is_done: bool
    done_url: str


@dataclass(frozen=True)
class Notes:
    """What was said and agreed in a session."""

    heading: str
    state: str
    points: str
    wellbeing: str
    next_line: str
    actions: tuple[ActionLine, ...]
    people: tuple[tuple[str, str], ...]
    comment: str


@dataclass(frozen=True)
class DetailPage:
    """A session, for the manager who held it; without addresses once it is signed."""

    notes: Notes
    change_url: str
    sign_url: str


@dataclass(frozen=True)
class OwnPage:
    """The viewer's own supervision: the notes that are shown, and the others."""

    notes: Notes | None
    asks: bool
    others: tuple[Line, ...]


@dataclass(frozen=True)
class DueSection:
    """Who of a team waits for supervision."""

    title: str
    lines: tuple[Line, ...]


def list_page(
    found: Iterable[SupervisionSession],
    *,
    url: Callable[[SupervisionSession], str],
    add_url: str,
) -> ListPage:
    """Word the sessions with a worker."""
    lines = tuple(Line(_day(each), state_of(each), url(each)) for each in found)
    return ListPage(lines=lines, add_url=add_url)


def detail_page(
    found: OpenSession,
    *,
    people: Iterable[tuple[str, str]],
    change_url: str,
    sign_url: str,
    done_url: Callable[[AgreedAction], str],
) -> DetailPage:
    """Word a session for the manager who held it."""
    is_signed = found.session.signed_at is not None
    return DetailPage(
        notes=notes_of(found, people=people, done_url=done_url),
        change_url="" if is_signed else change_url,
        sign_url="" if is_signed else sign_url,
    )


def own_page(
    found: OpenSession | None,
    others: Iterable[SupervisionSession],
    *,
    people: Iterable[tuple[str, str]],
    url: Callable[[SupervisionSession], str],
    done_url: Callable[[AgreedAction], str],
) -> OwnPage:
    """Word the viewer's own supervision."""
    shown = found.session.pk if found else None
    return OwnPage(
        notes=notes_of(found, people=people, done_url=done_url) if found else None,
        asks=found is not None and found.session.read_at is None,
        others=tuple(
            Line(f"{_day(each)}, with {each.manager.user}", state_of(each), url(each))
            for each in others
            if each.pk != shown
        ),
    )


def due_section(found: Iterable[Waiting], *, url: Callable[[Waiting], str]) -> DueSection:
    """Word who of a team waits for supervision by the viewer."""
    lines = tuple(
        Line(
            text=str(each.worker.user),
            state=f"Latest with you on {day_in_words(each.latest_on)}"
            if each.latest_on
            else "None with you yet",
            url=url(each),
        )
        for each in found
    )
    return DueSection(title=f"Supervision due, every {WEEKS_BETWEEN} weeks", lines=lines)


def to_read(found: Iterable[SupervisionSession], *, url: str) -> tuple[Waits, ...]:
    """Word the notes that the viewer has not read yet, for my day."""
    return tuple(
        Waits(
            text=f"Supervision notes of {_day(each)} to read",
            url=f"{url}?session={each.public_id}",
            hint=f"Signed by {each.manager.user}",
        )
        for each in found
    )


def notes_of(
    found: OpenSession,
    *,
    people: Iterable[tuple[str, str]],
    done_url: Callable[[AgreedAction], str],
) -> Notes:
    """Word what was said and agreed; `done_url` is empty for what the reader does not mark.

    `people` are names and addresses of those who were talked about and are open to the reader.
    """
    session = found.session
    return Notes(
        heading=f"{_day(session)}, {session.manager.user} with {session.worker.user}",
        state=state_of(session),
        points=session.points,
        wellbeing=session.wellbeing,
        next_line=f"Next supervision on {day_in_words(session.next_on)}."
        if session.next_on
        else "",
        actions=tuple(
            ActionLine(
                what=each.what,
                note=_action_note(each),
                is_done=each.done_at is not None,
                done_url=done_url(each) if each.done_at is None else "",
            )
            for each in found.actions
        ),
        people=tuple(people),
        comment=session.comment,
    )


def state_of(found: SupervisionSession) -> str:
    """Say how far the notes are."""
    if found.read_at is not None:
        return "Read by the worker"
    return "Signed, not read yet" if found.signed_at else "Not signed yet"


def _action_note(each: AgreedAction) -> str:
    done = f", done on {day_in_words(local_date(each.done_at))}" if each.done_at else ""
    return f"{each.owner.user}, by {day_in_words(each.due_on)}{done}"


def _day(found: SupervisionSession) -> str:
    return day_in_words(found.held_on)
