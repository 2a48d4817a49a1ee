"""Who is invited, when is somebody reminded, what does a letter say, and how many answered?"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.rules.wording import counted, listed, number_word, sentence, share
from waymark.core.figures import Direction, Figure

REMINDER_GAP = timedelta(days=3)
"""How long nobody is written to again about one consultation."""

UNCONFIRMED_KEPT = timedelta(days=7)
"""How long an address that was typed and never confirmed is kept."""

TOLD_KEPT = timedelta(days=365)
"""How long after it was last told of the outcome the address is kept that asked for it."""

NEWS_IS_OLD = timedelta(days=7)
"""What happened longer ago is no news: nobody is told of it any more."""

MOST_AN_HOUR = 5
"""How many messages one address gets an hour from pages that anybody can send."""


class LetterKind(StrEnum):
    INVITATION = "invitation"
    REMINDER = "reminder"


class BodyState(StrEnum):
    """Where a body that is on the list of those invited has got to."""

    NOT_INVITED = "not_invited"
    WAITING = "waiting"  # its letter waits to be sent
    INVITED = "invited"
    CAME_BACK = "came_back"
    LEFT_ALONE = "left_alone"  # nobody may write to its address
    ANSWERED = "answered"


class ListState(StrEnum):
    """What has become of a list of bodies that was uploaded."""

    READY = "ready"
    APPLIED = "applied"
    UNDONE = "undone"
    DISCARDED = "discarded"


class FormatKind(StrEnum):
    """In what other form somebody wants to read what is asked."""

    LARGE_PRINT = "large_print"
    BRAILLE = "braille"
    EASY_READ = "easy_read"
    AUDIO = "audio"
    LANGUAGE = "language"
    BSL = "bsl"
    OTHER = "other"


class NewsKind(StrEnum):
    """Of what those are told who asked for news."""

    OPENED = "opened"
    REPORTED = "reported"
    FEEDBACK = "feedback"


LIST_MOVES: Mapping[ListState, frozenset[ListState]] = {
    ListState.READY: frozenset({ListState.APPLIED, ListState.DISCARDED}),
    ListState.APPLIED: frozenset({ListState.UNDONE}),
    ListState.UNDONE: frozenset(),
    ListState.DISCARDED: frozenset(),
}


# Bodies ---------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class BodyFacts:
    """What is known of one body: the state of its latest letter as the messages have it."""

    category: str
    letter: str = ""
    lettered_at: datetime | None = None
    has_answered: bool = False


def state_of(facts: BodyFacts) -> BodyState:
    """Return where a body has got to; an answer counts by whatever way it came."""
    if facts.has_answered:
        return BodyState.ANSWERED
    return {
        "": BodyState.NOT_INVITED,
        "queued": BodyState.WAITING,
        "sent": BodyState.INVITED,
        "withheld": BodyState.LEFT_ALONE,
    }.get(facts.letter, BodyState.CAME_BACK)


def may_write(stage: ConsultationStage, *, closes_at: datetime | None, at: datetime) -> bool:
    """Whether letters may go out: a link that leads to a closed door is worse than none."""
    return stage is ConsultationStage.OPEN and closes_at is not None and at < closes_at


def is_to_invite(facts: BodyFacts) -> bool:
    """Whether a body gets the next round of invitations."""
    return state_of(facts) is BodyState.NOT_INVITED


def is_to_remind(facts: BodyFacts, *, at: datetime) -> bool:
    """Whether a body gets the next round of reminders: written to, silent, and not lately."""
    return (
        state_of(facts) is BodyState.INVITED
        and facts.lettered_at is not None
        and at - facts.lettered_at >= REMINDER_GAP
    )


# How many answered ----------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class RateLine:
    """How many of one category were asked and answered.

    `reached` is the base: bodies that were written to and whose letter did not come back, and
    those that answered anyway. `came_back` counts letters that did not arrive or were not sent.
    """

    key: str
    label: str
    listed: int
    reached: int
    answered: int
    came_back: int


@dataclass(frozen=True, kw_only=True)
class ResponseRate:
    """How many of those invited answered, by category and in all."""

    lines: tuple[RateLine, ...]
    total: RateLine


def response_rate(
    bodies: Iterable[BodyFacts], *, categories: Sequence[tuple[str, str]]
) -> ResponseRate | None:
    """Count the bodies by category, given as (key, label); None where nobody is on the list."""
    states: dict[str, list[BodyState]] = {key: [] for key, _ in categories}
    for facts in bodies:
        states.setdefault(facts.category, []).append(state_of(facts))
    everyone = [state for found in states.values() for state in found]
    if not everyone:
        return None
    labels = dict(categories)
    return ResponseRate(
        lines=tuple(
            _line(key, labels.get(key, key), found) for key, found in states.items() if found
        ),
        total=_line("all", "All", everyone),
    )


def _line(key: str, label: str, states: Sequence[BodyState]) -> RateLine:
    answered = states.count(BodyState.ANSWERED)
    return RateLine(
        key=key,
        label=label,
        listed=len(states),
        reached=answered + states.count(BodyState.INVITED),
        answered=answered,
        came_back=states.count(BodyState.CAME_BACK) + states.count(BodyState.LEFT_ALONE),
    )


# Letters --------------------------------------------------------------------------------------


MERGE_FIELDS: Mapping[str, str] = {
    "contact": "the name of whom you write to",
    "organisation": "the name of the body",
    "title": "what the consultation is called",
    "closes": "when it closes",
    "link": "the address where this body answers",
    "authority": "the name of the authority",
    "questions to": "whom to ask",
}
"""What a letter can have filled in, in double round brackets, and what that is."""

_FIELD = re.compile(r"\(\(([^()]{1,40})\)\)")

SUBJECTS = {
    LetterKind.INVITATION: "Have your say: ((title))",
    LetterKind.REMINDER: "There is still time to have your say: ((title))",
}
TEXTS = {
    LetterKind.INVITATION: """Dear ((contact)),

