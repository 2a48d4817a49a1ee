"""What do the pages of casework show, to whom, and what do they take in?"""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.casework import (
    AllocationFactory,
    ContactFactory,
    NextStepFactory,
    NoteDraftFactory,
)
from tests.factories.participation import ActivityFactory
from tests.factories.people import (
    AccessGrantFactory,
    BannerFactory,
    PersonFactory,
    RelationshipFactory,
    TeamFactory,
    TeamMemberFactory,
)
from tests.integration.casework.conftest import Member
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.contacts import Contact, NoteDraft
from waymark.casework.models.steps import NextStep
from waymark.casework.presenters.work import MOST_IN_PART
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.participation.models.activities import Activity
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary

TODAY = local_date(NOW)
TYPED = {
    "note": "Wants to try plumbing.",
    "method": "in_person",
    "outcome": "spoke",
    "status": "not_asked",
    "level": "notes",
    "version": "0",
    "draft": "0",
}


def _url(person: Person, route: str = "record", **parts: Any) -> str:
    code = person.authority.code
    return reverse(
        f"casework:{route}", kwargs={"authority": code, "person": person.public_id} | parts
    )


def _work(person: Person, route: str) -> str:
    return reverse(f"casework:{route}", kwargs={"authority": person.authority.code})


def _shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


def _hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found is not None
    return found[1]


@pytest.fixture
def activity(person: Person) -> Activity:
    made = ActivityFactory.create(person=person, starts_on=TODAY - timedelta(days=40))
    made.refresh_from_db()
    found: Activity = made
    return found


@pytest.fixture
def at_work(client: Client, adviser: Membership) -> Client:
    sign_in(client, adviser)
    return client


# The record ------------------------------------------------------------------------------------


def test_record_shows_warnings_now_next_people_and_what_happened(
    at_work: Client, adviser: Membership, person: Person, activity: Activity
) -> None:
    BannerFactory.create(person=person, kind="do_not_contact", text="Do not text")
    NextStepFactory.create(person=person, owner=adviser, what="Ring the college")
    NextStepFactory.create(
        person=person,
        owner=adviser,
        what="Sent the form",
        state="done",
        done_at=NOW,
        done_by=adviser,
    )
    AllocationFactory.create(person=person, membership=adviser)
    RelationshipFactory.create(person=person, name="Sam Inventedkhan", telephone="01632 960001")
    ContactFactory.create(person=person, note="Spoke about plumbing.", written_by=adviser)

    page = _shown(at_work, _url(person))

    for words in (
        "Amira Inventedkhan", "Do not contact: Do not text", "NEET: seeking work or learning",
        "Ring the college", "Sent the form", "You, lead worker", "Sam Inventedkhan, parent",
        "01632 960001", "Spoke about plumbing.", "Add a note", "Update status",
    ):  # fmt: skip
        assert words in page
    assert AuditEvent.objects.latest("pk").event == Event.PERSON_SEEN.value


def test_record_without_anything_says_what_to_do(at_work: Client, person: Person) -> None:
    page = _shown(at_work, _url(person))

    assert "The first note begins the story" in page
    assert "Nobody has recorded yet what the young person does." in page
    assert "Nobody is allocated yet." in page


@pytest.mark.parametrize(
    ("show", "shown", "hidden"),
    [
        ("contacts", "Spoke about plumbing.", "Status: NEET"),
        ("status", "Status: NEET", "Spoke about plumbing."),
        ("steps", "Nothing of this kind yet", "Spoke about plumbing."),
        ("nonsense", "Spoke about plumbing.", "Nothing of this kind yet"),
    ],
)
def test_timeline_is_narrowed(
    at_work: Client, person: Person, activity: Activity, show: str, shown: str, hidden: str
) -> None:
    ContactFactory.create(person=person, note="Spoke about plumbing.")

    page = _shown(at_work, f"{_url(person)}?show={show}")

    assert shown in page
    assert hidden not in page


def test_timeline_goes_on_with_earlier_entries(at_work: Client, person: Person) -> None:
    for days in range(1, 34):
        ContactFactory.create(
            person=person, note=f"Entry {days}.", happened_at=NOW - timedelta(days=days)
        )

    first = _shown(at_work, _url(person))
    older = re.search(r'href="([^"]*before=[^"]*)"', first)

    assert "Entry 30." in first
    assert "Entry 31." not in first
    assert older is not None
    rest = _shown(at_work, older[1].replace("&amp;", "&"))
    assert "Entry 31." in rest
    assert "Entry 33." in rest
    assert "Entry 30." not in rest
    assert "Entry 1." in _shown(at_work, f"{_url(person)}?before=yesterday")


