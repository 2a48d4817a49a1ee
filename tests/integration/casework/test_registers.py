"""Who comes onto a register, and what does it show to whom?"""

from datetime import timedelta
from typing import Any

import pytest

from tests.clock import NOW
from tests.factories.people import (
    AccessGrantFactory,
    PersonFactory,
    RelationshipFactory,
    TeamFactory,
    TeamMemberFactory,
)
from tests.factories.sessions import (
    ActivityConsentFactory,
    AttendanceFactory,
    ProjectFactory,
    SessionFactory,
    SessionWorkerFactory,
)
from tests.integration.casework.conftest import Member, Opened
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import activity_consents, registers
from waymark.casework.models.activity_consents import ActivityConsent
from waymark.casework.models.sessions import Attendance, HeadCount, Session, SessionOutcome
from waymark.casework.queries import registers as queries
from waymark.casework.queries.timeline import Kind, get_timeline
from waymark.casework.queries.versions import attendance_version
from waymark.casework.rules.sessions import AgeBand, ConsentKind, GivenBy
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ChangedMeanwhile, NotAllowed, NotFound
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person

TODAY = local_date(NOW)


@pytest.fixture
def worker(join: Member) -> Membership:
    return join(RoleName.YOUTH_WORKER)


@pytest.fixture
def youth(worker: Membership) -> Actor:
    return member_actor(worker)


@pytest.fixture
def session(worker: Membership) -> Session:
    team = TeamFactory.create()
    TeamMemberFactory.create(team=team, membership=worker)
    found: Session = SessionFactory.create(
        team=team,
        project=ProjectFactory.create(team=team),
        starts_at=NOW - timedelta(minutes=5),
    )
    SessionWorkerFactory.create(session=found, membership=worker)
    return found


@pytest.fixture
def hidden() -> Person:
    found: Person = PersonFactory.create(family_name="Hiddenson", is_restricted=True)
    return found


def _held(session: Session, days: int = 7, **changed: Any) -> Session:
    """Return an earlier session of the same project that was held."""
    found: Session = SessionFactory.create(
        team=session.team,
        project=session.project,
        state="held",
        starts_at=NOW - timedelta(days=days),
        **changed,
    )
    return found


def _names(register: queries.Register) -> list[str]:
    return [str(each.attendance.person or each.attendance.nickname) for each in register.present]


def test_open_person_comes_onto_the_register(
    youth: Actor, session: Session, person: Person
) -> None:
    made = registers.register_person(by=youth, at=NOW, session=session, person=person)

    session.refresh_from_db()
    assert (session.state, made.is_first_time) == ("held", True)
    assert made.arrived_at == NOW
    event = AuditEvent.objects.get(event=Event.ATTENDANCE_SAVED.value)
    assert event.target_id == person.public_id
    with pytest.raises(registers.OnTheRegister):
        registers.register_person(by=youth, at=NOW, session=session, person=person)


def test_second_time_is_not_the_first(youth: Actor, session: Session, person: Person) -> None:
    AttendanceFactory.create(session=_held(session), person=person)

    made = registers.register_person(by=youth, at=NOW, session=session, person=person)

    assert not made.is_first_time


def test_closed_person_comes_onto_the_register_and_stays_closed(
    youth: Actor, session: Session
) -> None:
    closed = PersonFactory.create(given_names="Clem", family_name="Closedson")
    ActivityConsentFactory.create(person=closed, medical="Nuts")
    RelationshipFactory.create(person=closed, is_emergency_contact=True, may_be_contacted=True)
    grants = AccessGrant.objects.count()

    registers.register_person(by=youth, at=NOW, session=session, person=closed)

    assert AccessGrant.objects.count() == grants
    (found,) = queries.get_register(viewer=youth, session=session, at=NOW).present
    assert found.card == queries.Card(is_open=False)


def test_hidden_person_is_not_to_be_registered_shown_or_counted(
    youth: Actor, worker: Membership, session: Session, hidden: Person, join: Member
) -> None:
    with pytest.raises(NotFound):
        registers.register_person(by=youth, at=NOW, session=session, person=hidden)
    listed = join(RoleName.YOUTH_WORKER)
    AccessGrantFactory.create(person=hidden, membership=listed, kind="named", starts_at=NOW)
    TeamMemberFactory.create(team=session.team, membership=listed)
    who_may = member_actor(listed)

    made = registers.register_person(by=who_may, at=NOW, session=session, person=hidden)

    assert queries.get_register(viewer=who_may, session=session, at=NOW).total == 1
    assert queries.get_register(viewer=youth, session=session, at=NOW).total == 0
    with pytest.raises(NotFound):
        queries.get_attendance(viewer=youth, session=session, public_id=made.public_id, at=NOW)
    with pytest.raises(NotFound):
        registers.remove_attendance(by=youth, at=NOW, attendance=made)
    with pytest.raises(NotFound):
        registers.save_attendance(
            by=youth, at=NOW, attendance=made, note="Hm", outcomes=[], version=0
        )
    with pytest.raises(NotFound):
        registers.register_person(by=youth, at=NOW, session=session, person=hidden)


