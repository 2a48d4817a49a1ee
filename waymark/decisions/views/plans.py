"""What is to be decided next, and how does each thing come on the plan and off it?"""

from typing import Any, ClassVar

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.core.versions import record_version
from waymark.decisions.actions import plans as actions
from waymark.decisions.forms import plans as forms
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.notices import NOTICE_LABELS
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.presenters import plans as presenters
from waymark.decisions.presenters.parts import Action
from waymark.decisions.queries import clauses
from waymark.decisions.queries import decisions as decision_queries
from waymark.decisions.queries import matters as matter_queries
from waymark.decisions.queries import notices as notice_queries
from waymark.decisions.queries import plans as queries
from waymark.decisions.rules.notices import OF_MEETINGS, NoticeKind
from waymark.decisions.rules.plans import LIVE, PlanState
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage


class PlanList(AuthorityPage):
    permission = Permission.DECISIONS_SEE
    title = "Forward plan"
    template_name = "decisions/plan.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [("Decisions", self.url("decisions:list"))]

    def present(self) -> presenters.PlanListing:
        """Return what is still to be decided, month by month."""
        actions = [Action("See the public forward plan", self.url("decisions:public_plan"))]
        found = queries.list_items(viewer=self.actor)
        reviews = list(clauses.list_open_reviews(viewer=self.actor))
        return presenters.PlanListing(
            months=presenters.plan_months(
                found,
                reviews,
                item_url=lambda each: self.url("decisions:plan_item", plan_item=each.public_id),
                review_url=lambda each: self.url(
                    "decisions:detail", decision=each.decision.public_id
                ),
                meetings=clauses.days_of_meetings() if reviews else {},
            ),
            actions=tuple(actions),
        )


class ItemForms(AuthorityFormPage):
    """What the forms of what is to be decided share."""

    permission = Permission.PLAN_MANAGE
    template_name = "decisions/plan_step.html"
    form_class: ClassVar[type[Form]] = forms.ItemForm

    def form_arguments(self) -> dict[str, Any]:
        """Return who decides here, and the meetings that are to come."""
        return {
            "bodies": decision_queries.list_bodies(viewer=self.actor),
            "meetings": queries.list_coming_meetings(
                viewer=self.actor, today=local_date(timezone.now())
            ),
        }


