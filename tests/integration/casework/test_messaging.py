"""Are messages written to those who may be written to, and dealt with when they come back?"""

from datetime import timedelta
from typing import Any

import pytest

from tests.clock import NOW
from tests.factories.casework import AllocationFactory
from tests.factories.messages import SilentAddressFactory
from tests.factories.messaging import (
    MessageReplyFactory,
    MessageTemplateFactory,
    ReceivedTextFactory,
    SentMessageFactory,
)
from tests.factories.people import (
    AccessGrantFactory,
    BannerFactory,
    ContactPointFactory,
    PersonFactory,
)
from tests.integration.casework.conftest import Member, Opened
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import messaging, notes, opting, templates
from waymark.casework.actions.messaging import Words
from waymark.casework.models.contacts import Contact
from waymark.casework.models.messaging import MessageReply, MessageTemplate, SentMessage
from waymark.casework.queries import messaging as queries
from waymark.casework.queries.timeline import get_timeline
from waymark.casework.queries.versions import template_version
from waymark.casework.rules.vocabulary import ContactMethod, ContactOutcome
from waymark.casework.tasks import tie_text
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed, NotFound
from waymark.messages.models import Message, SilentAddress
from waymark.messages.rules import Channel
from waymark.people.actions.writing import NoSubject
from waymark.people.models.contact import ContactPoint
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import GrantKind
from waymark.people.rules.writing import Obstacle

NUMBER = "+447700900123"
HELLO = Words(text="Hello ((first name)), see you at 3. ((adviser))")


@pytest.fixture
def point(person: Person) -> ContactPoint:
    made: ContactPoint = ContactPointFactory.create(person=person, kind="mobile", value=NUMBER)
    return made


@pytest.fixture
def email(person: Person) -> ContactPoint:
    made: ContactPoint = ContactPointFactory.create(
        person=person, kind="email", value="amira@example.org"
    )
    return made


def _send(by: Actor, point: ContactPoint, words: Words = HELLO) -> SentMessage:
    return messaging.send_message(by=by, at=NOW, person=point.person, point=point, words=words)


# Sending --------------------------------------------------------------------------------------


def test_text_goes_and_stands_in_the_record(
    by: Actor, adviser: Membership, point: ContactPoint
) -> None:
    sent = _send(by, point)

    said = f"Hello Amira, see you at 3. {adviser.user}"
    assert (sent.message.recipient, sent.message.body) == (NUMBER, said)
    assert (sent.message.channel, sent.message.purpose) == ("text", "young_person")
    assert (sent.contact.method, sent.contact.outcome) == ("text_out", "message_left")
    assert (sent.contact.note, sent.contact.written_by) == (said, adviser)
    event = AuditEvent.objects.latest("pk")
    assert (event.event, event.detail) == (
        Event.MESSAGE_WRITTEN.value,
        {"channel": "text", "state": "queued"},
    )


def test_somebody_with_one_name_is_called_by_it_wherever_it_is_kept(
    by: Actor, point: ContactPoint
) -> None:
    person = point.person
    person.given_names, person.preferred_name, person.family_name = "", "", "سوریش"

    assert _send(by, point).contact.note.startswith("Hello سوریش, see you")


def test_email_needs_a_subject(by: Actor, email: ContactPoint) -> None:
    with pytest.raises(NoSubject):
        _send(by, email)

    sent = _send(by, email, Words(text="See you", subject="Tuesday, ((first name))"))

    assert (sent.message.subject, sent.message.channel) == ("Tuesday, Amira", "email")
    assert (sent.contact.method, sent.contact.note) == ("email", "Tuesday, Amira\n\nSee you")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (" ", "Enter what the message says."),
        ("On ((the day))", "Write what belongs in the gap ((the day)), or take it out."),
        ("a" * 919, "The message is too long. A text has at most 6 parts, an email 4,000"),
    ],
)
def test_text_that_is_not_ready_is_refused(
    by: Actor, point: ContactPoint, text: str, sentence: str
) -> None:
    with pytest.raises(ActionRefused) as refused:
        _send(by, point, Words(text=text))

    assert refused.value.message.startswith(sentence)
    assert refused.value.field == "text"
    assert not Contact.objects.exists()
    assert not Message.objects.exists()