def test_whoever_is_hidden_later_goes_from_earlier_registers_too(
    youth: Actor, session: Session, person: Person
) -> None:
    AttendanceFactory.create(session=_held(session), person=person)
    assert queries.get_register(viewer=youth, session=session, at=NOW).expected
    AttendanceFactory.create(session=session, person=person)

    Person.objects.filter(pk=person.pk).update(is_restricted=True)

    register = queries.get_register(viewer=youth, session=session, at=NOW)
    assert (register.total, register.expected) == (0, ())


def test_nickname_is_kept_plain_and_once(youth: Actor, session: Session) -> None:
    made = registers.register_nickname(
        by=youth, at=NOW, session=session, nickname="  Spike  M ", is_first_time=True
    )

    assert (str(made), made.person) == ("Spike M", None)
    with pytest.raises(registers.NicknameTaken):
        registers.register_nickname(by=youth, at=NOW, session=session, nickname="Spike M")
    with pytest.raises(registers.NoNickname):
        registers.register_nickname(by=youth, at=NOW, session=session, nickname="  ")


def _count(youth: Actor, session: Session, heads: dict[AgeBand, int], **values: Any) -> None:
    shown = queries.get_heads(viewer=youth, session=session)
    given = {"version": queries.heads_version(shown)} | values
    registers.count_heads(by=youth, at=NOW, session=session, heads=heads, **given)


def test_two_who_count_at_one_door_do_not_undo_each_other(youth: Actor, session: Session) -> None:
    shown = queries.heads_version(queries.get_heads(viewer=youth, session=session))
    _count(youth, session, {AgeBand.FROM_13: 6})

    with pytest.raises(registers.CountedMeanwhile) as refusal:
        _count(youth, session, {AgeBand.FROM_16: 2}, version=shown)

    assert refusal.value.problems == ("13 to 15: 6",)
    assert HeadCount.objects.get().number == 6
    _count(youth, session, {AgeBand.FROM_13: 0})
    with pytest.raises(registers.CountedMeanwhile) as refusal:
        _count(youth, session, {AgeBand.FROM_16: 2}, version=1)
    assert refusal.value.problems == ("No heads are counted now",)


def test_heads_are_counted_and_counted_again(youth: Actor, session: Session) -> None:
    _count(youth, session, {AgeBand.FROM_13: 4, AgeBand.FROM_16: 2})
    _count(youth, session, {AgeBand.FROM_13: 5, AgeBand.FROM_16: 0})

    assert [str(each) for each in HeadCount.objects.all()] == ["5 from_13"]
    assert queries.get_register(viewer=youth, session=session, at=NOW).total == 5
    with pytest.raises(registers.TooManyHeads):
        _count(youth, session, {AgeBand.FROM_13: -1})


@pytest.mark.parametrize(
    "changed", [{"starts_at": NOW + timedelta(days=1)}, {"state": "cancelled", "reason": "Snow"}]
)
def test_register_is_closed_before_the_day_and_when_called_off(
    youth: Actor, session: Session, person: Person, changed: dict[str, Any]
) -> None:
    ends = {"ends_at": NOW + timedelta(days=2)}
    Session.objects.filter(pk=session.pk).update(**(changed | ends))

    with pytest.raises(registers.RegisterNotOpen):
        registers.register_person(by=youth, at=NOW, session=session, person=person)
    with pytest.raises(registers.RegisterNotOpen):
        _count(youth, session, {AgeBand.FROM_13: 1})
    with pytest.raises(registers.RegisterNotOpen):
        registers.register_nickname(by=youth, at=NOW, session=session, nickname="Spike")


