"""Which appraisals are there, and what stands in one?"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.commissioning.models.appraisals import (
    Appraisal,
    AppraisalOption,
    CostLine,
    EqualityEffect,
    FactorAssessment,
    Risk,
    SuccessFactor,
)
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.scoring import Criterion, Score, TriedWeight, WeightSet
from waymark.commissioning.rules import appraisals as rules
from waymark.commissioning.rules import costs
from waymark.commissioning.rules.appraisals import AppraisalState
from waymark.commissioning.rules.costs import Cost, CostKind
from waymark.commissioning.rules.discounting import in_prices_of
from waymark.consultations.models.analysis import ReportEdition
from waymark.consultations.queries.reports import find_published_edition
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound

ZERO = Decimal(0)


@dataclass(frozen=True)
class Contents:
    """Everything of one appraisal, each list in its order.

    Where the money is sealed from whoever looks, `lines` is empty, `has_money` is false, and the
    risks come without their money.
    """

    appraisal: Appraisal
    options: tuple[AppraisalOption, ...]
    factors: tuple[SuccessFactor, ...]
    assessments: tuple[FactorAssessment, ...]
    criteria: tuple[Criterion, ...]
    scores: tuple[Score, ...]
    lines: tuple[CostLine, ...]
    risks: tuple[Risk, ...]
    effects: tuple[EqualityEffect, ...]
    weight_sets: tuple[tuple[WeightSet, dict[int, Decimal]], ...]
    has_money: bool

    @property
    def shortlist(self) -> tuple[AppraisalOption, ...]:
        """The options that are weighed: those that nobody has left on the long list."""
        return tuple(each for each in self.options if each.is_shortlisted is not False)

    @property
    def is_scored(self) -> bool:
        """Whether each option that is weighed has a score on each criterion, of which there are."""
        found = self.moderated()
        keys = [str(each.pk) for each in self.criteria]
        return bool(keys and self.shortlist) and all(
            (option.key, key) in found for option in self.shortlist for key in keys
        )

    def moderated(self) -> dict[tuple[str, str], Fraction]:
        """Return the score that counts, by the keys of option and criterion.

        It is the moderated one; until there is one, the mean of what the assessors gave.
        """
        keys = {each.pk: each.key for each in self.options}
        agreed: dict[tuple[str, str], Fraction] = {}
        given: dict[tuple[str, str], list[int]] = {}
        for each in self.scores:
            place = keys[each.option_id], str(each.criterion_id)
            if each.assessor_id is None:
                agreed[place] = Fraction(each.value)
            else:
                given.setdefault(place, []).append(each.value)
        return {place: Fraction(sum(all_), len(all_)) for place, all_ in given.items()} | agreed

    def weights(self) -> dict[str, Fraction]:
        """Return the weights as they stand, by criterion."""
        return {str(each.pk): Fraction(each.weight) for each in self.criteria}

    def costs(self) -> dict[str, list[Cost]]:
        """Return what counts of each option of the shortlist.

        In prices of the appraisal's year, without recoverable VAT, with optimism bias, what is
        avoided below nothing, and with what risks are expected to cost.
        """
        found: dict[str, list[Cost]] = {each.key: [] for each in self.shortlist}
        keys = {each.pk: each.key for each in self.shortlist}
        for line in self.lines:
            if line.option_id in keys:
                found[keys[line.option_id]].append(
                    Cost(
                        CostKind(line.kind),
                        line.first_year,
                        line.last_year,
                        self.counted(line),
                    )
                )
        for risk in self.risks:
            if risk.option_id in keys and risk.cost is not None and risk.probability is not None:
                amount = costs.expected_cost(probability=risk.probability, cost=risk.cost)
                year = risk.year or 0
                found[keys[risk.option_id]].append(Cost(CostKind.RISK, year, year, amount))
        return found

    def counted(self, line: CostLine) -> Decimal:
        """Return what of a line counts in each of its years."""
        amount = in_prices_of(
            self.appraisal.price_year,
            amount=line.amount - line.recoverable_vat,
            prices_of=line.price_year,
            inflation=self.appraisal.inflation or ZERO,
        )
        biased = costs.with_bias(amount, upper=line.optimism, mitigated=line.mitigated)
        return -biased if line.kind == CostKind.AVOIDED else biased


def get_appraisal(*, viewer: Actor, public_id: UUID) -> Appraisal:
    """Return one appraisal with its cycle; raise `NotFound`."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    found = (
        Appraisal.objects.select_related("cycle__consultation").filter(public_id=public_id).first()
    )
    if found is None:
        raise NotFound
    return found


