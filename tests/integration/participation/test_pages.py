"""Do the pages of learning and work show, save and refuse what they should?"""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, LocalityFactory, MembershipFactory
from tests.factories.participation import ActivityFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.participation.actions.figures import work_out_months
from waymark.participation.models.activities import Activity
from waymark.participation.models.figures import MonthTotal
from waymark.participation.rules.codes import words_of
from waymark.people.models.people import Person

TODAY = local_date(NOW)
SIXTEEN = TODAY.replace(year=TODAY.year - 17)
STATEMENTS_OF_FIGURES = 21
STATEMENTS_OF_PEOPLE = 19
STATEMENTS_OF_HISTORY = 16
STATEMENTS_OF_MONTHS = 106


@pytest.fixture
def authority(db: None) -> Iterator[Authority]:
    made = AuthorityFactory.create()
    with open_scope(made.pk):
        yield made


@pytest.fixture
def person(authority: Authority) -> Person:
    made: Person = PersonFactory.create(born_on=SIXTEEN, added_at=NOW - timedelta(days=400))
    return made


def member(authority: Authority, role: RoleName, **grant: Any) -> Membership:
    made: Membership = MembershipFactory.create(authority_id=authority.pk, role=role.value)
    if grant:
        AccessGrantFactory.create(membership=made, starts_at=NOW, **grant)
    return made


@pytest.fixture
def client(client: Client, authority: Authority, person: Person) -> Client:
    sign_in(client, member(authority, RoleName.DATA_MANAGER, person=person))
    return client


def of_record(person: Person, route: str, **parts: Any) -> str:
    code = person.authority.code
    return reverse(
        f"participation:{route}", kwargs={"authority": code, "person": person.public_id} | parts
    )


def of_authority(authority: Authority, route: str) -> str:
    return reverse(f"participation:{route}", kwargs={"authority": authority.code})


def shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


def typed(**values: Any) -> dict[str, str]:
    """Return a form filled in: days as three boxes."""
    found: dict[str, str] = {"code": "230", "source": "school", "is_primary": "primary"}
    for name, value in values.items():
        if hasattr(value, "year"):
            found |= {
                f"{name}-{part}": str(getattr(value, part)) for part in ("day", "month", "year")
            }
        else:
            found[name] = str(value)
    return found


def hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found is not None
    return found[1]


def test_earlier_activity_is_added_and_shown(client: Client, person: Person) -> None:
    answer = client.post(
        of_record(person, "activity_add"),
        typed(
            starts_on=TODAY - timedelta(days=200),
            ends_on=TODAY - timedelta(days=100),
            course="Plumbing",
            left_because="completed",
        ),
    )

    assert answer.status_code == 302
    page = shown(client, answer.headers["Location"])
    assert "Further education college" in page
    assert "Plumbing" in page
    assert "Ended because: completed" in page


def test_overlap_is_refused_naming_the_rows(client: Client, person: Person) -> None:
    ActivityFactory.create(person=person, code="619", starts_on=TODAY - timedelta(days=150))

    answer = client.post(
        of_record(person, "activity_add"),
        typed(starts_on=TODAY - timedelta(days=200), ends_on=TODAY - timedelta(days=100)),
    )

    page = answer.content.decode()
    assert answer.status_code == 400
    assert "On some of these days something else is recorded" in page
    assert "Seeking" in page
    assert "since" in page
    assert Activity.objects.count() == 1


def test_activity_beside_another_may_overlap(client: Client, person: Person) -> None:
    ActivityFactory.create(person=person, code="210", starts_on=TODAY - timedelta(days=150))

    answer = client.post(
        of_record(person, "activity_add"),
        typed(code="360", is_primary="beside", starts_on=TODAY - timedelta(days=20)),
    )

    assert answer.status_code == 302
    assert "counts in no figure" in shown(client, answer.headers["Location"])


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"starts_on": TODAY + timedelta(days=1)}, "cannot start in the future"),
        (
            {"starts_on": TODAY, "ends_on": TODAY - timedelta(days=1)},
            "cannot end before it starts",
        ),
        (
            {"starts_on": TODAY - timedelta(days=9), "ends_on": TODAY + timedelta(days=1)},
            "end cannot be in the future",
        ),
        (
            {"starts_on": TODAY - timedelta(days=9), "verified_on": TODAY + timedelta(days=1)},
            "verified from the day it starts until today",
        ),
        ({"starts_on": TODAY, "code": "830"}, "Somebody else has to agree"),
        ({"starts_on": TODAY, "code": "720"}, "did not have this activity on that day"),
    ],
)
def test_wrong_days_get_a_sentence(
    client: Client, person: Person, values: dict[str, Any], said: str
) -> None:
    answer = client.post(of_record(person, "activity_add"), typed(**values))

    assert answer.status_code == 400
    assert said in answer.content.decode()
    assert not Activity.objects.exists()


