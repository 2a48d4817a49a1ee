"""What do the pages of meetings and of bodies that meet show, at work and in public?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from waymark.core.dates import clock_in_words, day_in_words, local_date
from waymark.decisions.models.agendas import ITEM_KIND_LABELS, AgendaItem, AgendaPack
from waymark.decisions.models.attendance import (
    CHOICE_LABELS,
    INTEREST_LABELS,
    PRESENCE_LABELS,
    Attendance,
    Interest,
    Vote,
    VoteCast,
)
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.meetings import MEETING_STATE_LABELS, Meeting
from waymark.decisions.models.minutes import Erratum, Minute, Minutes
from waymark.decisions.models.offices import OfficeHolder
from waymark.decisions.presenters.closing import closed_words
from waymark.decisions.presenters.parts import Action, Fact, document_checksum
from waymark.decisions.presenters.sections import Section
from waymark.decisions.rules.agendas import ItemKind
from waymark.decisions.rules.closing import Access
from waymark.decisions.rules.meetings import (
    HERE,
    InterestKind,
    MeetingState,
    Presence,
    VoteChoice,
    is_carried,
    is_quorate,
)
from waymark.decisions.rules.minutes import MinutesState

STATE_COLOURS = {
    MeetingState.PLANNED: "blue",
    MeetingState.CALLED: "yellow",
    MeetingState.HELD: "green",
    MeetingState.CANCELLED: "grey",
}
NOT_IN_SOURCE = "Not given in the source"


def meeting_title(meeting: Meeting) -> str:
    """Return the body and the day."""
    return f"{meeting.body.name}, {day_in_words(meeting.held_on)}"


def state_words(meeting: Meeting) -> tuple[str, str]:
    """Return the words and the colour of where a meeting has got to."""
    state = MeetingState(meeting.state)
    return MEETING_STATE_LABELS[state], STATE_COLOURS[state]


def calendar_sections(
    meetings: Iterable[Meeting],
    coming: Iterable[Meeting],
    *,
    url: Callable[[Meeting], str],
    year: int,
    says_public: bool,
) -> list[Section]:
    """Return what comes next, where there is anything, and the meetings of a year as tables."""
    head = ["Day", "Body", "Time and place", "State", *(["Public"] if says_public else [])]

    def rows_of(meetings: Iterable[Meeting]) -> list[list[str | Action]]:
        return [
            [
                Action(day_in_words(each.held_on), url(each)),
                each.body.name,
                when_and_where(each),
                state_words(each)[0],
                *(["Yes" if each.published_at else "No"] if says_public else []),
            ]
            for each in meetings
        ]

    soon, rows = rows_of(coming), rows_of(meetings)
    notes = () if rows else ("No meetings in this year.",)
    return [
        *([Section("Next meetings", head=head, rows=soon)] if soon else []),
        Section(f"Meetings in {year}", head=head, rows=rows, notes=notes),
    ]


def when_and_where(meeting: Meeting) -> str:
    """Return the hour and the place as far as they are known."""
    clock = clock_in_words(meeting.starts_at) if meeting.starts_at else ""
    known = ", ".join(each for each in (clock, meeting.place) if each)
    return known or NOT_IN_SOURCE


def meeting_facts(meeting: Meeting, *, warning: str = "") -> Section:
    """Return when and where a meeting is, and what to know of it."""
    facts = [
        Fact("Body", meeting.body.name),
        Fact("Day", day_in_words(meeting.held_on)),
        Fact("Time and place", when_and_where(meeting)),
    ]
    if meeting.cancelled_reason:
        facts.append(Fact("Cancelled because", meeting.cancelled_reason))
    if meeting.is_from_history:
        facts.append(Fact("Recorded from history, source", meeting.history_source))
    return Section("When and where", facts=facts, notes=[warning] if warning else ())


def agenda_section(
    items: Iterable[AgendaItem],
    *,
    url: Callable[[AgendaItem], str],
    pages: Mapping[int, str],
    may_read: Callable[[AgendaItem], bool] = lambda item: False,
) -> Section:
    """Return the agenda as a table; titles for some only where the viewer may read them."""
    rows: list[list[str | Action]] = []
    for each in items:
        title = each.title
        if each.closed_title and may_read(each):
            title = f"{title} ({each.closed_title})"
        link = url(each)
        rows.append(
            [
                str(each.position),
                Action(title, link) if link else title,
                ITEM_KIND_LABELS[ItemKind(each.kind)],
                pages.get(each.pk, ""),
                ". ".join(_item_words(each)),
            ]
        )
    notes = () if rows else ("Nothing is on the agenda yet.",)
    head = ("Item", "Title", "Kind", "Page", "Note")
    return Section("Agenda", head=head, rows=rows, notes=notes)


def _item_words(item: AgendaItem) -> list[str]:
    words = []
    if item.withdrawn_reason:
        words.append(f"Withdrawn: {item.withdrawn_reason}")
    if item.text:
        words.append(item.text)
    if item.late_reason:
        words.append(f"Taken late: {item.late_reason}")
    if item.access != Access.OPEN:
        words.append(closed_words(item))
    return words


def packs_section(
    packs: Iterable[AgendaPack],
    *,
    public_url: Callable[[AgendaPack], str],
    private_url: Callable[[AgendaPack], str] | None = None,
) -> Section:
    """Return the papers that went out, each with what it holds and from which page."""
    rows: list[list[str | Action]] = []
    for each in packs:
        name = "Agenda and papers" if each.number == 1 else f"Supplement {each.number - 1}"
        row: list[str | Action] = [
            Action(f"{name} (PDF)", public_url(each)),
            f"Pages {each.first_page} to {each.latest_page}",
            day_in_words(local_date(each.published_at)),
            _pack_words(each),
        ]
        if private_url is not None:
            has_twin = each.private_document_id is not None
            row.append(Action("Private papers (PDF)", private_url(each)) if has_twin else "")
        rows.append(row)
    head = ["Papers", "Pages", "Published", "Note and checksum"]
    if private_url is not None:
        head.append("With closed parts")
    return Section("Papers", head=head, rows=rows, notes=() if rows else ("None published yet.",))


def _pack_words(pack: AgendaPack) -> str:
    words = [pack.reason] if pack.reason else []
    if pack.history_source:
        words.append(f"As they went out then, from {pack.history_source}.")
    return "\n".join([*words, document_checksum(pack.public_document)])


def attendance_section(meeting: Meeting, rows: Sequence[Attendance]) -> Section:
    """Return who was there and whether they were enough."""
    lines = []
    for each in rows:
        words = PRESENCE_LABELS[Presence(each.presence)]
        if each.substitute:
            words = f"{words}: {each.substitute}"
        lines.append((each.office.name, each.name, words))
    voting = [Presence(each.presence) for each in rows if each.office.is_voting]
    there = sum(each in HERE for each in voting)
    quorate = is_quorate(quorum=meeting.body.quorum, presences=voting)
    notes = []
    if not rows:
        notes.append("Nobody has recorded yet who was there.")
    elif quorate is not None:
        enough = "so the meeting could decide" if quorate else "too few to decide"
        notes.append(f"{there} with a vote were there; {meeting.body.quorum} are needed, {enough}.")
    return Section(
        "Who was there", notes=notes, head=("Office", "Held by", "Attendance"), rows=lines
    )


def interests_section(interests: Iterable[Interest]) -> Section:
    """Return the interests declared."""
    rows = [
        (
            each.name,
            INTEREST_LABELS[InterestKind(each.kind)],
            each.nature,
            f"Item {each.item.position}" if each.item else "",
            "Left the room" if each.left_room else "Stayed",
        )
        for each in interests
    ]
    notes = () if rows else ("None declared.",)
    head = ("Who", "Kind", "Interest", "Item", "During the item")
    return Section("Interests declared", notes=notes, head=head, rows=rows)


def votes_section(votes: Sequence[Vote], casts: Mapping[int, Sequence[VoteCast]]) -> Section:
    """Return the votes with their figures and, of recorded ones, who voted how."""
    rows = []
    for each in votes:
        carried = is_carried(votes_for=each.votes_for, votes_against=each.votes_against)
        figures = f"{each.votes_for} for, {each.votes_against} against, {each.abstained} abstained"
        rows.append(
            (each.motion, "Carried" if carried else "Lost", figures, _names(casts[each.pk]))
        )
    head = ("Motion", "Result", "Figures", "Who voted how")
    return Section("Votes", head=head, rows=rows, notes=() if rows else ("None recorded.",))


def _names(casts: Sequence[VoteCast]) -> str:
    found = []
    for choice in VoteChoice:
        names = [
            each.attendance.substitute or each.attendance.name
            for each in casts
            if each.choice == choice
        ]
        if names:
            found.append(f"{CHOICE_LABELS[choice]}: {', '.join(names)}")
    return "; ".join(found)


def minutes_section(
    minutes: Minutes | None,
    rows: Sequence[Minute],
    errata: Sequence[Erratum],
    *,
    decision_url: Callable[[Decision], str],
    edit_url: Callable[[Minute], str] = lambda minute: "",
    may_read: Callable[[Minute], bool] = lambda minute: False,
) -> list[Section]:
    """Return the minutes with the decisions taken, and what was put right since."""
    if minutes is None:
        return []
    state = "Draft, not yet approved."
    if minutes.state == MinutesState.APPROVED and minutes.approved_at:
        state = f"Approved on {day_in_words(minutes.approved_at.held_on)}."
    lines: list[list[str | Action]] = []
    for each in rows:
        number = edit_url(each)
        words = [each.text, closed_words(each)]
        if each.closed_text and may_read(each):
            words.append("You may read what is closed on the page of the minute.")
        decision = each.decision
        link: str | Action = ""
        if decision is not None:
            address = decision_url(decision)
            link = Action(decision.title, address) if address else ""
        lines.append(
            [
                Action(each.number, number) if number else each.number,
                "\n".join(word for word in words if word),
                link,
            ]
        )
    found = [
        Section("Minutes", notes=[state], head=("Minute", "Text", "Decision"), rows=lines),
    ]
    if errata:
        found.append(
            Section(
                "Corrections of the minutes",
                head=("Published", "Minute", "Correction", "Why"),
                rows=[
                    (
                        day_in_words(local_date(each.published_at)),
                        each.minute.number if each.minute else "",
                        each.text,
                        each.reason,
                    )
                    for each in errata
                ],
            )
        )
    return found


def holders_section(holders: Iterable[OfficeHolder], *, quorum: int | None) -> Section:
    """Return who belongs to a body now."""
    rows = [
        (each.office.name, each.name, day_in_words(each.since), _office_words(each))
        for each in holders
    ]
    notes = [f"{quorum} members with a vote must be there to decide."] if quorum else []
    return Section("Members", notes=notes, head=("Office", "Held by", "Since", "Part"), rows=rows)


def _office_words(holder: OfficeHolder) -> str:
    part = "Chair" if holder.office.is_chair else "Member"
    return part if holder.office.is_voting else f"{part}, without a vote"


def year_links(year: int, url: Callable[[int], str]) -> list[Action]:
    """Return the way to the calendar before and after."""
    return [
        Action(f"Meetings in {year - 1}", url(year - 1)),
        Action(f"Meetings in {year + 1}", url(year + 1)),
    ]


def year_asked(text: str, today: date) -> int:
    """Return the year that an address names, or this one."""
    return int(text) if text.isdecimal() and len(text) == 4 and text > "1900" else today.year
