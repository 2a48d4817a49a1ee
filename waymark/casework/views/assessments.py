"""The assessments of a young person, by any form: written, completed, approved, compared."""

from typing import Any, ClassVar, cast
from uuid import UUID

from django.http import HttpResponse

from waymark.access.permissions import Permission
from waymark.casework.actions import assessments as actions
from waymark.casework.forms.assessments import AssessmentFields, initial_answers
from waymark.casework.models.assessments import ASSESSMENT_LABELS, Assessment
from waymark.casework.permissions import is_own_assessment
from waymark.casework.presenters import assessments as presenters
from waymark.casework.queries import assessments as queries
from waymark.casework.rules.assessments import (
    AssessmentForm,
    assessments_seen,
    form_of,
    latest_form,
    parts_seen,
)
from waymark.casework.rules.vocabulary import AssessmentKind
from waymark.casework.views.pages import NotesPage
from waymark.core.refusals import NotFound
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage


class AssessmentList(NotesPage):
    """Every assessment of the young person that the viewer may see."""

    permission = Permission.CASES_WORK
    title = "Assessments"
    template_name = "casework/assessment_list.html"

    def present(self) -> presenters.AssessmentListPage:
        """Return the assessments, and the forms that there are."""
        return presenters.assessment_list_page(
            queries.list_assessments(viewer=self.actor, record=self.found),
            kinds=assessments_seen(self.found.reach.groups),
            today=self.today,
            url=lambda each: self.record_url(
                route="casework:assessment", assessment=each.public_id
            ),
            create_url=lambda kind: self.record_url(
                route="casework:assessment_create", form_kind=kind.value
            ),
        )


class WritingPage(NotesPage, AuthorityFormPage):
    """A form of assessment to fill in."""

    permission = Permission.CASES_WORK
    template_name = "casework/assessment_form.html"
    form_class = AssessmentFields

    definition: AssessmentForm

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the assessments."""
        url = self.record_url(route="casework:assessment_list")
        return [*super().breadcrumbs(), ("Assessments", url)]

    def back_url(self) -> str:
        """Return the assessments."""
        return self.record_url(route="casework:assessment_list")

    def page_title(self) -> str:
        """Return which form it is, and of whom."""
        return f"{ASSESSMENT_LABELS[self.definition.kind]}: {self.found.person}"

    def form_arguments(self) -> dict[str, Any]:
        """Ask what the viewer may see."""
        ended_on = self.definition.latest_on if self.definition.has_ended(self.today) else None
        return {
            "parts": parts_seen(self.definition, self.found.reach.groups),
            "latest_on": ended_on,
        }

    def present(self) -> presenters.AssessmentWriting:
        """Return what stands above the boxes, and the boxes by part."""
        form = cast("AssessmentFields", self.form)
        return presenters.assessment_writing(self.definition, form.drawn_parts())

    def saved(self, made: Assessment, *, is_complete: bool) -> HttpResponse:
        """Show what was written."""
        return self.done(
            "casework:assessment",
            "Assessment completed" if is_complete else "Draft saved",
            person=self.found.person.public_id,
            assessment=made.public_id,
        )


class AssessmentCreate(WritingPage):
    """Begin an assessment by the form that is in use, or record one from paper by a former one."""

    def load(self, person: UUID, **rest: Any) -> None:
        """Find the form among those that the viewer may see."""
        super().load(person=person)
        seen = {kind.value: kind for kind in assessments_seen(self.found.reach.groups)}
        if rest["form_kind"] not in seen:
            raise NotFound
        self.definition = latest_form(seen[rest["form_kind"]])

    def initial(self) -> dict[str, Any]:
        """Begin today; by a form that has ended, on the day that the paper says."""
        ended = self.definition.has_ended(self.today)
        return {"version": 0} | ({} if ended else {"done_on": self.today})

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save it."""
        made = actions.write_assessment(
            by=self.actor,
            at=self.at,
            person=self.found.person,
            kind=self.definition.kind,
            **values,
        )
        return self.saved(made, is_complete=values["is_complete"])


