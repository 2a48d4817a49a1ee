"""Who stands in the queue, in which order, and who must not?"""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, AuthorityIdentifierFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.people import (
    AccessGrantFactory,
    AddressFactory,
    BannerFactory,
    CharacteristicFactory,
    ContactPointFactory,
    LevelOfSupportFactory,
    PersonAuthorityFactory,
    PersonFactory,
    RelationshipFactory,
    SchoolingFactory,
    SendRecordFactory,
)
from tests.factories.tracking import StatusClaimFactory, TrackingAttemptFactory
from tests.integration.participation.tracking import (
    EIGHTEEN,
    IN_YEAR_11,
    LONG_AGO,
    TODAY,
    Trackers,
    make_trackers,
)
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.refusals import NotAllowed, NotFound
from waymark.core.remembering import remembering
from waymark.core.scoping import open_scope
from waymark.participation.queries.chasing import (
    Narrowing,
    count_queue,
    find_next,
    get_stretch,
    list_queue,
    place_of,
)
from waymark.participation.queries.reaching import Chased, get_chased, get_record_to_try
from waymark.participation.rules.chasing import (
    Method,
    Want,
    chance_rank,
    cohort_rank,
    expiry_rank,
    place_in_queue,
    vulnerability_rank,
)
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import Person
from waymark.people.rules.ages import academic_age
from waymark.people.rules.vocabulary import ActivityGroup, Tier


def _names(trackers: Trackers, **narrowing: Any) -> list[str]:
    found = list_queue(viewer=trackers.by, at=NOW, narrowing=Narrowing(**narrowing))
    return [row.person.family_name for row in found]


def _chased(trackers: Trackers, person: Person) -> Chased:
    record = get_record_to_try(viewer=trackers.by, public_id=person.public_id, at=NOW)
    return get_chased(viewer=trackers.by, record=record, at=NOW)


def test_those_wait_whose_activity_counts_as_not_known(trackers: Trackers) -> None:
    trackers.young_person("Nothing")
    trackers.does(trackers.young_person("Notknown"), "810")
    trackers.does(trackers.young_person("Lapsed"), "230", starts_on=date(2025, 9, 1))
    trackers.does(trackers.young_person("Neet"), "619")
    trackers.does(trackers.young_person("College"), "230")

    assert sorted(_names(trackers)) == ["Lapsed", "Nothing", "Notknown"]


def test_who_lapses_within_four_weeks_waits_behind_them(trackers: Trackers) -> None:
    soon = TODAY + timedelta(days=20)
    trackers.does(trackers.young_person("Soon"), "230", expected_end_on=soon)
    trackers.young_person("Nothing")

    assert _names(trackers) == ["Nothing", "Soon"]
    assert _names(trackers, want=Want.LAPSING) == ["Soon"]
    assert _names(trackers, want=Want.NOT_KNOWN) == ["Nothing"]


@pytest.mark.parametrize(
    "facts",
    [
        {"is_restricted": True},
        {"died_on": TODAY},
        {"left_area_on": TODAY},
        {"born_on": EIGHTEEN},
        {"born_on": date(2012, 1, 5)},
    ],
    ids=str,
)
def test_who_is_not_of_the_cohort_or_restricted_does_not_wait(
    trackers: Trackers, facts: dict[str, Any]
) -> None:
    trackers.young_person(**facts)

    assert _names(trackers) == []
    assert count_queue(viewer=trackers.by, at=NOW, narrowing=Narrowing()).waiting == 0


def test_restricted_record_shows_not_even_to_those_on_its_list(trackers: Trackers) -> None:
    hidden = trackers.young_person(is_restricted=True)
    AccessGrantFactory.create(
        person=hidden, membership=trackers.officer, kind="named", starts_at=LONG_AGO
    )

    assert _names(trackers) == []
    with pytest.raises(NotFound):
        _chased(trackers, hidden)


def test_record_beyond_reach_does_not_show(trackers: Trackers) -> None:
    beyond = PersonFactory.create(born_on=date(2010, 1, 5))
    AccessGrantFactory.create(
        person=beyond,
        membership=trackers.officer,
        data_groups=["contact"],
        starts_at=LONG_AGO,
    )

    assert _names(trackers) == []
    with pytest.raises(NotFound):
        _chased(trackers, beyond)


def test_adviser_has_no_queue(trackers: Trackers) -> None:
    with pytest.raises(NotAllowed):
        list_queue(viewer=member_actor(trackers.join(RoleName.PERSONAL_ADVISER)), at=NOW)


def test_who_lives_elsewhere_does_not_wait(trackers: Trackers) -> None:
    AuthorityIdentifierFactory.create(scheme="dfe", value="821")
    PersonAuthorityFactory.create(person=trackers.young_person("Elsewhere"), dfe_number="822")
    PersonAuthorityFactory.create(person=trackers.young_person("Here"), dfe_number="821")

    assert _names(trackers) == ["Here"]


