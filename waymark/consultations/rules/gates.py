"""What makes it fair to ask, and is it there? Computed before a consultation opens.

The four Gunning principles (R v Brent LBC ex p Gunning, 1985; endorsed in R (Moseley) v Haringey
LBC, 2014) and the Cabinet Office consultation principles (2018), which councils adopt.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from waymark.consultations.rules.calendar import SHORT, TimeGiven
from waymark.consultations.rules.vocabulary import DocumentKind

STANDING_DECISIONS = frozenset({"decided", "in_call_in", "effective", "implemented"})
"""Stages at which a decision has been taken and still stands."""

GUNNING_1 = "First Gunning principle: proposals are still at a formative stage"
GUNNING_2 = "Second Gunning principle: enough reasons and information to answer"
GUNNING_3 = "Third Gunning principle: adequate time to consider and respond"
ELECTIONS = "Consultation principles 2018, K: no launch in the time before an election"
EQUALITY_DUTY = "Public sector equality duty: Equality Act 2010, section 149"
MOSELEY = "Moseley v Haringey 2014: say which other ways were set aside, where people need it"


class Gate(StrEnum):
    """One thing that stands between a draft and its opening."""

    FORMATIVE = "formative"
    STILL_OPEN = "still_open"
    OPTIONS = "options"
    ALTERNATIVES = "alternatives"
    EQUALITY = "equality"
    EASY_READ = "easy_read"
    TIME = "time"
    ELECTION = "election"


class GateState(StrEnum):
    """How one of them stands; the first two let a consultation open."""

    MET = "met"
    NOT_NEEDED = "not_needed"
    MISSING = "missing"
    BLOCKED = "blocked"


ANSWERABLE = frozenset(
    {Gate.OPTIONS, Gate.ALTERNATIVES, Gate.EQUALITY, Gate.EASY_READ, Gate.TIME, Gate.ELECTION}
)
"""What a reason can stand in for; the first principle lets none."""


class LegalBasis(StrEnum):
    """Why the authority must or may consult; recorded where somebody knows."""

    BEST_VALUE = "best_value"
    EQUALITY_DUTY = "equality_duty"
    SPECIFIC_STATUTE = "specific_statute"
    PROMISE = "promise"
    FAIRNESS = "fairness"


@dataclass(frozen=True, kw_only=True)
class GateFacts:
    """What is there; `reasons` are the answers that officers gave to single gates."""

    standing_decisions: tuple[str, ...] = ()
    still_open: str = ""
    asks_options: bool = False
    options_without_costs_or_risks: tuple[str, ...] = ()
    options_set_aside: int = 0
    documents: frozenset[DocumentKind] = frozenset()
    time: TimeGiven | None = None
    reasons: Mapping[Gate, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class GateLine:
    """One gate: what it asks, where that comes from, how it stands and why."""

    gate: Gate
    title: str
    source: str
    state: GateState
    detail: str
    reason: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it lets the consultation through."""
        return self.state in {GateState.MET, GateState.NOT_NEEDED}


def check_gates(facts: GateFacts) -> tuple[GateLine, ...]:
    """Return every gate in the order in which they are read."""
    return (
        _formative(facts),
        _still_open(facts),
        _options(facts),
        _there_or_reason(
            facts,
            Gate.ALTERNATIVES,
            title="Say which other ways were set aside, and why",
            source=MOSELEY,
            is_there=facts.options_set_aside > 0,
            there="Ways that were set aside are listed with the reasons why.",
            lacking="No option is listed as considered and set aside.",
        ),
        _there_or_reason(
            facts,
            Gate.EQUALITY,
            title="Add the equality impact assessment",
            source=EQUALITY_DUTY,
            is_there=DocumentKind.EQUALITY_IMPACT_ASSESSMENT in facts.documents,
            there="It is among the documents.",
            lacking="There is no equality impact assessment among the documents.",
        ),
        _there_or_reason(
            facts,
            Gate.EASY_READ,
            title="Add an easy read version",
            source=GUNNING_2,
            is_there=DocumentKind.EASY_READ in facts.documents,
            there="It is among the documents.",
            lacking="There is no easy read document.",
        ),
        _time(facts),
        _election(facts),
    )


