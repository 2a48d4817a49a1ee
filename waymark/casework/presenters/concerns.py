"""How is a concern shown: to whoever writes it, follows it, or waits for it to be received?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from waymark.access.models.members import Membership
from waymark.casework.models.concerns import (
    CLOSURE_LABELS,
    CONCERN_STATE_LABELS,
    DECISION_LABELS,
    PASSED_ON_LABELS,
    TOLD_LABELS,
    Concern,
    ConcernDraft,
    ConcernStep,
    FrontDoor,
)
from waymark.casework.presenters.notes import Clash
from waymark.casework.rules.concern_words import WordedConcern
from waymark.casework.rules.concerns import (
    ConcernClosure,
    ConcernMove,
    ConcernState,
    FrontDoorDecision,
    PassedOnBy,
    Told,
    is_overdue,
    kind_label,
)
from waymark.core.dates import clock_in_words, day_in_words
from waymark.messages.models import STATE_LABELS as MESSAGE_LABELS
from waymark.messages.models import Message
from waymark.messages.rules import MessageState
from waymark.people.rules.telephones import telephone_in_words
from waymark.web.jinja import show_datetime

HIDDEN_PERSON = "Somebody whose record is not open to you"
STATE_COLOURS = {
    ConcernState.RAISED: "red",
    ConcernState.PASSED_ON: "orange",
    ConcernState.RECEIVED: "blue",
    ConcernState.DECIDED: "green",
    ConcernState.CLOSED: "grey",
}
MOVE_ACTIONS = {
    ConcernMove.PASSED_ON: "Say that you passed it on",
    ConcernMove.RECEIVED: "Say that it was received",
    ConcernMove.DECIDED: "Say what was decided",
    ConcernMove.ADDED: "Add to it",
    ConcernMove.CLOSED: "Close it",
    ConcernMove.REOPENED: "Open it again",
}
MOVE_DONE = {
    ConcernMove.PASSED_ON: "Passed on. It waits until somebody says that they received it",
    ConcernMove.RECEIVED: "Received",
    ConcernMove.DECIDED: "What was decided is written down",
    ConcernMove.ADDED: "Added",
    ConcernMove.CLOSED: "Closed",
    ConcernMove.REOPENED: "Opened again",
}
MOVE_SENTENCES = {
    ConcernMove.DECIDED: "The front door tells whoever raised it what it decided. Ask, if not.",
    ConcernMove.ADDED: "What was written stays as it is. This stands below it, with your name.",
    ConcernMove.CLOSED: "It stays readable to those who see it now, and can be opened again.",
}


@dataclass(frozen=True)
class Call:
    """Somebody to ring."""

    who: str
    telephone: str
    url: str
    when: str = ""


@dataclass(frozen=True)
class Door:
    """Where concerns are passed on to; none is recorded where there is nobody to ring."""

    calls: tuple[Call, ...]
    email: str
    web_address: str


@dataclass(frozen=True)
class RaisePage:
    """What stands around the form."""

    door: Door
    draft_line: str
    discard_url: str
    clash: Clash | None


@dataclass(frozen=True)
class Move:
    """Something that can be done now."""

    label: str
    url: str


@dataclass(frozen=True)
class ConcernPage:
    """One concern, with what happened to it."""

    title: str
    caption: str
    state: str
    colour: str
    warning: str
    about: str
    about_url: str
    words: str
    facts: tuple[dict[str, Any], ...]
    events: tuple[dict[str, Any], ...]
    first: Move | None
    others: tuple[Move, ...]
    door: Door | None
    pdf_url: str


@dataclass(frozen=True)
class ConcernRow:
    """One concern of a list."""

    title: str
    url: str
    about: str
    kind: str
    raised: str
    state: str
    colour: str
    receipt: str
    is_late: bool


@dataclass(frozen=True)
class ConcernList:
    """Some concerns."""

    rows: tuple[ConcernRow, ...]
    raise_url: str
    earlier_url: str
    later_url: str
    oversees: bool


@dataclass(frozen=True)
class WaitingConcerns:
    """What waits on my day to be received, and the way to raise another."""

    rows: tuple[ConcernRow, ...]
    raise_url: str
    list_url: str
    more: str


@dataclass(frozen=True)
class ConcernPaper:
    """One concern on paper."""

    title: str
    authority: str
    made: str
    warning: str
    facts: tuple[tuple[str, str], ...]
    words: str
    entries: tuple[dict[str, str], ...]


def door_of(door: FrontDoor | None, *, for_allegation: bool = False) -> Door:
    """Return whom to ring; for an allegation about staff the designated officer comes first."""
    if door is None:
        return Door(calls=(), email="", web_address="")
    hours = f"{clock_in_words(door.opens)} to {clock_in_words(door.closes)}, Monday to Friday"
    calls = [_call(door.name, door.telephone, hours)]
    if door.out_of_hours_telephone:
        name = door.out_of_hours_name or "Out of hours"
        calls.append(_call(name, door.out_of_hours_telephone, "At other times"))
    if door.officer_telephone:
        officer = _call(door.officer_name, door.officer_telephone, "For allegations about staff")
        calls.insert(0 if for_allegation else len(calls), officer)
    return Door(calls=tuple(calls), email=door.email, web_address=door.web_address)


def about_words(concern: Concern) -> str:
    """Return who a concern is about, as far as the viewer may know them."""
    if concern.person is None:
        return concern.subject_name
    knows: bool = getattr(concern, "knows_person", False)
    return str(concern.person) if knows else HIDDEN_PERSON


def raise_page(
    *, door: FrontDoor | None, draft: ConcernDraft | None, discard_url: str, is_elsewhere: bool
) -> RaisePage:
    """Word what stands around the form."""
    clash = None
    if is_elsewhere and draft is not None:
        clash = Clash("What you kept on another screen", str(draft.typed.get("words", "")))
    return RaisePage(
        door=door_of(door),
        draft_line="You have this half written. Only you see it." if draft else "",
        discard_url=discard_url,
        clash=clash,
    )


def concern_row(concern: Concern, *, url: str, at: datetime) -> ConcernRow:
    """Word one concern of a list, with the time until it was received."""
    state = ConcernState(concern.state)
    is_late = is_overdue(state, concern.receipt_due_at, at)
    if concern.received_at is not None:
        receipt = f"After {_long(concern.received_at - concern.raised_at)}"
    elif is_late:
        receipt = f"Was due {show_datetime(concern.receipt_due_at)}"
    elif state is ConcernState.CLOSED:
        receipt = "Never"
    else:
        receipt = f"Due {show_datetime(concern.receipt_due_at)}"
    return ConcernRow(
        title=str(concern),
        url=url,
        about=about_words(concern),
        kind=kind_label(concern.kind),
        raised=f"{show_datetime(concern.raised_at)}{_by(concern.raised_by)}",
        state=CONCERN_STATE_LABELS[state],
        colour=STATE_COLOURS[state],
        receipt=receipt,
        is_late=is_late,
    )


def waiting_concerns(
    found: Iterable[Concern],
    *,
    most: int,
    url: Callable[[Concern], str],
    raise_url: str,
    list_url: str,
    at: datetime,
) -> WaitingConcerns:
    """Word what waits on my day; beyond the first few it says that there are more."""
    rows = tuple(concern_row(each, url=url(each), at=at) for each in found)
    return WaitingConcerns(
        rows=rows[:most],
        raise_url=raise_url,
        list_url=list_url,
        more="There are more of them." if len(rows) > most else "",
    )


def concern_page(
    concern: Concern,
    *,
    steps: Iterable[ConcernStep],
    email: Message | None,
    door: FrontDoor | None,
    moves: Sequence[tuple[ConcernMove, str]],
    about_url: str,
    pdf_url: str,
) -> ConcernPage:
    """Word one concern. What has to be done next is the one button."""
    state = ConcernState(concern.state)
    shown = [Move(MOVE_ACTIONS[move], url) for move, url in moves]
    leads = bool(moves) and moves[0][0] is not ConcernMove.ADDED
    is_waiting = state in {ConcernState.RAISED, ConcernState.PASSED_ON}
    return ConcernPage(
        title=str(concern),
        caption=kind_label(concern.kind),
        state=CONCERN_STATE_LABELS[state],
        colour=STATE_COLOURS[state],
        warning="Somebody is in danger now: ring 999"
        if concern.is_immediate and is_waiting
        else "",
        about=about_words(concern),
        about_url=about_url,
        words=concern.words,
        facts=tuple({"key": key, "value": value} for key, value in _facts(concern)),
        events=tuple(_event(each, email) for each in steps),
        first=shown[0] if leads else None,
        others=tuple(shown[1:] if leads else shown),
        door=door_of(door, for_allegation=concern.is_allegation) if is_waiting else None,
        pdf_url=pdf_url,
    )


def concern_paper(
    concern: Concern,
    *,
    steps: Iterable[ConcernStep],
    authority: str,
    made_by: Membership,
    at: datetime,
) -> ConcernPaper:
    """Word one concern for paper."""
    entries = [_event(each, None) for each in steps]
    return ConcernPaper(
        title=str(concern),
        authority=authority,
        made=f"Made {show_datetime(at)} by {made_by.user}",
        warning="Somebody was in danger when it was raised." if concern.is_immediate else "",
        facts=(("About", about_words(concern)), *_facts(concern)),
        words=concern.words,
        entries=tuple(
            {
                "title": each["title"],
                "at": show_datetime(each["at"]),
                "by": each["by"],
                "text": each["text"],
            }
            for each in entries
        ),
    )


def worded(concern: Concern, *, authority: str, sender: Membership) -> WordedConcern:
    """Word a concern for the email by which it is passed on."""
    born = concern.person.born_on if concern.person else None
    about = [("About", about_words(concern))]
    if born:
        about.append(("Born", day_in_words(born)))
    return WordedConcern(
        reference=concern.reference,
        authority=authority,
        raised=show_datetime(concern.raised_at),
        is_immediate=concern.is_immediate,
        sender=str(sender.user),
        sender_email=sender.user.email,
        facts=(*about, ("What was seen or said", concern.words), *_facts(concern)),
    )


def _facts(concern: Concern) -> Iterable[tuple[str, str]]:
    told = TOLD_LABELS[Told(concern.told)]
    facts = (
        ("Kind", kind_label(concern.kind)),
        ("When", show_datetime(concern.happened_at)),
        ("Where", concern.place),
        ("At the session", str(concern.session or "")),
        ("Seen or heard by", concern.seen_by or str(getattr(concern.raised_by, "user", ""))),
        ("Danger when raised", "Yes" if concern.is_immediate else "No"),
        ("Done at once", concern.done_at_once),
        ("Told that it is passed on", ". ".join(filter(None, (told, concern.not_told_why)))),
        ("Allegation about", str(concern.staff.user) if concern.staff else concern.staff_name),
        ("Raised", f"{show_datetime(concern.raised_at)}{_by(concern.raised_by)}"),
        ("To be received by", show_datetime(concern.receipt_due_at)),
    )
    return tuple((key, value) for key, value in facts if value)


def _event(step: ConcernStep, email: Message | None) -> dict[str, Any]:
    said = []
    if step.way:
        said.append(PASSED_ON_LABELS[PassedOnBy(step.way)])
    if step.decision:
        said.append(DECISION_LABELS[FrontDoorDecision(step.decision)])
    if step.closure:
        said.append(CLOSURE_LABELS[ConcernClosure(step.closure)])
    if step.who:
        verb = "Received by" if step.move == ConcernMove.RECEIVED else "Spoke to"
        said.append(f"{verb} {step.who}")
    if step.their_reference:
        said.append(f"Their reference: {step.their_reference}")
    if email is not None and step.message_id == email.public_id:
        said.append(f"The email: {MESSAGE_LABELS[MessageState(email.state)].lower()}")
    said.append(step.note)
    return {
        "title": str(step),
        "at": step.happened_at,
        "by": str(step.recorded_by.user) if step.recorded_by else "",
        "text": "\n".join(filter(None, said)),
    }


def _call(who: str, telephone: str, when: str) -> Call:
    return Call(who=who, telephone=telephone_in_words(telephone), url=f"tel:{telephone}", when=when)


def _by(who: Membership | None) -> str:
    return f" by {who.user}" if who else ""


def _long(passed: Any) -> str:
    minutes = max(0, int(passed.total_seconds() // 60))
    if minutes < 60:
        return f"{minutes} minutes" if minutes != 1 else "1 minute"
    hours = minutes // 60
    if hours < 48:
        return f"{hours} hours" if hours != 1 else "1 hour"
    return f"{hours // 24} days"
