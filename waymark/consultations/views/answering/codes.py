"""Which pages give the code of unfinished answers, and take it again?"""

from typing import Any

from django.http import HttpResponseRedirect
from django.http.response import HttpResponseBase

from waymark.consultations.forms import answering as forms
from waymark.consultations.presenters import answering as presenters
from waymark.consultations.presenters.public import when_sentence
from waymark.consultations.queries.answering import find_draft, read_draft
from waymark.consultations.rules.answering import bare_code, spaced_code
from waymark.consultations.views.answering.pages import AnswerForm, AnswerPage
from waymark.core.refusals import ActionRefused


class AnswerLater(AnswerPage):
    """How to come back; shows the code and changes nothing."""

    title = "Come back later"
    template_name = "consultations/public/answer_later.html"

    def present(self) -> presenters.ComeBackPage:
        """Return the code that this browser holds."""
        return presenters.ComeBackPage(
            code=spaced_code(self.token()),
            closes=when_sentence(self.consultation),
            return_url=self.request.build_absolute_uri(self.at("return")),
            go_on_url=self.unanswered_url(),
            email_url=self.at("later_email"),
        )


class AnswerReturn(AnswerForm):
    title = "Go on with your answers"
    needs_draft = False
    form_class = forms.FindAnswers
    template_name = "consultations/public/answer_return.html"

    def present(self) -> presenters.StepPage:
        """Return the way back."""
        return presenters.StepPage(
            back_url=self.url("consultations:public_detail", slug=self.consultation.slug),
            progress="",
            can_come_back=False,
            can_skip=False,
        )

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Open the answers of the code."""
        token = bare_code(values["code"])
        draft = find_draft(consultation_id=self.consultation.pk, token=token)
        if draft is None:
            message = "No answers have this code. Check it and type it again."
            raise ActionRefused(message, field="code")
        self.remember(token)
        self.draft, self.answers = draft, read_draft(draft)
        return HttpResponseRedirect(self.at("receipt") if draft.response else self.unanswered_url())
