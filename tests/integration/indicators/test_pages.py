"""Do values come in by many lines at once, is a wrong one put right, and what do the pages show?"""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import LocalityFactory
from tests.factories.indicators import IndicatorFactory, IndicatorValueFactory
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.core.versions import record_version
from waymark.indicators.actions.indicators import take_indicators
from waymark.indicators.models.indicators import Indicator
from waymark.indicators.models.values import STANDS, IndicatorValue
from waymark.indicators.queries import indicators as queries
from waymark.indicators.rules.vocabulary import Comparable, Mark

YEAR = {
    "starts_on-day": "1", "starts_on-month": "4", "starts_on-year": "2025",
    "ends_on-day": "31", "ends_on-month": "3", "ends_on-year": "2026",
    "source": "Youth Justice Statistics 2026", "is_comparable": "on",
}  # fmt: skip


def page(authority: Authority, route: str, **keys: Any) -> str:
    return reverse(f"indicators:{route}", kwargs={"authority": authority.code, **keys})


def entrants(keeper: Actor) -> Indicator:
    take_indicators(by=keeper, codes=["first-time-entrants", "ni-111"], at=NOW)
    return Indicator.objects.get(code="first-time-entrants")


def test_catalogue_is_taken_into_use_with_its_edition_and_successors(
    authority: Authority, signed_in: Client
) -> None:
    url = page(authority, "take")

    answer = signed_in.post(url, {"codes": ["ni-117"]})
    signed_in.post(url, {"codes": ["neet-or-not-known"]})
    none = signed_in.post(url, {})

    old, new = (Indicator.objects.get(code=code) for code in ("ni-117", "neet-or-not-known"))
    assert answer.status_code == 302
    assert old.successor == new
    assert (new.comparable, new.edition) == (Comparable.NO, "2026-11")
    assert none.status_code == 400
    assert "Choose at least one indicator" in none.content.decode()
    assert AuditEvent.objects.filter(event=Event.INDICATORS_TAKEN).count() == 2


def test_one_period_is_entered_for_many_areas_at_once(
    authority: Authority, signed_in: Client, keeper: Actor
) -> None:
    found = entrants(keeper)
    north, south = LocalityFactory.create(name="North"), LocalityFactory.create(name="South")
    url = page(authority, "enter", indicator=found.public_id)
    typed = YEAR | {
        "numerator-all": "31", "denominator-all": "12,450".replace(",", ""),
        f"value-{north.public_id}": "c", f"value-{south.public_id}": "240.55",
    }  # fmt: skip

    shown = signed_in.get(url).content.decode()
    answer = signed_in.post(url, typed)
    again = signed_in.post(url, typed)

    values = {each.locality_id: each for each in IndicatorValue.objects.filter(STANDS)}
    assert "North" in shown
    assert answer.status_code == 302
    assert values[None].value == Decimal("249.0")
    assert values[north.pk].mark == Mark.SUPPRESSED
    assert values[south.pk].value == Decimal("240.6")
    assert "already: correct that one" in again.content.decode()
    detail = signed_in.get(page(authority, "detail", indicator=found.public_id)).content.decode()
    assert "249.0 per 100,000" in detail
    assert "31 of 12,450" in detail


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"numerator-all": "31"}, "Enter both numbers, or the value alone"),
        ({"numerator-all": "1", "denominator-all": "0"}, "The base cannot be 0"),
        (
            {"numerator-all": "1", "denominator-all": "2", "value-all": "3"},
            "Enter the numbers or the value, not both",
        ),
        ({"value-all": "about 3"}, "Enter a number, c for a suppressed value"),
        ({"value-all": "NaN"}, "Enter a number, c for a suppressed value"),
        ({"value-all": "1e30"}, "Enter a number, c for a suppressed value"),
        ({}, "Enter at least one value"),
        ({"value-all": "3", "ends_on-year": "2024"}, "The last day cannot be before the first"),
        ({"value-all": "3", "ends_on-year": "2027"}, "The period must have ended"),
    ],
)
def test_half_a_value_and_a_wrong_period_are_refused(
    authority: Authority,
    signed_in: Client,
    keeper: Actor,
    typed: dict[str, str],
    sentence: str,
) -> None:
    url = page(authority, "enter", indicator=entrants(keeper).public_id)

    answer = signed_in.post(url, YEAR | typed)

    assert answer.status_code == 400
    assert sentence in answer.content.decode()
    assert not IndicatorValue.objects.exists()


