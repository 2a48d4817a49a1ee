"""Is a past procurement recorded as its source gives it, and put right without losing a word?"""

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.buying import Buying, new_procurement
from tests.factories.commissioning import CycleFactory
from tests.support import sign_in
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.actions.past_procurements import (
    AwardNotWhole,
    DaysOutOfOrder,
    EndNotWhole,
    NotEnded,
    PastEnd,
    correct_procurement_from_history,
    record_procurement_from_history,
)
from waymark.commissioning.actions.procurements import CannotMoveProcurement, NewProcurement
from waymark.commissioning.models.procurements import Award, Procurement
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.rules.procurements import ProcurementState, Regime
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.versions import record_version

WON: dict[str, Any] = {
    "supplier": "Invented Careers Ltd",
    "awarded_on": date(2009, 7, 1),
    "contract_on": date(2009, 9, 30),
}
OVER: dict[str, Any] = {
    "state": ProcurementState.TERMINATED,
    "ended_on": date(2009, 12, 1),
    "end_reason": "The budget fell",
}


def told(**changes: Any) -> NewProcurement:
    values: dict[str, Any] = {
        "begins_on": date(2008, 10, 1),
        "shares_a_year": None,
        "bids_due_at": None,
        "term_months": None,
        "history_source": "Minutes of 2011",
    }
    return new_procurement(**(values | changes))


def ended(**changes: Any) -> PastEnd:
    return PastEnd(**({"state": ProcurementState.CONTRACTED} | changes))


def past(buying: Buying, *, new: NewProcurement | None = None, **end: Any) -> Procurement:
    return record_procurement_from_history(
        by=buying.first,
        cycle=CycleFactory.create(),
        new=new or told(),
        end=ended(**end),
        at=NOW,
    )


def test_a_past_procurement_is_recorded_with_what_its_source_gives(buying: Buying) -> None:
    made = past(buying, **WON)

    assert (made.regime, made.net, made.threshold) == (Regime.EU_DERIVED, None, None)
    found = queries.list_awards(made).first()
    assert found is not None
    assert found.supplier == "Invented Careers Ltd"
    assert queries.list_notices(made, awards=[found] if found else []) == ()


@pytest.mark.parametrize(
    ("day", "gross"), [(date(2008, 10, 1), Decimal("352500.00")), (date(1990, 1, 1), None)]
)
def test_what_was_paid_is_kept_without_vat_where_no_rate_of_it_is_on_file(
    buying: Buying, day: date, gross: Decimal | None
) -> None:
    new = told(begins_on=day, shares_a_year=Decimal(100_000), term_months=36)

    made = past(buying, new=new)

    assert (made.net, made.gross) == (Decimal("300000.00"), gross)


@pytest.mark.parametrize(
    ("end", "refusal"),
    [
        ({"supplier": "Invented Careers Ltd"}, AwardNotWhole),
        ({"awarded_on": date(2009, 7, 1)}, AwardNotWhole),
        ({"contract_on": date(2009, 7, 1)}, AwardNotWhole),
        ({"ended_on": date(2009, 7, 1)}, NotEnded),
        ({"end_reason": "The budget fell"}, NotEnded),
        (OVER | {"ended_on": date(2008, 9, 30)}, DaysOutOfOrder),
        (OVER | {"ended_on": local_date(NOW) + timedelta(1)}, DaysOutOfOrder),
        (OVER | {"end_reason": " "}, EndNotWhole),
        (OVER | WON, EndNotWhole),
    ],
)
def test_what_does_not_fit_together_is_refused(
    buying: Buying, end: dict[str, Any], refusal: type[ActionRefused]
) -> None:
    with pytest.raises(refusal):
        past(buying, **end)
    assert not Procurement.objects.filter(is_from_history=True).exists()

    made = past(buying, **WON)
    with pytest.raises(refusal):
        correct_procurement_from_history(
            by=buying.first,
            procurement=made,
            cycle=made.cycle,
            new=told(),
            end=ended(**end),
            at=NOW,
        )
    assert queries.list_awards(made).get().supplier == "Invented Careers Ltd"


def test_one_that_was_awarded_and_ended_without_a_contract_is_recorded(buying: Buying) -> None:
    made = past(buying, **OVER | WON | {"contract_on": None})

    assert (made.state, made.end_reason) == (ProcurementState.TERMINATED, "The budget fell")
    assert queries.list_awards(made).get().contract_on is None


