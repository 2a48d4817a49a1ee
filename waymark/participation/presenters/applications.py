"""What do the pages about applications, starts and following up show?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words
from waymark.participation.models.applications import (
    FOLLOW_UP_LABELS,
    Application,
    FollowUp,
)
from waymark.participation.presenters.opportunities import (
    OpportunityRow,
    Reasons,
    opportunity_row,
    reasons_of,
)
from waymark.participation.queries.applications import Story
from waymark.participation.queries.opportunities import Weighed
from waymark.participation.rules.applications import (
    OPEN,
    ApplicationState,
    FollowUpOutcome,
    next_states,
)
from waymark.participation.rules.opportunities import Fit

COLOURS = {
    ApplicationState.INTERESTED: "grey",
    ApplicationState.SUBMITTED: "blue",
    ApplicationState.INTERVIEW: "blue",
    ApplicationState.OFFERED: "turquoise",
    ApplicationState.STARTING: "turquoise",
    ApplicationState.STARTED: "green",
}


@dataclass(frozen=True)
class Line:
    """A step or a day to ask, with a way to somewhere where there is something to do."""

    text: str
    note: str = ""
    label: str = ""
    url: str = ""


@dataclass(frozen=True)
class ApplicationBlock:
    """An application with its story, and what can be done."""

    title: str
    provider: str
    url: str
    state: str
    colour: str
    lines: tuple[Line, ...]
    follow_ups: tuple[Line, ...]
    move_url: str
    start_url: str


@dataclass(frozen=True)
class WeighedRow:
    """An opportunity, how it suits somebody, and the way to apply."""

    row: OpportunityRow
    reasons: Reasons
    apply_url: str


@dataclass(frozen=True)
class PersonOpportunities:
    """The page of a young person's opportunities and applications."""

    name: str
    running: tuple[ApplicationBlock, ...]
    ended: tuple[ApplicationBlock, ...]
    fitting: tuple[WeighedRow, ...]
    not_fitting: tuple[WeighedRow, ...]
    more_url: str


@dataclass(frozen=True)
class ApplicationForm:
    """A form about an application: what it is for, and what speaks for and against it."""

    title: str
    sentences: tuple[str, ...]
    reasons: Reasons | None = None
    submit: str = "Save"


@dataclass(frozen=True)
class DueRow:
    """Somebody to ask how it goes."""

    name: str
    url: str
    what: str
    due: str
    is_late: bool


@dataclass(frozen=True)
class FollowUps:
    """The page of those to ask."""

    rows: tuple[DueRow, ...]


def application_block(
    story: Story,
    *,
    url: str,
    own_url: Callable[[str], str],
    follow_up_url: Callable[[FollowUp], str],
) -> ApplicationBlock:
    """Word an application with what came of it."""
    found = story.application
    state = ApplicationState(found.state)
    ahead = next_states(state)
    return ApplicationBlock(
        title=found.opportunity.title,
        provider=found.opportunity.by_whom,
        url=url,
        state=str(found),
        colour=COLOURS.get(state, "yellow"),
        lines=tuple(
            Line(
                text=", ".join(
                    filter(
                        None,
                        (
                            str(move),
                            day_in_words(move.on),
                            str(move.moved_by.user) if move.moved_by else "",
                        ),
                    )
                ),
                note=move.note,
            )
            for move in story.moves
        ),
        follow_ups=tuple(_asked(each, url=follow_up_url(each)) for each in story.follow_ups),
        move_url=own_url("application_move") if set(ahead) - {ApplicationState.STARTED} else "",
        start_url=own_url("application_start") if ApplicationState.STARTED in ahead else "",
    )


def _asked(found: FollowUp, *, url: str) -> Line:
    if found.done_on is None:
        due = f"After {found.week} weeks: to be asked on {day_in_words(found.due_on)}"
        return Line(text=due, label="Write down how it goes", url=url)
    outcome = FOLLOW_UP_LABELS[FollowUpOutcome(found.outcome)]
    by = f", {found.done_by.user}" if found.done_by else ""
    words = f"After {found.week} weeks: {outcome[0].lower()}{outcome[1:]}"
    return Line(text=f"{words}, {day_in_words(found.done_on)}{by}", note=found.note)


def weighed_row(found: Weighed, *, url: str, apply_url: str) -> WeighedRow:
    """Word an opportunity and how it suits somebody."""
    return WeighedRow(
        row=opportunity_row(found.opportunity, url=url),
        reasons=reasons_of(found.fit),
        apply_url=apply_url,
    )


def person_opportunities(
    name: str,
    *,
    blocks: Iterable[tuple[Application, ApplicationBlock]],
    weighed: Iterable[tuple[Fit, WeighedRow]],
    more_url: str,
) -> PersonOpportunities:
    """Word the page of a young person."""
    told = list(blocks)
    rows = list(weighed)
    return PersonOpportunities(
        name=name,
        running=tuple(block for found, block in told if found.state in OPEN),
        ended=tuple(block for found, block in told if found.state not in OPEN),
        fitting=tuple(row for found, row in rows if found.fits),
        not_fitting=tuple(row for found, row in rows if not found.fits),
        more_url=more_url,
    )


def due_row(found: FollowUp, *, url: str, today: date) -> DueRow:
    """Word somebody to ask how it goes."""
    offered = found.application.opportunity
    return DueRow(
        name=str(found.application.person),
        url=url,
        what=f"{offered.title}, {offered.by_whom}: after {found.week} weeks",
        due="Due today" if found.due_on == today else f"Due on {day_in_words(found.due_on)}",
        is_late=found.due_on < today,
    )