def _warn(point: ContactPoint) -> None:
    BannerFactory.create(person=point.person, kind="do_not_contact", text="Do not text")


def _opt_out(point: ContactPoint) -> None:
    SilentAddressFactory.create(
        address=point.value, reason="opted_out", how="Told me", message=None
    )


def _is_gone(point: ContactPoint) -> None:
    SilentAddressFactory.create(address=point.value, message=None)


def _change(**values: Any) -> Any:
    return lambda point: ContactPoint.objects.filter(pk=point.pk).update(**values)


@pytest.mark.parametrize(
    ("make", "obstacle"),
    [
        (_warn, Obstacle.WARNING),
        (_opt_out, Obstacle.OPTED_OUT),
        (_is_gone, Obstacle.BOUNCED),
        (_change(is_unsafe=True), Obstacle.UNSAFE),
        (_change(bounced=1), Obstacle.BOUNCED),
        (_change(belongs_to="Mum"), Obstacle.NOT_OWN),
        (_change(kind="telephone"), Obstacle.NO_CHANNEL),
        (_change(ends_on="2026-01-01"), Obstacle.ENDED),
    ],
)
def test_address_with_an_obstacle_is_not_written_to(
    by: Actor, opened: Opened, point: ContactPoint, make: Any, obstacle: Obstacle
) -> None:
    make(point)

    (way,) = queries.list_ways(viewer=by, record=opened(by), at=NOW)
    assert way.obstacle is obstacle
    with pytest.raises(messaging.MayNotWrite):
        _send(by, point)
    assert not Message.objects.exists()


def test_banner_that_does_not_hold_any_more_forbids_nothing(
    by: Actor, opened: Opened, point: ContactPoint
) -> None:
    BannerFactory.create(person=point.person, kind="do_not_contact", ends_on="2026-01-01")
    BannerFactory.create(person=point.person, kind="staff_safety")

    (way,) = queries.list_ways(viewer=by, record=opened(by), at=NOW)

    assert way.obstacle is None


def test_only_who_sees_notes_and_contact_details_writes(
    join: Member, person: Person, point: ContactPoint, opened: Opened
) -> None:
    for groups in (["notes"], ["contact"]):
        member = join(is_open=False)
        AccessGrantFactory.create(
            person=person, membership=member, data_groups=groups, starts_at=NOW
        )
        with pytest.raises(NotFound):
            _send(member_actor(member), point)
    record = opened(member_actor(member))
    assert not queries.list_replies(viewer=member_actor(member), record=record).exists()
    with pytest.raises(NotFound):
        _send(member_actor(join(is_open=False)), point)
    with pytest.raises(NotAllowed):
        _send(member_actor(join(RoleName.CODER)), point)


def test_another_persons_address_is_not_written_to(by: Actor, person: Person) -> None:
    other = ContactPointFactory.create(person=PersonFactory.create(), value=NUMBER)

    with pytest.raises(NotFound):
        messaging.send_message(by=by, at=NOW, person=person, point=other, words=HELLO)


def test_message_to_many_goes_to_those_who_may_get_it(
    by: Actor, adviser: Membership, point: ContactPoint
) -> None:
    silent, bare = PersonFactory.create(), PersonFactory.create()
    for each in (silent, bare):
        AccessGrantFactory.create(person=each, membership=adviser, starts_at=NOW)
    _opt_out(ContactPointFactory.create(person=silent, kind="mobile", value="+447700900124"))
    people = [point.person, silent, bare]

    number = messaging.send_to_many(by=by, at=NOW, people=people, channel=Channel.TEXT, words=HELLO)

    assert number == 1
    assert [each.person for each in SentMessage.objects.all()] == [point.person]
    assert AuditEvent.objects.latest("pk").detail == {"channel": "text", "people": 1}
    with pytest.raises(messaging.NobodyToWrite):
        messaging.send_to_many(
            by=by, at=NOW, people=[silent, bare], channel=Channel.TEXT, words=HELLO
        )


def test_closed_record_among_many_stops_them_all(by: Actor, point: ContactPoint) -> None:
    closed = PersonFactory.create(is_restricted=True)

    with pytest.raises(NotFound):
        messaging.send_to_many(
            by=by, at=NOW, people=[point.person, closed], channel=Channel.TEXT, words=HELLO
        )

    assert not Message.objects.exists()


