"""What is bought, and each step from the beginning to the contract."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import procurements as actions
from waymark.commissioning.forms import procurements as forms
from waymark.commissioning.models.procurements import Award, Bid, Lot, Procurement
from waymark.commissioning.presenters import procurements as presenters
from waymark.commissioning.presenters.buying import Listing, RecordPage, Row, Section, StepPage
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.rules.procurements import LotState, ProcurementState
from waymark.consultations.forms.intake import Confirm
from waymark.core.dates import local_date
from waymark.decisions.presenters.parts import Action
from waymark.web.jinja import show_date
from waymark.web.pages import AuthorityFormPage, AuthorityPage

LISTED = "commissioning:procurement_list"


class ProcurementList(AuthorityPage):
    permission = Permission.COMMISSIONING_SEE
    title = "Procurements"
    template_name = "commissioning/buying_list.html"

    def present(self) -> Listing:
        """Return what is and was bought."""
        may_begin = self.may(Permission.PROCUREMENT_MANAGE)
        begin = Action("Begin a procurement", self.url("commissioning:procurement_begin"))
        return Listing(
            head=("Procurement", "Cycle", "Began on", "State"),
            rows=tuple(
                Row(
                    title=each.title,
                    url=self.url("commissioning:procurement_detail", procurement=each.public_id),
                    cells=(
                        each.cycle.title,
                        show_date(each.begins_on),
                        presenters.state_words(each),
                    ),
                )
                for each in queries.list_procurements(viewer=self.actor)
            ),
            empty_title="Nothing is being bought",
            empty_text="A procurement belongs to a commissioning cycle and shows here.",
            primary=begin if may_begin else None,
        )


class ProcurementBegin(AuthorityFormPage):
    permission = Permission.PROCUREMENT_MANAGE
    title = "Begin a procurement"
    form_class = forms.Begin
    template_name = "commissioning/buying_form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Commissioning", self.url("commissioning:list")),
            ("Procurements", self.url(LISTED)),
        ]

    def form_arguments(self) -> dict[str, Any]:
        """Return the cycles that are open."""
        return {"cycles": queries.list_open_cycles(viewer=self.actor)}

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(submit="Begin", cancel_url=self.url(LISTED))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin it."""
        made = actions.begin_procurement(by=self.actor, at=timezone.now(), **values)
        return self.done(
            "commissioning:procurement_detail", "Procurement begun", procurement=made.public_id
        )


class ProcurementPage(AuthorityPage):
    """What the pages of one procurement share."""

    procurement: Procurement

    def load(self, **kwargs: Any) -> None:
        """Fetch the procurement."""
        self.procurement = queries.get_procurement(
            viewer=self.actor, public_id=kwargs["procurement"]
        )

    def page_title(self) -> str:
        """Return the title with the procurement's."""
        return f"{self.title}: {self.procurement.title}" if self.title else self.procurement.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = [
            ("Commissioning", self.url("commissioning:list")),
            ("Procurements", self.url(LISTED)),
        ]
        if self.title:
            crumbs.append((self.procurement.title, self.at("procurement_detail")))
        return crumbs

    def at(self, name: str, **kwargs: Any) -> str:
        """Return a page of this procurement."""
        return self.url(f"commissioning:{name}", procurement=self.procurement.public_id, **kwargs)