def get_option(*, viewer: Actor, appraisal: Appraisal, public_id: UUID) -> AppraisalOption:
    """Return one option of an appraisal; raise `NotFound`."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    found = AppraisalOption.objects.filter(appraisal=appraisal, public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def may_see_money(viewer: Actor, appraisal: Appraisal) -> bool:
    """Whether the viewer sees the money: sealed, it is for those alone who enter it."""
    return rules.shows_money(
        AppraisalState(appraisal.state), is_sealed=appraisal.is_sealed
    ) or permissions.may(viewer, Permission.COMMISSIONING_MANAGE)


def may_score(viewer: Actor, appraisal: Appraisal) -> bool:
    """Whether the viewer scores: in a draft, and where the money is sealed not who enters it."""
    return (
        appraisal.state == AppraisalState.DRAFT
        and permissions.may(viewer, Permission.SCORES_GIVE)
        and not (appraisal.is_sealed and permissions.may(viewer, Permission.COMMISSIONING_MANAGE))
    )


def read_contents(*, viewer: Actor, appraisal: Appraisal) -> Contents:
    """Return everything of an appraisal that the viewer may see."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    has_money = may_see_money(viewer, appraisal)
    of_option = {"option__appraisal": appraisal}
    risks = Risk.objects.filter(**of_option)
    if not has_money:
        risks = risks.defer("year", "probability", "cost")
    sets: dict[int, tuple[WeightSet, dict[int, Decimal]]] = {
        each.pk: (each, {})
        for each in WeightSet.objects.filter(appraisal=appraisal).order_by("name", "pk")
    }
    for tried in TriedWeight.objects.filter(weight_set__in=sets) if sets else ():
        sets[tried.weight_set_id][1][tried.criterion_id] = tried.weight
    return Contents(
        appraisal=appraisal,
        options=tuple(
            AppraisalOption.objects.filter(appraisal=appraisal)
            .select_related("equality_reviewed_by")
            .order_by("position", "pk")
        ),
        factors=tuple(list_factors(appraisal)),
        assessments=tuple(FactorAssessment.objects.filter(**of_option).order_by("pk")),
        criteria=tuple(Criterion.objects.filter(appraisal=appraisal).order_by("position", "pk")),
        scores=tuple(
            Score.objects.filter(**of_option)
            .select_related("assessor")
            .order_by("assessor__name", "pk")
        ),
        lines=tuple(CostLine.objects.filter(**of_option).order_by("option", "position", "pk"))
        if has_money
        else (),
        risks=tuple(risks.order_by("option", "position", "pk")),
        effects=tuple(EqualityEffect.objects.filter(**of_option).order_by("option", "pk")),
        weight_sets=tuple(sets.values()),
        has_money=has_money,
    )


def list_factors(appraisal: Appraisal) -> QuerySet[SuccessFactor]:
    """Return the success factors in their order."""
    return SuccessFactor.objects.filter(appraisal=appraisal).order_by("position", "pk")


def list_assessments(option: AppraisalOption) -> QuerySet[FactorAssessment]:
    """Return how far an option meets the factors."""
    return FactorAssessment.objects.filter(option=option).order_by("pk")


def list_effects(option: AppraisalOption) -> QuerySet[EqualityEffect]:
    """Return what an option does to people who share a characteristic."""
    return EqualityEffect.objects.filter(option=option).order_by("pk")


def list_scores(appraisal: Appraisal, *, assessor: int | None) -> QuerySet[Score]:
    """Return what one assessor gave or, without one, what all agreed on."""
    return Score.objects.filter(option__appraisal=appraisal, assessor_id=assessor).order_by("pk")


def find_report(*, viewer: Actor, cycle: Cycle) -> ReportEdition | None:
    """Return the published report of the cycle's consultation, if there is one."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    if cycle.consultation is None:
        return None
    return find_published_edition(consultation=cycle.consultation)
