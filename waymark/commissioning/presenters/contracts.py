"""What do the pages about contracts show?"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from waymark.commissioning.models.contracts import (
    CONTRACT_STATE_LABELS,
    DUE_KIND_LABELS,
    NUMBER_KIND_LABELS,
    OPTION_KIND_LABELS,
    ROUTE_LABELS,
    Contract,
    ContractBuyer,
    ContractDue,
    ContractOption,
    ContractPayment,
    ContractVariation,
)
from waymark.commissioning.models.performance import RATING_LABELS, Kpi, KpiResult
from waymark.commissioning.models.terminations import (
    GROUND_LABELS,
    TERMINATION_STATE_LABELS,
    Termination,
)
from waymark.commissioning.queries.reminders import Due
from waymark.commissioning.rules import contracts as rules
from waymark.commissioning.rules import performance as performance_rules
from waymark.commissioning.rules.contracts import (
    BuyingRoute,
    ContractState,
    DueKind,
    NumberKind,
    OptionKind,
)
from waymark.commissioning.rules.performance import Earned, Polarity, Rating
from waymark.commissioning.rules.reminders import DueSource
from waymark.commissioning.rules.terminations import TerminationGround, TerminationState
from waymark.core.dates import day_in_words
from waymark.web.narrowing import Chosen

STATE_COLOURS = {
    ContractState.DRAFT: "yellow",
    ContractState.LIVE: "green",
    ContractState.ENDED: "grey",
    ContractState.TERMINATED: "orange",
}
NOT_KNOWN = "Not known"
SOURCE_LABELS = {
    DueSource.REVIEW: "Review",
    DueSource.END: "End",
    DueSource.RESULT: "Results",
}


@dataclass(frozen=True)
class Link:
    """A way to another page."""

    label: str
    url: str


@dataclass(frozen=True)
class ContractRow:
    """One contract of a list."""

    reference: str
    title: str
    url: str
    supplier: str
    ends_on: date
    state: str
    value: str


@dataclass(frozen=True)
class ContractListing:
    """The contracts at work."""

    rows: tuple[ContractRow, ...]
    chosen: tuple[Chosen, ...]
    clear_url: str
    earlier_url: str
    later_url: str
    record_url: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class PublicListing:
    """The public register."""

    rows: tuple[ContractRow, ...]
    csv_url: str
    data_url: str
    earlier_url: str
    later_url: str


@dataclass(frozen=True)
class Line:
    """One row of a table: its words, and the way to do something about it."""

    cells: tuple[str, ...]
    url: str = ""


@dataclass(frozen=True)
class ContractView:
    """One contract with all that hangs on it."""

    state: str
    colour: str
    facts: tuple[dict[str, str], ...]
    primary: Link | None
    actions: tuple[Link, ...]
    obstacles: tuple[str, ...]
    decision: Link | None
    options: tuple[Line, ...]
    due: tuple[Line, ...]
    kpis: tuple[Line, ...]
    results: tuple[Line, ...]
    earned: tuple[Line, ...]
    variations: tuple[Line, ...]
    payments: tuple[Line, ...]
    terminations: tuple[Line, ...]
    register: str


@dataclass(frozen=True)
class PublicView:
    """One contract of the public register."""

    facts: tuple[dict[str, str], ...]
    decision: Link | None
    termination: str
    variations: tuple[Line, ...]
    results: tuple[Line, ...]
    data_url: str


@dataclass(frozen=True)
class Quarter:
    """The contracts that end in one quarter; the first holds also those that should have ended."""

    title: str
    rows: tuple[ContractRow, ...]


@dataclass(frozen=True)
class EndingBoard:
    """The contracts by the quarter in which they end."""

    quarters: tuple[Quarter, ...]


@dataclass(frozen=True)
class DueRow:
    """Something to see to."""

    text: str
    kind: str
    contract: str
    url: str
    due_on: date
    is_late: bool


@dataclass(frozen=True)
class DueListing:
    """What is still to be seen to, and where it is settled who is reminded."""

    rows: tuple[DueRow, ...]
    reminders_url: str


def pounds(amount: Decimal | None) -> str:
    """Return a sum in words of figures; nothing where it is not known."""
    if amount is None:
        return ""
    text = f"£{abs(amount):,.2f}".removesuffix(".00")
    return f"-{text}" if amount < 0 else text


def figure(value: Decimal) -> str:
    """Return a number without the noughts that say nothing."""
    return f"{value.normalize():,f}"


def contract_row(contract: Contract, *, url: str) -> ContractRow:
    """Return one contract of a list."""
    return ContractRow(
        reference=contract.reference,
        title=contract.title,
        url=url,
        supplier=contract.supplier.name,
        ends_on=contract.ends_on,
        state=CONTRACT_STATE_LABELS[ContractState(contract.state)],
        value=value_words(contract) or NOT_KNOWN,
    )


def value_words(contract: Contract) -> str:
    """Return what a contract is worth: in all, or a year."""
    if contract.value_total is not None:
        return pounds(contract.value_total)
    return f"{pounds(contract.value_annual)} a year" if contract.value_annual is not None else ""


def open_facts(contract: Contract, buyers: Sequence[ContractBuyer]) -> tuple[dict[str, str], ...]:
    """Return what anybody may read of a contract; a gap in one from history says so."""
    number = ""
    if contract.number_kind:
        kind = NUMBER_KIND_LABELS[NumberKind(contract.number_kind)]
        number = f"{kind} {contract.supplier_number}"
    facts = {
        "Reference": contract.reference,
        "Description": contract.description,
        "Department": contract.department,
        "Authority that holds the contract": contract.holder,
        "Those who pay": "; ".join(map(_paying, buyers)),
        "Supplier": contract.supplier.name,
        "Supplier's number": number,
        "Small or medium-sized enterprise": _yes_no(contract.is_sme),
        "Voluntary or community organisation": _yes_no(contract.is_voluntary),
        "Value over the whole term": pounds(contract.value_total),
        "Value a year": pounds(contract.value_annual),
        "VAT that cannot be recovered": pounds(contract.irrecoverable_vat),
        "Start": day_in_words(contract.starts_on),
        "End": day_in_words(contract.ends_on),
        "Review": _day(contract.review_on),
        "How it was bought": ROUTE_LABELS[BuyingRoute(contract.route)] if contract.route else "",
        "Law it was bought under": rules.regimes().get(contract.regime, contract.regime),
        "State": CONTRACT_STATE_LABELS[ContractState(contract.state)],
    }
    if contract.is_from_history:
        facts["Recorded from history"] = contract.history_source
    return _rows(facts)


def work_facts(contract: Contract, *, latest_end: date) -> tuple[dict[str, str], ...]:
    """Return what only staff read of a contract."""
    limit = _day(contract.may_run_until)
    return _rows(
        {
            "Latest possible end": day_in_words(latest_end),
            "Last day the law allows": f"{limit}: {contract.limit_source}" if limit else "No limit",
            "Why it runs so long": contract.term_reason,
            "Signed": _day(contract.signed_on),
            "Procurement it came from": str(contract.procurement or ""),
            "Contract it takes the place of": str(contract.follows or ""),
            "Watched over by": str(contract.owner.user) if contract.owner else "Nobody yet",
            "Payment per period that depends on results": pounds(contract.outcome_base),
            **(
                {"Ended": f"{_day(contract.ended_on)}: {contract.ending_reason}"}
                if contract.ended_on
                else {}
            ),
        }
    )


def option_line(option: ContractOption, *, url: str) -> Line:
    """Return one right to extend or break."""
    what = f"{option.months} months" if option.months else option.ground
    kind = OPTION_KIND_LABELS[OptionKind(option.kind)]
    return Line((kind, what, _day(option.notice_on), _day(option.used_on)), url)


def due_line(due: ContractDue, *, url: str) -> Line:
    """Return one thing to see to, of one contract."""
    kind = DUE_KIND_LABELS[DueKind(due.kind)]
    done = f"{_day(due.done_on)}: {due.outcome}" if due.done_on else ""
    return Line((due.text, kind, day_in_words(due.due_on), done), "" if due.done_on else url)


def due_row(due: Due, *, url: str, today: date) -> DueRow:
    """Return one thing to see to, of any contract."""
    return DueRow(
        text=due.text,
        kind=DUE_KIND_LABELS[DueKind(due.kind)] if due.kind else SOURCE_LABELS[due.source],
        contract=str(due.contract),
        url=url,
        due_on=due.due_on,
        is_late=due.due_on < today,
    )


def kpi_line(kpi: Kpi, *, indicators: Mapping[str, str]) -> Line:
    """Return one measure of a contract; `indicators` are the words of figures by their key."""
    baseline = "" if kpi.baseline is None else figure(kpi.baseline)
    way = "at least" if kpi.polarity == Polarity.HIGH else "at most"
    indicator = indicators.get(kpi.indicator, "")
    return Line(
        (
            kpi.name,
            baseline,
            f"{way} {figure(kpi.target)}",
            figure(kpi.weight),
            ". ".join(filter(None, (kpi.outcome, indicator))),
        )
    )


def result_line(
    result: KpiResult, *, in_public: bool = False, reckoned: Decimal | None = None
) -> Line:
    """Return one result with its rating, beside what Waymark reckons where it does."""
    cells = (
        result.kpi.name,
        day_in_words(result.period_ends_on),
        figure(result.value),
        RATING_LABELS[Rating(result.rating)],
    )
    if in_public:
        return Line(cells)
    own = f"Waymark reckons {figure(reckoned)}" if reckoned is not None else ""
    said = ". ".join(filter(None, (result.evidence, result.comment, result.rating_reason, own)))
    return Line((*cells, said))


def earned_lines(
    contract: Contract, kpis: Sequence[Kpi], results: Sequence[KpiResult]
) -> tuple[Line, ...]:
    """Return what each period earns, once every measure that counts has a result."""
    weighed = {each.pk for each in kpis if each.weight}
    if contract.outcome_base is None or not weighed:
        return ()
    by_period: dict[date, list[KpiResult]] = defaultdict(list)
    for each in results:
        if each.kpi_id in weighed:
            by_period[each.period_ends_on].append(each)
    return tuple(
        Line((day_in_words(day), pounds(_earned(contract.outcome_base, found))))
        for day, found in by_period.items()
        if len(found) == len(weighed)
    )


def variation_line(variation: ContractVariation) -> Line:
    """Return one change of a contract."""
    return Line(
        (
            day_in_words(variation.made_on),
            variation.before,
            variation.after,
            variation.reason,
        )
    )


def termination_line(notice: Termination) -> Line:
    """Return one notice to end a contract early, and what came of it."""
    state = TERMINATION_STATE_LABELS[TerminationState(notice.state)]
    decided = f"{notice.decided_by}: {notice.decision}" if notice.decision else notice.decided_by
    why = ". ".join(filter(None, (notice.reason, notice.late_reason, notice.settled_reason)))
    return Line(
        (
            GROUND_LABELS[TerminationGround(notice.ground)],
            day_in_words(notice.notice_on),
            day_in_words(notice.ends_on),
            f"{state} on {day_in_words(notice.settled_on)}" if notice.settled_on else state,
            decided,
            why,
        )
    )


def termination_words(notice: Termination | None) -> str:
    """Return in a sentence that a contract ends or ended early; nothing where it does not."""
    if notice is None:
        return ""
    ground = GROUND_LABELS[TerminationGround(notice.ground)].lower()
    verb = "ended" if notice.state == TerminationState.DONE else "ends"
    day = notice.settled_on if notice.state == TerminationState.DONE else notice.ends_on
    return (
        f"This contract {verb} early, on {_day(day)}. Notice was given on "
        f"{day_in_words(notice.notice_on)}. Ground: {ground}."
    )


def payment_line(payment: ContractPayment) -> Line:
    """Return one payment."""
    return Line((day_in_words(payment.paid_on), pounds(payment.amount), payment.purpose))


def ending_board(
    contracts: Sequence[Contract], *, today: date, url: Callable[[Contract], str]
) -> EndingBoard:
    """Return the contracts by the quarter they end in, three years out."""
    quarters: list[Quarter] = []
    for first in rules.quarters_ahead(today):
        last = rules.quarter_end(first)
        begins = first if quarters else date.min
        found = [each for each in contracts if begins <= each.ends_on <= last]
        title = f"{first:%B} to {last:%B %Y}"
        quarters.append(Quarter(title, tuple(contract_row(each, url=url(each)) for each in found)))
    return EndingBoard(tuple(quarters) if any(each.rows for each in quarters) else ())


def _earned(base: Decimal, results: Sequence[KpiResult]) -> Decimal:
    return performance_rules.outcome_payment(
        base,
        [
            Earned(
                performance_rules.attainment(
                    each.value, target=each.kpi.target, polarity=Polarity(each.kpi.polarity)
                ),
                each.kpi.weight,
            )
            for each in results
        ],
    )


def _rows(facts: dict[str, str]) -> tuple[dict[str, str], ...]:
    return tuple({"key": key, "value": value or NOT_KNOWN} for key, value in facts.items())


def _paying(buyer: ContractBuyer) -> str:
    return buyer.name if buyer.share is None else f"{buyer.name} ({figure(buyer.share)} %)"


def _yes_no(value: bool | None) -> str:
    return "" if value is None else "Yes" if value else "No"


def _day(day: date | None) -> str:
    return day_in_words(day) if day else ""