class ProcurementDetail(ProcurementPage):
    permission = Permission.COMMISSIONING_SEE
    template_name = "commissioning/buying_detail.html"

    def present(self) -> RecordPage:
        """Return the procurement with its notices, bids, criteria and scores."""
        found, today = self.procurement, local_date(timezone.now())
        awards = list(queries.list_awards(found))
        bids = list(queries.list_bids(found))
        criteria = list(queries.list_criteria(found))
        may_read = queries.sees_bids(found, viewer=self.actor)
        manages = self.may(Permission.PROCUREMENT_MANAGE)
        bids_section = presenters.bids_section(bids, may_read=may_read)
        lots = list(queries.list_lots(found))
        sections = [
            self._lots(lots, awards=awards),
            presenters.notices_section(queries.list_notices(found, awards=awards), today=today),
            presenters.criteria_section(criteria),
            presenters.evaluators_section(
                list(queries.list_evaluators(found)), says_interest=manages
            ),
            Section(
                title=bids_section.title,
                head=bids_section.head,
                rows=bids_section.rows,
                empty=bids_section.empty,
                links=tuple(
                    Action(f"Read bid {each.number}", self.at("bid_detail", bid=each.public_id))
                    for each in bids
                    if each.opened_at is not None and may_read
                ),
            ),
        ]
        if manages and found.opened_at is not None:
            scores = queries.list_scores(found, viewer=self.actor)
            standings = queries.standings(bids, criteria, scores)
            sections.append(presenters.standings_section(standings, criteria))
        sentence = presenters.next_step(found, awards=awards)
        source = "Recorded from history: what the source does not give stays empty."
        return RecordPage(
            caption="Procurement",
            state=presenters.state_words(found),
            colour=presenters.COLOURS[ProcurementState(found.state)],
            facts=presenters.facts_of(found, awards=awards),
            sections=tuple(sections),
            notes=tuple(filter(None, [sentence, source if found.is_from_history else ""])),
            actions=tuple(self._actions()),
        )

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
                    words = f"Change lot {each.number}"
                    links.append(Action(words, self.at("lot_change", lot=each.public_id)))
                elif found.state == ProcurementState.EVALUATING and each.state == LotState.OPEN:
                    words = f"End lot {each.number} without an award"
                    links.append(Action(words, self.at("lot_end", lot=each.public_id)))
        return replace(presenters.lots_section(lots, awards=awards), links=tuple(links))

    def _actions(self) -> list[Action]:
        """Return what the viewer may do now."""
        found = self.procurement
        offered: list[tuple[str, str]] = []
        state = ProcurementState(found.state)
        if self.may(Permission.PROCUREMENT_MANAGE) and not found.is_from_history:
            opening = ("Open the bids as the second person", "bids_open")
            if found.opening_begun_at is None:
                opening = ("Begin the opening of the bids", "opening_begin")
            naming = ("Name somebody who scores", "evaluator_name")
            ending = ("End it without a contract", "procurement_end")
            award = ("Award the contract", "award_give")
            criterion = [("Add a criterion", "criterion_add"), ("Invite bids", "bids_invite")]
            offered = {
                ProcurementState.PREPARING: (
                    [*criterion, naming, ending] if found.bids_due_at else [award, ending]
                ),
                ProcurementState.INVITING: [("Take in a bid", "bid_take"), opening, naming, ending],
                ProcurementState.EVALUATING: [naming, award, ending],
                ProcurementState.AWARDED: [
                    ("Write down the signed contract", "award_sign"),
                    ending,
                ],
            }.get(state, [])
            offered.append(("Write down a published notice", "notice_publish"))
            if found.opened_at is not None:
                offered.append(("Summary of the evaluation, for printing", "evaluation_summary"))
        if self.may(Permission.SCORES_GIVE) and queries.find_evaluator(found, viewer=self.actor):
            offered.insert(0, ("Declare your interests", "interest_declare"))
        return [Action(label, self.at(name)) for label, name in offered]


class EvaluationSummary(ProcurementPage):
    permission = Permission.PROCUREMENT_MANAGE
    title = "Summary of the evaluation"
    template_name = "commissioning/buying_detail.html"

    def present(self) -> RecordPage:
        """Return all that the award rests on, for printing."""
        found = self.procurement
        awards = list(queries.list_awards(found))
        bids = [each for each in queries.list_bids(found) if each.opened_at is not None]
        criteria = list(queries.list_criteria(found))
        scores = queries.list_scores(found, viewer=self.actor)
        return RecordPage(
            caption=found.title,
            state=presenters.state_words(found),
            colour=presenters.COLOURS[ProcurementState(found.state)],
            facts=presenters.facts_of(found, awards=awards),
            sections=(
                presenters.criteria_section(criteria),
                presenters.evaluators_section(
                    list(queries.list_evaluators(found)), says_interest=True
                ),
                presenters.standings_section(queries.standings(bids, criteria, scores), criteria),
                presenters.scores_section(scores),
            ),
        )


class ProcurementStep(ProcurementPage, AuthorityFormPage):
    """A form that takes one step of a procurement."""

    permission = Permission.PROCUREMENT_MANAGE
    template_name = "commissioning/buying_form.html"
    submit = "Save"
    sentences: tuple[str, ...] = ()

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(
            submit=self.submit,
            cancel_url=self.at("procurement_detail"),
            sentences=self.sentences,
        )

    def arguments(self) -> dict[str, Any]:
        """Return what every action takes."""
        return {"by": self.actor, "procurement": self.procurement, "at": timezone.now()}

    def back(self, message: str) -> HttpResponse:
        """Say what happened on the page of the procurement."""
        return self.done(
            "commissioning:procurement_detail", message, procurement=self.procurement.public_id
        )


