"""Does every night make lists say what is recorded of learning and work?"""

from datetime import date

import pytest
from structlog.testing import capture_logs

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.participation import ActivityFactory
from tests.factories.people import PersonFactory
from tests.integration.participation.histories import invent
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope
from waymark.participation import tasks
from waymark.participation.actions.comparing import compare_summaries
from waymark.participation.actions.summarising import summarise
from waymark.participation.queries.comparing import list_differing
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary


@pytest.fixture
def system(authority: Authority) -> Actor:
    return Actor.system(authority.pk)


def test_statement_agrees_with_what_actions_write(system: Actor) -> None:
    """Of histories with gaps, adjoining NEET spells, ends and withdrawals nobody differs."""
    for history in invent(11, 150):
        summarise(Person.objects.get(pk=history.key))

    assert list_differing(viewer=system) == []
    assert PersonSummary.objects.filter(neet_since__isnull=False).count() > 2
    assert PersonSummary.objects.filter(activity_code="").exists()


@pytest.mark.parametrize(
    "change",
    [
        {"activity_code": "230"},
        {"activity_group": "eet"},
        {"activity_since": date(2026, 9, 2)},
        {"activity_verified_on": None},
        {"activity_lapses_on": date(2026, 1, 1)},
        {"neet_since": None},
    ],
    ids=lambda change: next(iter(change)),
)
def test_row_that_was_broken_is_found_mended_and_counted(
    system: Actor, change: dict[str, object]
) -> None:
    person, other = PersonFactory.create_batch(2)
    ActivityFactory.create(
        person=person, code="619", starts_on=date(2026, 8, 1), ends_on=date(2026, 9, 1)
    )
    ActivityFactory.create(
        person=person, code="619", starts_on=date(2026, 9, 1), verified_on=date(2026, 9, 5)
    )
    summarise(person)
    sound = PersonSummary.objects.filter(person=person).values().get()
    assert sound["neet_since"] == date(2026, 8, 1)
    PersonSummary.objects.filter(person=person).update(**change)

    with capture_logs() as logs:
        assert compare_summaries(by=system, at=NOW) == 1
    with capture_logs() as quiet:
        assert compare_summaries(by=system, at=NOW) == 0

    assert PersonSummary.objects.filter(person=person).values().get() == sound
    assert [(each["event"], each["mended"]) for each in logs] == [("summaries_differed", 1)]
    assert quiet == []
    trail = AuditEvent.objects.filter(event=Event.SUMMARIES_COMPARED.value).order_by("pk")
    assert [each.detail for each in trail] == [{"mended": 1}, {"mended": 0}]
    assert all(each.target_id is None for each in trail)


def test_row_of_somebody_without_activity_is_emptied(system: Actor) -> None:
    person = PersonFactory.create()
    PersonSummary.objects.filter(person=person).update(activity_code="230", activity_group="eet")

    assert compare_summaries(by=system, at=NOW) == 1
    assert PersonSummary.objects.get(person=person).activity_code == ""


def test_every_night_compares_every_authority(authority: Authority) -> None:
    other = AuthorityFactory.create()
    for place in (authority, other):
        with open_scope(place.pk):
            person = PersonFactory.create()
            PersonSummary.objects.filter(person=person).update(activity_code="230")

    tasks.compare(timestamp=0)

    for place in (authority, other):
        with open_scope(place.pk):
            assert not PersonSummary.objects.exclude(activity_code="").exists()


def test_comparing_is_not_for_every_role(authority: Authority) -> None:
    councillor = member_actor(
        MembershipFactory.create(authority_id=authority.pk, role=RoleName.COUNCILLOR.value)
    )

    with pytest.raises(NotAllowed):
        compare_summaries(by=councillor, at=NOW)
    with pytest.raises(NotAllowed):
        list_differing(viewer=councillor)
