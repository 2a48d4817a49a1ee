"""What did invented people answer about travel to college? The same every time."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from waymark.consultations.rules.answering import Cell, Given
from waymark.demonstration.actions.travel.facts import SEED, case

OPTIONS = ("pass", "fund", "minibus")
ROWS = ("cost", "time", "safety")
AGREEMENT = ("strongly_agree", "agree", "neither", "disagree", "strongly_disagree", "dont_know")
CAMPAIGN = 12
HEADER = (
    "response_id", "category", "kind", "channel", "received_on", "travel", "bus_trouble", "agree",
    *(f"preference.{each}" for each in OPTIONS), *(f"money.{each}" for each in OPTIONS),
    *(f"journey.{each}" for each in ROWS), "why",
)  # fmt: skip


@dataclass(frozen=True)
class Person:
    """What one of them answered; `themes` are the places of those that their words hold."""

    category: str
    given: dict[str, Given]
    themes: tuple[int, ...] = ()


def people(number: int, *, stream: int, with_words: bool) -> list[Person]:
    """Return so many people; another `stream` has other people."""
    chance = random.Random(SEED + stream)  # noqa: S311  invented answers, not secrets
    return [_person(place, chance, with_words=with_words) for place in range(number)]


def rows(number: int, *, opened: date) -> Iterator[tuple[str, ...]]:
    """Return the answers of a file, in the order of `HEADER`; the first follow a campaign."""
    chance = random.Random(SEED)  # noqa: S311  invented answers, not secrets
    for place, person in enumerate(people(number, stream=1, with_words=False), start=1):
        given = person.given
        is_campaign = place <= CAMPAIGN
        order = ("minibus", "pass", "fund") if is_campaign else given["preference"].choices
        points = {cell.choice: cell.number for cell in given["money"].cells}
        grid = {cell.row: cell.choice for cell in given["journey"].cells}
        yield (
            f"C{place:04}",
            person.category,
            "individual",
            "email" if is_campaign else chance.choice(("paper_form", "event_sheet", "letter")),
            (opened + timedelta(days=chance.randint(3, 50))).isoformat(),
            given["travel"].choices[0],
            ";".join(given.get("bus_trouble", Given()).choices),
            given["agree"].choices[0],
            *(str(order.index(each) + 1) for each in OPTIONS),
            *(str(points.get(each, 0)) for each in OPTIONS),
            *(grid[each] for each in ROWS),
            case()["words"]["campaign"] if is_campaign else "",
        )


def _person(place: int, chance: random.Random, *, with_words: bool) -> Person:
    travel = chance.choices(("bus", "car", "walk", "not"), weights=(6, 3, 2, 1))[0]
    first = chance.choices(OPTIONS, weights=(6, 2, 3))[0]
    rest = [each for each in OPTIONS if each != first]
    chance.shuffle(rest)
    most = chance.randrange(40, 81, 10)
    more = chance.randrange(0, 101 - most, 10)
    order = (first, *rest)
    points = (most, more, 100 - most - more)
    given = {
        "travel": Given(choices=(travel,)),
        "agree": Given(choices=(chance.choices(AGREEMENT, weights=(5, 6, 2, 2, 1, 1))[0],)),
        "preference": Given(choices=order),
        "money": Given(
            cells=tuple(Cell(choice=key, number=n) for key, n in zip(order, points, strict=True))
        ),
        "journey": Given(
            cells=tuple(
                Cell(choice=chance.choices(("good", "fair", "poor"), weights=each)[0], row=row)
                for row, each in zip(ROWS, ((1, 2, 5), (2, 3, 3), (4, 3, 2)), strict=True)
            )
        ),
    }
    if travel == "bus":
        ticked = chance.sample(("late", "full", "dear"), k=chance.randint(1, 2))
        given["bus_trouble"] = Given(choices=tuple(sorted(ticked)))
    themes: tuple[int, ...] = ()
    if with_words:
        if place % 2:  # one in two passes over what is more work to answer
            del given["money"], given["journey"]
        text, themes = _words(place)
        given["why"] = Given(text=text)
    category = chance.choices(("young_people", "parents"), weights=(7, 3))[0]
    return Person(category, given, themes)


def _words(place: int) -> tuple[str, tuple[int, ...]]:
    """Say two of the sentences, in a pair that nobody else says, and return their themes."""
    said = [
        (sentence, number)
        for number, theme in enumerate(case()["theme"], start=1)
        for sentence in theme["said"]
    ]
    turn, first = divmod(place, len(said))
    pair = (said[first], said[(first + turn + 3) % len(said)])
    text = " ".join(sentence for sentence, _theme in pair)
    return text, tuple(sorted({theme for _sentence, theme in pair}))
