"""What do the pages about referrals show?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from waymark.casework.models.referrals import (
    BASIS_LABELS,
    DATA_GROUP_LABELS,
    DECLINE_LABELS,
    KIND_LABELS,
    OUTCOME_LABELS,
    STATUS_LABELS,
    URGENCY_LABELS,
    Referral,
    ReferralMove,
)
from waymark.casework.presenters.record import Link
from waymark.casework.presenters.sharing import Ground, is_stopped
from waymark.casework.queries.referrals import SeenReferral, Suggestion
from waymark.casework.rules.referring import (
    IN_WORDS,
    OPEN,
    Basis,
    DeclineReason,
    ReferralKind,
    ReferralOutcome,
    ReferralStatus,
    Side,
    Urgency,
    is_unanswered,
    moves_for,
)
from waymark.core.dates import day_in_words, days_ago_in_words, local_date
from waymark.directory.models import NEED_LABELS
from waymark.directory.models import TIER_LABELS as SERVICE_TIER_LABELS
from waymark.directory.presenters import ages_in_words, areas_in_words, waiting_in_words
from waymark.directory.rules import Need, ServiceTier
from waymark.people.models.consents import GIVEN_BY_LABELS
from waymark.people.presenters.consents import SharingAnswer
from waymark.people.rules.consents import GivenBy
from waymark.web.narrowing import Chosen

COLOURS = {
    ReferralStatus.DRAFT: "grey",
    ReferralStatus.SENT: "blue",
    ReferralStatus.RECEIVED: "blue",
    ReferralStatus.ACCEPTED: "turquoise",
    ReferralStatus.WAITING: "yellow",
    ReferralStatus.STARTED: "turquoise",
    ReferralStatus.COMPLETED: "green",
    ReferralStatus.DECLINED: "red",
    ReferralStatus.WITHDRAWN: "grey",
    ReferralStatus.REVOKED: "grey",
}


@dataclass(frozen=True)
class MoveWords:
    """How a step of a referral is said: the way to it, the question, and what was done."""

    label: str
    sentences: tuple[str, ...]
    done: str


MOVE_WORDS = {
    ReferralStatus.SENT: MoveWords(
        "Send the referral",
        ("Once it is sent, the service sees what the referral says it may see.",),
        "Referral sent",
    ),
    ReferralStatus.RECEIVED: MoveWords(
        "Say that it was received",
        ("Whoever sent it then knows that somebody has it. Accept or decline it later.",),
        "Marked as received",
    ),
    ReferralStatus.ACCEPTED: MoveWords(
        "Accept", ("The service helps the young person.",), "Referral accepted"
    ),
    ReferralStatus.WAITING: MoveWords(
        "Put on the waiting list",
        ("Say how long the wait is, so that nobody has to ask.",),
        "On the waiting list",
    ),
    ReferralStatus.STARTED: MoveWords(
        "Say that help has started", ("The work with the young person has begun.",), "Started"
    ),
    ReferralStatus.COMPLETED: MoveWords(
        "Complete",
        (
            "Say what came of it. Whoever sent the referral reads it.",
            "The access that came with the referral ends at once.",
        ),
        "Referral completed",
    ),
    ReferralStatus.DECLINED: MoveWords(
        "Decline", ("The access that came with the referral ends at once.",), "Referral declined"
    ),
    ReferralStatus.WITHDRAWN: MoveWords(
        "Withdraw",
        (
            "The help is no longer wanted.",
            "The access that came with the referral ends at once.",
        ),
        "Referral withdrawn",
    ),
    ReferralStatus.REVOKED: MoveWords(
        "Revoke",
        (
            "Consent was taken back, or the referral was sent in error.",
            "The access that came with the referral ends at once.",
        ),
        "Referral revoked",
    ),
}
STOPPED = "may no longer be shared. Look at it, and revoke it or send it anew"
NEVER_SENT = "It was never sent, so nobody of the service has seen it."
MAIN_MOVES = {
    Side.SENDER: (ReferralStatus.SENT,),
    Side.RECEIVER: (
        ReferralStatus.RECEIVED,
        ReferralStatus.ACCEPTED,
        ReferralStatus.STARTED,
        ReferralStatus.COMPLETED,
    ),
}
"""Of the steps that can be taken, which one is the button; the others are links."""


@dataclass(frozen=True)
class ServiceLine:
    """A service that somebody could be referred to."""

    name: str
    organisation: str
    facts: tuple[str, ...]
    threshold: str
    url: str
    service_url: str


@dataclass(frozen=True)
class ReferPage:
    """The services for one young person."""

    services: tuple[ServiceLine, ...]
    chosen: tuple[Chosen, ...]
    clear_url: str
    warning: str


@dataclass(frozen=True)
class ReferToPage:
    """The service that somebody is referred to, beside the form."""

    service: str
    facts: tuple[str, ...]
    threshold: str
    ground: SharingAnswer


@dataclass(frozen=True)
class ReferralRow:
    """One referral of a list."""

    name: str
    url: str
    service: str
    words: str
    state: str
    colour: str
    is_late: bool
    is_stopped: bool


@dataclass(frozen=True)
class ReferralRows:
    """A list of referrals, with what to do where there is none."""

    rows: tuple[ReferralRow, ...]
    nothing: str
    nothing_action: dict[str, str] | None = None
    action: dict[str, str] | None = None
    first_url: str = ""
    more_url: str = ""
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class MoveEvent:
    """How a referral came to stand, for the timeline."""

    title: str
    at: datetime
    by: str
    text: str


@dataclass(frozen=True)
class ReferralDetail:
    """The page of one referral."""

    service: str
    state: str
    colour: str
    reason: str
    facts: tuple[dict[str, str], ...]
    events: tuple[MoveEvent, ...]
    action: dict[str, str] | None
    links: tuple[Link, ...]
    outside: str
    ground: Ground | None


@dataclass(frozen=True)
class MovePage:
    """What a step of a referral means, before it is taken, and what allows it where it sends."""

    service: str
    sentences: tuple[str, ...]
    submit: str
    ground: Ground | None = None


def service_line(found: Suggestion, *, today: date, url: str, service_url: str) -> ServiceLine:
    """Word a service that somebody could be referred to."""
    return ServiceLine(
        name=found.service.name,
        organisation=found.service.organisation.name,
        facts=tuple(_service_facts(found, today)),
        threshold=found.service.threshold,
        url=url,
        service_url=service_url,
    )


def refer_to_page(found: Suggestion, *, today: date, ground: SharingAnswer) -> ReferToPage:
    """Word the service that stands beside the form."""
    return ReferToPage(
        service=f"{found.service.name}, {found.service.organisation.name}",
        facts=tuple(_service_facts(found, today)),
        threshold=found.service.threshold,
        ground=ground,
    )


def referral_row(referral: Referral, *, today: date, url: str, named: bool = True) -> ReferralRow:
    """Word one referral of a list; without the name where all are of one young person."""
    status = ReferralStatus(referral.status)
    sent_on = local_date(referral.sent_at) if referral.sent_at else None
    late = sent_on is not None and is_unanswered(status, sent_on=sent_on, today=today)
    when = day_in_words(local_date(referral.moved_at))
    words = [f"{STATUS_LABELS[status]} {when}"]
    if sent_on is not None and status is not ReferralStatus.SENT:
        words.append(f"sent {day_in_words(sent_on)}")
    words[-1] += f" by {referral.referred_by.user}"
    if late and sent_on is not None:
        words.append(f"no answer for {(today - sent_on).days} days")
    return ReferralRow(
        name=str(referral.person) if named else referral.service.name,
        url=url,
        service=referral.service.name if named else referral.service.organisation.name,
        words=", ".join(words),
        state=STATUS_LABELS[status],
        colour=COLOURS[status],
        is_stopped=is_stopped(referral, today=today),
        is_late=late or referral.urgency == Urgency.URGENT and status is ReferralStatus.SENT,
    )


def referral_detail(
    seen: SeenReferral, *, move_url: Callable[[ReferralStatus], str], ground: Ground | None
) -> ReferralDetail:
    """Word the page of a referral for somebody on one or both of its sides."""
    referral = seen.referral
    status = ReferralStatus(referral.status)
    offered = moves_for(status, seen.sides)
    if ground is not None and not ground.is_allowed:
        offered = tuple(each for each in offered if each is not ReferralStatus.SENT)
    main = _main_move(offered, seen.sides)
    outside = referral.team_id is None and status is not ReferralStatus.DRAFT
    return ReferralDetail(
        service=referral.service.name,
        state=STATUS_LABELS[status],
        colour=COLOURS[status],
        reason=referral.reason,
        facts=tuple({"key": key, "value": value} for key, value in _facts(referral)),
        events=tuple(map(_event, seen.moves)),
        action={"label": MOVE_WORDS[main].label, "url": move_url(main)} if main else None,
        links=tuple(
            Link(MOVE_WORDS[each].label, move_url(each)) for each in offered if each is not main
        ),
        outside="This service does not use Waymark. Tell it yourself, and write its answers down "
        "here."
        if outside and status in OPEN
        else "",
        ground=ground,
    )


def move_page(referral: Referral, to: ReferralStatus, *, ground: Ground | None = None) -> MovePage:
    """Word a step of a referral before it is taken."""
    words = MOVE_WORDS[to]
    is_draft = referral.status == ReferralStatus.DRAFT and to is ReferralStatus.WITHDRAWN
    return MovePage(
        service=f"{referral.service.name}, {referral.service.organisation.name}",
        sentences=(NEVER_SENT,) if is_draft else words.sentences,
        submit=words.label,
        ground=ground,
    )


def answer_words(referral: Referral, *, today: date) -> str:
    """Return in a few words how a referral of one's own stands, for my day."""
    status = ReferralStatus(referral.status)
    if is_stopped(referral, today=today):
        return f"{referral.service.name}: {STOPPED}"
    if referral.sent_at and is_unanswered(
        status, sent_on=local_date(referral.sent_at), today=today
    ):
        ago = days_ago_in_words(local_date(referral.sent_at), today)
        return f"{referral.service.name} has not answered: sent {ago}"
    return f"{referral.service.name}: {STATUS_LABELS[status].lower()}{_because(referral)}"