def test_who_is_not_to_be_contacted_does_not_wait(trackers: Trackers) -> None:
    person = trackers.young_person()
    BannerFactory.create(person=person, kind="do_not_contact", text="By a court order")

    assert _names(trackers) == []
    assert _chased(trackers, person).is_warned


def test_whose_claim_waits_does_not(trackers: Trackers) -> None:
    StatusClaimFactory.create(person=trackers.young_person())

    assert _names(trackers) == []


@pytest.mark.parametrize(("days", "waits"), [(10, False), (100, True)])
def test_who_refused_is_left_alone_for_a_time(
    trackers: Trackers, days: int, *, waits: bool
) -> None:
    person = trackers.young_person("Refused")
    trackers.does(person, "830", starts_on=TODAY - timedelta(days=days))

    assert bool(_names(trackers)) is waits


@pytest.mark.parametrize(
    ("ago", "waits"),
    [([0], False), ([1], True), ([1, 3, 5], False), ([1, 3, 8], True),
     ([1, 2, 8, 9, 10, 11, 12, 13, 14], False)],
)  # fmt: skip
def test_stop_rules_are_those_of_the_rules(
    trackers: Trackers, ago: list[int], *, waits: bool
) -> None:
    person = trackers.young_person()
    for days in ago:
        TrackingAttemptFactory.create(person=person, made_at=NOW - timedelta(days=days))

    assert bool(_names(trackers)) is waits
    assert (_chased(trackers, person).paused_until is None) is waits


def test_try_that_was_taken_back_stops_nobody(trackers: Trackers) -> None:
    TrackingAttemptFactory.create(person=trackers.young_person(), made_at=NOW, undone_at=NOW)

    assert len(_names(trackers)) == 1


def test_queue_is_narrowed_by_area_school_and_worker(trackers: Trackers) -> None:
    school = OrganisationFactory.create(kind="school")
    one = trackers.young_person("One")
    trackers.young_person("Other")
    SchoolingFactory.create(person=one, organisation=school)
    one_row = list_queue(viewer=trackers.by, at=NOW).get(person=one)
    one_row.lead = trackers.officer
    one_row.save(update_fields=["lead"])

    assert _names(trackers, school=school.public_id) == ["One"]
    assert _names(trackers, worker=trackers.officer.public_id) == ["One"]
    assert len(_names(trackers, locality=trackers.area.public_id)) == 2
    assert _names(trackers, locality=school.public_id) == []


def test_one_after_the_other_passes_everybody_once(trackers: Trackers) -> None:
    for number in range(5):
        trackers.young_person(f"Person{number}", number=bool(number % 2))

    seen, after = [], ""
    while row := find_next(viewer=trackers.by, at=NOW, narrowing=Narrowing(), after=after):
        seen.append(row.person.family_name)
        after = place_of(row)

    assert seen == _names(trackers)
    assert len(seen) == 5


def test_list_goes_on_where_its_page_ends(trackers: Trackers) -> None:
    for number in range(3):
        trackers.young_person(f"Person{number}")

    first = get_stretch(viewer=trackers.by, at=NOW, narrowing=Narrowing(), most=2)
    then = get_stretch(
        viewer=trackers.by, at=NOW, narrowing=Narrowing(), after=first.more_after, most=2
    )

    assert [len(first.rows), len(then.rows), then.more_after] == [2, 1, ""]


def test_what_a_viewer_may_not_see_does_not_move_anybody_up(trackers: Trackers) -> None:
    CharacteristicFactory.create(person=trackers.young_person("Carer"), kind="looked_after")
    SendRecordFactory.create(person=trackers.young_person("Send"))
    manager = trackers.join(RoleName.TEAM_MANAGER)

    assert _names(trackers) == ["Send", "Carer"]
    found = list_queue(viewer=member_actor(manager), at=NOW)
    assert [row.person.family_name for row in found] == ["Carer", "Send"]


FACTS = st.fixed_dictionaries(
    {
        "born_on": st.sampled_from([date(2010, 1, 5), date(2009, 1, 5), EIGHTEEN, IN_YEAR_11]),
        "tier": st.sampled_from([None, *Tier]),
        "is_carer": st.booleans(),
        "plan": st.booleans(),
        "lapses": st.sampled_from([None, -30, -1, 0, 7, 8, 28, 29]),
        "number": st.booleans(),
        "email": st.booleans(),
        "address": st.booleans(),
        "answered": st.booleans(),
    }
)


@settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(everybody=st.lists(FACTS, min_size=1, max_size=6))
def test_database_and_rules_put_people_in_the_same_places(
    db: None, everybody: list[dict[str, Any]]
) -> None:
    with open_scope(AuthorityFactory.create().pk):
        trackers = make_trackers()
        expected = {
            trackers_person.pk: place
            for facts in everybody
            for trackers_person, place in [_make(trackers, facts)]
        }

        found = {row.person_id: row.place for row in list_queue(viewer=trackers.by, at=NOW)}

        assert found == {key: place for key, place in expected.items() if place is not None}