def test_sections_show_as_far_as_the_reach_goes(
    client: Client, join: Member, person: Person, activity: Activity
) -> None:
    narrow = join(is_open=False)
    AccessGrantFactory.create(person=person, membership=narrow, data_groups=["contact"])
    NextStepFactory.create(person=person, what="Ring the college")
    ContactFactory.create(person=person, note="Spoke about plumbing.")
    sign_in(client, narrow)

    page = _shown(client, _url(person)).partition("<main")[2]

    for words in (
        "NEET",
        "Ring the college",
        "Spoke about plumbing.",
        "Add a note",
        "Update status",
    ):
        assert words not in page
    assert client.get(_url(person, "note")).status_code == 404
    assert client.get(_url(person, "status")).status_code == 404


def test_sensitive_entry_is_folded_and_shown_to_who_may_read_it_alone(
    client: Client, join: Member, person: Person
) -> None:
    contact = ContactFactory.create(person=person, note="Due in May.", level="sensitive")
    sign_in(client, join())
    assert "govuk-details" in _shown(client, _url(person))
    assert "Due in May." in _shown(client, _url(person, "note_detail", contact=contact.public_id))

    sign_in(client, join(RoleName.DUTY_WORKER))
    assert "Due in May." not in _shown(client, _url(person))
    url = _url(person, "note_detail", contact=contact.public_id)
    assert client.get(url).status_code == 404


def test_relative_with_a_hidden_record_is_not_named(at_work: Client, person: Person) -> None:
    hidden = PersonFactory.create(given_names="Secret", is_restricted=True)
    RelationshipFactory.create(person=person, kind="sibling", name="", other=hidden)

    assert "Secret" not in _shown(at_work, _url(person))


# Closed doors ----------------------------------------------------------------------------------

PAGES = ("record", "note", "attempt", "draft_discard")


@pytest.mark.parametrize("route", PAGES)
def test_closed_record_is_not_there(
    client: Client, join: Member, person: Person, route: str
) -> None:
    sign_in(client, join(is_open=False))

    assert client.get(_url(person, route)).status_code == 404
    assert client.post(_url(person, route), TYPED).status_code == 404


@pytest.mark.parametrize("route", PAGES)
def test_hidden_record_is_not_there_even_for_who_works_with_it(
    at_work: Client, adviser: Membership, person: Person, route: str
) -> None:
    AllocationFactory.create(person=person, membership=adviser)
    Person.objects.filter(pk=person.pk).update(is_restricted=True)

    assert at_work.get(_url(person, route)).status_code == 404
    assert at_work.post(_url(person, route), TYPED).status_code == 404


@pytest.mark.parametrize("route", PAGES)
def test_wrong_role_is_refused(client: Client, join: Member, person: Person, route: str) -> None:
    sign_in(client, join(RoleName.CONSULTATION_OFFICER))

    assert client.get(_url(person, route)).status_code == 403


def test_other_authority_finds_nothing(client: Client, person: Person) -> None:
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        sign_in(
            client, MembershipFactory.create(authority=other, role=RoleName.PERSONAL_ADVISER.value)
        )

    assert client.get(_url(person)).status_code == 404
    assert client.get(_url(person).replace(person.authority.code, other.code)).status_code == 404


def test_note_and_step_of_another_record_are_not_found(
    at_work: Client, adviser: Membership, person: Person
) -> None:
    other = PersonFactory.create()
    AccessGrantFactory.create(person=other, membership=adviser)
    contact = ContactFactory.create(person=other)
    step = NextStepFactory.create(person=other)

    for route in ("note_detail", "note_amend"):
        assert at_work.get(_url(person, route, contact=contact.public_id)).status_code == 404
    assert at_work.post(_url(person, "step_done", step=step.public_id)).status_code == 404
    assert at_work.post(_url(other, "step_done", step=step.public_id)).status_code == 302


# Notes -----------------------------------------------------------------------------------------


