"""How does it come to be reckoned which invented young people are at risk of NEET?"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from waymark.access.models.members import Membership
from waymark.access.rules import DataGroup, RoleName
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.demonstration.actions.acting import in_each_place
from waymark.demonstration.engines.chance import seeded
from waymark.demonstration.engines.risk import invent_facts
from waymark.demonstration.rules.places import Place
from waymark.demonstration.rules.staff import email_of
from waymark.organisations.models import Organisation
from waymark.participation.actions.risk import FactRow, load_facts, reckon_risk
from waymark.participation.models.activities import COUNTS, Activity
from waymark.participation.models.risk import RiskRun
from waymark.participation.rules.codes import codes_of_group
from waymark.participation.rules.risk import CHARACTERISTICS
from waymark.partnerships.actions.agreements import Terms, add_agreement
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.models.needs import Characteristic
from waymark.people.models.people import Person
from waymark.people.rules.ages import year_group
from waymark.people.rules.vocabulary import ActivityGroup

EARLIER = timedelta(days=240)
"""How long ago it was reckoned before, so that it shows who became NEET since."""
TOLD_IN = (10, 5)
"""Month and day on which schools send their lists."""
YEARS_TOLD = range(8, 12)
SCHOOLS_TOLD = 2
AGREED_SINCE = date(2025, 9, 1)


def load(*, at: datetime) -> None:
    """Write what schools said in three years, reckon then and now; once for each authority."""

    def tell_and_reckon(place: Place, by: Actor) -> None:
        if RiskRun.objects.exists():
            return
        load_facts(by=by, at=at, rows=_facts(place.code, local_date(at)))
        _agree(place.code, by=by, at=at)
        for moment in (at - EARLIER, at):
            reckon_risk(by=by, at=moment)

    in_each_place(tell_and_reckon)


def _facts(code: str, on: date) -> list[FactRow]:
    neet = codes_of_group(ActivityGroup.NEET)
    at_risk = set(
        Activity.objects.filter(COUNTS, code__in=neet).values_list("person_id", flat=True)
    ) | set(
        Characteristic.objects.filter(
            kind__in=[kind.value for kind in CHARACTERISTICS]
        ).values_list("person_id", flat=True)
    )
    people = Person.objects.filter(born_on__isnull=False, merged_into__isnull=True)
    rows = []
    for number, (key, born_on) in enumerate(people.order_by("pk").values_list("pk", "born_on")):
        for as_of in _told_on(on):
            if born_on is None or year_group(born_on, as_of) not in YEARS_TOLD:
                continue
            chance = seeded("risk", code, number, as_of)
            rows += [
                FactRow(person_id=key, kind=kind, value=value, as_of=as_of)
                for kind, value in invent_facts(chance, is_at_risk=key in at_risk)
            ]
    return rows


def _told_on(on: date) -> Iterator[date]:
    latest = date(on.year, *TOLD_IN)
    year = on.year if latest <= on else on.year - 1
    yield from (date(each, *TOLD_IN) for each in range(year - 2, year + 1))


def _agree(code: str, *, by: Actor, at: datetime) -> None:
    """Agree with the first schools that they are told of their own learners."""
    schools = Organisation.objects.filter(kind="school").order_by("name", "pk")[:SCHOOLS_TOLD]
    email = email_of(RoleName.INFORMATION_GOVERNANCE_LEAD, authority=code)
    terms = Terms(
        title="Help for learners at risk of NEET",
        purpose=Purpose.PARTICIPATION,
        organisations=list(schools),
        groups=[DataGroup.EDUCATION, DataGroup.SEND],
        security="Twice a year, to the careers leader alone. Deleted at the end of the year.",
        starts_on=AGREED_SINCE,
        review_on=local_date(at) + timedelta(days=200),
        owner=Membership.objects.get(user__email=email),
    )
    add_agreement(by=by, terms=terms, at=at)
