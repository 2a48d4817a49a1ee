"""What do lists say of what somebody does, and until when is it current? Steps of other actions."""

from waymark.participation.models.activities import COUNTS, Activity
from waymark.participation.rules.codes import group_of
from waymark.participation.rules.currency import lapses_on
from waymark.participation.rules.status import Spell, neet_since
from waymark.people.actions.summaries import summarise_activity
from waymark.people.models.people import Person


def refresh_lapse(activity: Activity) -> None:
    """Set until when the record is current, from what it says; the caller saves it."""
    activity.lapses_on = lapses_on(
        code=activity.code,
        starts_on=activity.starts_on,
        verified_on=activity.verified_on,
        expected_end_on=activity.expected_end_on,
        review_on=activity.review_on,
    )


def summarise(person: Person) -> None:
    """Keep in the person's list row what they do now; called whenever their activities change."""
    rows = list(Activity.objects.filter(COUNTS, person=person).order_by("starts_on", "pk"))
    present = next((row for row in rows if row.ends_on is None), None)
    if present is None:
        summarise_activity(
            person_id=person.pk,
            code="",
            group="",
            since=None,
            verified_on=None,
            lapses_on=None,
            neet_since=None,
        )
        return
    summarise_activity(
        person_id=person.pk,
        code=present.code,
        group=group_of(present.code).value,
        since=present.starts_on,
        verified_on=present.verified_on,
        lapses_on=present.lapses_on,
        neet_since=neet_since(present.starts_on, [spell_of(row) for row in rows]),
    )


def spell_of(row: Activity) -> Spell:
    """Return what the rules need of a row."""
    return Spell(
        key=row.pk,
        code=row.code,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        lapses_on=row.lapses_on,
    )
