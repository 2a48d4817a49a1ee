"""Does the product still have every button, link and choice that a tutorial tells one to take?"""

import re
from functools import cache
from pathlib import Path

import pytest

from waymark.demonstration.rules.staff import STAFF

PROJECT = Path(__file__).resolve().parents[3]
TUTORIALS = sorted(PROJECT.glob("docs/tutorials/*.md"))
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
PEOPLE = {each.name for members in STAFF.values() for each in members}


@cache
def words_of_the_product() -> str:
    """Everything that pages are made of, its line breaks made spaces."""
    files = (
        path
        for ending in ("py", "html", "toml")
        for path in sorted(PROJECT.glob(f"waymark/**/*.{ending}"))
        if "migrations" not in path.parts
    )
    return " ".join(" ".join(path.read_text(encoding="utf-8").split()) for path in files)


def names_in(text: str) -> set[str]:
    """The names in bold type, without people; one with a number in it is made on the page."""
    found = set()
    for each in BOLD.findall(text):
        name = " ".join(each.split())
        for person in PEOPLE:
            name = name.replace(person, "").strip(" ,")
        if not re.search(r"\d", name):
            found.add(name)
    return found


@pytest.mark.parametrize("path", TUTORIALS, ids=lambda path: path.stem)
def test_what_a_tutorial_names_is_there(path: Path) -> None:
    named = names_in(path.read_text(encoding="utf-8"))

    assert {each for each in named if each not in words_of_the_product()} == set()
