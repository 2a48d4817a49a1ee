"""Does any form of commissioning overwrite what somebody else has saved?"""

from collections.abc import Callable

import pytest
from django.test import Client

from tests.clock import NOW
from tests.factories.buying import begin_transfer, new_procurement
from tests.factories.commissioning import ContractFactory
from tests.support import sign_in
from tests.two_savers import save_twice, typed_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.commissioning.actions import options, scoring
from waymark.commissioning.actions.procurements import begin_procurement
from waymark.commissioning.forms.lines import SPARE_ROWS
from waymark.commissioning.models.appraisals import (
    Appraisal,
    AppraisalOption,
    CostLine,
    SuccessFactor,
)
from waymark.commissioning.models.scoring import Criterion
from waymark.commissioning.rules.appraisals import Characteristic, Effect, Verdict
from waymark.commissioning.rules.contracts import ContractState
from waymark.core.actors import Actor

NEW_COST = {
    "kind-new0": "running", "category-new0": "other", "first_year-new0": "1",
    "last_year-new0": "2", "amount-new0": "1000", "price_year-new0": "2026",
}  # fmt: skip


def cycle(appraisal: Appraisal, by: Actor) -> tuple[str, str]:
    return f"{appraisal.cycle.public_id}/edit/", "title"


def settings(appraisal: Appraisal, by: Actor) -> tuple[str, str]:
    return f"{about(appraisal)}edit/", "purpose"


def option(appraisal: Appraisal, by: Actor) -> tuple[str, str]:
    return f"{about_option(appraisal)}edit/", "description"


def costs(appraisal: Appraisal, by: Actor) -> tuple[str, str]:
    line = CostLine.objects.filter(option=in_house(appraisal)).order_by("position")[0]
    return f"{about_option(appraisal)}costs/", f"what-{line.public_id}"


def criteria(appraisal: Appraisal, by: Actor) -> tuple[str, str]:
    criterion = Criterion.objects.filter(appraisal=appraisal).order_by("position")[0]
    return f"{about(appraisal)}criteria/", f"name-{criterion.public_id}"


def factors(appraisal: Appraisal, by: Actor) -> tuple[str, str]:
    factor = SuccessFactor.objects.filter(appraisal=appraisal).order_by("position")[0]
    options.assess_option(
        by=by, option=in_house(appraisal), verdicts={factor.public_id: (Verdict.MEETS, "")}, at=NOW
    )
    return f"{about_option(appraisal)}factors/", f"reason-{factor.public_id}"


def equality(appraisal: Appraisal, by: Actor) -> tuple[str, str]:
    effects = {Characteristic.AGE: options.EffectRow(Effect.NEUTRAL, "")}
    options.assess_equality(
        by=by, option=in_house(appraisal), effects=effects, is_reviewed=False, at=NOW
    )
    return f"{about_option(appraisal)}equality/", f"evidence-{Characteristic.AGE.value}"


def moderated(appraisal: Appraisal, by: Actor) -> tuple[str, str]:
    criterion = Criterion.objects.filter(appraisal=appraisal).order_by("position")[0]
    scores = {("in-house", criterion.public_id): scoring.GivenScore(50)}
    scoring.give_scores(by=by, appraisal=appraisal, scores=scores, is_moderated=True, at=NOW)
    return f"{about(appraisal)}moderated/", f"reason-{criterion.public_id}-in-house"


def contract(appraisal: Appraisal, by: Actor) -> tuple[str, str]:
    made = ContractFactory.create(state=ContractState.DRAFT, signed_on=None)
    return f"contracts/{made.public_id}/edit/", "title"


def transfer(appraisal: Appraisal, by: Actor) -> tuple[str, str]:
    return f"transfers/{begin_transfer(by).public_id}/change/", "title"


def procurement(appraisal: Appraisal, by: Actor) -> tuple[str, str]:
    made = begin_procurement(
        by=by, cycle=appraisal.cycle, new=new_procurement(route_reason="Open to all"), at=NOW
    )
    return f"procurements/{made.public_id}/change/", "title"


def about(appraisal: Appraisal) -> str:
    return f"appraisals/{appraisal.public_id}/"


def in_house(appraisal: Appraisal) -> AppraisalOption:
    return AppraisalOption.objects.get(appraisal=appraisal, key="in-house")


def about_option(appraisal: Appraisal) -> str:
    return f"{about(appraisal)}options/{in_house(appraisal).public_id}/"


@pytest.mark.parametrize(
    "make",
    [
        *(cycle, settings, option, costs, criteria, factors, equality, moderated, contract),
        *(transfer, procurement),
    ],
)
def test_the_second_saver_overwrites_nothing_unseen(
    client: Client, authority: Authority, commissioner: Membership, by: Actor, appraisal: Appraisal,
    make: Callable[[Appraisal, Actor], tuple[str, str]],
) -> None:  # fmt: skip
    sign_in(client, commissioner)
    path, field = make(appraisal, by)

    save_twice(
        client, f"/{authority.code}/work/commissioning/{path}", field,
        first="What the first one wrote", second="What the second one wrote",
    )  # fmt: skip


def test_a_line_that_somebody_else_added_is_not_taken_out(
    client: Client, authority: Authority, commissioner: Membership, appraisal: Appraisal
) -> None:
    sign_in(client, commissioner)
    page = f"/{authority.code}/work/commissioning/{about_option(appraisal)}costs/"
    shown = typed_in(client.get(page).content)
    line = NEW_COST | {"what-new0": "A second bus"}
    assert client.post(page, shown | line).status_code == 302
    before = CostLine.objects.filter(option=in_house(appraisal)).count()

    clash = client.post(page, shown | NEW_COST | {"what-new0": "A third bus"})
    words = clash.content.decode()
    assert clash.status_code == 400
    assert f"<li>Line {before}: added</li>" in words
    assert client.post(page, typed_in(clash.content)).status_code == 302

    lines = CostLine.objects.filter(option=in_house(appraisal)).order_by("position")
    kept = [each.what for each in lines]
    assert kept[-2:] == ["A second bus", "A third bus"]
    assert len(kept) == before + 1


def test_what_was_typed_in_a_line_that_somebody_else_took_out_is_kept(
    client: Client, authority: Authority, commissioner: Membership, appraisal: Appraisal
) -> None:
    sign_in(client, commissioner)
    page = f"/{authority.code}/work/commissioning/{about_option(appraisal)}costs/"
    line = CostLine.objects.filter(option=in_house(appraisal)).order_by("position")[0]
    shown = typed_in(client.get(page).content)
    empty = {name: "" for name in shown if name.endswith(str(line.public_id))}
    assert client.post(page, shown | empty).status_code == 302
    left = list(CostLine.objects.filter(option=in_house(appraisal)).order_by("position"))

    clash = client.post(page, shown | {f"what-{line.public_id}": "Staff, and two more"})
    words = clash.content.decode()
    assert clash.status_code == 400
    number = len(left) + SPARE_ROWS + 1
    assert f"<li>Line {number}: taken out. Empty it to leave it out</li>" in words
    assert client.post(page, typed_in(clash.content)).status_code == 302

    kept = CostLine.objects.filter(option=in_house(appraisal)).order_by("position")
    assert [each.what for each in kept] == [*(each.what for each in left), "Staff, and two more"]
    assert kept[len(left)].amount == line.amount
