"""What does a calendar show of a diary, and what does the page about its address say?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from waymark.casework.exports.calendar_feed import Entry
from waymark.casework.models.appointments import WAY_LABELS
from waymark.casework.models.feeds import CalendarFeed
from waymark.casework.models.sessions import Session
from waymark.casework.queries.feeds import Diary
from waymark.casework.rules.appointments import AppointmentWay
from waymark.people.models.people import Person
from waymark.web.jinja import show_datetime

APPOINTMENT = "Appointment"
STEP = "Next step"


@dataclass(frozen=True)
class CalendarPage:
    """Whether the diary has an address, and the address itself where it was made just now."""

    since: str
    address: str
    end_url: str


def calendar_page(feed: CalendarFeed | None, *, address: str, end_url: str) -> CalendarPage:
    """Word the state of the address."""
    since = show_datetime(feed.made_at) if feed else ""
    return CalendarPage(since=since, address=address, end_url=end_url if feed else "")


def diary_entries(
    diary: Diary, *, person_url: Callable[[Person], str], session_url: Callable[[Session], str]
) -> Iterator[Entry]:
    """Yield what a calendar shows: initials at most, never what it is for.

    A calendar lies on servers and telephones of others, so of a restricted record it says nothing
    but that there is something.
    """
    for each in diary.appointments:
        is_hidden = each.person.is_restricted
        way = WAY_LABELS[AppointmentWay(each.way)]
        yield Entry(
            key=str(each.public_id),
            starts=each.starts_at,
            minutes=each.minutes,
            title=APPOINTMENT if is_hidden else f"{APPOINTMENT} {initials(each.person)}",
            place="" if is_hidden else ", ".join(filter(None, (way, each.place))),
            url="" if is_hidden else person_url(each.person),
        )
    for meeting in diary.sessions:
        yield Entry(
            key=str(meeting.public_id),
            starts=meeting.starts_at,
            minutes=int((meeting.ends_at - meeting.starts_at).total_seconds()) // 60,
            title=meeting.title,
            place=meeting.place,
            url=session_url(meeting),
        )
    for step in diary.steps:
        is_hidden = step.person.is_restricted
        yield Entry(
            key=str(step.public_id),
            starts=step.due_on,
            minutes=0,
            title=STEP if is_hidden else f"{STEP} {initials(step.person)}",
            url="" if is_hidden else person_url(step.person),
        )


def initials(person: Person) -> str:
    """Return the first letters of somebody's names."""
    names = (person.preferred_name or person.given_names, person.family_name)
    return " ".join(f"{name[0].upper()}." for name in names if name)