class NoticePublish(ProcurementStep):
    title = "Write down a published notice"
    form_class = forms.Publish

    def form_arguments(self) -> dict[str, Any]:
        """Return the notices that are not published yet."""
        lines = queries.list_notices(
            self.procurement, awards=list(queries.list_awards(self.procurement))
        )
        return {"notices": [line.due for line in lines if line.published is None]}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write it down."""
        actions.publish_notice(**self.arguments(), **values)
        return self.back("Notice written down")


class CriterionAdd(ProcurementStep):
    title = "Add a criterion"
    form_class = forms.AddCriterion

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        actions.add_criterion(**self.arguments(), **values)
        return self.back("Criterion added")


class LotAdd(ProcurementStep):
    title = "Add a lot"
    form_class = forms.SetLot
    sentences = ("Each lot is bid for and awarded by itself.",)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        actions.add_lot(**self.arguments(), **values)
        return self.back("Lot added")


class LotStep(ProcurementStep):
    """A form about one lot."""

    lot: Lot

    def load(self, **kwargs: Any) -> None:
        """Fetch the lot with its procurement."""
        super().load(**kwargs)
        self.lot = queries.get_lot(self.procurement, public_id=kwargs["lot"])

    def page_title(self) -> str:
        """Return what is done, with the lot."""
        return f"{self.title}: {self.lot}"


class LotChange(LotStep):
    title = "Change a lot"
    form_class = forms.SetLot

    def initial(self) -> dict[str, Any]:
        """Return the lot as it is."""
        return {"title": self.lot.title, "value": self.lot.value}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        actions.change_lot(by=self.actor, lot=self.lot, at=timezone.now(), **values)
        return self.back("Lot changed")


class LotEnd(LotStep):
    title = "End a lot without an award"
    form_class = forms.End
    submit = "End the lot"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        actions.end_lot(by=self.actor, lot=self.lot, at=timezone.now(), **values)
        return self.back("Lot ended")


class EvaluatorName(ProcurementStep):
    title = "Name somebody who scores"
    form_class = forms.NameEvaluator

    def form_arguments(self) -> dict[str, Any]:
        """Return those whose role scores bids."""
        return {"members": queries.list_who_may_score(viewer=self.actor)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Name them."""
        actions.name_evaluator(**self.arguments(), **values)
        return self.back("Evaluator named")


class InterestDeclare(ProcurementStep):
    permission = Permission.SCORES_GIVE
    title = "Declare your interests"
    form_class = forms.Declare
    submit = "Declare"
    sentences = (
        (
            "Nobody scores bids before they have declared their interests. "
            "Whoever has one does not score."
        ),
    )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Declare them."""
        actions.declare_interest(**self.arguments(), **values)
        return self.back("Interests declared")


class BidsInvite(ProcurementStep):
    title = "Invite bids"
    form_class = Confirm
    submit = "Invite bids"
    sentences = ("The criteria and their weights stay as they are from then on.",)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Invite them."""
        actions.invite_bids(**self.arguments())
        return self.back("Bids invited")


class BidTake(ProcurementStep):
    title = "Take in a bid"
    form_class = forms.TakeBid
    submit = "Seal the bid"
    sentences = (
        (
            "The bid is sealed when you save it: nobody, you included, reads it again before two "
            "people open the bids."
        ),
    )

    def form_arguments(self) -> dict[str, Any]:
        """Return the lots, where there are any."""
        return {"lots": list(queries.list_lots(self.procurement))}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Seal it."""
        made = actions.receive_bid(**self.arguments(), **values)
        return self.back(f"Bid {made.number} sealed")


class OpeningBegin(ProcurementStep):
    title = "Begin the opening of the bids"
    form_class = Confirm
    submit = "Begin the opening"
    sentences = ("Two people open the bids. You are the first; nothing is readable yet.",)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin it."""
        actions.begin_opening(**self.arguments())
        return self.back("Opening begun")


