"""Does a narrowed list say by what, and do its addresses keep it?"""

from datetime import date
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from django import forms
from django.test import RequestFactory

from waymark.web.fields import DateField
from waymark.web.forms import Filter
from waymark.web.narrowing import Chosen, Narrowed, chosen_of, with_query


class Wanted(Filter):
    """A filter with a field of each kind."""

    words = forms.CharField(label="Words", required=False)
    kind = forms.TypedChoiceField(
        label="Kind", required=False, choices=[("", "Any"), ("7", "Seventh")], coerce=int
    )
    age = forms.IntegerField(label="Age", required=False, min_value=0)
    since = DateField(label="From", required=False)


def listed(**asked: str) -> Narrowed:
    page = Narrowed()
    page.setup(RequestFactory().get("/list/", asked))
    page.narrow(Wanted(page.request.GET))
    return page


def said(url: str) -> dict[str, str]:
    assert urlsplit(url).path == "/list/"
    return dict(parse_qsl(urlsplit(url).query))


SINCE = {"since-day": "3", "since-month": "9", "since-year": "2026"}


def test_nothing_chosen_narrows_nothing() -> None:
    page = listed(words="", page="4")

    assert (page.status, page.narrowing, page.chosen()) == (200, {}, ())
    assert page.here() == "/list/"


def test_what_was_chosen_is_said_in_words() -> None:
    page = listed(words="Khan & Söhne", kind="7", age="0", **SINCE)

    assert page.narrowing == {
        "words": "Khan & Söhne",
        "kind": 7,
        "age": 0,
        "since": date(2026, 9, 3),
    }
    assert [(each.category, each.text) for each in page.chosen()] == [
        ("Words", "Khan & Söhne"),
        ("Kind", "Seventh"),
        ("Age", "0"),
        ("From", "3 September 2026"),
    ]


@pytest.mark.parametrize("name", ["words", "kind", "age", "since"])
def test_one_thing_is_left_away_and_the_rest_stays(name: str) -> None:
    asked = {"words": "a b", "kind": "7", "age": "0", **SINCE}
    page = listed(**asked, page="4", after="x")
    [chosen] = [
        each for each in page.chosen() if each.category == str(page.form.fields[name].label)
    ]

    left = said(chosen.remove_url)

    assert left == {key: text for key, text in asked.items() if key.partition("-")[0] != name}


def test_an_address_says_more_and_leads_elsewhere() -> None:
    page = listed(words="a", page="4")

    assert said(page.here(after=12)) == {"words": "a", "after": "12"}
    assert page.with_narrowing("/file/") == "/file/?words=a"


def test_what_cannot_be_read_narrows_nothing_but_is_said_on() -> None:
    page = listed(kind="8", words="a", **{**SINCE, "since-month": "13"})

    assert (page.status, page.narrowing) == (400, {"words": "a"})
    assert [each.category for each in page.chosen()] == ["Words"]
    assert said(page.here())["since-month"] == "13"


def test_a_form_sent_in_an_address_carries_no_key_of_its_own() -> None:
    page = listed(submission="not-a-key", words="a")

    assert page.status == 200
    assert page.here() == "/list/?words=a"


@pytest.mark.parametrize(
    ("query", "address"),
    [({}, "/list/"), ({"a": 1, "b": "x y"}, "/list/?a=1&b=x+y"), ({"b": ""}, "/list/?b=")],
)
def test_an_address_with_a_query(query: dict[str, Any], address: str) -> None:
    assert with_query("/list/", query) == address


def test_a_list_may_keep_what_narrows_it_in_its_own_way() -> None:
    found = chosen_of(Wanted({}), {"kind": "7"}, lambda name: f"/without/{name}/")

    assert found == (Chosen("Kind", "Seventh", "/without/kind/"),)
