"""How do published matters, plans, notices and decisions look to a feed reader or a calendar?"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from waymark.casework.exports import calendar_feed
from waymark.consultations.exports.feed import Entry
from waymark.core.dates import local_moment
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.notices import Notice
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.models.reviews import Review
from waymark.decisions.rules.decisions import first_sentence
from waymark.decisions.rules.plans import period_in_words

LONG_AGO = datetime.min.replace(tzinfo=UTC)
MEETING_MINUTES = 120
"""How long a meeting is shown in a calendar; nobody knows beforehand."""


def matter_entry(matter: Matter, *, url: str) -> Entry:
    """Return a matter for a feed."""
    return _entry(matter, matter.title, first_sentence(matter.summary), url, matter.published_at)


def item_entry(item: PlanItem, *, url: str) -> Entry:
    """Return what is to be decided for a feed; putting it off or withdrawing it changes it."""
    changed = local_moment(item.moved_on) if item.moved_on else None
    when = period_in_words(item.decide_from, item.decide_until)
    summary = f"On the forward plan of {item.body.name}: {when}. {item.state_reason}".strip()
    if item.is_from_history:
        summary = f"Once planned for {item.body.name}: {when}. Recorded from history."
    return _entry(item, item.title, summary, url, item.published_at, changed)


def notice_entry(notice: Notice, *, url: str) -> Entry:
    """Return a notice for a feed."""
    about = notice.plan_item.title if notice.plan_item else str(notice.meeting)
    return _entry(notice, f"{notice}: {about}", "", url, notice.published_at)


def decision_entry(decision: Decision, *, url: str) -> Entry:
    """Return a decision for a feed."""
    summary = f"{decision.body.name}: {first_sentence(decision.wording)}"
    return _entry(decision, decision.title, summary, url, decision.published_at)


def newest(entries: Iterable[Entry], count: int) -> list[Entry]:
    """Return the entries that changed last, the newest first."""
    return sorted(entries, key=lambda each: each.updated_at or LONG_AGO, reverse=True)[:count]


def calendar_entries(
    meetings: Iterable[Meeting],
    items: Iterable[PlanItem],
    reviews: Iterable[Review],
    *,
    item_url: Callable[[PlanItem], str],
    decision_url: Callable[[Decision], str],
) -> list[calendar_feed.Entry]:
    """Return the meetings, the days of what is decided at none, and those of reviews."""
    found = [
        calendar_feed.Entry(
            key=str(each.public_id),
            starts=local_moment(each.held_on, each.starts_at) if each.starts_at else each.held_on,
            minutes=MEETING_MINUTES,
            title=each.body.name,
            place=each.place,
        )
        for each in meetings
    ]
    found += [
        calendar_feed.Entry(
            key=str(each.public_id),
            starts=each.decide_from,
            minutes=0,
            title=f"May be decided from today: {each.title}",
            url=item_url(each),
        )
        for each in items
        if each.meeting_id is None
    ]
    found += [
        calendar_feed.Entry(
            key=str(each.public_id),
            starts=each.due_on,
            minutes=0,
            title=f"Due for review from today: {each.decision.title}",
            url=decision_url(each.decision),
        )
        for each in reviews
    ]
    return found


def _entry(
    found: Matter | PlanItem | Notice | Decision,
    title: str,
    summary: str,
    url: str,
    published_at: datetime | None,
    changed_at: datetime | None = None,
) -> Entry:
    moments = [moment for moment in (published_at, changed_at) if moment is not None]
    return Entry(
        key=f"urn:uuid:{found.public_id}",
        title=title,
        summary=summary,
        url=url,
        opened_at=published_at,
        updated_at=max(moments),
    )