def test_outcomes_are_chosen_changed_and_gone_with_the_entry(
    youth: Actor, session: Session
) -> None:
    entry = AttendanceFactory.create(session=session)
    given: dict[str, Any] = {"by": youth, "at": NOW, "attendance": entry}
    seen = attendance_version(entry, codes=[])
    first, second = ["award", "took_part"], ["award", "new_skill"]
    registers.save_attendance(note=" Led the game ", outcomes=first, version=seen, **given)
    with pytest.raises(ChangedMeanwhile):
        registers.save_attendance(note="Led the game", outcomes=second, version=seen, **given)
    entry.refresh_from_db()
    seen = attendance_version(entry, codes=first)
    registers.save_attendance(note="Led the game", outcomes=second, version=seen, **given)

    assert queries.outcomes_of(viewer=youth, attendance=entry) == ("award", "new_skill")
    (found,) = queries.get_register(viewer=youth, session=session, at=NOW).present
    assert (found.attendance.note, found.outcomes) == ("Led the game", ("award", "new_skill"))
    with pytest.raises(registers.UnknownOutcome):
        registers.save_attendance(note="", outcomes=["nobel_prize"], version=0, **given)

    registers.remove_attendance(by=youth, at=NOW, attendance=entry)

    assert not Attendance.objects.exists()
    assert not SessionOutcome.objects.exists()


def test_nickname_is_taken_off_the_register(youth: Actor, session: Session) -> None:
    entry = AttendanceFactory.create(session=session, person=None, nickname="Spike")

    registers.remove_attendance(by=youth, at=NOW, attendance=entry)

    event = AuditEvent.objects.get(event=Event.ATTENDANCE_REMOVED.value)
    assert event.target_id == session.public_id


def test_those_who_came_lately_are_expected(youth: Actor, session: Session) -> None:
    here, lately, long_ago = (
        PersonFactory.create(given_names=name) for name in ("Here", "Lately", "Longago")
    )
    AttendanceFactory.create(session=session, person=here)
    for days in range(7, 7 * 7, 7):
        AttendanceFactory.create(session=_held(session, days), person=lately)
    AttendanceFactory.create(session=_held(session, 49), person=long_ago)
    AttendanceFactory.create(session=_held(session, 3), person=here)

    register = queries.get_register(viewer=youth, session=session, at=NOW)

    assert [person.given_names for person, _ in register.expected] == ["Lately"]


def test_nobody_is_expected_at_a_session_that_stands_alone(
    youth: Actor, worker: Membership
) -> None:
    alone = SessionFactory.create()
    SessionWorkerFactory.create(session=alone, membership=worker)

    assert queries.get_register(viewer=youth, session=alone, at=NOW).expected == ()


def test_register_of_another_team_is_not_found(youth: Actor, person: Person, join: Member) -> None:
    theirs = SessionFactory.create()

    with pytest.raises(NotFound):
        queries.get_register(viewer=youth, session=theirs, at=NOW)
    with pytest.raises(NotFound):
        registers.register_person(by=youth, at=NOW, session=theirs, person=person)
    with pytest.raises(NotFound):
        registers.note_register_seen(by=youth, at=NOW, session=theirs)
    with pytest.raises(NotAllowed):
        queries.get_register(
            viewer=member_actor(join(RoleName.DUTY_WORKER)), session=theirs, at=NOW
        )


# Consent and health at a glance -------------------------------------------------------------------


@pytest.fixture
def consent(person: Person) -> ActivityConsent:
    found: ActivityConsent = ActivityConsentFactory.create(person=person, medical="Nuts")
    return found


def test_card_shows_the_latest_consent_in_force_and_whom_to_ring(
    youth: Actor, session: Session, person: Person, consent: ActivityConsent
) -> None:
    ActivityConsentFactory.create(
        person=person, given_on=TODAY - timedelta(days=400), expires_on=TODAY - timedelta(days=35)
    )
    ring = RelationshipFactory.create(
        person=person, is_emergency_contact=True, may_be_contacted=True
    )
    RelationshipFactory.create(person=person, is_emergency_contact=True, may_be_contacted=False)
    RelationshipFactory.create(
        person=person,
        is_emergency_contact=True,
        may_be_contacted=True,
        name="",
        other=PersonFactory.create(is_restricted=True),
    )
    AttendanceFactory.create(session=session, person=person)

    (found,) = queries.get_register(viewer=youth, session=session, at=NOW).present

    assert found.card == queries.Card(
        is_open=True, shows_consent=True, consent=consent, shows_medical=True, to_ring=(ring,)
    )


def test_form_that_was_taken_back_brings_no_older_one_back(
    youth: Actor, session: Session, person: Person, worker: Membership, consent: ActivityConsent
) -> None:
    AttendanceFactory.create(session=session, person=person)
    latest = ActivityConsentFactory.create(person=person, given_on=TODAY, kinds=["taking_part"])

    activity_consents.end_consent(by=youth, at=NOW, consent=latest)

    (found,) = queries.get_register(viewer=youth, session=session, at=NOW).present
    assert found.card is not None
    assert found.card.consent is None


