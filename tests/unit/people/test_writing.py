"""What forbids writing to an address, and how are the gaps of a text filled?"""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from waymark.messages.rules import Channel
from waymark.people.rules import writing as rules
from waymark.people.rules.vocabulary import ContactKind
from waymark.people.rules.writing import Obstacle, Way

FREE = Way(
    kind=ContactKind.MOBILE,
    is_present=True,
    is_unsafe=False,
    is_own=True,
    has_bounced=False,
    has_opted_out=False,
)
DAY = date(2026, 11, 21)


def test_nothing_forbids_a_mobile_or_an_email_address_of_their_own() -> None:
    for kind in (ContactKind.MOBILE, ContactKind.EMAIL):
        assert rules.obstacle_of(replace(FREE, kind=kind), is_warned=False) is None


@pytest.mark.parametrize(
    ("way", "obstacle"),
    [
        (replace(FREE, kind=ContactKind.TELEPHONE), Obstacle.NO_CHANNEL),
        (replace(FREE, kind=ContactKind.SOCIAL_MEDIA), Obstacle.NO_CHANNEL),
        (replace(FREE, is_present=False), Obstacle.ENDED),
        (replace(FREE, is_unsafe=True, has_opted_out=True), Obstacle.UNSAFE),
        (replace(FREE, is_own=False), Obstacle.NOT_OWN),
        (replace(FREE, has_opted_out=True, has_bounced=True), Obstacle.OPTED_OUT),
        (replace(FREE, has_bounced=True), Obstacle.BOUNCED),
    ],
)
def test_gravest_obstacle_is_named(way: Way, obstacle: Obstacle) -> None:
    assert rules.obstacle_of(way, is_warned=False) is obstacle
    assert rules.obstacle_of(way, is_warned=True) is Obstacle.WARNING


@given(
    kind=some.sampled_from(ContactKind),
    said=some.tuples(*[some.booleans()] * 6),
)
def test_only_an_address_without_any_fault_is_written_to(
    kind: ContactKind, said: tuple[bool, ...]
) -> None:
    is_present, is_unsafe, is_own, has_bounced, has_opted_out, is_warned = said
    way = Way(kind, is_present, is_unsafe, is_own, has_bounced, has_opted_out)

    is_free = is_present and is_own and kind in rules.CHANNEL_OF_KIND
    is_free = is_free and not (is_unsafe or has_bounced or has_opted_out or is_warned)
    assert (rules.obstacle_of(way, is_warned=is_warned) is None) == is_free


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "holds"),
    [
        (None, None, True),
        (DAY, None, True),
        (date(2026, 11, 22), None, False),
        (None, DAY, False),
        (None, date(2026, 11, 22), True),
    ],
)
def test_way_holds_from_its_first_day_until_before_its_last(
    starts_on: date | None, ends_on: date | None, holds: bool
) -> None:
    assert rules.holds_on(starts_on, ends_on, DAY) == holds


def test_known_gaps_are_filled_and_all_others_stay() -> None:
    text = "Hello (( First  name)), see you on ((date)). ((adviser)) (not ((x(y))))"

    filled = rules.fill_gaps(text, {"first name": "Amira", "adviser": ""})

    assert filled == "Hello Amira, see you on ((date)). ((adviser)) (not ((x(y))))"
    assert rules.gaps_of(filled) == ("date", "adviser")


@given(name=some.text(max_size=30))
def test_what_fills_a_gap_goes_in_as_it_is(name: str) -> None:
    assert rules.fill_gaps("((first name))", {"first name": name}) == (name or "((first name))")


def test_text_goes_plain_and_an_email_as_it_is_written() -> None:
    assert rules.ready_text(" It’s on ", Channel.TEXT) == "It's on"
    assert rules.ready_text(" It’s on ", Channel.EMAIL) == "It’s on"


def test_text_has_six_parts_at_most() -> None:
    assert not rules.is_too_long("a" * 918, Channel.TEXT)
    assert rules.is_too_long("a" * 919, Channel.TEXT)
    assert not rules.is_too_long("a" * 4_000, Channel.EMAIL)
    assert rules.is_too_long("a" * 4_001, Channel.EMAIL)
