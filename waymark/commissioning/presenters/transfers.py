"""What do the pages of a transfer of staff say?"""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from waymark.commissioning.models.transfers import (
    COST_KIND_LABELS,
    FUTURE_LABELS,
    IN_SCOPE_LABELS,
    PensionAnalysis,
    TransferAsset,
    TransferCost,
    TransferPlan,
)
from waymark.commissioning.presenters.records import NOT_KNOWN, NOT_YET, Section, plain, pounds
from waymark.commissioning.queries.transfers import WorkforceLine, WorkforceTotal, total_of
from waymark.commissioning.rules.redundancy import OFF_BY_ONE
from waymark.commissioning.rules.transfers import (
    CostKind,
    InScope,
    LikelyFuture,
    TransferState,
    age_band,
    collective_consultation_days,
    funding_level,
    indicative_recovery,
    liability_information_due,
    pass_through_top_up,
)
from waymark.core.tabular import Fault
from waymark.decisions.presenters.parts import Fact
from waymark.web.jinja import show_date

COLOURS = {
    TransferState.PLANNED: "blue",
    TransferState.COMPLETED: "green",
    TransferState.ABANDONED: "red",
}
NO_CAP = "No cap is on file for the day of the transfer, so redundancy pay is not worked out."


def facts_of(plan: TransferPlan) -> tuple[Fact, ...]:
    """Return the lines of a transfer's summary."""
    more = plan.redundancy_multiplier
    facts = [
        Fact("Commissioning cycle", plan.cycle.title),
        Fact("Employer now", plan.from_employer),
        Fact("New employer", plan.to_employer),
        Fact("Measures envisaged", plan.measures or NOT_YET),
        Fact("Rests on", plan.decision.title if plan.decision else NOT_KNOWN),
        Fact(
            "Redundancy policy",
            f"{plain(more)} times the weeks in law, "
            + ("a week’s pay capped" if plan.is_redundancy_capped else "at actual pay"),
        ),
    ]
    if plan.history_source:
        facts.append(Fact("Source", plan.history_source))
    return tuple(facts)


def steps_section(plan: TransferPlan, *, today: date) -> Section:
    """Return what is due when, and what has been done."""
    due = liability_information_due(plan.transfers_on)
    rows = [
        ("Information about staff from the employer now", due, plan.liability_received_on),
        ("Old employer told of measures", plan.transfers_on, plan.measures_told_on),
        ("Consultation of staff begins", _consult_by(plan), plan.consultation_from),
        ("Consultation of staff ends", plan.transfers_on, plan.consultation_to),
        (
            "Staff come over",
            plan.transfers_on,
            plan.transfers_on if plan.state == TransferState.COMPLETED else None,
        ),
        ("Assets vest", plan.vests_on, None),
    ]
    return Section(
        title="What is due when",
        head=("Step", "Due by", "Done"),
        rows=tuple(
            (title, show_date(by) or NOT_KNOWN, _done(by, done, today)) for title, by, done in rows
        ),
        note="The law fixes no length for a consultation, but for one about 20 or more dismissals.",
    )


def totals_section(totals: Sequence[WorkforceTotal]) -> Section:
    """Return the posts in scope by employer and authority."""
    return Section(
        title="Posts by employer and authority",
        head=("Employer", "Authority", "Posts", "Disputed", "Full-time equivalent", "Pay a year"),
        rows=tuple(
            (
                each.employer,
                each.served,
                f"{each.posts:,}",
                f"{each.disputed:,}",
                plain(each.fte),
                pounds(each.pay),
            )
            for each in totals
        ),
        empty="No posts are loaded.",
    )


def redundancy_section(lines: Sequence[WorkforceLine]) -> Section:
    """Return redundancy pay as given and as worked out, of posts that may become redundant."""
    found = [
        each
        for each in lines
        if each.row.in_scope == InScope.YES and each.row.future == LikelyFuture.REDUNDANT
    ]
    if not found:
        return Section(
            title="Redundancy", empty="No post in scope is expected to become redundant."
        )
    sums = (
        ("As the employer gives it", total_of(each.row.redundancy_given for each in found)),
        ("Worked out by law", total_of(each.by_law for each in found)),
        ("Worked out by local policy", total_of(each.by_policy for each in found)),
    )
    return Section(
        title="Redundancy",
        head=("Figure", "Amount"),
        rows=tuple((words, pounds(amount)) for words, amount in sums),
        note=f"{len(found):,} posts. {OFF_BY_ONE}",
    )


