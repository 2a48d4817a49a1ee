"""Contracts as open data, and where they come from."""

import json
import uuid
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.conformance.test_ocds import bought, told, won
from tests.factories.commissioning import (
    ContractBuyerFactory,
    ContractFactory,
    ContractVariationFactory,
    KpiFactory,
    KpiResultFactory,
)
from tests.factories.decisions import DecisionFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.actions.origins import FollowsLater, NotAwarded, state_origin
from waymark.commissioning.models.contracts import Contract
from waymark.core.actors import Actor

PUBLISHED = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
QUERIES = 24
"""Of a package, however many processes it holds."""


@pytest.fixture
def address(authority: Authority, scope: None) -> str:
    return f"/{authority.code}/contracts/releases.json"


def published(**options: Any) -> Contract:
    return ContractFactory.create(published_at=PUBLISHED, **options)


def releases(client: Client, address: str, **asked: Any) -> list[dict[str, Any]]:
    response = client.get(address, asked)
    assert response.status_code == 200, response.content
    return json.loads(response.content)["releases"]  # type: ignore[no-any-return]


def test_pages_hold_every_process_once(client: Client, address: str) -> None:
    made = {str(published().public_id) for _ in range(5)}
    ContractFactory.create()

    found = []
    following = f"{address}?limit=2"
    sizes = []
    while following:
        package = json.loads(client.get(following).content)
        found += [each["contracts"][0]["id"] for each in package["releases"]]
        sizes.append(len(package["releases"]))
        following = package.get("links", {}).get("next", "")

    assert sizes == [2, 2, 1]
    assert sorted(found) == sorted(made)


def test_only_what_changed_in_a_time_is_sent(client: Client, address: str) -> None:
    published()

    assert len(releases(client, address, updatedFrom="2001-01-01T00:00:00")) == 1
    assert releases(client, address, updatedFrom="2999-01-01T00:00:00") == []
    assert releases(client, address, updatedTo="2001-01-01") == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("limit", "0"),
        ("limit", "101"),
        ("limit", "many"),
        ("updatedFrom", "yesterday"),
        ("updatedTo", "2026-13-01T00:00:00"),
        ("cursor", "nonsense"),
        ("cursor", "MjAyNi0xMS0wMSB4"),
        ("cursor", "é"),
    ],
)
def test_what_cannot_be_read_is_named(client: Client, address: str, name: str, text: str) -> None:
    response = client.get(address, {name: text})

    assert response.status_code == 400
    assert list(json.loads(response.content)["errors"]) == [name]


def test_what_has_not_changed_is_not_sent_again(client: Client, address: str) -> None:
    contract = published()
    response = client.get(address)
    again = {"If-None-Match": response["ETag"]}

    assert response["Last-Modified"]
    assert client.get(address, headers=again).status_code == 304
    since = {"If-Modified-Since": response["Last-Modified"]}
    assert client.get(address, headers=since).status_code == 304
    [before] = json.loads(response.content)["releases"]

    ContractVariationFactory.create(contract=contract)

    changed = client.get(address, headers=again)
    assert changed.status_code == 200
    [after] = json.loads(changed.content)["releases"]
    assert after["ocid"] == before["ocid"]
    assert after["id"] != before["id"]
    assert "contractAmendment" in after["tag"]


def test_what_a_process_names_changes_it_too(client: Client, address: str) -> None:
    decision = DecisionFactory.create()
    earlier = published(starts_on=date(2020, 4, 1), decision=decision)
    [before] = releases(client, address)
    decision.published_at = PUBLISHED.replace(year=2030)
    decision.save(update_fields=["published_at"])

    [decided] = releases(client, address, updatedFrom="2029-01-01T00:00:00")
    published(follows=earlier)
    found = {each["contracts"][0]["id"]: each for each in releases(client, address, limit=1)}

    assert decided["date"] > before["date"]
    assert decided["planning"]["milestones"][0]["type"] == "approval"
    for each in found.values():
        assert "relatedProcesses" in each or "relatedProcesses" in each["contracts"][0]


def test_an_empty_register_is_an_empty_package(client: Client, address: str) -> None:
    assert releases(client, address) == []


def test_a_package_costs_as_many_queries_as_one_process(
    client: Client, address: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(4):
        procurement = bought()
        told(procurement, "UK4", "UK6")
        won(procurement)
        contract = published(procurement=procurement)
        ContractBuyerFactory.create(contract=contract)
        KpiResultFactory.create(kpi=KpiFactory.create(contract=contract))

    with django_assert_max_num_queries(QUERIES):
        assert len(releases(client, address)) == 4


def test_one_contract_comes_alone_and_is_linked(
    client: Client, address: str, authority: Authority
) -> None:
    contract, hidden = published(), ContractFactory.create()
    published()
    public = f"/{authority.code}/contracts/"

    [release] = releases(client, f"{public}{contract.public_id}/release.json")
    assert release["contracts"][0]["id"] == str(contract.public_id)
    assert client.get(f"{public}{hidden.public_id}/release.json").status_code == 404
    page = client.get(f"{public}{contract.public_id}/").content.decode()
    assert f"{public}{contract.public_id}/release.json" in page
    assert address in client.get(public).content.decode()


def test_two_lots_of_one_purchase_are_one_process(client: Client, address: str) -> None:
    procurement = bought()
    told(procurement, "UK4")
    won(procurement)
    for _ in range(2):
        ContractBuyerFactory.create(
            contract=published(procurement=procurement), name="Invented Council"
        )

    [release] = releases(client, address)

    assert release["ocid"].endswith(str(procurement.public_id))
    assert len(release["contracts"]) == 2
    assert len({each["awardID"] for each in release["contracts"]}) == 1
    assert [each["name"] for each in release["parties"]].count("Invented Council") == 1


def test_an_officer_says_where_a_contract_comes_from(
    client: Client, authority: Authority, commissioner: Membership, address: str
) -> None:
    procurement = bought()
    won(procurement)
    unawarded = bought(title="Not awarded")
    earlier = published(starts_on=date(2020, 4, 1))
    contract = published()
    later = published(starts_on=date(2027, 4, 1), ends_on=date(2028, 3, 31))
    sign_in(client, commissioner)
    work = f"/{authority.code}/work/commissioning/contracts/{contract.public_id}/"

    form = client.get(f"{work}origin/").content.decode()
    assert str(earlier.public_id) in form
    assert str(later.public_id) not in form
    assert "Not awarded" not in form
    values = {"procurement": str(procurement.public_id), "follows": str(earlier.public_id)}
    sent = {"submission": str(uuid.uuid4()), **values}
    page = client.post(f"{work}origin/", sent, follow=True).content.decode()

    assert procurement.title in page
    assert AuditEvent.objects.filter(event=Event.CONTRACT_ORIGIN_STATED).count() == 1
    found = Contract.objects.get(pk=contract.pk)
    assert (found.procurement_id, found.follows_id) == (procurement.pk, earlier.pk)
    by, at = Actor.operator(authority.pk), PUBLISHED
    with pytest.raises(NotAwarded):
        state_origin(by=by, at=at, contract=contract, procurement=unawarded, follows=None)
    with pytest.raises(FollowsLater):
        state_origin(by=by, at=at, contract=contract, procurement=None, follows=later)
