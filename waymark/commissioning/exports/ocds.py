"""The published contracts as an OCDS 1.1 release package, with the United Kingdom's extension."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from waymark.commissioning.models.contracts import (
    Contract,
    ContractBuyer,
    ContractOption,
    ContractVariation,
)
from waymark.commissioning.queries import contracts as queries
from waymark.commissioning.rules.contracts import BuyingRoute, ContractState, NumberKind
from waymark.core.dates import local_moment

EXTENSION = "https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json"
LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
SCHEMES = {
    NumberKind.COMPANY: "GB-COH",
    NumberKind.CHARITY: "GB-CHC",
    NumberKind.PLATFORM: "GB-PPON",
}
METHODS = {
    BuyingRoute.TENDERED: "open",
    BuyingRoute.QUOTED: "limited",
    BuyingRoute.DIRECT: "direct",
}
STATUSES = {
    ContractState.DRAFT: "pending",
    ContractState.LIVE: "active",
    ContractState.ENDED: "terminated",
    ContractState.TERMINATED: "terminated",
}


def release_package(
    contracts: Sequence[Contract], *, authority: str, site: str, prefix: str, at: datetime
) -> dict[str, Any]:
    """Return one release per published contract; `prefix` is the publisher's registered one."""
    return {
        "uri": f"{site}/ocds/releases.json",
        "version": "1.1",
        "extensions": [EXTENSION],
        "publishedDate": at.isoformat(),
        "publisher": {"name": authority},
        "license": LICENCE,
        "releases": [
            _release(each, authority=authority, prefix=prefix, at=at) for each in contracts
        ],
    }


def _release(contract: Contract, *, authority: str, prefix: str, at: datetime) -> dict[str, Any]:
    key = str(contract.public_id)
    buyers = list(queries.list_buyers(contract))
    parties = _parties(contract, buyers, authority=authority)
    supplier = {"id": parties[0]["id"], "name": parties[0]["name"]}
    is_early = contract.state == ContractState.TERMINATED
    release: dict[str, Any] = {
        "ocid": f"{prefix}-{key}",
        "id": f"{key}-{int(at.timestamp())}",
        "date": at.isoformat(),
        "tag": ["contractTermination" if is_early else "contract"],
        "initiationType": "tender",
        "language": "en",
        "parties": parties,
        "buyer": {"id": parties[1]["id"], "name": parties[1]["name"]},
        "awards": [
            {
                "id": f"{key}-award",
                "title": contract.title,
                "status": "active",
                "suppliers": [supplier],
            }
        ],
        "contracts": [_contract(contract, key=key)],
    }
    if contract.route:
        route = BuyingRoute(contract.route)
        release["tender"] = {
            "id": key,
            "title": contract.title,
            "status": "complete",
            "procurementMethod": METHODS[route],
        }
    return release


def _contract(contract: Contract, *, key: str) -> dict[str, Any]:
    options = list(queries.list_options(contract))
    found: dict[str, Any] = {
        "id": key,
        "awardID": f"{key}-award",
        "title": contract.title,
        "status": STATUSES[ContractState(contract.state)],
        "period": _period(contract, options),
    }
    if contract.description:
        found["description"] = contract.description
    if contract.value_total is not None:
        found["value"] = _money(contract.value_total)
    if contract.signed_on:
        found["dateSigned"] = _moment(contract.signed_on)
    variations = list(queries.list_variations(contract))
    if variations:
        found["amendments"] = [_amendment(each) for each in variations]
    if not queries.list_kpis(contract).exists():
        found["noAgreedMetricsRationale"] = "No measures are kept for this contract."
    return found


def _period(contract: Contract, options: list[ContractOption]) -> dict[str, str]:
    return {
        "startDate": _moment(contract.starts_on),
        "endDate": _moment(contract.ends_on),
        "maxExtentDate": _moment(queries.latest_possible_end(contract, options)),
    }


def _amendment(variation: ContractVariation) -> dict[str, str]:
    return {
        "id": str(variation.public_id),
        "date": _moment(variation.made_on),
        "description": f"{variation.before} → {variation.after}",
        "rationale": variation.reason,
    }


def _parties(
    contract: Contract, buyers: Sequence[ContractBuyer], *, authority: str
) -> list[dict[str, Any]]:
    """Return the supplier, then who holds the contract, then the others who pay."""
    supplier: dict[str, Any] = {
        "id": str(contract.supplier.public_id),
        "name": contract.supplier.name,
        "roles": ["supplier"],
    }
    if contract.number_kind:
        supplier["identifier"] = {
            "scheme": SCHEMES[NumberKind(contract.number_kind)],
            "id": contract.supplier_number,
            "legalName": contract.supplier.name,
        }
    holder = contract.holder or authority
    lead = {"id": "holder", "name": holder, "roles": ["procuringEntity", "buyer"]}
    others = [
        {"id": str(each.public_id), "name": each.name, "roles": ["buyer", "funder"]}
        for each in buyers
        if each.name != holder
    ]
    return [supplier, lead, *others]


def _money(amount: Decimal) -> dict[str, Any]:
    return {"amount": float(amount), "currency": "GBP"}


def _moment(day: date) -> str:
    return local_moment(day).isoformat()
