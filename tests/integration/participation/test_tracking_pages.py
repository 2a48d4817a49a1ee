"""What do the pages of tracking show, and what do they take in?"""

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.people import (
    AddressFactory,
    BannerFactory,
    ContactPointFactory,
    RelationshipFactory,
    SchoolingFactory,
)
from tests.factories.tracking import SentTryFactory, TrackingAttemptFactory
from tests.integration.participation.tracking import TODAY, Trackers
from tests.support import sign_in
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event, EventSort
from waymark.participation.models.activities import Activity
from waymark.participation.models.tracking import AttemptBatch, TrackingAttempt
from waymark.participation.presenters.sheets import call_sheet, door_sheet
from waymark.participation.presenters.tracking import NOTHING_KNOWN
from waymark.participation.queries.chasing import Narrowing
from waymark.participation.queries.sheets import list_calls, list_doors
from waymark.people.models.contact import ContactPoint
from waymark.people.models.people import Person


def _person_url(trackers: Trackers, person: Person, route: str = "chase_person") -> str:
    return trackers.url(route, person=person.public_id)


def _shown(client: Client, url: str) -> str:
    answer = client.get(url, follow=True)
    assert answer.status_code == 200
    return answer.content.decode()


def _skip(page: str) -> str:
    found = re.search(r'href="([^"]*)">Skip<', page)
    assert found is not None
    return unescape(found[1])


def _way(person: Person) -> str:
    return f"call:{ContactPoint.objects.get(person=person).public_id}"


def test_first_of_the_queue_is_shown_with_how_to_reach_them(
    at_work: Client, trackers: Trackers
) -> None:
    person = trackers.young_person("Inventedkhan")
    SchoolingFactory.create(person=person)
    sibling = trackers.young_person("Inventedbrother")
    trackers.does(sibling, "230", verified_on=TODAY)
    RelationshipFactory.create(person=person, other=sibling, name="", kind="sibling")
    RelationshipFactory.create(person=person, telephone="+441632960001")
    BannerFactory.create(person=person)
    TrackingAttemptFactory.create(person=person, made_at=NOW.replace(day=10), note="Rang out")

    page = _shown(at_work, trackers.url("chase"))

    for words in (
        "Inventedkhan", "1 of 1, 0 found today", "Call 07700 900123", "Sam Inventedson, parent",
        "Uses British Sign Language", "Inventedbrother: further education", "Rang out",
        "Nothing is known of what they do",
    ):  # fmt: skip
        assert words in page
    assert "Spoke: still true" not in page
    assert AuditEvent.objects.latest("pk").event == Event.PERSON_SEEN.value


def test_one_press_records_and_goes_on_to_the_next(at_work: Client, trackers: Trackers) -> None:
    one, other = trackers.young_person("One"), trackers.young_person("Other")
    first = at_work.get(trackers.url("chase")).headers["Location"]
    tried = one if str(one.public_id) in first else other

    answer = at_work.post(first, {"way": _way(tried), "outcome": "no_answer"}, follow=True)

    page = answer.content.decode()
    assert "2 of 2, 0 found today" in page
    assert "No answer".lower() in page.lower()
    made = TrackingAttempt.objects.get()
    assert (made.person, made.method) == (tried, "call")
    undo = trackers.url("attempt_undo", attempt=made.public_id)
    assert undo in page
    assert "Taken back" in at_work.post(undo, follow=True).content.decode()


def test_skip_leads_on_and_the_end_to_the_list(at_work: Client, trackers: Trackers) -> None:
    trackers.young_person("One")
    trackers.young_person("Other")
    page = _shown(at_work, trackers.url("chase"))

    second = at_work.get(_skip(page)).headers["Location"]
    end = at_work.get(_skip(_shown(at_work, second))).headers["Location"]

    assert second.partition("?")[0] not in page
    assert end.endswith("/chase/list/")


def test_change_is_asked_for_and_recorded(at_work: Client, trackers: Trackers) -> None:
    person = trackers.young_person()
    way = _way(person)

    asked = at_work.post(_person_url(trackers, person), {"way": way, "outcome": "changed"})
    form = _shown(at_work, asked.headers["Location"])
    at_work.post(
        asked.headers["Location"],
        {"way": way, "code": "230", "source": "young_person", "provider_name": "Harbour College",
         "starts_on-day": "1", "starts_on-month": "9", "starts_on-year": "2026"},
    )  # fmt: skip

    assert f'value="{way}" checked' in form
    assert 'value="820"' not in form
    assert Activity.objects.get().provider_name == "Harbour College"
    assert TrackingAttempt.objects.get().outcome == "changed"


def test_something_else_needs_a_word(at_work: Client, trackers: Trackers) -> None:
    person = trackers.young_person()

    answer = at_work.post(
        _person_url(trackers, person), {"way": "provider", "outcome": "other", "note": ""}
    )

    assert answer.status_code == 400
    assert "Say in a few words what happened" in answer.content.decode()


def test_list_records_one_outcome_for_several(at_work: Client, trackers: Trackers) -> None:
    people = [trackers.young_person() for _ in range(3)]
    url = trackers.url("chase_list")
    shown = _shown(at_work, url)

    answer = at_work.post(
        url,
        {"people": [str(each.public_id) for each in people[:2]], "method": "letter",
         "outcome": "message_left"},
        follow=True,
    )  # fmt: skip

    assert all(str(each.public_id) in shown for each in people)
    page = answer.content.decode()
    assert "1 in the queue, 0 found today" in page
    batch = AttemptBatch.objects.get()
    undo = trackers.url("batch_undo", attempts=batch.public_id)
    assert undo in page
    assert "Taken back: 2" in at_work.post(undo, follow=True).content.decode()


