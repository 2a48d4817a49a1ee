"""Do the invented authorities get their young people, once, and staff who may see them?"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from click.testing import CliRunner
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.factories.people import AccessGrantFactory, PersonFactory
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team, TeamMember
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import (
    concerns,
    diaries,
    endings,
    feedback,
    file_audits,
    messaging,
    moves,
    oversight,
    sessions,
    staff,
    whole,
    young_people,
)
from waymark.demonstration.actions.young_people import Arrived
from waymark.demonstration.commands import commands
from waymark.demonstration.queries import count_invented, list_people
from waymark.demonstration.rules.authorities import AUTHORITIES
from waymark.demonstration.rules.places import BLOCK, PLACES
from waymark.demonstration.rules.staff import STAFF, TEAMS, email_of, tracking_of
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import list_reachable

pytestmark = pytest.mark.django_db

AT = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)


@pytest.fixture
def marshfield() -> Iterator[Authority]:
    """Both invented authorities with their staff and nobody else; the scope of Marshfield."""
    for code, name, short_name, _colour in AUTHORITIES[2:]:
        made = Authority.objects.create(code=code, name=name, short_name=short_name)
        with open_scope(made.pk):
            staff.load(by=Actor.operator(made.pk), code=code, at=AT)
    found = Authority.objects.get(code="marshfield")
    with open_scope(found.pk):
        yield found


def load(*, most: int = BLOCK, follow: Callable[[Arrived], None] = lambda _: None) -> list[str]:
    told: list[str] = []
    young_people.load(at=AT, most=most, tell=told.append, follow=follow)
    return told


def held() -> dict[str, int]:
    return {
        authority.code: _count(authority)
        for authority in Authority.objects.filter(code__in=["marshfield", "aldermere"])
    }


def _count(authority: Authority) -> int:
    with open_scope(authority.pk):
        return Person.objects.count()


def test_each_authority_gets_its_own_and_everybody_is_listed(marshfield: Authority) -> None:
    told = load()

    assert held() == {"marshfield": BLOCK, "aldermere": BLOCK}
    assert told[0] == "Inventing 60 young people in Marshfield"
    assert PersonSummary.objects.count() == BLOCK
    assert AuditEvent.objects.filter(event="people.loaded").count() == 1
    assert AuditEvent.objects.filter(event="people.duplicates_sought").count() == 1
    assert count_invented(place=PLACES[0]) == BLOCK


def test_second_load_adds_nobody(marshfield: Authority) -> None:
    load()
    events = AuditEvent.objects.count()

    told = load()

    assert told == []
    assert held() == {"marshfield": BLOCK, "aldermere": BLOCK}
    assert AuditEvent.objects.count() == events


def test_more_are_added_to_those_who_are_there_and_fewer_take_nobody_away(
    marshfield: Authority,
) -> None:
    load()
    names = set(PersonSummary.objects.values_list("name", "born_on"))

    more = load(most=2 * BLOCK)
    fewer = load()

    assert "Inventing 60 more young people in Marshfield" in more
    assert fewer[0] == (
        "Marshfield has 120 invented young people, more than the 60 of this scale. They stay."
    )
    assert held() == {"marshfield": 2 * BLOCK, "aldermere": 2 * BLOCK}
    assert names <= set(PersonSummary.objects.values_list("name", "born_on"))


def test_load_that_was_broken_off_goes_on_where_it_stopped(
    marshfield: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(young_people, "BLOCKS_AT_ONCE", 1)

    def fail(arrived: Arrived) -> None:
        if arrived.people[0].row.number > BLOCK:
            raise LookupError

    with pytest.raises(LookupError):
        load(most=2 * BLOCK, follow=fail)
    assert held() == {"marshfield": BLOCK, "aldermere": 0}

    load(most=2 * BLOCK)

    assert held() == {"marshfield": 2 * BLOCK, "aldermere": 2 * BLOCK}


def test_how_far_a_load_has_come_is_told_now_and_then(
    marshfield: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(young_people, "BLOCKS_AT_ONCE", 1)
    monkeypatch.setattr(young_people, "TIMES_TOLD", 1)

    told = load(most=2 * BLOCK)

    assert told == [
        "Inventing 120 young people in Marshfield",
        "Marshfield: 120 of 120",
        "Inventing 120 young people in Aldermere",
        "Aldermere: 120 of 120",
    ]


def test_whoever_follows_is_told_of_everybody_with_their_keys(marshfield: Authority) -> None:
    arrived: list[Arrived] = []

    load(follow=arrived.append)

    ours, theirs = arrived
    assert (ours.place.code, theirs.place.code) == ("marshfield", "aldermere")
    for each in ours.people:
        person = Person.objects.get(pk=ours.keys[each.row.number])
        assert person.born_on == each.row.born_on
    assert any(each.lead for each in ours.people)


def test_team_sees_its_areas_and_no_other(marshfield: Authority) -> None:
    load()
    plan = TEAMS["marshfield"][0]
    adviser = Membership.objects.get(user__email=plan.members[0])

    seen = list_reachable(viewer=member_actor(adviser), at=AT)

    areas = {row.locality.name for row in seen if row.locality and not row.is_restricted}
    assert areas == set(plan.localities)


def test_whoever_tracks_sees_every_area(marshfield: Authority) -> None:
    load()
    areas = {area for plan in TEAMS["marshfield"] for area in plan.localities}
    for role in (RoleName.TRACKING_OFFICER, RoleName.DATA_MANAGER):
        member = Membership.objects.get(user__email=email_of(role, authority="marshfield"))

        seen = list_reachable(viewer=member_actor(member), at=AT)

        assert {row.locality.name for row in seen if row.locality} == areas


def test_staff_are_there_once(marshfield: Authority) -> None:
    before = (Membership.objects.count(), Team.objects.count(), TeamMember.objects.count())

    staff.load(by=Actor.operator(marshfield.pk), code="marshfield", at=AT)

    areas = tuple(area for team in TEAMS["marshfield"] for area in team.localities)
    plans = [*TEAMS["marshfield"], tracking_of("marshfield", areas)]
    assert before == (len(STAFF["marshfield"]), 4, sum(len(plan.members) for plan in plans))
    assert before == (Membership.objects.count(), Team.objects.count(), TeamMember.objects.count())


def test_sign_in_page_says_with_how_many_somebody_works(
    marshfield: Authority,
    client: Client,
    settings: Any,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    settings.DEMONSTRATION = True
    adviser = Membership.objects.get(
        user__email=email_of(RoleName.PERSONAL_ADVISER, authority="marshfield")
    )
    AccessGrantFactory.create(membership=adviser, starts_at=AT)
    AccessGrantFactory.create(membership=adviser, starts_at=AT)
    hidden = PersonFactory.create(is_restricted=True)
    AccessGrantFactory.create(membership=adviser, person=hidden, starts_at=AT)

    sentences = {each.name: each.sentence for each in list_people(at=AT)}
    with django_assert_max_num_queries(20):
        page = client.get(reverse("demonstration:people")).content.decode()

    assert sentences["Ruth Ackerley"].endswith("next steps. 2 young people.")
    assert not sentences["Sunil Marsden"].endswith("people.")
    assert "Sign in as Ruth Ackerley" in page
    assert "Aldermere" in page


def test_command_says_what_there_is_without_loading(settings: Any) -> None:
    settings.DEMONSTRATION = True

    result = CliRunner().invoke(commands, ["demo", "load", "--dry-run", "--scale", "2"])

    assert result.exit_code == 0, result.output
    assert "12,000 in Marshfield and 3,000 in Aldermere" in result.output
    assert not Authority.objects.exists()


def test_command_loads_the_cases_first_and_then_the_people(
    settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.DEMONSTRATION = True
    came: list[tuple[str, int, Any]] = []
    for module, name in (
        (whole, "load_demonstration"),
        (young_people, "load"),
        (sessions, "load"),
        (endings, "load"),
        (concerns, "load"),
        (feedback, "load"),
        (oversight, "load"),
        (file_audits, "load"),
        (messaging, "load"),
        (moves, "load"),
        (diaries, "load"),
    ):

        def load(
            *, scale: int = 0, follow: Any = None, of: str = module.__name__, **_: Any
        ) -> None:
            came.append((of.rpartition(".")[2], scale, follow))

        monkeypatch.setattr(module, name, load)

    result = CliRunner().invoke(commands, ["demo", "load", "--scale", "3"])

    assert result.exit_code == 0, result.output
    assert came == [
        ("whole", 3, None),
        ("young_people", 3, whole.follow),
        ("sessions", 3, None),
        ("endings", 0, None),
        ("concerns", 0, None),
        ("feedback", 0, None),
        ("oversight", 0, None),
        ("file_audits", 0, None),
        ("messaging", 0, None),
        ("moves", 0, None),
        ("diaries", 0, None),
    ]


def test_command_refuses_more_than_two_million_and_a_place_with_real_records(settings: Any) -> None:
    settings.DEMONSTRATION = False

    too_many = CliRunner().invoke(commands, ["demo", "load", "--scale", "268"])
    refused = CliRunner().invoke(commands, ["demo", "load"])

    assert (too_many.exit_code, refused.exit_code) == (2, 1)
    assert "not a demonstration" in refused.output
