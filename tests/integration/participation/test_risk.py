"""Is it reckoned by what is recorded, judged by who may, and told to schools by agreement alone?"""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.access import LocalityFactory, MembershipFactory
from tests.factories.consents import SharingObjectionFactory
from tests.factories.guarantee import IntendedDestinationFactory, OfferFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.participation import ActivityFactory
from tests.factories.partnerships import AgreementPartyFactory, SharingAgreementFactory
from tests.factories.people import (
    AccessGrantFactory,
    CharacteristicFactory,
    PersonFactory,
    PersonIdentifierFactory,
    SchoolingFactory,
    SendRecordFactory,
)
from tests.factories.risk import (
    RiskJudgementFactory,
    RiskResultFactory,
    RiskRunFactory,
    SchoolFactFactory,
)
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, NotAllowed, NotFound
from waymark.core.scoping import scoped_authorities
from waymark.organisations.models import Organisation
from waymark.participation.actions import risk as actions
from waymark.participation.models.risk import RiskJudgement, RiskResult, RiskRun, SchoolFact
from waymark.participation.queries import risk as queries
from waymark.participation.queries.risk import RiskNarrowing
from waymark.participation.rules.risk import RANKS, Band, Evidence, FactKind, Input, Line
from waymark.participation.rules.risk_figures import By
from waymark.participation.tasks import reckon
from waymark.people.models.people import Person
from waymark.people.queries.people import get_record
from waymark.people.rules.vocabulary import DataGroup, Source

TODAY = local_date(NOW)
LONG_AGO = NOW - timedelta(days=240)
YEAR_10, YEAR_11, YEAR_12, YEAR_13 = "2012-02-29", "2011-02-28", "2010-02-28", "2009-02-28"
WHY = "Has a place and a plan with us"


@pytest.fixture
def system(authority: Authority) -> Actor:
    return Actor.system(authority.pk)


@pytest.fixture
def person(authority: Authority) -> Person:
    made: Person = PersonFactory.create(born_on=YEAR_10, family_name="Adamson")
    return made


def _actor(role: RoleName, *people: Person, **grant: Any) -> Actor:
    member = MembershipFactory.create(authority_id=scoped_authorities()[0], role=role.value)
    for each in people:
        AccessGrantFactory.create(person=each, membership=member, starts_at=NOW, **grant)
    return member_actor(member)


def _lines(person: Person) -> Mapping[Input, Line]:
    return {each.input: each for each in RiskResult.objects.get(person=person).lines}


def _evidence(person: Person) -> dict[Input, Evidence]:
    """Return what a reckoning knew of somebody, but for what silence says."""
    return {
        key: Evidence(line.value, line.on, line.source)
        for key, line in _lines(person).items()
        if line.value is not None and (line.is_told or line.value or line.on)
    }


# Reckoning ---------------------------------------------------------------------------------------


def test_what_the_record_says_is_reckoned_with_its_day_and_source(
    system: Actor, person: Person
) -> None:
    SchoolFactFactory.create(person=person, value=66)
    SchoolFactFactory.create(person=person, kind="suspensions", value=1)
    SendRecordFactory.create(person=person, status="support", starts_on="2024-01-08")
    SendRecordFactory.create(
        person=person, status="plan", starts_on="2020-01-08", ends_on="2023-01-01"
    )
    CharacteristicFactory.create(person=person, kind="young_carer", starts_on="2025-05-05")
    old, new = OrganisationFactory.create_batch(2, kind="school")
    SchoolingFactory.create(
        person=person, organisation=old, starts_on="2023-09-01", ends_on="2026-03-01"
    )
    SchoolingFactory.create(person=person, organisation=new, starts_on="2026-03-02")

    run = actions.reckon_risk(by=system, at=NOW)

    assert _evidence(person) == {
        Input.ATTENDANCE: Evidence(66, date(2026, 10, 5), "school"),
        Input.SUSPENSIONS: Evidence(1, date(2026, 10, 5), "school"),
        Input.SEND: Evidence(1, date(2024, 1, 8)),
        Input.YOUNG_CARER: Evidence(1, date(2025, 5, 5), "young_person"),
        Input.SCHOOL_MOVES: Evidence(1, date(2026, 3, 2), "school"),
    }
    result = RiskResult.objects.get()
    assert (result.year_group, result.points, result.band) == (10, 7, "high")
    assert (run.day, run.model) == (TODAY, "2024-25")
    event = AuditEvent.objects.get()
    assert (event.event, event.detail["people"]) == (Event.RISK_RECKONED, 1)