def test_a_source_is_named(buying: Buying) -> None:
    with pytest.raises(ActionRefused, match="Name the source"):
        past(buying, new=told(history_source=" "))


def test_it_is_corrected_with_its_award(buying: Buying) -> None:
    made = past(buying, **WON)
    given: dict[str, Any] = {
        "by": buying.first,
        "procurement": made,
        "cycle": made.cycle,
        "at": NOW,
    }
    version = record_version(made, *queries.list_awards(made))

    correct_procurement_from_history(
        **given,
        new=told(begins_on=date(2015, 3, 1), history_source="The contracts register"),
        end=ended(**WON | {"supplier": "Invented Guidance Ltd", "awarded_on": date(2015, 7, 1),
                           "contract_on": None}),
        version=version,
    )  # fmt: skip

    made.refresh_from_db()
    assert (made.regime, made.is_from_history) == (Regime.PCR_2015, True)
    assert made.history_source == "The contracts register"
    award = queries.list_awards(made).get()
    assert (award.supplier, award.contract_on) == ("Invented Guidance Ltd", None)
    event = AuditEvent.objects.latest("id")
    assert (event.event, event.target_id) == (Event.PROCUREMENT_CHANGED.value, made.public_id)

    with pytest.raises(ChangedMeanwhile):
        correct_procurement_from_history(**given, new=told(), end=ended(), version=version)
    correct_procurement_from_history(**given, new=told(), end=ended())
    assert not Award.objects.filter(procurement=made).exists()


def test_somebody_who_saw_another_award_overwrites_nothing(buying: Buying) -> None:
    made = past(buying, **WON)
    version = record_version(made, *queries.list_awards(made))
    Award.objects.filter(procurement=made).update(reasons="They were cheapest")

    with pytest.raises(ChangedMeanwhile):
        correct_procurement_from_history(
            by=buying.first,
            procurement=made,
            cycle=made.cycle,
            new=told(),
            end=ended(**WON),
            at=NOW,
            version=version,
        )


def test_what_is_bought_today_is_not_corrected_as_a_past_one(buying: Buying) -> None:
    found = buying.procurement

    with pytest.raises(CannotMoveProcurement):
        correct_procurement_from_history(
            by=buying.first, procurement=found, cycle=found.cycle, new=told(), end=ended(), at=NOW
        )

    found.refresh_from_db()
    assert (found.state, found.is_from_history) == (ProcurementState.INVITING, False)


def test_the_page_shows_what_is_recorded_and_puts_it_right(buying: Buying, client: Client) -> None:
    made = past(buying, new=told(shares_a_year=Decimal(100_000), term_months=36), **WON)

    def at(name: str, found: Procurement) -> str:
        own = {"authority": buying.authority.code, "procurement": found.public_id}
        return reverse(f"commissioning:{name}", kwargs=own)

    sign_in(client, buying.members[0])
    correct = at("procurement_past_correct", made)
    assert f'href="{correct}"' in client.get(at("procurement_detail", made)).content.decode()
    assert client.get(at("procurement_past_correct", buying.procurement)).status_code == 404

    form = client.get(correct).content.decode()
    for shown in ("Invented Careers Ltd", "100000.00", "Minutes of 2011"):
        assert f'value="{shown}"' in form
    version = re.search(r'name="version" value="(\d+)"', form)
    assert version is not None
    typed = {
        "version": version[1],
        "cycle": str(made.cycle.public_id),
        "title": "Careers guidance as it was bought before",
        "begins_on-day": "1", "begins_on-month": "10", "begins_on-year": "2008",
        "route": "competitive",
        "history_source": "Minutes of 1 July 2009",
        "state": "contracted",
        "supplier": "Invented Guidance Ltd",
        "awarded_on-day": "2", "awarded_on-month": "7", "awarded_on-year": "2009",
    }  # fmt: skip
    answer = client.post(correct, typed, follow=True)
    page = answer.content.decode()
    for expected in ("Corrected", "as it was bought before", "Invented Guidance Ltd"):
        assert expected in page
    assert "Invented Careers Ltd" not in page
    again = client.post(correct, typed)
    assert "changed" in again.content.decode()
    assert again.status_code in {400, 409}
