"""May something be recorded of days of which something else is recorded? Steps of other actions."""

from waymark.core.dates import day_in_words
from waymark.core.refusals import ActionRefused
from waymark.participation.models.activities import Activity
from waymark.participation.queries.activities import list_overlapping
from waymark.participation.rules.codes import words_of

SHOWN = 5


class Overlaps(ActionRefused):
    """On some of these days something else is recorded. Change or withdraw that first."""


def refuse_overlap(found: Activity) -> None:
    """Refuse days on which something else is recorded, naming it, so that it can be put right."""
    if not found.is_primary or found.starts_on == found.ends_on:
        return
    others = list(
        list_overlapping(
            person_id=found.person_id,
            starts_on=found.starts_on,
            ends_on=found.ends_on,
            other_than=found.pk or 0,
        )[: SHOWN + 1]
    )
    if others:
        problems = [in_words(each) for each in others[:SHOWN]]
        raise Overlaps(
            problems=problems + ["and others"] * (len(others) > SHOWN), field="starts_on"
        )


def in_words(activity: Activity) -> str:
    """Return a row in words: what, from which day, until which."""
    since = day_in_words(activity.starts_on)
    if activity.ends_on is None:
        return f"{words_of(activity.code)}, since {since}"
    return f"{words_of(activity.code)}, {since} to {day_in_words(activity.ends_on)}"
