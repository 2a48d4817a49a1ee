"""What do the pages of projects and sessions show?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from waymark.casework.models.sessions import (
    BAND_LABELS,
    STATE_LABELS,
    TYPE_LABELS,
    Evaluation,
    Project,
    Session,
    SessionWorker,
)
from waymark.casework.queries.sessions import Figures
from waymark.casework.rules.sessions import (
    SessionState,
    SessionType,
    lacks_register,
    may_keep_register,
)
from waymark.core.dates import ENGLAND, clock_in_words, day_in_words, local_date
from waymark.web.jinja import show_datetime

STATE_COLOURS = {
    SessionState.PLANNED: "blue",
    SessionState.HELD: "green",
    SessionState.CANCELLED: "grey",
}


REGISTER_NOT_TAKEN = ("Register not taken", "orange")


@dataclass(frozen=True)
class SessionRow:
    """One session in a list."""

    title: str
    url: str
    when: str
    where: str
    state: str
    colour: str
    register_url: str = ""


@dataclass(frozen=True)
class ProjectRow:
    """One project in a list."""

    name: str
    url: str
    facts: str


@dataclass(frozen=True)
class SessionsPage:
    """The sessions and projects of one's teams."""

    rows: tuple[SessionRow, ...]
    is_gone: bool
    other_url: str
    earlier_url: str
    later_url: str
    projects: tuple[ProjectRow, ...]
    plan_url: str
    project_add_url: str
    nothing: str


@dataclass(frozen=True)
class Tile:
    """A number of a project, and what it counts."""

    number: str
    label: str
    note: str = ""


@dataclass(frozen=True)
class ProjectPage:
    """One project."""

    name: str
    facts: tuple[str, ...]
    aims: str
    action: dict[str, str]
    change_url: str
    tiles: tuple[Tile, ...]
    bands: tuple[tuple[str, str], ...]
    coming: tuple[SessionRow, ...]
    gone: tuple[SessionRow, ...]
    earlier_url: str
    later_url: str


@dataclass(frozen=True)
class Fact:
    """One row of what is planned."""

    key: str
    value: str


@dataclass(frozen=True)
class SessionPage:
    """One session."""

    title: str
    state: str
    colour: str
    facts: tuple[str, ...]
    action: dict[str, str] | None
    rows: tuple[Fact, ...]
    said: tuple[Fact, ...]
    project_url: str
    project_name: str
    links: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ToDay:
    """The sessions that the viewer runs today, and those before it whose register was not taken."""

    rows: tuple[SessionRow, ...]
    registers: tuple[SessionRow, ...]


def session_rows(
    sessions: Iterable[Session],
    *,
    url: Callable[[str, Session], str],
    at: datetime,
    names_day: bool = True,
) -> tuple[SessionRow, ...]:
    """Word sessions; those of today and before that were not called off lead to their register."""
    return tuple(_session_row(each, url=url, at=at, names_day=names_day) for each in sessions)


def project_rows(
    projects: Iterable[Project], *, url: Callable[[Project], str], on: date
) -> tuple[ProjectRow, ...]:
    """Word projects in a list."""
    return tuple(
        ProjectRow(name=each.name, url=url(each), facts=", ".join(_project_facts(each, on)))
        for each in projects
    )


def project_page(
    project: Project,
    *,
    figures: Figures,
    coming: Sequence[SessionRow],
    gone: Sequence[SessionRow],
    on: date,
    plan_url: str,
    change_url: str,
    earlier_url: str,
    later_url: str,
) -> ProjectPage:
    """Word a project."""
    return ProjectPage(
        name=project.name,
        facts=tuple(_project_facts(project, on)),
        aims=project.aims,
        action={"label": "Plan a session", "url": plan_url},
        change_url=change_url,
        tiles=tuple(_tiles(figures)),
        bands=tuple(
            (BAND_LABELS[band], f"{number:,}")
            for band, number in figures.by_band.items()
            if figures.attendances
        ),
        coming=tuple(coming),
        gone=tuple(gone),
        earlier_url=earlier_url,
        later_url=later_url,
    )


