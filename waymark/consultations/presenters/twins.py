"""What do the pages about a twin show?"""

from dataclasses import dataclass
from datetime import datetime

from waymark.consultations.models.twins import TwinSide
from waymark.consultations.queries.twins import Results, Twin
from waymark.consultations.rules.content.answers import QuestionReport
from waymark.consultations.rules.twins import Difference
from waymark.consultations.rules.wording import counted, share


@dataclass(frozen=True)
class TwinTab:
    """The twin of a consultation: how far it has come, and what differs."""

    partner: str
    state: str
    state_colour: str
    sentence: str
    differing: tuple[Difference, ...]
    unshown: tuple[Difference, ...]
    offer_url: str
    show_url: str
    take_url: str
    end_url: str
    results_url: str
    offers_url: str


@dataclass(frozen=True)
class OfferCard:
    """What a neighbour offers."""

    authority: str
    title: str
    note: str
    shown_at: datetime
    questions: str
    accept_url: str = ""
    decline_url: str = ""


@dataclass(frozen=True)
class SideRow:
    """One answer, as each authority's people gave it."""

    label: str
    ours: str
    theirs: str


@dataclass(frozen=True)
class SideQuestion:
    """One question that both asked."""

    wording: str
    ours_base: str
    theirs_base: str
    rows: tuple[SideRow, ...]
    note: str


@dataclass(frozen=True)
class SideBySide:
    """What came of it in both places; nothing is added up."""

    title: str
    ours: str
    theirs: str
    ours_received: str
    theirs_received: str
    warning: str
    questions: tuple[SideQuestion, ...]
    ours_url: str
    theirs_url: str


def twin_state(twin: Twin | None, *, is_frozen: bool) -> tuple[str, str, str]:
    """Return the state in words, its colour, and a sentence on what it means."""
    if twin is None:
        return "No twin", "grey", "This consultation is held by your authority alone."
    name = twin.partner.name
    if twin.is_ended:
        return "Ended", "red", f"{name} no longer holds it together with you."
    if twin.theirs is None:
        return "Offered", "yellow", f"{name} has not answered yet."
    if is_frozen:
        return "Frozen", "blue", "People have been asked, so the text stays as it is on both sides."
    if twin.is_in_step:
        return "In step", "green", f"You and {name} ask the same."
    if twin.differing:
        number = counted(len(twin.differing), "line")
        return "Not in step", "red", f"{number} of what you ask and what {name} has shown differ."
    return "Not shown", "yellow", f"You have changed lines that {name} has not seen yet."


def offer_card(offer: TwinSide, *, accept_url: str = "", decline_url: str = "") -> OfferCard:
    """Word an offer."""
    return OfferCard(
        authority=offer.authority.name,
        title=offer.content.get("title", ""),
        note=offer.note,
        shown_at=offer.shown_at,
        questions=counted(len(offer.content.get("questions", ())), "question"),
        accept_url=accept_url,
        decline_url=decline_url,
    )


def side_by_side(ours: Results, theirs: Results, *, ours_url: str, theirs_url: str) -> SideBySide:
    """Set what two reports say beside each other, question by question, each with its own base."""
    other = {each.key: each for each in theirs.content.questions}
    return SideBySide(
        title=ours.content.consultation.title,
        ours=ours.authority.name,
        theirs=theirs.authority.name,
        ours_received=_analysed(ours),
        theirs_received=_analysed(theirs),
        warning=""
        if ours.is_published
        else f"The figures of {ours.authority.name} are not published yet: only staff see this.",
        questions=tuple(
            _question(each, other[each.key]) for each in ours.content.questions if each.key in other
        ),
        ours_url=ours_url,
        theirs_url=theirs_url,
    )


def _analysed(side: Results) -> str:
    return counted(side.content.reconciliation.analysed, "response")


def _question(ours: QuestionReport, theirs: QuestionReport) -> SideQuestion:
    if ours.table is None or theirs.table is None:
        return SideQuestion(
            wording=ours.wording,
            ours_base=_words(ours),
            theirs_base=_words(theirs),
            rows=(),
            note="There is no table to set beside another one here. Each report says more.",
        )
    second = {each.key: each for each in theirs.table.totals}
    first = {each.key: each for each in ours.table.totals}
    keys = [*first, *(key for key in second if key not in first)]
    return SideQuestion(
        wording=ours.wording,
        ours_base=f"{counted(ours.table.answering, 'response')} answered",
        theirs_base=f"{counted(theirs.table.answering, 'response')} answered",
        rows=tuple(
            SideRow(
                label=(first.get(key) or second[key]).label,
                ours=share(first[key].figure) if key in first else "not asked",
                theirs=share(second[key].figure) if key in second else "not asked",
            )
            for key in keys
        ),
        note=""
        if ours.wording == theirs.wording
        else f"Asked there in other words: {theirs.wording}",
    )


def _words(question: QuestionReport) -> str:
    if question.answers_held is None:
        return "answers not held"
    return f"{counted(question.answers_held, 'answer')} in words"