def stands_since(referral: Referral) -> str:
    """Return where a referral stands and since which day, for my day."""
    label = STATUS_LABELS[ReferralStatus(referral.status)]
    return f"{label} {day_in_words(local_date(referral.moved_at))}"


def _because(referral: Referral) -> str:
    if referral.decline_reason:
        return f", {DECLINE_LABELS[DeclineReason(referral.decline_reason)].lower()}"
    if referral.outcome:
        return f", {OUTCOME_LABELS[ReferralOutcome(referral.outcome)].lower()}"
    return ""


def _service_facts(found: Suggestion, today: date) -> Iterable[str]:
    service = found.service
    waiting = waiting_in_words(service, today)
    yield f"Waiting time: {waiting[:1].lower()}{waiting[1:]}"
    yield f"Ages: {ages_in_words(service).lower()}"
    yield f"For: {SERVICE_TIER_LABELS[ServiceTier(service.tier)].lower()}"
    yield f"Where: {areas_in_words(found.places)}"
    if found.is_near:
        yield "In the area where the young person lives"


def _main_move(offered: Sequence[ReferralStatus], sides: frozenset[Side]) -> ReferralStatus | None:
    for side in (Side.RECEIVER, Side.SENDER):
        if side in sides:
            for each in MAIN_MOVES[side]:
                if each in offered:
                    return each
    return None


