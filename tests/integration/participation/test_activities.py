"""Is an activity never overwritten, and verified by whom and when?"""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotAllowed, NotFound
from waymark.core.scoping import open_scope
from waymark.participation.actions.activities import (
    EndsBeforeItStarts,
    NothingToVerify,
    SameAsNow,
    StartsBeforeThePresentOne,
    StartsInFuture,
    TwoProviders,
    UnknownActivity,
    record_activity,
    verify_activity,
)
from waymark.participation.models.activities import Activity
from waymark.participation.queries.activities import activity_version, find_current, list_activities
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import get_record
from waymark.people.rules.vocabulary import Source

TODAY = local_date(NOW)
BEGAN = TODAY - timedelta(days=60)
WORKER = Source.WORKER


@pytest.fixture
def authority(db: None) -> Iterator[Authority]:
    made = AuthorityFactory.create()
    with open_scope(made.pk):
        yield made


@pytest.fixture
def person(authority: Authority) -> Person:
    made: Person = PersonFactory.create()
    return made


def _member(person: Person, role: RoleName, **grant: object) -> Actor:
    made = MembershipFactory.create(authority_id=person.authority_id, role=role.value)
    AccessGrantFactory.create(person=person, membership=made, starts_at=NOW, **grant)
    return member_actor(made)


@pytest.fixture
def by(person: Person) -> Actor:
    return _member(person, RoleName.PERSONAL_ADVISER)


@pytest.fixture
def seeking(by: Actor, person: Person) -> Activity:
    return record_activity(by=by, at=NOW, person=person, code="619", starts_on=BEGAN, source=WORKER)


def test_first_activity_stands_in_the_list_row(person: Person, seeking: Activity) -> None:
    summary = PersonSummary.objects.get(person=person)

    assert (summary.activity_code, summary.activity_group) == ("619", "neet")
    assert (summary.activity_since, summary.activity_verified_on) == (BEGAN, None)
    assert AuditEvent.objects.get().event == Event.ACTIVITY_RECORDED.value


def test_change_closes_the_row_and_opens_another(
    by: Actor, person: Person, seeking: Activity
) -> None:
    college = OrganisationFactory.create()

    made = record_activity(
        by=by, at=NOW, person=person, code="230", starts_on=TODAY, source=WORKER, provider=college,
        verified_on=TODAY, expected_end_on=TODAY + timedelta(days=200),
    )  # fmt: skip

    seeking.refresh_from_db()
    assert (seeking.code, seeking.ends_on) == ("619", TODAY)
    assert (made.ends_on, made.verified_by_id) == (None, by.membership_id)
    record = get_record(viewer=by, public_id=person.public_id, at=NOW)
    assert list(list_activities(viewer=by, record=record)) == [made, seeking]
    assert find_current(viewer=by, record=record) == made


def test_verification_before_the_start_says_nothing_of_it(by: Actor, person: Person) -> None:
    made = record_activity(
        by=by, at=NOW, person=person, code="230", starts_on=TODAY, source=WORKER, verified_on=BEGAN
    )

    assert (made.verified_on, made.verified_by_id) == (None, None)


def test_same_code_elsewhere_is_another_activity(by: Actor, person: Person) -> None:
    for name in ("Invented College", "Another Invented College"):
        record_activity(
            by=by, at=NOW, person=person, code="230", starts_on=BEGAN, source=WORKER,
            provider_name=name,
        )  # fmt: skip

    assert Activity.objects.filter(person=person).count() == 2


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"code": "230", "starts_on": TODAY + timedelta(days=1)}, StartsInFuture),
        ({"code": "720", "starts_on": TODAY}, UnknownActivity),
        ({"code": "230", "starts_on": BEGAN - timedelta(days=1)}, StartsBeforeThePresentOne),
        ({"code": "619", "starts_on": TODAY}, SameAsNow),
        (
            {"code": "230", "starts_on": TODAY, "expected_end_on": BEGAN},
            EndsBeforeItStarts,
        ),
    ],
)
def test_activity_that_cannot_be_is_refused(
    by: Actor, person: Person, seeking: Activity, facts: dict[str, object], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        record_activity(by=by, at=NOW, person=person, source=WORKER, **facts)  # type: ignore[arg-type]

    assert Activity.objects.get() == seeking


def test_provider_named_twice_is_refused(by: Actor, person: Person) -> None:
    college = OrganisationFactory.create()

    with pytest.raises(TwoProviders):
        record_activity(
            by=by, at=NOW, person=person, code="230", starts_on=TODAY, source=WORKER,
            provider=college, provider_name="Somewhere",
        )  # fmt: skip


def test_verifying_writes_the_day_and_who(by: Actor, person: Person, seeking: Activity) -> None:
    before = activity_version(seeking)

    found = verify_activity(by=by, at=NOW, person=person, on=TODAY, evidence="On the telephone")

    assert (found.verified_on, found.verified_by_id) == (TODAY, by.membership_id)
    assert found.evidence == "On the telephone"
    assert PersonSummary.objects.get(person=person).activity_verified_on == TODAY
    assert activity_version(found) != before
    assert AuditEvent.objects.latest("pk").event == Event.ACTIVITY_VERIFIED.value


def test_earlier_verification_does_not_take_the_place_of_a_later_one(
    by: Actor, person: Person, seeking: Activity
) -> None:
    verify_activity(by=by, at=NOW, person=person, on=TODAY)

    found = verify_activity(by=by, at=NOW, person=person, on=BEGAN)

    assert found.verified_on == TODAY


@pytest.mark.parametrize("on", [BEGAN - timedelta(days=1), TODAY + timedelta(days=1)])
def test_verifying_of_another_time_is_refused(
    by: Actor, person: Person, seeking: Activity, on: object
) -> None:
    with pytest.raises(NothingToVerify):
        verify_activity(by=by, at=NOW, person=person, on=on)  # type: ignore[arg-type]


def test_verifying_nothing_is_refused(by: Actor, person: Person) -> None:
    assert activity_version(None) == 0
    with pytest.raises(NothingToVerify):
        verify_activity(by=by, at=NOW, person=person, on=TODAY)


def test_who_does_not_see_learning_and_work_neither_reads_nor_writes(person: Person) -> None:
    narrow = _member(person, RoleName.PERSONAL_ADVISER, data_groups=["notes"])
    youth_worker = _member(person, RoleName.YOUTH_WORKER)

    with pytest.raises(NotFound):
        verify_activity(by=narrow, at=NOW, person=person, on=TODAY)
    with pytest.raises(NotAllowed):
        verify_activity(by=youth_worker, at=NOW, person=person, on=TODAY)
    record = get_record(viewer=narrow, public_id=person.public_id, at=NOW)
    assert find_current(viewer=narrow, record=record) is None
