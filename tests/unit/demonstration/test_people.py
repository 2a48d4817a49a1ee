"""Are invented young people believable, the same every time, and nobody real?"""

import re
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from waymark.core.codes.editions import editions
from waymark.demonstration.engines.chance import seeded
from waymark.demonstration.engines.names import mistyped, name_book
from waymark.demonstration.engines.people import invent, invent_block, years_before
from waymark.demonstration.engines.places import LANDLINES, OFFICES
from waymark.demonstration.engines.records import Invented
from waymark.demonstration.rules.places import BLOCK, OLDEST, PLACES, YOUNGEST, Place
from waymark.demonstration.rules.staff import STAFF
from waymark.demonstration.rules.towns import towns_of
from waymark.people.rules.ages import age_on, turned_round
from waymark.people.rules.loading import Dated, PersonRow
from waymark.people.rules.names import fold
from waymark.people.rules.numbers import is_uln, is_upn
from waymark.people.rules.vocabulary import (
    ContactKind,
    IdentifierScheme,
    RelationshipKind,
    SendStatus,
    Tier,
)

ON = date(2026, 11, 12)
MARSHFIELD, ALDERMERE = PLACES
DRAMA_NUMBER = re.compile(r"\+44(7700900|1632960)[0-9]{3}")
POSTCODE = re.compile(r"Z[ZY][1-9][0-9]? [0-9][ABD-HJLNP-UW-Z]{2}")

days = st.dates(date(2024, 1, 1), date(2040, 12, 31))
places = st.sampled_from([*PLACES, *towns_of("marshfield", scale=2)])
numbers = st.integers(0, 26_699)


@pytest.fixture(scope="module")
def many() -> list[Invented]:
    """Everybody in Marshfield."""
    return list(invent(MARSHFIELD, blocks=range(MARSHFIELD.blocks(1)), on=ON))


def parts_of(row: PersonRow) -> list[Dated]:
    """Return everything in the record that has dates."""
    return [
        *row.names, *row.identifiers, *row.authorities, *row.schooling, *row.addresses,
        *row.contacts, *row.relationships, *row.banners, *row.characteristics, *row.levels,
        *row.send,
    ]  # fmt: skip


# The same, whoever asks ------------------------------------------------------------------------


@given(place=places, block=numbers, day=days)
@settings(max_examples=8, deadline=None)
def test_same_block_holds_the_same_people_every_time(place: Place, block: int, day: date) -> None:
    first = invent_block(place, block=block, on=day)

    assert first == invent_block(place, block=block, on=day)
    assert [each.row.number for each in first] == [block * BLOCK + at for at in range(1, BLOCK + 1)]


def test_more_people_begin_with_the_same_ones() -> None:
    few = list(invent(ALDERMERE, blocks=range(2), on=ON))
    more = list(invent(ALDERMERE, blocks=range(4), on=ON))

    assert more[: len(few)] == few


def test_no_real_authority_has_the_number_of_an_invented_one() -> None:
    official = {each.code for edition in editions("authorities") for each in edition.codes}

    assert official.isdisjoint({MARSHFIELD.dfe_number, ALDERMERE.dfe_number})
    assert MARSHFIELD.neighbour_dfe_number == ALDERMERE.dfe_number


def test_neighbours_have_different_people() -> None:
    ours, theirs = (invent_block(place, block=0, on=ON) for place in PLACES)

    assert {each.row.given_names + each.row.family_name for each in ours} != {
        each.row.given_names + each.row.family_name for each in theirs
    }


# Each of them ----------------------------------------------------------------------------------


@given(place=places, block=numbers, day=days)
@settings(max_examples=12, deadline=None)
def test_ages_are_those_served_on_any_day(place: Place, block: int, day: date) -> None:
    for each in invent_block(place, block=block, on=day):
        assert each.row.born_on is not None
        age = age_on(each.row.born_on, day)
        has_plan = any(send.status is SendStatus.PLAN for send in each.row.send)
        assert YOUNGEST <= age <= (25 if has_plan else OLDEST) or each.copy_of is not None


@given(place=places, block=numbers, day=days)
@settings(max_examples=12, deadline=None)
def test_every_number_is_well_formed(place: Place, block: int, day: date) -> None:
    people = invent_block(place, block=block, on=day)

    for each in people:
        for held in each.row.identifiers:
            if held.scheme in {IdentifierScheme.UPN, IdentifierScheme.FORMER_UPN}:
                assert is_upn(held.value)
            elif held.scheme is IdentifierScheme.ULN:
                assert is_uln(held.value)
            else:
                assert held.issuer


