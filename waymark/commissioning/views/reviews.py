"""On which pages is the review of a cycle written, read and approved?"""

from typing import Any, ClassVar
from uuid import UUID

from django.http import HttpResponse

from waymark.access.permissions import Permission
from waymark.commissioning.actions import reviews as actions
from waymark.commissioning.forms import reviews as forms
from waymark.commissioning.models.reviews import CycleReview, ExitAction, ReviewFigure
from waymark.commissioning.presenters import reviews as presenters
from waymark.commissioning.presenters.records import RecordPage
from waymark.commissioning.queries import reviews as queries
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.commissioning.rules.stages import Outcome, may_review
from waymark.commissioning.views.cycles import OneCycle
from waymark.commissioning.views.lines import LinesPage
from waymark.commissioning.views.stages import CycleStep
from waymark.core.dates import local_date
from waymark.decisions.presenters.parts import Action
from waymark.web.versioned import VersionedPage


class OneReview(OneCycle):
    """What the pages about a review share."""

    review: CycleReview

    def load(self, cycle: UUID, **more: Any) -> None:
        """Fetch the cycle and its review."""
        super().load(cycle=cycle, **more)
        self.review = queries.get_review(self.cycle, viewer=self.actor)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back."""
        found = super().breadcrumbs()
        return found if type(self) is ReviewDetail else [*found, ("Review", self.here("review"))]


class ReviewDetail(OneReview):
    """The review of a cycle."""

    title = "Review"
    template_name = "commissioning/record_detail.html"

    def present(self) -> RecordPage:
        """Return the review with its figures, lessons and plan for the end."""
        review = self.review
        is_approved = review.approved_on is not None
        state, stage = CycleState(self.cycle.state), CycleStage(self.cycle.stage)
        exits = queries.list_exit_actions(review)
        ends = bool(exits) or review.outcome == Outcome.END
        may_manage = self.may(Permission.COMMISSIONING_MANAGE)
        may_write = may_manage and may_review(state=state, stage=stage) and not is_approved
        offered: list[tuple[str, str]] = []
        if may_write:
            offered += [("Change the review", "review_write"), ("Enter figures", "review_figures")]
        if ends and may_manage:
            offered.append(("Plan the end", "review_exit"))
        approve = Action("Record the approval", self.here("review_approve"))
        return RecordPage(
            caption="Commissioning cycle",
            state="Approved" if is_approved else "Being written",
            colour="green" if is_approved else "grey",
            facts=presenters.review_facts(review),
            sections=(
                presenters.figures_section(queries.list_figures(review)),
                presenters.lessons_section(review),
                *((presenters.exit_section(exits, today=local_date(self.at)),) if ends else ()),
            ),
            primary=approve if may_write and review.outcome else None,
            actions=tuple(Action(label, self.here(route)) for label, route in offered),
        )


class ReviewWrite(VersionedPage, CycleStep):
    """Write the review, or change it."""

    title = "Write the review"
    form_class = forms.ReviewWrite
    template_name = "web/layouts/versioned_form.html"

    def reload(self) -> None:
        """Nothing is held: the review is read when it is asked for."""

    def initial(self) -> dict[str, Any]:
        """Return what is kept; version 0 where there is nothing yet."""
        found = queries.find_review(self.cycle, viewer=self.actor)
        if found is None:
            return {"version": 0, "period_to": local_date(self.at)}
        names = (
            "period_from", "period_to", "changed", "voices", "lessons", "outcome",
            "outcome_reason",
        )  # fmt: skip
        return {name: getattr(found, name) for name in names} | {"version": found.revision}

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.here("cycle")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep it."""
        actions.write_review(**self.arguments(), **values)
        return self.done("commissioning:review", "Review saved", cycle=self.cycle.public_id)


class ReviewStep(OneReview, CycleStep):
    """A form about a review that is there."""

    message: ClassVar[str] = "Saved"

    def arguments(self) -> dict[str, Any]:
        """Return what every action takes."""
        return {"by": self.actor, "review": self.review, "at": self.at}

    def do(self, values: dict[str, Any]) -> None:
        """Call the one action of this page."""
        raise NotImplementedError

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.here("review")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Do it, and go back to the review."""
        self.do(values)
        return self.done("commissioning:review", self.message, cycle=self.cycle.public_id)


class ReviewRows(LinesPage, ReviewStep):
    """A form of many lines of a review."""

    def owner(self) -> dict[str, Any]:
        """Return the review."""
        return {"review": self.review}


class ReviewFigures(ReviewRows):
    """What changed in figures."""

    title = "Figures of the review"
    form_class = forms.Figures
    model = ReviewFigure
    hint = "Each figure needs its source, so that somebody else finds it again."

    def do(self, values: dict[str, Any]) -> None:
        """Keep them."""
        actions.keep_figures(**self.arguments(), **values)


class ReviewExit(ReviewRows):
    """What is to be done until the service ends."""

    title = "Plan for the end"
    form_class = forms.ExitPlan
    model = ExitAction
    hint = "Think of young people in the middle of something, staff, records, buildings and money."

    def do(self, values: dict[str, Any]) -> None:
        """Keep it."""
        actions.keep_exit_plan(**self.arguments(), **values)


class ReviewApprove(ReviewStep):
    """Record who approved the review."""

    title = "Record the approval"
    form_class = forms.ReviewApprove
    message = "Approval recorded"
    sentences = ("After that only the plan for the end changes.",)

    def do(self, values: dict[str, Any]) -> None:
        """Record it."""
        actions.approve_review(**self.arguments(), **values)