def test_note_is_saved_with_two_things_said(at_work: Client, person: Person) -> None:
    page = _shown(at_work, _url(person, "note"))
    known = {name: _hidden(page, name) for name in ("version", "draft", "submission")}

    answer = at_work.post(_url(person, "note"), TYPED | known)

    assert (answer.status_code, answer.headers["Location"]) == (302, _url(person))
    made = Contact.objects.get()
    assert (made.note, made.method, made.outcome) == (TYPED["note"], "in_person", "spoke")
    assert "Note saved" in _shown(at_work, _url(person))


def test_note_from_my_day_leads_back_there(at_work: Client, person: Person) -> None:
    answer = at_work.post(f"{_url(person, 'note')}?from=day", TYPED)

    assert answer.headers["Location"] == _work(person, "day")


def test_note_sent_twice_is_saved_once(at_work: Client, person: Person) -> None:
    key = {"submission": "0b1c6f1e-0000-4000-8000-00000000000a"}

    answers = [at_work.post(_url(person, "note"), TYPED | key) for _ in range(2)]

    assert [each.status_code for each in answers] == [302, 302]
    assert Contact.objects.count() == 1


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"note": ""}, "Enter a note"),
        ({"method": ""}, "Select how you were in contact"),
        ({"note": "x" * 20_001}, "Note must be 20,000 characters or fewer. Take out 1 character"),
        ({"step": "Ring"}, "Say by which day the next step is to be done"),
        ({"status": "changed", "version": "0"}, "Choose what the young person does now"),
        ({"version": "dragon"}, "This page is out of date"),
    ],
)
def test_note_with_a_fault_is_shown_again_as_it_was_typed(
    at_work: Client, person: Person, typed: dict[str, str], words: str
) -> None:
    answer = at_work.post(_url(person, "note"), TYPED | typed)

    assert answer.status_code == 400
    assert words in answer.content.decode()
    assert not Contact.objects.exists()


def test_attempt_typed_as_a_note_needs_no_words(at_work: Client, person: Person) -> None:
    answer = at_work.post(_url(person, "note"), TYPED | {"note": "", "outcome": "no_answer"})

    assert answer.status_code == 302
    assert Contact.objects.get().note == ""


def test_long_note_and_words_from_right_to_left_come_back_whole(
    at_work: Client, person: Person
) -> None:
    text = "שלום עולם " + "مرحبا " * 3_000
    assert 10_000 < len(text) <= 20_000

    at_work.post(_url(person, "note"), TYPED | {"note": text})

    made = Contact.objects.get()
    assert made.note == text.strip()
    page = _shown(at_work, _url(person, "note_detail", contact=made.public_id))
    assert text.strip() in page
    assert 'dir="auto"' in page


def test_second_writer_of_the_status_sees_both(
    client: Client, join: Member, person: Person, activity: Activity
) -> None:
    first, second = Client(), Client()
    for each in (first, second):
        sign_in(each, join())
    known = {
        "version": _hidden(_shown(first, _url(person, "note")), "version"),
        "status": "changed",
    }
    assert known["version"] == _hidden(_shown(second, _url(person, "note")), "version")

    first.post(_url(person, "note"), TYPED | known | {"code": "230"})
    answer = second.post(_url(person, "note"), TYPED | known | {"code": "310", "note": "Mine."})

    page = answer.content.decode()
    assert answer.status_code == 400
    assert "The status was saved meanwhile by" in page
    assert "Further education college" in page
    assert "Mine." in page
    again = TYPED | known | {"code": "310", "note": "Mine.", "version": _hidden(page, "version")}
    assert second.post(_url(person, "note"), again).status_code == 302
    assert Activity.objects.get(ends_on__isnull=True).code == "310"


def test_youth_worker_is_not_asked_for_the_status(
    client: Client, join: Member, person: Person, activity: Activity
) -> None:
    sign_in(client, join(RoleName.YOUTH_WORKER))

    page = _shown(client, _url(person, "note"))

    assert "NEET" not in page
    assert client.post(_url(person, "note"), TYPED).status_code == 302


def test_prompts_of_a_scenario_go_under_what_is_half_written(
    at_work: Client, adviser: Membership, person: Person
) -> None:
    NoteDraftFactory.create(person=person, writer=adviser, typed={"note": "Half a sentence"})

    page = _shown(at_work, f"{_url(person, 'note')}?scenario=pregnancy")

    assert "Half a sentence\nWho knows, and who may be told: " in page
    assert 'value="sensitive" selected' in page


def test_level_beyond_the_writer_is_not_offered(at_work: Client, person: Person) -> None:
    assert 'value="safeguarding"' not in _shown(at_work, f"{_url(person, 'note')}?scenario=risk")


