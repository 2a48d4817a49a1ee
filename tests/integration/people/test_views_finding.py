"""Can young people be found, listed and added on the pages, by those who may, and by no others?"""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.access import AuthorityFactory, LocalityFactory, MembershipFactory
from tests.factories.people import AccessGrantFactory, LevelOfSupportFactory, PersonFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.people.actions.summaries import refresh_people, summarise_activity
from waymark.people.models.people import Person
from waymark.people.queries import lists

pytestmark = pytest.mark.django_db


@pytest.fixture
def authority() -> Authority:
    made: Authority = AuthorityFactory.create()
    return made


@pytest.fixture
def worker(authority: Authority, client: Client) -> Actor:
    with open_scope(authority.pk):
        return sign_in(
            client,
            MembershipFactory.create(authority=authority, role=RoleName.PERSONAL_ADVISER.value),
        )


@pytest.fixture
def amira(authority: Authority, worker: Actor) -> Person:
    return person(authority, worker, given_names="Amira", family_name="Tanning")


@pytest.fixture
def closed(authority: Authority) -> Person:
    return person(authority, None, given_names="Amir", family_name="Tanning")


@pytest.fixture
def hidden(authority: Authority) -> Person:
    return person(authority, None, given_names="Amire", family_name="Tanning", is_restricted=True)


def person(authority: Authority, worker: Actor | None, **given: Any) -> Person:
    with open_scope(authority.pk):
        made: Person = PersonFactory.create(**{"born_on": "2009-03-12"} | given)
        if worker is not None:
            AccessGrantFactory.create(person=made, membership_id=worker.membership_id)
        summarise_activity(
            person_id=made.pk, code="540", group="neet", since=None, verified_on=None
        )
    return made


def page(authority: Authority, route: str) -> str:
    return reverse(f"people:{route}", kwargs={"authority": authority.code})


def text_of(answer: Any) -> str:
    text: str = answer.content.decode()
    return " ".join(text.split())


def searches(authority: Authority) -> list[dict[str, Any]]:
    with open_scope(authority.pk):
        return list(
            AuditEvent.objects.filter(event=Event.PEOPLE_SEARCHED)
            .order_by("pk")
            .values_list("detail", flat=True)
        )


def test_the_box_finds_and_the_trail_holds_no_word_of_what_was_typed(
    client: Client, authority: Authority, amira: Person, closed: Person, hidden: Person
) -> None:
    answer = client.get(page(authority, "find"), {"q": "amira tanning 12/3/2009"})

    text = text_of(answer)
    assert answer.status_code == 200
    assert '<h2 class="govuk-heading-m">2 people</h2>' in text
    assert f'href="/{authority.code}/work/people/{amira.public_id}/"' in text
    assert f'href="/{authority.code}/work/people/{closed.public_id}/closed/"' in text
    assert "Amire" not in text
    assert len(re.findall(r"> ?NEET ?<", text)) == 1
    assert "One letter apart, Date of birth" in text
    (detail,) = searches(authority)
    assert detail == {
        "kinds": ["name", "birth"], "shown": 2, "as_typed": False, "before_adding": False,
    }  # fmt: skip


def test_nobody_found_leads_to_adding_with_what_was_typed(
    client: Client, authority: Authority, worker: Actor
) -> None:
    answer = client.get(page(authority, "find"), {"q": "zoë mbewu 12/3/2009"})

    assert "Nobody found" in text_of(answer)
    assert "/add/?q=zo%C3%AB+mbewu+12%2F3%2F2009" in text_of(answer)
    form = client.get(page(authority, "add"), {"q": "zoë mbewu 12/3/2009"})
    assert 'value="Zoë"' in text_of(form)
    assert 'value="Mbewu"' in text_of(form)
    assert 'value="2009"' in text_of(form)


def test_one_name_is_carried_over_as_the_given_name_as_it_was_typed(
    client: Client, authority: Authority, worker: Actor
) -> None:
    form = client.get(page(authority, "add"), {"q": "McTavish"})

    assert 'name="given_names" type="text" value="McTavish"' in text_of(form)


def test_a_search_that_is_too_wide_says_what_to_add(
    client: Client, authority: Authority, amira: Person
) -> None:
    text = text_of(client.get(page(authority, "find"), {"q": "zz1"}))

    assert "half a postcode fits too many people" in text
    assert "Nobody found" not in text


