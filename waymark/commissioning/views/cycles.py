"""On which pages are the turns of the commissioning cycle listed, opened, shown and changed?"""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import cycles as actions
from waymark.commissioning.forms import cycles as forms
from waymark.commissioning.models.cycles import CYCLE_STATE_LABELS, Cycle
from waymark.commissioning.presenters import cycles as presenters
from waymark.commissioning.presenters.appraisals import Link
from waymark.commissioning.presenters.contracts import due_row
from waymark.commissioning.queries import cycles as queries
from waymark.commissioning.queries.reminders import list_own_due
from waymark.commissioning.queries.stages import Parts, list_steps, read_gate, read_parts
from waymark.commissioning.rules import stages as rules
from waymark.commissioning.rules.appraisals import AppraisalState
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.commissioning.rules.stages import CONSULTED, GateItem, GateLine
from waymark.core.dates import local_date
from waymark.core.versions import record_version
from waymark.decisions.queries.matters import list_matters
from waymark.web.jinja import show_date
from waymark.web.narrowing import with_query
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.paging import stretch_of
from waymark.web.versioned import VersionedPage

MANAGE = Permission.COMMISSIONING_MANAGE


class CycleList(AuthorityPage):
    """The front page of commissioning: every turn of the cycle."""

    permission = Permission.COMMISSIONING_SEE
    title = "Commissioning"
    template_name = "commissioning/cycle_list.html"

    def present(self) -> presenters.CycleList:
        """Return the page."""
        today = local_date(timezone.now())
        stretch = stretch_of(self.request, queries.list_cycles(viewer=self.actor))
        counts = queries.count_appraisals(viewer=self.actor, cycles=stretch.rows)
        return presenters.CycleList(
            rows=tuple(
                presenters.cycle_row(
                    each,
                    url=self.url("commissioning:cycle", cycle=each.public_id),
                    appraisals=counts.get(each.pk, 0),
                )
                for each in stretch.rows
            ),
            due=tuple(
                due_row(
                    each,
                    url=self.url("commissioning:contract", contract=each.contract.public_id),
                    today=today,
                )
                for each in list_own_due(viewer=self.actor, today=today)
            ),
            create=Link("Open a cycle", self.url("commissioning:cycle_create"))
            if self.may(MANAGE)
            else None,
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
        )


