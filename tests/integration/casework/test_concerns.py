"""Is a concern raised, passed on and followed, and seen by whom it is meant for alone?"""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.concerns import ConcernDraftFactory, ConcernFactory, FrontDoorFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.factories.sessions import SessionFactory, SessionWorkerFactory
from tests.integration.casework.conftest import Member, Opened
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import concern_drafts as drafts
from waymark.casework.actions import concerns as actions
from waymark.casework.actions import front_doors
from waymark.casework.actions.chronology import make_chronology
from waymark.casework.actions.drafts import DraftElsewhere
from waymark.casework.models.concerns import Concern, ConcernDraft, FrontDoor
from waymark.casework.presenters.concerns import HIDDEN_PERSON, about_words, worded
from waymark.casework.queries import concerns as queries
from waymark.casework.queries.timeline import get_timeline
from waymark.casework.queries.versions import door_version
from waymark.casework.rules.chronology import ChronologyKind, Recipient
from waymark.casework.rules.concerns import (
    ConcernClosure,
    ConcernMove,
    FrontDoorDecision,
    PassedOnBy,
    Told,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ChangedMeanwhile, NotAllowed, NotFound
from waymark.messages.models import Message
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import DataGroup

SEEN = actions.Seen(
    kind="neglect",
    words="Said that there was nothing to eat at home.",
    happened_at=NOW - timedelta(hours=1),
    told=Told.YOUNG_PERSON,
)


@pytest.fixture
def lead(join: Member) -> Actor:
    return member_actor(join(RoleName.SAFEGUARDING_LEAD, is_open=False))


@pytest.fixture
def raised(by: Actor, person: Person) -> Concern:
    return actions.raise_concern(by=by, at=NOW, seen=SEEN, person=person)


def _allegation(by: Actor, person: Person | None, staff: Membership) -> Concern:
    seen = replace(SEEN, kind="adult", staff=staff)
    name = "" if person else "Jay"
    return actions.raise_concern(by=by, at=NOW, seen=seen, person=person, subject_name=name)


def _sees(viewer: Actor, concern: Concern) -> bool:
    return queries.list_concerns(viewer=viewer, at=NOW).filter(pk=concern.pk).exists()


def _move(by: Actor, concern: Concern, move: ConcernMove, **said: Any) -> Any:
    worded_now = said.pop("worded", None)
    happened = actions.Happened(**{"happened_at": NOW} | said)
    return actions.move_concern(
        by=by, at=NOW, concern=concern, move=move, happened=happened, worded=worded_now
    )


def test_a_concern_is_raised_and_waits_for_who_raised_it(by: Actor, raised: Concern) -> None:
    assert AuditEvent.objects.get().event == Event.CONCERN_RAISED.value
    assert (raised.state, raised.raised_by_id) == ("raised", by.membership_id)
    assert raised.receipt_due_at > NOW
    assert list(queries.list_waiting_concerns(viewer=by, at=NOW)) == [raised]


def test_a_concern_is_refused_that_is_not_whole(
    by: Actor, adviser: Membership, person: Person
) -> None:
    other = MembershipFactory.create(authority_id=by.authority_id)
    for refusal, changed in (
        (actions.NothingSeen, {"words": " "}),
        (actions.KindGone, {"kind": "of old"}),
        (actions.NotYet, {"happened_at": NOW + timedelta(minutes=1)}),
        (actions.NotToldWhy, {"told": Told.NOBODY}),
        (actions.NoStaffNamed, {"kind": "adult"}),
        (actions.NoAllegation, {"staff": other}),
        (actions.NoAllegation, {"staff_name": "A coach"}),
        (actions.AboutYourself, {"kind": "adult", "staff": adviser}),
    ):
        with pytest.raises(refusal):
            actions.raise_concern(by=by, at=NOW, seen=replace(SEEN, **changed), person=person)
    with pytest.raises(actions.NobodyNamed):
        actions.raise_concern(by=by, at=NOW, seen=SEEN, subject_name=" ")
    assert not Concern.objects.exists()


def test_a_concern_needs_no_open_record_but_one_that_may_be_known(by: Actor) -> None:
    closed, hidden = PersonFactory.create(), PersonFactory.create(is_restricted=True)

    assert actions.raise_concern(by=by, at=NOW, seen=SEEN, person=closed).person == closed
    with pytest.raises(NotFound):
        actions.raise_concern(by=by, at=NOW, seen=SEEN, person=hidden)


def test_a_concern_at_a_session_needs_a_session_of_ones_own(by: Actor, adviser: Membership) -> None:
    own, other = SessionFactory.create(), SessionFactory.create()
    SessionWorkerFactory.create(session=own, membership=adviser)

    made = actions.raise_concern(by=by, at=NOW, seen=SEEN, session=own, subject_name=" Jay ")

    assert (made.session, made.subject_name, about_words(made)) == (own, "Jay", "Jay")
    with pytest.raises(NotFound):
        actions.raise_concern(by=by, at=NOW, seen=SEEN, session=other, subject_name="Jay")


def test_a_role_without_young_people_raises_and_sees_none(join: Member, raised: Concern) -> None:
    councillor = member_actor(join(RoleName.COUNCILLOR))

    with pytest.raises(NotAllowed):
        actions.raise_concern(by=councillor, at=NOW, seen=SEEN, subject_name="Jay")
    with pytest.raises(NotAllowed):
        queries.list_concerns(viewer=councillor, at=NOW)
    with pytest.raises(NotAllowed):
        actions.note_concern_seen(by=councillor, at=NOW, concern=raised)


def test_a_concern_is_seen_by_its_raiser_the_lead_and_whom_the_record_shows_safeguarding(
    join: Member, by: Actor, lead: Actor, manager: Membership, raised: Concern, person: Person
) -> None:
    closed_to = join(RoleName.TEAM_MANAGER, is_open=False)
    narrow = join(RoleName.TEAM_MANAGER, is_open=False)
    AccessGrantFactory.create(
        person=person, membership=narrow, starts_at=NOW - timedelta(days=1), data_groups=["notes"]
    )

    for viewer in (by, lead, member_actor(manager), Actor.system(person.authority_id)):
        assert _sees(viewer, raised)
    for member in (join(), join(RoleName.YOUTH_WORKER), closed_to, narrow):
        assert not _sees(member_actor(member), raised)
        with pytest.raises(NotFound):
            queries.get_concern(viewer=member_actor(member), public_id=raised.public_id, at=NOW)
        with pytest.raises(NotFound):
            _move(member_actor(member), raised, ConcernMove.ADDED, note="More")


def test_an_allegation_is_seen_by_its_raiser_and_a_lead_but_never_by_whom_it_is_about(
    join: Member, by: Actor, lead: Actor, manager: Membership, person: Person, opened: Opened
) -> None:
    accused, second = (join(RoleName.SAFEGUARDING_LEAD) for _ in range(2))
    about_manager = _allegation(by, person, manager)
    about_lead = _allegation(by, person, accused)

    assert _sees(by, about_manager)
    assert _sees(lead, about_manager)
    assert not _sees(member_actor(manager), about_manager)
    assert not _sees(member_actor(join(RoleName.TEAM_MANAGER)), about_manager)
    assert not _sees(member_actor(accused), about_lead)
    assert _sees(member_actor(second), about_lead)
    for viewer in (by, member_actor(second)):
        record = opened(viewer)
        assert not queries.list_of_record(viewer=viewer, record=record, at=NOW).exists()
        assert not get_timeline(viewer=viewer, record=record, at=NOW).entries


def test_who_raised_it_keeps_their_words_when_the_record_is_hidden(
    by: Actor, lead: Actor, manager: Membership, raised: Concern
) -> None:
    Person.objects.filter(pk=raised.person_id or 0).update(is_restricted=True)

    own = queries.get_concern(viewer=by, public_id=raised.public_id, at=NOW)

    assert about_words(own) == HIDDEN_PERSON
    assert "Inventedkhan" in about_words(
        queries.get_concern(viewer=lead, public_id=raised.public_id, at=NOW)
    )
    assert not _sees(member_actor(manager), raised)


def test_a_concern_stands_in_timeline_and_chronology_as_safeguarding_does(
    by: Actor, manager: Membership, raised: Concern, person: Person, opened: Opened
) -> None:
    def chronology(viewer: Actor) -> list[Any]:
        found = make_chronology(
            by=viewer,
            at=NOW,
            person=person,
            since=NOW.date() - timedelta(days=2),
            until=NOW.date() + timedelta(days=2),
            kinds=[ChronologyKind.CONCERNS],
            recipient=Recipient.OWN_TEAM,
            purpose="For the panel of Monday",
        ).found
        return [each.what for each in found]

    manages = member_actor(manager)

    assert DataGroup.SAFEGUARDING in opened(manages).reach.groups
    assert chronology(manages) == [raised]
    assert chronology(by) == []
    for viewer in (by, manages):
        entries = get_timeline(viewer=viewer, record=opened(viewer), at=NOW).entries
        assert [each.what for each in entries] == [raised]
    before = get_timeline(viewer=by, record=opened(by), at=NOW, before=raised.raised_at)
    assert not before.entries


def test_a_concern_is_followed_until_it_is_closed_and_opened_again(
    by: Actor, lead: Actor, raised: Concern
) -> None:
    _move(by, raised, ConcernMove.PASSED_ON, way=PassedOnBy.TELEPHONE, who="The desk")
    _move(by, raised, ConcernMove.RECEIVED, who="The desk", their_reference="MASH 12")
    _move(by, raised, ConcernMove.DECIDED, decision=FrontDoorDecision.EARLY_HELP)
    _move(
        lead,
        raised,
        ConcernMove.CLOSED,
        closure=ConcernClosure.WITH_FRONT_DOOR,
        note="They have it",
    )

    raised.refresh_from_db()
    assert (raised.state, raised.passed_on_at, raised.received_at) == ("closed", NOW, NOW)
    assert not queries.list_waiting_concerns(viewer=by, at=NOW).exists()
    _move(lead, raised, ConcernMove.REOPENED, note="It went on")
    raised.refresh_from_db()
    assert raised.state == "received"
    steps = queries.list_concern_steps(viewer=by, concern=raised, at=NOW)
    assert [each.move for each in steps] == [
        "reopened", "closed", "decided", "received", "passed_on",
    ]  # fmt: skip


def test_a_move_is_refused_that_does_not_fit(
    by: Actor, lead: Actor, manager: Membership, raised: Concern
) -> None:
    closing = {"closure": ConcernClosure.IN_ERROR}
    before = NOW - timedelta(minutes=1)
    for refusal, viewer, move, said in (
        (actions.NotNow, by, ConcernMove.DECIDED, {"decision": FrontDoorDecision.ADVICE}),
        (actions.NotNow, lead, ConcernMove.REOPENED, {"note": "Again"}),
        (actions.NotYourConcern, by, ConcernMove.CLOSED, closing | {"note": "Wrong"}),
        (actions.NotYourConcern, member_actor(manager), ConcernMove.RECEIVED, {"who": "She"}),
        (actions.NobodyReceived, by, ConcernMove.RECEIVED, {}),
        (actions.NothingAdded, by, ConcernMove.ADDED, {"note": " "}),
        (actions.NothingAdded, lead, ConcernMove.CLOSED, closing),
        (
            actions.NotBeforeRaised,
            by,
            ConcernMove.RECEIVED,
            {"who": "She", "happened_at": before},
        ),
        (actions.NoEmailThere, by, ConcernMove.PASSED_ON, {"way": PassedOnBy.EMAIL}),
    ):
        with pytest.raises(refusal):
            _move(viewer, raised, move, **said)
    _move(member_actor(manager), raised, ConcernMove.ADDED, note="The school says so too")


def test_the_lead_is_chased_for_what_nobody_received_in_time(
    by: Actor, lead: Actor, manager: Membership, raised: Concern
) -> None:
    late = raised.receipt_due_at + timedelta(minutes=1)

    assert not queries.list_waiting_concerns(viewer=lead, at=NOW).exists()
    assert queries.list_waiting_concerns(viewer=lead, at=late).get() == raised
    assert not queries.list_waiting_concerns(viewer=member_actor(manager), at=late).exists()
    assert queries.list_concerns(viewer=lead, at=late, overdue=True).get() == raised
    assert not queries.list_concerns(viewer=lead, at=NOW, overdue=True).exists()
    assert not queries.list_concerns(viewer=lead, at=NOW, state="closed").exists()
    assert not queries.list_concerns(viewer=lead, at=NOW, allegations=True).exists()


@pytest.mark.parametrize("is_secure", [True, False])
def test_an_email_tells_of_the_young_person_only_where_the_address_is_secure(
    by: Actor, adviser: Membership, raised: Concern, is_secure: bool
) -> None:
    FrontDoorFactory.create(email="door@example.org", is_secure=is_secure)
    found = queries.get_concern(viewer=by, public_id=raised.public_id, at=NOW)
    words = worded(found, authority="Marshfield", sender=adviser)

    step = _move(by, raised, ConcernMove.PASSED_ON, way=PassedOnBy.EMAIL, worded=words)

    message = Message.objects.get()
    assert (message.public_id, message.recipient) == (step.message_id, "door@example.org")
    assert ("nothing to eat" in message.body) is is_secure
    assert ("Inventedkhan" in message.body) is is_secure
    assert raised.reference in message.subject
    assert queries.find_email_of(viewer=by, concern=raised, steps=[step], at=NOW) == message


def test_the_front_door_is_changed_and_the_one_before_stays(join: Member) -> None:
    by = member_actor(join(RoleName.SYSTEM_ADMINISTRATOR))
    opens, closes = FrontDoorFactory.build().opens, FrontDoorFactory.build().closes
    said = front_doors.FrontDoorSaid(
        name="MASH", telephone="+441632960001", opens=opens, closes=closes, hours=2
    )
    first = front_doors.save_front_door(by=by, at=NOW, said=said)

    with pytest.raises(ChangedMeanwhile):
        front_doors.save_front_door(by=by, at=NOW, said=replace(said, name="The hub"))
    second = front_doors.save_front_door(
        by=by, at=NOW, said=replace(said, name="The hub"), version=door_version(first)
    )

    first.refresh_from_db()
    assert (first.ends_at, queries.find_front_door()) == (NOW, second)
    for refusal, changed in (
        (front_doors.ClosesFirst, {"closes": opens}),
        (front_doors.HoursOutOfReason, {"hours": 41}),
        (front_doors.SecureWithoutEmail, {"is_secure": True}),
        (front_doors.OfficerInPart, {"officer_name": "The officer"}),
    ):
        with pytest.raises(refusal):
            front_doors.save_front_door(by=by, at=NOW, said=replace(said, **changed))
    with pytest.raises(NotAllowed):
        front_doors.save_front_door(by=member_actor(join()), at=NOW, said=said)
    assert FrontDoor.objects.count() == 2


def test_a_draft_is_kept_for_each_place_and_spent_with_its_concern(
    by: Actor, person: Person
) -> None:
    def keep(number: int, words: str, person: Person | None = person) -> int:
        return drafts.keep_concern_draft(
            by=by, at=NOW, person=person, session=None, number=number, typed={"words": words}
        )

    assert keep(0, "One") == 1
    assert keep(1, "One and more") == 2
    assert keep(0, "Of another", person=None) == 1
    with pytest.raises(DraftElsewhere):
        keep(1, "From another screen")
    with pytest.raises(drafts.ConcernTooLong):
        keep(2, "x" * drafts.LONGEST_DRAFT)
    with pytest.raises(DraftElsewhere):
        actions.raise_concern(by=by, at=NOW, seen=SEEN, person=person, draft=1)

    actions.raise_concern(by=by, at=NOW, seen=SEEN, person=person, draft=2)

    assert ConcernDraft.objects.get().person is None
    assert queries.find_concern_draft(viewer=by) is not None
    drafts.discard_concern_draft(by=by, at=NOW, person=None, session=None)
    with pytest.raises(drafts.NoConcernDraft):
        drafts.discard_concern_draft(by=by, at=NOW, person=None, session=None)


def test_staff_to_name_are_those_who_work_here_but_oneself(join: Member, by: Actor) -> None:
    here = join()

    assert list(queries.list_staff(viewer=by)) == [here]


def test_reading_and_copying_leave_a_trace(by: Actor, raised: Concern) -> None:
    actions.note_concern_seen(by=by, at=NOW, concern=raised)
    actions.note_concern_copied(by=by, at=NOW, concern=raised)

    assert list(AuditEvent.objects.order_by("pk").values_list("event", flat=True)[1:]) == [
        Event.CONCERN_SEEN.value,
        Event.CONCERN_EXPORTED.value,
    ]


def test_another_screen_s_draft_of_the_same_words_is_spent_too(by: Actor, person: Person) -> None:
    ConcernDraftFactory.create(
        writer_id=by.membership_id, person=person, typed={"words": SEEN.words}, number=5
    )

    actions.raise_concern(by=by, at=NOW, seen=SEEN, person=person, draft=0)

    assert not ConcernDraft.objects.exists()


def test_a_concern_about_no_record_is_the_lead_s_to_see(
    by: Actor, lead: Actor, manager: Membership
) -> None:
    made = ConcernFactory.create(subject_name="Jay", raised_by_id=by.membership_id)

    assert _sees(by, made)
    assert _sees(lead, made)
    assert not _sees(member_actor(manager), made)
