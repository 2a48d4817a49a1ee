"""The pages about contracts, at work and in public."""

import re
import uuid
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import MembershipFactory
from tests.factories.commissioning import (
    ContractBuyerFactory,
    ContractDueFactory,
    ContractFactory,
    ContractOptionFactory,
    KpiFactory,
    KpiResultFactory,
)
from tests.factories.decisions import DecisionFactory
from tests.factories.organisations import OrganisationFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.rules.contracts import ContractState
from waymark.decisions.rules.decisions import DecisionStage, Finality

QUERIES = (11, 20, 14)
"""Of the list, one contract and what is due."""
PUBLISHED = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
ADVICE = "Counsel advised against a longer term"


@pytest.fixture
def work(authority: Authority, commissioner: Membership, client: Client) -> str:
    """The address of the contracts at work, for a commissioner who is signed in."""
    sign_in(client, commissioner)
    return f"/{authority.code}/work/commissioning/contracts/"


@pytest.fixture
def public(authority: Authority, scope: None) -> str:
    """The address of the public register."""
    return f"/{authority.code}/contracts/"


def boxes(name: str, day: date) -> dict[str, str]:
    return {
        f"{name}-day": str(day.day),
        f"{name}-month": str(day.month),
        f"{name}-year": str(day.year),
    }


def text_of(response: Any) -> str:
    return re.sub(r"\s+", " ", response.content.decode())


def sent(client: Client, address: str, **values: Any) -> Any:
    return client.post(address, {"submission": str(uuid.uuid4()), **values}, follow=True)


def written(supplier: Any, **changes: Any) -> dict[str, Any]:
    return {
        "reference": "C-9",
        "title": "Advice for young people",
        "supplier": str(supplier.public_id),
        "buyers": "Halton, 40\nWirral, 60",
        **boxes("starts_on", date(2026, 12, 1)),
        **boxes("ends_on", date(2028, 11, 30)),
        **changes,
    }


def test_a_contract_goes_from_the_form_to_the_register(
    client: Client, work: str, public: str
) -> None:
    supplier = OrganisationFactory.create(name="Invented Advice Ltd")
    decision = DecisionFactory.create(finality=Finality.FINAL, stage=DecisionStage.EFFECTIVE)
    page = text_of(
        sent(
            client,
            f"{work}record/",
            **written(
                supplier,
                decision=str(decision.public_id),
                description="Advice",
                department="Children",
                value_total="120000",
                route="tendered",
                is_sme="yes",
                **boxes("review_on", date(2027, 12, 1)),
            ),
        )
    )
    assert "Contract recorded" in page
    assert "Halton (40 %); Wirral (60 %)" in page
    one = f"{work}{Contract.objects.get().public_id}/"

    sent(client, f"{one}sign/", **boxes("signed_on", date(2026, 11, 20)))
    sent(client, f"{one}publish/")

    page = text_of(client.get(public))
    assert "Advice for young people" in page
    assert "£120,000" in page
    csv = client.get(f"{public}register.csv").content.decode()
    assert "C-9,Advice for young people,Children,Advice,Invented Advice Ltd" in csv


def test_what_is_typed_wrongly_is_said_at_its_field(client: Client, work: str) -> None:
    supplier = OrganisationFactory.create()

    response = sent(client, f"{work}record/", **written(supplier, buyers="Halton, lots"))
    assert response.status_code == 400
    assert "a comma and a share from 0 to 100" in text_of(response)
    response = sent(client, f"{work}record/", **written(supplier, buyers="Halton, 40"))
    assert "The shares must come to 100 per cent" in text_of(response)