def test_a_later_word_of_the_school_takes_the_place_of_an_earlier_one(
    system: Actor, person: Person
) -> None:
    SchoolFactFactory.create(person=person, value=66, as_of="2026-10-05")
    SchoolFactFactory.create(person=person, value=40, as_of="2026-09-05")
    SchoolFactFactory.create(person=person, value=10, as_of="2026-11-20", withdrawn_at=NOW)
    SchoolFactFactory.create(person=person, value=11, as_of="2026-11-23")

    actions.reckon_risk(by=system, at=NOW)

    assert _lines(person)[Input.ATTENDANCE].value == 66


def test_a_characteristic_that_has_ended_is_known_not_to_hold(
    system: Actor, person: Person
) -> None:
    CharacteristicFactory.create(person=person, kind="mental_health", ends_on="2026-01-01")
    CharacteristicFactory.create(person=person, kind="young_carer", ends_on="2026-01-01")
    CharacteristicFactory.create(person=person, kind="young_carer", starts_on="2026-02-01")

    actions.reckon_risk(by=system, at=NOW)

    found = _lines(person)
    assert (found[Input.MENTAL_HEALTH].value, found[Input.YOUNG_CARER].value) == (0, 1)
    assert not found[Input.CARING_FOR_OWN_CHILD].is_known


@pytest.mark.parametrize(
    ("offers", "value"),
    [
        ([], None),
        ([{}], None),
        ([{"offered_on": "2026-05-04"}], 0),
        ([{"closed_on": "2026-05-04", "closing": "refused"}], 1),
        ([{"closed_on": "2026-05-04", "closing": "refused"}, {}], None),
        ([{"kind": "job", "closed_on": "2026-05-04", "closing": "refused"}], None),
    ],
)
def test_nobody_is_without_an_offer_while_nothing_is_known_of_any(
    system: Actor, offers: list[dict[str, Any]], value: int | None
) -> None:
    person = PersonFactory.create(born_on=YEAR_11)
    for each in offers:
        OfferFactory.create(person=person, **each)

    actions.reckon_risk(by=system, at=NOW)

    assert _lines(person)[Input.WITHOUT_OFFER].value == value


@pytest.mark.parametrize(("code", "value"), [("511", 1), ("121", 0), ("611", None)])
def test_an_intention_that_nobody_could_ask_for_is_not_known(
    system: Actor, code: str, value: int | None
) -> None:
    person = PersonFactory.create(born_on=YEAR_11)
    IntendedDestinationFactory.create(person=person, code=code)

    actions.reckon_risk(by=system, at=NOW)

    assert _lines(person)[Input.UNDECIDED].value == value


def test_spells_of_being_neet_count_across_codes_once(system: Actor) -> None:
    person = PersonFactory.create(born_on=YEAR_12)
    for code, starts_on, ends_on in (
        ("230", "2026-07-01", "2026-07-10"),
        ("619", "2026-07-10", "2026-08-01"),
        ("640", "2026-08-01", "2026-09-01"),
        ("230", "2026-09-01", "2026-10-01"),
        ("619", "2026-10-01", None),
    ):
        ActivityFactory.create(person=person, code=code, starts_on=starts_on, ends_on=ends_on)
    settled, silent = PersonFactory.create_batch(2, born_on=YEAR_13)
    ActivityFactory.create(person=settled, code="230")
    ActivityFactory.create(person=silent, code="810")

    actions.reckon_risk(by=system, at=NOW)

    spells = _lines(person)[Input.NEET_SPELLS]
    assert (spells.value, spells.on) == (2, date(2026, 10, 1))
    assert _lines(settled)[Input.NEET_SPELLS].value == 0
    assert _lines(silent)[Input.NEET_SPELLS].value is None