def test_amended_entry_keeps_its_message(by: Actor, point: ContactPoint) -> None:
    sent = _send(by, point)
    told = notes.Told(
        happened_at=NOW,
        method=ContactMethod.TEXT_OUT,
        outcome=ContactOutcome.MESSAGE_LEFT,
        note="Wrong time",
    )

    made = notes.amend_note(by=by, at=NOW, contact=sent.contact, told=told, reason="Wrong time")

    sent.refresh_from_db()
    assert sent.contact == made


# What comes back ------------------------------------------------------------------------------


def test_reply_is_laid_to_everybody_with_the_number_and_counted_as_far_as_known(
    authority: Authority,
    by: Actor,
    adviser: Membership,
    opened: Opened,
    point: ContactPoint,
    django_capture_on_commit_callbacks: Any,
) -> None:
    brother = PersonFactory.create()
    hidden = PersonFactory.create(is_restricted=True)
    for each in (brother, hidden):
        ContactPointFactory.create(person=each, kind="mobile", value=NUMBER)
    text = ReceivedTextFactory.create(sender=NUMBER, body="Yes", received_at=NOW)

    assert messaging.tie_reply(by=Actor.system(authority.pk), at=NOW, text=text) == 3
    tie_text(authority_id=authority.pk, text_id=text.pk)
    tie_text(authority_id=authority.pk, text_id=text.pk + 1)

    assert MessageReply.objects.count() == 3
    (entry,) = get_timeline(viewer=by, record=opened(by), at=NOW).entries
    assert (entry.what.text.body, entry.what.shared_by) == ("Yes", 2)  # type: ignore[union-attr]
    AccessGrantFactory.create(
        person=hidden, membership=adviser, kind=GrantKind.NAMED.value, starts_at=NOW
    )
    (entry,) = get_timeline(viewer=by, record=opened(by), at=NOW).entries
    assert entry.what.shared_by == 3  # type: ignore[union-attr]


def test_answer_to_a_restricted_record_is_laid_to_no_other(
    authority: Authority, by: Actor, opened: Opened, point: ContactPoint
) -> None:
    hidden = PersonFactory.create(is_restricted=True)
    sent = SentMessageFactory.create(person=hidden, message__channel="text")
    text = ReceivedTextFactory.create(sender=NUMBER, body="I am at my aunt’s", answers=sent.message)

    assert messaging.tie_reply(by=Actor.system(authority.pk), at=NOW, text=text) == 1

    assert MessageReply.objects.get().person == hidden
    assert not queries.list_replies(viewer=by, record=opened(by)).exists()


def test_forgotten_text_is_laid_to_nobody(authority: Authority, point: ContactPoint) -> None:
    text = ReceivedTextFactory.create(sender="", body="")

    assert messaging.tie_reply(by=Actor.system(authority.pk), at=NOW, text=text) == 0


def test_reply_and_failure_wait_for_the_lead_until_dealt_with(
    by: Actor, adviser: Membership, person: Person
) -> None:
    reply = MessageReplyFactory.create(person=person)
    failed = SentMessageFactory.create(person=person, message__state="failed")
    SentMessageFactory.create(person=person, message__state="delivered")
    waiting = queries.messages_waiting(viewer=by, at=NOW)
    assert (list(waiting.replies), list(waiting.not_arrived)) == ([], [])
    AllocationFactory.create(person=person, membership=adviser, role="lead")

    waiting = queries.messages_waiting(viewer=by, at=NOW)

    assert (list(waiting.replies), list(waiting.not_arrived)) == ([reply], [failed])
    messaging.settle_reply(by=by, at=NOW, reply=reply)
    messaging.settle_sent(by=by, at=NOW, sent=failed)
    waiting = queries.messages_waiting(viewer=by, at=NOW)
    assert (list(waiting.replies), list(waiting.not_arrived)) == ([], [])
    with pytest.raises(messaging.SettledAlready):
        messaging.settle_reply(by=by, at=NOW, reply=reply)
    with pytest.raises(messaging.SettledAlready):
        messaging.settle_sent(by=by, at=NOW, sent=failed)


