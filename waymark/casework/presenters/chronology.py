"""What does a chronology show, and what does it say of itself?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from waymark.access.models.members import Membership
from waymark.casework.actions.chronology import Chronology
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.assessments import Assessment
from waymark.casework.models.concerns import CONCERN_STATE_LABELS, Concern
from waymark.casework.models.contacts import Contact
from waymark.casework.models.plans import Plan, PlanReview
from waymark.casework.models.referrals import BASIS_LABELS
from waymark.casework.presenters.notes import contact_heading, status_label, writer_of
from waymark.casework.queries.chronology import Happening
from waymark.casework.rules.assessments import form_of, parts_seen, total_of
from waymark.casework.rules.chronology import (
    OUTSIDE,
    ChronologyKind,
    Ground,
    Recipient,
    goes_to,
    left_out,
)
from waymark.casework.rules.concerns import ConcernState, kind_label
from waymark.casework.rules.referring import Basis
from waymark.casework.rules.vocabulary import AssessmentKind
from waymark.core.dates import day_in_words, local_date
from waymark.organisations.models import Organisation
from waymark.participation.models.activities import Activity
from waymark.people.models.people import SOURCE_LABELS, Person, Schooling
from waymark.people.rules.reach import Reach
from waymark.people.rules.vocabulary import DataGroup, Source

KIND_LABELS = {
    ChronologyKind.CONTACTS: "Contacts and notes",
    ChronologyKind.STATUS: "What they did: learning, work, neither",
    ChronologyKind.SCHOOLS: "Schools and colleges",
    ChronologyKind.PLANS: "Plans and their reviews",
    ChronologyKind.ASSESSMENTS: "Assessments",
    ChronologyKind.ALLOCATIONS: "Who worked with them",
    ChronologyKind.CONCERNS: "Concerns, but for allegations about staff",
}
RECIPIENT_LABELS = {
    Recipient.COURT: "A court",
    Recipient.PANEL: "A panel",
    Recipient.YOUNG_PERSON: "The young person",
    Recipient.OTHER_AUTHORITY: "Another authority",
    Recipient.OWN_TEAM: "Our own team",
}
GROUND_LABELS = {
    Ground.CONSENT: BASIS_LABELS[Basis.CONSENT],
    Ground.DUTY: BASIS_LABELS[Basis.DUTY],
    Ground.SAFETY: BASIS_LABELS[Basis.SAFETY],
    Ground.ORDER: "A court has ordered it",
}
FORMAT_LABELS = {"page": "A page to read and print", "pdf": "PDF"}
GROUP_WORDS = {
    DataGroup.EDUCATION: "schools and status",
    DataGroup.SEND: "special educational needs",
    DataGroup.SENSITIVE: "health and other sensitive matters",
    DataGroup.SAFEGUARDING: "safeguarding",
    DataGroup.JUSTICE: "youth justice",
}


@dataclass(frozen=True)
class ChronologyEntry:
    """One thing that happened."""

    day: str
    title: str
    by: str
    text: str


@dataclass(frozen=True)
class ChronologyPaper:
    """A chronology, with what it says of itself."""

    title: str
    authority: str
    about: tuple[tuple[str, str], ...]
    left_out: str
    entries: tuple[ChronologyEntry, ...]


@dataclass(frozen=True)
class ChronologyPage:
    """The questions, and the chronology once they were answered."""

    paper: ChronologyPaper | None


def chronology_paper(
    made: Chronology,
    *,
    person: Person,
    reach: Reach,
    made_by: Membership,
    authority: str,
    at: datetime,
    since: date,
    until: date,
    kinds: Sequence[ChronologyKind],
    recipient: Recipient,
    purpose: str,
    to_whom: str = "",
    organisation: Organisation | None = None,
    ground: Ground | None = None,
) -> ChronologyPaper:
    """Word a chronology; for somebody outside, with what allows it."""
    shared: tuple[tuple[str, str], ...] = ()
    if recipient in OUTSIDE and ground is not None:
        shared = (("Goes to", goes_to(to_whom, organisation)), ("Allowed by", made.ground))
    born = day_in_words(person.born_on) if person.born_on else "Not known"
    return ChronologyPaper(
        title=f"Chronology: {person}",
        authority=authority,
        about=(
            ("Young person", str(person)),
            ("Date of birth", born),
            ("From and to", f"{day_in_words(since)} to {day_in_words(until)}"),
            ("Holds", "; ".join(KIND_LABELS[kind] for kind in kinds)),
            ("For", RECIPIENT_LABELS[recipient]),
            *shared,
            ("Purpose", purpose.strip()),
            ("Made", f"{day_in_words(local_date(at))} by {made_by.user}"),
        ),
        left_out=_left_out(reach),
        entries=tuple(_entry(each, reach) for each in made.found),
    )


def _left_out(reach: Reach) -> str:
    words = [GROUP_WORDS[group] for group in left_out(reach.groups)]
    if not words:
        return "Whoever made it may see every group of data. Drafts are left out."
    return (
        f"Whoever made it may not see what belongs to: {', '.join(words)}. If there is any, it is "
        "left out, and so are drafts."
    )


def _entry(each: Happening, reach: Reach) -> ChronologyEntry:
    title, by, text = _words(each, reach)
    return ChronologyEntry(
        day=day_in_words(each.on) if each.on else "Day not known", title=title, by=by, text=text
    )


def _words(each: Happening, reach: Reach) -> tuple[str, str, str]:
    what = each.what
    if isinstance(what, Contact):
        own = f"\nIn their own words: {what.own_words}" if what.own_words else ""
        return contact_heading(what), writer_of(what), f"{what.note}{own}"
    if isinstance(what, Activity):
        source = SOURCE_LABELS[Source(what.source)].lower()
        return f"Status: {status_label(what)}", writer_of(what), f"Said by: {source}."
    if isinstance(what, Schooling):
        return f"{'Left' if each.is_end else 'Began at'} {what.organisation}", "", ""
    if isinstance(what, Plan):
        who = str(what.agreed_by.user) if what.agreed_by else ""
        return f"{what}, version {what.number}, agreed", who, what.goal
    if isinstance(what, PlanReview):
        who = str(what.held_by.user) if what.held_by else ""
        return f"{what.plan} reviewed: {what}", who, what.note
    if isinstance(what, Assessment):
        return (
            str(what),
            str(what.written_by.user) if what.written_by else "",
            _assessed(what, reach),
        )
    if isinstance(what, Concern):
        who = str(what.raised_by.user) if what.raised_by else ""
        state = CONCERN_STATE_LABELS[ConcernState(what.state)]
        return f"Concern: {kind_label(what.kind)}", who, f"{what.words}\n{state}."
    return _allocated(what, is_end=each.is_end), "", ""


def _allocated(what: Allocation, *, is_end: bool) -> str:
    verb = "ended the work" if is_end else "began to work with the young person"
    return f"{what.membership.user} {verb} as {str(what).lower()}"


def _assessed(what: Assessment, reach: Reach) -> str:
    form = form_of(AssessmentKind(what.kind), what.version)
    found = total_of(form, parts_seen(form, reach.groups), what.answers)
    total = f"{found.points} of {found.most} points in {found.parts} parts." if found.parts else ""
    return "\n".join(filter(None, [total, what.own_view]))