def test_a_form_shows_what_is_kept(client: Client, work: str) -> None:
    contract = ContractFactory.create(state=ContractState.DRAFT, signed_on=None, is_sme=True)
    ContractBuyerFactory.create(contract=contract, name="Halton", share=Decimal(100))
    edit = f"{work}{contract.public_id}/edit/"
    page = client.get(edit).content.decode()
    version = re.search(r'name="version" value="(\d+)"', page)
    assert version
    assert "Halton, 100" in page

    response = sent(
        client, edit, **written(contract.supplier, version=version[1], title="Another title")
    )

    assert "Contract changed" in text_of(response)
    assert "Another title" in text_of(response)


def test_each_step_has_its_form(client: Client, work: str) -> None:
    contract = ContractFactory.create(outcome_base=Decimal(100_000))
    one = f"{work}{contract.public_id}/"
    day = date(2026, 11, 20)
    steps: list[tuple[str, dict[str, Any], str]] = [
        ("options/add/", {"kind": "extension", "months": "12"}, "Right added"),
        (
            "due/add/",
            {"kind": "visit", "text": "See the centre", **boxes("due_on", day)},
            "See the centre",
        ),
        (
            "measures/add/",
            {
                "name": "NEET",
                "frequency": "quarterly",
                "polarity": "low",
                "target": "5",
                "weight": "0.5",
            },
            "at most 5",
        ),
        (
            "results/",
            {**boxes("period_ends_on", date(2026, 9, 30)), "value_0": "5.3"},
            "Requires improvement",
        ),
        (
            "payments/add/",
            {**boxes("paid_on", day), "amount": "47150", "purpose": "Quarter"},
            "£47,150",
        ),
        (
            "vary/",
            {**boxes("made_on", day), "before": "Five", "after": "Four", "reason": "One closed"},
            "One closed",
        ),
    ]
    for route, values, said in steps:
        assert client.get(f"{one}{route}").status_code == 200
        assert said in text_of(sent(client, f"{one}{route}", **values))

    page = text_of(client.get(one))
    assert "£47,150" in page
    assert "31 March 2028" in page  # the latest possible end
    extend = re.search(r'href="([^"]+/extend/)"', page)
    settle = re.search(r'href="([^"]+/settle/)"', page)
    assert extend
    assert settle
    assert "Contract extended" in text_of(
        sent(client, extend[1], **boxes("extended_on", day), reason="It goes well")
    )
    assert "Seen to" in text_of(
        sent(client, settle[1], **boxes("done_on", day), outcome="All is well")
    )
    assert client.get(extend[1]).status_code == 404
    assert client.get(settle[1]).status_code == 404
    assert "Notice recorded" in text_of(
        sent(
            client,
            f"{one}terminate/",
            **boxes("notice_on", day),
            **boxes("ends_on", day),
            ground="agreement",
            reason="Less money",
            decided_by="The cabinet",
            exit_steps="Hand back the keys",
        )
    )
    assert "Hand back the keys" in text_of(client.get(one))
    assert "Contract ended" in text_of(
        sent(client, f"{one}end/", **boxes("ended_on", day), reason="Less money")
    )


def test_the_list_is_narrowed_and_paged(client: Client, work: str) -> None:
    ContractFactory.create_batch(51)
    ContractFactory.create(title="Sexual health advice", reference="A-1")

    page = text_of(client.get(work))
    assert page.count("Invented contract") == 49
    assert "page=2" in page
    assert text_of(client.get(f"{work}?page=2")).count("Invented contract") == 2
    assert text_of(client.get(f"{work}?page=9")).count("Invented contract") == 49
    assert "Invented contract" not in text_of(client.get(f"{work}?text=sexual+health"))
    assert "No contract fits" in text_of(client.get(f"{work}?state=ended"))


def test_the_board_shows_endings_and_the_list_what_is_due(client: Client, work: str) -> None:
    empty = text_of(client.get(f"{work}endings/"))
    assert "No live contract ends in the next three years" in empty
    assert "No contract ends." not in empty
    ContractFactory.create(title="Ends in March")
    ContractFactory.create(title="Should have ended", ends_on=date(2026, 6, 30))
    ContractFactory.create(title="Ends in five years", ends_on=date(2031, 6, 30))
    contract = ContractFactory.create(title="Ended", state=ContractState.ENDED)
    ContractDueFactory.create(contract=contract, text="Overdue", due_on=date(2026, 11, 1))

    board = text_of(client.get(f"{work}endings/"))
    assert "Ends in March" in board
    assert "Should have ended" in board
    assert "Ends in five years" not in board
    due = text_of(client.get(f"{work}due/"))
    assert "Overdue" in due
    assert "Late" in due