def test_correction_keeps_what_was_known_before(client: Client, person: Person) -> None:
    made = ActivityFactory.create(
        person=person,
        code="619",
        starts_on=TODAY - timedelta(days=50),
        recorded_at=NOW - timedelta(days=50),
    )
    url = of_record(person, "activity_correct", activity=made.public_id)

    client.post(
        url,
        typed(
            code="640",
            starts_on=TODAY - timedelta(days=40),
            version=hidden(shown(client, url), "version"),
        ),
    )

    made.refresh_from_db()
    assert (made.code, made.starts_on) == ("640", TODAY - timedelta(days=40))
    page = shown(client, of_record(person, "activity_states", activity=made.public_id))
    table = page[page.index("What it said, the latest first") :]
    assert table.index(words_of("640")) < table.index(words_of("619"))
    assert words_of("640") in page[: -len(table)]


def test_second_writer_sees_what_the_first_saved(client: Client, person: Person) -> None:
    made = ActivityFactory.create(person=person, code="619", starts_on=TODAY - timedelta(days=50))
    url = of_record(person, "activity_correct", activity=made.public_id)
    version = hidden(shown(client, url), "version")
    first = typed(code="640", starts_on=TODAY - timedelta(days=50), version=version)
    second = typed(code="310", starts_on=TODAY - timedelta(days=50), version=version)
    assert client.post(url, first).status_code == 302

    answer = client.post(url, second)

    page = answer.content.decode()
    assert answer.status_code == 400
    assert "Saved by somebody else" in page
    assert hidden(page, "version") != version
    assert Activity.objects.get().code == "640"


def test_withdrawn_activity_counts_no_more_and_can_be_brought_back(
    client: Client, person: Person
) -> None:
    made = ActivityFactory.create(person=person, code="619", starts_on=TODAY - timedelta(days=50))
    withdraw = of_record(person, "activity_withdraw", activity=made.public_id)
    assert client.post(withdraw, {"reason": ""}).status_code == 400

    answer = client.post(withdraw, {"reason": "It was their brother"})

    page = shown(client, answer.headers["Location"])
    assert "Withdrawn: It was their brother" in page
    assert "Nothing is recorded yet" in page
    client.post(of_record(person, "activity_bring_back", activity=made.public_id), {})
    assert "Nothing is recorded yet" not in shown(client, of_record(person, "activity_list"))


def test_record_without_learning_and_work_is_closed(
    client: Client, authority: Authority, person: Person
) -> None:
    sign_in(client, member(authority, RoleName.YOUTH_WORKER, person=person))

    assert client.get(of_record(person, "activity_list")).status_code == 404


def test_figures_lead_to_the_people_behind_them(
    client: Client, authority: Authority, person: Person
) -> None:
    ActivityFactory.create(
        person=person,
        code="619",
        starts_on=TODAY - timedelta(days=90),
        recorded_at=NOW - timedelta(days=90),
    )
    PersonFactory.create(born_on=SIXTEEN, is_restricted=True, added_at=NOW - timedelta(days=400))
    work_out_months(by=Actor.system(authority.pk), at=NOW)

    page = shown(client, of_authority(authority, "figures"))

    assert "50.0%" in page
    assert "1 of 2" in page
    people = of_authority(authority, "figure_people")
    behind = shown(client, f"{people}?month=2026-10&measure=neet&by=academic_age&key=16")
    assert str(person) in behind
    assert "Academic age" in behind
    assert client.get(f"{people}?measure=dragons").status_code == 404
    assert client.get(f"{people}?by=locality&key=nowhere").status_code == 404


