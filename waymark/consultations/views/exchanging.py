"""Answers sent to another service in its shape, and what it found taken in as suggestions."""

from typing import Any

from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import exchanging as actions
from waymark.consultations.exports.folder import zip_files
from waymark.consultations.forms import exchanging as forms
from waymark.consultations.presenters import exchanging as presenters
from waymark.consultations.queries import exchanging as queries
from waymark.consultations.rules.wording import counted
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.web.pages import as_download


class Exchange(ConsultationPage):
    """What can leave, what left, and how it comes back."""

    permission = Permission.ANALYSIS_MANAGE
    title = "Exchange with ThemeFinder"
    tab = "analysis"
    template_name = "consultations/exchange/tab.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the open questions and what was sent."""
        super().load(**kwargs)
        found = queries.list_open_questions(viewer=self.actor, consultation=self.consultation)
        self.questions = list(found)
        self.counts = queries.count_outgoing_by_question(
            viewer=self.actor, consultation=self.consultation
        )
        self.sent = list(queries.list_exports(viewer=self.actor, consultation=self.consultation))

    def present(self) -> presenters.ExchangePage:
        """Return the questions with how many answers of each may leave."""
        slug = self.consultation.slug
        return presenters.ExchangePage(
            questions=tuple((each.wording, self.counts.get(each.pk, 0)) for each in self.questions),
            sent=tuple(presenters.sent_line(each) for each in self.sent),
            export_url=self.url("consultations:exchange_export", slug=slug) if self.counts else "",
            load_url=self.url("consultations:exchange_load", slug=slug) if self.sent else "",
            report_url=self.url("consultations:analysis", slug=slug),
        )


class ExchangeForm(ConsultationFormPage):
    """What the two forms share."""

    permission = Permission.ANALYSIS_MANAGE

    def load(self, **kwargs: Any) -> None:
        """Fetch the open questions."""
        super().load(**kwargs)
        found = queries.list_open_questions(viewer=self.actor, consultation=self.consultation)
        self.questions = {each.code: each for each in found}

    def form_arguments(self) -> dict[str, Any]:
        """Offer the open questions."""
        return {"questions": [(code, each.wording) for code, each in self.questions.items()]}

    def initial(self) -> dict[str, Any]:
        """Select the question where there is one only."""
        return {"question": next(iter(self.questions))} if len(self.questions) == 1 else {}

    def cancel_url(self) -> str:
        """Return the page about the exchange."""
        return self.url("consultations:exchange", slug=self.consultation.slug)


class ExchangeExport(ExchangeForm):
    """The answers to one question as a folder of files."""

    title = "Export answers for ThemeFinder"
    form_class = forms.ExportAnswers
    template_name = "consultations/exchange/export.html"

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Send the files."""
        question = self.questions[values["question"]]
        files = actions.export_answers(by=self.actor, question=question, at=timezone.now())
        return as_download(
            zip_files(files),
            media_type="application/zip",
            file_name=f"{self.consultation.slug}-{question.code}-themefinder.zip",
        )


class ExchangeLoad(ExchangeForm):
    """What came back."""

    title = "Load themes from ThemeFinder"
    form_class = forms.LoadThemes
    template_name = "consultations/exchange/load.html"

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Take it in as suggestions."""
        loaded = actions.load_themes(
            by=self.actor,
            question=self.questions[values.pop("question")],
            at=timezone.now(),
            **values,
        )
        return self.done(
            "consultations:exchange",
            f"{counted(loaded.themes, 'new theme')} on the long list, suggestions for "
            f"{counted(loaded.answers, 'answer')}. People confirm them before they count.",
            slug=self.consultation.slug,
        )