def test_the_latest_judgement_that_holds_counts_before_what_was_reckoned(
    system: Actor, person: Person
) -> None:
    RiskJudgementFactory.create(person=person, band="low", judged_at=NOW - timedelta(days=2))
    standing = RiskJudgementFactory.create(person=person, band="medium")
    RiskJudgementFactory.create(person=person, band="high", judged_at=NOW, taken_back_at=NOW)
    RiskJudgementFactory.create(
        person=person, judged_at=NOW, starts_on="2026-01-01", ends_on="2026-11-22"
    )
    other = PersonFactory.create(born_on=YEAR_10)

    actions.reckon_risk(by=system, at=NOW)

    found = {each.person: each for each in RiskResult.objects.all()}
    assert (found[person].judgement, found[person].counted) == (standing, Band.MEDIUM)
    assert found[person].band == "not_enough"
    assert (found[other].judgement, found[other].counted) == (None, Band.NOT_ENOUGH)


def test_what_counts_is_what_was_reckoned_unless_somebody_judged(authority: Authority) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        RiskResultFactory.create(band="high", rank=RANKS[Band.LOW])


def test_those_of_other_years_gone_or_merged_are_not_reckoned(
    system: Actor, person: Person
) -> None:
    PersonFactory.create(born_on="2001-01-01")
    PersonFactory.create(born_on=None)
    PersonFactory.create(born_on=YEAR_10, died_on="2026-11-01")
    PersonFactory.create(born_on=YEAR_10, left_area_on="2026-11-01")
    PersonFactory.create(born_on=YEAR_10, merged_into=person, merged_at=NOW)

    actions.reckon_risk(by=system, at=NOW)

    assert RiskResult.objects.get().person == person


def test_a_month_keeps_its_latest_reckoning_and_leaves_earlier_ones_alone(
    system: Actor, person: Person
) -> None:
    actions.reckon_risk(by=system, at=LONG_AGO)
    actions.reckon_risk(by=system, at=NOW - timedelta(days=2))
    SchoolFactFactory.create(person=person, value=66)

    actions.reckon_risk(by=system, at=NOW)

    assert [(each.day, each.month) for each in RiskRun.objects.order_by("month")] == [
        (date(2026, 3, 27), date(2026, 3, 1)),
        (TODAY, date(2026, 11, 1)),
    ]
    assert list(RiskResult.objects.order_by("run__month").values_list("points", flat=True)) == [
        0,
        3,
    ]


def test_reckoning_changes_nothing_else(system: Actor, person: Person) -> None:
    """It puts people on lists and closes nothing."""
    SchoolFactFactory.create(person=person, value=5)

    with CaptureQueriesContext(
        connection,
    ) as found:
        actions.reckon_risk(by=system, at=NOW)

    written = re.findall(
        r"(?:INSERT INTO|UPDATE|DELETE FROM) \"?(\w+)",
        "\n".join(str(each["sql"]) for each in found.captured_queries),
    )
    assert set(written) == {
        "participation_riskrun",
        "participation_riskresult",
        "audit_auditevent",
    }


