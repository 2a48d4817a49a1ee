"""What does the page of a young person's offers show?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words, local_date
from waymark.participation.models.activities import LEVEL_LABELS
from waymark.participation.models.guarantee import GUARANTEE_GROUP_LABELS
from waymark.participation.models.offers import (
    OFFER_CLOSING_LABELS,
    OFFER_KIND_LABELS,
    OFFER_STATE_LABELS,
    IntendedDestination,
    Offer,
)
from waymark.participation.queries.guarantee import Standing
from waymark.participation.rules.guarantee import Ground, GuaranteeGroup, Suggestion, find_status
from waymark.participation.rules.offers import OfferClosing, OfferKind, OfferState
from waymark.participation.rules.vocabulary import LearningLevel
from waymark.people.models.people import SOURCE_LABELS
from waymark.people.presenters.codes import authority_in_words
from waymark.people.rules.vocabulary import Source

STATE_COLOURS = {
    OfferState.APPLIED: "blue",
    OfferState.OFFERED: "turquoise",
    OfferState.ACCEPTED: "green",
    OfferState.DECLINED: "orange",
    OfferState.CLOSED: "grey",
}
GROUP_COLOURS = {
    GuaranteeGroup.OFFER_MADE: "green",
    GuaranteeGroup.NOT_APPROPRIATE: "yellow",
    GuaranteeGroup.NO_OFFER: "red",
    GuaranteeGroup.NOT_RECORDED: "grey",
}
GROUND_WORDS = {
    Ground.ACCEPTED: "an offer of a suitable place was accepted",
    Ground.OFFERED: "an offer of a suitable place stands",
    Ground.GOES_ON: "what they do now goes on after the last day for offers",
    Ground.APPLIED: "an application waits for an answer",
    Ground.JOB: "a job without training is no place in learning",
    Ground.DECLINED: "every offer was declined, so that somebody has to judge",
    Ground.NOTHING: "no application and no offer is open",
}


@dataclass(frozen=True)
class Tag:
    """A word in one of GOV.UK's tag colours."""

    text: str
    colour: str


@dataclass(frozen=True)
class OfferRow:
    """One application or offer; its addresses are empty once it is closed."""

    name: str
    tag: Tag
    facts: tuple[str, ...]
    change_url: str
    close_url: str


@dataclass(frozen=True)
class StandingLines:
    """Where the young person stands in the guarantee, and how that was worked out."""

    heading: str
    tag: Tag
    status: str
    lines: tuple[str, ...]
    change_url: str


@dataclass(frozen=True)
class OffersPage:
    """The page."""

    rows: tuple[OfferRow, ...]
    destination: str
    destination_facts: tuple[str, ...]
    standing: StandingLines | None
    join_url: str
    record_url: str
    destination_url: str
    list_url: str


def offers_page(
    offers: Iterable[Offer],
    *,
    destination: IntendedDestination | None,
    standing: StandingLines | None,
    join_url: str,
    record_url: str,
    destination_url: str,
    list_url: str,
    url: Callable[[str, Offer], str],
) -> OffersPage:
    """Word the page."""
    return OffersPage(
        rows=tuple(_row(each, url=url) for each in offers),
        destination=str(destination) if destination else "",
        destination_facts=tuple(_destination(destination)) if destination else (),
        standing=standing,
        join_url=join_url,
        record_url=record_url,
        destination_url=destination_url,
        list_url=list_url,
    )


def standing_lines(
    found: Standing, *, own_numbers: dict[str, str], today: date, change_url: str
) -> StandingLines:
    """Word where somebody stands; nothing can be changed once the year is closed."""
    member = found.member
    window = member.guarantee.window
    status = find_status(member.status, window.cohort_on)
    group = GuaranteeGroup(status.group)
    is_open = window.is_open(today)
    lines = [_lead(member.lead_dfe_number, own_numbers, year_group=member.year_group)]
    if member.set_at is not None:
        who = f" by {member.set_by.user}" if member.set_by else ""
        lines.append(f"Set{who} on {day_in_words(local_date(member.set_at))}: {member.evidence}")
    else:
        lines.append("It follows what is recorded.")
    lines.append(working(found.suggestion, cohort_on=window.cohort_on))
    if found.suggestion.code != member.suggested and is_open:
        lines.append("That is new: the status follows when the statuses are worked out anew.")
    if member.joined_at is not None:
        lines.append(
            f"Came in on {day_in_words(local_date(member.joined_at))}, after the cohort was fixed."
        )
    lines.append(
        f"It can be changed until {day_in_words(window.open_until)}."
        if is_open
        else f"Closed since {day_in_words(window.open_until)}."
    )
    return StandingLines(
        heading=f"September Guarantee {window.year}, Year {member.year_group}",
        tag=Tag(GUARANTEE_GROUP_LABELS[group], GROUP_COLOURS[group]),
        status="" if status.words == GUARANTEE_GROUP_LABELS[group] else status.words,
        lines=tuple(lines),
        change_url=change_url if is_open else "",
    )


def working(suggestion: Suggestion, *, cohort_on: date) -> str:
    """Say what is recorded comes to, and why."""
    words = find_status(suggestion.code, cohort_on).words
    return f"What is recorded comes to “{words}”: {GROUND_WORDS[suggestion.ground]}."


def offer_name(offer: Offer) -> str:
    """Name an offer by what it is for and where."""
    return f"{OFFER_KIND_LABELS[OfferKind(offer.kind)]}: {offer}"


def _row(offer: Offer, *, url: Callable[[str, Offer], str]) -> OfferRow:
    state = offer.state
    is_open = state is not OfferState.CLOSED
    label = OFFER_STATE_LABELS[state]
    if state is OfferState.OFFERED and offer.is_conditional:
        label = "Offered, conditional"
    return OfferRow(
        name=offer_name(offer),
        tag=Tag(label, STATE_COLOURS[state]),
        facts=tuple(_facts(offer)),
        change_url=url("participation:offer_change", offer) if is_open else "",
        close_url=url("participation:offer_close", offer) if is_open else "",
    )


def _facts(offer: Offer) -> Iterable[str]:
    if offer.level:
        yield LEVEL_LABELS[LearningLevel(offer.level)]
    for words, day in (
        ("Applied", offer.applied_on),
        ("Interview", offer.interview_on),
        ("Offered", offer.offered_on),
        (offer.get_answer_display(), offer.answered_on),
        ("Starts", offer.starts_on),
    ):
        if day is not None:
            yield f"{words} {day_in_words(day)}"
    if offer.declined_because:
        yield f"Declined because: {offer.declined_because}"
    if offer.closed_on is not None:
        why = OFFER_CLOSING_LABELS[OfferClosing(offer.closing)]
        yield f"{why}, {day_in_words(offer.closed_on)}"


def _destination(found: IntendedDestination) -> Iterable[str]:
    if found.note:
        yield f"“{found.note}”"
    who = SOURCE_LABELS[Source(found.source)].lower()
    yield f"Said by {who} on {day_in_words(found.said_on)}"


def _lead(number: str, own_numbers: dict[str, str], *, year_group: int) -> str:
    if not number:
        return "Where they live is not recorded, so they count here."
    where = "are educated" if year_group == 11 else "live"
    return f"Led by {authority_in_words(number, own_numbers)}, where they {where}."