We are asking for views on “((title))”, and would like to hear from ((organisation)).

To answer, open this address:

((link))

It is for ((organisation)): you can pass it on to colleagues, and each of you can answer.
You can stop and come back later. It closes on ((closes)).

If you have a question, ask ((questions to)).

((authority))""",
    LetterKind.REMINDER: """Dear ((contact)),

We asked ((organisation)) for views on “((title))” and have not had an answer yet.

It closes on ((closes)). To answer, open this address:

((link))

If you have answered in another way, or do not want to, you need do nothing.
If you have a question, ask ((questions to)).

((authority))""",
}


def fields_in(text: str) -> tuple[str, ...]:
    """Return the fields of a text in their order, as they are typed."""
    return tuple(_FIELD.findall(text))


def faults_in_letter(*, subject: str, body: str) -> tuple[tuple[str, str], ...]:
    """Return what is wrong with a letter, as (field, sentence); empty where nothing is."""
    known = ", ".join(f"(({name}))" for name in MERGE_FIELDS)
    faults = [
        (field, f"(({name})) cannot be filled in. Use one of these: {known}")
        for field, text in (("subject", subject), ("body", body))
        for name in fields_in(text)
        if name not in MERGE_FIELDS
    ]
    if "link" in fields_in(subject):
        faults.append(("subject", "Move ((link)) into the text: a subject cannot be opened"))
    if "link" not in fields_in(body):
        faults.append(("body", "Put ((link)) where the address to answer at belongs"))
    return tuple(faults)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return a text with its fields filled in once; what is filled in is not looked at again."""
    return _FIELD.sub(lambda found: values.get(found[1], found[0]), text)


def rate_sentence(rate: ResponseRate | None) -> str:
    """Return the response rate as a report states it; empty where nobody was invited."""
    if rate is None:
        return ""
    total = rate.total
    answered = Figure(numerator=total.answered, base=total.reached, direction=Direction.ROW)
    said = f"{share(answered)} of the bodies that were invited answered."
    if not total.reached:
        said = "No invitation had reached anybody."
    if not total.came_back:
        return said
    if total.came_back == 1:
        return f"{said} One could not be reached and is not in the base."
    return f"{said} {sentence(number_word(total.came_back))} could not be reached: not in the base."


def format_sentence(asked: Mapping[str, int]) -> str:
    """Return how many asked for another format, as a report states it, by the name of each."""
    total = sum(asked.values())
    if not total:
        return ""
    each = [f"{name[:1].lower()}{name[1:]} ({number})" for name, number in asked.items() if number]
    return f"{counted(total, 'request')} for another format: {listed(each)}."
