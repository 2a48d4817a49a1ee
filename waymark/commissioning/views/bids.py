"""Bids: what they are judged by, how they are invited, taken in, opened and read."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import bids as actions
from waymark.commissioning.forms import procurements as forms
from waymark.commissioning.models.procurements import Bid, BidCriterion
from waymark.commissioning.presenters import procurements as presenters
from waymark.commissioning.presenters.records import RecordPage, Section, plain
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.rules.procurements import ProcurementState
from waymark.commissioning.views.procurements import ProcurementPage, ProcurementStep
from waymark.decisions.presenters.parts import Action
from waymark.web.forms import Confirm


class CriterionAdd(ProcurementStep):
    title = "Add a criterion"
    form_class = forms.SetCriterion

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        actions.add_criterion(**self.arguments(), **values)
        return self.back("Criterion added")


class CriterionStep(ProcurementStep):
    """A form about one criterion."""

    criterion: BidCriterion

    def load(self, **kwargs: Any) -> None:
        """Fetch the criterion with its procurement."""
        super().load(**kwargs)
        self.criterion = queries.get_criterion(self.procurement, public_id=kwargs["bid_criterion"])

    def page_title(self) -> str:
        """Return what is done, with the criterion."""
        return f"{self.title}: {self.criterion}"


class CriterionChange(CriterionStep):
    title = "Change a criterion"
    form_class = forms.SetCriterion

    def initial(self) -> dict[str, Any]:
        """Return the criterion as it is."""
        return {"name": self.criterion.name, "weight": plain(self.criterion.weight)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        actions.change_criterion(
            by=self.actor, criterion=self.criterion, at=timezone.now(), **values
        )
        return self.back("Criterion changed")


class CriterionRemove(CriterionStep):
    title = "Take out a criterion"
    form_class = Confirm
    submit = "Take it out"
    sentences = ("The weights of the others must then make 100 %.",)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it out."""
        actions.remove_criterion(by=self.actor, criterion=self.criterion, at=timezone.now())
        return self.back("Criterion taken out")


class BidsExtend(ProcurementStep):
    title = "Give more time for bids"
    form_class = forms.Extend
    submit = "Give more time"
    sentences = (
        "The new moment is the last one for everybody: tell all who may bid.",
        "Bids that came in stay sealed.",
    )

    def initial(self) -> dict[str, Any]:
        """Return the last moment as it is."""
        return {"bids_due_at": self.procurement.bids_due_at}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Give it."""
        actions.extend_bidding(**self.arguments(), **values)
        return self.back("More time given")


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


class BidPage(ProcurementPage):
    """What the pages of one opened bid share."""

    bid: Bid

    def load(self, **kwargs: Any) -> None:
        """Fetch the bid with its procurement."""
        super().load(**kwargs)
        self.bid = queries.get_bid(self.procurement, public_id=kwargs["bid"])

    def page_title(self) -> str:
        """Return what is done, with the number of the bid and what is bought."""
        return f"{self.title} {self.bid.number}: {self.procurement.title}"

    def bid_url(self, name: str = "bid_detail") -> str:
        """Return a page of this bid."""
        return self.at(name, bid=self.bid.public_id)


class BidDetail(BidPage):
    permission = Permission.SCORES_GIVE
    title = "Bid"
    template_name = "commissioning/record_detail.html"

    def present(self) -> RecordPage:
        """Return what is offered and how it was scored, for those who may read it."""
        may_read = queries.sees_bids(self.procurement, viewer=self.actor)
        sections: list[Section] = []
        primary, others = None, []
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
                if queries.scores_bids(self.procurement, viewer=self.actor):
                    primary = Action("Score this bid", self.bid_url("bid_score"))
                if scores and self.may(Permission.PROCUREMENT_MANAGE):
                    others.append(Action("Moderate a score", self.bid_url("bid_moderate")))
        elif queries.has_to_declare(self.procurement, viewer=self.actor):
            primary = Action("Declare your interests", self.at("interest_declare"))
        unread = "Only those who buy, and those who score without an interest, read bids."
        return RecordPage(
            caption="Procurement",
            state="Opened",
            colour="blue",
            facts=presenters.bid_facts(self.bid) if may_read else (),
            sections=tuple(sections),
            notes=() if may_read else (unread,),
            primary=primary,
            actions=tuple(others),
        )
