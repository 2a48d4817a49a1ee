"""Does the open contracting data follow the official schema? It is not part of Waymark."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft4Validator
from referencing import Registry
from referencing.jsonschema import DRAFT4

from tests.conformance.official import official
from tests.factories.access import AuthorityFactory
from tests.factories.commissioning import (
    ContractBuyerFactory,
    ContractFactory,
    ContractOptionFactory,
)
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.commands import commands
from waymark.commissioning.rules.contracts import NumberKind
from waymark.core.scoping import open_scope


@pytest.fixture
def package(db: None, tmp_path: Path) -> dict[str, Any]:
    """What the command writes for one published contract and one that is not."""
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        contract = ContractFactory.create(
            published_at="2026-11-02T09:00Z",
            number_kind=NumberKind.COMPANY,
            supplier_number="01234567",
            holder="Invented Holder",
        )
        ContractBuyerFactory.create(contract=contract)
        ContractOptionFactory.create(contract=contract)
        ContractFactory.create()
    output = tmp_path / "contracts.json"
    options = ["--authority", authority.code, "--output", str(output)]
    result = CliRunner().invoke(commands, ["contracts", "export", *options])
    assert result.exit_code == 0, result.output
    with open_scope(authority.pk):
        assert AuditEvent.objects.get().event == Event.CONTRACTS_EXPORTED
    return json.loads(output.read_text())  # type: ignore[no-any-return]


def test_only_published_contracts_are_written(package: dict[str, Any]) -> None:
    [release] = package["releases"]

    assert [each["roles"] for each in release["parties"]] == [
        ["supplier"],
        ["procuringEntity", "buyer"],
        ["buyer", "funder"],
    ]
    [contract] = release["contracts"]
    assert contract["period"]["maxExtentDate"].startswith(date(2028, 3, 31).isoformat())


def test_the_package_follows_the_official_schema(package: dict[str, Any]) -> None:
    schemas = official("ocds") / "schema"
    found = [
        json.loads((schemas / f"{name}.json").read_text())
        for name in ("release-package-schema", "release-schema")
    ]
    resources = [(each["id"], DRAFT4.create_resource(each)) for each in found]
    validator = Draft4Validator(found[0], registry=Registry().with_resources(resources))

    assert [each.message for each in validator.iter_errors(package)] == []
    package["releases"][0].pop("ocid")
    assert [each.message for each in validator.iter_errors(package)]