def _facts(referral: Referral) -> Iterable[tuple[str, str]]:
    yield "Organisation", referral.service.organisation.name
    if referral.team is not None:
        yield "Team that is asked", str(referral.team)
    yield "What is wanted", KIND_LABELS[ReferralKind(referral.kind)]
    yield "How soon", URGENCY_LABELS[Urgency(referral.urgency)]
    if referral.needs:
        yield "Needs help with", ", ".join(NEED_LABELS[Need(each)] for each in referral.needs)
    groups = [
        label for group, label in DATA_GROUP_LABELS.items() if group.value in referral.data_groups
    ]
    yield "What the service may see", "; ".join(["Name, date of birth and warnings", *groups])
    yield "What allows it", _basis(referral)
    if referral.decline_reason:
        yield "Declined because", DECLINE_LABELS[DeclineReason(referral.decline_reason)]
    if referral.outcome:
        yield "What came of it", OUTCOME_LABELS[ReferralOutcome(referral.outcome)]


def _basis(referral: Referral) -> str:
    basis = Basis(referral.basis)
    if referral.consent is not None:
        who = GIVEN_BY_LABELS[GivenBy(referral.consent.given_by)].lower()
        return f"Consent of {who} on {day_in_words(referral.consent.answered_on)}"
    words = BASIS_LABELS[basis]
    if basis not in IN_WORDS:
        return words
    return f"{words}. {referral.basis_note} (said by {referral.referred_by.user})"


def _event(move: ReferralMove) -> MoveEvent:
    title = "Written" if move.status == ReferralStatus.DRAFT else str(move)
    who = str(move.moved_by.user) if move.moved_by else ""
    return MoveEvent(title=title, at=move.at, by=who, text=move.note)
