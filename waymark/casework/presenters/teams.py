"""What do the pages of somebody who answers for a team show?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.permissions import ROLES_BY_NAME
from waymark.casework.models.handovers import HandOver
from waymark.casework.presenters.handovers import title_of, young_people
from waymark.casework.presenters.work import NO_TIER, CaseloadPage, Waits
from waymark.casework.queries.teams import Board, Waiting, WorkerLoad
from waymark.casework.rules.teams import DAYS_WITHOUT_CONTACT, Need
from waymark.core.dates import day_in_words, local_date
from waymark.people.models.needs import TIER_LABELS
from waymark.people.models.people import Person
from waymark.people.rules.ages import age_on
from waymark.people.rules.vocabulary import Tier

NEED_HEADS = {
    Need.LATE: "Late next step",
    Need.SILENT: f"No contact for {DAYS_WITHOUT_CONTACT} days",
    Need.LAPSING: "Status to ask again",
}


@dataclass(frozen=True)
class Figure:
    """A number that leads to its list; no address where there is nobody."""

    number: str
    url: str
    words: str


@dataclass(frozen=True)
class WorkerRow:
    """A worker on the board."""

    name: str
    role: str
    url: str
    points: str
    tiers: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Tab:
    """One of the teams, beside each other."""

    label: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class MadeLine:
    """A hand-over that the viewer made."""

    text: str
    url: str
    state: str


@dataclass(frozen=True)
class Tile:
    """A number of the team, and where its list is."""

    number: str
    label: str
    note: str
    url: str


@dataclass(frozen=True)
class BoardPage:
    """The team board; without a name where the viewer is in no team."""

    name: str
    tabs: tuple[Tab, ...]
    tiles: tuple[Tile, ...]
    approvals_url: str
    heads: tuple[str, ...]
    rows: tuple[WorkerRow, ...]
    made: tuple[MadeLine, ...]


@dataclass(frozen=True)
class WorkerPage:
    """A worker's caseload, from which young people can be handed over.

    `kept` is the narrowing that goes along when all that fit are handed over.
    """

    caseload: CaseloadPage
    hand_over_url: str
    kept: tuple[tuple[str, str], ...]
    all_label: str


@dataclass(frozen=True)
class WaitingRow:
    """Somebody who waits for a lead worker."""

    key: str
    name: str
    url: str
    facts: str
    allocate_url: str


@dataclass(frozen=True)
class WaitingPage:
    """The young people of a team who have no lead worker."""

    rows: tuple[WaitingRow, ...]
    number: int
    allocate_url: str
    all_label: str
    first_url: str
    more_url: str


def board_page(
    board: Board | None,
    *,
    teams: Sequence[Team],
    made: Iterable[HandOver],
    team_url: Callable[[Team], str],
    unallocated_url: str,
    approvals_url: str,
    caseload_url: Callable[[Membership, str], str],
    hand_over_url: Callable[[HandOver], str],
) -> BoardPage:
    """Word the board of a team."""
    if board is None:
        return BoardPage(name="", tabs=(), tiles=(), approvals_url="", heads=(), rows=(), made=())
    return BoardPage(
        name=board.team.name,
        tabs=tuple(
            Tab(each.name, team_url(each), is_current=each.pk == board.team.pk) for each in teams
        )
        if len(teams) > 1
        else (),
        tiles=(
            Tile(
                f"{board.unallocated:,}",
                "Without a lead worker",
                "Targeted and specialist, in the areas of the team",
                unallocated_url if board.unallocated else "",
            ),
            *(
                Tile(f"{_total(board, need):,}", label, "Over all workers of the team", "")
                for need, label in NEED_HEADS.items()
            ),
        ),
        approvals_url=approvals_url,
        heads=("Young people", *NEED_HEADS.values()),
        rows=tuple(_worker(each, caseload_url) for each in board.workers),
        made=tuple(_made(each, hand_over_url(each)) for each in made),
    )


def worker_page(
    caseload: CaseloadPage, *, hand_over_url: str, narrowing: dict[str, str], number: int
) -> WorkerPage:
    """Word a worker's caseload."""
    return WorkerPage(
        caseload=caseload,
        hand_over_url=hand_over_url,
        kept=tuple(narrowing.items()),
        all_label=_all_label("Hand over", number),
    )


def waiting_page(
    found: Waiting,
    *,
    number: int,
    today: date,
    person_url: Callable[[str, Person], str],
    allocate_url: str,
    first_url: str,
    more_url: str,
) -> WaitingPage:
    """Word who waits for a lead worker."""
    return WaitingPage(
        rows=tuple(
            WaitingRow(
                key=str(row.person.public_id),
                name=row.name,
                url=person_url("casework:record", row.person),
                facts=", ".join(_facts(row, today)),
                allocate_url=person_url("casework:allocate", row.person),
            )
            for row in found.rows
        ),
        number=number,
        allocate_url=allocate_url,
        all_label=_all_label("Allocate", number),
        first_url=first_url,
        more_url=more_url,
    )


def without_worker(
    found: Iterable[tuple[Team, int]], *, url: Callable[[Team], str]
) -> tuple[Waits, ...]:
    """Word how many wait for a lead worker, for the day of whoever answers for them."""
    return tuple(
        Waits(text=f"{young_people(number)} without a lead worker", url=url(team), hint=team.name)
        for team, number in found
    )


def _worker(found: WorkerLoad, url: Callable[[Membership, str], str]) -> WorkerRow:
    name = found.worker.name_at_work
    return WorkerRow(
        name=name,
        role=ROLES_BY_NAME[found.worker.role].label,
        url=url(found.worker, ""),
        points=f"{found.points:,}",
        tiers=", ".join(
            f"{TIER_LABELS[Tier(each.tier)] if each.tier else NO_TIER} {each.points:,}"
            for each in reversed(found.loads)
        ),
        figures=(
            Figure(f"{found.number:,}", url(found.worker, "") if found.number else "", name),
            *(
                Figure(
                    f"{number:,}",
                    url(found.worker, need.value) if number else "",
                    f"{name}: {NEED_HEADS[need].lower()}",
                )
                for need, number in found.standing_out.items()
            ),
        ),
    )


def _total(board: Board, need: Need) -> int:
    return sum(each.standing_out[need] for each in board.workers)


def _made(found: HandOver, url: str) -> MadeLine:
    state = "Undone" if found.undone_at else "Read" if found.read_at else "Not read yet"
    day = day_in_words(local_date(found.made_at))
    return MadeLine(text=f"{title_of(found)}, {day}", url=url, state=state)


def _facts(row: Any, today: date) -> Iterable[str]:
    yield TIER_LABELS[Tier(row.tier)]
    if row.born_on is not None:
        yield str(age_on(row.born_on, today))
    if row.locality is not None:
        yield row.locality.name


def _all_label(verb: str, number: int) -> str:
    return f"{verb} all {number:,}" if number > 1 else ""
