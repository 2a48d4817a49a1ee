"""What do the pages of something that is bought say?"""

from collections.abc import Sequence
from datetime import date

from waymark.commissioning.models.procurements import (
    LOT_STATE_LABELS,
    PROCUREMENT_STATE_LABELS,
    REGIME_LABELS,
    ROUTE_LABELS,
    Award,
    Bid,
    BidCriterion,
    BidScore,
    Evaluator,
    Lot,
    Procurement,
)
from waymark.commissioning.presenters.records import NOT_KNOWN, NOT_YET, Section, plain, pounds
from waymark.commissioning.queries.procurements import NoticeLine, Standing
from waymark.commissioning.rules.procurements import (
    Bidding,
    LotState,
    ProcurementState,
    Regime,
    Route,
    is_above,
    net_line,
    vat_on,
)
from waymark.core.dates import local_date
from waymark.decisions.presenters.parts import Fact
from waymark.web.jinja import show_date, show_datetime

COLOURS = {
    ProcurementState.PREPARING: "grey",
    ProcurementState.INVITING: "blue",
    ProcurementState.EVALUATING: "blue",
    ProcurementState.AWARDED: "yellow",
    ProcurementState.CONTRACTED: "green",
    ProcurementState.TERMINATED: "red",
}
SEALED = "Sealed until two people open the bids"


def state_words(procurement: Procurement) -> str:
    """Return where a procurement has got to."""
    return PROCUREMENT_STATE_LABELS[ProcurementState(procurement.state)]


def facts_of(procurement: Procurement, *, awards: Sequence[Award]) -> tuple[Fact, ...]:
    """Return the lines of a procurement's summary."""
    route = Route(procurement.route)
    facts = [
        Fact("Commissioning cycle", procurement.cycle.title),
        Fact("Rules that apply", REGIME_LABELS[Regime(procurement.regime)]),
        Fact("Light touch", "Yes" if procurement.is_light_touch else "No"),
        Fact("How it is bought", ROUTE_LABELS[route]),
        Fact("Why this way", procurement.route_reason or NOT_KNOWN),
        Fact("Began on", show_date(procurement.begins_on)),
        Fact("Value over the whole term, without VAT", pounds(procurement.net)),
        Fact("Value with VAT", pounds(procurement.gross)),
        Fact("Threshold on the day it began", _threshold(procurement)),
        Fact("Term", _term(procurement)),
    ]
    optional = {
        "Ground for a direct award": procurement.direct_award_ground,
        "CPV codes": procurement.cpv_codes,
        "Why this term": procurement.term_reason,
        "Source": procurement.history_source,
    }
    facts += [Fact(key, value) for key, value in optional.items() if value]
    if procurement.bids_due_at:
        facts.append(Fact("Last moment for bids", show_datetime(procurement.bids_due_at)))
    for award in awards:
        facts += _award_facts(award)
    if procurement.ended_on:
        facts += [
            Fact("Ended on", show_date(procurement.ended_on)),
            Fact("Why it ended", procurement.end_reason),
        ]
    return tuple(facts)


def _award_facts(award: Award) -> list[Fact]:
    of = f", lot {award.lot.number}" if award.lot else ""
    return [
        Fact(f"Awarded to{of}", award.supplier),
        Fact("Awarded on", show_date(award.awarded_on)),
        Fact("Reasons", award.reasons or NOT_KNOWN),
        Fact("Rests on", award.decision.title if award.decision else NOT_KNOWN),
        Fact(
            "Standstill",
            f"No contract before the end of {show_date(award.standstill_ends_on)}"
            if award.standstill_ends_on
            else "None",
        ),
        Fact("Contract signed on", show_date(award.contract_on) or NOT_YET),
    ]


def lots_section(lots: Sequence[Lot], *, awards: Sequence[Award]) -> Section:
    """Return the lots with what they are worth and what came of each."""
    winners = {each.lot_id: each.supplier for each in awards}
    return Section(
        title="Lots",
        head=("Lot", "Value without VAT", "State", "Awarded to"),
        rows=tuple(
            (
                str(each),
                pounds(each.value),
                ". ".join(filter(None, (LOT_STATE_LABELS[LotState(each.state)], each.end_reason))),
                winners.get(each.pk, NOT_YET if each.state == LotState.OPEN else ""),
            )
            for each in lots
        ),
        empty="It is not split into lots.",
    )


BIDDING_WORDS = {
    Bidding.OPEN: "Next: take bids in. Two people open them after the last moment for bids.",
    Bidding.WITHOUT_BIDS: (
        "The last moment for bids has passed, and none came in. "
        "Next: give more time, or end it without a contract."
    ),
    Bidding.DUE: (
        "The last moment for bids has passed. "
        "Next: one person begins the opening, and a second opens the bids."
    ),
    Bidding.BEGUN: "Next: a second person opens the bids.",
}


def next_step(
    procurement: Procurement, *, awards: Sequence[Award], bidding: Bidding, is_ready: bool
) -> str:
    """Return in a sentence what comes next."""
    match ProcurementState(procurement.state):
        case ProcurementState.PREPARING if procurement.bids_due_at and is_ready:
            return "Next: name those who score, then invite bids. The criteria stay from then on."
        case ProcurementState.PREPARING if procurement.bids_due_at:
            return "Next: add the criteria until their weights make 100 %, then invite bids."
        case ProcurementState.PREPARING:
            return "Next: award the contract, once the decision is in effect."
        case ProcurementState.INVITING:
            return BIDDING_WORDS[bidding]
        case ProcurementState.EVALUATING if is_ready:
            return "Next: award the contract, once the decision is in effect."
        case ProcurementState.EVALUATING:
            return "Next: score and moderate each bid, then award the contract."
        case ProcurementState.AWARDED if days := [
            each.standstill_ends_on for each in awards if each.standstill_ends_on
        ]:
            ends = show_date(max(days))
            return f"Next: sign the contract after the standstill, which ends with {ends}."
        case ProcurementState.AWARDED:
            return "Next: sign the contract."
    return ""


