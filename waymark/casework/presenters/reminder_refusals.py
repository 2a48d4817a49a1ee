"""What is said of whether a young person wants reminders of appointments?"""

from dataclasses import dataclass

from waymark.casework.models.reminder_refusals import ReminderRefusal
from waymark.core.dates import day_in_words, local_date

KEEPS = "Messages that you write go to them as before."


@dataclass(frozen=True)
class RefusalPage:
    """How it stands, and what can be done about it; no button where it stands so already."""

    sentences: tuple[str, ...]
    submit: str
    other_label: str
    other_url: str


def refusal_page(found: ReminderRefusal | None, *, wants: bool, other_url: str) -> RefusalPage:
    """Word the page that switches reminders on, or off; `other_url` does the opposite."""
    stands = found is None
    return RefusalPage(
        sentences=(_standing(found), *(() if stands == wants else (_happens(wants),))),
        submit="" if stands == wants else _verb(wants),
        other_label=_verb(not wants),
        other_url=other_url,
    )


def _verb(wants: bool) -> str:
    return "Send reminders again" if wants else "Send no reminders"


def _happens(wants: bool) -> str:
    if wants:
        return "Reminders of every booked appointment go to them again from now on."
    return f"No reminder of any appointment goes to them until you take this back. {KEEPS}"


def _standing(found: ReminderRefusal | None) -> str:
    if found is None:
        return "They are reminded of their appointments."
    who = f", as {found.said_by.user} wrote down" if found.said_by else ""
    since = day_in_words(local_date(found.starts_at))
    return f"They want no reminders of appointments since {since}{who}."
