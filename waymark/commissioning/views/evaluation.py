"""Who judges bids, their interests and scores, and the summary of them all."""

from dataclasses import replace
from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import evaluation as actions
from waymark.commissioning.forms import procurements as forms
from waymark.commissioning.models.procurements import Evaluator
from waymark.commissioning.presenters import procurements as presenters
from waymark.commissioning.presenters.records import RecordPage, StepPage
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.rules.procurements import ProcurementState
from waymark.commissioning.views.bids import BidPage
from waymark.commissioning.views.procurements import ProcurementPage, ProcurementStep
from waymark.web.forms import Confirm


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


class EvaluatorRemove(ProcurementStep):
    title = "Take somebody off those who score"
    form_class = Confirm
    submit = "Take them off"
    sentences = ("What they declared of their interests stays in the history.",)
    evaluator: Evaluator

    def load(self, **kwargs: Any) -> None:
        """Fetch whom it is about."""
        super().load(**kwargs)
        self.evaluator = queries.get_evaluator(self.procurement, public_id=kwargs["evaluator"])

    def page_title(self) -> str:
        """Return what is done, with the name."""
        return f"{self.title}: {self.evaluator.member.user}"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take them off."""
        actions.remove_evaluator(by=self.actor, evaluator=self.evaluator, at=timezone.now())
        return self.back("Taken off")


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


class BidScore(BidPage, ProcurementStep):
    permission = Permission.SCORES_GIVE
    title = "Score bid"
    form_class = forms.GiveScore
    sentences = ("Scoring a criterion again puts the new score in the place of yours.",)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here, by the page of the bid."""
        return [*super().breadcrumbs(), (f"Bid {self.bid.number}", self.bid_url())]

    def present(self) -> StepPage:
        """Return the words around the form, and the way back to the bid."""
        return replace(super().present(), cancel_url=self.bid_url())

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
    title = "Moderate a score of bid"
    sentences = ("Write down the score on which those who scored agree, and why.",)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the moderated score."""
        actions.moderate_score(by=self.actor, bid=self.bid, at=timezone.now(), **values)
        return self.scored("Moderated score kept")


class EvaluationSummary(ProcurementPage):
    permission = Permission.PROCUREMENT_MANAGE
    title = "Summary of the evaluation"
    template_name = "commissioning/record_detail.html"

    def present(self) -> RecordPage:
        """Return all that the award rests on, for printing."""
        found = self.procurement
        awards = list(queries.list_awards(found))
        bids = [each for each in queries.list_bids(found) if each.opened_at is not None]
        criteria = list(queries.list_criteria(found))
        scores = queries.list_scores(found, viewer=self.actor)
        return RecordPage(
            caption="Procurement",
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
