"""What do the pages about appraisals show?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from markupsafe import Markup

from waymark.commissioning.models.appraisals import (
    APPRAISAL_STATE_LABELS,
    CHARACTERISTIC_LABELS,
    COST_KIND_LABELS,
    VERDICT_LABELS,
    Appraisal,
    AppraisalOption,
)
from waymark.commissioning.queries.appraisals import Contents
from waymark.commissioning.rules.answers import Answer, Switch, answer, size_of
from waymark.commissioning.rules.appraisals import AppraisalState, Characteristic, Effect, Verdict
from waymark.commissioning.rules.costs import CostSwitch
from waymark.commissioning.rules.discounting import discount_bases
from waymark.consultations.rules.content.report import ReportContent
from waymark.documents.engines import charts

MOST_BARS = 12
STATE_COLOURS = {
    AppraisalState.DRAFT: "grey",
    AppraisalState.LOCKED: "blue",
    AppraisalState.PREFERRED: "green",
}


@dataclass(frozen=True)
class Link:
    label: str
    url: str


@dataclass(frozen=True)
class Line:
    """One row of the comparison, a cell for each option."""

    label: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class OptionCard:
    """One option with where it stands and what can be done about it."""

    label: str
    listing: str
    reason: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Changes:
    """What would change the answer: the sentences, and the picture of the shortest moves."""

    sentences: tuple[str, ...]
    picture: Markup | None
    picture_sentence: str
    picture_words: str = ""


@dataclass(frozen=True)
class AppraisalPage:
    """An appraisal; `tried` says that the weights are others than those that are kept."""

    title: str
    state: str
    colour: str
    facts: tuple[str, ...]
    purpose: str
    preferred: str
    preferred_reason: str
    options: tuple[str, ...]
    lines: tuple[Line, ...]
    notes: tuple[str, ...]
    changes: Changes
    samples: tuple[tuple[str, str], ...]
    cards: tuple[OptionCard, ...]
    criteria: tuple[tuple[str, str, str], ...]
    weight_sets: tuple[Link, ...]
    primary: Link | None
    links: tuple[Link, ...]
    papers: tuple[Link, ...]
    name_weights_url: str
    reset_url: str
    is_tried: bool


def next_page(contents: Contents) -> str:
    """Return the name of the page on which an appraisal goes on."""
    match AppraisalState(contents.appraisal.state):
        case AppraisalState.LOCKED:
            return "prefer"
        case AppraisalState.PREFERRED:
            return ""
    if not contents.shortlist:
        return "option_add"
    if not contents.criteria:
        return "criteria"
    return "lock" if contents.is_scored else "scores"


def state_of(appraisal: Appraisal) -> str:
    """Word where an appraisal stands."""
    return APPRAISAL_STATE_LABELS[AppraisalState(appraisal.state)]


def pounds(amount: Decimal) -> str:
    """Return an amount in whole pounds."""
    whole = int(amount.quantize(Decimal(1), rounding=ROUND_HALF_UP))
    return f"−£{-whole:,}" if whole < 0 else f"£{whole:,}"


def percent(share: Fraction | Decimal | float, places: int = 1) -> str:
    """Return a share as a percentage, without a needless nought."""
    exact = Fraction(share) * 100
    value = (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(
        Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP
    )
    text = f"{value:f}"
    return f"{text.rstrip('0').rstrip('.') if '.' in text else text}%"


def number(value: Fraction | Decimal) -> str:
    """Return a score with as many decimals as it needs, two at most."""
    text = f"{float(value):.2f}"
    return text.rstrip("0").rstrip(".")


def in_brief(change: Switch) -> str:
    """Return how far something must move, as it stands in the picture."""
    return percent(size_of(change), 2 if size_of(change) < Fraction(1, 50) else 1)


def work_out(contents: Contents, weights: Mapping[str, Fraction]) -> Answer:
    """Return the figures of the shortlist under these weights."""
    return answer(
        costs=contents.costs() if contents.has_money else {},
        discount=contents.appraisal.discount,
        years=contents.appraisal.years,
        options=[each.key for each in contents.shortlist],
        scores=contents.moderated(),
        weights=weights,
    )


def say_change(change: Switch, *, options: Mapping[str, str], criteria: Mapping[str, str]) -> str:
    """Say what must happen before another option comes first."""
    winner = options[change.winner]
    if isinstance(change, CostSwitch):
        verb = "rises" if change.change > 0 else "falls"
        to = f", to {pounds(change.amount)} a year," if change.amount is not None else ""
        cost = f"{COST_KIND_LABELS[change.kind].lower()} cost of {options[change.option]}"
        return f"If the {cost} {verb} by {in_brief(change)}{to} {winner} is cheapest."
    verb = "rises" if change.change > 0 else "falls"
    return (
        f"If the weight of {criteria[change.criterion]} {verb} from {percent(change.share)} to "
        f"{percent(change.at)} of all weights, {winner} scores highest."
    )


def changes_of(found: Answer, contents: Contents) -> Changes:
    """Put into words, and into a picture, what would change the answer."""
    options = {each.key: each.label for each in contents.options}
    criteria = {str(each.pk): each.name for each in contents.criteria}
    drawn = [each for each in found.switches if size_of(each) <= 1][:MOST_BARS]
    sentences = tuple(
        say_change(each, options=options, criteria=criteria) for each in found.switches
    )
    if not drawn:
        return Changes(sentences=sentences, picture=None, picture_sentence="")
    bars = [
        (f"{_subject(each, options, criteria)}: {in_brief(each)}", float(size_of(each)))
        for each in drawn
    ]
    sentence = "The shorter the bar, the sooner another option comes first."
    words = f"{sentence} {'; '.join(label for label, _ in bars)}."
    return Changes(
        sentences=sentences,
        picture=Markup(  # noqa: S704 (drawn by us from escaped text)
            charts.lengths(
                key="changes",
                title="What would change the answer",
                description=words,
                bars=bars,
            )
        ),
        picture_sentence=sentence,
        picture_words=words,
    )


def _subject(change: Switch, options: Mapping[str, str], criteria: Mapping[str, str]) -> str:
    sign = "up" if change.change > 0 else "down"
    if isinstance(change, CostSwitch):
        kind = COST_KIND_LABELS[change.kind].lower()
        return f"{options[change.option]}, {kind} cost {sign}"
    return f"Weight of {criteria[change.criterion]} {sign}"


def lines_of(found: Answer, contents: Contents, report: ReportContent | None) -> tuple[Line, ...]:
    """Return the comparison: cost, score, what people preferred, risks, equality."""
    options = contents.shortlist
    lines = [
        _line("Cost over the period (present value)", options, _cost(found, contents)),
        _line("In cash, without discounting", options, _cash(found, contents)),
    ]
    if found.at_lower_rate:
        values = {each.option: each for each in found.at_lower_rate if each.place}
        lines.append(
            _line(
                "Cost at the lower discount rate",
                options,
                lambda each: pounds(values[each.key].value) if each.key in values else "",
            )
        )
    scores = {each.option: each for each in found.scores}
    lines.append(
        _line(
            "Weighted score, 0 to 100",
            options,
            lambda each: (
                f"{number(scores[each.key].score)} ({_ordinal(scores[each.key].place)})"
                if each.key in scores
                else "Not scored on every criterion"
            ),
        )
    )
    lines += preferences(options, report)
    lines += [
        _line("Success factors", options, _factors(contents)),
        _line("Risks", options, _risks(contents)),
        _line("Equality", options, _equality(contents)),
    ]
    return tuple(lines)


def preferences(options: Sequence[AppraisalOption], report: ReportContent | None) -> list[Line]:
    """Return what each group of those consulted preferred, by the key that an option keeps.

    The first question of the published report that asks to choose between these options counts.
    """
    keys = {each.key for each in options}
    for question in report.questions if report else ():
        table = question.table
        if table is None or not keys & {each.key for each in table.totals}:
            continue
        return [
            Line(
                f"What {row.label} preferred",
                tuple(
                    next(
                        (
                            f"{cell.row.percent}% ({cell.row.numerator:,} of {cell.row.base:,})"
                            for cell in row.cells
                            if cell.choice == each.key and cell.row.base
                        ),
                        "Not asked",
                    )
                    for each in options
                ),
            )
            for row in table.rows
        ]
    return []


def notes_of(found: Answer, contents: Contents, weights: Mapping[str, Fraction]) -> list[str]:
    """Say what a reader must know before trusting the figures."""
    appraisal = contents.appraisal
    basis = (
        f"Costs are in prices of {appraisal.price_year}, from year 0 ({appraisal.first_year}) to "
        f"year {appraisal.years}, without VAT that can be recovered. Discounted by: "
        f"{discount_bases()[appraisal.discount].label}."
    )
    notes = [basis if contents.has_money else "The money shows once the scores are locked."]
    labels = {each.key: each.label for each in contents.options}
    missing = [labels[each.option] for each in found.costs if each.place is None]
    if missing and contents.has_money:
        notes.append(
            f"No costs are entered for: {', '.join(missing)}. An option without costs is not "
            "ranked by cost: it is not free, it is not known."
        )
    without = [each.name for each in contents.criteria if not weights.get(str(each.pk))]
    if without and len(without) < len(contents.criteria):
        notes.append(f"A weight of 0 leaves out: {', '.join(without)}.")
    agreed = {
        (each.option_id, each.criterion_id) for each in contents.scores if not each.assessor_id
    }
    given = {(each.option_id, each.criterion_id) for each in contents.scores}
    if given - agreed:
        notes.append(
            "Where scores are not moderated yet, the mean of the assessors' scores counts."
        )
    return notes


def sample_lines(found: Answer, contents: Contents) -> tuple[tuple[str, str], ...]:
    """Return in which share of the sampled weights each option comes first."""
    if found.sampled is None:
        return ()
    labels = {each.key: each.label for each in contents.options}
    return tuple((labels[key], percent(share)) for key, share in found.sampled.shares.items())


def listing_of(option: AppraisalOption) -> str:
    """Word where an option stands."""
    if option.is_preferred:
        return "Preferred"
    return {
        True: "On the shortlist",
        False: "Not taken to the shortlist",
        None: "On the long list",
    }[option.is_shortlisted]


def _line(
    label: str, options: Sequence[AppraisalOption], said: Callable[[AppraisalOption], str]
) -> Line:
    return Line(label, tuple(said(each) for each in options))


def _cost(found: Answer, contents: Contents) -> Callable[[AppraisalOption], str]:
    held = {each.option: each for each in found.costs}

    def said(option: AppraisalOption) -> str:
        if not contents.has_money:
            return "Sealed"
        cost = held[option.key]
        if cost.place is None:
            return "No costs entered"
        return f"{pounds(cost.value)} ({_ordinal(cost.place)})"

    return said


def _cash(found: Answer, contents: Contents) -> Callable[[AppraisalOption], str]:
    held = {each.option: each for each in found.costs if each.place}
    return lambda option: (
        pounds(held[option.key].cash)
        if option.key in held
        else "No costs entered"
        if contents.has_money
        else "Sealed"
    )


def _ordinal(place: int) -> str:
    ending = "th" if 10 <= place % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place}{ending}"


def _factors(contents: Contents) -> Callable[[AppraisalOption], str]:
    def said(option: AppraisalOption) -> str:
        held = [
            Verdict(each.verdict) for each in contents.assessments if each.option_id == option.pk
        ]
        return (
            "; ".join(
                f"{VERDICT_LABELS[each].lower()}: {held.count(each)}"
                for each in Verdict
                if each in held
            ).capitalize()
            or "Not assessed"
        )

    return said


def _risks(contents: Contents) -> Callable[[AppraisalOption], str]:
    def said(option: AppraisalOption) -> str:
        held = [each for each in contents.risks if each.option_id == option.pk]
        if not held:
            return "None entered"
        worst = max(held, key=lambda each: each.likelihood * each.impact)
        return f"{len(held)}, the highest {worst.likelihood * worst.impact} of 25: {worst.event}"

    return said


def _equality(contents: Contents) -> Callable[[AppraisalOption], str]:
    def said(option: AppraisalOption) -> str:
        held = [each for each in contents.effects if each.option_id == option.pk]
        if not held:
            return "Not assessed"
        hurt = [
            CHARACTERISTIC_LABELS[Characteristic(each.characteristic)].lower()
            for each in held
            if each.effect == Effect.NEGATIVE
        ]
        found = f"Negative for {', '.join(hurt)}" if hurt else "No negative effect found"
        by = option.equality_reviewed_by
        return f"{found}; {f'reviewed by {by.name}' if by else 'not reviewed'}"

    return said
