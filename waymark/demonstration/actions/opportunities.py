"""How do invented vacancies and courses come in, and who applies for them?"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from waymark.access.models.authorities import Locality
from waymark.access.permissions import Permission, may
from waymark.access.queries import member_actor
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.demonstration.actions.acting import in_each_place
from waymark.demonstration.engines.opportunities import Invented, invent_opportunities
from waymark.demonstration.rules.places import Place
from waymark.organisations.models import Organisation
from waymark.participation.actions.applications import (
    confirm_start,
    make_application,
    move_application,
)
from waymark.participation.actions.opportunities import Described, add_opportunity
from waymark.participation.models.opportunities import Opportunity
from waymark.participation.queries.opportunities import list_suiting
from waymark.participation.rules.applications import ApplicationState
from waymark.participation.rules.opportunities import USUAL_CODES, OpportunityKind
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import get_record
from waymark.people.rules.vocabulary import ActivityGroup, Source

NUMBERS = {"marshfield": 40, "aldermere": 12}
SINCE = timedelta(days=40)
STEP = timedelta(days=3)
STARTED_AGO = timedelta(days=28)
WAYS: tuple[tuple[ApplicationState, ...], ...] = (
    (ApplicationState.INTERESTED,),
    (ApplicationState.SUBMITTED,),
    (ApplicationState.SUBMITTED, ApplicationState.INTERVIEW),
    (ApplicationState.SUBMITTED, ApplicationState.INTERVIEW, ApplicationState.OFFERED),
    (ApplicationState.SUBMITTED, ApplicationState.UNSUCCESSFUL),
    (ApplicationState.SUBMITTED, ApplicationState.OFFERED, ApplicationState.DECLINED),
    (ApplicationState.SUBMITTED, ApplicationState.OFFERED, ApplicationState.STARTED),
    (ApplicationState.SUBMITTED, ApplicationState.OFFERED, ApplicationState.STARTING),
)
"""How far the applications of the first young people came."""
NOTES = {
    ApplicationState.UNSUCCESSFUL: "They took somebody with more time on site.",
    ApplicationState.DECLINED: "Wants to stay nearer home.",
}


def load(*, at: datetime) -> None:
    """Add the opportunities of the invented authorities and some applications, unless they have."""

    def add(place: Place, by: Actor) -> None:
        if Opportunity.objects.exists():
            return
        invented = invent_opportunities(
            place.code,
            areas=[name for name, _ in place.localities],
            number=NUMBERS[place.code],
            on=local_date(at),
        )
        for each in invented:
            _add(each, by=by, at=at)
        _apply(at=at)

    in_each_place(add)


def _add(invented: Invented, *, by: Actor, at: datetime) -> None:
    idea = invented.idea
    provider = Organisation.objects.filter(name=idea.provider).first()
    add_opportunity(
        by=by,
        at=at,
        described=Described(
            title=idea.title,
            kind=idea.kind,
            provider=provider,
            provider_name="" if provider else idea.provider,
            level=idea.level,
            sector=idea.sector,
            locality=Locality.objects.filter(name=invented.area, ends_on__isnull=True).first(),
            starts_on=invented.starts_on,
            closes_on=invented.closes_on,
            places=invented.places,
            places_left=invented.places,
            wage=idea.wage,
            entry_level=idea.needs,
            age_from=idea.ages[0],
            age_to=idea.ages[1],
            has_send_places=idea.has_send_places,
            source="The provider told us",
        ),
        is_open=True,
    )


def _apply(*, at: datetime) -> None:
    """Let the first young people with a worker who are NEET apply, each to come as far as a way."""
    today = local_date(at)
    found = _seeking(before=today - SINCE)
    for way, (person, by) in zip(WAYS, found, strict=False):
        record = get_record(viewer=by, public_id=person.public_id, at=at)
        suiting = [
            each.opportunity
            for each in list_suiting(viewer=by, record=record, at=at)
            if each.fit.fits and each.opportunity.kind != OpportunityKind.TASTER
        ]
        if suiting:
            _go(way, person, suiting[0], by=by, at=at, began_on=today - SINCE)


def _seeking(*, before: date) -> list[tuple[Person, Actor]]:
    rows = (
        PersonSummary.objects.filter(
            activity_group=ActivityGroup.NEET.value,
            activity_since__lte=before,
            is_restricted=False,
            lead__isnull=False,
        )
        .select_related("person", "lead__user")
        .order_by("person_id")[: 10 * len(WAYS)]
    )
    led = [(row.person, member_actor(row.lead)) for row in rows if row.lead]
    return [(person, by) for person, by in led if may(by, Permission.OPPORTUNITIES_SEE)]


def _go(
    way: Sequence[ApplicationState],
    person: Person,
    opportunity: Opportunity,
    *,
    by: Actor,
    at: datetime,
    began_on: date,
) -> None:
    today = local_date(at)
    made = make_application(
        by=by, at=at, person=person, opportunity=opportunity, state=way[0], on=began_on
    )
    for number, state in enumerate(way[1:], start=1):
        made.refresh_from_db()
        if state is ApplicationState.STARTED:
            confirm_start(
                by=by,
                at=at,
                application=made,
                code=USUAL_CODES[OpportunityKind(opportunity.kind)],
                starts_on=today - STARTED_AGO,
                source=Source.PROVIDER,
            )
            continue
        move_application(
            by=by,
            at=at,
            application=made,
            to=state,
            on=began_on + number * STEP,
            note=NOTES.get(state, ""),
            starts_on=opportunity.starts_on if state is ApplicationState.STARTING else None,
        )
