"""How does an options appraisal fill up, and what does it refuse?"""

from dataclasses import replace
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from tests.clock import NOW
from tests.factories.appraisals import CostLineFactory, CriterionFactory, ScoreFactory
from tests.integration.commissioning.conftest import cost_rows, scores_of
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.audit.models import AuditEvent
from waymark.commissioning.actions import appraisals as actions
from waymark.commissioning.actions import options, scoring
from waymark.commissioning.actions.appraisals import Settings
from waymark.commissioning.actions.options import EffectRow, RiskRow
from waymark.commissioning.actions.scoring import CriterionRow, GivenScore
from waymark.commissioning.models.appraisals import (
    Appraisal,
    AppraisalOption,
    CostLine,
    EqualityEffect,
    FactorAssessment,
    SuccessFactor,
)
from waymark.commissioning.models.scoring import Criterion, Score
from waymark.commissioning.queries import appraisals as queries
from waymark.commissioning.queries.rows import row_values, rows_version
from waymark.commissioning.rules.appraisals import Characteristic, Effect, Verdict
from waymark.commissioning.rules.costs import CostKind, cost_options
from waymark.core.actors import Actor
from waymark.core.refusals import ChangedMeanwhile, NotAllowed


def option_of(appraisal: Appraisal, key: str) -> AppraisalOption:
    return AppraisalOption.objects.select_related("appraisal").get(appraisal=appraisal, key=key)


def settings_of(appraisal: Appraisal) -> Settings:
    return Settings(
        title=appraisal.title, price_year=2026, first_year=2027, years=5, discount="green_book_2026"
    )


def values_of(appraisal: Appraisal, by: Actor) -> dict[str, str]:
    contents = queries.read_contents(viewer=by, appraisal=appraisal)
    found = cost_options(contents.costs(), discount=appraisal.discount, years=appraisal.years)
    return {each.option: f"{each.value / 1000:.2f}" for each in found}


def test_kept_costs_give_the_values_of_the_worked_example(appraisal: Appraisal, by: Actor) -> None:
    assert values_of(appraisal, by) == {
        "current-provider": "13545.16",
        "open-market": "12912.45",
        "mixed-economy": "12721.54",
        "in-house": "12559.74",
    }


def test_bias_vat_prices_avoided_costs_and_risks_count(appraisal: Appraisal, by: Actor) -> None:
    option = option_of(appraisal, "in-house")
    row = cost_rows(3)[1]
    actions.change_appraisal(
        by=by,
        appraisal=appraisal,
        settings=replace(
            settings_of(appraisal), inflation=Decimal(2), inflation_source="Invented forecast"
        ),
        at=NOW,
    )
    options.keep_costs(
        by=by,
        option=option,
        rows=[
            replace(row, optimism=Decimal(41), mitigated=Decimal(60)),
            replace(row, amount=Decimal(120), recoverable_vat=Decimal(20)),
            replace(row, amount=Decimal(102), price_year=2027),
            replace(row, kind=CostKind.AVOIDED, amount=Decimal(50)),
        ],
        at=NOW,
    )
    options.keep_risks(
        by=by,
        option=option,
        rows=[
            RiskRow(
                None, "c", "e", "f", 3, 4, year=0, probability=Decimal(40), cost=Decimal(250_000)
            )
        ],
        at=NOW,
    )
    appraisal.refresh_from_db()
    contents = queries.read_contents(viewer=by, appraisal=appraisal)
    assert [each.amount for each in contents.costs()["in-house"]] == [
        Decimal("744960"),
        Decimal(100),
        Decimal(100),
        Decimal(-50),
        Decimal(100_000),
    ]


def test_what_is_typed_again_changes_the_same_lines(appraisal: Appraisal, by: Actor) -> None:
    option = option_of(appraisal, "in-house")
    held = CostLine.objects.filter(option=option)
    rows = row_values(held, options.CostRow)
    version = rows_version(rows)
    options.keep_costs(
        by=by,
        option=option,
        rows=[options.CostRow(**rows[1] | {"what": "Moving"})],
        version=version,
        at=NOW,
    )
    line = held.get()
    assert (line.public_id, line.what, line.position) == (rows[1]["public_id"], "Moving", 0)
    with pytest.raises(ChangedMeanwhile):
        options.keep_costs(by=by, option=option, rows=[], version=version, at=NOW)