def test_those_with_a_part_of_it_and_a_cut_list_say_so(
    client: Client, authority: Authority, amira: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("waymark.people.queries.candidates.MOST_ROWS", 1)

    text = text_of(client.get(page(authority, "find"), {"q": "amira tanning 1/1/2001"}))

    assert "Nobody has all of this. The likeliest 1: more fit" in text


def test_too_much_text_is_refused_in_a_sentence_and_searches_nothing(
    client: Client, authority: Authority, worker: Actor
) -> None:
    answer = client.get(page(authority, "find"), {"q": "a" * 201})

    assert answer.status_code == 400
    assert "must be 200 characters or fewer" in text_of(answer)
    assert searches(authority) == []


def test_an_empty_box_is_no_search(client: Client, authority: Authority, worker: Actor) -> None:
    assert client.get(page(authority, "find")).status_code == 200
    assert client.get(page(authority, "find"), {"q": " "}).status_code == 200
    assert searches(authority) == []


def test_suggestions_come_from_three_letters_on_and_leave_one_entry_in_the_trail(
    client: Client, authority: Authority, amira: Person, closed: Person, hidden: Person
) -> None:
    assert client.get(page(authority, "suggest"), {"q": "am"}).json() == {"people": []}
    assert client.get(page(authority, "suggest"), {"q": "zzz"}).json() == {"people": []}
    assert searches(authority) == []

    first = client.get(page(authority, "suggest"), {"q": "ami"}).json()["people"]
    client.get(page(authority, "suggest"), {"q": "amira"})

    assert [each["name"] for each in first] == ["Amira Tanning", "Amir Tanning"]
    assert first[0]["url"].endswith(f"/{amira.public_id}/")
    assert first[1]["url"].endswith(f"/{closed.public_id}/closed/")
    assert first[1]["facts"].endswith("Name begins so, Closed to you")
    assert [detail["as_typed"] for detail in searches(authority)] == [True]


def test_at_most_eight_are_suggested(client: Client, authority: Authority, worker: Actor) -> None:
    with open_scope(authority.pk):
        for _ in range(10):
            PersonFactory.create(family_name="Tanning")

    found = client.get(page(authority, "suggest"), {"q": "tanning"}).json()

    assert len(found["people"]) == 8


def test_the_box_stands_at_the_head_of_every_page_of_those_who_may_search(
    client: Client, authority: Authority, worker: Actor
) -> None:
    home = reverse("consultations:list", kwargs={"authority": authority.code})

    assert 'id="find-box"' in text_of(client.get(home))
    assert 'id="find-box"' not in text_of(client.get(page(authority, "find")))
    with open_scope(authority.pk):
        sign_in(
            client, MembershipFactory.create(authority=authority, role=RoleName.COUNCILLOR.value)
        )
    assert 'id="find-box"' not in text_of(client.get(home))


@pytest.mark.parametrize("route", ["find", "suggest", "add", "list"])
def test_other_roles_are_refused_and_other_authorities_are_not_there(
    client: Client, authority: Authority, amira: Person, route: str
) -> None:
    theirs: Authority = AuthorityFactory.create()

    assert client.get(page(theirs, route)).status_code == 404
    with open_scope(authority.pk):
        sign_in(
            client, MembershipFactory.create(authority=authority, role=RoleName.COUNCILLOR.value)
        )
    assert client.get(page(authority, route)).status_code == 403


NEW = {"given_names": "Amira", "family_name": "Tanning"}


def test_somebody_new_is_added_at_once(client: Client, authority: Authority, worker: Actor) -> None:
    with open_scope(authority.pk):
        area = LocalityFactory.create()

    answer = client.post(
        page(authority, "add"),
        NEW | {"born_on-day": "12", "born_on-month": "3", "born_on-year": "2009",
               "locality": str(area.public_id)},
    )  # fmt: skip

    with open_scope(authority.pk):
        made = Person.objects.get()
    assert (str(made), made.locality_id) == ("Amira Tanning", area.pk)
    assert answer.headers["Location"] == f"/{authority.code}/work/people/{made.public_id}/"


def test_likely_people_are_shown_before_anybody_is_added(
    client: Client, authority: Authority, amira: Person, hidden: Person
) -> None:
    first = client.post(page(authority, "add"), NEW)

    text = text_of(first)
    assert "Is it one of these?" in text
    assert "None of these: add a new record" in text
    assert "Amire" not in text
    assert searches(authority)[-1]["before_adding"] is True
    with open_scope(authority.pk):
        assert Person.objects.count() == 2
    shown = text.split('name="none_of" value="')[1].split('"')[0]

    again = client.post(page(authority, "add"), NEW | {"none_of": shown})

    assert again.status_code == 302
    with open_scope(authority.pk):
        assert Person.objects.count() == 3


def test_other_likely_people_than_were_looked_through_are_shown_again(
    client: Client, authority: Authority, amira: Person
) -> None:
    text = text_of(client.post(page(authority, "add"), NEW))
    shown = text.split('name="none_of" value="')[1].split('"')[0]
    person(authority, None, given_names="Zoë", family_name="Mbewu")

    again = client.post(
        page(authority, "add"),
        {"given_names": "Zoe", "family_name": "Mbewu", "none_of": shown},
    )

    assert "Is it one of these?" in text_of(again)


def test_one_submission_adds_once(client: Client, authority: Authority, amira: Person) -> None:
    sent = NEW | {"submission": "6f0ff1c2-6f0b-4a8e-9c48-1d3a3cf0a001"}
    text = text_of(client.post(page(authority, "add"), sent))
    sent["none_of"] = text.split('name="none_of" value="')[1].split('"')[0]

    first, second = (client.post(page(authority, "add"), sent) for _ in range(2))

    assert first.headers["Location"] == second.headers["Location"]
    with open_scope(authority.pk):
        assert Person.objects.count() == 2


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ({"given_names": " "}, "Enter a name."),
        (NEW | {"born_on-day": "31", "born_on-month": "2", "born_on-year": "2009"}, "real date"),
        (NEW | {"born_on-day": "1", "born_on-month": "1", "born_on-year": "2999"}, "in the future"),
        (NEW | {"locality": "nowhere"}, "Select an area where they live from the list"),
        (NEW | {"given_names": "a" * 20_000}, "must be 100 characters or fewer"),
    ],
)
def test_what_is_wrong_is_told_beside_its_field(
    client: Client, authority: Authority, worker: Actor, typed: dict[str, str], fault: str
) -> None:
    answer = client.post(page(authority, "add"), typed)

    assert answer.status_code == 400
    assert fault in text_of(answer)
    with open_scope(authority.pk):
        assert not Person.objects.exists()


