"""What do the pages about consent and sharing show?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words
from waymark.partnerships.models.agreements import GROUP_LABELS, PURPOSE_LABELS, SharingAgreement
from waymark.partnerships.presenters.agreements import groups_in_words
from waymark.partnerships.rules.agreements import Need, Purpose, basis_on
from waymark.people.models.consents import (
    ANSWER_LABELS,
    CHANNEL_LABELS,
    GIVEN_BY_LABELS,
    LEVEL_LABELS,
    USE_LABELS,
    Consent,
    NoticeGiven,
    SharingObjection,
    Wording,
)
from waymark.people.queries.consents import ConsentState, answers_of
from waymark.people.rules.consents import (
    Channel,
    ConsentAnswer,
    GivenBy,
    ObjectionLevel,
    WordingUse,
)
from waymark.people.rules.sharing import Allowed, Answer, Decision, Refused

EVERY_SERVICE = "Every service that is asked to help"
NEED_LABELS = {
    Need.NOTICE: "Consent is not asked for; the young person is told",
    Need.CONSENT: "The young person decides",
    Need.REASON: "A reason is written down",
}


AgreementUrl = Callable[[SharingAgreement], str]


@dataclass(frozen=True)
class Link:
    """Something that can be done."""

    label: str
    url: str


@dataclass(frozen=True)
class Said:
    """One thing that was said or given, in a line and its details."""

    heading: str
    state: str
    colour: str
    lines: tuple[str, ...]
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Ground:
    """A purpose, what it needs, and where that stands in law."""

    purpose: str
    needs: str
    basis: str
    source: str


@dataclass(frozen=True)
class ConsentPage:
    """Consent and sharing of one young person; `add` and others are empty for who may not."""

    consents: tuple[Said, ...]
    shows_objections: bool
    objections: tuple[Said, ...]
    notices: tuple[Said, ...]
    grounds: tuple[Ground, ...]
    notice_due: bool
    consent_url: str
    objection_url: str
    notice_url: str
    check_url: str


@dataclass(frozen=True)
class Words:
    """A text to be read out, and the same in easy words."""

    title: str
    text: str
    easy_read: str
    facts: str = ""


@dataclass(frozen=True)
class ConsentForm:
    """What stands around a form: what it is about, and the words to read out."""

    about: tuple[tuple[str, str], ...]
    words: tuple[Words, ...] = ()


@dataclass(frozen=True)
class WordingList:
    """Every version of every text."""

    rows: tuple[Words, ...]
    create_url: str


@dataclass(frozen=True)
class Addresses:
    """Where the page leads; empty, or None, for what the viewer may not do."""

    consent: str
    objection: str
    notice: str
    paper: Callable[[Consent], str]
    withdraw: Callable[[Consent], str] | None
    end: Callable[[SharingObjection], str] | None
    agreement: AgreementUrl
    check: str


@dataclass(frozen=True)
class SharingAnswer:
    """Whether something may be shared, why, on what ground, and under which agreements."""

    tag: str
    colour: str
    sentence: str
    missing: tuple[str, ...]
    to_do: str
    source: str
    agreements: tuple[Link, ...]


@dataclass(frozen=True)
class SharingCheck:
    """The page that asks; `answer` is None before something was asked."""

    answer: SharingAnswer | None


def sharing_answer(
    decision: Decision, *, agreements: Iterable[SharingAgreement], url: AgreementUrl
) -> SharingAnswer:
    """Word a decision."""
    basis = decision.basis
    return SharingAnswer(
        tag="Yes" if decision.is_allowed else "No",
        colour="green" if decision.is_allowed else "red",
        sentence=decision.sentence,
        missing=tuple(GROUP_LABELS[group] for group in decision.groups)
        if isinstance(decision, Refused)
        else (),
        to_do=decision.to_do if isinstance(decision, Allowed) else "",
        source=f"{basis.basis}. {basis.source}" if basis else "",
        agreements=tuple(Link(each.title, url(each)) for each in agreements),
    )


def state_line(state: ConsentState, *, on: date) -> str:
    """Return what stands now of consent and sharing, in one line for the head of a record."""
    parts = []
    answers = answers_of(state.standing)
    agreed = sum(answer.allows_on(on) for answer in answers)
    refused = sum(answer.is_refused_on(on) for answer in answers)
    lapsed = len(state.standing) - agreed - refused
    if agreed:
        parts.append(f"{agreed} consent{'s' if agreed > 1 else ''} to share")
    if refused:
        parts.append(f"said no {'once' if refused == 1 else f'to {refused}'}")
    if lapsed:
        parts.append(f"{lapsed} consent{'s' if lapsed > 1 else ''} ran out")
    if not state.standing:
        parts.append("nobody has asked about sharing yet")
    basic = sum(each.level == ObjectionLevel.BASIC_ONLY.value for each in state.objections)
    if basic:
        where = "one place" if basic == 1 else f"{basic} places"
        parts.append(f"{where} to learn may tell only basic details")
    if state.notice is not None:
        parts.append(f"privacy notice given {day_in_words(state.notice.given_on)}")
    elif state.notice_due:
        parts.append("privacy notice not given yet")
    line = "; ".join(parts)
    return f"{line[:1].upper()}{line[1:]}."


def consent_page(
    *,
    consents: Sequence[Consent],
    standing: Iterable[Consent],
    objections: Sequence[SharingObjection],
    notices: Iterable[NoticeGiven],
    agreements: Mapping[int, Sequence[SharingAgreement]],
    notice_due: bool,
    shows_objections: bool,
    on: date,
    urls: Addresses,
) -> ConsentPage:
    """Word the page."""
    stands = {each.pk for each in standing}
    return ConsentPage(
        consents=tuple(
            _consent(each, stands=each.pk in stands, agreements=agreements, on=on, urls=urls)
            for each in consents
        ),
        shows_objections=shows_objections,
        objections=tuple(_objection(each, on=on, urls=urls) for each in objections),
        notices=tuple(map(_notice, notices)),
        grounds=grounds(on),
        notice_due=notice_due,
        consent_url=urls.consent,
        objection_url=urls.objection if shows_objections else "",
        notice_url=urls.notice,
        check_url=urls.check,
    )


def grounds(on: date) -> tuple[Ground, ...]:
    """Return what each purpose rests on, on a day."""
    found = ((purpose, basis_on(purpose, on)) for purpose in Purpose)
    return tuple(
        Ground(
            purpose=PURPOSE_LABELS[purpose],
            needs=NEED_LABELS[basis.needs],
            basis=basis.basis,
            source=basis.source,
        )
        for purpose, basis in found
        if basis is not None
    )


def about_consent(consent: Consent) -> tuple[tuple[str, str], ...]:
    """Return what a consent says, as facts above a form."""
    return (
        ("What it is about", PURPOSE_LABELS[Purpose(consent.purpose)]),
        ("Which service", _where(consent)),
        ("What may be shared", groups_in_words(consent.data_groups)),
        ("Since", day_in_words(consent.answered_on)),
    )


def about_objection(objection: SharingObjection) -> tuple[tuple[str, str], ...]:
    """Return what an instruction says, as facts above a form."""
    return (
        ("School, college or provider", objection.organisation.name),
        ("What it may tell", LEVEL_LABELS[ObjectionLevel(objection.level)]),
        ("Since", day_in_words(objection.starts_on)),
    )


def words_of(wording: Wording) -> Words:
    """Word one version of a text."""
    who = f", written by {wording.written_by.user}" if wording.written_by else ""
    return Words(
        title=str(wording),
        text=wording.text,
        easy_read=wording.easy_read,
        facts=f"In force from {day_in_words(wording.starts_on)}{who}",
    )


def _where(consent: Consent) -> str:
    return consent.organisation.name if consent.organisation else EVERY_SERVICE


def _consent(
    consent: Consent,
    *,
    stands: bool,
    agreements: Mapping[int, Sequence[SharingAgreement]],
    on: date,
    urls: Addresses,
) -> Said:
    answer = answers_of([consent])[0]
    state, colour = _standing_in_words(answer, stands=stands, on=on)
    who = consent.given_by_name or GIVEN_BY_LABELS[GivenBy(consent.given_by)]
    how = CHANNEL_LABELS[Channel(consent.channel)].lower()
    said = ANSWER_LABELS[ConsentAnswer(consent.answer)]
    by = f", recorded by {consent.recorded_by.user}" if consent.recorded_by else ""
    lines = [
        _where(consent),
        f"{said} on {day_in_words(consent.answered_on)}, {how}. Who decided: {who}{by}",
        f"What may be shared: {groups_in_words(consent.data_groups)}" if answer.is_given else "",
        f"Until {day_in_words(consent.expires_on)}" if consent.expires_on else "",
        f"Words used: {consent.wording}" if consent.wording else "",
        consent.capacity_note,
        f"Withdrawn on {day_in_words(consent.withdrawn_on)}" if consent.withdrawn_on else "",
        consent.withdrawal_note,
    ]
    links = []
    if consent.paper_id:
        links.append(Link("Open the signed paper", urls.paper(consent)))
    for each in agreements.get(consent.organisation_id or 0, ()):
        links.append(Link(f"Agreement: {each.title}", urls.agreement(each)))
    if urls.withdraw and stands and answer.is_given and consent.withdrawn_on is None:
        links.append(Link("Withdraw", urls.withdraw(consent)))
    return Said(
        heading=str(consent),
        state=state,
        colour=colour,
        lines=tuple(filter(None, lines)),
        links=tuple(links),
    )


def _standing_in_words(answer: Answer, *, stands: bool, on: date) -> tuple[str, str]:
    if not stands:
        return "Earlier", "grey"
    if answer.allows_on(on):
        return "Agreed", "green"
    if answer.is_refused_on(on):
        return ("Withdrawn" if answer.is_given else "Said no"), "red"
    return "Ran out", "orange"


def _objection(objection: SharingObjection, *, on: date, urls: Addresses) -> Said:
    ended = objection.ends_on is not None and objection.ends_on <= on
    is_basic = objection.level == ObjectionLevel.BASIC_ONLY.value
    who = GIVEN_BY_LABELS[GivenBy(objection.instructed_by)]
    how = CHANNEL_LABELS[Channel(objection.channel)].lower()
    lines = [
        LEVEL_LABELS[ObjectionLevel(objection.level)],
        f"From {day_in_words(objection.starts_on)}, {how}. Said by: {who}",
        objection.note,
        f"Until {day_in_words(objection.ends_on)}" if objection.ends_on else "",
    ]
    links = (Link("End", urls.end(objection)),) if urls.end and objection.ends_on is None else ()
    return Said(
        heading=objection.organisation.name,
        state="Ended" if ended else "Basic only" if is_basic else "Full",
        colour="grey" if ended else "orange" if is_basic else "green",
        lines=tuple(filter(None, lines)),
        links=links,
    )


def _notice(given: NoticeGiven) -> Said:
    to = GIVEN_BY_LABELS[GivenBy(given.given_to)]
    how = CHANNEL_LABELS[Channel(given.channel)].lower()
    by = f", recorded by {given.recorded_by.user}" if given.recorded_by else ""
    return Said(
        heading=USE_LABELS[WordingUse.PRIVACY_NOTICE],
        state="Given",
        colour="green",
        lines=(
            str(given.wording),
            f"Given on {day_in_words(given.given_on)}, {how}, to: {to.lower()}{by}",
        ),
    )