def test_list_is_narrowed_and_says_by_what(at_work: Client, trackers: Trackers) -> None:
    trackers.young_person("Inventedkhan")
    url = trackers.url("chase_list")

    assert "Nobody fits" in _shown(at_work, f"{url}?want=lapsing")
    here = f"{url}?locality={trackers.area.public_id}&want=not_known"
    assert "Inventedkhan" in _shown(at_work, here)
    assert trackers.area.name in _shown(at_work, here)
    assert "Inventedkhan" in _shown(at_work, f"{url}?locality=&school=&worker=&want=")
    assert at_work.get(f"{url}?locality=nonsense").status_code == 400


def test_pages_ask_as_often_however_many_wait(
    at_work: Client, trackers: Trackers, django_assert_max_num_queries: Any
) -> None:
    people = [trackers.young_person() for _ in range(6)]
    for each in people[1:]:
        TrackingAttemptFactory.create(person=people[0], made_at=NOW.replace(day=3))
        RelationshipFactory.create(person=people[0], other=each, name="", kind="sibling")

    with django_assert_max_num_queries(45):
        _shown(at_work, _person_url(trackers, people[0]))
    with django_assert_max_num_queries(30):
        _shown(at_work, trackers.url("chase_list"))


def test_closed_record_is_as_if_not_there(at_work: Client, trackers: Trackers) -> None:
    hidden = trackers.young_person(is_restricted=True)

    assert at_work.get(_person_url(trackers, hidden)).status_code == 404


def test_call_sheet_holds_numbers_to_use_and_is_in_the_trail(
    at_work: Client, trackers: Trackers, django_assert_max_num_queries: Any
) -> None:
    for number in range(5):
        person = trackers.young_person(f"Person{number}", number=bool(number))
        BannerFactory.create(person=person)
        ContactPointFactory.create(person=person, value="+447700900999", is_unsafe=True)

    with django_assert_max_num_queries(35):
        answer = at_work.get(trackers.url("call_sheet"))

    lines = list_calls(viewer=trackers.by, at=NOW, narrowing=Narrowing())
    assert answer.content.startswith(b"%PDF")
    assert [each.value for line in lines for each in line.numbers] == ["+447700900123"] * 4
    sheet = call_sheet(lines, waiting=200, authority="Ours", by="Sam", at=NOW)
    assert sheet.sentence == "4 young people. Printed by Sam on 22 November 2026."
    longer = call_sheet(lines, waiting=1201, authority="Ours", by="Sam", at=NOW)
    assert longer.sentence.startswith("4 young people of the first 200 in the queue of 1,201. ")
    assert sheet.rows[0].cells == ("07700 900123", f"{NOTHING_KNOWN}. Not tried yet.")
    assert sheet.rows[0].warnings == ("Communication need: Uses British Sign Language",)
    event = AuditEvent.objects.latest("pk")
    assert (event.sort, event.detail["number"]) == (EventSort.EXPORTED.value, 4)


def test_doorstep_list_is_by_postcode_without_doors_to_keep_away_from(
    at_work: Client, trackers: Trackers
) -> None:
    for name, postcode, is_unsafe in (
        ("Last", "ZZ9 9ZZ", False), ("First", "ZZ1 1AA", False), ("Unsafe", "ZZ1 1AA", True),
    ):  # fmt: skip
        AddressFactory.create(
            person=trackers.young_person(name), postcode=postcode, is_unsafe=is_unsafe
        )

    lines = list_doors(viewer=trackers.by, at=NOW, narrowing=Narrowing())

    assert [each.summary.person.family_name for each in lines] == ["First", "Last"]
    assert at_work.get(trackers.url("door_sheet")).content.startswith(b"%PDF")
    sheet = door_sheet(lines, waiting=2, authority="Ours", by="Sam", at=NOW)
    assert sheet.rows[0].cells[0].endswith("ZZ1 1AA")


@pytest.mark.parametrize("role", [RoleName.PERSONAL_ADVISER, RoleName.TRACKING_OFFICER])
def test_tries_stand_in_the_timeline_of_the_record(
    client: Client, trackers: Trackers, role: RoleName
) -> None:
    person = trackers.young_person()
    point = ContactPoint.objects.get(person=person)
    by = {"made_by": trackers.officer}
    TrackingAttemptFactory.create(person=person, contact_point=point, note="Rang out", **by)
    SentTryFactory.create(person=person, **by)
    TrackingAttemptFactory.create(person=person, note="Mistaken", undone_at=NOW, **by)
    sign_in(client, trackers.join(role))
    code = trackers.officer.authority.code

    page = _shown(client, reverse("casework:record", args=[code, person.public_id]))

    assert "Asked what they do: Call 07700 900123: no answer" in page
    assert "Rang out" in page
    assert "Asked what they do: Text: text sent, no answer yet (sent, not known" in page
    assert "Hello Robin, all well?" in page
    assert trackers.officer.user.name in page
    assert "Mistaken" not in page


def test_tries_do_not_show_to_whom_learning_or_contact_is_closed(
    client: Client, trackers: Trackers
) -> None:
    person = trackers.young_person()
    TrackingAttemptFactory.create(person=person, note="Rang out")
    sign_in(client, trackers.join(RoleName.YOUTH_WORKER))
    code = trackers.officer.authority.code

    page = _shown(client, reverse("casework:record", args=[code, person.public_id]))

    assert "Rang out" not in page
