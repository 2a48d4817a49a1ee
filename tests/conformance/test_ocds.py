"""Does the open contracting data follow the official schema? It is not part of Waymark."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from jsonschema import Draft4Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT4

from tests.conformance.official import merge_patch, official
from tests.factories.access import AuthorityFactory
from tests.factories.commissioning import (
    ContractBuyerFactory,
    ContractFactory,
    ContractOptionFactory,
    ContractVariationFactory,
    CycleFactory,
    KpiFactory,
    KpiResultFactory,
)
from tests.factories.decisions import DecisionFactory
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.commands import commands
from waymark.commissioning.models.procurements import Award, Lot, Procurement, ProcurementNotice
from waymark.commissioning.rules.contracting import definitions
from waymark.commissioning.rules.contracts import BuyingRoute, ContractState, NumberKind
from waymark.commissioning.rules.performance import Rating
from waymark.commissioning.rules.procurements import LotState, ProcurementState, Regime, Route
from waymark.core.scoping import open_scope

Record = dict[str, Any]


def schemas() -> tuple[Record, Record]:
    """The official package and release, the latter with the extension of the United Kingdom."""
    folder, extension = official("ocds") / "schema", official("ocds-uk")
    package, release = (
        json.loads((folder / f"{name}.json").read_text())
        for name in ("release-package-schema", "release-schema")
    )
    patch = json.loads((extension / "release-schema.json").read_text())
    # The extension rests on others that are not at hand; of theirs it names this one.
    others = {"definitions": {"Location": {"type": "object"}}}
    return package, merge_patch(merge_patch(release, patch), others)


def faults(package: Record) -> list[str]:
    """Everything that the official schemas find wrong with a package."""
    found = schemas()
    registry = Registry().with_resources(
        [(each["id"], DRAFT4.create_resource(each)) for each in found]
    )
    validator = Draft4Validator(found[0], registry=registry, format_checker=FormatChecker())
    return sorted(each.message for each in validator.iter_errors(package))


def codes(name: str) -> set[str]:
    """The codes of an official list, with those that the extension adds."""
    found = set()
    for path in (
        official("ocds") / "schema/codelists" / f"{name}.csv",
        official("ocds-uk") / "codelists" / f"+{name}.csv",
    ):
        if path.exists():
            header, *lines = path.read_text(encoding="utf-8-sig").splitlines()
            place = header.split(",").index("Code")
            found |= {line.split(",")[place] for line in lines if line.count(",") >= place}
    return found


def exported(code: str, folder: Path) -> Record:
    """What the command writes."""
    output = folder / "contracts.json"
    options = ["--authority", code, "--output", str(output)]
    result = CliRunner().invoke(commands, ["contracts", "export", *options])
    assert result.exit_code == 0, result.output
    return json.loads(output.read_text())  # type: ignore[no-any-return]


def bought(**options: Any) -> Procurement:
    """A purchase with a value, of which nothing is published yet."""
    cycle = options.pop("cycle", None) or CycleFactory.create()
    lots = options.pop("lots", ("North", "South"))
    values: Record = {
        "title": "Invented advice service",
        "regime": Regime.PROCUREMENT_ACT.value,
        "route": Route.COMPETITIVE.value,
        "is_light_touch": True,
        "cpv_codes": "85312310-5, 80000000-4",
        "net": Decimal(2_520_000),
        "gross": Decimal(3_024_000),
        "threshold": Decimal(663_540),
        "term_months": 36,
        "begins_on": date(2026, 4, 1),
        "state": ProcurementState.CONTRACTED.value,
        "is_from_history": True,
        "history_source": "Invented minutes",
    }
    made = Procurement.objects.create(
        authority_id=cycle.authority_id, cycle=cycle, **values | options
    )
    for number, title in enumerate(lots, 1):
        Lot.objects.create(
            authority_id=cycle.authority_id,
            procurement=made,
            number=number,
            title=title,
            state=LotState.OPEN.value,
        )
    return made


def told(procurement: Procurement, *notices: str) -> None:
    """Publish notices of a purchase."""
    for code in notices:
        ProcurementNotice.objects.create(
            authority_id=procurement.authority_id,
            procurement=procurement,
            code=code,
            title=f"Notice {code}",
            published_on=date(2026, 5, 1),
            reference="012345-2026",
        )


def won(procurement: Procurement) -> None:
    """Award a purchase to somebody."""
    Award.objects.create(
        authority_id=procurement.authority_id,
        procurement=procurement,
        supplier="Secret winner",
        reasons="Best in the round",
        awarded_on=date(2026, 6, 1),
        standstill_ends_on=date(2026, 6, 11),
    )


@pytest.fixture
def package(db: None, tmp_path: Path) -> Record:
    """What the command writes for a contract with all there can be, and one that is not public."""
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        procurement = bought(engaged_on=date(2026, 3, 1))
        told(procurement, "UK2", "UK4", "UK6", "UK7", "UK9", "UK17")
        won(procurement)
        earlier = ContractFactory.create(
            published_at="2026-11-01T09:00Z", starts_on=date(2020, 4, 1)
        )
        contract = ContractFactory.create(
            published_at="2026-11-02T09:00Z",
            number_kind=NumberKind.COMPANY,
            supplier_number="01234567",
            holder="Invented Holder",
            is_voluntary=True,
            may_run_until=date(2030, 3, 31),
            limit_source="Secret advice",
            procurement=procurement,
            follows=earlier,
            decision=DecisionFactory.create(
                published_at="2026-05-01T09:00Z", reasons="It serves them best"
            ),
        )
        ContractBuyerFactory.create(contract=contract, name="Halton", share=40)
        ContractBuyerFactory.create(contract=contract, name="Invented Holder", share=60)
        ContractOptionFactory.create(contract=contract)
        ContractVariationFactory.create(contract=contract, advice="Secret advice")
        KpiResultFactory.create(kpi=KpiFactory.create(contract=contract), comment="Secret comment")
        ContractFactory.create(title="Secret contract")
    found = exported(authority.code, tmp_path)
    with open_scope(authority.pk):
        assert AuditEvent.objects.get().event == Event.CONTRACTS_EXPORTED
    return found


def release_of(package: Record) -> Record:
    """The release with a purchase and a contract."""
    found: list[Record] = [each for each in package["releases"] if "planning" in each]
    [only] = found
    return only


def test_a_contract_is_told_with_all_that_is_public_of_it(package: Record) -> None:
    release = release_of(package)
    earlier = next(each for each in package["releases"] if each is not release)

    assert [(each["name"], each["roles"]) for each in release["parties"]][1:] == [
        ("Invented Holder", ["procuringEntity", "buyer"]),
        ("Halton", ["buyer", "funder"]),
    ]
    assert release["parties"][2]["roleDetails"] == "Pays 40 per cent"
    assert release["tag"] == [
        "planning", "tender", "award", "contract", "contractAmendment", "implementation",
    ]  # fmt: skip
    assert release["relatedProcesses"][0]["identifier"] == earlier["ocid"]
    assert earlier["contracts"][0]["relatedProcesses"][0]["identifier"] == release["ocid"]


def test_what_was_asked_and_decided_comes_first(package: Record) -> None:
    planning = release_of(package)["planning"]

    assert planning["rationale"] == "It serves them best"
    assert [(each["type"], each["status"]) for each in planning["milestones"]] == [
        ("engagement", "met"),
        ("approval", "met"),
    ]
    assert planning["documents"][0]["documentType"] == "marketEngagementNotice"
    assert planning["documents"][1]["url"].startswith("http")


def test_the_purchase_says_its_law_its_value_and_its_lots(package: Record) -> None:
    tender = release_of(package)["tender"]

    assert tender["value"] == {"amount": 2520000.0, "amountGross": 3024000.0, "currency": "GBP"}
    assert tender["aboveThreshold"] is True
    assert tender["specialRegime"] == ["lightTouch"]
    assert tender["legalBasis"] == {"scheme": "UKPGA", "id": "2023/54"}
    assert [each["title"] for each in tender["lots"]] == ["North", "South"]
    assert [each["classification"]["id"] for each in tender["items"]] == [
        "85312310-5", "80000000-4",
    ]  # fmt: skip
    [notice] = tender["documents"]
    assert (notice["noticeType"], notice["documentType"]) == ("UK4", "tenderNotice")
    assert notice["url"].endswith("/Notice/012345-2026")


def test_award_contract_and_results_hang_together(package: Record) -> None:
    release = release_of(package)
    [award], [contract] = release["awards"], release["contracts"]

    assert contract["awardID"] == award["id"]
    assert award["standstillPeriod"]["endDate"].startswith("2026-06-11")
    assert contract["period"]["maxExtentDate"].startswith("2028-03-31")
    [metric] = contract["implementation"]["metrics"]
    [observed] = metric["observations"]
    assert observed["measureClassification"]["id"] == "below"
    assert contract["agreedMetrics"][0]["id"] == metric["id"]
    assert "noAgreedMetricsRationale" not in contract
    assert contract["implementation"]["documents"][0]["noticeType"] == "UK9"


def test_nothing_secret_is_told(package: Record) -> None:
    text = json.dumps(package)

    assert "Secret" not in text
    assert "Best in the round" not in text
    assert "Invented minutes" not in text


def test_the_package_follows_the_official_schema(package: Record) -> None:
    assert faults(package) == []


def test_two_things_wrong_are_two_errors(package: Record) -> None:
    release = release_of(package)
    del release["ocid"]
    release["tender"]["status"] = "opened"

    first, second = faults(package)

    assert first.startswith("'ocid' is a required property")
    assert second.startswith("'opened' is not one of [")


def test_every_code_is_in_an_official_list(package: Record) -> None:
    documents = {each["document_type"] for each in definitions()["notices"]}

    assert documents | {"hearingNotice"} <= codes("documentType")
    for release in package["releases"]:
        assert set(release["tag"]) <= codes("releaseTag")
        assert {role for each in release["parties"] for role in each["roles"]} <= codes("partyRole")
    assert {"approval", "engagement", "assessment"} <= codes("milestoneType")
    assert {"prior", "renewalProcess"} <= codes("relatedProcess")


@pytest.mark.parametrize(
    ("state", "notices", "status"),
    [
        (ProcurementState.PREPARING, ["UK2"], "planning"),
        (ProcurementState.INVITING, ["UK4"], "active"),
        (ProcurementState.AWARDED, ["UK4"], "active"),  # nobody has been told of the award
        (ProcurementState.AWARDED, ["UK4", "UK6"], "complete"),
        (ProcurementState.TERMINATED, ["UK4"], None),
        (ProcurementState.TERMINATED, ["UK4", "UK12"], "cancelled"),
    ],
)
def test_a_purchase_tells_as_much_as_its_notices(
    db: None,
    tmp_path: Path,
    state: ProcurementState,
    notices: list[str],
    status: str | None,
) -> None:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        procurement = bought(
            state=state, ended_on=date(2026, 7, 1), end_reason="Secret: taken in-house"
        )
        told(procurement, *notices)
        if state == ProcurementState.AWARDED:
            won(procurement)
    package = exported(authority.code, tmp_path)

    [release] = package["releases"]
    assert release["tender"].get("status") == status
    assert ("Secret winner" in json.dumps(release)) is (status == "complete")
    assert "taken in-house" not in json.dumps(release)
    assert "contracts" not in release
    assert faults(package) == []


def test_a_purchase_without_a_notice_is_not_told(db: None, tmp_path: Path) -> None:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        won(bought())
    options = ["--authority", authority.code, "--output", str(tmp_path / "none.json")]

    result = CliRunner().invoke(commands, ["contracts", "export", *options])

    assert result.exit_code == 1
    assert "Nothing is published yet" in result.output
    assert not (tmp_path / "none.json").exists()


class AnyRegister(TestCase):
    """Whatever is kept of a contract and its purchase, the package is valid."""

    @settings(max_examples=40)
    @given(
        data=st.fixed_dictionaries(
            {
                "state": st.sampled_from([each for each in ContractState if each != "draft"]),
                "route": st.sampled_from(["", *BuyingRoute]),
                "description": st.text(max_size=20).map(lambda text: text.replace("\0", "")),
                "value_total": st.none() | st.decimals(0, 10**9, places=2),
                "review_on": st.none() | st.dates(date(2000, 1, 1), date(2040, 1, 1)),
                "is_voluntary": st.none() | st.booleans(),
                "signed_on": st.dates(date(2000, 1, 1), date(2026, 1, 1)),
            }
        ),
        buying=st.none()
        | st.fixed_dictionaries(
            {
                "route": st.sampled_from(list(Route)),
                "regime": st.sampled_from(list(Regime)),
                "state": st.sampled_from(list(ProcurementState)),
                "lots": st.sampled_from([(), ("One",), ("One", "Two")]),
                "cpv_codes": st.sampled_from(["", "85312310", "none known"]),
                "net": st.none() | st.decimals(0, 10**9, places=2),
                "gross": st.none() | st.decimals(0, 10**9, places=2),
                "threshold": st.none() | st.decimals(0, 10**9, places=2),
                "term_months": st.none() | st.integers(1, 120),
            }
        ),
        notices=st.sets(st.sampled_from(["UK2", "UK4", "UK6", "UK7", "UK11", "UK12", "Award"])),
        rating=st.none() | st.sampled_from([each for each in Rating if each != "other"]),
        is_awarded=st.booleans(),
    )
    def test_any_register_is_valid(
        self,
        data: Record,
        buying: Record | None,
        notices: set[str],
        rating: Rating | None,
        *,
        is_awarded: bool,
    ) -> None:
        authority = AuthorityFactory.create()
        with open_scope(authority.pk):
            procurement = None
            if buying is not None:
                procurement = bought(**buying)
                told(procurement, *notices)
                if is_awarded:
                    won(procurement)
            contract = ContractFactory.create(
                published_at="2026-11-02T09:00Z", procurement=procurement, **data
            )
            if rating is not None:
                KpiResultFactory.create(kpi=KpiFactory.create(contract=contract), rating=rating)
        with TemporaryDirectory() as folder:
            package = exported(authority.code, Path(folder))

        assert faults(package) == []
        assert len(package["releases"]) == 1