def posts_section(lines: Sequence[WorkforceLine]) -> Section:
    """Return each post by its reference, ages in bands."""
    is_unknown = any(each.by_law is None for each in lines)
    return Section(
        title="Posts",
        head=(
            *("Post", "Employer", "Authority", "In scope", "Age", "FTE", "Time", "Pay a year"),
            *("Service from", "Future", "Weeks", "Given", "By law", "By policy"),
        ),
        rows=tuple(
            (
                each.row.reference,
                each.row.employer,
                each.row.served,
                IN_SCOPE_LABELS[InScope(each.row.in_scope)],
                age_band(each.row.age),
                plain(each.row.fte),
                plain(each.row.share, " %"),
                pounds(each.row.pay),
                show_date(each.row.service_from),
                FUTURE_LABELS[LikelyFuture(each.row.future)],
                plain(each.weeks),
                pounds(each.row.redundancy_given),
                pounds(each.by_law),
                pounds(each.by_policy),
            )
            for each in lines
        ),
        empty="No posts are loaded.",
        note=f"{NO_CAP} {OFF_BY_ONE}" if is_unknown else OFF_BY_ONE,
    )


def pensions_section(analyses: Sequence[PensionAnalysis], *, today: date) -> Section:
    """Return what actuaries report, beside what their figures work out to."""
    return Section(
        title="Pensions",
        head=(
            *("Scheme", "Valuation", "Holds until", "Level given", "Level worked out"),
            *("Deficit", "Indicative recovery a year", "Top-up to a fixed rate a year"),
        ),
        rows=tuple(_pension(each, today) for each in analyses),
        empty="No actuary’s report is entered.",
        note=(
            "The indicative recovery spreads the deficit evenly and leaves out interest: "
            "the actuary’s own figure counts."
        )
        if analyses
        else "",
    )


def costs_section(costs: Sequence[TransferCost]) -> Section:
    """Return what the transfer costs, with the sum."""
    rows = [
        (
            COST_KIND_LABELS[CostKind(each.kind)],
            each.borne_by,
            str(each.year),
            pounds(each.amount),
            each.source,
        )
        for each in costs
    ]
    total = sum((each.amount for each in costs), Decimal())
    return Section(
        title="Costs",
        head=("Kind", "Borne by", "Year", "Amount", "Source"),
        rows=(*rows, ("Total", "", "", pounds(total), "")) if rows else (),
        empty="No costs are entered.",
    )


def assets_section(assets: Sequence[TransferAsset]) -> Section:
    """Return what the service uses."""
    return Section(
        title="Assets",
        head=("Asset", "Held by", "Comes over", "Value"),
        rows=tuple(
            (
                each.description,
                each.held_by,
                "Yes" if each.comes_over else "No",
                pounds(each.value),
            )
            for each in assets
        ),
        empty="No assets are listed.",
    )


def columns_section(columns: Sequence[str], required: Sequence[str]) -> Section:
    """Return which columns a schedule has."""
    return Section(
        title="Columns of the file",
        head=("Name", "Needed"),
        rows=tuple((name, "Yes" if name in required else "No") for name in columns),
    )


def faults_section(faults: Sequence[Fault], *, count: int) -> Section:
    """Return what is wrong with a file."""
    shown = f" (the first {len(faults):,} of {count:,})" if count > len(faults) else ""
    return Section(
        title=f"What is wrong, in the order of the file{shown}",
        head=("Row", "Column", "What is wrong, and what to do"),
        rows=tuple(
            (str(each.row) if each.row else "The file", each.column, each.sentence)
            for each in faults
        ),
    )


def _consult_by(plan: TransferPlan) -> date | None:
    """The last day to begin consulting where many may be dismissed."""
    days = collective_consultation_days(plan.expected_dismissals, day=plan.transfers_on)
    return plan.transfers_on - timedelta(days=days)


def _done(by: date | None, done: date | None, today: date) -> str:
    if done is not None:
        late = by is not None and done > by
        return f"{show_date(done)}, late" if late else show_date(done)
    return "Late: not done yet" if by is not None and by < today else NOT_YET


def _pension(each: PensionAnalysis, today: date) -> tuple[str, ...]:
    deficit = each.liabilities - each.assets
    has_deficit = deficit > 0 and each.recovery_years is not None
    recovery = (
        indicative_recovery(deficit=deficit, years=each.recovery_years or 1)
        if has_deficit
        else None
    )
    top_up = None
    if each.pay is not None and each.primary_rate is not None and each.fixed_rate is not None:
        top_up = pass_through_top_up(
            pay=each.pay, certified_rate=each.primary_rate, fixed_rate=each.fixed_rate
        )
    level = funding_level(assets=each.assets, liabilities=each.liabilities)
    until = show_date(each.valid_until)
    return (
        each.scheme,
        show_date(each.valuation_on),
        f"{until}: holds no longer" if each.valid_until < today else until,
        plain(each.level_given, " %"),
        plain(level, " %"),
        pounds(max(deficit, Decimal())),
        pounds(recovery),
        pounds(top_up),
    )