class ItemAdd(ItemForms):
    title = "Plan a decision"
    matter: Matter

    def load(self, **kwargs: Any) -> None:
        """Fetch the matter."""
        self.matter = matter_queries.get_matter(viewer=self.actor, public_id=kwargs["matter"])

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Matters", self.url("decisions:matter_list")),
            (self.matter.title, self._matter_url()),
        ]

    def page_title(self) -> str:
        """Return the title with the matter's."""
        return f"{self.title}: {self.matter.title}"

    def present(self) -> presenters.Step:
        """Return the way back."""
        note = "It stays a draft that only staff see until it is assessed and published."
        return presenters.Step((), (note,), "Save the draft", self._matter_url())

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Draft it."""
        made = actions.add_item(by=self.actor, matter=self.matter, at=timezone.now(), **values)
        return self.done("decisions:plan_item", "Draft saved", plan_item=made.public_id)

    def _matter_url(self) -> str:
        return self.url("decisions:matter_detail", matter=self.matter.public_id)


class ItemPage(AuthorityPage):
    """What the pages of one thing to be decided share."""

    item: PlanItem

    def load(self, **kwargs: Any) -> None:
        """Fetch it."""
        self.item = queries.get_item(viewer=self.actor, public_id=kwargs["plan_item"])

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = [
            ("Decisions", self.url("decisions:list")),
            ("Forward plan", self.url("decisions:plan_list")),
        ]
        if self.title:
            crumbs.append((self.item.title, self.item_url()))
        return crumbs

    def page_title(self) -> str:
        """Return the title with its own."""
        if not self.title:
            return self.item.title
        joint = " " if self.title.endswith("?") else ": "
        return f"{self.title}{joint}{self.item.title}"

    def item_url(self) -> str:
        """Return its page."""
        return self.url("decisions:plan_item", plan_item=self.item.public_id)


class ItemDetail(ItemPage):
    permission = Permission.DECISIONS_SEE
    template_name = "decisions/plan_item.html"

    def present(self) -> presenters.ItemView:
        """Return it with what was published, and what must be by when."""
        item = self.item
        today = local_date(timezone.now())
        notices = list(notice_queries.list_notices_of(item))
        is_waiting = PlanState(item.state) in LIVE | {PlanState.DRAFT} and not item.is_from_history
        dues = (
            notice_queries.due_of(item, notices, notice_queries.periods_on(today))
            if is_waiting
            else []
        )
        primary, others = self._actions()
        return presenters.item_view(
            item,
            matter=item.matter.title,
            notices=notices,
            notice_url=lambda each: self.url("decisions:notice", notice=each.public_id),
            dues=dues,
            today=today,
            primary=primary,
            actions=others,
        )

    def _actions(self) -> tuple[Action | None, tuple[Action, ...]]:
        """Return the primary action and the others that the viewer may take now."""
        item, state = self.item, PlanState(self.item.state)
        offered: list[tuple[str, str]] = []
        if self.may(Permission.PLAN_MANAGE):
            match state:
                case PlanState.DRAFT | PlanState.DEFERRED if item.is_key is None:
                    offered.append(("Assess it", "decisions:plan_item_assess"))
                case PlanState.DRAFT | PlanState.DEFERRED:
                    offered += [
                        ("Publish", "decisions:plan_item_publish"),
                        ("Assess it again", "decisions:plan_item_assess"),
                    ]
                case PlanState.PUBLISHED:
                    offered += [
                        ("Put for decision", "decisions:plan_item_for_decision"),
                        ("Assess it again", "decisions:plan_item_assess"),
                    ]
        if state is PlanState.FOR_DECISION and self.may(Permission.DECISIONS_RECORD):
            offered.append(("Record the decision", "decisions:plan_item_record"))
        actions = [self._action(label, route) for label, route in offered]
        primary = actions.pop(0) if actions else None
        if self.may(Permission.PLAN_MANAGE):
            actions += self._further(state)
        actions.append(
            Action(
                "Go to the matter",
                self.url("decisions:matter_detail", matter=item.matter.public_id),
            )
        )
        if item.published_at is not None:
            actions.append(self._action("See the public page", "decisions:public_plan_item"))
        return primary, tuple(actions)

    def _further(self, state: PlanState) -> list[Action]:
        if self.item.is_from_history:
            return [
                self._action("Record a notice that was given", "decisions:notice_past_add"),
                self._action("Correct it", "decisions:plan_item_past_correct"),
            ]
        if state is PlanState.DRAFT:
            return [
                self._action("Change the draft", "decisions:plan_item_change"),
                self._action("Withdraw it", "decisions:plan_item_withdraw"),
            ]
        if state not in LIVE:
            return []
        moves = []
        if state is not PlanState.DEFERRED:
            moves.append(("Put it off", "decisions:plan_item_defer"))
        if state is not PlanState.FOR_DECISION:
            moves.append(("Let another take its place", "decisions:plan_item_supersede"))
        moves.append(("Withdraw it", "decisions:plan_item_withdraw"))
        return [self._action(label, route) for label, route in moves] + [
            Action(
                f"Give notice: {NOTICE_LABELS[kind][:1].lower()}{NOTICE_LABELS[kind][1:]}",
                self.url("decisions:notice_give", plan_item=self.item.public_id, kind=kind.value),
            )
            for kind in self._kinds()
        ]

    def _kinds(self) -> list[NoticeKind]:
        """The notices that this one may need, those of privacy only where it is private."""
        private = {
            NoticeKind.PRIVATE_MEETING,
            NoticeKind.PRIVATE_MEETING_SECOND,
            NoticeKind.PRIVATE_AT_SHORT_NOTICE,
        }
        return [
            kind
            for kind in NoticeKind
            if kind not in OF_MEETINGS
            and (self.item.is_private if kind in private else bool(self.item.is_key))
        ]

    def _action(self, label: str, route: str) -> Action:
        return Action(label, self.url(route, plan_item=self.item.public_id))


class ItemStep(ItemPage, AuthorityFormPage):
    """What the pages that do one thing with it share."""

    permission = Permission.PLAN_MANAGE
    template_name = "decisions/plan_step.html"
    form_class: ClassVar[type[Form]] = Confirm
    submit: str = "Save"

    def warnings(self) -> tuple[str, ...]:
        """Return what to know first."""
        return ()

    def present(self) -> presenters.Step:
        """Return what it is about, and the way back."""
        facts = presenters.item_facts(
            self.item, matter=self.item.matter.title, unassessed="Nobody has assessed it yet"
        )
        return presenters.Step(facts[:4], self.warnings(), self.submit, self.item_url())

    def back(self, message: str) -> HttpResponse:
        """Say what happened on its page."""
        return self.done("decisions:plan_item", message, plan_item=self.item.public_id)


class ItemChange(VersionedPage, ItemForms, ItemStep):
    title = "Change the draft"
    form_class = forms.ReviseItem
    template_name = ItemStep.template_name

    def initial(self) -> dict[str, Any]:
        """Return what it says now."""
        item = self.item
        is_at_meeting = item.meeting is not None
        return {
            "title": item.title,
            "body": str(item.body.public_id),
            "meeting": str(item.meeting.public_id) if item.meeting else "",
            "decide_from": None if is_at_meeting else item.decide_from,
            "decide_until": None if is_at_meeting else item.decide_until,
            "decision_maker": item.decision_maker,
            "documents": item.documents,
            "contact": item.contact,
            "is_private": item.is_private,
            "private_reason": item.private_reason,
            "version": record_version(item),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        actions.change_item(by=self.actor, item=self.item, at=timezone.now(), **values)
        return self.back("Draft changed")
