"""What do the pages show on which somebody works through those whose activity is not known?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words, days_ago_in_words, local_date
from waymark.messages.rules import MessageState
from waymark.participation.models.tracking import (
    METHOD_LABELS,
    OUTCOME_LABELS,
    TrackingAttempt,
)
from waymark.participation.queries.chasing import Counter, Stretch
from waymark.participation.queries.reaching import Chased
from waymark.participation.queries.replies import Reply
from waymark.participation.rules.chasing import BY_HAND, Method, Outcome, PartOfDay, Step
from waymark.participation.rules.codes import words_of
from waymark.participation.rules.currency import has_lapsed
from waymark.people.models.circle import BANNER_LABELS
from waymark.people.models.needs import TIER_LABELS
from waymark.people.models.summaries import PersonSummary
from waymark.people.presenters.writing import DELIVERY_LABELS
from waymark.people.queries.writing import gap_values
from waymark.people.rules.ages import age_on
from waymark.people.rules.telephones import telephone_in_words
from waymark.people.rules.vocabulary import ActivityGroup, BannerKind, ContactKind, Tier
from waymark.people.rules.writing import fill_gaps
from waymark.web.jinja import show_datetime
from waymark.web.narrowing import Chosen

PART_WORDS = {
    PartOfDay.MORNING: "in the morning",
    PartOfDay.AFTERNOON: "in the afternoon",
    PartOfDay.EVENING: "in the evening",
}
REPLIED = "They have replied. Press what came of it."
NOTHING_KNOWN = "Nothing is known of what they do"


@dataclass(frozen=True)
class Key:
    """One outcome, and the key that stands for it."""

    value: str
    label: str
    number: int


@dataclass(frozen=True)
class Tried:
    """One earlier try, and where it is taken back, for whoever may."""

    when: str
    what: str
    note: str
    undo_url: str


@dataclass(frozen=True)
class Came:
    """What came back to a text: whose it is, or among whom it is shared, and where to go on."""

    text: str
    who: str
    when: str
    url: str
    is_shared: bool


@dataclass(frozen=True)
class Fact:
    """Something to know before somebody calls."""

    key: str
    value: str


@dataclass(frozen=True)
class PersonPage:
    """One person to try."""

    name: str
    record_url: str
    why: tuple[str, ...]
    counter: str
    warnings: tuple[str, ...]
    advice: str
    facts: tuple[Fact, ...]
    siblings: tuple[str, ...]
    came: tuple[Came, ...]
    tried: tuple[Tried, ...]
    keys: tuple[Key, ...]
    skip_url: str
    list_url: str
    claim_url: str
    claim: str


@dataclass(frozen=True)
class QueueRow:
    """One line of the list."""

    key: str
    name: str
    url: str
    why: str
    facts: str
    lead: str


@dataclass(frozen=True)
class QueuePage:
    """The queue as a list."""

    counter: str
    came: tuple[Came, ...]
    more_came: int
    rows: tuple[QueueRow, ...]
    start_url: str
    chosen: tuple[Chosen, ...]
    clear_url: str
    first_url: str
    more_url: str
    links: tuple[tuple[str, str], ...]


def person_page(
    chased: Chased,
    *,
    today: date,
    own_id: int | None,
    counter: Counter,
    urls: dict[str, str],
    undo: Callable[[TrackingAttempt], str],
    came: tuple[Came, ...] = (),
) -> PersonPage:
    """Return the page of one person."""
    summary = chased.summary
    return PersonPage(
        name=summary.name,
        record_url=urls["record"],
        why=tuple(_why(summary, today)),
        counter=counter_words(counter),
        warnings=tuple(
            f"{BANNER_LABELS[BannerKind(each.kind)]}: {each.text}" for each in chased.banners
        ),
        advice=REPLIED if any(not each.is_shared for each in came) else _advice(chased, today),
        facts=tuple(_facts(chased, today)),
        siblings=tuple(_sibling(each, today) for each in chased.siblings),
        came=came,
        tried=tuple(_tried(each, today, own_id, undo) for each in chased.attempts),
        keys=keys_of(chased),
        skip_url=urls["skip"],
        list_url=urls["list"],
        claim_url=urls["claim"],
        claim=str(chased.claim) if chased.claim else "",
    )


def keys_of(chased: Chased) -> tuple[Key, ...]:
    """Return the outcomes with their keys: nothing can be still true where nothing is known.

    Without a mobile number there are no texts to want no more of.
    """
    is_known = bool(chased.summary.activity_code) and (
        chased.summary.activity_group != ActivityGroup.NOT_KNOWN
    )
    has_mobile = any(each.kind is ContactKind.MOBILE for each in chased.points)
    return tuple(
        Key(
            value=each.value,
            label="Spoke: say what they do"
            if each is Outcome.CHANGED and not is_known
            else OUTCOME_LABELS[each],
            number=number,
        )
        for number, each in enumerate(BY_HAND, start=1)
        if not (each is Outcome.STILL_TRUE and not is_known)
        and not (each is Outcome.NO_TEXTS and not has_mobile)
    )


def came_rows(replies: Iterable[Reply], *, url: Callable[[Reply], str]) -> tuple[Came, ...]:
    """Return what came back, in its order."""
    return tuple(
        Came(
            text=each.text.body or "The words are kept no longer.",
            who=" or ".join(row.name for row in each.owners),
            when=show_datetime(each.text.received_at),
            url=url(each),
            is_shared=each.owner is None,
        )
        for each in replies
    )


def queue_rows(
    stretch: Stretch, *, today: date, url: Callable[[PersonSummary], str]
) -> tuple[QueueRow, ...]:
    """Return the lines of the list."""
    return tuple(
        QueueRow(
            key=str(row.person.public_id),
            name=row.name,
            url=url(row),
            why=reason(row, today),
            facts=", ".join(_who(row, today)),
            lead=row.lead.user.name if row.lead else "",
        )
        for row in stretch.rows
    )


def counter_words(counter: Counter) -> str:
    """Return how far somebody has come: 38 of 412, 9 found today."""
    found = f"{counter.found} found today"
    if not counter.waiting:
        return f"Nobody waits, {found}"
    return f"{counter.tried + 1} of {counter.tried + counter.waiting}, {found}"


def queue_words(counter: Counter) -> str:
    """Return how many wait: 412 in the queue, 9 found today."""
    return f"{counter.waiting:,} in the queue, {counter.found:,} found today"


def reason(row: PersonSummary, today: date) -> str:
    """Return why somebody is asked about this person."""
    lapses_on = row.activity_lapses_on
    if not row.activity_code:
        return NOTHING_KNOWN
    what = words_of(row.activity_code)
    if lapses_on is not None and row.activity_group != ActivityGroup.NOT_KNOWN:
        word = "lapsed on" if has_lapsed(lapses_on, today) else "lapses on"
        return f"{what}: {word} {day_in_words(lapses_on)}"
    since = row.activity_since
    return f"{what}, since {day_in_words(since)}" if since else what


def tried_words(attempt: TrackingAttempt) -> str:
    """Return what was tried and what came of it."""
    point = attempt.contact_point
    through = f" {telephone_in_words(point.value)}" if point else ""
    method = METHOD_LABELS[Method(attempt.method)]
    return f"{method}{through}: {OUTCOME_LABELS[Outcome(attempt.outcome)].lower()}"


def tried_in_full(attempt: TrackingAttempt) -> str:
    """Return the same, and of a text to many what became of it."""
    message = attempt.message
    arrived = f" ({DELIVERY_LABELS[MessageState(message.state)]})" if message else ""
    return f"{tried_words(attempt)}{arrived}"


def sent_words(attempt: TrackingAttempt) -> str:
    """Return what a text to many said; empty for any other try."""
    if attempt.batch is None:
        return ""
    return fill_gaps(attempt.batch.words, gap_values(person=attempt.person, sender={}))


def step_words(step: Step) -> str:
    """Return a step of the ladder in words."""
    part = f" {PART_WORDS[step.part_of_day]}" if step.part_of_day else ""
    return f"{METHOD_LABELS[step.method]}{part}"


def _who(row: PersonSummary, today: date) -> Iterable[str]:
    if row.born_on:
        yield f"{age_on(row.born_on, today)} years old"
    if row.locality:
        yield row.locality.name
    if row.tier:
        yield TIER_LABELS[Tier(row.tier)]


def _why(summary: PersonSummary, today: date) -> Iterable[str]:
    yield reason(summary, today)
    yield from _who(summary, today)


def _advice(chased: Chased, today: date) -> str:
    """Return what to do next, or why to do nothing."""
    if chased.is_warned:
        return "They are not to be contacted. Ask their school or lead worker instead."
    if chased.claim is not None:
        return "Somebody has to agree that they cannot be found. Until then nobody tries."
    if chased.paused_until is not None:
        return f"Tried enough for now. Try again from {day_in_words(chased.paused_until)}."
    if chased.step is None:
        return "Every way was tried this month. Try again next month."
    return f"Next: {step_words(chased.step).lower()}."


def _facts(chased: Chased, today: date) -> Iterable[Fact]:
    summary, activity = chased.summary, chased.activity
    if chased.schooling:
        yield Fact("School", chased.schooling.organisation.name)
    if activity is not None:
        where = str(activity.provider) if activity.provider else activity.provider_name
        told = f"{words_of(activity.code)}{f', {where}' if where else ''}"
        checked = activity.verified_on
        ago = f", verified {days_ago_in_words(checked, today)}" if checked else ", never verified"
        yield Fact("On record", told + ago)
    if summary.lead:
        yield Fact("Lead worker", summary.lead.user.name)
    if summary.latest_contact_on:
        yield Fact("Latest contact", days_ago_in_words(summary.latest_contact_on, today))


def _sibling(row: PersonSummary, today: date) -> str:
    checked = row.activity_verified_on
    ago = f", verified {days_ago_in_words(checked, today)}" if checked else ""
    why = reason(row, today)
    return f"{row.name}: {why[0].lower()}{why[1:]}{ago}"


def _tried(
    each: TrackingAttempt,
    today: date,
    own_id: int | None,
    undo: Callable[[TrackingAttempt], str],
) -> Tried:
    is_own = each.made_by_id == own_id and local_date(each.made_at) == today
    may_undo = is_own and each.batch_id is None and each.outcome != Outcome.CHANGED
    by = f", {each.made_by.user.name}" if each.made_by else ""
    return Tried(
        when=f"{show_datetime(each.made_at)}{by}",
        what=tried_in_full(each),
        note=each.note or sent_words(each),
        undo_url=undo(each) if may_undo else "",
    )
