"""Under which rules is something bought, what must be published when, and who has won?

Procurement Act 2023; Public Contracts Regulations 2015 and 2006; Health Care Services (Provider
Selection Regime) Regulations 2023. What is dated stands in `data/procurement.toml`.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from waymark.commissioning.rules.dated import entries, holding
from waymark.core.dates import is_working_day

PENNY = Decimal("0.01")
TOP_SCORE = 100
WHOLE = Decimal(100)


class Regime(StrEnum):
    EU_DERIVED = "eu_derived"
    PCR_2015 = "pcr_2015"
    PROCUREMENT_ACT = "procurement_act"
    PROVIDER_SELECTION = "provider_selection"


class Route(StrEnum):
    COMPETITIVE = "competitive"
    DIRECT_AWARD = "direct_award"
    USER_CHOICE = "user_choice"  # light touch: those who use the service choose its provider
    FRAMEWORK = "framework"


class ThresholdKind(StrEnum):
    LIGHT_TOUCH = "light_touch"
    GOODS_AND_SERVICES = "goods_and_services"
    WORKS = "works"
    LIGHT_TOUCH_CONCESSION = "light_touch_concession"
    SMALL_NOTICE = "small_notice"  # notices below the threshold begin here


class Occasion(StrEnum):
    """What the day of a notice is counted from."""

    ENGAGEMENT = "engagement"
    START = "start"
    CONTRACT = "contract"
    TERMINATION = "termination"
    NO_AWARD = "no_award"


class ProcurementState(StrEnum):
    PREPARING = "preparing"  # criteria and evaluators are being named
    INVITING = "inviting"  # bids come in, sealed
    EVALUATING = "evaluating"  # bids are open and scored
    AWARDED = "awarded"  # somebody has won; the standstill runs
    CONTRACTED = "contracted"
    TERMINATED = "terminated"


BEFORE_AWARD = (
    ProcurementState.PREPARING,
    ProcurementState.INVITING,
    ProcurementState.EVALUATING,
)
"""While somebody may be named to score, declare an interest, or be taken off."""
PAST_STATES = (ProcurementState.CONTRACTED, ProcurementState.TERMINATED)
"""What became of a procurement that is recorded from history."""


class Bidding(StrEnum):
    """Where bidding stands once bids were invited."""

    OPEN = "open"  # bids come in
    WITHOUT_BIDS = "without_bids"  # the last moment has passed and none came
    DUE = "due"  # somebody may begin the opening
    BEGUN = "begun"  # one of the two who open has done so


class LotState(StrEnum):
    OPEN = "open"
    AWARDED = "awarded"
    UNSUCCESSFUL = "unsuccessful"  # nobody wins it


PROCUREMENT_MOVES: dict[ProcurementState, frozenset[ProcurementState]] = {
    ProcurementState.PREPARING: frozenset(
        {
            ProcurementState.INVITING,
            ProcurementState.AWARDED,  # where no bids are asked for
            ProcurementState.TERMINATED,
        }
    ),
    ProcurementState.INVITING: frozenset(
        {ProcurementState.EVALUATING, ProcurementState.TERMINATED}
    ),
    ProcurementState.EVALUATING: frozenset({ProcurementState.AWARDED, ProcurementState.TERMINATED}),
    ProcurementState.AWARDED: frozenset({ProcurementState.CONTRACTED, ProcurementState.TERMINATED}),
    ProcurementState.CONTRACTED: frozenset(),
    ProcurementState.TERMINATED: frozenset(),
}


@dataclass(frozen=True)
class Value:
    """What is paid over the whole term by all authorities together, without VAT and with it.

    `gross` is empty where no rate of VAT is on file.
    """

    net: Decimal
    gross: Decimal | None


@dataclass(frozen=True)
class NoticeDue:
    """A notice that must be published; no day where what it is counted from has no day yet."""

    code: str
    title: str
    due_on: date | None
    source: str


@dataclass(frozen=True)
class Facts:
    """What decides which notices must be published."""

    regime: Regime
    route: Route
    is_light_touch: bool
    gross: Decimal
    threshold: Decimal | None
    days: Mapping[Occasion, date | None]
    is_over: bool = False  # it ended, and no contract will come


def may_move(now: ProcurementState, to: ProcurementState) -> bool:
    """Whether a procurement may pass from one state into another."""
    return to in PROCUREMENT_MOVES[now]


def bidding_at(at: datetime, *, due_at: datetime | None, has_bids: bool, is_begun: bool) -> Bidding:
    """Return where bidding stands at a moment; the last moment itself still takes bids."""
    if is_begun:
        return Bidding.BEGUN
    if due_at is not None and at <= due_at:
        return Bidding.OPEN
    return Bidding.DUE if has_bids else Bidding.WITHOUT_BIDS


def regime_on(day: date, *, is_health: bool = False) -> Regime:
    """Return the rules that a procurement begun on the day follows to its end.

    Health care services followed no rules of their own before 1 January 2024.
    """
    found = holding(entries("procurement", "regimes"), day)
    ours = [each for each in found if is_health and each.get("is_for_health")]
    general = [each for each in found if not each.get("is_for_health")]
    return Regime((ours or general)[0]["key"])


def threshold_on(kind: ThresholdKind, day: date) -> Decimal | None:
    """Return the threshold with VAT; nothing where none is on file for the day."""
    found = holding(
        [each for each in entries("procurement", "thresholds") if each["kind"] == kind], day
    )
    return Decimal(found[0]["amount"]) if found else None


def vat_on(day: date) -> Decimal | None:
    """Return the standard rate of VAT as a share; nothing where none is on file for the day."""
    found = holding(entries("procurement", "vat"), day)
    return Decimal(found[0]["rate"]) if found else None


def contract_value(shares_a_year: Iterable[Decimal], *, months: int, vat: Decimal | None) -> Value:
    """Return what all authorities pay over the whole term; `months` counts every extension."""
    net = (sum(shares_a_year, Decimal()) * months / 12).quantize(PENNY, ROUND_HALF_UP)
    return Value(net=net, gross=None if vat is None else with_vat(net, vat))


def paid_a_year(net: Decimal, *, months: int) -> Decimal:
    """Return what is paid a year, to the penny, of a value over so many months."""
    return (net * 12 / months).quantize(PENNY, ROUND_HALF_UP)


def with_vat(net: Decimal, vat: Decimal) -> Decimal:
    """Return a sum with VAT, to the penny."""
    return (net * (1 + vat)).quantize(PENNY, ROUND_HALF_UP)


def net_line(threshold: Decimal, *, vat: Decimal) -> Decimal:
    """Return the sum without VAT at which a threshold is reached."""
    return (threshold / (1 + vat)).quantize(PENNY, ROUND_HALF_UP)


def is_above(gross: Decimal, threshold: Decimal | None) -> bool:
    """Whether the full rules apply: at or above the threshold, and where none is on file."""
    return threshold is None or gross >= threshold


def must_publish(facts: Facts) -> tuple[NoticeDue, ...]:
    """Return the notices that a procurement must publish, with their days.

    A notice that is counted from something that has not happened is left out, but for the
    contract: that is what a procurement is for.
    """
    start = facts.days.get(Occasion.START)
    above = is_above(facts.gross, facts.threshold)
    small = threshold_on(ThresholdKind.SMALL_NOTICE, start) if start else None
    due = []
    for each in entries("procurement", "notices"):
        occasion = Occasion(each["occasion"])
        day = facts.days.get(occasion)
        if (
            each["regime"] != facts.regime
            or facts.route not in each.get("routes", [facts.route])
            or (day is None and (occasion is not Occasion.CONTRACT or facts.is_over))
        ):
            continue
        if not above and not (
            each.get("is_for_small", False) and small is not None and facts.gross >= small
        ):
            continue
        days = each.get("days", 0)
        if facts.is_light_touch:
            days = each.get("light_touch_days", days)
        due.append(
            NoticeDue(
                code=each["code"],
                title=each["title"],
                due_on=day and day + timedelta(days=days),
                source=each["source"],
            )
        )
    return tuple(due)


def standstill_ends(
    regime: Regime,
    *,
    told_on: date,
    is_light_touch: bool = False,
    holidays: Collection[date] = (),
) -> date | None:
    """Return the last day on which no contract may be signed; nothing where none is needed.

    Under the light touch of the Procurement Act a standstill is the authority's own choice.
    """
    rule = next(each for each in entries("procurement", "standstills") if each["regime"] == regime)
    if is_light_touch and rule.get("is_optional_for_light_touch"):
        return None
    return _counted(rule, told_on, holidays)


def voluntary_standstill_ends(
    regime: Regime, *, told_on: date, holidays: Collection[date] = ()
) -> date:
    """Return the last day of a standstill that an authority keeps though it need not."""
    rule = next(each for each in entries("procurement", "standstills") if each["regime"] == regime)
    return _counted(rule, told_on, holidays)


def _counted(rule: Mapping[str, object], told_on: date, holidays: Collection[date]) -> date:
    days = int(str(rule["days"]))
    if not rule.get("in_working_days"):
        return told_on + timedelta(days=days)
    day = told_on if rule.get("counts_first_day") else told_on + timedelta(days=1)
    while True:
        if is_working_day(day, holidays):
            days -= 1
            if not days:
                return day
        day += timedelta(days=1)


def weights_fault(weights: Iterable[Decimal]) -> str:
    """Say what is wrong with the weights of criteria, in per cent; nothing where they add up."""
    total = sum(weights, Decimal())
    if total == WHOLE:
        return ""
    return f"The weights of the criteria add up to {total.normalize():f} %. Make that 100 %."


def weighted(scores: Iterable[tuple[Decimal, Decimal]]) -> Decimal:
    """Return the total of (weight in per cent, score of 0 to 100), to two places."""
    total = sum((weight * score for weight, score in scores), Decimal()) / WHOLE
    return total.quantize(PENNY, ROUND_HALF_UP)


def ranks(totals: Iterable[Decimal]) -> tuple[int, ...]:
    """Return the place of each total: equal totals share one, and the next is left out."""
    kept = tuple(totals)
    return tuple(1 + sum(other > each for other in kept) for each in kept)