def test_note_is_amended_and_both_versions_are_read(at_work: Client, person: Person) -> None:
    at_work.post(_url(person, "note"), TYPED)
    first = Contact.objects.get()
    amend = _url(person, "note_amend", contact=first.public_id)
    typed = TYPED | {"note": "Better.", "reason": "Clearer", "amends": str(first.public_id)}
    assert "Wants to try plumbing." in _shown(at_work, amend)

    assert at_work.post(amend, typed).status_code == 302

    latest = Contact.objects.get(is_latest=True)
    page = _shown(at_work, _url(person, "note_detail", contact=latest.public_id))
    assert "Better." in page
    assert "Amended because: Clearer" in page
    earlier = _shown(at_work, _url(person, "note_detail", contact=first.public_id))
    assert "This is an earlier version" in earlier
    assert "Wants to try plumbing." in earlier


def test_second_amender_sees_both(at_work: Client, person: Person) -> None:
    at_work.post(_url(person, "note"), TYPED)
    first = Contact.objects.get()
    amend = _url(person, "note_amend", contact=first.public_id)
    typed = TYPED | {"reason": "Clearer", "amends": str(first.public_id)}
    at_work.post(amend, typed | {"note": "One."})

    answer = at_work.post(amend, typed | {"note": "Two."})

    page = answer.content.decode()
    assert answer.status_code == 400
    assert "Saved meanwhile by" in page
    assert "One." in page
    assert "Two." in page
    again = typed | {"note": "Two.", "amends": _hidden(page, "amends")}
    assert at_work.post(amend, again).status_code == 302
    assert Contact.objects.get(is_latest=True).note == "Two."


# Drafts ----------------------------------------------------------------------------------------


def test_draft_is_kept_by_its_button_and_comes_back(at_work: Client, person: Person) -> None:
    typed = TYPED | {
        "keep": "draft", "note": "Half a sentence", "step_due_on-day": "32", "method": "",
        "purposes": ["housing"],
    }  # fmt: skip

    assert at_work.post(_url(person, "note"), typed).status_code == 302

    page = _shown(at_work, _url(person, "note"))
    assert "Half a sentence" in page
    assert 'value="32"' in page
    assert 'value="housing" checked' in page
    assert "Only you see it" in page
    assert "Go on with your note" in _shown(at_work, _url(person))


def test_script_keeps_a_draft_without_a_page(at_work: Client, person: Person) -> None:
    headers = {"Accept": "application/json"}
    typed = TYPED | {"keep": "draft", "note": "Half"}

    kept = at_work.post(_url(person, "note"), typed, headers=headers)
    stale = at_work.post(_url(person, "note"), typed | {"note": "Other"}, headers=headers)

    assert (kept.status_code, kept.json()) == (200, {"draft": 1})
    assert stale.status_code == 409
    assert "another screen" in stale.json()["message"]
    assert NoteDraft.objects.get().typed["note"] == "Half"


def test_draft_of_two_screens_shows_both(at_work: Client, person: Person) -> None:
    typed = TYPED | {"keep": "draft"}
    at_work.post(_url(person, "note"), typed | {"note": "From the telephone"})

    answer = at_work.post(_url(person, "note"), typed | {"note": "From the desk"})

    page = answer.content.decode()
    assert answer.status_code == 400
    assert "From the telephone" in page
    assert "From the desk" in page
    again = typed | {"note": "From the desk", "draft": _hidden(page, "draft")}
    assert at_work.post(_url(person, "note"), again).status_code == 302


def test_note_of_two_screens_shows_both_and_can_be_saved_then(
    at_work: Client, person: Person
) -> None:
    at_work.post(_url(person, "note"), TYPED | {"keep": "draft", "note": "From the telephone"})

    answer = at_work.post(_url(person, "note"), TYPED | {"note": "From the desk"})

    page = answer.content.decode()
    assert answer.status_code == 400
    assert "From the telephone" in page
    again = TYPED | {"note": "From the desk", "draft": _hidden(page, "draft")}
    assert at_work.post(_url(person, "note"), again).status_code == 302
    assert not NoteDraft.objects.exists()