def _make(trackers: Trackers, facts: dict[str, Any]) -> tuple[Person, str | None]:
    person = trackers.young_person(born_on=facts["born_on"], number=False)
    lapses_on = since = None
    if facts["lapses"] is not None:
        lapses_on = since = TODAY + timedelta(days=facts["lapses"])
        trackers.does(
            person, "230", starts_on=TODAY - timedelta(days=40), expected_end_on=lapses_on
        )
    if facts["tier"]:
        LevelOfSupportFactory.create(person=person, tier=facts["tier"].value)
        refresh_people([person])
    if facts["is_carer"]:
        CharacteristicFactory.create(person=person, kind="young_carer")
    if facts["plan"]:
        SendRecordFactory.create(person=person, status="plan")
    number = ContactPointFactory.create(person=person) if facts["number"] else None
    if facts["email"]:
        ContactPointFactory.create(person=person, kind="email", value="a@example.org")
    if facts["address"]:
        AddressFactory.create(person=person)
    answered = bool(facts["answered"] and number)
    if answered:
        TrackingAttemptFactory.create(
            person=person,
            contact_point=number,
            outcome="still_true",
            made_at=NOW - timedelta(days=90),
        )
    cohort = cohort_rank(
        academic_age=academic_age(facts["born_on"], TODAY), has_plan=facts["plan"], day=TODAY
    )
    group = ActivityGroup.EET if lapses_on else None
    expiry = expiry_rank(group=group, lapses_on=lapses_on, day=TODAY)
    if cohort is None or expiry is None:
        return person, None
    return person, place_in_queue(
        cohort=cohort,
        vulnerability=vulnerability_rank(
            tier=facts["tier"], is_vulnerable=facts["is_carer"], has_send=facts["plan"]
        ),
        expiry=expiry,
        chance=chance_rank(
            has_answered=answered,
            has_number=facts["number"],
            has_other=facts["email"] or facts["address"] or facts["number"],
        ),
        since=since,
    )


def test_nothing_unsafe_wrong_or_ended_is_offered(trackers: Trackers) -> None:
    person = trackers.young_person(number=False)
    for facts in (
        {"is_unsafe": True}, {"bounced": 1}, {"ends_on": TODAY}, {"kind": "social_media"},
    ):  # fmt: skip
        ContactPointFactory.create(person=person, **facts)
    AddressFactory.create(person=person, is_unsafe=True)
    RelationshipFactory.create(person=person, telephone="01632960001", may_be_contacted=False)
    RelationshipFactory.create(
        person=person, telephone="01632960001", court_restriction="No contact"
    )
    RelationshipFactory.create(person=person, kind="employer_contact", telephone="01632960001")

    found = _chased(trackers, person)

    assert (found.points, found.family, found.letters_to, found.doors) == ((), (), None, ())
    assert found.methods == {Method.PROVIDER}


def test_nobody_writes_to_the_number_of_somebody_else(trackers: Trackers) -> None:
    person = trackers.young_person(number=False)
    ContactPointFactory.create(person=person, belongs_to="Grandmother")

    assert [each.methods for each in _chased(trackers, person).points] == [(Method.CALL,)]


def test_siblings_show_as_far_as_their_records_lie_open(trackers: Trackers) -> None:
    person = trackers.young_person()
    seen, hidden = trackers.young_person("Seen"), trackers.young_person(is_restricted=True)
    beyond = PersonFactory.create()
    for other in (seen, hidden, beyond):
        RelationshipFactory.create(person=person, other=other, name="", kind="sibling")

    assert [each.person for each in _chased(trackers, person).siblings] == [seen]


def test_counter_is_of_the_viewers_own_day(trackers: Trackers) -> None:
    for outcome, made_at in (("no_answer", NOW), ("changed", NOW), ("changed", LONG_AGO)):
        TrackingAttemptFactory.create(
            person=trackers.young_person(), outcome=outcome, made_at=made_at,
            made_by=trackers.officer,
        )  # fmt: skip
    TrackingAttemptFactory.create(
        person=trackers.young_person(),
        made_at=NOW,
        made_by=trackers.join(RoleName.TRACKING_OFFICER),
    )

    found = count_queue(viewer=trackers.by, at=NOW, narrowing=Narrowing())

    assert (found.waiting, found.tried, found.found) == (1, 2, 1)


def test_queue_is_read_by_as_many_statements_however_long_it_is(
    trackers: Trackers, django_assert_max_num_queries: Any
) -> None:
    for _ in range(20):
        trackers.young_person()

    with django_assert_max_num_queries(4), remembering():
        list(list_queue(viewer=trackers.by, at=NOW))