def test_part_that_is_larger_than_its_base_is_no_share(
    authority: Authority, signed_in: Client
) -> None:
    found = IndicatorFactory.create()

    answer = signed_in.post(
        page(authority, "enter", indicator=found.public_id),
        YEAR | {"numerator-all": "3", "denominator-all": "2"},
    )

    assert "the part is larger than its base" in answer.content.decode()


def test_groups_are_entered_by_their_usual_names(authority: Authority, signed_in: Client) -> None:
    found = IndicatorFactory.create()
    url = page(authority, "enter", indicator=found.public_id) + "?by=sex"

    answer = signed_in.post(url, YEAR | {"value-F": "12.5"})

    value = IndicatorValue.objects.get()
    assert answer.status_code == 302
    assert (value.characteristic, value.group, value.group_name) == ("sex", "F", "Female")
    assert signed_in.get(url.replace("sex", "wealth")).status_code == 404


def test_correction_keeps_the_wrong_value_and_the_reason(
    authority: Authority, signed_in: Client
) -> None:
    wrong = IndicatorValueFactory.create(value=Decimal("99"), recorded_at=NOW - timedelta(days=2))
    keys = {"indicator": wrong.indicator.public_id, "value": wrong.public_id}
    url = page(authority, "correct", **keys)
    typed = {"numerator": "30", "denominator": "200", "source": "Corrected table", "reason": "Typo"}

    shown = signed_in.get(url)
    no_reason = signed_in.post(url, typed | {"reason": ""})
    answer = signed_in.post(url, typed)
    again = signed_in.post(url, typed)

    with open_scope(authority.pk):
        wrong.refresh_from_db()
        right = IndicatorValue.objects.get(STANDS)
        event = AuditEvent.objects.get(event=Event.INDICATOR_VALUE_CORRECTED)
    assert shown.status_code == 200
    assert no_reason.status_code == 400
    assert answer.status_code == 302
    assert again.status_code == 404
    assert wrong.superseded_at is not None
    assert (right.value, right.reason) == (Decimal("15.0"), "Typo")
    assert event.reason == "Typo"
    detail = signed_in.get(page(authority, "detail", indicator=keys["indicator"])).content.decode()
    assert "Corrected: Typo" in detail
    assert "99.0%" in detail


def test_line_breaks_and_says_why_where_another_indicator_follows(
    authority: Authority, signed_in: Client, keeper: Actor
) -> None:
    found = entrants(keeper)
    old = Indicator.objects.get(code="ni-111")
    for indicator, year, value in ((old, 2009, "1400"), (old, 2010, "1100"), (found, 2024, "249")):
        IndicatorValueFactory.create(
            indicator=indicator,
            starts_on=date(year, 4, 1),
            ends_on=date(year + 1, 3, 31),
            value=Decimal(value),
        )

    shown = signed_in.get(page(authority, "detail", indicator=found.public_id)).content.decode()

    assert "stroke-dasharray" in shown
    assert "Those before are of NI 111" in shown
    assert "which is counted differently." in shown
    assert [each.breaks for each in queries.series(indicator=found, before=old, viewer=keeper)] == [
        False,
        False,
        True,
    ]


def test_other_apps_read_the_latest_value_and_that_of_a_period(
    authority: Authority, keeper: Actor
) -> None:
    first = IndicatorValueFactory.create()
    indicator = first.indicator
    later = IndicatorValueFactory.create(
        indicator=indicator, starts_on=date(2026, 9, 1), ends_on=date(2026, 9, 30)
    )
    IndicatorValueFactory.create(
        indicator=indicator,
        starts_on=date(2026, 10, 1),
        ends_on=date(2026, 10, 31),
        superseded_at=NOW,
    )

    kept = queries.value_ending(code=indicator.code, ends_on=first.ends_on, viewer=keeper)
    none = queries.value_ending(code=indicator.code, ends_on=date(2026, 10, 31), viewer=keeper)

    assert queries.latest_of([indicator], viewer=keeper) == {indicator.pk: later}
    assert (kept, none) == (first, None)