def test_draft_is_discarded(at_work: Client, adviser: Membership, person: Person) -> None:
    NoteDraftFactory.create(person=person, writer=adviser)
    assert "cannot be undone" in _shown(at_work, _url(person, "draft_discard"))

    assert at_work.post(_url(person, "draft_discard")).status_code == 302

    assert not NoteDraft.objects.exists()
    answer = at_work.post(_url(person, "draft_discard"))
    assert "There is no draft of yours" in answer.content.decode()


# Attempts, the status, steps -------------------------------------------------------------------


def test_attempt_is_one_press(at_work: Client, person: Person) -> None:
    assert "Wrong number" in _shown(at_work, _url(person, "attempt"))

    answer = at_work.post(f"{_url(person, 'attempt')}?from=day", {"outcome": "no_answer"})

    assert answer.headers["Location"] == _work(person, "day")
    assert Contact.objects.get().outcome == "no_answer"
    refused = at_work.post(_url(person, "attempt"), {"outcome": "spoke"})
    assert refused.status_code == 400


def test_status_is_updated_without_a_contact(
    at_work: Client, person: Person, activity: Activity
) -> None:
    assert "Recorded now: NEET: seeking work or learning" in _shown(at_work, _url(person, "status"))
    day = {"starts_on-day": TODAY.day, "starts_on-month": TODAY.month, "starts_on-year": TODAY.year}

    answer = at_work.post(
        _url(person, "status"),
        {"code": "230", "source": "school", "provider_name": "Invented College", **day},
    )

    assert answer.status_code == 302
    assert "Further education college" in _shown(at_work, _url(person))
    assert PersonSummary.objects.get(person=person).activity_code == "230"


def test_step_is_done_put_off_and_undone(
    at_work: Client, adviser: Membership, person: Person
) -> None:
    step = NextStepFactory.create(person=person, owner=adviser)
    key = {"step": step.public_id}
    tomorrow = TODAY + timedelta(days=1)
    day = {
        "due_on-day": tomorrow.day, "due_on-month": tomorrow.month, "due_on-year": tomorrow.year,
    }  # fmt: skip
    assert "Ring about the interview" in _shown(at_work, _url(person, "step_put_off", **key))

    at_work.post(_url(person, "step_put_off", **key), day)
    assert NextStep.objects.get().due_on == tomorrow
    assert _url(person, "step_put_back", **key) in _shown(at_work, _url(person))
    at_work.post(_url(person, "step_put_back", **key))
    assert NextStep.objects.get().due_on == TODAY
    at_work.post(f"{_url(person, 'step_done', **key)}?from=day")
    assert NextStep.objects.get().state == "done"
    undo = f"{_url(person, 'step_reopen', **key)}?from=day"
    assert undo in _shown(at_work, _work(person, "day"))
    assert at_work.post(undo).headers["Location"] == _work(person, "day")
    assert NextStep.objects.get().state == "open"


# Who works with whom ---------------------------------------------------------------------------


def test_manager_allocates_and_ends(
    client: Client, manager: Membership, join: Member, person: Person
) -> None:
    worker, team = join(is_open=False), TeamFactory.create()
    for each in (manager, worker):
        TeamMemberFactory.create(team=team, membership=each)
    sign_in(client, manager)
    url = _url(person, "allocate")
    assert "Nobody works with the young person yet" in _shown(client, url)

    client.post(url, {"worker": str(worker.public_id), "role": "lead", "note": "", "weight": ""})

    page = _shown(client, _url(person))
    assert f"{worker.user}, lead worker" in page
    assert f"{worker.user}, lead worker" in _shown(client, url)
    end = _url(person, "allocation_end", allocation=Allocation.objects.get().public_id)
    assert "stops being lead worker" in _shown(client, end)
    assert client.post(end).status_code == 302
    assert Allocation.objects.get().ends_at is not None


def test_worker_of_another_team_cannot_be_chosen(
    client: Client, manager: Membership, join: Member, person: Person
) -> None:
    sign_in(client, manager)

    answer = client.post(
        _url(person, "allocate"), {"worker": str(join().public_id), "role": "lead"}
    )

    assert answer.status_code == 400
    assert not Allocation.objects.exists()


# My day, and the caseload ----------------------------------------------------------------------


def _fill(adviser: Membership, number: int) -> None:
    for place in range(number):
        made = PersonFactory.create(family_name=f"Ofcaseload {place}")
        AccessGrantFactory.create(person=made, membership=adviser)
        AllocationFactory.create(person=made, membership=adviser)
        NextStepFactory.create(
            person=made, owner=adviser, due_on=TODAY + timedelta(days=place % 9 - 1)
        )
        NoteDraftFactory.create(person=made, writer=adviser)
        PersonSummary.objects.filter(person=made).update(
            activity_code="619", activity_group="neet", activity_since=TODAY - timedelta(days=40)
        )