def test_message_that_arrived_cannot_be_dealt_with(by: Actor, person: Person) -> None:
    sent = SentMessageFactory.create(person=person, message__state="delivered")

    with pytest.raises(messaging.NothingFailed):
        messaging.settle_sent(by=by, at=NOW, sent=sent)


def test_closed_record_waits_for_nobody(by: Actor, adviser: Membership, person: Person) -> None:
    hidden = PersonFactory.create(is_restricted=True)
    AllocationFactory.create(person=hidden, membership=adviser, role="lead")
    MessageReplyFactory.create(person=hidden)

    assert not queries.messages_waiting(viewer=by, at=NOW).replies


def test_timeline_tells_what_became_of_a_message_and_what_came_back(
    by: Actor, opened: Opened, person: Person
) -> None:
    sent = SentMessageFactory.create(person=person, message__state="delivered")
    reply = MessageReplyFactory.create(person=person, text__received_at=NOW)
    earlier = MessageReplyFactory.create(person=person, text__received_at=NOW - timedelta(days=3))

    found = get_timeline(viewer=by, record=opened(by), at=NOW)

    assert [each.what for each in found.entries] == [reply, sent.contact, earlier]
    assert found.entries[1].what.delivery == "delivered"  # type: ignore[union-attr]
    found = get_timeline(viewer=by, record=opened(by), at=NOW, before=NOW - timedelta(days=1))
    assert [each.what for each in found.entries] == [earlier]


def test_single_records_of_others_are_not_found(by: Actor, opened: Opened) -> None:
    record = opened(by)
    for get, made in (
        (queries.get_sent, SentMessageFactory.create()),
        (queries.get_reply, MessageReplyFactory.create()),
        (queries.get_way, ContactPointFactory.create(person=PersonFactory.create())),
    ):
        more = {"at": NOW} if get is queries.get_way else {}
        with pytest.raises(NotFound):
            get(viewer=by, record=record, public_id=made.public_id, **more)


# Opting out -----------------------------------------------------------------------------------


def test_opt_out_holds_until_somebody_asks_for_messages_again(
    by: Actor, point: ContactPoint, opened: Opened
) -> None:
    opting.opt_out(by=by, at=NOW, point=point, how="Told me on the telephone")

    (way,) = queries.list_ways(viewer=by, record=opened(by), at=NOW)
    assert way.opt_out is not None
    assert (way.how, way.opt_out.since_at) == ("Told me on the telephone", NOW)
    with pytest.raises(opting.SayWhoAsked):
        opting.opt_in(by=by, at=NOW, point=point, note=" ")

    opting.opt_in(by=by, at=NOW, point=point, note="Asked at the meeting")

    lifted = SilentAddress.objects.get()
    assert (lifted.lift_note, lifted.lifted_by_id) == ("Asked at the meeting", by.user_id)
    assert _send(by, point).message.state == "queued"
    with pytest.raises(opting.NotOptedOut):
        opting.opt_in(by=by, at=NOW, point=point, note="Asked at the meeting")


def test_opt_out_says_how_it_is_known(by: Actor, point: ContactPoint, join: Member) -> None:
    with pytest.raises(opting.SayHow):
        opting.opt_out(by=by, at=NOW, point=point, how=" ")
    stranger = member_actor(join(is_open=False))
    with pytest.raises(NotFound):
        opting.opt_out(by=stranger, at=NOW, point=point, how="Told me")
    with pytest.raises(NotFound):
        opting.opt_in(by=stranger, at=NOW, point=point, note="Asked me")


def test_words_of_an_opt_out_show_where_they_were_said(
    by: Actor, adviser: Membership, point: ContactPoint, opened: Opened
) -> None:
    brother, hidden = PersonFactory.create(), PersonFactory.create(is_restricted=True)
    grant = {"person": brother, "membership": adviser, "starts_at": NOW}
    AccessGrantFactory.create(data_groups=["notes"], **grant)
    elsewhere = [
        ContactPointFactory.create(person=each, kind="mobile", value=NUMBER)
        for each in (brother, hidden)
    ]

    def shown() -> str:
        (way,) = queries.list_ways(viewer=by, record=opened(by), at=NOW)
        assert way.opt_out is not None
        return way.how

    for each in elsewhere:
        made = SilentAddressFactory.create(
            address=NUMBER,
            reason="opted_out",
            how="Told me at court",
            message=None,
            about_id=each.person.public_id,
        )
        assert shown() == ""
        made.delete()

    SilentAddressFactory.create(
        address=NUMBER,
        reason="opted_out",
        how="Told me at court",
        message=None,
        about_id=brother.public_id,
    )
    AccessGrantFactory.create(data_groups=["contact"], **grant)
    assert shown() == "Told me at court"
    Person.objects.filter(pk=brother.pk).update(merged_into=point.person, merged_at=NOW)
    assert shown() == "Told me at court"