class OneAssessment(NotesPage):
    """A page of one assessment."""

    permission = Permission.CASES_WORK

    assessment: Assessment

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the assessment with its record."""
        super().load(person=person)
        self.assessment = queries.get_assessment(
            viewer=self.actor, record=self.found, public_id=rest["assessment"]
        )

    def assessment_url(self, route: str = "casework:assessment") -> str:
        """Return the address of the assessment, or of a page of it."""
        return self.record_url(route=route, assessment=self.assessment.public_id)

    def page_title(self) -> str:
        """Return what is done with which assessment, of whom."""
        words = f"{self.title}: {self.assessment}" if self.title else str(self.assessment)
        return f"{words}: {self.found.person}"


class AssessmentDetail(OneAssessment):
    """One assessment, and how far the young person has come since the one before."""

    template_name = "casework/assessment_detail.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the assessments."""
        url = self.record_url(route="casework:assessment_list")
        return [*super().breadcrumbs(), ("Assessments", url)]

    def present(self) -> presenters.AssessmentPage:
        """Return the assessment."""
        return presenters.assessment_page(
            self.assessment,
            reach=self.found.reach,
            today=self.today,
            before=queries.find_before(
                viewer=self.actor, record=self.found, assessment=self.assessment
            ),
            may_approve=self.may(Permission.CASES_MANAGE)
            and not is_own_assessment(viewer=self.actor, assessment=self.assessment),
            url=self.assessment_url,
        )


class AssessmentChange(OneAssessment, WritingPage):
    """Go on with a draft."""

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the draft with the form by which it was begun."""
        super().load(person=person, **rest)
        self.definition = form_of(AssessmentKind(self.assessment.kind), self.assessment.version)

    def initial(self) -> dict[str, Any]:
        """Begin with what there is."""
        kept = self.assessment
        return {
            "done_on": kept.done_on,
            "own_view": kept.own_view,
            "review_on": kept.review_on,
            "version": kept.revision,
            **initial_answers(kept.answers),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save it."""
        made = actions.write_assessment(
            by=self.actor,
            at=self.at,
            person=self.found.person,
            kind=self.definition.kind,
            assessment=self.assessment,
            **values,
        )
        return self.saved(made, is_complete=values["is_complete"])


class AssessmentConfirm(OneAssessment, AuthorityFormPage):
    """A question about one assessment."""

    template_name = "casework/plan_form.html"
    form_class: ClassVar[type[Form]] = Confirm
    sentence: ClassVar[str] = ""

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the assessment."""
        return [*super().breadcrumbs(), (str(self.assessment), self.assessment_url())]

    def back_url(self) -> str:
        """Return the assessment."""
        return self.assessment_url()

    def present(self) -> presenters.AssessmentQuestion:
        """Return what the page says."""
        return presenters.AssessmentQuestion(sentences=(self.sentence,), submit=self.title)


class AssessmentReopen(AssessmentConfirm):
    """Make a draft of it again."""

    title = "Open it again"
    sentence = "It becomes a draft, until you complete it again."

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Open it."""
        actions.reopen_assessment(by=self.actor, at=self.at, assessment=self.assessment)
        return self.back("It is a draft again")


class AssessmentApprove(AssessmentConfirm):
    """Approve it."""

    permission = Permission.CASES_MANAGE
    title = "Approve"
    sentence = "What is approved stays as it is."

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Approve it."""
        actions.approve_assessment(by=self.actor, at=self.at, assessment=self.assessment)
        return self.back("Assessment approved")


class AssessmentDiscard(AssessmentConfirm):
    """Throw a draft away."""

    title = "Throw the draft away"
    sentence = "Its answers are gone after that."

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Throw it away."""
        actions.discard_assessment(by=self.actor, at=self.at, assessment=self.assessment)
        return self.done(
            "casework:assessment_list", "Draft thrown away", person=self.found.person.public_id
        )
