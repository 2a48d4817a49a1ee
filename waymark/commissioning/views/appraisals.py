"""On which pages is an appraisal begun, read, locked and settled?"""

from decimal import Decimal
from fractions import Fraction
from typing import Any, ClassVar
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.commissioning.actions import appraisals as actions
from waymark.commissioning.exports import appraisal_paper as paper
from waymark.commissioning.forms import appraisals as forms
from waymark.commissioning.forms.scoring import TriedWeights
from waymark.commissioning.models.appraisals import Appraisal, AppraisalOption
from waymark.commissioning.presenters import appraisals as presenters
from waymark.commissioning.presenters.appraisals import Link
from waymark.commissioning.queries import appraisals as queries
from waymark.commissioning.rules.appraisals import AppraisalState
from waymark.commissioning.views.cycles import OneCycle
from waymark.commissioning.views.lines import LinesPage
from waymark.consultations.queries.reports import read_content
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.core.versions import record_version
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityDownload, AuthorityFormPage, AuthorityPage, as_download
from waymark.web.versioned import VersionedPage

MANAGE = Permission.COMMISSIONING_MANAGE


class AppraisalCreate(OneCycle, AuthorityFormPage):
    """Begin an options appraisal."""

    permission = MANAGE
    title = "Start an options appraisal"
    form_class = forms.AppraisalEdit
    template_name = "commissioning/form.html"

    def initial(self) -> dict[str, Any]:
        """Begin this year, over five years."""
        year = local_date(timezone.now()).year
        return {"first_year": year + 1, "years": 5, "price_year": year}

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {
            "cancel_url": self.url("commissioning:cycle", cycle=self.cycle.public_id)
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin it."""
        made = actions.add_appraisal(by=self.actor, cycle=self.cycle, at=timezone.now(), **values)
        return self.done(
            "commissioning:appraisal", f"{made.title} started", appraisal=made.public_id
        )


class OneAppraisal(AuthorityPage):
    """What the pages about one appraisal share."""

    permission = Permission.COMMISSIONING_SEE
    appraisal: Appraisal

    def load(self, appraisal: UUID, **_: Any) -> None:
        """Fetch it."""
        self.at = timezone.now()
        self.appraisal = queries.get_appraisal(viewer=self.actor, public_id=appraisal)

    def here(self, route: str, **more: Any) -> str:
        """Return a page of this appraisal."""
        return self.url(f"commissioning:{route}", appraisal=self.appraisal.public_id, **more)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back."""
        cycle = self.appraisal.cycle
        return [
            ("Commissioning", self.url("commissioning:list")),
            (cycle.title, self.url("commissioning:cycle", cycle=cycle.public_id)),
        ]

    def read(self) -> queries.Contents:
        """Return everything of it that the viewer may see."""
        return queries.read_contents(viewer=self.actor, appraisal=self.appraisal)


class AppraisalDetail(OneAppraisal):
    """The options beside each other, and what would change the answer."""

    template_name = "commissioning/appraisal_detail.html"

    def page_title(self) -> str:
        """Return its title."""
        return self.appraisal.title

    def present(self) -> presenters.AppraisalPage:
        """Return the page, under the weights in the address where there are any."""
        contents = self.read()
        kept = contents.weights()
        weights, is_tried = self._weights(contents, kept)
        found = presenters.work_out(contents, weights)
        edition = queries.find_report(viewer=self.actor, cycle=self.appraisal.cycle)
        report = read_content(edition) if edition else None
        appraisal = self.appraisal
        preferred = next((each for each in contents.options if each.is_preferred), None)
        whole = sum(weights.values()) or 1
        primary, links = self._offered(contents)
        return presenters.AppraisalPage(
            title=appraisal.title,
            state=presenters.state_of(appraisal),
            colour=presenters.STATE_COLOURS[AppraisalState(appraisal.state)],
            facts=(f"{appraisal.first_year} to {appraisal.first_year + appraisal.years}",),
            purpose=appraisal.purpose,
            preferred=preferred.label if preferred else "",
            preferred_reason=appraisal.preferred_reason,
            options=tuple(each.label for each in contents.shortlist),
            lines=presenters.lines_of(found, contents, report),
            notes=tuple(presenters.notes_of(found, contents, weights)),
            changes=presenters.changes_of(found, contents),
            samples=presenters.sample_lines(found, contents),
            cards=tuple(self._card(each) for each in contents.options),
            criteria=tuple(
                (
                    each.name,
                    presenters.number(each.weight),
                    presenters.percent(weights[str(each.pk)] / whole),
                )
                for each in contents.criteria
            ),
            weight_sets=tuple(
                Link(each.name, f"{self.here('appraisal')}?{self._typed(contents, tried)}")
                for each, tried in contents.weight_sets
            ),
            primary=primary,
            links=links,
            papers=(
                Link("The paper in Word", self.here("paper_docx")),
                Link("The paper as PDF", self.here("paper_pdf")),
            )
            if contents.has_money and contents.shortlist
            else (),
            name_weights_url=f"{self.here('weights')}?{self.request.GET.urlencode()}"
            if self.may(MANAGE)
            else "",
            reset_url=self.here("appraisal"),
            is_tried=is_tried,
        )

    def _weights(
        self, contents: queries.Contents, kept: dict[str, Fraction]
    ) -> tuple[dict[str, Fraction], bool]:
        """Return the weights in the address if they can be used, else those that are kept."""
        typed = any(name.startswith("w-") for name in self.request.GET)
        form = TriedWeights(self.request.GET if typed else None, criteria=contents.criteria)
        self.form = form if contents.criteria else None
        if not typed or not form.is_valid():
            return kept, False
        tried = form.weights()
        weights = {str(each.pk): Fraction(tried[each.public_id]) for each in contents.criteria}
        return weights, weights != kept

    @staticmethod
    def _typed(contents: queries.Contents, tried: dict[int, Decimal]) -> str:
        return urlencode(
            {f"w-{each.public_id}": tried.get(each.pk, each.weight) for each in contents.criteria}
        )

    def _card(self, option: AppraisalOption) -> presenters.OptionCard:
        links: tuple[Link, ...] = ()
        if self.may(MANAGE):
            pages = [("Equality", "equality")]
            if self.appraisal.state == AppraisalState.DRAFT:
                pages = [
                    ("Costs", "costs"),
                    ("Risks", "risks"),
                    ("Success factors", "factors"),
                    *pages,
                    ("Change", "option_edit"),
                ]
            links = tuple(
                Link(label, self.here(route, option=option.public_id)) for label, route in pages
            )
        return presenters.OptionCard(
            label=option.label,
            listing=presenters.listing_of(option),
            reason=option.shortlist_reason,
            links=links,
        )

    def _offered(self, contents: queries.Contents) -> tuple[Link | None, tuple[Link, ...]]:
        """Return what comes next, where the viewer may do it, and what else may be done."""
        state = AppraisalState(self.appraisal.state)
        pages: list[tuple[str, str]] = []
        if queries.may_score(self.actor, self.appraisal):
            pages += [("Give your scores", "scores"), ("Moderate the scores", "moderated")]
        if self.may(MANAGE):
            if state is AppraisalState.DRAFT:
                pages += [
                    ("Add an option", "option_add"),
                    ("Criteria and weights", "criteria"),
                    ("Settings", "appraisal_edit"),
                ]
                if contents.is_scored:
                    pages.append(("Lock the scores", "lock"))
            else:
                if state is AppraisalState.LOCKED:
                    pages.append(("Name the preferred option", "prefer"))
                pages.append(("Open again", "reopen"))
        next_ = presenters.next_page(contents)
        links = {route: Link(label, self.here(route)) for label, route in pages}
        primary = links.pop(next_, None)
        return primary, tuple(links.values())


class PaperDocx(OneAppraisal, AuthorityDownload):
    """The paper for those who decide, in Word."""

    title = "The paper in Word"
    ending = "docx"

    def file(self) -> HttpResponse:
        """Make it from what is kept now, and record who took it."""
        contents = self.read()
        if not contents.has_money or not contents.shortlist:
            raise NotFound
        edition = queries.find_report(viewer=self.actor, cycle=self.appraisal.cycle)
        made = paper.lay_out_paper(
            contents,
            authority=self.authority.name,
            report=read_content(edition) if edition else None,
            at=self.at,
        )
        record(
            by=self.actor,
            event=Event.APPRAISAL_PAPER_EXPORTED,
            target=self.appraisal,
            at=self.at,
            detail={"format": self.ending},
        )
        return as_download(
            paper.RENDER[self.ending](made, at=self.at),
            media_type=paper.MEDIA_TYPES[self.ending],
            file_name=f"options-appraisal.{self.ending}",
        )


class PaperPdf(PaperDocx):
    """The same as PDF."""

    title = "The paper as PDF"
    ending = "pdf"


class AppraisalForm(OneAppraisal, AuthorityFormPage):
    """What the forms about an appraisal share."""

    permission = MANAGE
    template_name = "commissioning/form.html"
    message: ClassVar[str] = "Saved"
    submit: ClassVar[str] = "Save"
    hint: ClassVar[str] = ""

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the appraisal."""
        return [*super().breadcrumbs(), (self.appraisal.title, self.here("appraisal"))]

    def context(self) -> dict[str, Any]:
        """Add the way out, the words of the button and what follows."""
        return super().context() | {
            "cancel_url": self.here("appraisal"),
            "submit": self.submit,
            "hint": self.hint,
        }

    def do(self, values: dict[str, Any]) -> None:
        """Call the one action of this page."""
        raise NotImplementedError

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Do it, and go back to the appraisal."""
        self.do(values)
        return self.done(
            "commissioning:appraisal", self.message, appraisal=self.appraisal.public_id
        )


class AppraisalEdit(VersionedPage, AppraisalForm):
    """Change what an appraisal says of itself."""

    title = "Settings of the appraisal"
    form_class = forms.ReviseAppraisal
    template_name = AppraisalForm.template_name

    def initial(self) -> dict[str, Any]:
        """Return what is kept."""
        found = self.appraisal
        names = (
            "title", "purpose", "first_year", "years", "price_year", "inflation",
            "inflation_source", "discount", "is_sealed",
        )  # fmt: skip
        factors = list(queries.list_factors(found))
        return {name: getattr(found, name) for name in names} | {
            "local_factors": "\n".join(each.name for each in factors if each.is_local),
            "version": record_version(found, *factors),
        }

    def do(self, values: dict[str, Any]) -> None:
        """Save."""
        actions.change_appraisal(by=self.actor, appraisal=self.appraisal, at=self.at, **values)


class TablePage(LinesPage, AppraisalForm):
    """Lines of an appraisal or of an option."""


class FilledTable(VersionedPage, AppraisalForm):
    """A form of many lines that are always the same."""

    template_name = "commissioning/table_form.html"


class Lock(AppraisalForm):
    """Let scores and weights stand."""

    title = "Lock the scores"
    form_class = Confirm
    message = "Scores locked"
    submit = title
    hint = (
        "Scores, weights, costs and risks then stand as they are. Money that was sealed shows to "
        "everybody who may see commissioning."
    )

    def do(self, values: dict[str, Any]) -> None:
        """Lock them."""
        actions.lock_scores(by=self.actor, appraisal=self.appraisal, at=self.at)


class Reopen(AppraisalForm):
    """Open a locked appraisal, or take back the preferred option."""

    title = "Open again"
    form_class = forms.Reopen
    message = "Opened again"
    submit = title
    hint = (
        "A preferred option is taken back first, and the scores stay locked. Opened once more, "
        "scores, weights, costs and risks can change."
    )

    def do(self, values: dict[str, Any]) -> None:
        """Open it."""
        actions.open_again(by=self.actor, appraisal=self.appraisal, at=self.at, **values)


class Prefer(AppraisalForm):
    """Name the option that is put forward."""

    title = "Name the preferred option"
    form_class = forms.Prefer
    message = "Preferred option named"

    def form_arguments(self) -> dict[str, Any]:
        """Return the shortlist."""
        return {"options": [each for each in self.read().options if each.is_shortlisted]}

    def do(self, values: dict[str, Any]) -> None:
        """Name it."""
        actions.prefer_option(by=self.actor, appraisal=self.appraisal, at=self.at, **values)
