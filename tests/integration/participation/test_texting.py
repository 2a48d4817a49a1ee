"""Who gets a text to many, what comes of it, and whose is what comes back?"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from tests.clock import NOW
from tests.factories.access import AuthorityFactory
from tests.factories.messages import SilentAddressFactory
from tests.factories.messaging import (
    MessageTemplateFactory,
    ReceivedTextFactory,
    SentMessageFactory,
)
from tests.factories.people import AccessGrantFactory, BannerFactory, ContactPointFactory
from tests.factories.tracking import SentTryFactory, TrackingAttemptFactory
from tests.integration.participation.tracking import LONG_AGO, Trackers
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.casework.actions.messaging import tie_reply
from waymark.casework.models.messaging import MessageReply
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_scope
from waymark.messages.actions.sending import claim_next
from waymark.messages.models import Message, ReceivedText, SilentAddress
from waymark.messages.rules import Channel
from waymark.participation.actions import texting as actions
from waymark.participation.actions import tracking
from waymark.participation.models.tracking import (
    AttemptBatch,
    TrackingAttempt,
    TrackingReply,
)
from waymark.participation.presenters.texting import why_not
from waymark.participation.queries.replies import get_reply, list_addressees, list_replies
from waymark.participation.rules.chasing import Method, Outcome
from waymark.people.actions.summaries import refresh_people
from waymark.people.actions.writing import GapLeft
from waymark.people.models.contact import ContactPoint
from waymark.people.models.people import Person

ASKED = "Hello ((first name)), what do you do now? ((adviser))"
OTHERS_NUMBER = "+447700900456"


def _young_person(trackers: Trackers, name: str, value: str, **more: Any) -> Person:
    person = trackers.young_person(name, number=False, **more)
    ContactPointFactory.create(person=person, value=value)
    return person


def _send(trackers: Trackers, *people: Person, words: str = ASKED) -> AttemptBatch:
    keys = [each.public_id for each in people]
    return actions.text_many(by=trackers.by, at=NOW, people=keys, words=words)


def _answer(attempt: TrackingAttempt, body: str = "At college now", **more: Any) -> ReceivedText:
    sender = attempt.message.recipient if attempt.message else ""
    made: ReceivedText = ReceivedTextFactory.create(
        answers=attempt.message, sender=sender, body=body, received_at=NOW, **more
    )
    return made


def _leave() -> None:
    """Let all texts leave."""
    Message.objects.update(state="sent", sent_at=NOW, next_try_at=None)


def _replies(trackers: Trackers) -> list[tuple[str, list[str]]]:
    return [
        (each.text.body, [row.person.family_name for row in each.owners])
        for each in list_replies(viewer=trackers.by, at=NOW)
    ]


# Sending --------------------------------------------------------------------------------------


def test_text_goes_to_each_in_their_name_and_is_a_try(trackers: Trackers) -> None:
    one = _young_person(trackers, "One", "+447700900001")
    other = _young_person(trackers, "Other", "+447700900002")

    batch = _send(trackers, one, other)

    tries = TrackingAttempt.objects.order_by("person_id")
    assert [(each.person, each.outcome, each.batch) for each in tries] == [
        (one, "sent", batch),
        (other, "sent", batch),
    ]
    name = trackers.officer.user.name
    first = tries[0].message
    assert first is not None
    assert (first.recipient, first.body) == (
        "+447700900001",
        f"Hello Robin, what do you do now? {name}",
    )
    assert first.about_id == tries[0].public_id
    assert batch.words == f"Hello ((first name)), what do you do now? {name}"
    assert AuditEvent.objects.latest("pk").detail == {
        "method": "text",
        "outcome": "sent",
        "number": 2,
    }


def _without_number(trackers: Trackers) -> Person:
    return trackers.young_person(number=False)


def _unsafe(trackers: Trackers) -> Person:
    person = trackers.young_person(number=False)
    ContactPointFactory.create(person=person, is_unsafe=True)
    return person


def _opted_out(trackers: Trackers) -> Person:
    SilentAddressFactory.create(
        address="+447700900123", reason="opted_out", how="By text", message=None
    )
    return trackers.young_person()


def _of_somebody_else(trackers: Trackers) -> Person:
    person = trackers.young_person(number=False)
    ContactPointFactory.create(person=person, belongs_to="Mum")
    return person


def _tried_today(trackers: Trackers) -> Person:
    person = trackers.young_person()
    TrackingAttemptFactory.create(person=person, made_at=NOW)
    return person


def _warned(trackers: Trackers) -> Person:
    person = trackers.young_person()
    BannerFactory.create(person=person, kind="do_not_contact")
    return person


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (_without_number, "no mobile number is known"),
        (_unsafe, "it is not safe"),
        (_opted_out, "they want no messages there"),
        (_of_somebody_else, "it belongs to somebody else"),
        (_tried_today, "they were tried today or often enough for now"),
        (_warned, "nobody is to try them"),
    ],
)
def test_who_may_not_be_texted_gets_nothing_and_the_page_says_why(
    trackers: Trackers, make: Callable[[Trackers], Person], why: str
) -> None:
    person = make(trackers)

    (found,) = list_addressees(viewer=trackers.by, at=NOW, people=[person.public_id])

    assert why in why_not(found)
    with pytest.raises(actions.NobodyGetsIt):
        _send(trackers, person)
    assert not Message.objects.exists()


def test_hidden_people_are_not_even_named_among_those_who_get_nothing(trackers: Trackers) -> None:
    hidden = trackers.young_person(is_restricted=True)
    AccessGrantFactory.create(
        person=hidden, membership=trackers.officer, kind="named", starts_at=LONG_AGO
    )

    assert list_addressees(viewer=trackers.by, at=NOW, people=[hidden.public_id]) == []
    with pytest.raises(actions.NobodyGetsIt):
        _send(trackers, hidden)


def test_number_where_somebody_answered_before_is_texted(trackers: Trackers) -> None:
    person = _young_person(trackers, "One", "+447700900001")
    ContactPointFactory.create(person=person, value="+447700900002")
    TrackingAttemptFactory.create(
        person=person,
        outcome="still_true",
        made_at=NOW - timedelta(days=90),
        contact_point=ContactPoint.objects.get(value="+447700900001"),
    )

    _send(trackers, person)

    assert Message.objects.get().recipient == "+447700900001"


def test_gap_that_nobody_filled_sends_nothing(trackers: Trackers) -> None:
    with pytest.raises(GapLeft):
        _send(trackers, trackers.young_person(), words="See you on ((date))")

    assert not Message.objects.exists()
    assert not TrackingAttempt.objects.exists()


def test_same_text_is_not_sent_twice(trackers: Trackers) -> None:
    person = trackers.young_person()
    _send(trackers, person)

    with pytest.raises(actions.NobodyGetsIt):
        _send(trackers, person)

    assert Message.objects.count() == 1


def test_text_to_many_asks_as_often_however_many_there_are(
    trackers: Trackers, django_assert_max_num_queries: Any
) -> None:
    people = [_young_person(trackers, "Many", f"+4477009001{n:02}") for n in range(20)]

    with django_assert_max_num_queries(32):
        _send(trackers, *people)


# Taking back ----------------------------------------------------------------------------------


def test_what_has_not_left_is_taken_back_and_the_rest_stays(trackers: Trackers) -> None:
    people = [_young_person(trackers, "Two", f"+44770090000{n}") for n in range(2)]
    batch = _send(trackers, *people)
    letter = claim_next(at=NOW, channel=Channel.TEXT)

    assert tracking.undo_batch(by=trackers.by, at=NOW, batch=batch) == 1

    assert letter is not None
    gone = TrackingAttempt.objects.get(undone_at__isnull=True)
    assert gone.message is not None
    assert gone.message.public_id == letter.message_id
    assert claim_next(at=NOW + timedelta(days=1), channel=Channel.TEXT) is not None
    held = TrackingAttempt.objects.get(undone_at__isnull=False).message
    assert held is not None
    assert (held.state, held.body) == ("withheld", "")


def test_nothing_is_taken_back_once_all_have_left(trackers: Trackers) -> None:
    batch = _send(trackers, trackers.young_person())
    _leave()

    with pytest.raises(actions.SentAlready):
        tracking.undo_batch(by=trackers.by, at=NOW, batch=batch)

    assert not TrackingAttempt.objects.filter(undone_at__isnull=False).exists()


# What comes back ------------------------------------------------------------------------------


def test_reply_waits_with_its_words_until_an_outcome_is_recorded(trackers: Trackers) -> None:
    person = trackers.young_person("Inventedkhan")
    _send(trackers, person)
    text = _answer(TrackingAttempt.objects.get())
    assert _replies(trackers) == [("At college now", ["Inventedkhan"])]

    made = tracking.record_attempt(
        by=trackers.by,
        at=NOW,
        person=person,
        method=Method.TEXT,
        outcome=Outcome.OTHER,
        note="Asked which college",
        reply=text.public_id,
    )

    assert _replies(trackers) == []
    assert TrackingReply.objects.get().attempt == made
    tracking.undo_attempt(by=trackers.by, at=NOW, attempt=made)
    assert _replies(trackers) == [("At college now", ["Inventedkhan"])]


def test_only_what_was_read_is_dealt_with(trackers: Trackers) -> None:
    person = trackers.young_person()
    _send(trackers, person)
    attempt = TrackingAttempt.objects.get()
    read, later = _answer(attempt, "Working"), _answer(attempt, "At Inventedson’s")
    said: dict[str, Any] = {"by": trackers.by, "at": NOW, "person": person}

    tracking.record_attempt(
        **said, method=Method.TEXT, outcome=Outcome.NO_ANSWER, reply=read.public_id
    )

    assert [each.text for each in list_replies(viewer=trackers.by, at=NOW)] == [later]
    with pytest.raises(actions.NotTheirs):
        tracking.record_attempt(
            **said, method=Method.TEXT, outcome=Outcome.NO_ANSWER, reply=read.public_id
        )


def test_number_of_several_is_nobodys_until_somebody_says_whose(trackers: Trackers) -> None:
    one = _young_person(trackers, "One", OTHERS_NUMBER)
    other = _young_person(trackers, "Other", OTHERS_NUMBER)
    _send(trackers, one)
    text = _answer(TrackingAttempt.objects.get())
    waits = get_reply(viewer=trackers.by, public_id=text.public_id, at=NOW)
    assert waits.owner is None
    assert _replies(trackers) == [("At college now", ["One", "Other"])]
    with pytest.raises(actions.NotTheirs):
        tracking.record_attempt(
            by=trackers.by,
            at=NOW,
            person=one,
            method=Method.TEXT,
            outcome=Outcome.NO_ANSWER,
            reply=text.public_id,
        )

    actions.say_whose(by=trackers.by, at=NOW, text=text.public_id, person=other.public_id)

    assert _replies(trackers) == [("At college now", ["Other"])]
    assert list_replies(viewer=trackers.by, at=NOW, person=one) == []
    assert len(list_replies(viewer=trackers.by, at=NOW, person=other)) == 1


def test_text_of_none_of_them_waits_no_more(trackers: Trackers) -> None:
    one = _young_person(trackers, "One", OTHERS_NUMBER)
    _young_person(trackers, "Other", OTHERS_NUMBER)
    stranger = trackers.young_person()
    _send(trackers, one)
    text = _answer(TrackingAttempt.objects.get())
    with pytest.raises(actions.NotTheirs):
        actions.say_whose(by=trackers.by, at=NOW, text=text.public_id, person=stranger.public_id)

    actions.say_whose(by=trackers.by, at=NOW, text=text.public_id, person=None)

    assert _replies(trackers) == []
    with pytest.raises(NotFound):
        actions.say_whose(by=trackers.by, at=NOW, text=text.public_id, person=one.public_id)


def test_hidden_person_with_the_number_does_not_show(trackers: Trackers) -> None:
    one = _young_person(trackers, "One", OTHERS_NUMBER)
    _young_person(trackers, "Hidden", OTHERS_NUMBER, is_restricted=True)
    _send(trackers, one)
    _answer(TrackingAttempt.objects.get())

    assert _replies(trackers) == [("At college now", ["One"])]


def test_reply_of_somebody_who_is_hidden_since_shows_to_nobody(
    authority: Authority, trackers: Trackers
) -> None:
    one = _young_person(trackers, "One", OTHERS_NUMBER)
    other = _young_person(trackers, "Other", OTHERS_NUMBER)
    _send(trackers, one)
    text = _answer(TrackingAttempt.objects.get())
    Person.objects.filter(pk=one.pk).update(is_restricted=True)
    refresh_people([Person.objects.get(pk=one.pk)])

    assert _replies(trackers) == []
    assert list_replies(viewer=trackers.by, at=NOW, person=other) == []
    assert tie_reply(by=Actor.system(authority.pk), at=NOW, text=text) == 1
    assert MessageReply.objects.get().person == one


def test_answer_to_an_advisers_message_is_not_for_trackers(trackers: Trackers) -> None:
    person = trackers.young_person()
    SentTryFactory.create(person=person)
    sent = SentMessageFactory.create(person=person)
    ReceivedTextFactory.create(answers=sent.message)

    assert _replies(trackers) == []


def test_replies_of_another_authority_do_not_show(trackers: Trackers) -> None:
    theirs = AuthorityFactory.create()
    with open_scope(theirs.pk):
        attempt = SentTryFactory.create()
        ReceivedTextFactory.create(answers=attempt.message)

    assert _replies(trackers) == []


def test_no_more_texts_is_an_opt_out_that_can_be_taken_back(trackers: Trackers) -> None:
    person = trackers.young_person()
    point = ContactPoint.objects.get(person=person)
    said: dict[str, Any] = {"by": trackers.by, "at": NOW, "person": person}
    with pytest.raises(tracking.NoNumberTried):
        tracking.record_attempt(**said, method=Method.CALL, outcome=Outcome.NO_TEXTS)

    made = tracking.record_attempt(
        **said, method=Method.CALL, outcome=Outcome.NO_TEXTS, point=point.public_id
    )

    silent = SilentAddress.objects.get(lifted_at__isnull=True)
    assert (silent.address, silent.about_id) == ("+447700900123", person.public_id)
    tracking.undo_attempt(by=trackers.by, at=NOW, attempt=made)
    assert not SilentAddress.objects.filter(lifted_at__isnull=True).exists()


def test_opt_out_of_their_own_stays_when_a_tracker_takes_theirs_back(trackers: Trackers) -> None:
    person = _opted_out(trackers)
    point = ContactPoint.objects.get(person=person)

    made = tracking.record_attempt(
        by=trackers.by,
        at=NOW,
        person=person,
        method=Method.CALL,
        outcome=Outcome.NO_TEXTS,
        point=point.public_id,
    )
    tracking.undo_attempt(by=trackers.by, at=NOW, attempt=made)

    assert SilentAddress.objects.filter(lifted_at__isnull=True).exists()


def test_nobody_says_by_hand_that_a_text_was_sent_to_many(trackers: Trackers) -> None:
    with pytest.raises(tracking.NotByHand):
        tracking.record_attempt(
            by=trackers.by,
            at=NOW,
            person=trackers.young_person(),
            method=Method.TEXT,
            outcome=Outcome.SENT,
        )


# Pages ----------------------------------------------------------------------------------------


def test_ticked_are_looked_at_texted_and_taken_back(at_work: Client, trackers: Trackers) -> None:
    one = _young_person(trackers, "One", "+447700900001")
    bare = trackers.young_person("Bare", number=False)
    template = MessageTemplateFactory.create(name="Ask what they do", body=ASKED)

    asked = at_work.post(
        trackers.url("chase_list"),
        {"people": [str(one.public_id), str(bare.public_id)], "text": "yes"},
    )
    here = asked.headers["Location"]
    page = at_work.get(f"{here}&template={template.public_id}").content.decode()
    looked = at_work.post(here, {"words": ASKED}).content.decode()

    assert "what do you do now?" in page
    assert "Ask what they do" in page
    assert "1 of 2 can be written to." in page
    assert "Gets nothing: no mobile number is known." in page
    assert "Hello Robin, what do you do now?" in looked
    assert "The texts have 1 part in all." in looked
    assert not Message.objects.exists()
    sent = at_work.post(here, {"words": ASKED, "send": "yes"}, follow=True).content.decode()
    undo = trackers.url("batch_undo", attempts=AttemptBatch.objects.get().public_id)
    assert "Texts are on their way" in sent
    assert undo in sent
    assert "Taken back: 1" in at_work.post(undo, follow=True).content.decode()


def test_same_form_twice_sends_once(at_work: Client, trackers: Trackers) -> None:
    one = trackers.young_person()
    here = f"{trackers.url('text_many')}?people={one.public_id}"
    form = {"words": "Hello", "send": "yes", "submission": "6a0e3f0e-8a0f-4d15-8f3c-0c9b7bb4b6a1"}

    first, second = at_work.post(here, form), at_work.post(here, form)

    assert first.headers["Location"] == second.headers["Location"]
    assert Message.objects.count() == 1


def test_page_of_texts_for_nobody_who_has_a_number_leads_back(
    at_work: Client, trackers: Trackers
) -> None:
    bare = trackers.young_person("Bare", number=False)

    page = at_work.get(f"{trackers.url('text_many')}?people={bare.public_id}").content.decode()

    assert "0 of 1 can be written to." in page
    assert "Go back and tick others" in page
    assert "<textarea" not in page


def test_page_of_texts_without_anybody_leads_back(at_work: Client, trackers: Trackers) -> None:
    page = at_work.get(f"{trackers.url('text_many')}?people=nonsense").content.decode()

    assert "Nobody is chosen" in page
    answer = at_work.post(trackers.url("chase_list"), {"text": "yes"})
    assert "Choose somebody" in answer.content.decode()


def test_replied_stands_above_the_queue_and_one_key_deals_with_it(
    at_work: Client, trackers: Trackers
) -> None:
    person = trackers.young_person("Inventedkhan")
    _send(trackers, person)
    text = _answer(TrackingAttempt.objects.get())
    url = trackers.url("chase_person", person=person.public_id)
    point = ContactPoint.objects.get(person=person).public_id

    queue = at_work.get(trackers.url("chase_list")).content.decode()
    page = at_work.get(url).content.decode()
    asked = at_work.post(
        url, {"way": f"text:{point}", "outcome": "changed", "reply": str(text.public_id)}
    )
    at_work.post(
        asked.headers["Location"],
        {"way": f"text:{point}", "reply": str(text.public_id), "code": "230",
         "source": "young_person", "starts_on-day": "1", "starts_on-month": "9",
         "starts_on-year": "2026"},
    )  # fmt: skip

    assert "At college now" in queue
    assert url in queue
    assert "At college now" in page
    assert "They have replied. Press what came of it." in page
    assert f'value="{text.public_id}"' in page
    assert f'value="text:{point}" checked' in page
    assert "Text 07700 900123: text sent, no answer yet (waiting to be sent)" in page
    assert "Hello Robin, what do you do now?" in page
    assert _replies(trackers) == []
    attempt = TrackingReply.objects.get().attempt
    assert attempt is not None
    assert attempt.outcome == "changed"


def test_shared_number_is_put_before_the_tracker(at_work: Client, trackers: Trackers) -> None:
    one = _young_person(trackers, "One", OTHERS_NUMBER)
    other = _young_person(trackers, "Other", OTHERS_NUMBER)
    _send(trackers, one)
    text = _answer(TrackingAttempt.objects.get())
    url = trackers.url("reply", text=text.public_id)

    queue = at_work.get(trackers.url("chase_list")).content.decode()
    page = at_work.get(url).content.decode()
    answer = at_work.post(url, {"person": str(other.public_id)})

    assert "say who wrote it" in queue
    assert url in queue
    assert "At college now" in page
    assert str(other.public_id) in answer.headers["Location"]
    assert _replies(trackers) == [("At college now", ["Other"])]
    at_work.post(url, {"person": "nobody"})
    assert _replies(trackers) == []
    assert at_work.get(url).status_code == 404


def test_list_asks_as_often_however_many_replied(
    at_work: Client, trackers: Trackers, django_assert_max_num_queries: Any
) -> None:
    people = [_young_person(trackers, "Many", f"+4477009002{n:02}") for n in range(25)]
    _send(trackers, *people)
    for each in TrackingAttempt.objects.select_related("message"):
        _answer(each)

    with django_assert_max_num_queries(34):
        page = at_work.get(trackers.url("chase_list")).content.decode()

    assert page.count("At college now") == 20
    assert "5 more follow" in page