def test_the_public_reads_open_fields_alone(client: Client, public: str) -> None:
    hidden = ContractFactory.create(title="Not published")
    decision = DecisionFactory.create(title="A decision not published")
    contract = ContractFactory.create(
        published_at=PUBLISHED,
        may_run_until=date(2028, 3, 31),
        limit_source=ADVICE,
        decision=decision,
    )
    KpiResultFactory.create(kpi=KpiFactory.create(contract=contract), comment="Said in trust")
    ContractDueFactory.create(contract=contract, text="Ask in trust")

    page = text_of(client.get(f"{public}{contract.public_id}/"))
    assert "Requires improvement" in page
    for secret in (ADVICE, "Said in trust", "Ask in trust", decision.title):
        assert secret not in page
    assert client.get(f"{public}{hidden.public_id}/").status_code == 404
    assert "Not published" not in text_of(client.get(public))
    assert "Not published" not in client.get(f"{public}register.csv").content.decode()


def test_the_button_is_what_the_contract_waits_for(client: Client, work: str) -> None:
    decided = DecisionFactory.create(finality=Finality.FINAL, stage=DecisionStage.EFFECTIVE)
    waiting = DecisionFactory.create(finality=Finality.FINAL, stage=DecisionStage.DECIDED)
    draft = {"state": ContractState.DRAFT, "signed_on": None}
    live = KpiFactory.create().contract
    published = KpiFactory.create(contract__published_at=PUBLISHED).contract
    ended = KpiFactory.create(contract__published_at=PUBLISHED, contract__state="ended").contract

    def button(contract: Contract) -> str:
        page = text_of(client.get(f"{work}{contract.public_id}/"))
        found = re.search(r'<a href="([^"]*)" role="button"', page)
        return found[1].removeprefix(f"{work}{contract.public_id}/") if found else ""

    assert button(ContractFactory.create(**draft, decision=decided)) == "sign/"
    assert button(ContractFactory.create(**draft, decision=waiting)) == ""
    assert button(live) == "publish/"
    assert button(published) == "results/"
    assert button(ended) == ""


def test_who_only_reads_is_offered_nothing_to_do(
    client: Client, authority: Authority, scope: None
) -> None:
    sign_in(client, MembershipFactory.create(authority=authority, role=RoleName.HEAD_OF_SERVICE))
    contract = ContractFactory.create()
    ContractOptionFactory.create(contract=contract)
    work = f"/{authority.code}/work/commissioning/contracts/"

    page = text_of(client.get(f"{work}{contract.public_id}/"))

    assert "/extend/" not in page
    assert "/edit/" not in page
    assert "Record a contract" not in text_of(client.get(work))


@pytest.mark.parametrize("count", [1, 30])
def test_a_page_asks_as_much_of_the_database_for_thirty_as_for_one(
    client: Client,
    work: str,
    django_assert_num_queries: DjangoAssertNumQueries,
    count: int,
) -> None:
    contract = ContractFactory.create(published_at=PUBLISHED)
    ContractFactory.create_batch(count, published_at=PUBLISHED)
    ContractDueFactory.create_batch(count, contract=contract)
    for _ in range(count):
        KpiResultFactory.create(kpi=KpiFactory.create(contract=contract))

    addresses = (work, f"{work}{contract.public_id}/", f"{work}due/")
    for address in addresses:
        client.get(address)
    for address, number in zip(addresses, QUERIES, strict=True):
        with django_assert_num_queries(number):
            client.get(address)