def notices_section(lines: Sequence[NoticeLine], *, today: date) -> Section:
    """Return the notices with their days, and which are late."""
    return Section(
        title="Notices to publish",
        head=("Notice", "Due", "Published"),
        rows=tuple(
            (
                f"{line.due.code}: {line.due.title}",
                show_date(line.due.due_on) or "Once the contract is signed",
                _published(line, today),
            )
            for line in lines
        ),
        empty="No notice has to be published.",
    )


def bids_section(bids: Sequence[Bid], *, may_read: bool) -> Section:
    """Return the bids: sealed ones as a number and a time alone."""
    rows = []
    for bid in bids:
        what = SEALED if bid.opened_at is None else "Opened"
        if bid.opened_at is not None and may_read:
            what = f"{bid.bidder}, {pounds(bid.price)}"
        about = f"Bid {bid.number}, lot {bid.lot.number}" if bid.lot else f"Bid {bid.number}"
        rows.append((about, show_datetime(bid.received_at), what))
    return Section(
        title="Bids", head=("Bid", "Came in", "From"), rows=tuple(rows), empty="No bid has come in."
    )


def criteria_section(criteria: Sequence[BidCriterion]) -> Section:
    """Return what bids are judged by."""
    return Section(
        title="Criteria",
        head=("Criterion", "Weight"),
        rows=tuple((each.name, plain(each.weight, " %")) for each in criteria),
        empty="There are no criteria yet.",
    )


def evaluators_section(evaluators: Sequence[Evaluator], *, says_interest: bool) -> Section:
    """Return who scores, and whether each has declared their interests."""
    return Section(
        title="Who scores",
        head=("Name", "Interests"),
        rows=tuple(
            (str(each.member.user), _declared(each, says_interest=says_interest))
            for each in evaluators
        ),
        empty="Nobody is named yet.",
    )


def standings_section(standings: Sequence[Standing], criteria: Sequence[BidCriterion]) -> Section:
    """Return the moderated scores of each bid, its weighted total and its place."""
    return Section(
        title="How the bids stand",
        head=("Bid", *(each.name for each in criteria), "Weighted total", "Place"),
        rows=tuple(
            (
                f"Bid {each.bid.number}: {each.bid.bidder}"
                + (f", lot {each.bid.lot.number}" if each.bid.lot else ""),
                *(
                    plain(each.scores[one.pk].score) if one.pk in each.scores else NOT_YET
                    for one in criteria
                ),
                f"{each.total}" if each.total is not None else NOT_YET,
                str(each.place) if each.place is not None else NOT_YET,
            )
            for each in standings
        ),
        empty="No bid has been opened.",
    )


def scores_section(scores: Sequence[BidScore], *, title: str = "Scores and reasons") -> Section:
    """Return each score with who gave it and why."""
    return Section(
        title=title,
        head=("Bid", "Criterion", "Given by", "Score", "Why"),
        rows=tuple(
            (
                f"Bid {each.bid.number}",
                each.criterion.name,
                str(each.evaluator.member.user) if each.evaluator else "Agreed by all",
                plain(each.score),
                each.reason,
            )
            for each in scores
        ),
        empty="No score that you may read has been given.",
    )


def _threshold(procurement: Procurement) -> str:
    if procurement.threshold is None:
        return NOT_KNOWN
    words = f"{pounds(procurement.threshold)} with VAT"
    vat = vat_on(procurement.begins_on)
    if vat is not None:
        words += f", {pounds(net_line(procurement.threshold, vat=vat))} without"
    if procurement.gross is None:
        return words
    above = is_above(procurement.gross, procurement.threshold)
    return f"{words}: {'reached or passed' if above else 'not reached'}"


def _term(procurement: Procurement) -> str:
    if procurement.term_months is None:
        return NOT_KNOWN
    extension = procurement.extension_months
    more = f", and up to {extension} more" if extension else ""
    return f"{procurement.term_months} months{more}"


def _published(line: NoticeLine, today: date) -> str:
    due_on = line.due.due_on
    if line.published is not None:
        on = line.published.published_on
        reference = f" ({line.published.reference})" if line.published.reference else ""
        late = ", late" if due_on is not None and on > due_on else ""
        return f"{show_date(on)}{reference}{late}"
    if due_on is not None and due_on < today:
        return "Late: not published yet"
    return NOT_YET


def _declared(evaluator: Evaluator, *, says_interest: bool) -> str:
    if evaluator.declared_at is None:
        return "Not declared yet"
    day = show_date(local_date(evaluator.declared_at))
    if not evaluator.has_interest:
        return f"None, declared on {day}"
    return (
        f"Does not score: {evaluator.interest}"
        if says_interest
        else f"Does not score, declared on {day}"
    )


def bid_facts(bid: Bid) -> tuple[Fact, ...]:
    """Return the lines of an opened bid."""
    return (
        Fact("Bidder", bid.bidder),
        Fact("Price over the whole term, without VAT", pounds(bid.price)),
        Fact("Came in", show_datetime(bid.received_at)),
        Fact("Opened", show_datetime(bid.opened_at) if bid.opened_at else NOT_YET),
    )