def test_work_begins_with_my_day(at_work: Client, person: Person) -> None:
    home = reverse("portal:work", kwargs={"authority": person.authority.code})

    assert at_work.get(home).headers["Location"] == _work(person, "day")
    page = _shown(at_work, _work(person, "day"))
    assert "Nothing waits for you today" in page
    assert "Nobody is allocated to you yet" in page
    assert "Nobody is allocated to you yet" in _shown(at_work, _work(person, "caseload"))


def test_day_shows_what_needs_the_worker(
    at_work: Client, adviser: Membership, person: Person
) -> None:
    _fill(adviser, 4)

    page = _shown(at_work, _work(person, "day"))

    for words in ("Late (1)", "Today (1)", "In the next 7 days (2)", "New to you (4)",
                  "Ask again (4)", "Half written (4)", "My caseload: 4 young people"):  # fmt: skip
        assert words in page


def test_a_long_part_of_the_day_is_cut_until_all_of_it_is_asked_for(
    at_work: Client, adviser: Membership, person: Person
) -> None:
    for day in range(MOST_IN_PART + 2):
        NextStepFactory.create(
            person=person,
            owner=adviser,
            what=f"Step {day:02}",
            due_on=TODAY - timedelta(days=100 - day),
        )
    NextStepFactory.create(person=person, owner=adviser, what="Now", due_on=TODAY)

    cut = _shown(at_work, _work(person, "day"))
    whole = _shown(at_work, f"{_work(person, 'day')}?all=late")

    assert f"Late ({MOST_IN_PART + 2})" in cut
    assert cut.count("Step ") == MOST_IN_PART
    assert 'href="?all=late#late"' in cut
    assert whole.count("Step ") == MOST_IN_PART + 2
    assert "?all=" not in whole
    assert "Now" in cut


def test_day_of_a_youth_worker_asks_for_no_status(
    client: Client, join: Member, person: Person
) -> None:
    member = join(RoleName.YOUTH_WORKER)
    _fill(member, 1)
    sign_in(client, member)

    assert "Ask again" not in _shown(client, _work(person, "day"))
    assert "Seeking" not in _shown(client, _work(person, "caseload"))


def test_caseload_shows_points_and_is_narrowed(
    at_work: Client, adviser: Membership, person: Person
) -> None:
    _fill(adviser, 3)
    url = _work(person, "caseload")

    page = _shown(at_work, url)
    for words in ("points in all", "Ofcaseload 0", "NEET: seeking", "not verified", "Never"):
        assert words in page
    assert "Nobody fits" in _shown(at_work, f"{url}?tier=specialist&order=contact")
    assert _shown(at_work, f"{url}?tier=dragon", status=400)
    assert "Back to the first" in _shown(at_work, f"{url}?after=a~{person.public_id}")


# How many questions to the database ------------------------------------------------------------


def test_day_asks_as_much_for_many_as_for_few(
    at_work: Client, adviser: Membership, person: Person, django_assert_max_num_queries: Any
) -> None:
    _fill(adviser, 12)

    with django_assert_max_num_queries(37):  # small ones: what lies open is asked for once
        _shown(at_work, _work(person, "day"))


def test_caseload_asks_as_much_for_many_as_for_few(
    at_work: Client, adviser: Membership, person: Person, django_assert_max_num_queries: Any
) -> None:
    _fill(adviser, 12)

    with django_assert_max_num_queries(20):
        _shown(at_work, _work(person, "caseload"))


def test_record_asks_as_much_for_many_as_for_few(
    at_work: Client,
    adviser: Membership,
    person: Person,
    activity: Activity,
    django_assert_max_num_queries: Any,
) -> None:
    for _ in range(12):
        NextStepFactory.create(person=person, owner=adviser)
        NextStepFactory.create(person=person, state="done", done_at=NOW, done_by=adviser)
        ContactFactory.create(person=person, written_by=adviser)
        RelationshipFactory.create(person=person)

    with django_assert_max_num_queries(47):  # two of them note who opens it
        _shown(at_work, _url(person))


def test_note_asks_little(
    at_work: Client, person: Person, activity: Activity, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(22):
        _shown(at_work, _url(person, "note"))