def test_health_is_for_who_works_there_on_the_day_or_may_see_what_is_sensitive(
    youth: Actor, session: Session, person: Person, consent: ActivityConsent, join: Member
) -> None:
    AttendanceFactory.create(session=session, person=person)
    mate, adviser = join(RoleName.YOUTH_WORKER), join(RoleName.PERSONAL_ADVISER)
    for member in (mate, adviser):
        TeamMemberFactory.create(team=session.team, membership=member)

    def shows(viewer: Actor, days: int = 0) -> bool:
        at = NOW + timedelta(days=days)
        (found,) = queries.get_register(viewer=viewer, session=session, at=at).present
        assert found.card is not None
        return found.card.shows_medical

    assert shows(youth)
    assert not shows(youth, days=2)  # a session late in the evening ends tomorrow
    assert not shows(member_actor(mate))
    assert shows(member_actor(adviser), days=1)


def test_card_is_closed_where_the_contact_details_are(worker: Membership, session: Session) -> None:
    narrow = PersonFactory.create()
    AccessGrantFactory.create(
        person=narrow, membership=worker, data_groups=["notes"], starts_at=NOW
    )
    ActivityConsentFactory.create(person=narrow, medical="Nuts")
    AttendanceFactory.create(session=session, person=narrow)

    (found,) = queries.get_register(viewer=member_actor(worker), session=session, at=NOW).present

    assert found.card == queries.Card(is_open=True)


def test_consent_is_recorded_sealed_and_ended(youth: Actor, person: Person, opened: Opened) -> None:
    made = activity_consents.record_consent(
        by=youth,
        at=NOW,
        person=person,
        kinds=[ConsentKind.OFF_SITE, ConsentKind.TAKING_PART, ConsentKind.OFF_SITE],
        given_by=GivenBy.PARENT,
        given_on=TODAY,
        medical=" Nuts ",
    )

    assert (str(made), made.medical) == ("Going off site, Taking part", "Nuts")
    record = opened(youth)
    assert queries.list_consents(viewer=youth, record=record) == (made,)
    activity_consents.end_consent(by=youth, at=NOW, consent=made)
    assert queries.get_consent(viewer=youth, record=record, public_id=made.public_id).ended_on
    with pytest.raises(activity_consents.ConsentEnded):
        activity_consents.end_consent(by=youth, at=NOW, consent=made)
    with pytest.raises(NotFound):
        queries.get_consent(viewer=youth, record=record, public_id=person.public_id)


def test_consent_is_refused(youth: Actor, person: Person, join: Member) -> None:
    given: dict[str, Any] = {"at": NOW, "kinds": [], "given_by": GivenBy.PARENT}
    yesterday, tomorrow = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
    save = activity_consents.record_consent

    with pytest.raises(activity_consents.NotGivenYet):
        save(by=youth, person=person, given_on=tomorrow, **given)
    with pytest.raises(activity_consents.ExpiresBeforeItIsGiven):
        save(by=youth, person=person, given_on=TODAY, expires_on=yesterday, **given)
    with pytest.raises(NotFound):
        save(by=youth, person=PersonFactory.create(), given_on=TODAY, **given)
    with pytest.raises(NotAllowed):
        save(by=member_actor(join(RoleName.DUTY_WORKER)), person=person, given_on=TODAY, **given)


def test_consents_lie_open_with_the_contact_details(
    join: Member, person: Person, consent: ActivityConsent, opened: Opened
) -> None:
    narrow = join(RoleName.YOUTH_WORKER, is_open=False)
    AccessGrantFactory.create(
        person=person, membership=narrow, data_groups=["notes"], starts_at=NOW
    )
    viewer = member_actor(narrow)

    with pytest.raises(NotFound):
        queries.list_consents(viewer=viewer, record=opened(viewer))


# The timeline -------------------------------------------------------------------------------------


def test_timeline_tells_of_sessions_with_the_notes(
    youth: Actor, session: Session, person: Person, opened: Opened, join: Member
) -> None:
    entry = AttendanceFactory.create(session=session, person=person)
    narrow = join(RoleName.YOUTH_WORKER, is_open=False)
    AccessGrantFactory.create(
        person=person, membership=narrow, data_groups=["contact"], starts_at=NOW
    )
    stranger = member_actor(narrow)

    shown = get_timeline(viewer=youth, at=NOW, record=opened(youth), kind=Kind.SESSIONS)
    later = get_timeline(
        viewer=youth, at=NOW, record=opened(youth), kind=Kind.SESSIONS, before=entry.arrived_at
    )
    closed = get_timeline(viewer=stranger, at=NOW, record=opened(stranger), kind=Kind.SESSIONS)

    assert [each.what for each in shown.entries] == [entry]
    assert (later.entries, closed.entries) == ((), ())