def test_the_list_holds_those_whose_records_are_open(
    client: Client, authority: Authority, amira: Person, closed: Person, hidden: Person
) -> None:
    text = text_of(client.get(page(authority, "list")))

    assert "Amira Tanning" in text
    assert "Amir Tanning" not in text
    assert "Amire Tanning" not in text
    assert 'aria-current="true"' in text


def test_an_empty_list_says_what_to_do(
    client: Client, authority: Authority, worker: Actor, closed: Person
) -> None:
    assert "Nobody’s record is open to you yet" in text_of(client.get(page(authority, "list")))
    narrowed = client.get(page(authority, "list"), {"tier": "targeted"})
    assert "Nobody fits" in text_of(narrowed)


def test_the_list_is_narrowed_by_area_tier_and_status(
    client: Client, authority: Authority, worker: Actor, amira: Person
) -> None:
    with open_scope(authority.pk):
        area = LocalityFactory.create(name="Fenside")
        robin = PersonFactory.create(given_names="Robin", family_name="Vane", locality=area)
        LevelOfSupportFactory.create(person=robin, tier="targeted")
        refresh_people([robin])
        AccessGrantFactory.create(person=robin, membership_id=worker.membership_id)

    for query in ({"locality": str(area.public_id)}, {"tier": "targeted"}):
        text = text_of(client.get(page(authority, "list"), query))
        assert "Robin Vane" in text
        assert "Amira Tanning" not in text
    text = text_of(client.get(page(authority, "list"), {"activity": "neet"}))
    assert "Amira Tanning" in text
    assert "Robin Vane" not in text
    assert "Status: NEET" in text
    assert client.get(page(authority, "list"), {"tier": "dragon"}).status_code == 400


def test_nobody_is_found_by_a_status_that_the_viewer_may_not_see(
    client: Client, authority: Authority
) -> None:
    with open_scope(authority.pk):
        worker = sign_in(
            client,
            MembershipFactory.create(authority=authority, role=RoleName.YOUTH_WORKER.value),
        )
    person(authority, worker, given_names="Amira", family_name="Tanning")

    everybody = text_of(client.get(page(authority, "list")))
    narrowed = text_of(client.get(page(authority, "list"), {"activity": "neet"}))

    assert "Amira Tanning" in everybody
    assert "govuk-tag" not in everybody
    assert "Nobody fits" in narrowed


def test_a_long_list_is_read_page_by_page(
    client: Client,
    authority: Authority,
    worker: Actor,
    closed: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lists, "ROWS_AT_ONCE", 2)
    for given_name in ("Ada", "Bo", "Bo", "Cyd", "Dee"):
        person(authority, worker, given_names=given_name, family_name="Vane")
    seen: list[str] = []
    address = page(authority, "list")

    for _ in range(3):
        text = text_of(client.get(address))
        seen += [each for each in ("Ada", "Bo", "Cyd", "Dee") if f"{each} Vane" in text]
        more = text.partition('rel="next"')[0].rpartition('href="')[2].partition('"')[0]
        address = page(authority, "list") + more.replace(page(authority, "list"), "")

    assert seen == ["Ada", "Bo", "Bo", "Cyd", "Dee"]
    elsewhere = client.get(page(authority, "list"), {"after": str(closed.public_id)})
    assert "Ada Vane" in text_of(elsewhere)
    assert client.get(page(authority, "list"), {"after": "nonsense"}).status_code == 200


@pytest.mark.parametrize(
    ("route", "query", "most"),
    [("find", {"q": "tanning"}, 28), ("suggest", {"q": "tanning"}, 28), ("list", {}, 22)],
)
def test_a_page_takes_the_same_statements_however_many_it_shows(
    client: Client,
    authority: Authority,
    worker: Actor,
    django_assert_max_num_queries: Any,
    route: str,
    query: dict[str, str],
    most: int,
) -> None:
    for _ in range(20):
        person(authority, worker, family_name="Tanning")

    with django_assert_max_num_queries(most):
        client.get(page(authority, route), query)
