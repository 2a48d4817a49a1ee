"""Does a referral open exactly what it says, to exactly whom it asks, for as long as it lasts?"""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from tests.clock import NOW
from tests.factories.access import LocalityFactory
from tests.factories.casework import ReferralFactory
from tests.factories.directory import PlaceFactory, ServiceAtPlaceFactory, ServiceFactory
from tests.factories.people import AccessGrantFactory
from tests.integration.casework.conftest import Member, Opened
from tests.integration.casework.referrals import drafted, sent
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import referring as actions
from waymark.casework.models.referrals import ReferralMove
from waymark.casework.queries import referrals as queries
from waymark.casework.rules.referring import (
    Basis,
    DeclineReason,
    ReferralKind,
    ReferralOutcome,
    ReferralStatus,
    Side,
    Urgency,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, NotAllowed, NotFound
from waymark.directory.models import Service
from waymark.directory.rules import Need
from waymark.people.actions import consents
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import Person
from waymark.people.permissions import reach
from waymark.people.queries.people import OpenRecord, get_record
from waymark.people.rules.consents import Channel, GivenBy
from waymark.people.rules.vocabulary import DataGroup

TODAY = local_date(NOW)
AGREED = actions.Agreed(by=GivenBy.YOUNG_PERSON, channel=Channel.FACE_TO_FACE, on=TODAY)
ASKED = actions.Asked(
    kind=ReferralKind.CASEWORK,
    reason="Wants somebody to talk to.",
    urgency=Urgency.ROUTINE,
    basis=Basis.CONSENT,
    groups=frozenset({DataGroup.CONTACT}),
    needs=(Need.MENTAL_HEALTH,),
    agreed=AGREED,
)
_draft, _sent = partial(drafted, ASKED), partial(sent, ASKED)


@pytest.fixture
def outside(by: Actor) -> Service:
    made: Service = ServiceFactory.create(name="Talk First")
    return made


def _opened(viewer: Actor, person: Person) -> OpenRecord:
    return get_record(viewer=viewer, public_id=person.public_id, at=NOW)


def _groups(viewer: Actor, person: Person) -> frozenset[DataGroup] | None:
    found = reach(viewer=viewer, person=person, at=NOW)
    return found.groups if found.is_open else None


# Sending ---------------------------------------------------------------------------------------


def test_a_draft_opens_nothing(
    by: Actor, person: Person, service: Service, receiver: Membership
) -> None:
    _draft(by, person, service)

    assert _groups(member_actor(receiver), person) is None
    assert AuditEvent.objects.get().event == Event.REFERRAL_DRAFTED.value


def test_what_is_sent_and_no_more_is_open_to_the_team(
    by: Actor, person: Person, service: Service, receiver: Membership
) -> None:
    made = _sent(by, person, service)

    assert _groups(member_actor(receiver), person) == frozenset({DataGroup.CONTACT})
    assert (made.status, made.sent_at) == ("sent", NOW)
    assert AuditEvent.objects.latest("pk").event == Event.REFERRAL_SENT.value


def test_what_was_asked_is_kept(by: Actor, person: Person, outside: Service) -> None:
    made = _sent(
        by,
        person,
        outside,
        basis=Basis.DUTY,
        basis_note=" Left college in March ",
        agreed=None,
    )

    assert (made.basis_note, made.needs) == ("Left college in March", ["mental_health"])
    assert made.consent is None
    assert (made.team_id, made.grant_id) == (None, None)


@pytest.mark.parametrize(
    ("refusal", "changes"),
    [
        (actions.ReasonMissing, {"reason": "  "}),
        (actions.BasisMissing, {"basis": Basis.NOT_NEEDED}),
        (actions.BasisWithoutWords, {"basis": Basis.DUTY, "basis_note": " "}),
        (actions.BasisWithoutWords, {"basis": Basis.SAFETY, "basis_note": " "}),
        (actions.NotToBeShared, {"basis": Basis.SAFETY, "basis_note": "?"}),
        (actions.NotToBeShared, {"agreed": None}),
        (actions.ConsentNotWhole, {"agreed": replace(AGREED, channel=None)}),
        (actions.ConsentNotWhole, {"agreed": replace(AGREED, on=None)}),
        (actions.ConsentNotWhole, {"agreed": replace(AGREED, on=TODAY + timedelta(days=1))}),
        (consents.NoNameOfParent, {"agreed": replace(AGREED, by=GivenBy.PARENT)}),
        (actions.BeyondReach, {"groups": frozenset({DataGroup.JUSTICE})}),
        (
            actions.TooMuchForNotification,
            {"kind": ReferralKind.NOTIFICATION, "groups": frozenset({DataGroup.NOTES})},
        ),
    ],
)
def test_what_cannot_be_sent_is_refused(
    by: Actor,
    person: Person,
    outside: Service,
    refusal: type[ActionRefused],
    changes: dict[str, Any],
) -> None:
    with pytest.raises(refusal):
        _draft(by, person, outside, **changes)


def test_nobody_is_referred_to_a_closed_service(
    by: Actor, person: Person, outside: Service
) -> None:
    made = _draft(by, person, outside)
    Service.objects.filter(pk=outside.pk).update(closed_on=TODAY)
    outside.refresh_from_db()

    with pytest.raises(actions.ServiceClosed):
        _draft(by, person, outside)
    with pytest.raises(actions.ServiceClosed):
        actions.send_referral(by=by, at=NOW, referral=made)


def test_a_restricted_record_goes_to_no_team(
    adviser: Membership, by: Actor, person: Person, service: Service, outside: Service
) -> None:
    Person.objects.filter(pk=person.pk).update(is_restricted=True)
    AccessGrantFactory.create(person=person, membership=adviser, kind="named", starts_at=NOW)
    person.refresh_from_db()

    with pytest.raises(actions.RecordRestricted):
        _draft(by, person, service)
    assert _sent(by, person, outside).grant_id is None


def test_a_record_that_was_restricted_meanwhile_is_closed_to_the_team(
    by: Actor, person: Person, service: Service, receiver: Membership
) -> None:
    _sent(by, person, service)
    Person.objects.filter(pk=person.pk).update(is_restricted=True)
    person.refresh_from_db()
    viewer = member_actor(receiver)

    assert _groups(viewer, person) is None


def test_nobody_is_referred_twice_at_a_time(by: Actor, person: Person, outside: Service) -> None:
    _sent(by, person, outside)

    with pytest.raises(actions.ReferredAlready):
        _sent(by, person, outside)


def test_whoever_cannot_see_the_notes_refers_nobody(
    join: Member, person: Person, outside: Service
) -> None:
    stranger = member_actor(join(is_open=False))
    councillor = member_actor(join(RoleName.COUNCILLOR))

    with pytest.raises(NotFound):
        _draft(stranger, person, outside)
    with pytest.raises(NotAllowed):
        _draft(councillor, person, outside)


def test_a_machine_refers_nobody(person: Person, outside: Service) -> None:
    with pytest.raises(actions.NobodyRefers):
        _draft(Actor.operator(person.authority_id), person, outside)


# Answering and ending --------------------------------------------------------------------------


ENDINGS: list[tuple[Side, ReferralStatus, dict[str, Any]]] = [
    (Side.RECEIVER, ReferralStatus.DECLINED, {"decline_reason": DeclineReason.FULL}),
    (Side.SENDER, ReferralStatus.WITHDRAWN, {}),
    (Side.SENDER, ReferralStatus.REVOKED, {"note": "Consent was taken back"}),
]


@pytest.mark.parametrize(("side", "to", "words"), ENDINGS)
def test_access_ends_with_the_referral_at_once(
    by: Actor,
    person: Person,
    service: Service,
    receiver: Membership,
    side: Side,
    to: ReferralStatus,
    words: dict[str, Any],
) -> None:
    viewer = member_actor(receiver)
    made = _sent(by, person, service)

    actions.move_referral(
        by=by if side is Side.SENDER else viewer, at=NOW, referral=made, to=to, **words
    )

    assert _groups(viewer, person) is None
    assert not queries.list_referrals_in(viewer=viewer, at=NOW).exists()
    assert AuditEvent.objects.latest("pk").event == Event.REFERRAL_MOVED.value
    with pytest.raises(NotFound):
        actions.move_referral(by=viewer, at=NOW, referral=made, to=ReferralStatus.ACCEPTED)


def test_a_referral_is_followed_to_what_came_of_it(
    by: Actor, person: Person, service: Service, receiver: Membership
) -> None:
    viewer = member_actor(receiver)
    made = _sent(by, person, service)
    for to in (
        ReferralStatus.RECEIVED,
        ReferralStatus.ACCEPTED,
        ReferralStatus.WAITING,
        ReferralStatus.STARTED,
    ):
        actions.move_referral(by=viewer, at=NOW, referral=made, to=to)
        assert _groups(viewer, person) == frozenset({DataGroup.CONTACT})

    actions.move_referral(
        by=viewer,
        at=NOW,
        referral=made,
        to=ReferralStatus.COMPLETED,
        outcome=ReferralOutcome.HELPED,
        note="Six sessions",
    )

    assert _groups(viewer, person) is None
    seen = queries.get_referral(viewer=by, record=_opened(by, person), public_id=made.public_id)
    assert [each.status for each in seen.moves] == [
        *("draft", "sent", "received", "accepted", "waiting", "started", "completed")
    ]
    assert seen.moves[-1].note == "Six sessions"


def test_one_referral_that_ends_leaves_the_access_of_another(
    by: Actor, person: Person, service: Service, receiver: Membership
) -> None:
    viewer = member_actor(receiver)
    first = _sent(by, person, service)
    other = ServiceFactory.create(team=service.team)
    _sent(by, person, other, groups=frozenset({DataGroup.EDUCATION}))

    actions.move_referral(by=by, at=NOW, referral=first, to=ReferralStatus.WITHDRAWN)

    assert _groups(viewer, person) == frozenset({DataGroup.EDUCATION})


@pytest.mark.parametrize(
    ("to", "field"),
    [
        (ReferralStatus.DECLINED, "decline_reason"),
        (ReferralStatus.COMPLETED, "outcome"),
        (ReferralStatus.REVOKED, "note"),
    ],
)
def test_an_ending_says_why(
    by: Actor, person: Person, outside: Service, to: ReferralStatus, field: str
) -> None:
    made = _sent(by, person, outside)
    if to is ReferralStatus.COMPLETED:
        actions.move_referral(by=by, at=NOW, referral=made, to=ReferralStatus.ACCEPTED)

    with pytest.raises(actions.ReasonMissing) as refused:
        actions.move_referral(by=by, at=NOW, referral=made, to=to)

    assert refused.value.field == field


def test_each_side_says_its_own(
    by: Actor, person: Person, service: Service, receiver: Membership
) -> None:
    made = _sent(by, person, service)

    with pytest.raises(actions.NotYours):
        actions.move_referral(by=by, at=NOW, referral=made, to=ReferralStatus.ACCEPTED)
    with pytest.raises(actions.NotYours):
        actions.move_referral(
            by=member_actor(receiver), at=NOW, referral=made, to=ReferralStatus.WITHDRAWN
        )


def test_whoever_was_only_asked_revokes_nobody_elses_referral(
    by: Actor, person: Person, service: Service, outside: Service, receiver: Membership
) -> None:
    """Though the notes were sent to them."""
    viewer = member_actor(receiver)
    _sent(by, person, service, groups=frozenset({DataGroup.NOTES}))
    other = _sent(by, person, outside)

    assert len(queries.list_referrals(viewer=viewer, record=_opened(viewer, person))) == 1
    with pytest.raises(NotFound):
        queries.get_referral(
            viewer=viewer, record=_opened(viewer, person), public_id=other.public_id
        )
    with pytest.raises(NotFound):
        actions.move_referral(by=viewer, at=NOW, referral=other, to=ReferralStatus.WITHDRAWN)


def test_a_step_that_does_not_follow_is_refused(
    by: Actor, person: Person, outside: Service
) -> None:
    made = _sent(by, person, outside)

    with pytest.raises(actions.MovedMeanwhile):
        actions.send_referral(by=by, at=NOW, referral=made)
    with pytest.raises(actions.MovedMeanwhile):
        actions.move_referral(by=by, at=NOW, referral=made, to=ReferralStatus.SENT)
    with pytest.raises(actions.MovedMeanwhile):
        actions.move_referral(by=by, at=NOW, referral=made, to=ReferralStatus.STARTED)


def test_a_colleague_with_the_notes_takes_a_referral_back(
    by: Actor, person: Person, service: Service, join: Member
) -> None:
    made = _sent(by, person, service)

    actions.move_referral(
        by=member_actor(join()), at=NOW, referral=made, to=ReferralStatus.WITHDRAWN
    )

    made.refresh_from_db()
    assert made.status == "withdrawn"


# Finding ---------------------------------------------------------------------------------------


def test_lists_hold_what_is_asked_of_the_own_teams_and_what_was_sent(
    by: Actor, person: Person, service: Service, receiver: Membership, join: Member
) -> None:
    made = _sent(by, person, service)

    assert list(queries.get_in(viewer=member_actor(receiver), at=NOW).rows) == [made]
    assert queries.get_in(viewer=by, at=NOW).rows == []
    assert queries.get_sent(viewer=by, at=NOW).rows == [made]
    assert queries.get_sent(viewer=member_actor(join()), at=NOW).rows == []


def test_a_list_of_sent_referrals_hides_records_that_closed(
    by: Actor, person: Person, outside: Service
) -> None:
    _sent(by, person, outside)
    person.is_restricted = True
    person.save()
    refresh_people([person])

    assert queries.get_sent(viewer=by, at=NOW).rows == []
    assert queries.list_answers(viewer=by, at=NOW + timedelta(days=30)) == []


def test_a_long_list_goes_on_where_it_stopped(
    adviser: Membership, by: Actor, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "ROWS_AT_ONCE", 1)
    for _ in range(2):
        ReferralFactory.create(person=person, referred_by=adviser)

    first = queries.get_sent(viewer=by, at=NOW)
    second = queries.get_sent(viewer=by, at=NOW, after=first.more_after)

    assert (len(first.rows), len(second.rows), second.more_after) == (1, 1, "")
    assert first.rows != second.rows
    assert queries.get_sent(viewer=by, at=NOW, after="²").rows == first.rows


def test_answers_and_long_silence_come_back_to_the_sender(
    by: Actor, person: Person, service: Service, receiver: Membership, outside: Service
) -> None:
    made = _sent(by, person, service)
    own = _sent(by, person, outside)
    actions.move_referral(by=by, at=NOW, referral=own, to=ReferralStatus.ACCEPTED)
    assert queries.list_answers(viewer=by, at=NOW) == []

    assert queries.list_answers(viewer=by, at=NOW + timedelta(days=7)) == [made]
    actions.move_referral(
        by=member_actor(receiver), at=NOW, referral=made, to=ReferralStatus.ACCEPTED
    )

    assert queries.list_answers(viewer=by, at=NOW) == [made]
    assert queries.list_answers(viewer=by, at=NOW + timedelta(days=8)) == []


def test_services_are_suggested_by_age_and_nearness(
    by: Actor, person: Person, opened: Opened
) -> None:
    here = LocalityFactory.create()
    Person.objects.filter(pk=person.pk).update(
        locality=here, born_on=TODAY.replace(year=TODAY.year - 16, day=1)
    )
    far = ServiceFactory.create(name="A far one", age_from=16)
    near = ServiceFactory.create(name="B near one")
    for service, area in ((far, LocalityFactory.create()), (near, here)):
        ServiceAtPlaceFactory.create(service=service, place=PlaceFactory.create(locality=area))
    ServiceFactory.create(name="For children", age_to=11)
    everywhere = ServiceFactory.create(name="C by telephone", needs=["money"])

    found = queries.suggest_services(viewer=by, record=opened(by), on=TODAY)

    assert [each.service for each in found] == [near, everywhere, far]
    assert [each.is_near for each in found] == [True, False, False]
    narrowed = queries.suggest_services(viewer=by, record=opened(by), on=TODAY, need="money")
    assert [each.service for each in narrowed] == [everywhere]
    assert queries.suggestion_of(viewer=by, record=opened(by), service=near).is_near
    Service.objects.filter(pk=far.pk).update(closed_on=TODAY)
    with pytest.raises(NotFound):
        queries.get_open_service(viewer=by, public_id=far.public_id)


def test_a_referral_of_somebody_else_is_not_found(
    by: Actor, opened: Opened, adviser: Membership
) -> None:
    elsewhere = ReferralFactory.create(referred_by=adviser)

    with pytest.raises(NotFound):
        queries.get_referral(viewer=by, record=opened(by), public_id=elsewhere.public_id)


def test_moves_stand_on_their_own(by: Actor, person: Person, outside: Service) -> None:
    _sent(by, person, outside)

    assert [str(each) for each in ReferralMove.objects.order_by("pk")] == ["Not sent yet", "Sent"]
