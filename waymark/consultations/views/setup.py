"""Which pages make a consultation: the list, its overview, questions, history, texts and dates."""

from functools import partial
from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import setup as actions
from waymark.consultations.forms import setup as forms
from waymark.consultations.presenters.header import Link
from waymark.consultations.presenters.setup import history, lists, overview, pages, questions
from waymark.consultations.queries import running
from waymark.consultations.queries.questions import list_showing
from waymark.consultations.queries.setup.consultations import count_by_stage, list_consultations
from waymark.consultations.queries.setup.parts import revision_of
from waymark.consultations.queries.setup.standing import list_stage_steps
from waymark.consultations.queries.setup.versions import list_versions, may_change_setup
from waymark.consultations.queries.setup.whole import draft_for_checks, get_setup
from waymark.consultations.rules import stages
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.paging import stretch_of


class ConsultationList(AuthorityPage):
    permission = Permission.CONSULTATIONS_SEE
    title = "Consultations"
    template_name = "consultations/list.html"

    def present(self) -> lists.ConsultationList:
        """Show one page of the list, narrowed to a stage where one is named."""
        stage = self.request.GET.get("stage", "")
        stage = stage if stage in set(ConsultationStage) else ""
        rows = list_consultations(viewer=self.actor, stage=stage)
        return lists.present_list(
            shown=stretch_of(self.request, rows),
            counts=count_by_stage(viewer=self.actor),
            stage=stage,
            viewer=self.actor,
            url=self.url,
        )


class ConsultationCreate(AuthorityFormPage):
    permission = Permission.CONSULTATIONS_MANAGE
    title = "Begin a consultation"
    form_class = forms.NewConsultation
    template_name = "consultations/setup/form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list."""
        return [("Consultations", self.url("consultations:list"))]

    def present(self) -> pages.FormPage:
        """Word the button."""
        return pages.FormPage(
            submit="Begin",
            cancel_url=self.url("consultations:list"),
            link=Link("Start from a template", self.url("consultations:template_list")),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin the draft and show what it lacks."""
        made = actions.create_consultation(by=self.actor, at=timezone.now(), **values)
        return self.done(
            "consultations:detail", "Draft begun. See below what it needs", slug=made.slug
        )


class ConsultationDetail(ConsultationPage):
    template_name = "consultations/detail.html"

    def present(self) -> overview.Overview:
        """Show what waits, the texts and dates, papers and events."""
        setup = get_setup(viewer=self.actor, consultation=self.consultation)
        now = timezone.now()
        return overview.present_overview(
            setup=setup,
            standing=self.standing,
            missing=stages.missing_before_opening(draft_for_checks(setup), at=now),
            is_frozen=not may_change_setup(self.consultation),
            read=running.read_life(viewer=self.actor, setup=setup, at=now),
            at=now,
            viewer=self.actor,
            url=self.url,
        )


class ConsultationQuestions(ConsultationPage):
    title = "Questions"
    tab = "questions"
    template_name = "consultations/setup/questions.html"

    def present(self) -> questions.Questions:
        """Show what people are asked, and among what they choose."""
        return questions.present_questions(
            setup=get_setup(viewer=self.actor, consultation=self.consultation),
            showing=list_showing(self.consultation),
            is_frozen=not may_change_setup(self.consultation),
            viewer=self.actor,
            url=self.url,
        )


class ConsultationHistory(ConsultationPage):
    title = "History"
    tab = "history"
    template_name = "consultations/setup/history.html"

    def present(self) -> history.History:
        """Show the moves and the frozen versions, newest first."""
        return history.present_history(
            consultation=self.consultation,
            steps=list_stage_steps(viewer=self.actor, consultation=self.consultation),
            versions=list_versions(viewer=self.actor, consultation=self.consultation),
            place=partial(self.url, slug=self.consultation.slug),
        )


class ConsultationTexts(ConsultationFormPage):
    permission = Permission.CONSULTATIONS_MANAGE
    while_open = True
    title = "What the consultation says"
    form_class = forms.Texts

    def initial(self) -> dict[str, Any]:
        """Show the texts as they are now."""
        names = actions.Texts.__annotations__.keys() & forms.Texts.base_fields.keys()
        found = {name: getattr(self.consultation, name) for name in names}
        return found | {"version": revision_of(self.consultation)}

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Change the texts."""
        actions.change_texts(
            by=self.actor,
            consultation=self.consultation,
            revision=values.pop("version"),
            at=timezone.now(),
            **values,
        )
        return self.done("consultations:detail", "Texts saved", slug=self.consultation.slug)


class ConsultationDates(ConsultationFormPage):
    permission = Permission.CONSULTATIONS_MANAGE
    title = "When people can answer"
    form_class = forms.Dates

    def initial(self) -> dict[str, Any]:
        """Show the dates as they are now."""
        return {
            "opens_at": self.consultation.opens_at,
            "closes_at": self.consultation.closes_at,
            "version": revision_of(self.consultation),
        }

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Change the dates."""
        actions.change_dates(
            by=self.actor,
            consultation=self.consultation,
            revision=values.pop("version"),
            at=timezone.now(),
            **values,
        )
        return self.done("consultations:detail", "Dates saved", slug=self.consultation.slug)
