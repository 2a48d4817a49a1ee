"""What might somebody in England be called? Names by community, as often as in life."""

import random
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from waymark.demonstration.engines.chance import Weighted, happens, one_of
from waymark.people.rules.vocabulary import Sex

SHARE_WITH_SHORT_NAME = 0.35  # of those whose name has a short form
SHARE_WITH_HOME_LANGUAGE = 0.6
TRIES = 9


@dataclass(frozen=True)
class Community:
    """People who share ways of naming; those of some have one name, or three."""

    ethnicity: str
    language: str
    girls: Weighted[str]
    boys: Weighted[str]
    families: Weighted[str]
    double: float = 0
    single: float = 0
    made_up: float = 0
    other_script: float = 0
    has_three_names: bool = False
    endings: tuple[tuple[str, str], ...] = ()
    middle: float = 0
    middle_girls: str = ""
    middle_boys: str = ""
    second: float = 0
    second_boys: Weighted[str] | None = None
    before_second: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Family:
    """The names that a household's children share, and from where the given ones come."""

    name: str
    ethnicity: str
    language: str
    given_from: tuple[Community, ...]


@dataclass(frozen=True)
class NameBook:
    """Every community, what is known of short forms and other scripts, and which pairs to avoid."""

    communities: Mapping[str, Community]
    mixed: Weighted[tuple[str, str, str]]
    share_mixed: float
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    short: Mapping[str, str]
    avoided: frozenset[tuple[str, str]]
    scripts: Mapping[str, str]

    def draw_family(self, chance: random.Random, shares: Weighted[str]) -> Family:
        """Return the family name of a household, from the communities of a place."""
        if happens(chance, self.share_mixed):
            one, other, ethnicity = self.mixed.draw(chance)
            both = (self.communities[one], self.communities[other])
            named_after = one_of(chance, both)
            return Family(
                name=self.draw_family_name(chance, named_after),
                ethnicity=ethnicity,
                language="English",
                given_from=both,
            )
        community = self.communities[shares.draw(chance)]
        speaks = happens(chance, SHARE_WITH_HOME_LANGUAGE)
        return Family(
            name=self.draw_family_name(chance, community),
            ethnicity=community.ethnicity,
            language=community.language if speaks else "English",
            given_from=(community,),
        )

    def draw_family_name(self, chance: random.Random, community: Community) -> str:
        """Return one family name; some are joined of two, some were never met before."""
        first = self._one_family_name(chance, community)
        if not happens(chance, community.double):
            return first
        second = self._one_family_name(chance, community)
        return first if second == first else f"{first}-{second}"

    def draw_given(self, chance: random.Random, community: Community, sex: Sex) -> str:
        """Return the given names of somebody."""
        is_girl = sex is Sex.FEMALE or (sex is not Sex.MALE and happens(chance, 0.5))
        name = (community.girls if is_girl else community.boys).draw(chance)
        if community.has_three_names:
            return f"{name} {community.families.draw(chance)}"
        if happens(chance, community.middle):
            return f"{name} {community.middle_girls if is_girl else community.middle_boys}"
        has_second = name in community.before_second and happens(chance, community.second)
        if not is_girl and community.second_boys is not None and has_second:
            return f"{name} {community.second_boys.draw(chance)}"
        return name

    def draw_given_beside(
        self, chance: random.Random, community: Community, sex: Sex, *, family_name: str
    ) -> str:
        """Return given names that make no known person of somebody with this family name.

        The family name is not among them: nobody is called "Gurpreet Singh Singh".
        """
        tries = (self.draw_given(chance, community, sex) for _ in range(TRIES))
        shorter = (_without(each, family_name) for each in tries)
        found = (each for each in shorter if each and not self.is_avoided(each, family_name))
        return next(found, self.beginnings[0])  # of a place, which is nobody's

    def is_avoided(self, given: str, family_name: str) -> bool:
        """Whether these names, or a short form of the given one, are those of somebody known."""
        first = given.partition(" ")[0]
        return any(
            (each, family_name) in self.avoided for each in (given, first, self.short.get(first))
        )

    def fit(self, family_name: str, community: Community, sex: Sex) -> str:
        """Return the family name as a woman bears it, where that differs."""
        if sex is Sex.FEMALE:
            for male, female in community.endings:
                if family_name.endswith(male):
                    return family_name.removesuffix(male) + female
        return family_name

    def short_of(self, chance: random.Random, given: str) -> str:
        """Return what somebody likes to be called, or nothing."""
        short = self.short.get(given.partition(" ")[0], "")
        return short if short and happens(chance, SHARE_WITH_SHORT_NAME) else ""

    def in_other_script(self, name: str) -> str:
        """Return a name written from right to left, or nothing where a word is not known."""
        words = [self.scripts.get(word, "") for word in name.split()]
        return " ".join(words) if words and all(words) else ""

    def _one_family_name(self, chance: random.Random, community: Community) -> str:
        if happens(chance, community.made_up):
            return one_of(chance, self.beginnings) + one_of(chance, self.endings)
        return community.families.draw(chance)


