"""What do the pages about contacts show?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from waymark.casework.models.contacts import (
    ANSWER_LABELS,
    LEVEL_LABELS,
    METHOD_LABELS,
    OUTCOME_LABELS,
    PLACE_LABELS,
    PURPOSE_LABELS,
    Contact,
    NoteDraft,
)
from waymark.casework.rules.vocabulary import (
    ContactMethod,
    ContactOutcome,
    ContactPlace,
    ContactPurpose,
    StatusAnswer,
)
from waymark.core.dates import day_in_words
from waymark.participation.models.activities import Activity
from waymark.participation.rules.codes import group_of
from waymark.people.models.summaries import ACTIVITY_GROUP_LABELS
from waymark.people.rules.vocabulary import ActivityGroup, DataGroup
from waymark.web.jinja import show_datetime

WRITER_UNKNOWN = "the system"


@dataclass(frozen=True)
class Clash:
    """What was saved meanwhile, on another screen or by somebody else."""

    heading: str
    text: str


@dataclass(frozen=True)
class NotePage:
    """What stands around the form of a note."""

    draft_line: str
    clash: Clash | None
    scenarios: tuple[tuple[str, str], ...]
    discard_url: str
    attempt_url: str


@dataclass(frozen=True)
class Confirmation:
    """A page that asks whether to do something."""

    sentences: tuple[str, ...]
    submit: str


@dataclass(frozen=True)
class AttemptPage:
    """The outcomes of an attempt that reached nobody, as (value, words)."""

    outcomes: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Fact:
    """One line of a summary."""

    key: str
    value: str


@dataclass(frozen=True)
class Version:
    """One version of a note: who wrote it when and why, and where it is read."""

    label: str
    reason: str
    url: str
    is_shown: bool


@dataclass(frozen=True)
class NoteDetail:
    """One note with all its versions."""

    heading: str
    note: str
    own_words: str
    facts: tuple[Fact, ...]
    warning: str
    versions: tuple[Version, ...]
    amend_url: str


@dataclass(frozen=True)
class AmendPage:
    """What somebody else made of the note meanwhile."""

    clash: Clash | None


@dataclass(frozen=True)
class StatusPage:
    """What is recorded now."""

    now: str


def status_words(activity: Activity | None) -> str:
    """Return what is recorded as the present activity, since when; empty for nothing."""
    if activity is None:
        return ""
    where = str(activity.provider or activity.provider_name or "")
    place = f", {where}" if where else ""
    return f"{status_label(activity)}{place}, since {day_in_words(activity.starts_on)}"


def status_label(activity: Activity) -> str:
    """Return an activity in words, led by NEET where it is that."""
    group = group_of(activity.code)
    if group is ActivityGroup.NEET:
        return f"{ACTIVITY_GROUP_LABELS[group]}: {str(activity).lower()}"
    return str(activity)


def note_page(
    *,
    draft: NoteDraft | None,
    elsewhere: NoteDraft | None,
    changed: Activity | None,
    scenarios: Sequence[tuple[str, str]],
    discard_url: str,
    attempt_url: str,
) -> NotePage:
    """Word what stands around the form of a note."""
    clash = None
    if elsewhere is not None:
        clash = Clash(
            f"On another screen, {show_datetime(elsewhere.saved_at)}, you wrote",
            str(elsewhere.typed.get("note", "")),
        )
    elif changed is not None:
        when = f"{writer_of(changed)}, {show_datetime(changed.recorded_at)}"
        clash = Clash(f"The status was saved meanwhile by {when}", status_words(changed))
    return NotePage(
        draft_line=f"Your draft of {show_datetime(draft.saved_at)}. Only you see it."
        if draft
        else "",
        clash=clash,
        scenarios=tuple(scenarios),
        discard_url=discard_url if draft else "",
        attempt_url=attempt_url,
    )


def attempt_page(outcomes: Sequence[ContactOutcome]) -> AttemptPage:
    """Return the outcomes to press."""
    return AttemptPage(outcomes=tuple((each.value, OUTCOME_LABELS[each]) for each in outcomes))


def note_detail(
    contact: Contact,
    *,
    versions: Sequence[Contact],
    url_of: Callable[[Contact], str],
    amend_url: str,
) -> NoteDetail:
    """Word one note."""
    return NoteDetail(
        heading=contact_heading(contact),
        note=contact.note,
        own_words=contact.own_words,
        facts=tuple(_facts(contact)),
        warning="" if contact.is_latest else "This is an earlier version. It has been amended.",
        versions=tuple(
            Version(
                label=f"{writer_of(each)}, {show_datetime(each.written_at)}",
                reason=each.reason,
                url=url_of(each),
                is_shown=each.pk == contact.pk,
            )
            for each in versions
        ),
        amend_url=amend_url,
    )


def amend_page(theirs: Contact | None) -> AmendPage:
    """Word what somebody else made of the note meanwhile."""
    if theirs is None:
        return AmendPage(clash=None)
    when = f"{writer_of(theirs)}, {show_datetime(theirs.written_at)}"
    return AmendPage(clash=Clash(f"Saved meanwhile by {when}", theirs.note))


def contact_heading(contact: Contact) -> str:
    """Return a contact in a few words: the outcome, and how."""
    method = METHOD_LABELS[ContactMethod(contact.method)]
    return f"{contact}: {method[0].lower()}{method[1:]}"


def writer_of(written: Contact | Activity) -> str:
    """Return who wrote something down."""
    member = written.written_by if isinstance(written, Contact) else written.recorded_by
    return str(member.user) if member else WRITER_UNKNOWN


def _facts(contact: Contact) -> list[Fact]:
    facts = [Fact("When", show_datetime(contact.happened_at))]
    if contact.place:
        facts.append(Fact("Where", PLACE_LABELS[ContactPlace(contact.place)]))
    if contact.minutes:
        facts.append(Fact("Minutes", str(contact.minutes)))
    if contact.purposes:
        words = [PURPOSE_LABELS[ContactPurpose(each)] for each in contact.purposes]
        facts.append(Fact("About", ", ".join(words)))
    if contact.activity is not None:
        facts.append(Fact("Status", _answer(contact, contact.activity)))
    facts.append(Fact("Who may read it", LEVEL_LABELS[DataGroup(contact.level)]))
    return facts


def _answer(contact: Contact, activity: Activity) -> str:
    if contact.status == StatusAnswer.CONFIRMED:
        return f"{ANSWER_LABELS[StatusAnswer.CONFIRMED]}: {status_label(activity)}"
    return f"Changed to {status_label(activity)}"
