"""Contracts at work: the list, one contract, what changes it, what is due and what ends when."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import contracts as actions
from waymark.commissioning.forms import contracts as forms
from waymark.commissioning.models.contracts import CONTRACT_STATE_LABELS, Contract
from waymark.commissioning.models.performance import KpiResult
from waymark.commissioning.models.terminations import Termination
from waymark.commissioning.presenters import contracts as presenters
from waymark.commissioning.presenters.contracts import Link
from waymark.commissioning.queries import contracts as queries
from waymark.commissioning.queries import measures, terminations
from waymark.commissioning.queries.gates import obstacles
from waymark.commissioning.rules import contracts as rules
from waymark.commissioning.rules.contracts import ContractState
from waymark.commissioning.rules.terminations import TerminationState
from waymark.commissioning.views.crumbs import way_to
from waymark.core.dates import local_date
from waymark.decisions.queries.decisions import list_decisions
from waymark.organisations.queries import list_organisations
from waymark.web.forms import Confirm
from waymark.web.narrowing import Narrowed
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.paging import stretch_of
from waymark.web.versioned import VersionedPage

NOT_LIVE_YET = (
    ("contract_sign", "Record that it is signed"),
    ("contract_edit", "Change the contract"),
)


WHILE_LIVE = (
    ("contract_results", "Record results"),
    ("contract_vary", "Record a variation"),
    ("contract_end", "End the contract"),
    ("contract_terminate", "Give notice to end it early"),
    ("contract_withdraw", "Take the notice back"),
)


ALWAYS = (
    ("contract_owner", "Say who watches over it"),
    ("contract_due_add", "Add something to see to"),
    ("contract_option_add", "Add a right to extend or break"),
    ("contract_kpi_add", "Add a measure"),
    ("contract_origin", "Say where it comes from"),
    ("contract_part_remove", "Take out what was written by mistake"),
)


class ContractList(Narrowed, AuthorityPage):
    """The contracts of the authority."""

    permission = Permission.COMMISSIONING_SEE
    title = "Contracts"
    template_name = "commissioning/contract_list.html"

    def load(self, **_: Any) -> None:
        """Read the filter and fetch the rows of the page."""
        self.narrow(forms.FilterContracts(self.request.GET))
        found = queries.list_contracts(viewer=self.actor, **self.narrowing)
        self.shown = stretch_of(self.request, found)

    def present(self) -> presenters.ContractListing:
        """Return the page."""
        may_manage = self.may(Permission.CONTRACTS_MANAGE)
        return presenters.ContractListing(
            rows=tuple(
                presenters.contract_row(
                    each, url=self.url("commissioning:contract", contract=each.public_id)
                )
                for each in self.shown.rows
            ),
            chosen=self.chosen(),
            clear_url=self.request.path,
            earlier_url=self.shown.earlier_url,
            later_url=self.shown.later_url,
            record_url=self.url("commissioning:contract_record") if may_manage else "",
            links=(
                Link("The public register", self.url("commissioning:public_contracts")),
                *(
                    (Link("Load a register from a file", self.url("commissioning:registers")),)
                    if may_manage
                    else ()
                ),
            ),
        )


class ContractEndings(AuthorityPage):
    """The live contracts by the quarter in which they end, three years out."""

    permission = Permission.COMMISSIONING_SEE
    title = "What ends when"
    template_name = "commissioning/contract_endings.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return way_to(self, "Contracts", "commissioning:contracts")

    def present(self) -> presenters.EndingBoard:
        """Return the board."""
        today = local_date(timezone.now())
        return presenters.ending_board(
            list(queries.list_ending(viewer=self.actor, today=today)),
            today=today,
            url=lambda each: self.url("commissioning:contract", contract=each.public_id),
        )


class ContractPage(AuthorityPage):
    """A page of one contract."""

    contract: Contract

    def load(self, contract: UUID, **_: Any) -> None:
        """Fetch it."""
        self.contract = queries.get_contract(viewer=self.actor, public_id=contract)

    def page_title(self) -> str:
        """Return what the page is for, with the title of the contract."""
        return f"{self.title}: {self.contract.title}" if self.title else self.contract.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return way_to(self, "Contracts", "commissioning:contracts")

    def contract_url(self, route: str, **kwargs: Any) -> str:
        """Return an address within this contract."""
        return self.url(f"commissioning:{route}", contract=self.contract.public_id, **kwargs)


class ContractDetail(ContractPage):
    """One contract with all that hangs on it."""

    permission = Permission.COMMISSIONING_SEE
    template_name = "commissioning/contract.html"

    def present(self) -> presenters.ContractView:
        """Return the contract."""
        contract = self.contract
        options = list(queries.list_options(contract))
        due, paid = list(queries.list_due_of(contract)), list(queries.list_payments(contract))
        kpis = list(queries.list_kpis(contract))
        results = list(queries.list_results(contract))
        reckoned = self._reckoned(results)
        may_manage = self.may(Permission.CONTRACTS_MANAGE)
        state = ContractState(contract.state)
        notices = list(terminations.list_terminations(contract))
        in_the_way = (
            obstacles(contract.decision, at=timezone.now()) if state is ContractState.DRAFT else ()
        )
        offered = (
            self._actions(
                has_kpis=bool(kpis), has_parts=bool(options or due or kpis or paid), notices=notices
            )
            if may_manage
            else ()
        )
        primary = self._primary(has_kpis=bool(kpis), may_sign=not in_the_way)
        is_open = may_manage and (state is ContractState.LIVE or contract.is_from_history)
        figures = measures.choices(viewer=self.actor) if kpis else {}
        return presenters.ContractView(
            state=CONTRACT_STATE_LABELS[state],
            colour=presenters.STATE_COLOURS[state],
            facts=(
                *presenters.open_facts(contract, list(queries.list_buyers(contract))),
                *presenters.work_facts(
                    contract, latest_end=queries.latest_possible_end(contract, options)
                ),
            ),
            primary=next((each for each in offered if each.url == primary), None),
            actions=tuple(each for each in offered if each.url != primary),
            terminations=tuple(map(presenters.termination_line, notices)),
            obstacles=in_the_way,
            decision=Link(
                contract.decision.title,
                self.url("decisions:detail", decision=contract.decision.public_id),
            )
            if contract.decision
            else None,
            options=tuple(
                presenters.option_line(
                    each,
                    url=self.contract_url("contract_extend", extension=each.public_id)
                    if is_open and each.months and not each.used_on
                    else "",
                )
                for each in options
            ),
            due=tuple(
                presenters.due_line(
                    each,
                    url=self.contract_url("contract_due_settle", due=each.public_id)
                    if may_manage
                    else "",
                )
                for each in due
            ),
            kpis=tuple(presenters.kpi_line(each, indicators=figures) for each in kpis),
            results=tuple(
                presenters.result_line(each, reckoned=reckoned.get(each.pk)) for each in results
            ),
            earned=presenters.earned_lines(contract, kpis, results),
            variations=tuple(map(presenters.variation_line, queries.list_variations(contract))),
            payments=tuple(map(presenters.payment_line, paid)),
            register=self._register(),
        )

    def _actions(
        self, *, has_kpis: bool, has_parts: bool, notices: Sequence[Termination]
    ) -> tuple[Link, ...]:
        contract = self.contract
        is_given = any(each.state == TerminationState.GIVEN for each in notices)
        left_out = {"contract_terminate" if is_given else "contract_withdraw"}
        if not has_kpis:
            left_out.add("contract_results")
        if not has_parts:
            left_out.add("contract_part_remove")
        state = ContractState(contract.state)
        routes = list(ALWAYS)
        if state is ContractState.DRAFT:
            routes = [*NOT_LIVE_YET, *routes]
        else:
            routes.append(("contract_pay", "Record a payment"))
            if contract.published_at is None:
                routes.insert(0, ("contract_publish", "Publish in the register"))
        if contract.is_from_history:
            routes.insert(0, NOT_LIVE_YET[1])
        if state is ContractState.LIVE:
            routes = [*WHILE_LIVE, *routes]
        elif contract.is_from_history:
            routes = [*WHILE_LIVE[:2], *routes]
        return tuple(
            Link(label, self.contract_url(route))
            for route, label in routes
            if route not in left_out
        )

    def _primary(self, *, has_kpis: bool, may_sign: bool) -> str:
        """Return the page that the contract waits for most: to be signed, published or rated."""
        if self.contract.state == ContractState.DRAFT:
            return self.contract_url("contract_sign") if may_sign else ""
        if self.contract.published_at is None and self._belongs_in_register():
            return self.contract_url("contract_publish")
        is_live = self.contract.state == ContractState.LIVE
        return self.contract_url("contract_results") if is_live and has_kpis else ""

    def _belongs_in_register(self) -> bool:
        value = self.contract.value_total or self.contract.value_annual
        return rules.belongs_in_register(value, on=self.contract.starts_on)

    def _reckoned(self, results: Sequence[KpiResult]) -> Mapping[int, Decimal]:
        """Return what Waymark reckons for the latest results, of whoever may see figures."""
        if not self.may(Permission.FIGURES_SEE) or not results:
            return {}
        latest = [each for each in results if each.period_ends_on == results[0].period_ends_on]
        found = {
            each.pk: measures.measured_value(
                each.kpi, viewer=self.actor, period_ends_on=each.period_ends_on
            )
            for each in latest
            if each.kpi.indicator
        }
        return {key: value for key, value in found.items() if value is not None}

    def _register(self) -> str:
        contract = self.contract
        if contract.published_at is not None:
            return "This contract is in the public register."
        if contract.state == ContractState.DRAFT:
            return ""
        if self._belongs_in_register():
            return "This contract belongs in the public register and is not published yet."
        return ""


class ContractFormPage(AuthorityFormPage):
    """A form about contracts."""

    permission = Permission.CONTRACTS_MANAGE
    template_name = "commissioning/contract_form.html"
    submit = "Save"

    def context(self) -> dict[str, Any]:
        """Add what the button says, and the way out."""
        return super().context() | {"submit": self.submit, "cancel_url": self.cancel_url()}

    def cancel_url(self) -> str:
        """Return where somebody goes who changes nothing."""
        return self.url("commissioning:contracts")

    def written_arguments(self) -> dict[str, Any]:
        """Return the suppliers and decisions that a contract may name."""
        return {
            "suppliers": list_organisations(viewer=self.actor),
            "decisions": list_decisions(viewer=self.actor),
        }

    def saved(self, message: str, contract: Contract) -> HttpResponse:
        """Say what happened and go to the contract."""
        return self.done("commissioning:contract", message, contract=contract.public_id)


class ContractRecord(ContractFormPage):
    """Record a contract."""

    title = "Record a contract"
    form_class = forms.RecordContract

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return way_to(self, "Contracts", "commissioning:contracts")

    def form_arguments(self) -> dict[str, Any]:
        """Return what a contract may name."""
        return self.written_arguments()

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        made = actions.record_contract(by=self.actor, at=timezone.now(), **values)
        return self.saved("Contract recorded", made)


class OneContractForm(ContractFormPage, ContractPage):
    """A form about one contract."""

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the contract."""
        return [*super().breadcrumbs(), (self.contract.title, self.cancel_url())]

    def cancel_url(self) -> str:
        """Return the contract."""
        return self.contract_url("contract")


