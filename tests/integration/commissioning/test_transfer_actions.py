"""Bringing staff over: what is due, what is counted, and what a file may not hold."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.buying import (
    an_authority,
    begin_transfer,
    decision,
    post,
)
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.commissioning.actions import transfers as actions
from waymark.commissioning.actions.transfers import ActuaryFigures, TransferFacts
from waymark.commissioning.imports.workforce import COLUMNS, check_workforce
from waymark.commissioning.models.transfers import TransferPlan, WorkforceRow
from waymark.commissioning.queries import transfers as queries
from waymark.commissioning.rules.transfers import InScope, TransferState
from waymark.core.actors import Actor
from waymark.core.refusals import ChangedMeanwhile, NotAllowed
from waymark.core.scoping import open_scope
from waymark.decisions.rules.decisions import DecisionStage

LATER = NOW + timedelta(days=150)
ROW = {
    "reference": "P-001",
    "employer": "Invented Careers Ltd",
    "authority_served": "Northshire",
    "percent_of_time": "50",
    "in_scope": "Yes",
    "age": "45",
    "fte": "0.8",
    "annual_pay": "32240",
    "service_from": "2017-04-01",
    "future": "transfers",
}


@pytest.fixture
def by(db: None) -> Iterator[Actor]:
    authority = an_authority()
    with open_scope(authority.pk):
        yield member_actor(
            MembershipFactory.create(authority=authority, role=RoleName.COMMISSIONER)
        )


def a_file(*rows: dict[str, str]) -> bytes:
    header = list(rows[0])
    lines = [",".join(header), *(",".join(row.get(name, "") for name in header) for row in rows)]
    return "\n".join(lines).encode()


def test_totals_are_by_employer_and_authority(by: Actor) -> None:
    plan = begin_transfer(by)
    posts = [
        post("P-001", fte=Decimal("0.8"), share=Decimal(50)),
        post("P-002"),
        post("P-003", fte=Decimal("0.6"), share=Decimal(75)),
        post("P-004", served="Southshire"),
        post("P-005", in_scope=InScope.DISPUTED),
        post("P-006", in_scope=InScope.NO),
    ]
    actions.load_workforce(by=by, plan=plan, posts=posts, sha256="0" * 64, at=NOW)

    north, south = queries.total_workforce(queries.list_workforce(plan, viewer=by))

    assert (north.served, north.posts, north.disputed) == ("Northshire", 3, 1)
    assert north.fte == Decimal("1.85")
    assert (south.served, south.posts, south.fte) == ("Southshire", 1, Decimal(1))


def test_redundancy_stands_as_given_and_as_worked_out(by: Actor) -> None:
    plan = begin_transfer(by, redundancy_multiplier=Decimal("1.5"), is_redundancy_capped=False)
    posts = [post(redundancy_given=Decimal("7750"), pay=Decimal(41_600))]
    actions.load_workforce(by=by, plan=plan, posts=posts, sha256="0" * 64, at=NOW)

    (line,) = queries.list_workforce(plan, viewer=by)

    assert line.row.redundancy_given == Decimal(7750)
    assert (line.weeks, line.by_law, line.by_policy) == (
        Decimal(12),
        Decimal(9012),
        Decimal(14_400),
    )


def test_redundancy_is_not_worked_out_where_no_cap_is_on_file(by: Actor) -> None:
    plan = begin_transfer(by, transfers_on=date(2028, 4, 1))
    actions.load_workforce(by=by, plan=plan, posts=[post()], sha256="0" * 64, at=NOW)

    (line,) = queries.list_workforce(plan, viewer=by)

    assert line.by_law is None
    assert queries.total_of([line.by_law, Decimal(1)]) is None


def test_loading_again_puts_the_new_posts_in_place_of_the_old(by: Actor) -> None:
    plan = begin_transfer(by)
    for reference in ("P-001", "P-002"):
        actions.load_workforce(by=by, plan=plan, posts=[post(reference)], sha256="0" * 64, at=NOW)

    assert WorkforceRow.objects.get(plan=plan).reference == "P-002"


def test_posts_are_for_those_who_may_see_the_workforce(by: Actor) -> None:
    plan = begin_transfer(by)
    head = member_actor(
        MembershipFactory.create(authority_id=by.authority_id, role=RoleName.HEAD_OF_SERVICE)
    )

    with pytest.raises(NotAllowed):
        queries.list_workforce(plan, viewer=head)
    with pytest.raises(NotAllowed):
        actions.load_workforce(by=head, plan=plan, posts=[post()], sha256="0" * 64, at=NOW)


@pytest.mark.parametrize("stage", [DecisionStage.DECIDED, DecisionStage.IN_CALL_IN, None])
def test_nobody_comes_over_before_the_decision_is_in_effect(
    by: Actor, stage: DecisionStage | None
) -> None:
    plan = begin_transfer(
        by, decision=decision(stage) if stage else None, liability_received_on=date(2027, 3, 1)
    )

    with pytest.raises(actions.TransferNotAllowed):
        actions.settle_transfer(by=by, plan=plan, to=TransferState.COMPLETED, at=LATER)


def test_staff_come_over_on_their_day_with_their_information(by: Actor) -> None:
    plan = begin_transfer(by, decision=decision())
    with pytest.raises(actions.TransferTooEarly):
        actions.settle_transfer(by=by, plan=plan, to=TransferState.COMPLETED, at=NOW)
    with pytest.raises(actions.InformationMissing):
        actions.settle_transfer(by=by, plan=plan, to=TransferState.COMPLETED, at=LATER)
    TransferPlan.objects.filter(pk=plan.pk).update(liability_received_on=date(2027, 3, 1))

    done = actions.settle_transfer(by=by, plan=plan, to=TransferState.COMPLETED, at=LATER)

    assert done.state == TransferState.COMPLETED
    with pytest.raises(actions.TransferOver):
        actions.settle_transfer(by=by, plan=plan, to=TransferState.ABANDONED, at=LATER)


def test_two_people_cannot_overwrite_each_other(by: Actor) -> None:
    plan = begin_transfer(by)
    facts = TransferFacts(
        title="Changed",
        from_employer="A",
        to_employer="B",
        transfers_on=date(2027, 5, 1),
        consultation_from=date(2027, 1, 1),
    )
    actions.change_transfer(by=by, plan=plan, version=1, facts=facts, at=NOW)

    with pytest.raises(ChangedMeanwhile):
        actions.change_transfer(by=by, plan=plan, version=1, facts=facts, at=NOW)


def test_a_consultation_does_not_end_before_it_begins(by: Actor) -> None:
    with pytest.raises(actions.ConsultationBackwards):
        begin_transfer(by, consultation_to=date(2027, 1, 1))


def test_an_analysis_holds_from_its_valuation_on(by: Actor) -> None:
    figures = ActuaryFigures(
        scheme="Invented fund",
        actuary="Invented actuaries",
        valuation_on=date(2026, 3, 31),
        valid_until=date(2026, 3, 30),
        assets=Decimal(10_900_000),
        liabilities=Decimal(12_400_000),
    )

    with pytest.raises(actions.AnalysisRunsOut):
        actions.add_pension_analysis(by=by, plan=begin_transfer(by), figures=figures, at=NOW)


def test_a_file_becomes_posts() -> None:
    found = check_workforce(a_file(ROW, ROW | {"reference": "P-002", "in_scope": "disputed"}))

    assert not found.faults
    first, second = found.posts
    assert (first.fte, first.share, first.served) == (Decimal("0.8"), Decimal(50), "Northshire")
    assert second.in_scope is InScope.DISPUTED


@pytest.mark.parametrize(
    "column",
    [
        *("Name", "Surname", "first name", "Full_Name", "NI number", "NINO", "National Insurance"),
        *("date of birth", "DOB", "Home address", "Postcode", "E-mail", "Employee number"),
        *("staff", "Payroll no", "Line manager name", "ni_no", "Telephone"),
    ],
)
def test_a_file_that_says_who_somebody_is_is_refused_by_its_heading(column: str) -> None:
    found = check_workforce(a_file(ROW | {column: "x"}))

    assert found.posts == ()
    assert "who somebody is" in found.faults[0].message


@pytest.mark.parametrize("column", COLUMNS)
def test_no_column_of_the_schedule_is_taken_for_personal(column: str) -> None:
    faults = check_workforce(a_file({column: ""})).faults

    assert not [each for each in faults if "who somebody is" in each.message]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"benefits": "QQ123456C"}, "National Insurance"),
        ({"reference": "Jane Smith"}, "few letters and a number"),
        ({"fte": "1.2"}, "FTE"),
        ({"service_from": "1 April"}, "2014-09-01"),
        ({"service_from": "0017-04-01"}, "1950"),
        ({"annual_pay": ""}, "annual pay"),
    ],
)
def test_a_fault_names_its_row(changes: dict[str, str], words: str) -> None:
    found = check_workforce(a_file(ROW | {"benefits": ""}, ROW | {"benefits": ""} | changes))

    assert found.posts == ()
    assert all(each.row == 3 for each in found.faults if each.column in changes)
    assert words in " ".join(each.message for each in found.faults)


def test_a_post_stands_once_for_an_authority() -> None:
    other = ROW | {"authority_served": "Southshire"}

    assert not check_workforce(a_file(ROW, other)).faults
    assert "twice" in check_workforce(a_file(ROW, ROW)).faults[0].message


def test_unknown_and_missing_columns_are_named() -> None:
    messages = " ".join(
        each.message for each in check_workforce(a_file({"reference": "P-1", "colour": "r"})).faults
    )

    assert "“colour” is not known" in messages
    assert "no column “employer”" in messages
    assert "no post" in check_workforce(",".join(ROW).encode()).faults[0].message
