"""What may anybody read about the contracts of an authority?"""

from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from waymark.commissioning.exports.contracts_csv import contracts_csv
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.presenters import contracts as presenters
from waymark.commissioning.presenters.contracts import Link
from waymark.commissioning.queries import contracts as queries
from waymark.commissioning.queries.terminations import find_standing
from waymark.web.pages import PublicPage, as_download
from waymark.web.paging import stretch_of


class PublicContracts(PublicPage):
    """The register of contracts."""

    title = "Contracts"
    template_name = "commissioning/public_contracts.html"

    def load(self, **_: Any) -> None:
        """Fetch the stretch of the register that is asked for."""
        self.shown = stretch_of(self.request, queries.list_published())

    def present(self) -> presenters.PublicListing:
        """Return the rows and where the register goes on."""
        return presenters.PublicListing(
            rows=tuple(
                presenters.contract_row(
                    each, url=self.url("commissioning:public_contract", contract=each.public_id)
                )
                for each in self.shown.rows
            ),
            csv_url=self.url("commissioning:public_contracts_csv"),
            data_url=self.url("commissioning:public_releases"),
            earlier_url=self.shown.earlier_url,
            later_url=self.shown.later_url,
        )


class PublicContractsFile(PublicPage):
    """The register as a table."""

    title = "Contracts"

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the table."""
        return as_download(
            contracts_csv(queries.list_published()),
            media_type="text/csv",
            file_name=f"contracts-{self.authority.code}.csv",
        )


class PublicContract(PublicPage):
    """One contract of the register."""

    template_name = "commissioning/public_contract.html"
    contract: Contract

    def load(self, **kwargs: Any) -> None:
        """Fetch the contract, which must be published."""
        self.contract = queries.get_published(public_id=kwargs["contract"])

    def page_title(self) -> str:
        """Return the title of the contract."""
        return self.contract.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [("Contracts", self.url("commissioning:public_contracts"))]

    def present(self) -> presenters.PublicView:
        """Return what anybody may read of it."""
        contract = self.contract
        decision = contract.decision
        return presenters.PublicView(
            facts=presenters.open_facts(contract, list(queries.list_buyers(contract))),
            decision=Link(
                decision.title, self.url("decisions:public_detail", decision=decision.public_id)
            )
            if decision is not None and decision.published_at is not None
            else None,
            termination=presenters.termination_words(find_standing(contract)),
            variations=tuple(map(presenters.variation_line, queries.list_variations(contract))),
            results=tuple(
                presenters.result_line(each, in_public=True)
                for each in queries.list_results(contract)
            ),
            data_url=self.url("commissioning:public_release", contract=contract.public_id),
        )
