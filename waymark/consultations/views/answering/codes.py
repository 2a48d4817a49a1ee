"""Which pages give the code of answers, and take it again?"""

from typing import Any

from allauth.core import ratelimit
from django.http import HttpResponseRedirect
from django.http.response import HttpResponseBase

from waymark.consultations.forms import answering as forms
from waymark.consultations.presenters import answering as presenters
from waymark.consultations.presenters.public.moments import when_sentence
from waymark.consultations.queries.answering import find_draft, read_draft
from waymark.consultations.queries.receipts import find_sent
from waymark.consultations.rules.answering import bare_code, spaced_code
from waymark.consultations.rules.receipts import is_early_code
from waymark.consultations.views.answering.pages import AnswerForm, AnswerPage
from waymark.core.refusals import ActionRefused
from waymark.web.forms import Form


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


class WrongCode(ActionRefused):
    """No answers have this code. Check it and type it again."""


class TooManyCodes(ActionRefused):
    """Too many codes were wrong. Wait ten minutes, then type yours again. Nothing is lost."""


class AnswerReturn(AnswerForm):
    """Where a code is typed: answers not yet sent go on, sent ones are shown.

    The long codes cannot be guessed, so wrong ones are counted by browser, and only out of
    politeness: a library where many share an address goes on as ever. The short ones given out
    before could be, so wrong ones are counted by address too.
    """

    title = "Find your answers"
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

    def take(self, form: Form) -> HttpResponseBase:
        """Count a wrong code; the count outlives the refusal, which is why it is kept here."""
        typed = bare_code(form.cleaned_data["code"])
        limits = ["early_receipt_wrong"] if is_early_code(typed) else []
        if self.request.session.session_key:
            limits.append("receipt_wrong")
        if not all(self._consume(limit, dry_run=True) for limit in limits):
            raise TooManyCodes(field="code")
        try:
            return super().take(form)
        except WrongCode:
            for limit in limits:
                self._consume(limit)
            raise

    def _consume(self, action: str, *, dry_run: bool = False) -> bool:
        key = self.request.session.session_key if action == "receipt_wrong" else None
        return bool(ratelimit.consume(self.request, action=action, key=key, dry_run=dry_run))

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Open the answers of the code."""
        token = bare_code(values["code"])
        draft = find_draft(consultation_id=self.consultation.pk, token=token)
        if draft is not None and draft.response is None:
            self.remember(token)
            self.draft, self.answers = draft, read_draft(draft)
            return HttpResponseRedirect(self.unanswered_url())
        if find_sent(consultation_id=self.consultation.pk, token=token) is None and draft is None:
            raise WrongCode(field="code")
        self.remember(token)
        return HttpResponseRedirect(self.at("receipt"))
