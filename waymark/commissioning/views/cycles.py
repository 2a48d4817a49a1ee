"""On which pages does a cycle show where it stands, and go through its gates?"""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import stages as actions
from waymark.commissioning.forms import stages as forms
from waymark.commissioning.models.cycles import CYCLE_STATE_LABELS
from waymark.commissioning.presenters import cycles as presenters
from waymark.commissioning.presenters.appraisals import Link
from waymark.commissioning.presenters.buying import StepPage
from waymark.commissioning.queries import stages as queries
from waymark.commissioning.queries.stages import Parts
from waymark.commissioning.rules import cycles as moves
from waymark.commissioning.rules import stages as rules
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.commissioning.rules.stages import CONSULTED, GateItem, GateLine
from waymark.commissioning.views.appraisals import OneCycle
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.web.jinja import show_date
from waymark.web.narrowing import with_query
from waymark.web.pages import AuthorityFormPage
from waymark.web.versioned import VersionedPage

MANAGE = Permission.COMMISSIONING_MANAGE


class CyclePage(OneCycle):
    """What the pages about the stages of a cycle share."""

    def load(self, cycle: UUID, **more: Any) -> None:
        """Fetch it, and the moment that all is seen at."""
        super().load(cycle=cycle, **more)
        self.at = timezone.now()

    def here(self, route: str) -> str:
        """Return a page of this cycle."""
        return self.url(f"commissioning:{route}", cycle=self.cycle.public_id)

    def page_title(self) -> str:
        """Return the title with the cycle's."""
        return f"{self.title}: {self.cycle.title}" if self.title else self.cycle.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the cycle."""
        crumbs = super().breadcrumbs()
        return [*crumbs, (self.cycle.title, self.here("cycle"))] if self.title else crumbs

    def read_gate(self) -> tuple[GateLine, ...]:
        """Return what the present gate asks and finds."""
        return queries.read_gate(self.cycle, viewer=self.actor, at=self.at)

    def see_to(self, line: GateLine, parts: Parts) -> str:
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

    def _needs(self, parts: Parts) -> str:
        if parts.needs is None:
            key = {"cycle": str(self.cycle.public_id)}
            return with_query(self.url("commissioning:needs_create"), key)
        return self.url("commissioning:needs", needs=parts.needs.public_id)

    def _appraisal(self, parts: Parts) -> str:
        if not parts.appraisals:
            return self.here("appraisal_create")
        latest = max(parts.appraisals, key=lambda each: (each.state != "draft", each.pk))
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
            return self.url("commissioning:procurement_begin")
        latest = parts.procurements[-1]
        return self.url("commissioning:procurement_detail", procurement=latest.public_id)

    def _transfer(self, parts: Parts) -> str:
        return self.url(
            "commissioning:staff_transfer_detail", staff_transfer=parts.transfers[-1].public_id
        )


class CycleDetail(CyclePage):
    """One turn of the cycle: where it stands, what its gate misses, and what hangs on it."""

    template_name = "commissioning/cycle_detail.html"

    def present(self) -> presenters.CyclePage:
        """Return the page."""
        cycle, state = self.cycle, CycleState(self.cycle.state)
        taken = queries.list_steps(cycle, viewer=self.actor)
        parts = queries.read_parts(cycle, viewer=self.actor)
        is_going = state in {CycleState.OPEN, CycleState.ON_HOLD}
        lines = self.read_gate() if is_going else ()
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
            gate=presenters.asked_lines(lines, place=lambda line: self.see_to(line, parts)),
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
            return Link(presenters.next_label(lacks[0]), self.see_to(lacks[0], parts))
        return Link("Pass the gate", self.here("gate_pass"))

    def _actions(self) -> tuple[Link, ...]:
        state, found = (
            CycleState(self.cycle.state),
            [Link("Change the cycle", self.here("cycle_edit"))],
        )
        if state is CycleState.OPEN and rules.earlier(CycleStage(self.cycle.stage)):
            found.append(Link("Open an earlier stage again", self.here("stage_reopen")))
        if state is CycleState.OPEN:
            found.append(Link("Put it on hold or abandon it", self.here("cycle_move")))
        return tuple(found)


class CycleStep(CyclePage, AuthorityFormPage):
    """A form that takes one step with a cycle."""

    permission = MANAGE
    template_name = "commissioning/buying_form.html"
    submit = "Save"
    sentences: tuple[str, ...] = ()

    def present(self) -> Any:
        """Return the words around the form."""
        return StepPage(submit=self.submit, cancel_url=self.here("cycle"), sentences=self.sentences)

    def arguments(self) -> dict[str, Any]:
        """Return what every action takes."""
        return {"by": self.actor, "cycle": self.cycle, "at": self.at}

    def back(self, message: str) -> HttpResponse:
        """Say what happened on the page of the cycle."""
        return self.done("commissioning:cycle", message, cycle=self.cycle.public_id)


class Overwritten(VersionedPage, CycleStep):
    """A form of a cycle that two people may fill in at once."""

    template_name = "commissioning/versioned_step.html"

    def reload(self) -> None:
        """Nothing is held: what is kept is read when it is asked for."""


class GatePass(CycleStep):
    """Pass the gate at which the cycle stands."""

    title = "Pass the gate"
    form_class = forms.GatePass
    template_name = "commissioning/gate_pass.html"

    def load(self, cycle: UUID, **more: Any) -> None:
        """Fetch it with what the gate finds."""
        super().load(cycle=cycle, **more)
        self.lines = self.read_gate()

    def form_arguments(self) -> dict[str, Any]:
        """Return whether everything is on file."""
        return {"is_met": not rules.missing(self.lines)}

    def initial(self) -> dict[str, Any]:
        """Name the gate that is shown; begin today."""
        return {"gate": self.cycle.stage, "taken_on": local_date(self.at)}

    def present(self) -> presenters.GatePage:
        """Return what is on file, above the form."""
        return presenters.GatePage(
            submit="Pass the gate",
            cancel_url=self.here("cycle"),
            lines=presenters.asked_lines(self.lines, place=lambda _: ""),
            note=presenters.gate_note(self.lines),
        )

    def page_title(self) -> str:
        """Return which gate it is."""
        return presenters.gate_title(self.cycle)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Pass it."""
        actions.pass_gate(**self.arguments(), **values)
        return self.back("Gate passed")


