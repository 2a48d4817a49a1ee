"""Where do authorities stand on a matter, what comes back, what is still to be done?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.access.queries import list_authorities
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.decisions.actions import call_in as call_in_actions
from waymark.decisions.actions import positions as actions
from waymark.decisions.actions import watching
from waymark.decisions.actions.positions import PositionDraft
from waymark.decisions.forms import following as forms
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.positions import Position
from waymark.decisions.presenters import following as presenters
from waymark.decisions.presenters.detail import missing_words
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.positions import BoardView, board_view
from waymark.decisions.queries import call_in as call_ins
from waymark.decisions.queries import clauses
from waymark.decisions.queries import positions as queries
from waymark.decisions.views.detail import public_address
from waymark.web.pages import AuthorityFormPage, AuthorityPage


class DecisionsPart(AuthorityPage):
    """A page below the list of decisions."""

    permission = Permission.DECISIONS_SEE

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [("Decisions", self.url("decisions:list"))]


class BoardList(DecisionsPart):
    title = "Where authorities stand"
    template_name = "decisions/boards.html"

    def present(self) -> presenters.BoardListing:
        """Return the matters with the way to their boards."""
        return presenters.BoardListing(
            tuple(
                Action(each.title, self.url("decisions:board", matter=each.public_id))
                for each in queries.list_matters(viewer=self.actor)
            )
        )


class BoardPart(DecisionsPart):
    """What the pages about one board share."""

    matter: Matter

    def load(self, **kwargs: Any) -> None:
        """Fetch the matter."""
        self.matter = queries.get_matter(viewer=self.actor, public_id=kwargs["matter"])

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = [*super().breadcrumbs(), (BoardList.title, self.url("decisions:boards"))]
        if self.title:
            here = self.url("decisions:board", matter=self.matter.public_id)
            crumbs.append((self.matter.title, here))
        return crumbs

    def page_title(self) -> str:
        """Return the title with the matter's."""
        return f"{self.title}: {self.matter.title}" if self.title else self.matter.title

    def back(self, message: str) -> HttpResponse:
        """Say on the board what happened."""
        return self.done("decisions:board", message, matter=self.matter.public_id)


class BoardDetail(BoardPart):
    template_name = "decisions/board.html"

    def present(self) -> BoardView:
        """Return the board with the conditions that rest on it."""
        board = queries.read_board(self.matter)
        conditions = queries.list_tested(self.matter)
        offered = [("Add an authority", "decisions:party_add")]
        offered.insert(0, ("Say where we stand", "decisions:position_own"))
        may_record = self.may(Permission.DECISIONS_RECORD)
        return board_view(
            board,
            conditions=conditions,
            parties=queries.parties_of(conditions),
            reviews=queries.last_reviews_of(conditions),
            decision_url=public_address,
            change=self._change if may_record else lambda _: None,
            circles=queries.list_circles(board),
            actions=[
                Action(label, self.url(route, matter=self.matter.public_id))
                for label, route in offered
                if may_record
            ],
        )

    def _change(self, position: Position) -> Action | None:
        if position.is_own or position.partner_id is not None:
            return None
        here = self.url(
            "decisions:position", matter=self.matter.public_id, position=position.public_id
        )
        return Action("Record what it decided", here)


class BoardForm(BoardPart, AuthorityFormPage):
    """A form about one board."""

    permission = Permission.DECISIONS_RECORD
    template_name = "decisions/board_step.html"

    def present(self) -> Action:
        """Return the way back."""
        return Action(self.matter.title, self.url("decisions:board", matter=self.matter.public_id))


