"""One procurement: what hangs on it, what comes next, and what else may be done."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.models.procurements import (
    Award,
    Bid,
    BidCriterion,
    BidScore,
    Evaluator,
    Lot,
)
from waymark.commissioning.presenters import procurements as presenters
from waymark.commissioning.presenters.records import RecordPage, Section
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.rules.procurements import (
    BEFORE_AWARD,
    Bidding,
    LotState,
    ProcurementState,
    bidding_at,
)
from waymark.commissioning.views.procurements import ProcurementPage
from waymark.core.dates import local_date
from waymark.decisions.presenters.parts import Action

Step = tuple[str, str]
"""What a link says, and the name of the page to which it leads."""


class ProcurementDetail(ProcurementPage):
    permission = Permission.COMMISSIONING_SEE
    template_name = "commissioning/record_detail.html"

    def present(self) -> RecordPage:
        """Return the procurement with its notices, bids, criteria and scores."""
        found, now = self.procurement, timezone.now()
        today = local_date(now)
        awards = list(queries.list_awards(found))
        asks_bids = found.bids_due_at is not None
        bids = list(queries.list_bids(found)) if asks_bids else []
        criteria = list(queries.list_criteria(found)) if asks_bids else []
        reads_scores = self.may(Permission.PROCUREMENT_MANAGE) and found.opened_at is not None
        scores = queries.list_scores(found, viewer=self.actor) if reads_scores else ()
        standings = queries.standings(bids, criteria, scores)
        bidding = bidding_at(
            now,
            due_at=found.bids_due_at,
            has_bids=bool(bids),
            is_begun=found.opening_begun_at is not None,
        )
        sections = [
            self._lots(list(queries.list_lots(found)), awards=awards),
            presenters.notices_section(queries.list_notices(found, awards=awards), today=today),
        ]
        if asks_bids:
            sections += self._about_bids(bids, criteria, scores)
        if reads_scores:
            sections.append(presenters.standings_section(standings, criteria))
        is_ready = queries.is_ready(found, criteria=criteria, standings=standings)
        sentence = presenters.next_step(found, awards=awards, bidding=bidding, is_ready=is_ready)
        primary, others = self._offered(bidding, is_ready=is_ready)
        source = "Recorded from history: what the source does not give stays empty."
        return RecordPage(
            caption="Procurement",
            state=presenters.state_words(found),
            colour=presenters.COLOURS[ProcurementState(found.state)],
            facts=presenters.facts_of(found, awards=awards),
            sections=tuple(sections),
            notes=tuple(filter(None, [sentence, source if found.is_from_history else ""])),
            primary=primary,
            actions=others,
        )

    def _about_bids(
        self, bids: Sequence[Bid], criteria: Sequence[BidCriterion], scores: Sequence[BidScore]
    ) -> Iterator[Section]:
        """Return what bids are judged by and by whom, and the bids."""
        found = self.procurement
        manages = self.may(Permission.PROCUREMENT_MANAGE)
        may_read = queries.sees_bids(found, viewer=self.actor)
        evaluators = list(queries.list_evaluators(found))
        yield replace(
            presenters.criteria_section(criteria), links=tuple(self._about_criteria(criteria))
        )
        yield replace(
            presenters.evaluators_section(evaluators, says_interest=manages),
            links=tuple(self._about_evaluators(evaluators, scores)),
        )
        yield replace(
            presenters.bids_section(bids, may_read=may_read),
            links=tuple(
                Action(f"Read bid {each.number}", self.at("bid_detail", bid=each.public_id))
                for each in bids
                if each.opened_at is not None and may_read
            ),
        )

    def _about_criteria(self, criteria: Sequence[BidCriterion]) -> Iterator[Action]:
        """What may be done about each criterion, before bids are invited."""
        is_new = self.procurement.state == ProcurementState.PREPARING
        for each in criteria if is_new and self.may(Permission.PROCUREMENT_MANAGE) else ():
            one = {"bid_criterion": each.public_id}
            yield Action(f"Change {each.name}", self.at("bid_criterion_change", **one))
            yield Action(f"Take out {each.name}", self.at("bid_criterion_remove", **one))

    def _about_evaluators(
        self, evaluators: Sequence[Evaluator], scores: Sequence[BidScore]
    ) -> Iterator[Action]:
        """Whom the viewer may take off those who score: who has given no score."""
        if self.procurement.state in BEFORE_AWARD and self.may(Permission.PROCUREMENT_MANAGE):
            scored = {each.evaluator_id for each in scores}
            for each in evaluators:
                if each.pk not in scored:
                    address = self.at("evaluator_remove", evaluator=each.public_id)
                    yield Action(f"Take {each.member.user} off those who score", address)

    def _lots(self, lots: Sequence[Lot], *, awards: Sequence[Award]) -> Section:
        """Return the lots, with what the viewer may do to each."""
        found = self.procurement
        links: list[Action] = []
        if self.may(Permission.PROCUREMENT_MANAGE) and not found.is_from_history:
            is_new = found.state == ProcurementState.PREPARING
            if is_new:
                links.append(Action("Add a lot", self.at("lot_add")))
            for each in lots:
                if is_new:
                    one = {"lot": each.public_id}
                    links += [
                        Action(f"Change lot {each.number}", self.at("lot_change", **one)),
                        Action(f"Take out lot {each.number}", self.at("lot_remove", **one)),
                    ]
                elif found.state == ProcurementState.EVALUATING and each.state == LotState.OPEN:
                    words = f"End lot {each.number} without an award"
                    links.append(Action(words, self.at("lot_end", lot=each.public_id)))
        return replace(presenters.lots_section(lots, awards=awards), links=tuple(links))

    def _steps(self, bidding: Bidding, *, is_ready: bool) -> tuple[Step | None, list[Step]]:
        """Return what comes next, where the viewer may do it now, and what else may be done."""
        found = self.procurement
        ending = ("End it without a contract", "procurement_end")
        naming = ("Name somebody who scores", "evaluator_name")
        change = ("Change what it says", "procurement_change")
        criterion = ("Add a criterion", "criterion_add")
        award = ("Award the contract", "award_give")
        match ProcurementState(found.state):
            case ProcurementState.PREPARING if found.bids_due_at is None:
                return award, [change, ending]
            case ProcurementState.PREPARING if is_ready:
                return ("Invite bids", "bids_invite"), [criterion, naming, change, ending]
            case ProcurementState.PREPARING:
                return criterion, [naming, change, ending]
            case ProcurementState.INVITING:
                next_, others = self._steps_of_bidding(bidding)
                return next_, [*others, naming, ending]
            case ProcurementState.EVALUATING if is_ready:
                return award, [naming, ending]
            case ProcurementState.EVALUATING:
                return None, [award, naming, ending]
            case ProcurementState.AWARDED:
                return ("Write down the signed contract", "award_sign"), [ending]
        return None, []

    def _steps_of_bidding(self, bidding: Bidding) -> tuple[Step | None, list[Step]]:
        """Return the same of the time between the invitation and the opening."""
        more_time = ("Give more time for bids", "bids_extend")
        match bidding:
            case Bidding.OPEN:
                return ("Take in a bid", "bid_take"), [more_time]
            case Bidding.WITHOUT_BIDS:
                return more_time, []
            case Bidding.DUE:
                return ("Begin the opening of the bids", "opening_begin"), [more_time]
            case Bidding.BEGUN:
                began = self.procurement.opening_begun_by_id == self.actor.membership_id
                return None if began else ("Open the bids as the second person", "bids_open"), []

    def _offered(
        self, bidding: Bidding, *, is_ready: bool
    ) -> tuple[Action | None, tuple[Action, ...]]:
        """Return the one thing that the viewer comes for, and what else they may do now."""
        found = self.procurement
        next_: Step | None = None
        others: list[Step] = []
        may_manage = self.may(Permission.PROCUREMENT_MANAGE)
        if may_manage and found.is_from_history:
            others.append(("Correct what is recorded", "procurement_past_correct"))
        elif may_manage:
            next_, others = self._steps(bidding, is_ready=is_ready)
            others.append(("Write down a published notice", "notice_publish"))
            if found.opened_at is not None:
                others.append(("Summary of the evaluation, for printing", "evaluation_summary"))
        evaluator = queries.find_evaluator(found, viewer=self.actor)
        if evaluator and self.may(Permission.SCORES_GIVE) and found.state in BEFORE_AWARD:
            declare = ("Declare your interests", "interest_declare")
            if evaluator.declared_at is None and next_ is None:
                next_ = declare
            else:
                others.insert(0, declare)
        return (
            Action(next_[0], self.at(next_[1])) if next_ else None,
            tuple(Action(label, self.at(name)) for label, name in others),
        )
