"""On which pages are cycles kept, and options appraised?"""

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
from waymark.commissioning.models.appraisals import (
    Appraisal,
    AppraisalOption,
    CostLine,
    Criterion,
    Risk,
)
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.presenters import appraisals as presenters
from waymark.commissioning.presenters.appraisals import Link
from waymark.commissioning.presenters.contracts import due_row
from waymark.commissioning.queries import appraisals as queries
from waymark.commissioning.queries.reminders import list_own_due
from waymark.commissioning.rules.appraisals import AppraisalState
from waymark.commissioning.views.lines import LinesPage
from waymark.consultations.queries.reports import read_content
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.core.versions import record_version
from waymark.decisions.queries.matters import list_matters
from waymark.web.pages import AuthorityDownload, AuthorityFormPage, AuthorityPage, as_download
from waymark.web.paging import stretch_of
from waymark.web.versioned import VersionedPage

MANAGE = Permission.COMMISSIONING_MANAGE


class CycleList(AuthorityPage):
    """The front page of commissioning: every turn of the cycle."""

    permission = Permission.COMMISSIONING_SEE
    title = "Commissioning"
    template_name = "commissioning/list.html"

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
        """Fetch it."""
        self.cycle = queries.get_cycle(viewer=self.actor, public_id=cycle)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back."""
        return [("Commissioning", self.url("commissioning:list"))]


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


class CycleEdit(VersionedPage, CycleCreate):
    """Change what a turn of the cycle says."""

    title = "Change the cycle"
    form_class = forms.ReviseCycle
    template_name = CycleCreate.template_name
    cycle: Cycle

    def load(self, cycle: UUID, **_: Any) -> None:
        """Fetch it."""
        self.cycle = queries.get_cycle(viewer=self.actor, public_id=cycle)

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
            links=self._links(),
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
        form = forms.TriedWeights(self.request.GET if typed else None, criteria=contents.criteria)
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

    def _links(self) -> tuple[Link, ...]:
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
                    ("Lock the scores", "lock"),
                ]
            else:
                if state is AppraisalState.LOCKED:
                    pages.append(("Name the preferred option", "prefer"))
                pages.append(("Open again", "reopen"))
        return tuple(Link(label, self.here(route)) for label, route in pages)


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

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the appraisal."""
        return [*super().breadcrumbs(), (self.appraisal.title, self.here("appraisal"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.here("appraisal")}

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


class OptionAdd(AppraisalForm):
    """Put an option on the long list."""

    title = "Add an option"
    form_class = forms.OptionAdd
    message = "Option added"

    def form_arguments(self) -> dict[str, Any]:
        """Leave out the standing options that are there."""
        return {"taken": [each.key for each in self.read().options]}

    def do(self, values: dict[str, Any]) -> None:
        """Add it."""
        actions.add_option(by=self.actor, appraisal=self.appraisal, at=self.at, **values)


class OneOption(AppraisalForm):
    """What the forms about one option share."""

    option: AppraisalOption
    about: ClassVar[str] = ""

    def load(self, appraisal: UUID, **kwargs: Any) -> None:
        """Fetch the appraisal and the option."""
        super().load(appraisal=appraisal)
        self.option = queries.get_option(
            viewer=self.actor, appraisal=self.appraisal, public_id=kwargs["option"]
        )

    def page_title(self) -> str:
        """Return what the page is about, with the option."""
        return f"{self.title}: {self.option.label}"


class OptionEdit(VersionedPage, OneOption):
    """Change an option, and take it to the shortlist or not."""

    title = "Change the option"
    form_class = forms.OptionEdit
    template_name = OneOption.template_name

    def initial(self) -> dict[str, Any]:
        """Return what is kept."""
        found = self.option
        return {
            "label": found.label,
            "description": found.description,
            "listing": {True: "yes", False: "no", None: ""}[found.is_shortlisted],
            "shortlist_reason": found.shortlist_reason,
            "version": record_version(found),
        }

    def do(self, values: dict[str, Any]) -> None:
        """Save."""
        actions.change_option(by=self.actor, option=self.option, at=self.at, **values)


class TablePage(LinesPage, AppraisalForm):
    """Lines of an appraisal or of an option."""


class OptionCosts(OneOption, TablePage):
    """The cost lines of an option."""

    title = "Costs"
    form_class = forms.Costs
    model, row = CostLine, actions.CostRow
    hint = (
        "One line for the same amount in each year from the first to the last; year 0 is the year "
        "in which the option begins. Leave the last year empty for one year alone. Often "
        "forgotten: dual running, moving data, branding and leases, differences of VAT, pension "
        "strain, a team that manages the contract."
    )

    def owner(self) -> dict[str, Any]:
        """Return the option."""
        return {"option": self.option}

    def form_arguments(self) -> dict[str, Any]:
        """Add the years that the lines must fit."""
        return super().form_arguments() | {"appraisal": self.appraisal}

    def context(self) -> dict[str, Any]:
        """Say where to start from with optimism bias."""
        return super().context() | {"second_hint": forms.Costs.bias_hint()}

    def do(self, values: dict[str, Any]) -> None:
        """Keep them."""
        actions.keep_costs(by=self.actor, option=self.option, at=self.at, **values)


class OptionRisks(OneOption, TablePage):
    """The risks of an option."""

    title = "Risks"
    form_class = forms.Risks
    model, row = Risk, actions.RiskRow
    hint = (
        "A risk with a probability, a cost and a year counts in the cost of the option with "
        "probability times cost."
    )

    def owner(self) -> dict[str, Any]:
        """Return the option."""
        return {"option": self.option}

    def do(self, values: dict[str, Any]) -> None:
        """Keep them."""
        actions.keep_risks(by=self.actor, option=self.option, at=self.at, **values)


class Criteria(TablePage):
    """What the options are scored on."""

    title = "Criteria and weights"
    form_class = forms.Criteria
    model, row = Criterion, actions.CriterionRow
    hint = (
        "A weight says how much it matters to move from the worst option to the best one on this "
        "criterion, not how important the criterion is in itself. Leave money out where it stands "
        "in the costs. Weights need not add up to 100. A weight of 0 leaves a criterion out."
    )

    def owner(self) -> dict[str, Any]:
        """Return the appraisal."""
        return {"appraisal": self.appraisal}

    def do(self, values: dict[str, Any]) -> None:
        """Keep them."""
        actions.keep_criteria(by=self.actor, appraisal=self.appraisal, at=self.at, **values)


class FilledTable(VersionedPage, AppraisalForm):
    """A form of many lines that are always the same."""

    template_name = "commissioning/table_form.html"
    hint: ClassVar[str] = ""

    def context(self) -> dict[str, Any]:
        """Add how the lines are typed."""
        return super().context() | {"hint": self.hint}


class OptionFactors(OneOption, FilledTable):
    """How far an option meets the success factors."""

    title = "Success factors"
    form_class = forms.Factors

    def form_arguments(self) -> dict[str, Any]:
        """Return the factors."""
        return {"factors": self.read().factors}

    def initial(self) -> dict[str, Any]:
        """Return what is kept."""
        contents = self.read()
        factors = {each.pk: each.public_id for each in contents.factors}
        held = list(queries.list_assessments(self.option))
        found: dict[str, Any] = {"version": record_version(*held)}
        for each in held:
            found[f"verdict-{factors[each.factor_id]}"] = each.verdict
            found[f"reason-{factors[each.factor_id]}"] = each.reason
        return found

    def do(self, values: dict[str, Any]) -> None:
        """Keep it."""
        actions.assess_option(by=self.actor, option=self.option, at=self.at, **values)


class OptionEquality(OneOption, FilledTable):
    """What an option does to people who share a characteristic."""

    title = "Equality assessment"
    form_class = forms.Equality
    hint = (
        "It must be whole before the decision, and before those who decide. Care experience and "
        "living in the country are local additions to the nine characteristics of the Equality Act."
    )

    def initial(self) -> dict[str, Any]:
        """Return what is kept; a review is given anew each time."""
        held = list(queries.list_effects(self.option))
        found: dict[str, Any] = {"version": record_version(*held)}
        for each in held:
            for name in ("effect", "evidence", "mitigation"):
                found[f"{name}-{each.characteristic}"] = getattr(each, name)
        return found

    def do(self, values: dict[str, Any]) -> None:
        """Keep it."""
        actions.assess_equality(by=self.actor, option=self.option, at=self.at, **values)


class Scores(FilledTable):
    """What the viewer gives each option on each criterion."""

    permission = Permission.SCORES_GIVE
    title = "Your scores"
    form_class = forms.Scores
    is_moderated: ClassVar[bool] = False
    hint = (
        "0 is as bad as the worst option, 100 as good as the best plausible one. Others do not "
        "change your scores, and you do not change theirs."
    )

    def form_arguments(self) -> dict[str, Any]:
        """Return options and criteria."""
        contents = self.read()
        return {"options": contents.shortlist, "criteria": contents.criteria}

    def initial(self) -> dict[str, Any]:
        """Return what was given before."""
        contents = self.read()
        keys = {each.pk: each.key for each in contents.options}
        criteria = {each.pk: each.public_id for each in contents.criteria}
        whose = None if self.is_moderated else self.actor.user_id
        held = list(queries.list_scores(self.appraisal, assessor=whose))
        found: dict[str, Any] = {"version": record_version(*held)}
        for each in held:
            line = f"{criteria[each.criterion_id]}-{keys[each.option_id]}"
            for name in ("value", "reason", "evidence"):
                found[f"{name}-{line}"] = getattr(each, name)
        return found

    def do(self, values: dict[str, Any]) -> None:
        """Keep them."""
        actions.give_scores(
            by=self.actor,
            appraisal=self.appraisal,
            is_moderated=self.is_moderated,
            at=self.at,
            **values,
        )


class Moderated(Scores):
    """What the assessors agreed on."""

    title = "Moderated scores"
    is_moderated = True
    hint = "What the assessors agreed on. It counts in place of the mean of their own scores."

    def context(self) -> dict[str, Any]:
        """Add what each assessor gave."""
        contents = self.read()
        names = {each.pk: each.name for each in contents.criteria}
        labels = {each.pk: each.label for each in contents.options}
        return super().context() | {
            "given": [
                (
                    f"{names[each.criterion_id]}: {labels[each.option_id]}",
                    each.assessor.name,
                    str(each.value),
                    each.reason,
                )
                for each in contents.scores
                if each.assessor is not None
            ]
        }


class WeightsName(AppraisalForm):
    """Keep weights that were tried under a name."""

    title = "Name these weights"
    form_class = forms.NameWeights
    message = "Weights named"

    def form_arguments(self) -> dict[str, Any]:
        """Return the criteria."""
        return {"criteria": self.read().criteria}

    def initial(self) -> dict[str, Any]:
        """Return the weights in the address."""
        return {name: value for name, value in self.request.GET.items() if name.startswith("w-")}

    def do(self, values: dict[str, Any]) -> None:
        """Keep them."""
        actions.name_weights(by=self.actor, appraisal=self.appraisal, at=self.at, **values)


class Lock(AppraisalForm):
    """Let scores and weights stand."""

    title = "Lock the scores"
    form_class = forms.Confirm
    message = "Scores locked"

    def context(self) -> dict[str, Any]:
        """Say what follows."""
        return super().context() | {
            "submit": "Lock the scores",
            "hint": "Scores, weights, costs and risks then stand as they are. Money that was "
            "sealed shows to everybody who may see commissioning.",
        }

    def do(self, values: dict[str, Any]) -> None:
        """Lock them."""
        actions.lock_scores(by=self.actor, appraisal=self.appraisal, at=self.at)


class Reopen(AppraisalForm):
    """Open a locked appraisal, or take back the preferred option."""

    title = "Open again"
    form_class = forms.Reopen
    message = "Opened again"

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