def test_reckoning_takes_as_many_statements_however_many_there_are(
    system: Actor, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for each in PersonFactory.create_batch(6, born_on=YEAR_11):
        SchoolFactFactory.create(person=each)
        OfferFactory.create(person=each)

    with django_assert_num_queries(25):
        actions.reckon_risk(by=system, at=NOW)


def test_the_night_reckons_in_every_authority(authority: Authority, person: Person) -> None:
    reckon(0)

    assert RiskResult.objects.count() == 1


def test_only_who_manages_risk_reckons(person: Person) -> None:
    with pytest.raises(NotAllowed):
        actions.reckon_risk(by=_actor(RoleName.PERSONAL_ADVISER), at=NOW)


# Who sees it -------------------------------------------------------------------------------------


def _names(viewer: Actor, **narrowing: Any) -> list[tuple[str, str]]:
    run = queries.find_run(viewer=viewer)
    assert run is not None
    found = queries.list_results(
        viewer=viewer, run=run, at=NOW, narrowing=RiskNarrowing(**narrowing)
    )
    return [(each.person.family_name, each.counted) for each in found]


def test_the_list_shows_those_within_reach_the_most_pressing_first(authority: Authority) -> None:
    run = RiskRunFactory.create()
    high, low, medium, unknown, judged, beyond, hidden = (
        PersonFactory.create(family_name=name, is_restricted=name == "Hidden")
        for name in ("High", "Low", "Medium", "Unknown", "Judged", "Beyond", "Hidden")
    )
    for each, band, points in (
        (high, "high", 7), (low, "low", 0), (medium, "medium", 4), (unknown, "not_enough", 1),
        (judged, "low", 0), (beyond, "high", 9), (hidden, "high", 9),
    ):  # fmt: skip
        RiskResultFactory.create(run=run, person=each, band=band, points=points)
    judgement = RiskJudgementFactory.create(person=judged, band="high")
    RiskResult.objects.filter(person=judged).update(judgement=judgement, rank=RANKS[Band.HIGH])
    viewer = _actor(RoleName.PERSONAL_ADVISER, high, low, medium, unknown, judged, hidden)

    assert _names(viewer) == [
        ("High", "high"),
        ("Judged", "high"),
        ("Medium", "medium"),
        ("Low", "low"),
        ("Unknown", "not_enough"),
    ]
    assert _names(viewer, band=Band.LOW) == [("Low", "low")]
    assert queries.count_bands(viewer=viewer, run=run, at=NOW) == {
        Band.HIGH: 2,
        Band.MEDIUM: 1,
        Band.LOW: 1,
        Band.NOT_ENOUGH: 1,
    }


def test_the_list_is_narrowed_by_year_and_school(person: Person) -> None:
    run = RiskRunFactory.create()
    other = PersonFactory.create(family_name="Brown")
    RiskResultFactory.create(run=run, person=person, year_group=10)
    RiskResultFactory.create(run=run, person=other)
    school = SchoolingFactory.create(person=other).organisation
    viewer = _actor(RoleName.PERSONAL_ADVISER, person, other)

    assert _names(viewer, year_group=10) == [("Adamson", "high")]
    assert _names(viewer, school=school.public_id) == [("Brown", "high")]


@pytest.mark.parametrize("closed", [DataGroup.SEND, DataGroup.SENSITIVE, DataGroup.EDUCATION])
def test_who_may_not_see_all_that_a_band_is_made_of_sees_no_band(
    person: Person, closed: DataGroup
) -> None:
    RiskResultFactory.create(person=person)
    groups = sorted(group.value for group in DataGroup if group is not closed)
    viewer = _actor(RoleName.PERSONAL_ADVISER, person, data_groups=groups)
    record = get_record(viewer=viewer, public_id=person.public_id, at=NOW)

    assert _names(viewer) == []
    assert not queries.has_working(viewer=viewer, record=record, today=TODAY)
    with pytest.raises(NotFound):
        queries.get_working(viewer=viewer, record=record, at=NOW)
    with pytest.raises(NotFound):
        actions.judge_risk(
            by=viewer, at=NOW, person=person, band=Band.LOW, reason=WHY, ends_on=date(2027, 1, 1)
        )


def test_the_record_leads_to_the_working_of_those_who_are_of_an_age_for_it(
    person: Person,
) -> None:
    older = PersonFactory.create(born_on="2003-01-01")
    viewer = _actor(RoleName.PERSONAL_ADVISER, person, older)

    found = [
        queries.has_working(
            viewer=viewer,
            record=get_record(viewer=viewer, public_id=each.public_id, at=NOW),
            today=TODAY,
        )
        for each in (person, older)
    ]

    assert found == [True, False]


# Judging -----------------------------------------------------------------------------------------


def _judge(by: Actor, person: Person, **values: Any) -> RiskJudgement:
    known: dict[str, Any] = {"band": Band.LOW, "reason": WHY, "ends_on": date(2027, 5, 20)}
    return actions.judge_risk(by=by, at=NOW, person=person, **(known | values))


def test_a_judgement_counts_until_it_is_taken_back_and_both_are_shown(person: Person) -> None:
    RiskResultFactory.create(person=person)
    by = _actor(RoleName.PERSONAL_ADVISER, person)
    record = get_record(viewer=by, public_id=person.public_id, at=NOW)
    first, second = _judge(by, person, band=Band.MEDIUM), _judge(by, person)

    working = queries.get_working(viewer=by, record=record, at=NOW)
    assert working.judgement == second
    assert working.result is not None
    assert working.result.band == "high"
    assert _names(by) == [("Adamson", "low")]
    actions.take_back_judgement(by=by, at=NOW, judgement=second)
    assert queries.get_working(viewer=by, record=record, at=NOW).judgement == first
    actions.take_back_judgement(by=by, at=NOW, judgement=first)
    assert _names(by) == [("Adamson", "high")]
    assert [each.event for each in AuditEvent.objects.order_by("pk")] == [
        Event.RISK_JUDGED,
        Event.RISK_JUDGED,
        Event.RISK_JUDGEMENT_TAKEN_BACK,
        Event.RISK_JUDGEMENT_TAKEN_BACK,
    ]
    with pytest.raises(actions.TakenBackAlready):
        actions.take_back_judgement(by=by, at=NOW, judgement=first)
    with pytest.raises(NotFound):
        queries.get_judgement(viewer=by, record=record, public_id=first.public_id)


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"reason": "No"}, actions.NoReason),
        ({"ends_on": TODAY}, actions.EndsTooSoon),
        ({"ends_on": date(2027, 11, 23)}, actions.EndsTooLate),
    ],
)
def test_a_judgement_needs_a_reason_and_an_end(
    person: Person, wrong: dict[str, Any], refusal: type[ActionRefused]
) -> None:
    by = _actor(RoleName.PERSONAL_ADVISER, person)

    _judge(by, person, ends_on=date(2027, 11, 22))
    with pytest.raises(refusal):
        _judge(by, person, **wrong)