class OneCycle(AuthorityPage):
    """What the pages about one turn of the cycle share."""

    permission = Permission.COMMISSIONING_SEE
    cycle: Cycle

    def load(self, cycle: UUID, **_: Any) -> None:
        """Fetch it, and the moment that all is seen at."""
        self.at = timezone.now()
        self.cycle = queries.get_cycle(viewer=self.actor, public_id=cycle)

    def here(self, route: str) -> str:
        """Return a page of this cycle."""
        return self.url(f"commissioning:{route}", cycle=self.cycle.public_id)

    def page_title(self) -> str:
        """Return the title with the cycle's."""
        return f"{self.title}: {self.cycle.title}" if self.title else self.cycle.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the cycle."""
        crumbs = [("Commissioning", self.url("commissioning:list"))]
        return [*crumbs, (self.cycle.title, self.here("cycle"))] if self.title else crumbs


class CycleDetail(OneCycle):
    """One turn of the cycle: where it stands, what its gate misses, and what hangs on it."""

    template_name = "commissioning/cycle_detail.html"

    def present(self) -> presenters.CyclePage:
        """Return the page."""
        cycle, state = self.cycle, CycleState(self.cycle.state)
        taken = list_steps(cycle, viewer=self.actor)
        parts = read_parts(cycle, viewer=self.actor)
        is_going = state in {CycleState.OPEN, CycleState.ON_HOLD}
        lines = read_gate(cycle, viewer=self.actor, at=self.at) if is_going else ()
        manages = self.may(MANAGE)
        return presenters.CyclePage(
            title=cycle.title,
            scope=cycle.scope,
            state=CYCLE_STATE_LABELS[state],
            colour=presenters.COLOURS[state],
            facts=(f"Started on {show_date(cycle.opened_on)}",),
            primary=self._next_step(lines, parts) if manages else None,
            stages=presenters.stages_of(cycle, taken),
            gate_title=presenters.gate_title(cycle) if is_going else "",
            gate=presenters.asked_lines(lines, place=lambda line: self._see_to(line, parts)),
            gate_note=presenters.gate_note(lines),
            pass_gate=Link("Pass it by exception or from history", self.here("gate_pass"))
            if manages and state is CycleState.OPEN and rules.missing(lines)
            else None,
            parts=presenters.parts_of(cycle, parts, url=self.url, may_manage=manages),
            actions=self._actions() if manages else (),
            history=presenters.history_of(taken),
        )

    def _next_step(self, lines: tuple[GateLine, ...], parts: Parts) -> Link | None:
        """Return what comes next: the first thing that is missing, else the gate itself."""
        state = CycleState(self.cycle.state)
        if state is CycleState.ON_HOLD:
            return Link("Resume the cycle", self.here("cycle_move"))
        if state is CycleState.COMPLETED and not parts.following:
            return Link("Begin the next turn", self.here("cycle_again"))
        if state is not CycleState.OPEN:
            return None
        lacks = rules.missing(lines)
        if lacks:
            return Link(presenters.next_label(lacks[0]), self._see_to(lacks[0], parts))
        return Link("Pass the gate", self.here("gate_pass"))

    def _actions(self) -> tuple[Link, ...]:
        state = CycleState(self.cycle.state)
        found = [Link("Change the cycle", self.here("cycle_edit"))]
        if state is CycleState.OPEN and rules.earlier(CycleStage(self.cycle.stage)):
            found.append(Link("Open an earlier stage again", self.here("stage_reopen")))
        if state is CycleState.OPEN:
            found.append(Link("Put it on hold or abandon it", self.here("cycle_move")))
        return tuple(found)

    def _see_to(self, line: GateLine, parts: Parts) -> str:
        """Return where something that a gate misses is seen to; empty for who may only read."""
        if not self.may(MANAGE):
            return ""
        ways = {
            GateItem.ASSESSED: self._needs,
            GateItem.HEARD: self._needs,
            GateItem.PREFERRED: self._appraisal,
            GateItem.SENSITIVITY: self._appraisal,
            GateItem.DECIDED: self._decision,
            GateItem.SIGNED: self._contract,
            GateItem.REGISTERED: self._contract,
            GateItem.RATED: self._contract,
            GateItem.NOTICES: self._procurement,
            GateItem.ARRANGED: self._procurement,
            GateItem.VESTING: self._transfer,
            GateItem.LIABILITY: self._transfer,
        }
        if line.item in CONSULTED:
            return self.here("cycle_tests" if self.cycle.consultation_id else "cycle_edit")
        if line.item in ways:
            return ways[line.item](parts)
        if line.item is GateItem.EXIT_PLAN:
            return self.here("review_exit")
        return self.here("review" if parts.review else "review_write")

    def _begin(self, route: str) -> str:
        """Return the form that begins something, with this cycle chosen."""
        return with_query(self.url(f"commissioning:{route}"), {"cycle": str(self.cycle.public_id)})

    def _needs(self, parts: Parts) -> str:
        if parts.needs is None:
            return self._begin("needs_create")
        return self.url("commissioning:needs", needs=parts.needs.public_id)

    def _appraisal(self, parts: Parts) -> str:
        if not parts.appraisals:
            return self.here("appraisal_create")
        latest = max(
            parts.appraisals, key=lambda each: (each.state != AppraisalState.DRAFT, each.pk)
        )
        return self.url("commissioning:appraisal", appraisal=latest.public_id)

    def _decision(self, parts: Parts) -> str:
        if parts.decisions:
            return self.url("decisions:detail", decision=parts.decisions[0].public_id)
        if self.cycle.matter is not None:
            return self.url("decisions:matter_detail", matter=self.cycle.matter.public_id)
        return self.here("cycle_edit")

    def _contract(self, parts: Parts) -> str:
        if not parts.contracts:
            return self.here("cycle_contracts")
        return self.url("commissioning:contract", contract=parts.contracts[-1].public_id)

    def _procurement(self, parts: Parts) -> str:
        if not parts.procurements:
            return self._begin("procurement_begin")
        latest = parts.procurements[-1]
        return self.url("commissioning:procurement_detail", procurement=latest.public_id)

    def _transfer(self, parts: Parts) -> str:
        return self.url(
            "commissioning:staff_transfer_detail", staff_transfer=parts.transfers[-1].public_id
        )


class CycleCreate(AuthorityFormPage):
    """Open a turn of the cycle."""

    permission = MANAGE
    title = "Open a commissioning cycle"
    form_class = forms.CycleEdit
    template_name = "commissioning/form.html"
    cycle: Cycle | None = None

    def form_arguments(self) -> dict[str, Any]:
        """Return the consultations and the matters to choose from."""
        return {
            "consultations": list(queries.list_linkable(viewer=self.actor)),
            "matters": list(list_matters(viewer=self.actor)),
        }

    def initial(self) -> dict[str, Any]:
        """Begin today."""
        return {"opened_on": local_date(timezone.now())}

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("commissioning:list")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save it."""
        saved = actions.save_cycle(by=self.actor, cycle=self.cycle, at=timezone.now(), **values)
        return self.done("commissioning:cycle", f"{saved.title} saved", cycle=saved.public_id)


class CycleEdit(VersionedPage, OneCycle, CycleCreate):
    """Change what a turn of the cycle says."""

    permission = MANAGE
    title = "Change the cycle"
    form_class = forms.ReviseCycle
    template_name = CycleCreate.template_name
    cycle: Cycle

    def initial(self) -> dict[str, Any]:
        """Return what is kept."""
        return {
            "title": self.cycle.title,
            "scope": self.cycle.scope,
            "opened_on": self.cycle.opened_on,
            "matter": self.cycle.matter.public_id if self.cycle.matter else "",
            "consultation": self.cycle.consultation.slug if self.cycle.consultation else "",
            "version": record_version(self.cycle),
        }

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.here("cycle")}
