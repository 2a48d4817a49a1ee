"""How does a status of the guarantee follow what is recorded? Steps of other actions."""

from collections.abc import Iterable
from datetime import datetime

from waymark.core.bulk import change_rows
from waymark.core.dates import local_date
from waymark.participation.models.guarantee import GuaranteeMember
from waymark.participation.queries.guarantee import suggestions_of
from waymark.participation.rules.guarantee import year_on
from waymark.people.models.people import Person


def refresh_status(*, person: Person, at: datetime) -> None:
    """Work out anew what a person's offers come to, while the year's guarantee is open."""
    today = local_date(at)
    found = (
        GuaranteeMember.objects.select_related("guarantee")
        .filter(person=person, guarantee__year=year_on(today))
        .first()
    )
    if found is not None and found.guarantee.window.is_open(today):
        work_out([found])


def work_out(members: Iterable[GuaranteeMember]) -> int:
    """Write down what is suggested for members where that changed; return for how many.

    What somebody set by hand stands for as long as what is recorded suggests what it did then.
    """
    held = list(members)
    suggested = suggestions_of(held)
    changed = [
        (each.pk, suggested[each.pk].code, suggested[each.pk].code, None, None, "")
        for each in held
        if suggested[each.pk].code != each.suggested
    ]
    if not changed:
        return 0
    columns = ("status", "suggested", "set_at", "set_by_id", "evidence")
    return change_rows(GuaranteeMember, columns, changed)
