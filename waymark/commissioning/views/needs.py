"""On which pages is a needs assessment listed, begun, read, changed and approved?"""

from typing import Any, ClassVar

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import needs as actions
from waymark.commissioning.forms import needs as forms
from waymark.commissioning.models.needs import NeedsAssessment
from waymark.commissioning.presenters import needs as presenters
from waymark.commissioning.presenters.records import Listing, Row, StepPage
from waymark.commissioning.queries import needs as queries
from waymark.commissioning.queries.cycles import cycles_by_title
from waymark.commissioning.rules.needs import NeedsState, missing_to_approve
from waymark.commissioning.views.crumbs import way_to
from waymark.core.dates import local_date
from waymark.decisions.presenters.parts import Action
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage

LISTED = "commissioning:needs_list"
MANAGE = Permission.COMMISSIONING_MANAGE


class NeedsList(AuthorityPage):
    """The latest version of each assessment."""

    permission = Permission.COMMISSIONING_SEE
    title = "Needs assessments"
    template_name = "commissioning/record_list.html"

    def present(self) -> Listing:
        """Return the page."""
        begin = Action("Begin a needs assessment", self.url("commissioning:needs_create"))
        return Listing(
            head=("Assessment", "Period", "Cycle", "Version", "State"),
            rows=tuple(
                Row(
                    title=each.title,
                    url=self.url("commissioning:needs", needs=each.public_id),
                    cells=(
                        presenters.period_words(each),
                        each.cycle.title if each.cycle else "",
                        str(each.number),
                        presenters.state_words(each)[0],
                    ),
                )
                for each in queries.list_assessments(viewer=self.actor)
            ),
            empty_title="No needs assessments yet",
            empty_text=(
                "An assessment says what young people need, what is there for them and what is "
                "missing. It is where commissioning begins."
            ),
            primary=begin if self.may(MANAGE) else None,
            links=(Action("Local standards", self.url("commissioning:standards")),),
        )


class NeedsForm(AuthorityFormPage):
    """What the forms about an assessment itself share."""

    permission = MANAGE
    form_class = forms.EditNeeds

    def areas(self) -> list[int]:
        """Return the localities that are named already."""
        return []

    def form_arguments(self) -> dict[str, Any]:
        """Return what there is to choose from."""
        return {
            "cycles": list(cycles_by_title(viewer=self.actor)),
            "localities": list(queries.list_localities(also=self.areas())),
        }


class NeedsCreate(NeedsForm):
    """Begin an assessment."""

    title = "Begin a needs assessment"
    template_name = "web/layouts/form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return way_to(self, "Needs assessments", LISTED)

    def initial(self) -> dict[str, Any]:
        """Return the ages that the duty begins with."""
        return {"age_from": 13, "age_to": 24, "cycle": self.request.GET.get("cycle", "")}

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url(LISTED)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin it."""
        made = actions.add_assessment(by=self.actor, terms=values["terms"], at=timezone.now())
        return self.done("commissioning:needs", f"{made.title} begun", needs=made.public_id)


class OneAssessment(AuthorityPage):
    """What the pages about one version share."""

    permission = Permission.COMMISSIONING_SEE

    assessment: NeedsAssessment

    def load(self, **keys: Any) -> None:
        """Fetch it."""
        self.at = timezone.now()
        self.assessment = queries.get_assessment(viewer=self.actor, public_id=keys["needs"])

    def page_title(self) -> str:
        """Return the title of the page, with the assessment's."""
        return f"{self.title}: {self.assessment.title}" if self.title else self.assessment.title

    def here(self, route: str) -> str:
        """Return a page of this version."""
        return self.url(f"commissioning:{route}", needs=self.assessment.public_id)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = way_to(self, "Needs assessments", LISTED)
        if self.title:
            crumbs.append((self.assessment.title, self.here("needs")))
        return crumbs


