"""What does the page of a young person show?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from waymark.casework.models.concerns import CONCERN_STATE_LABELS, Concern
from waymark.casework.models.contacts import LEVEL_LABELS, Contact
from waymark.casework.models.messaging import MessageReply
from waymark.casework.models.sessions import Attendance
from waymark.casework.models.steps import NextStep
from waymark.casework.presenters.cover_words import role_words
from waymark.casework.presenters.messaging import delivery_words, reply_words, shared_words
from waymark.casework.presenters.notes import (
    contact_heading,
    status_label,
    status_words,
    writer_of,
)
from waymark.casework.presenters.registers import attended_words
from waymark.casework.queries.records import Overview
from waymark.casework.queries.timeline import Entry, Kind, Timeline
from waymark.casework.rules.caseloads import is_overdue
from waymark.casework.rules.concerns import ConcernState, kind_label
from waymark.casework.rules.contacts import is_folded
from waymark.core.dates import day_in_words, days_ago_in_words, local_date
from waymark.participation.models.activities import Activity
from waymark.participation.models.tracking import TrackingAttempt
from waymark.participation.presenters.tracking import sent_words, tried_in_full
from waymark.participation.rules.codes import group_of
from waymark.participation.rules.currency import has_lapsed
from waymark.participation.rules.following_up import ask_again_on
from waymark.people.models.circle import BANNER_LABELS, RELATIONSHIP_LABELS, Relationship
from waymark.people.models.people import SOURCE_LABELS, Person
from waymark.people.rules.ages import age_on, year_group
from waymark.people.rules.reach import Reach
from waymark.people.rules.telephones import telephone_in_words
from waymark.people.rules.vocabulary import (
    ActivityGroup,
    BannerKind,
    DataGroup,
    RelationshipKind,
    Source,
)

LONGEST_SHOWN = 600
"""How much of a note the timeline shows; the rest is on the page of the note."""
GROUP_COLOURS = {
    ActivityGroup.NEET: "orange",
    ActivityGroup.NOT_KNOWN: "grey",
    ActivityGroup.EET: "green",
}
KIND_LABELS = {
    Kind.ALL: "All",
    Kind.CONTACTS: "Contacts",
    Kind.STATUS: "Status",
    Kind.STEPS: "Steps done",
    Kind.SESSIONS: "Sessions",
}


@dataclass(frozen=True)
class Alert:
    """A warning, already worded."""

    label: str
    text: str


@dataclass(frozen=True)
class Link:
    """A way to somewhere."""

    label: str
    url: str
    is_current: bool = False


@dataclass(frozen=True)
class Tag:
    """A word beside the name, in one of GOV.UK's tag colours."""

    text: str
    colour: str


@dataclass(frozen=True)
class StepLine:
    """A next step with what can be done about it."""

    what: str
    note: str
    is_late: bool
    done_url: str
    put_off_url: str


@dataclass(frozen=True)
class Line:
    """A line of words, with a way to somewhere where there is one."""

    text: str
    link: Link | None = None


@dataclass(frozen=True)
class Event:
    """One entry of the timeline; `folded` says why it shows closed, empty where it shows open."""

    title: str
    at: date | datetime
    by: str
    text: str
    more: Link | None = None
    folded: str = ""


@dataclass(frozen=True)
class Addresses:
    """Where the page leads; empty for what the viewer may not do.

    `beside` are the further pages of the record, shown in the side column.
    """

    note: str
    attempt: str
    status: str
    allocate: str
    timeline: Callable[[Kind], str]
    older: Callable[[datetime], str]
    contact: Callable[[Contact], str]
    concern: Callable[[Concern], str]
    step: Callable[[str, NextStep], str] | None
    allocation_end: Callable[[object], str] | None
    beside: tuple[Link, ...] = ()


@dataclass(frozen=True)
class RecordPage:
    """The page of a young person."""

    name: str
    facts: tuple[str, ...]
    tags: tuple[Tag, ...]
    warnings: tuple[Alert, ...]
    action: dict[str, str] | None
    attempt_url: str
    draft_line: str
    shows_status: bool
    now: tuple[str, ...]
    status_url: str
    shows_notes: bool
    steps: tuple[StepLine, ...]
    workers: tuple[Line, ...]
    shows_circle: bool
    circle: tuple[Line, ...]
    allocate_url: str
    kinds: tuple[Link, ...]
    events: tuple[Event, ...]
    is_narrowed: bool
    older_url: str
    beside: tuple[Link, ...]


