"""How does the work with invented young people come into the records?"""

from waymark.access.models.members import Membership
from waymark.casework.actions.loading import load_cases
from waymark.casework.rules.loading import CaseRow, ContactRow, StepRow
from waymark.core.dates import local_date, local_moment
from waymark.demonstration.actions import referrals
from waymark.demonstration.actions.planning import plan
from waymark.demonstration.actions.young_people import Arrived
from waymark.demonstration.engines.activities import Told
from waymark.demonstration.engines.casework import InventedCase, invent_case
from waymark.demonstration.engines.records import Invented
from waymark.organisations.models import Organisation
from waymark.participation.rules.loading import ActivityRow
from waymark.people.rules.vocabulary import Source


def follow(arrived: Arrived) -> None:
    """Write what was done with people who just came in, by whom, and what is next."""
    on = local_date(arrived.at)
    workers = dict(
        Membership.objects.filter(ended_at__isnull=True).values_list("user__email", "pk")
    )
    providers = dict(Organisation.objects.values_list("name", "pk"))
    load_cases(
        by=arrived.by,
        at=arrived.at,
        rows=[
            _row(
                person,
                invent_case(arrived.place, person, on=on),
                key=arrived.keys[person.row.number],
                workers=workers,
                providers=providers,
            )
            for person in arrived.people
        ],
    )
    referrals.follow(arrived)
    plan(arrived, workers=workers)


def _row(
    person: Invented,
    case: InventedCase,
    *,
    key: int,
    workers: dict[str, int],
    providers: dict[str, int],
) -> CaseRow:
    # A restricted record opens to those named for it alone, so nobody leads there.
    lead = workers[person.lead] if person.lead and not person.row.is_restricted else None
    return CaseRow(
        person_id=key,
        activities=tuple(
            ActivityRow(
                states=tuple(each.states),
                source=_source(each),
                provider_id=providers.get(each.stretch.provider),
                course=each.stretch.course,
            )
            for each in person.activities
        ),
        lead_id=lead,
        led_since=local_moment(case.led_since) if lead and case.led_since else None,
        contacts=tuple(
            ContactRow(
                happened_at=each.happened_at,
                written_at=each.written_at,
                written_by_id=workers[each.worker],
                method=each.method,
                outcome=each.outcome,
                note=each.note,
                place=each.place,
                minutes=each.minutes,
                purposes=each.purposes,
                status=each.status,
            )
            for each in case.contacts
        ),
        steps=_steps(case, owner_id=lead),
    )


def _source(told: Told) -> Source:
    """Who said so: the school for codes of education, the provider for others that have one."""
    if not told.stretch.provider:
        return Source.YOUNG_PERSON if told.latest.verified_on else Source.WORKER
    return Source.SCHOOL if told.latest.code.startswith(("1", "2")) else Source.PROVIDER


def _steps(case: InventedCase, *, owner_id: int | None) -> tuple[StepRow, ...]:
    if owner_id is None or case.step_on is None or case.step_added_at is None:
        return ()
    step = StepRow(
        what=case.step, due_on=case.step_on, owner_id=owner_id, added_at=case.step_added_at
    )
    return (step,)