@given(place=places, block=numbers, day=days)
@settings(max_examples=12, deadline=None)
def test_no_telephone_postcode_or_address_of_anybody_real(
    place: Place, block: int, day: date
) -> None:
    people = invent_block(place, block=block, on=day)

    for each in people:
        for contact in each.row.contacts:
            if contact.kind is ContactKind.EMAIL:
                assert contact.value.endswith("@post.example")
                assert contact.value.isascii()
            else:
                assert DRAMA_NUMBER.fullmatch(contact.value)
        for relative in each.row.relationships:
            assert not relative.telephone or DRAMA_NUMBER.fullmatch(relative.telephone)
        for address in each.row.addresses:
            assert not address.postcode or POSTCODE.fullmatch(address.postcode)


@given(place=places, block=numbers, day=days)
@settings(max_examples=12, deadline=None)
def test_nothing_ends_before_it_starts_or_starts_after_the_day(
    place: Place, block: int, day: date
) -> None:
    for each in invent_block(place, block=block, on=day):
        for part in parts_of(each.row):
            assert part.starts_on is None or part.starts_on <= day
            assert part.ends_on is None or (part.starts_on or part.ends_on) <= part.ends_on <= day
        assert each.doing.since <= day
        assert each.row.added_on is not None
        assert each.row.added_on <= day


@given(place=places, block=numbers, day=days)
@settings(max_examples=12, deadline=None)
def test_tiers_follow_each_other_and_one_is_open(place: Place, block: int, day: date) -> None:
    people = invent_block(place, block=block, on=day)

    for each in people:
        for earlier, later in pairwise(each.row.levels):
            assert earlier.ends_on == later.starts_on
        assert [level.ends_on is None for level in each.row.levels][-1]
        assert sum(level.ends_on is None for level in each.row.levels) == 1


@given(place=places, block=numbers, day=days)
@settings(max_examples=12, deadline=None)
def test_brothers_and_sisters_know_each_other_and_live_together(
    place: Place, block: int, day: date
) -> None:
    people = invent_block(place, block=block, on=day)

    by_number = {each.row.number: each for each in people}
    for each in people:
        for tie in each.row.relationships:
            if tie.kind is RelationshipKind.SIBLING:
                assert tie.other is not None
                other = by_number[tie.other]
                assert other.household == each.household
                assert each.row.number in {back.other for back in other.row.relationships}


@given(place=places, block=numbers, day=days)
@settings(max_examples=12, deadline=None)
def test_twins_share_birthday_home_and_parents(place: Place, block: int, day: date) -> None:
    people = invent_block(place, block=block, on=day)

    by_number = {each.row.number: each for each in people}
    for each in people:
        if each.twin_of is not None:
            twin = by_number[each.twin_of]
            assert twin.twin_of == each.row.number
            assert twin.row.born_on == each.row.born_on
            assert twin.household == each.household
            assert twin.row.given_names != each.row.given_names
            assert twin.row.locality == each.row.locality


@given(place=places, block=numbers, day=days)
@settings(max_examples=12, deadline=None)
def test_record_that_is_there_twice_differs_by_a_slip(place: Place, block: int, day: date) -> None:
    people = invent_block(place, block=block, on=day)

    by_number = {each.row.number: each for each in people}
    for copy in people:
        if copy.copy_of is not None:
            first = by_number[copy.copy_of].row
            assert copy.row.born_on is not None
            assert first.born_on in {copy.row.born_on, turned_round(copy.row.born_on)}
            assert (copy.row.given_names, copy.row.family_name) != (
                first.given_names,
                first.family_name,
            )
            assert not copy.row.is_restricted
            assert not copy.row.relationships


# All of them -----------------------------------------------------------------------------------


def test_no_two_people_share_a_number_and_no_two_households_a_house(many: list[Invented]) -> None:
    originals = [each for each in many if each.copy_of is None]
    numbers = Counter(
        (held.scheme, held.value) for each in originals for held in each.row.identifiers
    )
    houses = {
        (each.row.addresses[-1].lines, each.row.addresses[-1].postcode, each.household)
        for each in originals
        if each.row.addresses[-1].postcode
    }

    assert max(numbers.values()) == 1
    assert len({house[:2] for house in houses}) == len(houses)


def test_shares_are_near_those_of_the_place(many: list[Invented]) -> None:
    found = Counter(each.row.ethnicity for each in many)

    assert 0.48 < found["WBRI"] / len(many) < 0.56
    assert 0.06 < found["APKN"] / len(many) < 0.11
    assert 0.015 < (found["NOBT"] + found["REFU"]) / len(many) < 0.06


def test_every_kind_of_name_is_met(many: list[Invented]) -> None:
    rows = [each.row for each in many]
    names = [f"{row.given_names} {row.family_name}" for row in rows]
    spellings = [other for row in rows for other in row.names if not other.given_names.isascii()]

    assert any(not row.family_name for row in rows)
    assert any("'" in name for name in names)
    assert any("-" in name for name in names)
    assert any(not name.isascii() for name in names)
    assert any(row.preferred_name for row in rows)
    assert any("\u0600" < letter < "\u06ff" for each in spellings for letter in each.given_names)
    assert all(fold(name) for name in names)