def missing_at_gates(facts: GateFacts) -> tuple[str, ...]:
    """What keeps a consultation from opening, a sentence each; empty when nothing does."""
    return tuple(f"{each.title}. {each.detail}" for each in check_gates(facts) if not each.is_open)


def _formative(facts: GateFacts) -> GateLine:
    taken = facts.standing_decisions
    named = ", ".join(f"“{each}”" for each in taken)
    return GateLine(
        gate=Gate.FORMATIVE,
        title="Ask before it is decided",
        source=GUNNING_1,
        state=GateState.BLOCKED if taken else GateState.MET,
        detail=f"It has been decided already: {named}. People can no longer change it."
        if taken
        else "No decision on this has been recorded.",
    )


def _still_open(facts: GateFacts) -> GateLine:
    is_there = bool(facts.still_open.strip())
    return GateLine(
        gate=Gate.STILL_OPEN,
        title="Say what is still open",
        source=GUNNING_1,
        state=GateState.MET if is_there else GateState.MISSING,
        detail=facts.still_open if is_there else "Nothing says yet what people can still change.",
    )


def _options(facts: GateFacts) -> GateLine:
    lacking = facts.options_without_costs_or_risks
    named = ", ".join(f"“{each}”" for each in lacking)
    return _there_or_reason(
        facts,
        Gate.OPTIONS,
        title="Say what each option costs and risks",
        source=GUNNING_2,
        is_there=not facts.asks_options or not lacking,
        there="Every option says what it costs and what its risks are."
        if facts.asks_options
        else "No question asks people to choose between options.",
        lacking=f"Costs or risks are not given for {named}.",
    )


def _time(facts: GateFacts) -> GateLine:
    time = facts.time
    if time is None:
        return GateLine(
            gate=Gate.TIME,
            title="Give people time",
            source=GUNNING_3,
            state=GateState.MISSING,
            detail="Opening and closing are not set.",
        )
    detail = _time_words(time)
    return _there_or_reason(
        facts,
        Gate.TIME,
        title="Give people time",
        source=f"{GUNNING_3}. No law sets a length; under {SHORT} days needs a reason",
        is_there=not time.is_short,
        there=detail,
        lacking=f"{detail} That is under {SHORT} days: say why it is enough.",
    )


def _time_words(time: TimeGiven) -> str:
    sentence = (
        f"People have {_count(time.days, 'day', 'days')}, "
        f"{_count(time.working_days, 'working day', 'working days')} among them."
    )
    if time.bank_holidays:
        sentence += f" {_count(time.bank_holidays, 'bank holiday falls', 'bank holidays fall')}"
        sentence += " inside."
    if time.school_holidays:
        days = _count(time.school_holiday_days, "day falls", "days fall")
        sentence += f" {days} in school holidays ({', '.join(time.school_holidays)})."
    return sentence


def _election(facts: GateFacts) -> GateLine:
    inside = facts.time.pre_election if facts.time else ()
    return _there_or_reason(
        facts,
        Gate.ELECTION,
        title="Keep clear of elections",
        source=ELECTIONS,
        is_there=not inside,
        there="No time before an election that is in the calendar falls inside.",
        lacking=f"It runs into the time before an election: {', '.join(inside)}.",
    )


def _there_or_reason(
    facts: GateFacts,
    gate: Gate,
    *,
    title: str,
    source: str,
    is_there: bool,
    there: str,
    lacking: str,
) -> GateLine:
    reason = facts.reasons.get(gate, "").strip()
    if is_there:
        return GateLine(gate=gate, title=title, source=source, state=GateState.MET, detail=there)
    return GateLine(
        gate=gate,
        title=title,
        source=source,
        state=GateState.NOT_NEEDED if reason else GateState.MISSING,
        detail=lacking,
        reason=reason,
    )


def _count(number: int, one: str, several: str) -> str:
    return f"{number:,} {one if number == 1 else several}"