def test_own_indicator_is_defined_and_its_definition_fixed_once_values_rest_on_it(
    authority: Authority, signed_in: Client
) -> None:
    typed = {
        "code": "detached", "title": "Reached by detached work", "numerator": "Young people",
        "denominator": "", "multiplier": "1", "decimals": "0", "polarity": "high",
        "frequency": "quarterly", "geography": "Authority", "source": "Registers",
        "ambition": "200", "comparable": "no",
    }  # fmt: skip
    made = signed_in.post(page(authority, "create"), typed)
    twice = signed_in.post(page(authority, "create"), typed)
    found = Indicator.objects.get()
    IndicatorValueFactory.create(
        indicator=found, value=Decimal(150), numerator=None, denominator=None
    )
    url = page(authority, "edit", indicator=found.public_id)
    version = {"version": str(record_version(found)), "is_in_use": "on"}

    refused = signed_in.post(url, typed | version | {"decimals": "2"})
    changed = signed_in.post(url, typed | version | {"title": "Reached outside"})

    found.refresh_from_db()
    assert (made.status_code, twice.status_code) == (302, 400)
    assert "Values rest on this definition" in refused.content.decode()
    assert changed.status_code == 302
    assert (found.title, found.decimals) == ("Reached outside", 0)
    stale = signed_in.post(url, typed | version | {"title": "Another"})
    assert stale.status_code == 400
    assert "Saved by somebody else" in stale.content.decode()


def test_catalogue_indicator_keeps_its_definition_and_takes_an_ambition(
    authority: Authority, signed_in: Client, keeper: Actor
) -> None:
    found = entrants(keeper)
    url = page(authority, "edit", indicator=found.public_id)

    answer = signed_in.post(
        url,
        {"version": str(record_version(found)), "title": "Mine", "ambition": "200"},
    )

    found.refresh_from_db()
    assert answer.status_code == 302
    assert found.title.startswith("First time entrants")
    assert found.ambition == 200
    assert found.retired_at is not None
    listed = signed_in.get(page(authority, "list")).content.decode()
    assert f">{found.title}<" not in listed


def test_file_holds_every_value_that_stands(
    authority: Authority, signed_in: Client, keeper: Actor
) -> None:
    IndicatorValueFactory.create()
    IndicatorValueFactory.create(superseded_at=NOW)

    answer = signed_in.get(page(authority, "file"))

    lines = answer.content.decode("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert ",30,240,12.5,yes,entered," in lines[1]
    assert AuditEvent.objects.filter(event=Event.INDICATOR_VALUES_EXPORTED).count() == 1


def test_pages_take_no_more_queries_for_more_indicators_and_values(
    authority: Authority,
    signed_in: Client,
) -> None:
    value = IndicatorValueFactory.create()
    urls = [page(authority, "list"), page(authority, "detail", indicator=value.indicator.public_id)]
    few = [[queries_of(signed_in, url) for url in urls] for _ in range(2)][-1]  # caches filled
    for place in LocalityFactory.create_batch(4):
        IndicatorValueFactory.create(indicator=value.indicator, locality=place)
        IndicatorValueFactory.create()

    many = [queries_of(signed_in, url) for url in urls]

    assert many == few


def queries_of(client: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as found:
        assert client.get(url).status_code == 200
    return len(found)


@pytest.mark.parametrize(
    "wrong",
    [
        {"mark": "c"},
        {"value": None},
        {"ends_on": date(2025, 8, 1)},
        {"denominator": Decimal(0)},
        {"source": ""},
        {"group": "F"},
        {"origin": "computed"},
        {"superseded_at": NOW - timedelta(days=1)},
    ],
)
def test_database_keeps_no_value_that_makes_no_sense(
    authority: Authority, wrong: dict[str, Any]
) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        IndicatorValueFactory.create(**wrong)


def test_database_lets_one_value_stand(authority: Authority) -> None:
    first = IndicatorValueFactory.create()

    with pytest.raises(IntegrityError), transaction.atomic():
        IndicatorValueFactory.create(indicator=first.indicator)
