"""Which pages let an officer walk through a draft as people will, and see what came of it?

They are the public pages, under work addresses, for those who may change the consultation.
"""

from typing import Any

from django.http import HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import preview as actions
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.preview import TestAnswer
from waymark.consultations.presenters import preview as presenters
from waymark.consultations.presenters.setup import pages
from waymark.consultations.queries import preview as queries
from waymark.consultations.queries.answering import (
    Draft,
    asked_questions,
    equality_questions,
)
from waymark.consultations.queries.setup.whole import read_questionnaire
from waymark.consultations.rules.wordings import ENGLISH
from waymark.consultations.views.answering import answers, sending
from waymark.consultations.views.answering.pages import AnswerPage
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.core.actors import Actor
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityPage


class Preview(AuthorityPage, AnswerPage):
    """A page of answering that only officers see, before opening."""

    permission = Permission.CONSULTATIONS_MANAGE
    route = "consultations:preview"
    can_send = True
    can_begin = True
    can_come_back = False

    def speaker(self) -> Actor:
        """Return the officer who tries the draft out."""
        return self.actor

    def find_consultation(self, slug: str) -> Consultation:
        """Return the consultation while it has not opened."""
        return queries.get_unopened(viewer=self.actor, slug=slug)

    def find_held(self) -> Draft | None:
        """Return the test answers that the officer is at work on."""
        return queries.find_test(viewer=self.actor, consultation=self.consultation)

    def begin(self) -> None:
        """Begin test answers."""
        language = "" if self.language == ENGLISH else self.language
        actions.begin_test(
            by=self.actor, consultation=self.consultation, language=language, at=timezone.now()
        )

    def context(self) -> dict[str, Any]:
        """Mark the page as a preview."""
        back = self.url("consultations:questions", slug=self.consultation.slug)
        return super().context() | {"preview_url": back}


class PreviewStart(Preview, answers.AnswerStart):
    """What people will read before they begin."""


class PreviewLanguage(Preview, answers.AnswerLanguage):
    """In which language the officer tries the draft out."""


class PreviewAbout(Preview, answers.AnswerAbout):
    """For whom somebody answers, as people will be asked."""


class PreviewQuestion(Preview, answers.AnswerQuestion):
    """One question as people will see it."""


class PreviewPublishing(Preview, answers.AnswerPublishing):
    """Whether answers may be published, as people will be asked."""


class PreviewEquality(Preview, answers.AnswerEquality):
    """The questions about equality as people will see them."""


class PreviewCheck(Preview, sending.AnswerCheck):
    """Everything that was answered; sending keeps it apart from responses."""

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Send the test answers."""
        test = self.held()
        if isinstance(test, TestAnswer):
            actions.send_test(by=self.actor, test=test, at=timezone.now())
        slug = self.consultation.slug
        return HttpResponseRedirect(self.url("consultations:test_list", slug=slug))


class TestList(ConsultationPage):
    """The test answers that were sent."""

    permission = Permission.CONSULTATIONS_MANAGE
    title = "Test answers"
    tab = "questions"
    template_name = "consultations/setup/tests.html"

    def load(self, *args: Any, **kwargs: Any) -> None:
        """Find the consultation while it has not opened."""
        self.consultation = queries.get_unopened(viewer=self.actor, slug=kwargs["slug"])

    def present(self) -> presenters.TestsPage:
        """Return each with its answers."""
        setup = read_questionnaire(self.consultation)
        slug = self.consultation.slug
        return presenters.tests_page(
            tests=list(queries.list_tests(viewer=self.actor, consultation=self.consultation)),
            questions=asked_questions(setup),
            equality=equality_questions(setup),
            preview_url=self.url("consultations:preview", slug=slug),
            remove_url=self.url("consultations:test_remove", slug=slug),
        )


class TestRemove(ConsultationFormPage):
    """All test answers are removed at once; at opening they vanish by themselves."""

    permission = Permission.CONSULTATIONS_MANAGE
    title = "Remove all test answers"
    form_class = Confirm
    template_name = "consultations/setup/confirm.html"

    def load(self, *args: Any, **kwargs: Any) -> None:
        """Find the consultation while it has not opened."""
        self.consultation = queries.get_unopened(viewer=self.actor, slug=kwargs["slug"])

    def cancel_url(self) -> str:
        """Lead back to the test answers."""
        return self.url("consultations:test_list", slug=self.consultation.slug)

    def present(self) -> pages.Confirmation:
        """Ask whether to remove them."""
        return pages.Confirmation(
            sentences=("Every test answer will be removed. You cannot undo this.",),
            submit="Remove",
            cancel_url=self.cancel_url(),
            is_warning=True,
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Remove them."""
        actions.remove_tests(by=self.actor, consultation=self.consultation, at=timezone.now())
        slug = self.consultation.slug
        return self.done("consultations:test_list", "Test answers removed", slug=slug)