def test_costs_after_the_last_year_or_without_inflation_are_refused(
    appraisal: Appraisal, by: Actor
) -> None:
    option = option_of(appraisal, "in-house")
    row = cost_rows(0)[0]
    with pytest.raises(actions.BeyondTheYears):
        options.keep_costs(by=by, option=option, rows=[replace(row, last_year=6)], at=NOW)
    with pytest.raises(actions.NoInflation):
        options.keep_costs(by=by, option=option, rows=[replace(row, price_year=2027)], at=NOW)
    with pytest.raises(actions.BeyondTheYears):
        actions.change_appraisal(
            by=by, appraisal=appraisal, settings=replace(settings_of(appraisal), years=4), at=NOW
        )


@pytest.mark.parametrize("years", [0, 126])
@pytest.mark.django_db
def test_the_database_refuses_years_out_of_range(appraisal: Appraisal, years: int) -> None:
    appraisal.years = years
    with pytest.raises(IntegrityError), transaction.atomic():
        appraisal.save()


@pytest.mark.parametrize(
    "fault",
    [
        {"amount": Decimal(-1)},
        {"first_year": 3, "last_year": 2},
        {"recoverable_vat": Decimal(2000)},
        {"mitigated": Decimal(101)},
        {"kind": "risk"},
    ],
)
def test_the_database_refuses_a_wrong_cost(scope: None, fault: dict[str, object]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        CostLineFactory.create(**fault)


def test_the_database_refuses_wrong_weights_and_scores(scope: None) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        CriterionFactory.create(weight=Decimal(-1))
    with pytest.raises(IntegrityError), transaction.atomic():
        ScoreFactory.create(value=101)
    score = ScoreFactory.create()
    with pytest.raises(IntegrityError), transaction.atomic():
        ScoreFactory.create(criterion=score.criterion, option=score.option)


def test_one_weight_may_be_nothing_but_not_all(appraisal: Appraisal, by: Actor) -> None:
    rows = [CriterionRow(None, "A", Decimal(0)), CriterionRow(None, "B", Decimal(1))]
    scoring.keep_criteria(by=by, appraisal=appraisal, rows=rows, at=NOW)
    assert [each.weight for each in Criterion.objects.order_by("position")] == [0, 1]
    with pytest.raises(scoring.NotAWeight, match="At least one"):
        scoring.keep_criteria(by=by, appraisal=appraisal, rows=rows[:1], at=NOW)
    weights = dict.fromkeys(Criterion.objects.values_list("public_id", flat=True), Decimal(0))
    with pytest.raises(scoring.NotAWeight):
        scoring.name_weights(by=by, appraisal=appraisal, name="None", weights=weights, at=NOW)


def test_scores_of_a_criterion_that_is_taken_out_go_with_it(scored: Appraisal, by: Actor) -> None:
    held = Criterion.objects.filter(appraisal=scored).order_by("position")
    rows = [scoring.CriterionRow(**each) for each in row_values(held, CriterionRow)]
    scoring.keep_criteria(by=by, appraisal=scored, rows=rows[1:], at=NOW)
    assert Score.objects.count() == 12


def test_mean_of_the_assessors_counts_until_a_score_is_moderated(
    appraisal: Appraisal, by: Actor, assessor: Membership
) -> None:
    key, criterion = next(iter(scores_of(appraisal)))
    for who, value in ((by, 40), (member_actor(assessor), 50)):
        scoring.give_scores(
            by=who, appraisal=appraisal, scores={(key, criterion): GivenScore(value)}, at=NOW
        )
    read = queries.read_contents(viewer=by, appraisal=appraisal)
    assert list(read.moderated().values()) == [45]
    scoring.give_scores(
        by=by,
        appraisal=appraisal,
        scores={(key, criterion): GivenScore(70, "Agreed", "Inspection of 2025")},
        is_moderated=True,
        at=NOW,
    )
    read = queries.read_contents(viewer=by, appraisal=appraisal)
    assert list(read.moderated().values()) == [70]
    scoring.give_scores(by=by, appraisal=appraisal, scores={}, at=NOW)
    assert Score.objects.filter(assessor=by.user_id).count() == 0


def test_sealed_money_is_kept_from_those_who_score(
    scored: Appraisal, by: Actor, assessor: Membership
) -> None:
    scorer = member_actor(assessor)
    actions.change_appraisal(
        by=by, appraisal=scored, settings=replace(settings_of(scored), is_sealed=True), at=NOW
    )
    scored.refresh_from_db()
    sealed = queries.read_contents(viewer=scorer, appraisal=scored)
    assert (sealed.lines, sealed.has_money) == ((), False)
    assert queries.read_contents(viewer=by, appraisal=scored).has_money
    with pytest.raises(NotAllowed):
        scoring.give_scores(by=by, appraisal=scored, scores={}, at=NOW)
    actions.lock_scores(by=by, appraisal=scored, at=NOW)
    scored.refresh_from_db()
    assert queries.read_contents(viewer=scorer, appraisal=scored).has_money


def test_locked_scores_stand_until_the_appraisal_is_opened_again(
    scored: Appraisal, by: Actor
) -> None:
    actions.lock_scores(by=by, appraisal=scored, at=NOW)
    with pytest.raises(actions.ScoresLocked):
        scoring.give_scores(by=by, appraisal=scored, scores={}, at=NOW)
    with pytest.raises(actions.ScoresLocked):
        options.keep_costs(by=by, option=option_of(scored, "in-house"), rows=[], at=NOW)
    scored.refresh_from_db()
    actions.open_again(by=by, appraisal=scored, reason="New figures for pensions", at=NOW)
    scored.refresh_from_db()
    assert (scored.state, scored.locked_at) == ("draft", None)
    assert AuditEvent.objects.latest("pk").reason == "New figures for pensions"


def test_only_whole_scores_can_be_locked(appraisal: Appraisal, by: Actor) -> None:
    with pytest.raises(actions.NothingToLock):
        actions.lock_scores(by=by, appraisal=appraisal, at=NOW)


def test_preferred_option_comes_from_a_costed_shortlist(scored: Appraisal, by: Actor) -> None:
    option = option_of(scored, "in-house")
    with pytest.raises(actions.CannotMove):
        actions.prefer_option(by=by, appraisal=scored, option=option, reason="Best", at=NOW)
    actions.lock_scores(by=by, appraisal=scored, at=NOW)
    CostLine.objects.filter(option=option_of(scored, "open-market")).delete()
    scored.refresh_from_db()
    with pytest.raises(actions.CannotPrefer):
        actions.prefer_option(by=by, appraisal=scored, option=option, reason="Best", at=NOW)
    actions.open_again(by=by, appraisal=scored, reason="Costs are missing", at=NOW)
    options.keep_costs(by=by, option=option_of(scored, "open-market"), rows=cost_rows(1), at=NOW)
    actions.lock_scores(by=by, appraisal=scored, at=NOW)
    scored.refresh_from_db()
    actions.prefer_option(by=by, appraisal=scored, option=option, reason="Best", at=NOW)
    option.refresh_from_db()
    scored.refresh_from_db()
    assert (option.is_preferred, scored.state) == (True, "preferred")


def test_success_factors_are_those_of_the_green_book_and_two_more(
    appraisal: Appraisal, by: Actor
) -> None:
    more = replace(settings_of(appraisal), local_factors=("Rural reach",))
    actions.change_appraisal(by=by, appraisal=appraisal, settings=more, at=NOW)
    factors = list(SuccessFactor.objects.order_by("position"))
    assert [each.is_local for each in factors] == [False] * 5 + [True]
    option = option_of(appraisal, "in-house")
    options.assess_option(
        by=by, option=option, verdicts={factors[5].public_id: (Verdict.PARTLY, "By bus")}, at=NOW
    )
    assert FactorAssessment.objects.get().reason == "By bus"
    actions.change_appraisal(by=by, appraisal=appraisal, settings=settings_of(appraisal), at=NOW)
    assert (SuccessFactor.objects.count(), FactorAssessment.objects.count()) == (5, 0)
    too_many = replace(more, local_factors=("A", "B", "C"))
    with pytest.raises(actions.TooManyLocalFactors):
        actions.change_appraisal(by=by, appraisal=appraisal, settings=too_many, at=NOW)


def test_equality_is_reviewed_by_somebody(appraisal: Appraisal, by: Actor) -> None:
    option = option_of(appraisal, "in-house")
    options.assess_equality(
        by=by,
        option=option,
        effects={Characteristic.AGE: EffectRow(Effect.NEGATIVE, "Survey", "Evening sessions")},
        is_reviewed=True,
        at=NOW,
    )
    option.refresh_from_db()
    assert (option.equality_reviewed_by_id, EqualityEffect.objects.count()) == (by.user_id, 1)


def test_option_needs_a_name_of_its_own_and_keeps_its_key(appraisal: Appraisal, by: Actor) -> None:
    with pytest.raises(options.LabelTaken):
        options.add_option(by=by, appraisal=appraisal, label="in-house", at=NOW)
    made = options.add_option(by=by, appraisal=appraisal, label="A mutual of staff", at=NOW)
    assert (made.key, made.position) == ("a-mutual-of-staff", 4)


def test_only_who_manages_commissioning_may_change_it(
    appraisal: Appraisal, assessor: Membership
) -> None:
    scorer = member_actor(assessor)
    with pytest.raises(NotAllowed):
        actions.lock_scores(by=scorer, appraisal=appraisal, at=NOW)
    with pytest.raises(NotAllowed):
        scoring.keep_criteria(by=scorer, appraisal=appraisal, rows=[], at=NOW)