def test_address_from_which_messages_came_back_is_tried_again(
    by: Actor, opened: Opened, point: ContactPoint
) -> None:
    _is_gone(point)
    ContactPoint.objects.filter(pk=point.pk).update(bounced=2)

    opting.try_again(by=by, at=NOW, point=point)

    (way,) = queries.list_ways(viewer=by, record=opened(by), at=NOW)
    assert way.obstacle is None
    silent = SilentAddress.objects.get()
    assert (silent.lifted_at, silent.lifted_by_id) == (NOW, by.user_id)
    event = AuditEvent.objects.get()
    assert (event.event, event.target_id) == (
        Event.ADDRESS_RELEASED.value,
        point.person.public_id,
    )
    with pytest.raises(opting.NotComeBack):
        opting.try_again(by=by, at=NOW, point=point)


def test_only_those_who_change_contact_details_try_again(
    point: ContactPoint, person: Person, join: Member
) -> None:
    _is_gone(point)
    narrow = join(is_open=False)
    AccessGrantFactory.create(
        person=person, membership=narrow, data_groups=["notes"], starts_at=NOW
    )
    for member, refusal in (
        (join(RoleName.YOUTH_WORKER), NotAllowed),
        (join(is_open=False), NotFound),
        (narrow, NotFound),
    ):
        with pytest.raises(refusal):
            opting.try_again(by=member_actor(member), at=NOW, point=point)

    assert SilentAddress.objects.get().lifted_at is None


# Templates ------------------------------------------------------------------------------------


def test_manager_adds_and_changes_a_template(manager: Membership) -> None:
    by = member_actor(manager)
    values: dict[str, Any] = {"by": by, "at": NOW, "channel": Channel.TEXT, "body": "It’s ((date))"}

    made = templates.save_template(name=" Open  day ", subject="x", **values)

    assert (made.name, made.body, made.subject) == ("Open day", "It's ((date))", "")
    with pytest.raises(ChangedMeanwhile):
        templates.save_template(template=made, name="Open day", version=1, **values)
    seen = template_version(made)
    templates.save_template(template=made, name="Open day", is_active=False, version=seen, **values)
    assert not queries.list_templates(viewer=by).exists()
    assert queries.list_all_templates(viewer=by).get() == made
    with pytest.raises(templates.NameTaken):
        templates.save_template(name="Open day", **values)
    templates.save_template(name="Open day", **values | {"channel": Channel.EMAIL}, subject="Day")
    assert queries.list_templates(viewer=by, channel=Channel.EMAIL).count() == 1


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        ({"name": " "}, templates.NoWords),
        ({"body": " "}, templates.NoWords),
        ({"channel": Channel.EMAIL}, templates.NoSubjectYet),
        ({"body": "a" * 919}, templates.TemplateTooLong),
    ],
)
def test_template_that_says_too_little_or_too_much_is_refused(
    manager: Membership, values: dict[str, Any], refusal: type[ActionRefused]
) -> None:
    whole: dict[str, Any] = {"name": "Open day", "body": "Come", "channel": Channel.TEXT}

    with pytest.raises(refusal):
        templates.save_template(by=member_actor(manager), at=NOW, **whole | values)

    assert not MessageTemplate.objects.exists()


def test_adviser_uses_templates_and_does_not_change_them(by: Actor) -> None:
    made = MessageTemplateFactory.create()

    assert list(queries.list_templates(viewer=by)) == [made]
    with pytest.raises(NotAllowed):
        templates.save_template(by=by, at=NOW, channel=Channel.TEXT, name="x", body="x")
    with pytest.raises(NotAllowed):
        queries.get_template(viewer=by, public_id=made.public_id)
