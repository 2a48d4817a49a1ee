"""Does Waymark reckon what a measure of a contract is bound to, and show it beside the result?"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest
from django.test import Client

from tests.clock import NOW
from tests.factories.commissioning import ContractFactory, KpiFactory, KpiResultFactory
from tests.factories.indicators import IndicatorFactory, IndicatorValueFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.commissioning.queries import measures
from waymark.core.actors import Actor
from waymark.indicators.models.indicators import Indicator
from waymark.indicators.models.values import IndicatorValue
from waymark.participation.rules.figures import Counts

ENDS = date(2026, 9, 30)
# 41 of 2,410 are not known and 82 neither learn nor work: 5.10 %, as in the reference's example.
COUNTS = Counts(cohort=2410, neet=82, not_known=41, participating=2100)


class Attendance:
    def choices(self, *, viewer: Actor) -> Mapping[str, str]:
        return {"hours": "Hours of youth work"}

    def value(self, key: str, *, viewer: Actor, period_ends_on: date) -> Decimal | None:
        return Decimal(420) if period_ends_on == ENDS else None


@pytest.fixture
def attendance(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(measures.SOURCES, "sessions", Attendance())


def reckoned(by: Actor, indicator: str) -> Decimal | None:
    kpi = KpiFactory.create(indicator=indicator)
    return measures.measured_value(kpi, viewer=by, period_ends_on=ENDS)


def test_a_share_of_the_cohort_is_reckoned(by: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    assert reckoned(by, "participation:neet_or_not_known") is None  # nobody is in the cohort

    monkeypatch.setattr(measures, "get_totals", lambda **_: (COUNTS, Counts()))

    assert reckoned(by, "participation:neet_or_not_known") == Decimal("5.10")
    assert reckoned(by, "participation:participating") == Decimal("87.14")


def test_another_source_joins_with_its_figures(by: Actor, attendance: None) -> None:
    assert "sessions:hours" in measures.choices(viewer=by)
    assert reckoned(by, "sessions:hours") == Decimal(420)


def test_an_indicator_gives_its_value_for_the_period_that_ends_then(by: Actor) -> None:
    indicator = IndicatorFactory.create(code="taking-part", title="Young people taking part")
    IndicatorValueFactory.create(indicator=indicator, ends_on=ENDS)

    assert measures.choices(viewer=by)["indicators:taking-part"] == "Young people taking part"
    assert reckoned(by, "indicators:taking-part") == Decimal("12.5")
    IndicatorValue.objects.update(superseded_at=NOW)
    assert reckoned(by, "indicators:taking-part") is None
    Indicator.objects.update(retired_at=NOW)
    assert "indicators:taking-part" not in measures.choices(viewer=by)


@pytest.mark.parametrize("indicator", ["", "nowhere:neet", "participation:nothing"])
def test_what_nobody_reckons_has_no_value(by: Actor, indicator: str) -> None:
    assert reckoned(by, indicator) is None


def test_the_page_shows_outcome_and_figure_beside_the_result(
    client: Client, authority: Authority, commissioner: Membership, attendance: None
) -> None:
    contract = ContractFactory.create()
    kpi = KpiFactory.create(
        contract=contract, outcome="Safe places to go", indicator="sessions:hours"
    )
    KpiResultFactory.create(kpi=kpi, period_ends_on=ENDS)
    sign_in(client, commissioner)

    address = f"/{authority.code}/work/commissioning/contracts/{contract.public_id}/"
    page = client.get(address).content.decode()

    assert "Safe places to go. Hours of youth work" in page
    assert "Waymark reckons 420" in page