def test_common_names_are_common_and_most_names_are_rare(many: list[Invented]) -> None:
    families = Counter(each.row.family_name for each in many)

    assert families["Smith"] > families["Frost"]
    assert len(families) > 700


def test_few_need_much_and_some_are_planted(many: list[Invented]) -> None:
    tiers = Counter(each.row.levels[-1].tier for each in many)

    assert tiers[Tier.UNIVERSAL] > tiers[Tier.TARGETED] > tiers[Tier.SPECIALIST] > 0
    assert 40 < sum(each.copy_of is not None for each in many) < 80
    assert sum(each.twin_of is not None for each in many) > 50
    assert 10 < sum(each.row.is_restricted for each in many) < 60
    assert any(each.row.named for each in many)


def test_caseloads_differ_and_belong_to_advisers_of_the_place(many: list[Invented]) -> None:
    leads = Counter(each.lead for each in many if each.lead)

    assert set(leads) <= {colleague.email for colleague in STAFF["marshfield"]}
    assert len(leads) == 10
    assert max(leads.values()) > min(leads.values())


def test_schools_are_those_of_the_place(many: list[Invented]) -> None:
    names = {school.name for school in MARSHFIELD.schools}

    assert {row.organisation for each in many for row in each.row.schooling} <= names


def test_the_29_february_is_a_birthday_too() -> None:
    people = invent(MARSHFIELD, blocks=range(60), on=date(2028, 2, 29))

    assert any((each.row.born_on or ON).timetuple()[1:3] == (2, 29) for each in people)
    assert years_before(date(2028, 2, 29), 1) == date(2027, 2, 28)
    assert years_before(ON, 13) + timedelta(days=0) == date(2013, 11, 12)


@given(name=st.text(st.characters(categories=["Lu", "Ll"]), min_size=1), seed=st.integers())
def test_slip_of_the_hand_always_changes_a_name(name: str, seed: int) -> None:
    slipped = mistyped(seeded(seed), name)

    assert slipped != name
    assert abs(len(slipped) - len(name)) <= 1
    assert slipped


# Nobody known, and no telephone of somebody else ------------------------------------------------


def test_chance_makes_nobody_known(many: list[Invented]) -> None:
    book = name_book()
    near = [*many, *invent(ALDERMERE, blocks=range(ALDERMERE.blocks(1)), on=ON)]
    called = {(given, each.row.family_name) for each in near for given in _given_names(each.row)}
    around = {tuple(tie.name.split(" ", 1)) for each in near for tie in each.row.relationships}

    assert len(book.avoided) > 100
    assert not book.avoided & (called | around)


def test_short_form_makes_nobody_known_either() -> None:
    book = name_book()

    assert book.is_avoided("Thomas", "Jones")
    assert book.is_avoided("Grace Mary", "Kelly")
    assert not book.is_avoided("Grace", "Inventedson")


def test_nobody_and_none_of_their_family_is_named_twice_over(many: list[Invented]) -> None:
    names = [(each.row.given_names, each.row.family_name) for each in many]
    names += [
        (given, family)
        for each in many
        for relationship in each.row.relationships
        for given, _, family in [relationship.name.rpartition(" ")]
    ]

    twice = [
        f"{given} {family}" for given, family in names if {*given.split()} & {*family.split("-")}
    ]

    assert not twice


def test_telephone_is_shared_within_a_household_alone(many: list[Invented]) -> None:
    homes: dict[str, set[tuple[str, int]]] = {}
    theirs = invent(ALDERMERE, blocks=range(ALDERMERE.blocks(1) + 2), on=ON)
    for place, people in ((MARSHFIELD, many), (ALDERMERE, theirs)):
        for each in people:
            for number in _telephones(each.row):
                homes.setdefault(number, set()).add((place.code, each.household))

    assert max(map(len, homes.values())) == 1
    assert len(homes) > 1_200


def test_those_with_a_worker_have_a_telephone_first(many: list[Invented]) -> None:
    led = [each for each in many if each.lead]
    reached = [each for each in led if _telephones(each.row)]

    assert len(reached) / len(led) > 0.75
    assert sum(bool(_telephones(each.row)) for each in many) / len(many) < 0.3


def _given_names(row: PersonRow) -> set[str]:
    return {row.given_names.partition(" ")[0], row.preferred_name}


def _telephones(row: PersonRow) -> set[str]:
    offices = {f"{LANDLINES}{number:03}" for number in OFFICES}
    called = {each.value for each in row.contacts if each.kind is not ContactKind.EMAIL}
    return (called | {each.telephone for each in row.relationships} - {""}) - offices
