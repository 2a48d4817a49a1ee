"""On which pages does a cycle go through its gates, and move on, back or into its next turn?"""

from typing import Any
from uuid import UUID

from django.http import HttpResponse

from waymark.access.permissions import Permission
from waymark.commissioning.actions import stages as actions
from waymark.commissioning.forms import stages as forms
from waymark.commissioning.presenters import cycles as presenters
from waymark.commissioning.presenters.records import StepPage
from waymark.commissioning.queries import stages as queries
from waymark.commissioning.rules import cycles as moves
from waymark.commissioning.rules import stages as rules
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.commissioning.views.cycles import OneCycle
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.web.pages import AuthorityFormPage
from waymark.web.versioned import VersionedPage

MANAGE = Permission.COMMISSIONING_MANAGE


class CycleStep(OneCycle, AuthorityFormPage):
    """A form that takes one step with a cycle."""

    permission = MANAGE
    template_name = "commissioning/step_form.html"
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


class VersionedStep(VersionedPage, CycleStep):
    """A form of a cycle that two people may fill in at once."""

    template_name = CycleStep.template_name

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
        self.lines = queries.read_gate(self.cycle, viewer=self.actor, at=self.at)

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


class CycleTests(VersionedStep):
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


class CycleContracts(VersionedStep):
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
