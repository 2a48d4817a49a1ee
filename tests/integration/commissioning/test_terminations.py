"""Does a contract end early only on notice, given in time or with a reason?"""

from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from tests.clock import NOW
from tests.factories.commissioning import ContractFactory, ContractOptionFactory
from tests.factories.decisions import DecisionFactory
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.actions import contracts, terminations
from waymark.commissioning.models.contracts import Contract, ContractDue, ContractOption
from waymark.commissioning.models.terminations import Termination
from waymark.commissioning.rules.contracts import ContractState, DueKind, OptionKind
from waymark.commissioning.rules.terminations import TerminationGround, TerminationState
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed
from waymark.core.scoping import open_scope

TODAY = NOW.date()
NOTICE: dict[str, Any] = {
    "at": NOW,
    "ground": TerminationGround.AGREEMENT,
    "reason": "Less money",
    "notice_on": date(2026, 11, 1),
    "ends_on": date(2026, 11, 20),
    "decided_by": "The cabinet",
}


@pytest.fixture
def contract(scope: None) -> Contract:
    return ContractFactory.create()


def _right(contract: Contract, notice_on: date | None) -> ContractOption:
    return ContractOptionFactory.create(
        contract=contract,
        kind=OptionKind.BREAK.value,
        months=None,
        ground="Reduced budget",
        notice_on=notice_on,
    )


def _broken(right: ContractOption) -> dict[str, Any]:
    return NOTICE | {"ground": TerminationGround.BREAK_CLAUSE, "right": right}


def test_a_contract_runs_on_after_notice_until_it_is_said_to_have_ended(
    by: Actor, contract: Contract
) -> None:
    decision = DecisionFactory.create()
    end: dict[str, Any] = {"by": by, "at": NOW, "contract": contract, "reason": "As agreed"}
    with pytest.raises(contracts.NoticeNeeded):
        contracts.end_contract(**end, ended_on=TODAY)

    terminations.give_notice(
        by=by,
        contract=contract,
        **NOTICE,
        decision=decision,
        exit_steps=["Hand back the keys", " ", "Return the records"],
    )

    contract.refresh_from_db()
    assert contract.state == ContractState.LIVE
    steps = ContractDue.objects.filter(contract=contract, kind=DueKind.EXIT).order_by("id")
    assert [(each.text, each.due_on) for each in steps] == [
        ("Hand back the keys", NOTICE["ends_on"]),
        ("Return the records", NOTICE["ends_on"]),
    ]
    with pytest.raises(contracts.NoticeRuns):
        contracts.end_contract(**end, ended_on=date(2026, 11, 10))
    ended = contracts.end_contract(**end, ended_on=date(2026, 11, 20))
    assert ended.state == ContractState.TERMINATED
    assert Termination.objects.get().state == TerminationState.DONE
    events = AuditEvent.objects.order_by("id").values_list("event", flat=True)
    assert list(events) == [Event.CONTRACT_TERMINATION_GIVEN, Event.CONTRACT_ENDED]


def test_a_right_to_break_is_used_until_its_last_day_of_notice(
    by: Actor, contract: Contract
) -> None:
    right = _right(contract, NOTICE["notice_on"])

    terminations.give_notice(by=by, contract=contract, **_broken(right))

    right.refresh_from_db()
    assert right.used_on == NOTICE["notice_on"]


def test_late_notice_of_a_break_needs_a_reason(by: Actor, contract: Contract) -> None:
    right = _right(contract, date(2026, 10, 31))

    with pytest.raises(ActionRefused, match="31 October 2026"):
        terminations.give_notice(by=by, contract=contract, **_broken(right))
    made = terminations.give_notice(
        by=by, contract=contract, **_broken(right), late_reason="The supplier accepted it"
    )

    assert made.late_reason == "The supplier accepted it"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"notice_on": date(2026, 11, 23), "ends_on": date(2026, 12, 1)}, "notice_on"),
        ({"ends_on": date(2026, 10, 31)}, "ends_on"),
        ({"ends_on": date(2027, 3, 31)}, "ends_on"),
        ({"ground": TerminationGround.BREAK_CLAUSE}, "right"),
    ],
)
def test_notice_that_cannot_be_is_refused(
    by: Actor, contract: Contract, changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(ActionRefused) as refused:
        terminations.give_notice(by=by, contract=contract, **NOTICE | changes)

    assert refused.value.field == field
    assert not Termination.objects.exists()


def test_a_right_of_another_contract_is_no_right(by: Actor, contract: Contract) -> None:
    other = _right(ContractFactory.create(), None)

    with pytest.raises(terminations.RightNeeded):
        terminations.give_notice(by=by, contract=contract, **_broken(other))


def test_notice_is_given_once_and_can_be_taken_back(by: Actor, contract: Contract) -> None:
    right = _right(contract, None)
    terminations.give_notice(by=by, contract=contract, **_broken(right))
    with pytest.raises(terminations.CannotTerminate):
        terminations.give_notice(by=by, contract=contract, **NOTICE)

    terminations.withdraw_notice(by=by, at=NOW, contract=contract, reason="Money was found")

    right.refresh_from_db()
    assert right.used_on is None
    with pytest.raises(terminations.NoNotice):
        terminations.withdraw_notice(by=by, at=NOW, contract=contract, reason="Once more")
    terminations.give_notice(by=by, contract=contract, **_broken(right))


def test_the_database_keeps_one_notice_and_its_right(by: Actor, contract: Contract) -> None:
    made = terminations.give_notice(by=by, contract=contract, **NOTICE)
    rows = Termination.objects.filter(pk=made.pk)
    same = {each.attname: getattr(made, each.attname) for each in made._meta.concrete_fields}

    for wrong in (
        {"ground": TerminationGround.BREAK_CLAUSE},
        {"state": TerminationState.DONE},
        {"ends_on": date(2026, 10, 1)},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            rows.update(**wrong)
    del same["id"], same["public_id"]
    with pytest.raises(IntegrityError), transaction.atomic():
        Termination.objects.create(**same)


def test_who_only_reads_gives_no_notice(reader: Actor, contract: Contract) -> None:
    with pytest.raises(NotAllowed):
        terminations.give_notice(by=reader, contract=contract, **NOTICE)
    with pytest.raises(NotAllowed):
        terminations.withdraw_notice(by=reader, at=NOW, contract=contract, reason="No")


def test_the_public_register_says_that_a_contract_ends_early(
    by: Actor, authority: Authority, client: Client
) -> None:
    with open_scope(authority.pk):
        contract = ContractFactory.create(published_at=NOW)
        terminations.give_notice(by=by, contract=contract, **NOTICE | {"reason": "Said in trust"})

    page = client.get(f"/{authority.code}/contracts/{contract.public_id}/").content.decode()

    assert "This contract ends early, on 20 November 2026" in page
    assert "agreement of both sides" in page
    assert "Said in trust" not in page
