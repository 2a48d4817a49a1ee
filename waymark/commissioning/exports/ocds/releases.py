"""What is public of purchases and contracts as an OCDS 1.1 release package, UK extension included.

One release a contracting process, which tells its present state whole (decision 0050).
"""

import json
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from waymark.commissioning.exports.ocds.buying import awards, tender
from waymark.commissioning.exports.ocds.contracts import contract_in_full
from waymark.commissioning.exports.ocds.parts import Record, Url, filled, reference, related
from waymark.commissioning.exports.ocds.planning import planning
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.queries.contracting import Process
from waymark.commissioning.rules import contracting as rules
from waymark.commissioning.rules.contracts import ContractState, NumberKind
from waymark.core.licence import OPEN_GOVERNMENT_LICENCE

UNREGISTERED = "ocds-000000"
HOLDER = "holder"
SCHEMES = {
    NumberKind.COMPANY: "GB-COH",
    NumberKind.CHARITY: "GB-CHC",
    NumberKind.PLATFORM: "GB-PPON",
}


def release_package(
    processes: Sequence[Process],
    *,
    authority: str,
    prefix: str,
    url: Url,
    uri: str,
    at: datetime,
    following: str = "",
) -> Record:
    """Return one release a process; `prefix` is the publisher's registered one.

    Published at the moment of the latest change, so that what has not changed is the same file;
    `at` stands in where there is none. `following` is the address of the next page.
    """
    latest = max((each.mark.at for each in processes), default=at)
    package = {
        "uri": uri,
        "version": rules.definitions()["version"],
        "extensions": rules.definitions()["extensions"],
        "publishedDate": latest.isoformat(),
        "publisher": {"name": authority},
        "license": OPEN_GOVERNMENT_LICENCE,
        "releases": [
            _release(each, authority=authority, prefix=prefix, url=url) for each in processes
        ],
    }
    return package | {"links": {"next": following}} if following else package


def _release(process: Process, *, authority: str, prefix: str, url: Url) -> Record:
    ocid = f"{prefix}-{process.mark.key}"
    parties = _parties(process, authority=authority)
    buyer = next(each for each in parties if each["id"] == HOLDER)
    kinds = [rules.notice_kind(each.code) for each in process.notices]
    told = {each.section for each in kinds if each is not None}
    before = planning(process, url=url)
    contracts = [
        contract_in_full(each, process, prefix=prefix, url=url) for each in process.contracts
    ]
    is_awarded = bool(process.awards) or bool(contracts)
    release = {
        "tag": rules.tags(
            has_planning=bool(before),
            told=told,
            states=[ContractState(each.contract.state) for each in process.contracts],
            is_awarded=is_awarded,
            has_amendments=any(each.variations for each in process.contracts),
            has_results=any("metrics" in each.get("implementation", {}) for each in contracts),
        ),
        "initiationType": "tender",
        "language": "en",
        "parties": parties,
        "buyer": reference(buyer),
        "planning": before,
        "tender": tender(process, told=told, procuring=reference(buyer)),
        "awards": awards(process, parties=parties) if is_awarded else [],
        "contracts": contracts,
        "relatedProcesses": [
            related("prior", key, number=number, prefix=prefix)
            for number, key in enumerate(_prior(process), 1)
        ],
    }
    content = filled(release)
    digest = sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:12]
    head = {"ocid": ocid, "id": f"{ocid}-{digest}", "date": process.mark.at.isoformat()}
    return head | content


def _parties(process: Process, *, authority: str) -> list[Record]:
    """Return who supplies, who holds the contract, and the others who pay: each of them once."""
    found: dict[str, Record] = {}
    for each in process.contracts:
        supplier = _supplier(each.contract)
        found.setdefault(supplier["id"], supplier)
    known = {each["name"] for each in found.values()}
    for number, award in enumerate(process.awards, 1):
        if award.supplier not in known and (not known or len(process.awards) > 1):
            party = f"supplier-{number}"
            found[party] = {"id": party, "name": award.supplier, "roles": ["supplier"]}
            known.add(award.supplier)
    held = [each.contract.holder for each in process.contracts if each.contract.holder]
    holder = next(iter(held), authority)
    found[HOLDER] = {"id": HOLDER, "name": holder, "roles": ["procuringEntity", "buyer"]}
    paying = {buyer.name: buyer for each in reversed(process.contracts) for buyer in each.buyers}
    for name, buyer in paying.items():
        share = f"Pays {buyer.share.normalize():f} per cent" if buyer.share is not None else ""
        if name == holder:
            found[HOLDER]["roleDetails"] = share
        else:
            found[name] = {
                "id": str(buyer.public_id),
                "name": name,
                "roles": ["buyer", "funder"],
                "roleDetails": share,
            }
    return [filled(each) for each in found.values()]


def _supplier(contract: Contract) -> Record:
    party: Record = {
        "id": str(contract.supplier.public_id),
        "name": contract.supplier.name,
        "roles": ["supplier"],
        "details": {"vcse": contract.is_voluntary},
    }
    if contract.number_kind:
        party["identifier"] = {
            "scheme": SCHEMES[NumberKind(contract.number_kind)],
            "id": contract.supplier_number,
            "legalName": contract.supplier.name,
        }
    return party


def _prior(process: Process) -> list[UUID]:
    return list(dict.fromkeys(each.follows for each in process.contracts if each.follows))
