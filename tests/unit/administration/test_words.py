"""Has every happening, sort, kind of actor and permission its plain words?"""

from collections import defaultdict
from importlib import import_module
from pkgutil import iter_modules

import pytest

from waymark.access.permissions import Permission
from waymark.administration.presenters import authority, happenings, people, trail, words
from waymark.audit.rules import Event, EventSort
from waymark.core.actors import ActorKind

PACKAGE = f"{happenings.__name__}."


def test_every_event_has_its_words_in_the_module_of_its_app() -> None:
    events = defaultdict(set)
    for event in Event:
        events[event.value.split(".")[0]].add(event)

    modules = (import_module(each.name) for each in iter_modules(happenings.__path__, PACKAGE))
    worded = {each.__name__.removeprefix(PACKAGE): set(each.HAPPENINGS) for each in modules}

    assert worded == events
    assert set(words.HAPPENINGS) == set(Event)


@pytest.mark.parametrize("event", Event)
def test_every_event_reads_as_a_sentence_and_as_a_choice(event: Event) -> None:
    told = words.sentence(event, target="")

    assert told
    assert "{" not in told
    assert told == told.strip(" :")
    assert words.label(event)[0].isupper()


def test_no_two_events_look_the_same_in_the_list() -> None:
    labels = [words.label(event) for event in Event]

    assert len(labels) == len(set(labels))


def test_a_sentence_names_what_it_was_done_to() -> None:
    told = words.sentence(Event.ROLE_CHANGED, target="Jo Newcomer")

    assert told == "changed the role of Jo Newcomer"


def test_every_sort_and_actor_has_words() -> None:
    assert set(words.SORTS) == set(trail.SORT_TAGS) == set(trail.SORT_COLOURS) == set(EventSort)
    assert set(words.NOBODY_BY_NAME) == set(ActorKind)


def test_every_permission_has_words() -> None:
    assert set(people.PERMISSION_WORDS) == set(Permission)


@pytest.mark.parametrize(
    ("colour", "text", "links"),
    [("#1d4f91", "white", "in this colour"), ("#ffdd00", "black", "a darker shade")],
)
def test_the_colour_is_explained_in_words(colour: str, text: str, links: str) -> None:
    sentence = authority.contrast_sentence(colour)

    assert f"header is {text} on this colour" in sentence
    assert links in sentence