class NeedsDetail(OneAssessment):
    """One version with all its parts."""

    template_name = "commissioning/needs_detail.html"

    def present(self) -> presenters.NeedsPage:
        """Return the page."""
        found = self.assessment
        contents = queries.read_contents(found)
        is_draft = found.state == NeedsState.DRAFT
        writes = is_draft and self.may(MANAGE)
        day = found.provision_on or local_date(self.at)
        lines = queries.sufficiency_of(
            contents, queries.standards_on(day, known_at=found.approved_at or self.at)
        )
        localities = {
            each.locality.pk: each.locality.name for each in contents.people if each.locality
        }
        evidence = queries.evidence_in(found, contents)
        missing = missing_to_approve(evidence, known=found.known) if is_draft else ()
        versions = list(queries.list_versions(viewer=self.actor, assessment=found))
        state, colour = presenters.state_words(found)
        cycle = found.cycle
        return presenters.NeedsPage(
            state=state,
            colour=colour,
            version=f"version {found.number}",
            facts=presenters.facts_of(
                found,
                contents,
                cycle_url=self.url("commissioning:cycle", cycle=cycle.public_id) if cycle else "",
            ),
            notes=missing,
            texts=presenters.texts_of(found),
            parts=(
                presenters.figures_section(
                    contents.figures,
                    self._links(writes, "Choose indicators", "needs_choose")
                    + self._links(writes, "Type in or change figures", "needs_figures"),
                ),
                presenters.views_section(
                    contents.views,
                    self._links(writes, "Record what young people said", "needs_views"),
                ),
                presenters.people_section(
                    contents.people,
                    self._links(writes, "Enter how many young people there are", "needs_people"),
                ),
            ),
            duty=presenters.DUTY,
            sufficiency=presenters.sufficiency_sections(lines, localities),
            picture=presenters.picture_of(lines, localities),
            provision=presenters.provision_section(
                found,
                contents.provision,
                self._links(writes, "Take the provision of today", "needs_take")
                + self._links(writes, "Enter hours and places", "needs_provision"),
            ),
            versions=tuple(
                Action(
                    f"Version {each.number}, {presenters.state_words(each)[0].lower()}",
                    self.url("commissioning:needs", needs=each.public_id),
                )
                for each in versions
                if each.pk != found.pk
            ),
            primary=self._primary(writes and not missing, is_newest=versions[0].pk == found.pk),
            actions=self._links(writes, "Change what it is about and what it says", "needs_edit"),
        )

    def _links(self, writes: bool, label: str, route: str) -> tuple[Action, ...]:
        return (Action(label, self.here(route)),) if writes else ()

    def _primary(self, may_approve: bool, *, is_newest: bool) -> Action | None:
        if may_approve:
            return Action("Approve", self.here("needs_approve"))
        if self.assessment.state == NeedsState.APPROVED and is_newest and self.may(MANAGE):
            return Action("Begin a new version", self.here("needs_revise"))
        return None


class ManagesAssessment(OneAssessment):
    """What the forms about one version share."""

    permission = MANAGE

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.here("needs")}

    def saved(self, message: str) -> HttpResponse:
        """Go back to the version and say what happened."""
        return self.done("commissioning:needs", message, needs=self.assessment.public_id)


class NeedsEdit(ManagesAssessment, NeedsForm, VersionedPage):
    """Change what an assessment is about and what it says."""

    title = "What it is about"
    form_class = forms.ReviseNeeds
    template_name = VersionedPage.template_name

    def areas(self) -> list[int]:
        """Return the localities that are named already."""
        return [each.pk for each in queries.read_contents(self.assessment).areas]

    def reload(self) -> None:
        """Fetch the assessment again."""
        self.assessment.refresh_from_db()

    def form_arguments(self) -> dict[str, Any]:
        """Keep the title of later versions."""
        fixed = self.assessment.title if self.assessment.number > 1 else ""
        return super().form_arguments() | {"fixed_title": fixed}

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        found = self.assessment
        areas = queries.read_contents(found).areas
        names = ("title", "age_from", "age_to", "starts_on", "ends_on", "known", "not_known")
        return {name: getattr(found, name) for name in names} | {
            "cycle": str(found.cycle.public_id) if found.cycle else "",
            "localities": [str(each.public_id) for each in areas],
            "version": queries.assessment_version(found, areas),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.change_assessment(by=self.actor, assessment=self.assessment, at=self.at, **values)
        return self.saved("Saved")


class NeedsStep(ManagesAssessment, AuthorityFormPage):
    """What the steps that an assessment takes share."""

    template_name = "commissioning/step_form.html"
    form_class: ClassVar[type[Form]] = Confirm
    submit: ClassVar[str]
    sentences: ClassVar[tuple[str, ...]] = ()

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(submit=self.submit, cancel_url=self.here("needs"), sentences=self.sentences)


class NeedsApprove(NeedsStep):
    """Approve the version."""

    title = "Approve"
    submit = "Approve the needs assessment"
    sentences = (
        (
            "Once approved, this version stands as it is: later figures, services and standards "
            "change nothing in it."
        ),
    )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Approve it."""
        actions.approve_needs(by=self.actor, assessment=self.assessment, at=self.at)
        return self.saved("Needs assessment approved")


class NeedsRevise(NeedsStep):
    """Begin the next version."""

    title = "New version"
    form_class = forms.Revise
    submit = "Begin a new version"
    sentences = ("The new version begins as a copy. The approved one stays as it is.",)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin it."""
        made = actions.revise_needs(by=self.actor, assessment=self.assessment, at=self.at, **values)
        return self.done(
            "commissioning:needs", f"Version {made.number} begun", needs=made.public_id
        )
