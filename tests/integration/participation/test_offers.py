"""Are offers, intentions and what came of the guarantee written down as they were told?"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from tests.clock import NOW
from tests.factories.access import (
    AuthorityFactory,
    AuthorityIdentifierFactory,
    LocalityFactory,
    MembershipFactory,
)
from tests.factories.guarantee import (
    GuaranteeMemberFactory,
    GuaranteeYearFactory,
    OfferFactory,
)
from tests.factories.organisations import OrganisationFactory
from tests.factories.participation import ActivityFactory
from tests.factories.people import (
    AccessGrantFactory,
    PersonAuthorityFactory,
    PersonFactory,
    SchoolingFactory,
    SendRecordFactory,
)
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed, NotFound
from waymark.core.scoping import open_scope
from waymark.participation.actions import guarantee as guarantee
from waymark.participation.actions import offers as actions
from waymark.participation.actions.offers import OfferWritten
from waymark.participation.models.guarantee import GuaranteeMember, GuaranteeYear
from waymark.participation.models.offers import Offer
from waymark.participation.queries.guarantee import (
    GuaranteeList,
    count_members,
    find_open_year,
    find_standing,
    get_list,
    list_years,
    member_version,
)
from waymark.participation.queries.offers import (
    find_destination,
    get_offer,
    get_open_record,
    list_offers,
    offer_version,
)
from waymark.participation.rules.guarantee import GuaranteeGroup
from waymark.participation.rules.offers import OfferAnswer, OfferClosing, OfferKind
from waymark.people.models.people import Person
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import DataGroup, GrantKind, Source

TODAY = local_date(NOW)
APPLIED, OFFERED = date(2026, 3, 2), date(2026, 5, 4)
OWN, OTHER = "821", "823"
WRITTEN: dict[str, Any] = {
    "kind": OfferKind.FULL_TIME,
    "provider_name": "An invented college",
    "applied_on": APPLIED,
}
YEAR_11, YEAR_12 = "2010-02-28", "2009-02-28"


@pytest.fixture
def authority(db: None) -> Iterator[Authority]:
    made = AuthorityFactory.create()
    with open_scope(made.pk):
        AuthorityIdentifierFactory.create(scheme="dfe", value=OWN)
        yield made


@pytest.fixture
def person(authority: Authority) -> Person:
    made: Person = PersonFactory.create(born_on=YEAR_11, family_name="Adamson")
    return made


@pytest.fixture
def adviser(person: Person) -> Actor:
    return _member(person, RoleName.PERSONAL_ADVISER)


@pytest.fixture
def manager(authority: Authority) -> Actor:
    made = MembershipFactory.create(authority=authority, role=RoleName.DATA_MANAGER.value)
    return member_actor(made)


def _member(person: Person, role: RoleName, **grant: object) -> Actor:
    made = MembershipFactory.create(authority_id=person.authority_id, role=role.value)
    AccessGrantFactory.create(person=person, membership=made, starts_at=NOW, **grant)
    return member_actor(made)


def _record(person: Person, **written: Any) -> dict[str, Any]:
    return {"at": NOW, "person": person, "written": OfferWritten(**WRITTEN | written)}


def _open(viewer: Actor, person: Person) -> OpenRecord:
    return get_open_record(viewer=viewer, public_id=person.public_id, at=NOW)


def _member_of(person: Person) -> GuaranteeMember:
    return GuaranteeMember.objects.select_related("guarantee", "person").get(person=person)


# Offers and intentions -------------------------------------------------------------------------


def test_an_application_becomes_an_offer_that_is_accepted(person: Person, adviser: Actor) -> None:
    college = OrganisationFactory.create(kind="college", name="Hill College")
    made = actions.record_offer(by=adviser, **_record(person, provider_name=" By the sea "))

    changed = actions.change_offer(
        by=adviser,
        at=NOW,
        offer=made,
        version=offer_version(made),
        written=OfferWritten(
            kind=OfferKind.FULL_TIME,
            provider=college,
            course="Plumbing",
            applied_on=APPLIED,
            offered_on=OFFERED,
            is_conditional=True,
            answer=OfferAnswer.ACCEPTED,
            answered_on=OFFERED,
        ),
    )

    assert made.provider_name == "By the sea"
    assert str(changed) == "Plumbing, Hill College"
    assert changed.state.value == "accepted"
    events = AuditEvent.objects.order_by("pk").values_list("event", "detail")
    assert list(events) == [
        (Event.OFFER_RECORDED.value, {"state": "applied"}),
        (Event.OFFER_CHANGED.value, {"state": "accepted"}),
    ]


@pytest.mark.parametrize(
    ("written", "refusal"),
    [
        ({"provider_name": " "}, actions.OneProvider),
        ({"applied_on": None}, actions.NeitherAppliedNorOffered),
        ({"applied_on": TODAY + timedelta(days=1)}, actions.InFuture),
        ({"offered_on": APPLIED - timedelta(days=1)}, actions.OfferedBeforeApplied),
        ({"is_conditional": True}, actions.ConditionalWithoutOffer),
        ({"answer": OfferAnswer.ACCEPTED}, actions.AnsweredOnNoDay),
        ({"answered_on": OFFERED}, actions.AnsweredOnNoDay),
        (
            {"answer": OfferAnswer.ACCEPTED, "answered_on": OFFERED},
            actions.AnsweredWithoutOffer,
        ),
        (
            {"offered_on": OFFERED, "answer": OfferAnswer.DECLINED, "answered_on": APPLIED},
            actions.AnsweredBeforeOffered,
        ),
        ({"declined_because": "Too far"}, actions.ReasonWithoutDeclining),
    ],
)
def test_an_offer_that_contradicts_itself_is_refused(
    person: Person, adviser: Actor, written: dict[str, Any], refusal: type[ActionRefused]
) -> None:
    with pytest.raises(refusal):
        actions.record_offer(by=adviser, **_record(person, **written))

    assert not Offer.objects.exists()


def test_a_provider_is_named_once(person: Person, adviser: Actor) -> None:
    college = OrganisationFactory.create(kind="college")

    with pytest.raises(actions.OneProvider):
        actions.record_offer(by=adviser, **_record(person, provider=college))


def test_a_change_does_not_write_over_another(person: Person, adviser: Actor) -> None:
    offer = OfferFactory.create(person=person)
    shown = offer_version(offer)
    Offer.objects.filter(pk=offer.pk).update(course="Bricklaying")

    with pytest.raises(ChangedMeanwhile):
        actions.change_offer(
            by=adviser, at=NOW, offer=offer, version=shown, written=OfferWritten(**WRITTEN)
        )


def test_what_is_closed_stays_with_its_reason(person: Person, adviser: Actor) -> None:
    offer = OfferFactory.create(person=person, applied_on=APPLIED)
    arguments: dict[str, Any] = {
        "by": adviser,
        "at": NOW,
        "offer": offer,
        "closing": OfferClosing.WITHDRAWN,
    }

    with pytest.raises(actions.InFuture):
        actions.close_offer(**arguments, closed_on=TODAY + timedelta(days=1))
    with pytest.raises(actions.ClosedBefore):
        actions.close_offer(**arguments, closed_on=APPLIED - timedelta(days=1))
    actions.close_offer(**arguments, closed_on=TODAY)
    with pytest.raises(actions.ClosedAlready):
        actions.close_offer(**arguments, closed_on=TODAY)

    rows = list_offers(viewer=adviser, record=_open(adviser, person))
    assert [each.state.value for each in rows] == ["closed"]
    assert AuditEvent.objects.get().detail == {"closing": "withdrawn"}


def test_the_latest_word_on_the_intention_counts(person: Person, adviser: Actor) -> None:
    said: dict[str, Any] = {"by": adviser, "at": NOW, "person": person, "source": Source.PARENT}
    actions.record_destination(**said, code="211", said_on=TODAY, note=" Cars ")
    actions.record_destination(**said, code="110", said_on=date(2013, 1, 1))

    with pytest.raises(actions.UnknownDestination):
        actions.record_destination(**said, code="110", said_on=TODAY)
    with pytest.raises(actions.InFuture):
        actions.record_destination(**said, code="211", said_on=TODAY + timedelta(days=1))

    found = find_destination(viewer=adviser, record=_open(adviser, person))
    assert found is not None
    assert (str(found), found.note) == ("Apprenticeship or traineeship", "Cars")


def test_offers_are_closed_to_who_may_not_see_learning(person: Person) -> None:
    narrow = _member(person, RoleName.PERSONAL_ADVISER, data_groups=[DataGroup.CONTACT.value])
    youth = _member(person, RoleName.YOUTH_WORKER)

    for viewer, refusal in ((narrow, NotFound), (youth, NotAllowed)):
        with pytest.raises(refusal):
            _open(viewer, person)
        with pytest.raises(refusal):
            actions.record_offer(by=viewer, **_record(person))


def test_an_offer_of_somebody_else_is_not_there(person: Person, adviser: Actor) -> None:
    other = OfferFactory.create()

    with pytest.raises(NotFound):
        get_offer(viewer=adviser, record=_open(adviser, person), public_id=other.public_id)


# The cohort ------------------------------------------------------------------------------------


def test_the_cohort_is_who_finishes_year_11_or_12_by_who_leads(
    person: Person, manager: Actor
) -> None:
    for role, number in (("educated", OTHER), ("resident", OWN)):
        PersonAuthorityFactory.create(person=person, role=role, dfe_number=number)
    older = PersonFactory.create(born_on=YEAR_12)
    PersonAuthorityFactory.create(
        person=older, role="resident", dfe_number=OTHER, ends_on="2026-01-01"
    )
    PersonAuthorityFactory.create(
        person=older, role="resident", dfe_number=OWN, starts_on="2026-01-01"
    )
    hidden = PersonFactory.create(born_on=YEAR_11, is_restricted=True)
    for left_out in (
        {"born_on": "2010-09-01"},
        {"born_on": "2008-08-31"},
        {"born_on": None},
        {"born_on": YEAR_11, "died_on": "2026-05-01"},
        {"born_on": YEAR_11, "left_area_on": "2026-05-31"},
        {"born_on": YEAR_11, "merged_into": person, "merged_at": NOW},
    ):
        PersonFactory.create(**left_out)

    made = guarantee.fix_cohort(by=manager, at=NOW)

    members = GuaranteeMember.objects.values_list(
        "person_id", "year_group", "lead_dfe_number", "is_led_here", "status"
    )
    assert made.year == 2026
    assert set(members) == {
        (person.pk, 11, OTHER, False, "159"),
        (older.pk, 12, OWN, True, "159"),
        (hidden.pk, 11, "", True, "159"),
    }
    assert AuditEvent.objects.get().detail == {"year": 2026, "members": 3}


def test_fixing_works_out_what_is_recorded_already(person: Person, manager: Actor) -> None:
    OfferFactory.create(person=person, offered_on=OFFERED)
    older = PersonFactory.create(born_on=YEAR_12)
    ActivityFactory.create(
        person=older, code="210", starts_on="2025-09-01", expected_end_on="2027-07-31"
    )

    guarantee.fix_cohort(by=manager, at=NOW)

    assert _member_of(person).status == "110"
    assert _member_of(older).status == "114"


def test_the_cohort_is_fixed_once_and_while_the_year_is_open(
    person: Person, manager: Actor, adviser: Actor
) -> None:
    with pytest.raises(NotAllowed):
        guarantee.fix_cohort(by=adviser, at=NOW)
    with pytest.raises(guarantee.GuaranteeClosed):
        guarantee.fix_cohort(by=manager, at=NOW + timedelta(days=10))
    assert find_open_year(viewer=manager, today=TODAY) is None
    made = guarantee.fix_cohort(by=manager, at=NOW)
    with pytest.raises(guarantee.FixedAlready):
        guarantee.fix_cohort(by=manager, at=NOW)

    assert find_open_year(viewer=manager, today=TODAY) == made
    assert find_open_year(viewer=manager, today=TODAY + timedelta(days=10)) is None


def test_without_a_number_of_its_own_an_authority_cannot_say_who_leads(db: None) -> None:
    made = AuthorityFactory.create()
    with open_scope(made.pk):
        member = MembershipFactory.create(authority=made, role=RoleName.DATA_MANAGER.value)
        with pytest.raises(guarantee.NoOwnNumber):
            guarantee.fix_cohort(by=member_actor(member), at=NOW)


def test_somebody_who_comes_later_is_taken_in(person: Person, adviser: Actor) -> None:
    with pytest.raises(guarantee.NotFixed):
        guarantee.join_cohort(by=adviser, at=NOW, person=person)
    GuaranteeYearFactory.create()
    OfferFactory.create(person=person)
    guarantee.join_cohort(by=adviser, at=NOW, person=person)
    with pytest.raises(guarantee.InItAlready):
        guarantee.join_cohort(by=adviser, at=NOW, person=person)

    found = _member_of(person)
    assert (found.year_group, found.joined_at, found.status) == (11, NOW, "140")


def test_somebody_of_another_age_is_not_taken_in(authority: Authority) -> None:
    younger = PersonFactory.create(born_on="2012-02-28")
    GuaranteeYearFactory.create()

    with pytest.raises(guarantee.InNoYearOfIt):
        guarantee.join_cohort(
            by=_member(younger, RoleName.PERSONAL_ADVISER), at=NOW, person=younger
        )


# Statuses --------------------------------------------------------------------------------------


def test_a_status_follows_the_offers_until_the_year_is_closed(
    person: Person, adviser: Actor
) -> None:
    GuaranteeMemberFactory.create(person=person)

    offer = actions.record_offer(by=adviser, **_record(person))
    assert _member_of(person).status == "140"
    actions.close_offer(
        by=adviser, at=NOW, offer=offer, closing=OfferClosing.REFUSED, closed_on=TODAY
    )
    assert _member_of(person).status == "159"
    late = NOW + timedelta(days=10)
    actions.record_offer(by=adviser, **_record(person) | {"at": late})
    assert _member_of(person).status == "159"


def test_what_was_set_by_hand_stands_until_the_offers_say_something_new(
    person: Person, adviser: Actor
) -> None:
    GuaranteeMemberFactory.create(person=person)
    member = _member_of(person)
    arguments: dict[str, Any] = {"by": adviser, "at": NOW, "member": member, "evidence": "A call"}

    guarantee.set_status(**arguments, code="122", version=member_version(member))
    found = _member_of(person)
    assert (found.status, found.evidence, found.set_by_id) == (
        "122", "A call", adviser.membership_id,
    )  # fmt: skip
    OfferFactory.create(person=person, kind="job")
    guarantee.renew_statuses(by=_data(person), at=NOW, guarantee=found.guarantee)
    assert _member_of(person).status == "122"
    actions.record_offer(by=adviser, **_record(person, offered_on=OFFERED))
    found = _member_of(person)
    assert (found.status, found.set_at, found.evidence) == ("110", None, "")


def _data(person: Person) -> Actor:
    return member_actor(
        MembershipFactory.create(authority_id=person.authority_id, role=RoleName.DATA_MANAGER.value)
    )


def test_a_status_set_by_hand_is_given_back_to_what_is_recorded(
    person: Person, adviser: Actor
) -> None:
    by_hand = {"set_at": NOW, "evidence": "A call", "status": "151"}
    GuaranteeMemberFactory.create(person=person, **by_hand)
    OfferFactory.create(person=person, offered_on=OFFERED)
    member = _member_of(person)

    guarantee.set_status(
        by=adviser, at=NOW, member=member, code="", evidence="", version=member_version(member)
    )

    found = _member_of(person)
    assert (found.status, found.suggested, found.set_at) == ("110", "110", None)
    assert AuditEvent.objects.get().detail == {"code": "110", "before": "151"}


@pytest.mark.parametrize(
    ("values", "days", "refusal"),
    [
        ({"code": "114", "evidence": "A call"}, 0, guarantee.UnknownStatus),
        ({"code": "151", "evidence": " "}, 0, guarantee.NoEvidence),
        ({"code": "151", "evidence": "A call", "version": 1}, 0, ChangedMeanwhile),
        ({"code": "151", "evidence": "A call"}, 10, guarantee.GuaranteeClosed),
    ],
)
def test_a_status_is_refused(
    person: Person,
    adviser: Actor,
    values: dict[str, Any],
    days: int,
    refusal: type[ActionRefused],
) -> None:
    GuaranteeMemberFactory.create(person=person)
    member = _member_of(person)
    at = NOW + timedelta(days=days)

    shown: dict[str, Any] = {"member": member, "version": member_version(member)}

    with pytest.raises(refusal):
        guarantee.set_status(by=adviser, at=at, **shown | values)

    assert _member_of(person).status == "159"


def test_a_new_activity_is_seen_in_the_working_and_taken_in_when_worked_out(
    authority: Authority, manager: Actor
) -> None:
    older = PersonFactory.create(born_on=YEAR_12)
    GuaranteeMemberFactory.create(person=older, year_group=12)
    ActivityFactory.create(
        person=older, code="310", starts_on="2026-09-01", expected_end_on="2027-07-31"
    )
    viewer = _member(older, RoleName.PERSONAL_ADVISER)
    standing = find_standing(viewer=viewer, record=_open(viewer, older), today=TODAY)
    assert standing is not None
    assert (standing.member.status, standing.suggestion.code) == ("159", "115")

    changed = guarantee.renew_statuses(by=manager, at=NOW, guarantee=standing.member.guarantee)

    assert changed == 1
    assert _member_of(older).status == "115"


# Figures and lists -----------------------------------------------------------------------------


def test_figures_count_who_is_led_here_and_hidden_people_for_those_who_may_know(
    person: Person,
) -> None:
    area = LocalityFactory.create(name="North")
    pupil = PersonFactory.create(locality=area, sex="F")
    SendRecordFactory.create(person=pupil, status="plan", starts_on="2025-01-01")
    SchoolingFactory.create(
        person=pupil,
        organisation=OrganisationFactory.create(name="Hill School"),
        starts_on="2020-09-01",
        ends_on="2026-08-31",
    )
    year = GuaranteeYearFactory.create()
    GuaranteeMemberFactory.create(guarantee=year, person=pupil, status="110", joined_at=NOW)
    elsewhere = {"lead_dfe_number": OTHER, "is_led_here": False}
    GuaranteeMemberFactory.create(guarantee=year, person=person, **elsewhere)
    hidden = PersonFactory.create(is_restricted=True)
    GuaranteeMemberFactory.create(guarantee=year, person=hidden)
    merged = PersonFactory.create(merged_into=person, merged_at=NOW)
    GuaranteeMemberFactory.create(guarantee=year, person=merged)
    head = member_actor(
        MembershipFactory.create(
            authority_id=person.authority_id, role=RoleName.HEAD_OF_SERVICE.value
        )
    )

    (seen,) = count_members(viewer=head, guarantee=year, at=NOW)
    operator = Actor.operator(person.authority_id)
    all_of_it = count_members(viewer=operator, guarantee=year, at=NOW)

    assert (seen.group, seen.sex, seen.send) == (GuaranteeGroup.OFFER_MADE, "F", "plan")
    assert (seen.locality, seen.school, seen.joined) == ("North", "Hill School", 1)
    assert sum(each.number for each in all_of_it) == 2


def test_lists_hold_who_lies_open_to_the_viewer_by_what_is_needed(
    person: Person, adviser: Actor
) -> None:
    year = GuaranteeYearFactory.create()
    GuaranteeMemberFactory.create(guarantee=year, person=person, status="151")
    declined = {"offered_on": OFFERED, "answer": "declined", "answered_on": OFFERED}
    others = {}
    for name, status in (("Bell", "159"), ("Cole", "123"), ("Dunn", "110")):
        others[name] = PersonFactory.create(family_name=name)
        GuaranteeMemberFactory.create(guarantee=year, person=others[name], status=status)
        AccessGrantFactory.create(
            person=others[name], membership_id=adviser.membership_id, starts_at=NOW
        )
    for name in ("Bell", "Dunn"):
        OfferFactory.create(person=others[name], **declined)
    closed = PersonFactory.create(family_name="Eden")
    GuaranteeMemberFactory.create(guarantee=year, person=closed, status="151")
    hidden = PersonFactory.create(family_name="Ford", is_restricted=True)
    GuaranteeMemberFactory.create(guarantee=year, person=hidden, status="151")

    def names(which: GuaranteeList) -> list[str]:
        found = get_list(viewer=adviser, guarantee=year, which=which, at=NOW)
        return [each.summary.person.family_name for each in found.rows]

    assert names(GuaranteeList.NO_OFFER) == ["Adamson"]
    assert names(GuaranteeList.NOT_RIGHT) == ["Bell", "Cole"]
    assert names(GuaranteeList.NOT_RECORDED) == ["Bell"]
    AccessGrantFactory.create(
        person=hidden,
        membership_id=adviser.membership_id,
        kind=GrantKind.NAMED.value,
        starts_at=NOW,
    )
    assert names(GuaranteeList.NO_OFFER) == ["Adamson", "Ford"]


def test_a_long_list_goes_on_after_the_latest_name(
    person: Person, adviser: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("waymark.participation.queries.guarantee.ROWS_AT_ONCE", 1)
    other = PersonFactory.create(family_name="Bell")
    AccessGrantFactory.create(person=other, membership_id=adviser.membership_id, starts_at=NOW)
    year = GuaranteeYearFactory.create()
    for each in (person, other):
        GuaranteeMemberFactory.create(guarantee=year, person=each, status="151")
    asked: dict[str, Any] = {"viewer": adviser, "guarantee": year, "at": NOW}

    first = get_list(**asked, which=GuaranteeList.NO_OFFER)
    then = get_list(**asked, which=GuaranteeList.NO_OFFER, after=first.more_after)

    assert [each.summary.person for each in (*first.rows, *then.rows)] == [person, other]
    assert first.numbers[GuaranteeList.NO_OFFER] == 2
    assert (first.more_after, then.more_after) == (person.public_id, None)


def test_years_are_for_those_who_work_with_offers_or_figures(
    person: Person, adviser: Actor
) -> None:
    made: GuaranteeYear = GuaranteeYearFactory.create()
    youth = _member(person, RoleName.YOUTH_WORKER)

    assert list(list_years(viewer=adviser)) == [made]
    assert str(made) == "September Guarantee 2026"
    with pytest.raises(NotAllowed):
        list_years(viewer=youth)