def session_page(
    session: Session,
    *,
    workers: Iterable[SessionWorker],
    evaluation: Evaluation | None,
    action: dict[str, str] | None,
    project_url: str,
    links: Sequence[tuple[str, str]],
    at: datetime,
) -> SessionPage:
    """Word a session."""
    state, colour = state_of(session, at=at)
    return SessionPage(
        title=session.title,
        state=state,
        colour=colour,
        facts=tuple(filter(None, (when_of(session), session.place))),
        action=action,
        rows=tuple(_rows(session, workers)),
        said=tuple(_said(evaluation)) if evaluation else (),
        project_url=project_url,
        project_name=session.project.name if session.project else "",
        links=tuple(links),
    )


def when_of(session: Session) -> str:
    """Return the day and the times of a session."""
    day = local_date(session.starts_at)
    return f"{day:%A} {day_in_words(day)}, {clocks_of(session)}"


def clocks_of(session: Session) -> str:
    """Return from when until when a session lasts."""
    begins, ends = (moment.astimezone(ENGLAND) for moment in (session.starts_at, session.ends_at))
    until = clock_in_words(ends.time())
    if begins.date() != ends.date():
        until = f"{until} on {day_in_words(ends.date())}"
    return f"{clock_in_words(begins.time())} to {until}"


def _session_row(
    session: Session, *, url: Callable[[str, Session], str], at: datetime, names_day: bool
) -> SessionRow:
    state, colour = state_of(session, at=at)
    is_open = may_keep_register(state=session.state, starts_at=session.starts_at, at=at)
    return SessionRow(
        title=session.title,
        url=url("casework:session_detail", session),
        when=when_of(session) if names_day else clocks_of(session),
        where=session.place,
        state=state,
        colour=colour,
        register_url=url("casework:register", session) if is_open else "",
    )


def state_of(session: Session, *, at: datetime) -> tuple[str, str]:
    """Say how far a session has come, and in which colour."""
    if lacks_register(state=session.state, ends_at=session.ends_at, at=at):
        return REGISTER_NOT_TAKEN
    state = SessionState(session.state)
    return STATE_LABELS[state], STATE_COLOURS[state]


def _project_facts(project: Project, on: date) -> Iterable[str]:
    yield TYPE_LABELS[SessionType(project.kind)]
    yield project.team.name
    if project.ages:
        yield f"ages {project.ages}"
    if project.place or project.locality:
        yield project.place or str(project.locality)
    if project.ends_on:
        ended = "ended" if project.ends_on < on else "until"
        yield f"{ended} {day_in_words(project.ends_on)}"


def _tiles(figures: Figures) -> Iterable[Tile]:
    yield Tile(f"{figures.sessions:,}", "sessions held")
    yield Tile(
        f"{figures.attendances:,}",
        "attendances",
        f"{figures.named:,} by name or nickname, {figures.heads:,} counted",
    )
    yield Tile(f"{figures.people:,}", "different young people", "those with a record")
    yield Tile(f"{figures.new:,}", "came for the first time")
    yield Tile(f"{figures.recorded:,}", "recorded outcomes")
    yield Tile(f"{figures.accredited:,}", "accredited outcomes")


def _rows(session: Session, workers: Iterable[SessionWorker]) -> Iterable[Fact]:
    yield Fact("Type", TYPE_LABELS[SessionType(session.kind)])
    yield Fact("Team", session.team.name)
    yield Fact("Who runs it", ", ".join(str(each.membership.user) for each in workers) or "Nobody")
    if session.capacity:
        yield Fact("Places", f"{session.capacity:,}")
    if session.reason:
        yield Fact("Called off because", session.reason)
    yield Fact("What happens", session.plan or "Nothing written yet")
    yield Fact("Risks", session.risks or "Nothing written yet")


def _said(found: Evaluation) -> Iterable[Fact]:
    yield Fact("What went well", found.went_well)
    if found.to_change:
        yield Fact("What to do differently", found.to_change)
    if found.concerns:
        yield Fact("Concerns", found.concerns)
    yield Fact(
        "What young people said",
        f"Good: {found.happy:,}. All right: {found.so_so:,}. Not good: {found.unhappy:,}.",
    )
    by = f" by {found.written_by.user}" if found.written_by else ""
    yield Fact("Written", f"{show_datetime(found.written_at)}{by}")
