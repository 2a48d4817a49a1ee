"""To whom of a caseload does the authority still owe its privacy notice?"""

from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from waymark.casework.queries.caseloads import list_caseload
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.people.queries.consents import find_wording, were_given_notice
from waymark.people.rules.consents import WordingUse


def list_without_notice(*, viewer: Actor, at: datetime) -> QuerySet[Any]:
    """Return the list rows of those of the viewer's caseload without a privacy notice, by name.

    Nobody where the authority has no notice in force.
    """
    found = list_caseload(viewer=viewer, at=at).order_by("sort_name", "person_id")
    if find_wording(use=WordingUse.PRIVACY_NOTICE, on=local_date(at)) is None:
        return found.none()
    return found.exclude(were_given_notice(person="person_id"))