class BidsOpen(ProcurementStep):
    title = "Open the bids as the second person"
    form_class = Confirm
    submit = "Open the bids"
    sentences = ("All bids become readable to those who buy and those who score.",)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Open them."""
        actions.open_bids(**self.arguments())
        return self.back("Bids opened")


class AwardGive(ProcurementStep):
    title = "Award the contract"
    form_class = forms.GiveAward
    submit = "Award the contract"

    def form_arguments(self) -> dict[str, Any]:
        """Return opened bids, and decisions that an award may rest on."""
        found = self.procurement
        open_lots = list(queries.list_lots(found).filter(state=LotState.OPEN))
        return {
            "bids": [
                each
                for each in queries.list_bids(found)
                if each.opened_at is not None and (each.lot is None or each.lot in open_lots)
            ],
            "lots": open_lots,
            "decisions": queries.list_decisions_to_rest_on(found.cycle),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Award it."""
        actions.award_contract(**self.arguments(), **values)
        return self.back("Contract awarded")


class ContractSign(ProcurementStep):
    title = "Write down the signed contract"
    form_class = forms.Sign

    def form_arguments(self) -> dict[str, Any]:
        """Return what was awarded and is not signed."""
        awards = queries.list_awards(self.procurement).filter(contract_on__isnull=True)
        return {"awards": list(awards)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write it down."""
        actions.sign_contract(**self.arguments(), **values)
        return self.back("Contract written down")


class ProcurementEnd(ProcurementStep):
    title = "End without a contract"
    form_class = forms.End
    submit = "End it"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        actions.end_procurement(**self.arguments(), **values)
        return self.back("Procurement ended")


class BidPage(ProcurementPage):
    """What the pages of one opened bid share."""

    bid: Bid

    def load(self, **kwargs: Any) -> None:
        """Fetch the bid with its procurement."""
        super().load(**kwargs)
        self.bid = queries.get_bid(self.procurement, public_id=kwargs["bid"])


class BidDetail(BidPage):
    permission = Permission.SCORES_GIVE
    title = "Bid"
    template_name = "commissioning/buying_detail.html"

    def present(self) -> RecordPage:
        """Return what is offered and how it was scored, for those who may read it."""
        may_read = queries.sees_bids(self.procurement, viewer=self.actor)
        sections: list[Section] = []
        offered: list[tuple[str, str]] = []
        if may_read:
            scores = [
                each
                for each in queries.list_scores(self.procurement, viewer=self.actor)
                if each.bid_id == self.bid.pk
            ]
            sections = [
                Section(title="What is offered", empty=self.bid.offer),
                presenters.scores_section(scores),
            ]
            if self.procurement.state == ProcurementState.EVALUATING:
                offered = [("Score this bid", "bid_score")]
                if self.may(Permission.PROCUREMENT_MANAGE):
                    offered.append(("Moderate a score", "bid_moderate"))
        unread = "Only those who buy, and those who score without an interest, read bids."
        return RecordPage(
            caption=self.procurement.title,
            state=f"Bid {self.bid.number}",
            colour="blue",
            facts=presenters.bid_facts(self.bid) if may_read else (),
            sections=tuple(sections),
            notes=() if may_read else (unread,),
            actions=tuple(
                Action(label, self.at(name, bid=self.bid.public_id)) for label, name in offered
            ),
        )


class BidScore(BidPage, ProcurementStep):
    permission = Permission.SCORES_GIVE
    title = "Score a bid"
    form_class = forms.GiveScore
    sentences = ("Scoring a criterion again puts the new score in the place of yours.",)

    def form_arguments(self) -> dict[str, Any]:
        """Return what bids are judged by."""
        return {"criteria": list(queries.list_criteria(self.procurement))}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the score."""
        actions.give_score(by=self.actor, bid=self.bid, at=timezone.now(), **values)
        return self.scored("Score kept")

    def scored(self, message: str) -> HttpResponse:
        """Say what happened on the page of the bid."""
        return self.done(
            "commissioning:bid_detail",
            message,
            procurement=self.procurement.public_id,
            bid=self.bid.public_id,
        )


class BidModerate(BidScore):
    permission = Permission.PROCUREMENT_MANAGE
    title = "Moderate a score"
    sentences = ("Write down the score on which those who scored agree, and why.",)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the moderated score."""
        actions.moderate_score(by=self.actor, bid=self.bid, at=timezone.now(), **values)
        return self.scored("Moderated score kept")