class StageReopen(CycleStep):
    """Go back to an earlier stage."""

    title = "Open an earlier stage again"
    form_class = forms.StageReopen
    submit = "Open it again"
    sentences = (
        (
            "Its gate and those after it are passed again. What was on file stays; an approval of "
            "the review is taken back."
        ),
    )

    def form_arguments(self) -> dict[str, Any]:
        """Return the stages whose gates were passed; there is no such page where there are none."""
        stages = rules.earlier(CycleStage(self.cycle.stage))
        if not stages:
            raise NotFound
        return {"stages": stages}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Open it."""
        actions.reopen_stage(**self.arguments(), **values)
        return self.back("Stage opened again")


class CycleMove(CycleStep):
    """Put a cycle on hold, resume it or abandon it."""

    title = "On hold, resumed or abandoned"
    form_class = forms.CycleMove

    def form_arguments(self) -> dict[str, Any]:
        """Return what can be done with it now; there is no such page where nothing can."""
        state = CycleState(self.cycle.state)
        kinds = [kind for kind, to in actions.STATES.items() if moves.may_move(state, to)]
        if not kinds:
            raise NotFound
        return {"kinds": kinds}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Move it."""
        actions.move_cycle(**self.arguments(), **values)
        return self.back("Cycle moved")


class CycleTests(Overwritten):
    """Answer the four tests of the cycle's consultation."""

    title = "Tests of the consultation"
    form_class = forms.Tests
    sentences = (
        (
            "A consultation is fair if people were asked while it was still open what would be "
            "done, had enough reasons and enough time, and were listened to with care (R v Brent "
            "London Borough Council ex parte Gunning, 1985)."
        ),
        (
            "What the consultation itself says is filled in. Put it in your words, and say of each "
            "test whether it is met."
        ),
    )

    def initial(self) -> dict[str, Any]:
        """Return what is answered, and what the consultation says to the rest."""
        kept = queries.list_tests(self.cycle)
        known = queries.known_of_consultation(self.cycle, viewer=self.actor)
        found: dict[str, Any] = {"version": queries.tests_version(kept)}
        found |= {f"evidence-{item.value}": words for item, words in known.items()}
        for item, answer in kept.items():
            found[f"evidence-{item.value}"] = answer.evidence
            found[f"met-{item.value}"] = "yes" if answer.is_met else "no"
        return found

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep them."""
        actions.answer_tests(**self.arguments(), **values)
        return self.back("Tests answered")


class CycleContracts(Overwritten):
    """Choose which contracts came of the cycle."""

    title = "Contracts of the cycle"
    form_class = forms.Contracts
    sentences = ("Contracts of another cycle are not listed.",)

    def form_arguments(self) -> dict[str, Any]:
        """Return the contracts to choose from."""
        return {"contracts": queries.list_contracts_to_tie(self.cycle, viewer=self.actor)}

    def initial(self) -> dict[str, Any]:
        """Return those that are tied."""
        offered = queries.list_contracts_to_tie(self.cycle, viewer=self.actor)
        return {
            "version": queries.ties_version(offered),
            "contracts": [str(each.public_id) for each in offered if each.cycle_id],
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Tie them."""
        actions.tie_contracts(**self.arguments(), **values)
        return self.back("Contracts chosen")


class CycleAgain(CycleStep):
    """Go back to the needs in a new turn."""

    title = "Begin the next turn"
    form_class = forms.NextTurn
    submit = "Begin it"
    sentences = ("The new turn begins with the needs, and names this one.",)

    def initial(self) -> dict[str, Any]:
        """Begin today."""
        return {"opened_on": local_date(self.at)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin it."""
        made = actions.begin_next_turn(**self.arguments(), **values)
        return self.done("commissioning:cycle", f"{made.title} begun", cycle=made.public_id)
