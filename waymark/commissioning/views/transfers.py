"""Which staff come over, what is due when, and each step until they have."""

from hashlib import sha256
from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.commissioning.actions import transfers as actions
from waymark.commissioning.actions.transfers import TransferFacts
from waymark.commissioning.forms import transfers as forms
from waymark.commissioning.imports.workforce import (
    COLUMNS,
    REQUIRED,
    CheckedWorkforce,
    check_workforce,
)
from waymark.commissioning.models.transfers import TRANSFER_STATE_LABELS, TransferPlan
from waymark.commissioning.presenters import transfers as presenters
from waymark.commissioning.presenters.records import Listing, RecordPage, Row, Section, StepPage
from waymark.commissioning.queries import transfers as queries
from waymark.commissioning.queries.procurements import (
    list_decisions_to_rest_on,
    list_open_cycles,
)
from waymark.commissioning.rules.transfers import TransferState
from waymark.commissioning.views.crumbs import way_to
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.decisions.models.decisions import Decision
from waymark.decisions.presenters.parts import Action
from waymark.web.jinja import show_date
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage

LISTED = "commissioning:staff_transfer_list"


class ScheduleHasFaults(ActionRefused):
    """Nothing was loaded. Mend what is listed below, then choose the file again."""


class TransferList(AuthorityPage):
    permission = Permission.COMMISSIONING_SEE
    title = "Transfers of staff"
    template_name = "commissioning/record_list.html"

    def present(self) -> Listing:
        """Return the transfers."""
        begin = Action("Plan a transfer", self.url("commissioning:staff_transfer_plan"))
        return Listing(
            head=("Transfer", "From", "To", "Day", "State"),
            rows=tuple(
                Row(
                    title=each.title,
                    url=self.url(
                        "commissioning:staff_transfer_detail", staff_transfer=each.public_id
                    ),
                    cells=(
                        each.from_employer,
                        each.to_employer,
                        show_date(each.transfers_on),
                        TRANSFER_STATE_LABELS[TransferState(each.state)],
                    ),
                )
                for each in queries.list_transfers(viewer=self.actor)
            ),
            empty_title="No transfer is planned",
            empty_text="A transfer belongs to a commissioning cycle and shows here.",
            primary=begin if self.may(Permission.PROCUREMENT_MANAGE) else None,
        )


class TransferPlanning(AuthorityFormPage):
    permission = Permission.PROCUREMENT_MANAGE
    title = "Plan a transfer of staff"
    form_class = forms.Plan
    template_name = "commissioning/step_form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return way_to(self, "Transfers of staff", LISTED)

    def form_arguments(self) -> dict[str, Any]:
        """Return the cycles that are open, and decisions to rest on."""
        cycles = list_open_cycles(viewer=self.actor)
        found: dict[int, Decision] = {}
        for each in cycles:
            found |= {one.pk: one for one in list_decisions_to_rest_on(each)}
        return {"cycles": cycles, "decisions": list(found.values())}

    def initial(self) -> dict[str, Any]:
        """Choose the cycle from whose page somebody came."""
        return {"cycle": self.request.GET.get("cycle", "")}

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(submit="Plan the transfer", cancel_url=self.url(LISTED))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Plan it."""
        made = actions.plan_transfer(by=self.actor, at=timezone.now(), **values)
        return self.done(
            "commissioning:staff_transfer_detail",
            "Transfer planned",
            staff_transfer=made.public_id,
        )


class TransferPage(AuthorityPage):
    """What the pages of one transfer share."""

    plan: TransferPlan

    def load(self, **kwargs: Any) -> None:
        """Fetch the transfer."""
        self.plan = queries.get_transfer(viewer=self.actor, public_id=kwargs["staff_transfer"])

    def page_title(self) -> str:
        """Return the title with the transfer's."""
        return f"{self.title}: {self.plan.title}" if self.title else self.plan.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = way_to(self, "Transfers of staff", LISTED)
        if self.title:
            crumbs.append((self.plan.title, self.at("staff_transfer_detail")))
        return crumbs

    def at(self, name: str) -> str:
        """Return a page of this transfer."""
        return self.url(f"commissioning:{name}", staff_transfer=self.plan.public_id)

    def record_page(
        self, *sections: Section, caption: str, actions: tuple[Action, ...] = ()
    ) -> RecordPage:
        """Return the transfer with some of what hangs on it."""
        source = "Recorded from history: what the source does not give stays empty."
        return RecordPage(
            caption=caption,
            state=TRANSFER_STATE_LABELS[TransferState(self.plan.state)],
            colour=presenters.COLOURS[TransferState(self.plan.state)],
            facts=presenters.facts_of(self.plan),
            sections=sections,
            notes=(source,) if self.plan.is_from_history else (),
            actions=actions,
        )