def record_page(
    person: Person,
    *,
    reach: Reach,
    head: Overview,
    timeline: Timeline,
    kind: Kind,
    on: date,
    own_id: int | None,
    urls: Addresses,
) -> RecordPage:
    """Word the page as far as the viewer's reach goes."""
    return RecordPage(
        name=str(person),
        facts=tuple(_facts(person, on)),
        tags=tuple(_tags(head, on)),
        warnings=tuple(
            Alert(label=BANNER_LABELS[BannerKind(each.kind)], text=each.text)
            for each in head.banners
        ),
        action={
            "label": "Go on with your note" if head.draft else "Add a note",
            "url": urls.note,
        }
        if urls.note
        else None,
        attempt_url=urls.attempt,
        draft_line="You have a note half written. Only you see it." if head.draft else "",
        shows_status=DataGroup.EDUCATION in reach.groups,
        now=tuple(_now(head.activity, on)),
        status_url=urls.status,
        shows_notes=DataGroup.NOTES in reach.groups,
        steps=tuple(_step(each, on=on, own_id=own_id, urls=urls) for each in head.steps),
        workers=tuple(_workers(head, own_id=own_id, urls=urls)),
        shows_circle=DataGroup.CONTACT in reach.groups,
        circle=tuple(map(_relation, head.circle)),
        allocate_url=urls.allocate,
        kinds=tuple(
            Link(label, urls.timeline(each), is_current=each is kind)
            for each, label in KIND_LABELS.items()
            if _is_offered(each, reach)
        ),
        events=tuple(_event(each, urls=urls) for each in timeline.entries),
        is_narrowed=kind is not Kind.ALL,
        older_url=urls.older(timeline.more_before) if timeline.more_before else "",
        beside=urls.beside,
    )


def _facts(person: Person, on: date) -> list[str]:
    facts = [person.pronouns] if person.pronouns else []
    if person.born_on is None:
        return [*facts, "Date of birth not known"]
    facts.append(f"{age_on(person.born_on, on)}, born {day_in_words(person.born_on)}")
    year = year_group(person.born_on, on)
    if 1 <= year <= 13:
        facts.append(f"Year {year}")
    if person.locality is not None:
        facts.append(person.locality.name)
    return facts


def _tags(head: Overview, on: date) -> Iterable[Tag]:
    if head.activity is not None:
        colour = GROUP_COLOURS.get(group_of(head.activity.code), "blue")
        yield Tag(status_label(head.activity), colour)
        if has_lapsed(head.activity.lapses_on, on):
            yield Tag("Not current", "orange")
    if head.tier is not None:
        yield Tag(str(head.tier), "purple")
    if head.send is not None:
        yield Tag(str(head.send), "turquoise")


def _now(activity: Activity | None, on: date) -> Iterable[str]:
    if activity is None:
        yield "Nobody has recorded yet what the young person does."
        return
    yield f"{status_words(activity)}."
    if activity.verified_on is None:
        yield f"Not verified. Said by: {SOURCE_LABELS[Source(activity.source)].lower()}."
    else:
        who = f" by {activity.verified_by.user}" if activity.verified_by else ""
        yield f"Verified {days_ago_in_words(activity.verified_on, on)}{who}."
    if activity.lapses_on is not None and has_lapsed(activity.lapses_on, on):
        yield f"Not current since {day_in_words(activity.lapses_on)}: counts as not known."
    due_on = ask_again_on(
        code=activity.code, since=activity.starts_on, verified_on=activity.verified_on
    )
    if due_on is not None:
        late = " That day has gone by." if due_on < on else ""
        yield f"Ask again by {day_in_words(due_on)}.{late}"


