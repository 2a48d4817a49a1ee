"""Whom do the prompts name, and nobody else?"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.clock import NOW
from tests.factories.access import AuthorityFactory
from tests.integration.participation.tracking import TODAY, Trackers, make_trackers
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.casework.presenters.prompts import TEXT
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope
from waymark.participation.models.activities import Activity
from waymark.participation.queries.prompts import count_prompts, list_prompted
from waymark.participation.rules.prompts import Prompt, Spell, prompts_on
from waymark.people.models.summaries import PersonSummary

TOLD = tuple[str, int, int | None, int | None, int | None]


def _spells(rows: list[TOLD]) -> list[Spell]:
    """Return spells from codes and days before today: start, end, expected end, review."""

    def day(ago: int | None) -> date | None:
        return None if ago is None else TODAY - timedelta(days=ago)

    return [
        Spell(
            key=key,
            code=code,
            starts_on=TODAY - timedelta(days=start),
            ends_on=day(end),
            expected_end_on=day(expected),
            review_on=day(review),
        )
        for key, (code, start, end, expected, review) in enumerate(rows)
    ]


COLLEGE: TOLD = ("230", 300, 3, None, None)
CASES: dict[str, tuple[list[TOLD], tuple[Prompt, ...]]] = {
    "left college three days ago": ([COLLEGE, ("619", 3, None, None, None)], (Prompt.LEFT,)),
    "left college eight days ago": (
        [("230", 300, 8, None, None), ("619", 8, None, None, None)],
        (),
    ),
    "still counts as just left after another NEET code": (
        [COLLEGE, ("619", 3, 1, None, None), ("640", 1, None, None, None)],
        (Prompt.LEFT,),
    ),
    "agreed start yesterday": ([("616", 20, None, None, 1)], (Prompt.START_PASSED,)),
    "agreed start today": ([("616", 20, None, None, 0)], ()),
    "NEET for four months": ([("619", 120, None, None, None)], (Prompt.NEET_THREE,)),
    "NEET for seven months": ([("619", 215, None, None, None)], (Prompt.NEET_SIX,)),
    "third spell in a year": (
        [("619", 300, 280, None, None), ("330", 280, 200, None, None),
         ("619", 200, 150, None, None), ("330", 150, 20, None, None),
         ("619", 20, None, None, None)],
        (Prompt.CHURN,),
    ),
    "course ends in five weeks": ([("230", 60, None, -35, None)], (Prompt.COURSE_ENDS,)),
    "course ends in a week": ([("230", 60, None, -7, None)], (Prompt.COURSE_ENDS, Prompt.LAPSES)),
    "course goes on": ([("230", 60, None, -200, None)], ()),
    "nothing known": ([], ()),
}  # fmt: skip


def _make(trackers: Trackers, rows: list[TOLD]) -> Any:
    person = trackers.young_person()
    for spell in _spells(rows):
        trackers.does(
            person,
            spell.code,
            starts_on=spell.starts_on,
            ends_on=spell.ends_on,
            expected_end_on=spell.expected_end_on,
            review_on=spell.review_on,
        )
    return person


def _found(trackers: Trackers) -> dict[Prompt, set[int]]:
    return {
        each: {row.person_id for row in list_prompted(viewer=trackers.by, at=NOW, prompt=each)}
        for each in Prompt
    }


def _lapse(spell: Spell, person: Any) -> Spell:
    row = Activity.objects.get(person=person, starts_on=spell.starts_on, code=spell.code)
    return replace(spell, key=row.pk, lapses_on=row.lapses_on)


@pytest.mark.parametrize("case", CASES)
def test_prompts_are_those_of_the_story(trackers: Trackers, case: str) -> None:
    rows, expected = CASES[case]
    person = _make(trackers, rows)

    found = _found(trackers)

    assert tuple(each for each in Prompt if person.pk in found[each]) == expected
    spells = [_lapse(each, person) for each in _spells(rows)]
    assert prompts_on(TODAY, spells) == expected
    counts = count_prompts(viewer=trackers.by, at=NOW)
    assert {each: len(people) for each, people in found.items()} == counts


LIVES = st.lists(
    st.tuples(
        st.sampled_from(["230", "310", "330", "616", "619", "640", "810"]),
        st.integers(min_value=1, max_value=90),
        st.booleans(),
        st.sampled_from([None, -5, -30, -60]),
        st.sampled_from([None, 1, -1]),
    ),
    max_size=7,
)


@settings(
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(lives=st.lists(LIVES, min_size=1, max_size=4))
def test_database_and_rules_prompt_alike(db: None, lives: list[list[Any]]) -> None:
    with open_scope(AuthorityFactory.create().pk):
        trackers = make_trackers()
        expected: dict[Prompt, set[int]] = {each: set() for each in Prompt}
        for life in lives:
            rows: list[TOLD] = []
            end: int | None = None
            for code, length, has_gap, expected_end, review in life:  # backwards from today
                start = (end or 0) + length
                is_latest = end is None
                rows.insert(0, (code, start, end, expected_end if is_latest else None, review))
                end = start + (7 if has_gap else 0)
            person = _make(trackers, rows)
            for prompt in prompts_on(TODAY, [_lapse(each, person) for each in _spells(rows)]):
                expected[prompt].add(person.pk)

        assert _found(trackers) == expected


def test_hidden_records_are_neither_named_nor_counted(trackers: Trackers) -> None:
    person = trackers.young_person(is_restricted=True)
    trackers.does(person, "619", starts_on=TODAY - timedelta(days=120))

    assert not any(count_prompts(viewer=trackers.by, at=NOW).values())
    with pytest.raises(NotAllowed):
        count_prompts(viewer=member_actor(trackers.join(RoleName.PERSONAL_ADVISER)), at=NOW)


def test_page_shows_the_most_pressing_first(
    client: Client, trackers: Trackers, django_assert_max_num_queries: Any
) -> None:
    sign_in(client, trackers.officer)
    for _ in range(3):
        _make(trackers, [("619", 120, None, None, None)])
    url = reverse(
        "participation:prompt_list", kwargs={"authority": trackers.officer.authority.code}
    )

    with django_assert_max_num_queries(25):
        page = client.get(url).content.decode()
    assert "Ask their worker what stands in the way" in page
    assert page.count("Robin Inventedson") == 3
    assert "Nobody at the moment" in client.get(f"{url}?show=left").content.decode()


def _adviser(trackers: Trackers) -> Actor:
    """Let an adviser of the team lead one who left college lately; another has no lead."""
    adviser = trackers.join(RoleName.PERSONAL_ADVISER)
    for lead in (adviser, None):
        person = _make(trackers, [COLLEGE, ("619", 3, None, None, None)])
        PersonSummary.objects.filter(person=person).update(lead=lead)
    return member_actor(adviser)


def test_of_ones_own_are_those_whom_one_leads(trackers: Trackers) -> None:
    adviser = _adviser(trackers)

    own = count_prompts(viewer=adviser, at=NOW, of_own=True)

    assert {each: number for each, number in own.items() if number} == {Prompt.LEFT: 1}
    rows = list_prompted(viewer=adviser, at=NOW, prompt=Prompt.LEFT, of_own=True)
    assert [row.lead_id for row in rows] == [adviser.membership_id]
    assert count_prompts(viewer=trackers.by, at=NOW)[Prompt.LEFT] == 2
    with pytest.raises(NotAllowed):
        count_prompts(viewer=adviser, at=NOW)


def test_day_of_an_adviser_leads_to_what_has_changed(
    client: Client, trackers: Trackers, django_assert_max_num_queries: Any
) -> None:
    adviser = Membership.objects.get(pk=_adviser(trackers).membership_id or 0)
    sign_in(client, adviser)
    code = adviser.authority.code

    with django_assert_max_num_queries(35):
        day = client.get(reverse("casework:day", args=[code])).content.decode()
    page = client.get(reverse("participation:own_prompts", args=[code])).content.decode()

    assert TEXT in day
    assert "Became NEET in the last 7 days: 1" in day
    assert reverse("participation:own_prompts", args=[code]) in day
    assert page.count("Robin Inventedson") == 1
    assert "Month by month" not in page


def test_day_says_nothing_where_nothing_has_changed(client: Client, trackers: Trackers) -> None:
    adviser = trackers.join(RoleName.PERSONAL_ADVISER)
    sign_in(client, adviser)

    day = client.get(reverse("casework:day", args=[adviser.authority.code])).content.decode()

    assert TEXT not in day