class ContractEdit(VersionedPage, OneContractForm):
    """Change a contract that is not signed."""

    title = "Change the contract"
    form_class = forms.ChangeContract
    template_name = OneContractForm.template_name

    def form_arguments(self) -> dict[str, Any]:
        """Return what a contract may name."""
        return self.written_arguments()

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        typed = forms.as_typed(self.contract, queries.list_buyers(self.contract))
        return typed | {"version": queries.contract_version(self.contract)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.change_contract(by=self.actor, at=timezone.now(), contract=self.contract, **values)
        return self.saved("Contract changed", self.contract)


class ContractSign(OneContractForm):
    """Say that a contract is signed."""

    title = "Record that it is signed"
    form_class = forms.SignContract

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.sign_contract(by=self.actor, at=timezone.now(), contract=self.contract, **values)
        return self.saved("Contract signed", self.contract)


class ContractPublish(OneContractForm):
    """Put a contract into the public register."""

    title = "Publish in the register"
    form_class = Confirm

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Publish."""
        actions.publish_contract(by=self.actor, at=timezone.now(), contract=self.contract)
        return self.saved("Contract published", self.contract)


class ContractEnd(OneContractForm):
    """Say that a contract ended."""

    title = "End the contract"
    form_class = forms.EndContract

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.end_contract(by=self.actor, at=timezone.now(), contract=self.contract, **values)
        return self.saved("Contract ended", self.contract)