def _step(step: NextStep, *, on: date, own_id: int | None, urls: Addresses) -> StepLine:
    is_late = is_overdue(step.due_on, on)
    who = "you" if step.owner_id == own_id else str(step.owner.user)
    put_off = ", put off" if step.due_on != step.first_due_on else ""
    late = "Late: due" if is_late else "Due"
    return StepLine(
        what=step.what,
        note=f"{late} {day_in_words(step.due_on)}{put_off}. To be done by {who}.",
        is_late=is_late,
        done_url=urls.step("casework:step_done", step) if urls.step else "",
        put_off_url=urls.step("casework:step_put_off", step) if urls.step else "",
    )


def _workers(head: Overview, *, own_id: int | None, urls: Addresses) -> Iterable[Line]:
    for each in head.allocations:
        name = "You" if each.membership_id == own_id else each.membership.name_at_work
        end = urls.allocation_end if each.cover is None else None
        yield Line(
            f"{name}, {role_words(each)}", Link(f"End {name}’s work", end(each)) if end else None
        )


def _relation(each: Relationship) -> Line:
    words = [f"{each}, {RELATIONSHIP_LABELS[RelationshipKind(each.kind)].lower()}"]
    if each.court_restriction:
        words.append(f"court order: {each.court_restriction}")
    if not each.may_be_contacted:
        words.append("do not contact")
    elif each.telephone:
        words.append(telephone_in_words(each.telephone))
    return Line("; ".join(words))


def _is_offered(kind: Kind, reach: Reach) -> bool:
    if kind is Kind.STATUS:
        return DataGroup.EDUCATION in reach.groups
    return kind is Kind.ALL or DataGroup.NOTES in reach.groups


def _event(entry: Entry, *, urls: Addresses) -> Event:
    what = entry.what
    if isinstance(what, Contact):
        return _contact(what, urls=urls)
    if isinstance(what, MessageReply):
        return Event(
            title="Text, they wrote", at=entry.at, by=shared_words(what), text=reply_words(what)
        )
    if isinstance(what, Concern):
        return Event(
            title=f"Concern: {kind_label(what.kind)}",
            at=entry.at,
            by=str(what.raised_by.user) if what.raised_by else "",
            text=CONCERN_STATE_LABELS[ConcernState(what.state)],
            more=Link("Open the concern", urls.concern(what)),
            folded=LEVEL_LABELS[DataGroup.SAFEGUARDING],
        )
    if isinstance(what, NextStep):
        who = str(what.done_by.user) if what.done_by else ""
        done_on = what.done_on or local_date(entry.at)
        is_earlier = done_on != local_date(entry.at)
        title = f"Step done on {day_in_words(done_on)}" if is_earlier else "Step done"
        return Event(title=title, at=entry.at, by=who, text=what.what)
    if isinstance(what, Attendance):
        who = str(what.recorded_by.user) if what.recorded_by else ""
        title = f"Came to: {what.session}"
        return Event(title=title, at=entry.at, by=who, text=attended_words(what))
    if isinstance(what, TrackingAttempt):
        who = str(what.made_by.user) if what.made_by else ""
        title = f"Asked what they do: {tried_in_full(what)}"
        return Event(title=title, at=entry.at, by=who, text=what.note or sent_words(what))
    return _activity(what)


def _contact(contact: Contact, *, urls: Addresses) -> Event:
    level = DataGroup(contact.level)
    is_long = len(contact.note) > LONGEST_SHOWN
    return Event(
        title=", ".join(filter(None, (contact_heading(contact), delivery_words(contact)))),
        at=contact.happened_at,
        by=writer_of(contact),
        text=f"{contact.note[:LONGEST_SHOWN].rstrip()}…" if is_long else contact.note,
        more=Link("Read it all" if is_long else "Open the note", urls.contact(contact)),
        folded=LEVEL_LABELS[level] if is_folded(level) else "",
    )


def _activity(activity: Activity) -> Event:
    where = str(activity.provider or activity.provider_name or "")
    said = f"Said by: {SOURCE_LABELS[Source(activity.source)].lower()}."
    ended = f"Until {day_in_words(activity.ends_on)}." if activity.ends_on else ""
    facts = [where and f"{where}.", activity.course and f"{activity.course}.", ended, said]
    return Event(
        title=f"Status: {status_label(activity)}",
        at=activity.starts_on,
        by=writer_of(activity),
        text=" ".join(filter(None, facts)),
    )
