"""What is bought: the list, one procurement, its beginning, notices and end."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import procurements as actions
from waymark.commissioning.forms import procurements as forms
from waymark.commissioning.models.procurements import (
    Award,
    Bid,
    BidCriterion,
    BidScore,
    Evaluator,
    Lot,
    Procurement,
)
from waymark.commissioning.presenters import procurements as presenters
from waymark.commissioning.presenters.records import Listing, RecordPage, Row, Section, StepPage
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.queries.cycles import cycles_by_title
from waymark.commissioning.rules.procurements import (
    BEFORE_AWARD,
    Bidding,
    LotState,
    ProcurementState,
    bidding_at,
    paid_a_year,
)
from waymark.commissioning.views.crumbs import way_to
from waymark.core.dates import local_date
from waymark.core.versions import record_version
from waymark.decisions.presenters.parts import Action
from waymark.web.jinja import show_date
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage

LISTED = "commissioning:procurement_list"
Step = tuple[str, str]
"""What a link says, and the name of the page to which it leads."""


class ProcurementList(AuthorityPage):
    permission = Permission.COMMISSIONING_SEE
    title = "Procurements"
    template_name = "commissioning/record_list.html"

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
            links=(
                (Action("Record a past procurement", self.url("commissioning:procurement_past")),)
                if may_begin
                else ()
            ),
        )


class ProcurementBegin(AuthorityFormPage):
    permission = Permission.PROCUREMENT_MANAGE
    title = "Begin a procurement"
    form_class: ClassVar[type[forms.Described]] = forms.Begin
    template_name = "commissioning/step_form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return way_to(self, "Procurements", LISTED)

    def form_arguments(self) -> dict[str, Any]:
        """Return the cycles that are open."""
        return {"cycles": queries.list_open_cycles(viewer=self.actor)}

    def initial(self) -> dict[str, Any]:
        """Choose the cycle from whose page somebody came."""
        return {"cycle": self.request.GET.get("cycle", "")}

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(submit="Begin", cancel_url=self.url(LISTED))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin it."""
        made = actions.begin_procurement(by=self.actor, at=timezone.now(), **values)
        return self.done(
            "commissioning:procurement_detail", "Procurement begun", procurement=made.public_id
        )


class ProcurementRecordPast(ProcurementBegin):
    title = "Record a past procurement"
    form_class = forms.RecordPast

    def form_arguments(self) -> dict[str, Any]:
        """Return every cycle: a past one may be over."""
        return {"cycles": list(cycles_by_title(viewer=self.actor))}

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(
            submit="Record it",
            cancel_url=self.url(LISTED),
            sentences=("Record what its source tells. What that does not give stays empty.",),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        made = actions.record_procurement_from_history(by=self.actor, at=timezone.now(), **values)
        return self.done(
            "commissioning:procurement_detail",
            "Past procurement recorded",
            procurement=made.public_id,
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
        crumbs = way_to(self, "Procurements", LISTED)
        if self.title:
            crumbs.append((self.procurement.title, self.at("procurement_detail")))
        return crumbs

    def at(self, name: str, **kwargs: Any) -> str:
        """Return a page of this procurement."""
        return self.url(f"commissioning:{name}", procurement=self.procurement.public_id, **kwargs)


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
        is_ready = presenters.is_ready(found, criteria=criteria, standings=standings)
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
        if self.may(Permission.PROCUREMENT_MANAGE) and not found.is_from_history:
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


class ProcurementStep(ProcurementPage, AuthorityFormPage):
    """A form that takes one step of a procurement."""

    permission = Permission.PROCUREMENT_MANAGE
    template_name = "commissioning/step_form.html"
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


class ProcurementChange(VersionedPage, ProcurementStep):
    title = "Change what it says"
    form_class = forms.Change
    template_name = ProcurementStep.template_name

    def form_arguments(self) -> dict[str, Any]:
        """Return the cycles that are open, and its own."""
        cycles = queries.list_open_cycles(viewer=self.actor)
        own = self.procurement.cycle
        return {"cycles": cycles if own in cycles else [own, *cycles]}

    def initial(self) -> dict[str, Any]:
        """Return the procurement as it is."""
        found = self.procurement
        names = (
            *("title", "begins_on", "route", "route_reason", "direct_award_ground", "cpv_codes"),
            *("is_light_touch", "is_health", "term_months", "extension_months", "term_reason"),
            *("engaged_on", "bids_due_at"),
        )
        shares = None
        if found.net is not None and found.term_months:
            months = found.term_months + found.extension_months
            shares = paid_a_year(found.net, months=months)
        return {name: getattr(found, name) for name in names} | {
            "cycle": str(found.cycle.public_id),
            "shares_a_year": shares,
            "version": record_version(found),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        actions.change_procurement(**self.arguments(), **values)
        return self.back("Procurement changed")


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


class ProcurementEnd(ProcurementStep):
    title = "End without a contract"
    form_class = forms.End
    submit = "End it"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        actions.end_procurement(**self.arguments(), **values)
        return self.back("Procurement ended")