def test_the_database_takes_no_judgement_without_a_reason_or_with_an_unknown_band(
    person: Person,
) -> None:
    for wrong in ({"reason": ""}, {"band": "not_enough"}, {"ends_on": "2026-11-01"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            RiskJudgementFactory.create(person=person, **wrong)


# What schools say --------------------------------------------------------------------------------


def _told(
    by: Actor, person: Person, values: dict[FactKind, int], **others: Any
) -> list[SchoolFact]:
    known: dict[str, Any] = {"as_of": TODAY, "source": Source.SCHOOL}
    return actions.record_facts(by=by, at=NOW, person=person, values=values, **(known | others))


def test_what_the_school_says_is_kept_and_can_be_withdrawn(person: Person) -> None:
    by = _actor(RoleName.PERSONAL_ADVISER, person)
    record = get_record(viewer=by, public_id=person.public_id, at=NOW)

    facts = _told(by, person, {FactKind.ATTENDANCE: 83, FactKind.EXCLUDED: 0})

    assert {(each.kind, each.value) for each in facts} == {("attendance", 83), ("excluded", 0)}
    actions.withdraw_fact(by=by, at=NOW, fact=facts[0])
    found = queries.get_working(viewer=by, record=record, at=NOW)
    assert list(found.facts) == [facts[1]]
    with pytest.raises(actions.TakenBackAlready):
        actions.withdraw_fact(by=by, at=NOW, fact=facts[0])
    with pytest.raises(NotFound):
        queries.get_fact(viewer=by, record=record, public_id=facts[0].public_id)
    assert AuditEvent.objects.count() == 2


def test_what_the_school_cannot_have_said_is_refused(person: Person) -> None:
    by = _actor(RoleName.PERSONAL_ADVISER, person)

    with pytest.raises(actions.NothingTyped):
        _told(by, person, {})
    with pytest.raises(actions.OutOfRange):
        _told(by, person, {FactKind.ATTENDANCE: 101})
    with pytest.raises(actions.InFuture):
        _told(by, person, {FactKind.ATTENDANCE: 83}, as_of=TODAY + timedelta(days=1))
    with pytest.raises(NotFound):
        _told(_actor(RoleName.PERSONAL_ADVISER), person, {FactKind.ATTENDANCE: 83})
    with pytest.raises(IntegrityError), transaction.atomic():
        SchoolFactFactory.create(person=person, kind="excluded", value=2)


# Lists for schools -------------------------------------------------------------------------------


@pytest.fixture
def school(authority: Authority) -> Organisation:
    made: Organisation = OrganisationFactory.create(kind="school")
    return made


def _agree(school: Organisation, *groups: DataGroup, **fields: Any) -> None:
    AgreementPartyFactory.create(
        organisation=school,
        agreement=SharingAgreementFactory.create(
            data_groups=[group.value for group in groups], **fields
        ),
    )


def _learner(name: str, school: Organisation, **fields: Any) -> Person:
    made: Person = PersonFactory.create(born_on=YEAR_10, family_name=name, **fields)
    SchoolingFactory.create(person=made, organisation=school)
    SchoolFactFactory.create(person=made, value=50)
    return made


def test_a_school_is_told_of_its_own_learners_at_risk_alone(
    system: Actor, school: Organisation
) -> None:
    _agree(school, DataGroup.EDUCATION, DataGroup.SEND)
    own = _learner("Own", school)
    PersonIdentifierFactory.create(person=own, scheme="upn", value="A820000000001")
    SendRecordFactory.create(person=own, status="plan")
    _learner("Hidden", school, is_restricted=True)
    objecting, low, calm = (_learner(name, school) for name in ("Objecting", "Low", "Calm"))
    SharingObjectionFactory.create(person=objecting, organisation=school)
    SharingObjectionFactory.create(person=own, organisation=school, level="full")
    RiskJudgementFactory.create(person=low, band="low")
    SchoolFactFactory.create(person=calm, value=99, as_of="2026-11-01")
    _learner("Elsewhere", OrganisationFactory.create(kind="school"))
    actions.reckon_risk(by=system, at=NOW)
    manager = _actor(RoleName.DATA_MANAGER, *Person.objects.all())

    found = actions.hand_out_list(by=manager, at=NOW, school=school)

    (row,) = found.rows
    assert (row.person, row.upn, row.band, row.reckoned.points) == (
        own,
        "A820000000001",
        Band.MEDIUM,
        5,
    )
    event = AuditEvent.objects.get(event=Event.RISK_LIST_SHARED.value)
    assert event.target_id == str(school.public_id) or event.detail["rows"] == 1


def test_a_school_is_told_nothing_that_rests_on_what_the_agreement_leaves_out(
    system: Actor, school: Organisation
) -> None:
    _agree(school, DataGroup.EDUCATION)
    plain, looked_after = _learner("A", school), _learner("B", school)
    CharacteristicFactory.create(person=looked_after, kind="looked_after")
    SendRecordFactory.create(person=looked_after, status="plan")
    actions.reckon_risk(by=system, at=NOW)

    found = actions.hand_out_list(by=system, at=NOW, school=school)

    one, other = found.rows
    assert (one.person, other.person) == (plain, looked_after)
    assert RiskResult.objects.get(person=looked_after).points == 7
    assert one.reckoned == other.reckoned


@pytest.mark.parametrize(
    ("groups", "fields"),
    [
        ([], {}),
        ([DataGroup.SEND], {}),
        ([DataGroup.EDUCATION], {"purpose": "tracking"}),
        ([DataGroup.EDUCATION], {"ends_on": TODAY}),
        ([DataGroup.EDUCATION], {"starts_on": TODAY + timedelta(days=1)}),
    ],
)
def test_without_an_agreement_in_force_for_it_a_school_is_told_nothing(
    system: Actor, school: Organisation, groups: list[DataGroup], fields: dict[str, Any]
) -> None:
    _agree(school, *groups, **fields)
    _learner("Own", school)
    actions.reckon_risk(by=system, at=NOW)

    with pytest.raises(actions.NoAgreement):
        actions.hand_out_list(by=system, at=NOW, school=school)

    _agree(school, DataGroup.EDUCATION)
    assert len(actions.hand_out_list(by=system, at=NOW, school=school).rows) == 1


def test_before_it_was_reckoned_nothing_is_told(system: Actor, school: Organisation) -> None:
    _agree(school, DataGroup.EDUCATION)

    with pytest.raises(actions.NotReckoned):
        actions.hand_out_list(by=system, at=NOW, school=school)


def test_schools_are_counted_by_learners_within_reach(system: Actor, school: Organisation) -> None:
    first, second = _learner("A", school), _learner("B", school)
    _learner("Hidden", school, is_restricted=True)
    actions.reckon_risk(by=system, at=NOW)
    manager = _actor(RoleName.DATA_MANAGER, first)
    run = RiskRun.objects.get()

    assert queries.count_by_school(viewer=manager, run=run, at=NOW) == [(school, 1)]
    assert queries.count_by_school(viewer=system, run=run, at=NOW) == [(school, 2)]
    with pytest.raises(NotFound):
        queries.get_school(viewer=manager, public_id=second.public_id)


# Groups ------------------------------------------------------------------------------------------


def test_groups_are_counted_by_what_was_reckoned_and_by_what_came_later(
    system: Actor,
) -> None:
    area = LocalityFactory.create(name="Hillside")
    became = PersonFactory.create(born_on=YEAR_12, sex="F", ethnicity="WBRI", locality=area)
    stayed = PersonFactory.create(born_on=YEAR_12, sex="F", ethnicity="WBRI", locality=area)
    PersonFactory.create(born_on=YEAR_12, is_restricted=True)
    SendRecordFactory.create(person=stayed, status="plan", starts_on="2020-01-01")
    SchoolFactFactory.create(person=stayed, kind="free_school_meals", value=1, as_of="2026-01-05")
    ActivityFactory.create(person=became, code="619", starts_on="2026-10-03")
    RiskJudgementFactory.create(person=became)
    for at in (LONG_AGO, NOW):
        actions.reckon_risk(by=system, at=at)

    def count(at: datetime) -> list[tuple[Any, ...]]:
        run = RiskRun.objects.get(day=local_date(at))
        found = queries.count_by_group(viewer=system, run=run, today=TODAY)
        return sorted(
            (*(each.values[by] for by in By), each.became_neet, each.number) for each in found
        )

    assert count(LONG_AGO) == [
        ("F", "White", "", "", "Hillside", True, 1),
        ("F", "White", "plan", "1", "Hillside", False, 1),
    ]
    assert {row[-2] for row in count(NOW)} == {None}