def _without(given: str, family_name: str) -> str:
    """Return given names less those that the family name repeats; nothing where it is the first."""
    repeated = set(family_name.replace("-", " ").split())
    first, *others = given.split(" ")
    if first in repeated:
        return ""
    return " ".join([first, *(each for each in others if each not in repeated)])


def mistyped(chance: random.Random, name: str) -> str:
    """Return the name with one slip: a letter missing, doubled, or exchanged with its neighbour."""
    place = chance.randrange(1, max(2, len(name) - 1))
    before, letter, neighbour = name[:place], name[place : place + 1], name[place + 1 : place + 2]
    slip = chance.randrange(3)
    if slip == 0 or not letter:
        return before + before[-1] + name[place:]
    if slip == 1 and neighbour not in {"", letter}:
        return before + neighbour + letter + name[place + 2 :]
    return before + name[place + 1 :]


@cache
def name_book() -> NameBook:
    """Return the names of the demonstration's own list."""
    told = tomllib.loads(_text("names.toml"))
    parts, mixed = told.pop("parts"), told.pop("mixed")
    short, scripts, avoided = (told.pop(each) for each in ("short", "scripts", "avoided"))
    return NameBook(
        communities={key: _community(facts) for key, facts in told.items()},
        mixed=Weighted.of(_mixed(each) for each in mixed["families"].split()),
        share_mixed=mixed["share"],
        beginnings=tuple(parts["beginnings"].split()),
        endings=tuple(parts["endings"].split()),
        short=_pairs(short["names"]),
        scripts=_pairs(scripts["names"]),
        avoided=frozenset(
            (given, family)
            for given, _, family in (each.partition("_") for each in _words(avoided))
        ),
    )


def _text(name: str) -> str:
    return (files("waymark.demonstration") / "data" / name).read_text(encoding="utf-8")


def _community(facts: Mapping[str, Any]) -> Community:
    second = facts.get("second_boys")
    return Community(
        ethnicity=facts["ethnicity"],
        language=facts["language"],
        girls=_weighted(facts["girls"]),
        boys=_weighted(facts["boys"]),
        families=_weighted(facts["families"]),
        double=facts.get("double", 0),
        single=facts.get("single", 0),
        made_up=facts.get("made_up", 0),
        other_script=facts.get("other_script", 0),
        has_three_names=facts.get("three", False),
        endings=tuple(
            (male, female)
            for male, _, female in (each.partition("/") for each in _words(facts, "gendered"))
        ),
        middle=facts.get("middle", 0),
        middle_girls=facts.get("middle_girls", ""),
        middle_boys=facts.get("middle_boys", ""),
        second=facts.get("second", 0),
        second_boys=_weighted(second) if second else None,
        before_second=frozenset(_words(facts, "before_second")),
    )


def _weighted(text: str) -> Weighted[str]:
    words = text.split()
    return Weighted.of(
        (_spaced(name), float(weight)) for name, weight in zip(words[::2], words[1::2], strict=True)
    )


def _mixed(text: str) -> tuple[tuple[str, str, str], float]:
    both, ethnicity, weight = text.split(":")
    one, _, other = both.partition("+")
    return (one, other, ethnicity), float(weight)


def _pairs(text: str) -> dict[str, str]:
    return {
        _spaced(name): _spaced(other)
        for name, _, other in (each.partition("=") for each in text.split())
    }


def _words(facts: Mapping[str, Any], key: str = "names") -> list[str]:
    return str(facts.get(key, "")).split()


def _spaced(name: str) -> str:
    return name.replace("_", " ")
