"""Is it kept what a young person was told and said, and does it decide what may be shared?"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.factories.consents import ConsentFactory, SharingObjectionFactory, WordingFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.people.conftest import NOW
from tests.integration.people.saving import TODAY
from tests.integration.people.staff import actor
from waymark.access.rules import DataGroup, RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed, NotFound
from waymark.organisations.models import Organisation
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.actions import consents as actions
from waymark.people.actions.consents import Said
from waymark.people.models.consents import Consent, NoticeGiven, SharingObjection, Wording
from waymark.people.models.people import Person
from waymark.people.queries import consents as queries
from waymark.people.queries.people import OpenRecord, get_record
from waymark.people.rules.consents import (
    Channel,
    ConsentAnswer,
    GivenBy,
    ObjectionLevel,
    WordingUse,
)
from waymark.people.rules.sharing import Decision, Override

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_scope")]

EARLIER = TODAY - timedelta(days=10)
YES = Said(
    purpose=Purpose.REFERRAL,
    answer=ConsentAnswer.GIVEN,
    given_by=GivenBy.YOUNG_PERSON,
    channel=Channel.FACE_TO_FACE,
    answered_on=EARLIER,
    groups=[DataGroup.NOTES, DataGroup.CONTACT],
)


@pytest.fixture
def service() -> Organisation:
    made: Organisation = OrganisationFactory.create(name="Marsh Counselling")
    return made


@pytest.fixture
def narrow(person: Person) -> Actor:
    """An adviser to whom of this record only how to reach them lies open."""
    made = actor()
    AccessGrantFactory.create(
        person=person,
        membership_id=made.membership_id,
        starts_at=NOW - timedelta(days=1),
        data_groups=["contact"],
    )
    return made


@pytest.fixture
def lead() -> Actor:
    return actor(RoleName.INFORMATION_GOVERNANCE_LEAD)


def opened(viewer: Actor, person: Person) -> OpenRecord:
    return get_record(viewer=viewer, public_id=person.public_id, at=NOW)


def say(by: Actor, person: Person, said: Said = YES) -> Consent:
    return actions.record_consent(by=by, person=person, said=said, at=NOW)


def may_share(viewer: Actor, person: Person, **more: object) -> Decision:
    asked: dict[str, object] = {
        "purpose": Purpose.REFERRAL,
        "groups": {DataGroup.NOTES},
        "organisation": None,
    }
    return queries.basis_for_sharing(
        viewer=viewer,
        record=opened(viewer, person),
        at=NOW,
        **(asked | more),  # type: ignore[arg-type]
    )


def object_to(
    by: Actor, person: Person, organisation: Organisation, **more: object
) -> SharingObjection:
    said: dict[str, object] = {
        "level": ObjectionLevel.BASIC_ONLY,
        "instructed_by": GivenBy.YOUNG_PERSON,
        "channel": Channel.FORM,
        "starts_on": EARLIER,
    }
    return actions.record_objection(
        by=by,
        person=person,
        organisation=organisation,
        at=NOW,
        **(said | more),  # type: ignore[arg-type]
    )


# Consent.


def test_a_consent_keeps_the_wording_of_its_day_and_decides_from_then_on(
    adviser: Actor, person: Person
) -> None:
    WordingFactory.create(use="referral", starts_on=TODAY, text="Newer words")
    words = WordingFactory.create(use="referral", starts_on=EARLIER)

    made = say(adviser, person, replace(YES, paper=("signed.txt", b"I agree.")))

    assert made.wording == words
    assert made.paper is not None
    assert made.data_groups == ["contact", "notes"]
    assert may_share(adviser, person).is_allowed
    assert not may_share(adviser, person, groups={DataGroup.SEND}).is_allowed
    assert not may_share(adviser, person, purpose=Purpose.FAMILY).is_allowed
    event = AuditEvent.objects.get(event="people.consent_recorded")
    assert event.target_id == person.public_id
    assert event.detail == {"purpose": "referral", "answer": "given"}


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        (replace(YES, answered_on=TODAY + timedelta(days=1)), actions.AnsweredLater),
        (replace(YES, expires_on=EARLIER), actions.ExpiresTooSoon),
        (replace(YES, given_by=GivenBy.PARENT), actions.NoNameOfParent),
    ],
)
def test_what_cannot_have_been_said_so_is_refused(
    adviser: Actor, person: Person, said: Said, refusal: type[ActionRefused]
) -> None:
    with pytest.raises(refusal):
        say(adviser, person, said)

    assert not Consent.objects.exists()


def test_consent_is_for_those_who_may_change_the_record_and_see_what_it_names(
    adviser: Actor, narrow: Actor, person: Person
) -> None:
    with pytest.raises(NotAllowed):
        say(actor(RoleName.YOUTH_WORKER), person)
    with pytest.raises(NotFound):
        say(actor(), person)
    with pytest.raises(NotFound):
        say(narrow, person)

    assert say(narrow, person, replace(YES, groups=[DataGroup.CONTACT])).pk
    made = say(adviser, person)
    with pytest.raises(NotFound):
        actions.withdraw_consent(by=narrow, consent=made, withdrawn_on=TODAY, note="", at=NOW)


def test_a_withdrawal_ends_it_and_deletes_nothing(adviser: Actor, person: Person) -> None:
    made = say(adviser, person)

    actions.withdraw_consent(
        by=adviser, consent=made, withdrawn_on=TODAY, note="Changed their mind", at=NOW
    )

    made.refresh_from_db()
    assert made.answer == "given"
    assert made.withdrawn_on == TODAY
    assert not may_share(adviser, person).is_allowed
    assert AuditEvent.objects.filter(event="people.consent_withdrawn").count() == 1
    with pytest.raises(actions.NothingToWithdraw):
        actions.withdraw_consent(by=adviser, consent=made, withdrawn_on=TODAY, note="", at=NOW)


@pytest.mark.parametrize("day", [EARLIER - timedelta(days=1), TODAY + timedelta(days=1)])
def test_a_withdrawal_before_it_was_given_or_in_the_future_is_refused(
    adviser: Actor, person: Person, day: date
) -> None:
    made = say(adviser, person)

    with pytest.raises(actions.WithdrawnBefore):
        actions.withdraw_consent(by=adviser, consent=made, withdrawn_on=day, note="", at=NOW)


def test_a_later_answer_takes_its_place_and_is_the_one_to_withdraw(
    adviser: Actor, person: Person
) -> None:
    before = say(adviser, person)
    after = say(adviser, person, replace(YES, groups=[DataGroup.NOTES]))

    assert not may_share(adviser, person, groups={DataGroup.CONTACT}).is_allowed
    with pytest.raises(actions.LaterAnswerStands):
        actions.withdraw_consent(by=adviser, consent=before, withdrawn_on=TODAY, note="", at=NOW)
    assert queries.standing([after, before], on=TODAY) == [after]
    assert queries.standing([after], on=EARLIER - timedelta(days=1)) == []
    assert queries.find_standing(consent=after, on=EARLIER - timedelta(days=1)) is None


def test_a_no_is_nothing_to_withdraw(adviser: Actor, person: Person) -> None:
    made = say(adviser, person, replace(YES, answer=ConsentAnswer.REFUSED))

    with pytest.raises(actions.NothingToWithdraw):
        actions.withdraw_consent(by=adviser, consent=made, withdrawn_on=TODAY, note="", at=NOW)


def test_what_names_data_beyond_ones_reach_is_not_shown_but_counts(
    adviser: Actor, narrow: Actor, person: Person, service: Organisation
) -> None:
    told = replace(YES, groups=[DataGroup.SENSITIVE], organisation=service)
    made = say(adviser, person, told)

    with pytest.raises(NotFound):
        queries.get_consent(viewer=narrow, record=opened(narrow, person), public_id=made.public_id)
    state = queries.consent_state(viewer=narrow, record=opened(narrow, person), on=TODAY)
    assert state.standing == []
    asked = {"groups": {DataGroup.SENSITIVE}, "organisation": service}
    assert may_share(narrow, person, **asked).is_allowed
    seen = queries.get_consent(
        viewer=adviser, record=opened(adviser, person), public_id=made.public_id
    )
    assert seen == made


def test_a_no_to_a_service_shows_with_the_notes_and_counts_for_everybody(
    adviser: Actor, narrow: Actor, person: Person, service: Organisation
) -> None:
    no = replace(YES, answer=ConsentAnswer.REFUSED, groups=[], organisation=service)
    to_all = say(adviser, person, replace(no, organisation=None))
    made = say(adviser, person, no)

    assert set(queries.list_consents(viewer=adviser, record=opened(adviser, person))) == {
        made,
        to_all,
    }
    here = opened(narrow, person)
    assert list(queries.list_consents(viewer=narrow, record=here)) == [to_all]
    with pytest.raises(NotFound):
        queries.get_consent(viewer=narrow, record=here, public_id=made.public_id)
    assert not may_share(narrow, person, organisation=service).is_allowed


def test_a_no_shows_where_the_yes_is_shown_whose_place_it_took(
    adviser: Actor, narrow: Actor, person: Person, service: Organisation
) -> None:
    yes = replace(YES, groups=[DataGroup.CONTACT], organisation=service)
    say(adviser, person, yes)
    no = say(adviser, person, replace(yes, answer=ConsentAnswer.REFUSED, groups=[]))

    state = queries.consent_state(viewer=narrow, record=opened(narrow, person), on=TODAY)

    assert state.standing == [no]


# Objections: section 14, Education and Skills Act 2008.


@pytest.mark.parametrize("group", DataGroup)
def test_an_objection_closes_each_group_of_data_for_its_institution_alone(
    adviser: Actor, person: Person, service: Organisation, group: DataGroup
) -> None:
    object_to(adviser, person, service)
    other = OrganisationFactory.create()
    asked = {"purpose": Purpose.TRACKING, "groups": {group}}

    assert not may_share(adviser, person, **asked, organisation=service).is_allowed
    assert may_share(adviser, person, **asked, organisation=other).is_allowed
    assert may_share(
        adviser, person, purpose=Purpose.TRACKING, groups=set(), organisation=service
    ).is_allowed
    safe = Override(reason="Said that somebody hurts them", author="A. Lead", on=TODAY)
    assert may_share(adviser, person, **asked, organisation=service, override=safe).is_allowed


def test_an_instruction_to_tell_everything_ends_the_objection(
    adviser: Actor, person: Person, service: Organisation
) -> None:
    before = object_to(adviser, person, service)

    with pytest.raises(actions.SaidAlready):
        object_to(adviser, person, service)
    with pytest.raises(actions.EndsBeforeStart):
        object_to(
            adviser,
            person,
            service,
            level=ObjectionLevel.FULL,
            starts_on=EARLIER - timedelta(days=1),
        )
    object_to(adviser, person, service, level=ObjectionLevel.FULL, starts_on=TODAY)

    before.refresh_from_db()
    assert before.ends_on == TODAY
    asked = {"purpose": Purpose.TRACKING, "organisation": service}
    assert may_share(adviser, person, **asked).is_allowed


def test_a_parent_instructs_for_those_under_sixteen_and_the_young_person_from_then(
    adviser: Actor, person: Person, service: Organisation
) -> None:
    person.born_on = date(2012, 1, 1)
    person.save()
    with pytest.raises(actions.ParentInstructs):
        object_to(adviser, person, service)
    assert object_to(adviser, person, service, instructed_by=GivenBy.PARENT).pk

    person.born_on = date(2009, 1, 1)
    person.save()
    with pytest.raises(actions.YoungPersonInstructs):
        object_to(adviser, person, OrganisationFactory.create(), instructed_by=GivenBy.PARENT)

    person.born_on = None
    person.save()
    assert object_to(adviser, person, OrganisationFactory.create(), instructed_by=GivenBy.PARENT).pk


def test_an_objection_ends_once_and_not_before_it_began(
    adviser: Actor, person: Person, service: Organisation
) -> None:
    made = object_to(adviser, person, service)

    with pytest.raises(actions.EndsBeforeStart):
        actions.end_objection(
            by=adviser, objection=made, ends_on=EARLIER - timedelta(days=1), at=NOW
        )
    actions.end_objection(by=adviser, objection=made, ends_on=TODAY, at=NOW)

    with pytest.raises(actions.AlreadyEnded):
        actions.end_objection(by=adviser, objection=made, ends_on=TODAY, at=NOW)
    asked = {"purpose": Purpose.TRACKING, "organisation": service}
    assert may_share(adviser, person, **asked).is_allowed


def test_objections_are_for_those_who_may_see_schools_and_not_of_the_future(
    adviser: Actor, narrow: Actor, person: Person, service: Organisation
) -> None:
    with pytest.raises(NotFound):
        object_to(narrow, person, service)
    with pytest.raises(actions.AnsweredLater):
        object_to(adviser, person, service, starts_on=TODAY + timedelta(days=1))
    made = object_to(adviser, person, service)

    assert not queries.list_objections(viewer=narrow, record=opened(narrow, person))
    with pytest.raises(NotFound):
        queries.get_objection(
            viewer=narrow, record=opened(narrow, person), public_id=made.public_id
        )
    with pytest.raises(NotFound):
        actions.end_objection(by=narrow, objection=made, ends_on=TODAY, at=NOW)


def test_the_state_holds_what_stands_today(
    adviser: Actor, person: Person, service: Organisation
) -> None:
    SharingObjectionFactory.create(person=person, ends_on=EARLIER)
    objection = object_to(adviser, person, service)
    ConsentFactory.create(person=PersonFactory.create())
    made = say(adviser, person)

    state = queries.consent_state(viewer=adviser, record=opened(adviser, person), on=TODAY)

    assert state.standing == [made]
    assert state.objections == [objection]
    assert state.notice is None
    assert not state.notice_due


# Privacy notices and wordings.


def give(by: Actor, person: Person, on: date = TODAY) -> NoticeGiven:
    return actions.give_notice(
        by=by,
        person=person,
        given_to=GivenBy.YOUNG_PERSON,
        channel=Channel.FACE_TO_FACE,
        given_on=on,
        at=NOW,
    )


def test_the_notice_in_force_is_due_until_it_is_given(adviser: Actor, person: Person) -> None:
    record = opened(adviser, person)
    with pytest.raises(actions.NoNoticeInForce):
        give(adviser, person)
    notice = WordingFactory.create()
    assert queries.has_notice_due(viewer=adviser, record=record, on=TODAY)
    assert queries.consent_state(viewer=adviser, record=record, on=TODAY).notice_due
    with pytest.raises(actions.AnsweredLater):
        give(adviser, person, TODAY + timedelta(days=1))
    with pytest.raises(NotFound):
        give(actor(), person)

    made = give(adviser, person)

    assert made.wording == notice
    assert not queries.has_notice_due(viewer=adviser, record=record, on=TODAY)
    assert queries.find_given_notice(viewer=adviser, record=record) == made
    assert list(queries.list_notices(viewer=adviser, record=record)) == [made]


def test_a_version_follows_the_one_before_and_changes_nothing(adviser: Actor, lead: Actor) -> None:
    def keep(by: Actor, on: date) -> Wording:
        return actions.keep_wording(
            by=by,
            use=WordingUse.REFERRAL,
            text="May we tell them?",
            starts_on=on,
            easy_read="May we?",
            at=NOW,
        )

    one, two = keep(lead, EARLIER), keep(lead, TODAY)

    assert (one.version, two.version) == (1, 2)
    assert queries.find_wording(use=WordingUse.REFERRAL, on=EARLIER) == one
    assert queries.find_wording(use=WordingUse.REFERRAL, on=TODAY) == two
    assert list(queries.list_wordings(viewer=adviser)) == [two, one]
    with pytest.raises(actions.StartsBeforeLatest):
        keep(lead, EARLIER)
    with pytest.raises(NotAllowed):
        keep(adviser, TODAY)