class PartyAdd(BoardForm):
    title = "Add an authority"
    form_class = forms.AddParty

    def form_arguments(self) -> dict[str, Any]:
        """Return the other authorities of the installation."""
        return {"partners": list_authorities().exclude(pk=self.authority.pk)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Put the authority on the board."""
        actions.add_party(by=self.actor, matter=self.matter, at=timezone.now(), **values)
        return self.back("Authority added")


class PositionOwn(BoardForm):
    title = "Say where we stand"
    form_class = forms.StateOwnPosition

    def form_arguments(self) -> dict[str, Any]:
        """Return the decisions that can say so."""
        return {"decisions": queries.list_free_decisions(viewer=self.actor, matter=self.matter)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Say where we stand."""
        decision = values.pop("decision")
        actions.state_own_position(
            by=self.actor,
            matter=self.matter,
            decision=decision,
            draft=PositionDraft(**values),
            at=timezone.now(),
        )
        return self.back("Position recorded")


class PositionRecord(BoardForm):
    title = "Record what an authority decided"
    form_class = forms.StateOutside
    position: Position

    def load(self, **kwargs: Any) -> None:
        """Fetch the authority, which keeps no record of its own here."""
        super().load(**kwargs)
        self.position = queries.get_position(self.matter, public_id=kwargs["position"])
        if self.position.is_own or self.position.partner_id is not None:
            raise NotFound

    def page_title(self) -> str:
        """Name the authority."""
        return f"Record what {self.position.name} decided: {self.matter.title}"

    def initial(self) -> dict[str, Any]:
        """Return what was recorded before."""
        return {name: getattr(self.position, name) for name in self.form_class.base_fields
                if hasattr(self.position, name)}  # fmt: skip

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it with what shows it."""
        actions.state_position(
            by=self.actor, position=self.position, draft=PositionDraft(**values), at=timezone.now()
        )
        return self.back("Position recorded")


class ReviewList(DecisionsPart):
    title = "Reviews"
    template_name = "decisions/following_list.html"

    def present(self) -> presenters.Listing:
        """Return the reviews, open ones first."""
        may_record = self.may(Permission.DECISIONS_RECORD)
        return presenters.Listing(
            presenters.lines_of(
                list(clauses.list_reviews(viewer=self.actor)[:200]),
                url=lambda each: (
                    self.url("decisions:review_close", review=each.public_id) if may_record else ""
                ),
                meetings=clauses.days_of_meetings(),
            ),
            "No reviews",
            "A review opens by itself when the test of a condition fails.",
        )


class ReviewClose(DecisionsPart, AuthorityFormPage):
    permission = Permission.DECISIONS_RECORD
    title = "Close a review"
    form_class = forms.CloseReview
    template_name = "decisions/review_close.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the review."""
        self.review = clauses.get_review(viewer=self.actor, public_id=kwargs["review"])

    def present(self) -> presenters.Line:
        """Return the review."""
        return presenters.review_line(self.review, url=self.url("decisions:reviews"))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Close it with what came of it."""
        watching.close_review(by=self.actor, review=self.review, at=timezone.now(), **values)
        return self.done("decisions:reviews", "Review closed")


class ActionList(DecisionsPart):
    title = "Outstanding actions"
    template_name = "decisions/following_list.html"

    def present(self) -> presenters.Listing:
        """Return what is not done yet, the earliest due first."""
        today = local_date(timezone.now())
        return presenters.Listing(
            tuple(
                presenters.action_line(
                    each,
                    today=today,
                    missing=missing_words(each.decision),
                    of=f"{each.decision.title}. ",
                    url=self.url("decisions:detail", decision=each.decision.public_id),
                )
                for each in clauses.list_outstanding(viewer=self.actor)[:200]
            ),
            "Nothing is outstanding",
            "What has to be done because of a decision is added on the page of the decision.",
        )


class CallInRules(DecisionsPart):
    title = "Call-in"
    template_name = "decisions/call_in_rules.html"

    def present(self) -> presenters.RuleListing:
        """Return what holds for call-in, the latest first."""
        add = None
        if self.may(Permission.DECISIONS_RECORD):
            add = Action("Set the window", self.url("decisions:call_in_rule_add"))
        rules = call_ins.list_rules(viewer=self.actor)
        return presenters.RuleListing(tuple(presenters.rule_row(each) for each in rules), add)


class CallInRuleAdd(DecisionsPart, AuthorityFormPage):
    permission = Permission.DECISIONS_RECORD
    title = "Set the window for call-in"
    form_class = forms.SetCallInRule
    template_name = "decisions/board_step.html"

    def present(self) -> Action:
        """Return the way back."""
        return Action("Call-in", self.url("decisions:call_in_rules"))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Set it."""
        call_in_actions.set_call_in_rule(by=self.actor, at=timezone.now(), **values)
        return self.done("decisions:call_in_rules", "Window set")