def test_list_behind_a_figure_has_only_open_records(
    client: Client, authority: Authority, person: Person
) -> None:
    other = PersonFactory.create(
        family_name="Closedson", born_on=SIXTEEN, added_at=NOW - timedelta(days=400)
    )
    sign_in(client, member(authority, RoleName.TRACKING_OFFICER, person=person))

    page = shown(client, f"{of_authority(authority, 'figure_people')}?measure=not_known")

    assert str(person) in page
    assert "the 1 young person whose records lie open" in page
    assert str(other) not in page


def test_whoever_may_not_follow_figures_gets_no_links_and_no_small_numbers(
    client: Client, authority: Authority, person: Person
) -> None:
    locality = LocalityFactory.create(authority_id=authority.pk)
    for _ in range(12):
        PersonFactory.create(born_on=SIXTEEN, locality=locality, added_at=NOW - timedelta(days=400))
    sign_in(client, member(authority, RoleName.COMMISSIONER))

    page = shown(client, of_authority(authority, "figures"))

    assert "fewer than 5, or hidden" in page
    assert of_authority(authority, "figure_people") not in page


def test_what_changed_is_told_person_by_person(
    client: Client, authority: Authority, person: Person
) -> None:
    ActivityFactory.create(
        person=person, code="619", starts_on="2026-10-12", recorded_at=NOW - timedelta(days=30)
    )

    page = shown(
        client,
        of_authority(authority, "changes")
        + "?first-day=30&first-month=9&first-year=2026&second-day=31&second-month=10"
        "&second-year=2026",
    )

    assert "From 30 September 2026 to 31 October 2026" in page
    assert "Does something else since" in page
    assert str(person) in page


def test_the_days_that_are_compared_stand_in_their_boxes(
    client: Client, authority: Authority
) -> None:
    page = shown(client, of_authority(authority, "changes"))

    assert "From 30 September 2026 to 31 October 2026" in page
    for name, day, month in (("first", 30, 9), ("second", 31, 10)):
        for part, text in (("day", day), ("month", month), ("year", 2026)):
            box = page[page.index(f'name="{name}-{part}"') :]
            assert f'value="{text}"' in box[: box.index(">")]


def test_history_goes_out_as_a_file_and_is_in_the_trail(
    client: Client, authority: Authority, person: Person
) -> None:
    answer = client.get(of_authority(authority, "history_file"))

    assert answer.headers["Content-Type"].startswith("text/csv")
    assert str(person.public_id) in answer.content.decode()
    event = AuditEvent.objects.get(event=Event.HISTORY_EXPORTED.value)
    assert event.detail == {"rows": 1, "by": "page"}


def test_months_are_counted_anew_and_stay_one_each(
    authority: Authority, person: Person, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    system = Actor.system(authority.pk)
    with django_assert_num_queries(STATEMENTS_OF_MONTHS):
        work_out_months(by=system, at=NOW)
    ActivityFactory.create(
        person=person,
        code="619",
        starts_on=TODAY - timedelta(days=90),
        recorded_at=NOW - timedelta(days=90),
    )
    work_out_months(by=system, at=NOW + timedelta(days=1))

    october = MonthTotal.objects.get(month_end="2026-10-31")
    assert (october.cohort, october.neet, october.not_known) == (1, 1, 0)
    assert MonthTotal.objects.count() == 25


def test_number_of_statements_does_not_grow(
    client: Client,
    authority: Authority,
    person: Person,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    manager = member(authority, RoleName.DATA_MANAGER)
    sign_in(client, manager)
    for _ in range(60):
        other = PersonFactory.create(born_on=SIXTEEN, added_at=NOW - timedelta(days=400))
        AccessGrantFactory.create(person=other, membership=manager, starts_at=NOW)
    AccessGrantFactory.create(person=person, membership=manager, starts_at=NOW)
    for year in (2021, 2022, 2023, 2024):
        ActivityFactory.create(
            person=person, code="110", starts_on=f"{year}-09-01", ends_on=f"{year + 1}-09-01"
        )

    with django_assert_max_num_queries(STATEMENTS_OF_FIGURES):
        shown(client, of_authority(authority, "figures"))
    with django_assert_max_num_queries(STATEMENTS_OF_PEOPLE):
        page = shown(client, f"{of_authority(authority, 'figure_people')}?measure=not_known")
    assert "More young people" in page
    with django_assert_max_num_queries(STATEMENTS_OF_HISTORY):
        shown(client, of_record(person, "activity_list"))