class TransferDetail(TransferPage):
    permission = Permission.COMMISSIONING_SEE
    template_name = "commissioning/record_detail.html"

    def present(self) -> RecordPage:
        """Return the transfer with its steps, totals, pensions, costs and assets."""
        today = local_date(timezone.now())
        sections = [presenters.steps_section(self.plan, today=today)]
        offered: list[tuple[str, str]] = []
        if self.may(Permission.WORKFORCE_SEE):
            lines = queries.list_workforce(self.plan, viewer=self.actor)
            sections += [
                presenters.totals_section(queries.total_workforce(lines)),
                presenters.redundancy_section(lines),
            ]
            offered.append(("See the posts", "staff_transfer_posts"))
        pensions = list(queries.list_pensions(self.plan))
        costs, assets = list(queries.list_costs(self.plan)), list(queries.list_assets(self.plan))
        sections += [
            presenters.pensions_section(pensions, today=today),
            presenters.costs_section(costs),
            presenters.assets_section(assets),
        ]
        if self.may(Permission.PROCUREMENT_MANAGE) and (
            self.plan.state == TransferState.PLANNED or self.plan.is_from_history
        ):
            offered += [
                ("Change the transfer", "staff_transfer_change"),
                ("Load a schedule of posts", "staff_transfer_load"),
                ("Enter an actuary’s report", "staff_transfer_pension"),
                ("Add a cost", "staff_transfer_cost"),
                ("Add an asset", "staff_transfer_asset"),
                ("Say what became of it", "staff_transfer_settle"),
            ]
            if pensions or costs or assets:
                taking = ("Take out what was written by mistake", "staff_transfer_part_remove")
                offered.append(taking)
        actions = tuple(Action(label, self.at(name)) for label, name in offered)
        return self.record_page(*sections, caption="Transfer of staff", actions=actions)


class TransferPosts(TransferPage):
    permission = Permission.WORKFORCE_SEE
    title = "Posts"
    template_name = "commissioning/record_detail.html"

    def present(self) -> RecordPage:
        """Return every post by its reference; looking at them is recorded."""
        lines = queries.list_workforce(self.plan, viewer=self.actor)
        record(by=self.actor, event=Event.WORKFORCE_SEEN, target=self.plan, at=timezone.now())
        return self.record_page(presenters.posts_section(lines), caption=self.plan.title)


class TransferStep(TransferPage, AuthorityFormPage):
    """A form that takes one step of a transfer."""

    permission = Permission.PROCUREMENT_MANAGE
    template_name = "commissioning/step_form.html"
    submit = "Save"
    sentences: tuple[str, ...] = ()

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(
            submit=self.submit,
            cancel_url=self.at("staff_transfer_detail"),
            sentences=self.sentences,
            sections=self.tables(),
        )

    def tables(self) -> list[Section]:
        """Return the tables under the form."""
        return []

    def arguments(self) -> dict[str, Any]:
        """Return what every action takes."""
        return {"by": self.actor, "plan": self.plan, "at": timezone.now()}

    def back(self, message: str) -> HttpResponse:
        """Say what happened on the page of the transfer."""
        return self.done(
            "commissioning:staff_transfer_detail", message, staff_transfer=self.plan.public_id
        )


class TransferChange(VersionedPage, TransferStep):
    title = "Change the transfer"
    form_class = forms.Change
    template_name = TransferStep.template_name

    def form_arguments(self) -> dict[str, Any]:
        """Return decisions to rest on."""
        return {"decisions": list_decisions_to_rest_on(self.plan.cycle)}

    def initial(self) -> dict[str, Any]:
        """Return the transfer as it is."""
        kept = {name: getattr(self.plan, name) for name in TransferFacts.__slots__}
        decision = self.plan.decision
        return kept | {
            "decision": str(decision.public_id) if decision else "",
            "version": self.plan.revision,
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        actions.change_transfer(**self.arguments(), **values)
        return self.back("Transfer changed")


class TransferSettle(TransferStep):
    title = "Say what became of it"
    form_class = forms.Settle

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Say it."""
        actions.settle_transfer(**self.arguments(), **values)
        return self.back("Transfer settled")


class TransferLoad(TransferStep):
    title = "Load a schedule of posts"
    form_class = forms.WorkforceFile
    submit = "Check and load the file"
    sentences = (
        (
            "The posts of the file take the place of those that were loaded before. With any "
            "fault in it, nothing is loaded. The file itself is not kept."
        ),
        "A column for names, birthdays, addresses or National Insurance numbers is refused.",
    )
    checked: CheckedWorkforce | None = None

    def tables(self) -> list[Section]:
        """Return how a file has to look, and what was wrong with this one."""
        found = [presenters.columns_section(COLUMNS, REQUIRED)]
        if self.checked is not None and self.checked.faults:
            count = self.checked.fault_count
            found.insert(0, presenters.faults_section(self.checked.faults, count=count))
        return found

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Check the file and load its posts."""
        content: bytes = values["content"]
        self.checked = check_workforce(content)
        if self.checked.faults:
            raise ScheduleHasFaults(field="file")
        count = actions.load_workforce(
            **self.arguments(), posts=self.checked.posts, sha256=sha256(content).hexdigest()
        )
        return self.back(f"{count:,} posts loaded")


class TransferPension(TransferStep):
    title = "Enter an actuary’s report"
    form_class = forms.Pension

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Enter it."""
        actions.add_pension_analysis(**self.arguments(), **values)
        return self.back("Actuary’s report entered")


class TransferCostAdd(TransferStep):
    title = "Add a cost"
    form_class = forms.Cost

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        actions.add_cost(**self.arguments(), **values)
        return self.back("Cost added")


class TransferAssetAdd(TransferStep):
    title = "Add an asset"
    form_class = forms.Asset

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        actions.add_asset(**self.arguments(), **values)
        return self.back("Asset added")
