"""Which pages show answers that were sent, withdraw them, and begin to change them?"""

from typing import Any, ClassVar

from django.http import HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.consultations.actions.hearing import receipts as actions
from waymark.consultations.forms import answering as forms
from waymark.consultations.models.hearing.responses import Response, ResponseDraft
from waymark.consultations.presenters import answering as presenters
from waymark.consultations.presenters import receipts
from waymark.consultations.queries.answering import given_answers
from waymark.consultations.queries.receipts import find_merging, find_sent
from waymark.consultations.rules.answering import Answers, spaced_code
from waymark.consultations.rules.receipts import may_amend, may_withdraw
from waymark.consultations.rules.vocabulary import ConsultationStage, ResponseStatus
from waymark.consultations.views.answering.pages import AnswerForm
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.web.forms import Form


class SentPage(AnswerForm):
    """A page about answers that were sent, opened by the receipt that this browser holds."""

    needs_draft = False
    form_class: ClassVar[type[Form]] = forms.Send

    sent: Response | None

    def load(self, **kwargs: Any) -> None:
        """Find what the receipt opens; never contact details, since a receipt may be shared."""
        super().load(**kwargs)
        draft = self.draft
        self.sent = draft.response if isinstance(draft, ResponseDraft) else None
        if draft is None and self.token():
            self.sent = find_sent(consultation_id=self.consultation.pk, token=self.token())

    def elsewhere(self) -> str:
        """Nobody has a receipt before sending."""
        return "" if self.sent is not None else self.at()

    @property
    def response(self) -> Response:
        """Return what was sent."""
        if self.sent is None:
            raise NotFound
        return self.sent

    @property
    def fate(self) -> ResponseStatus:
        """Return what has become of it."""
        return ResponseStatus(self.response.status)

    @property
    def can_withdraw(self) -> bool:
        """Whether it can still be withdrawn."""
        return may_withdraw(stage=ConsultationStage(self.consultation.stage), status=self.fate)

    @property
    def can_amend(self) -> bool:
        """Whether new answers can still be sent in its place."""
        return may_amend(
            stage=ConsultationStage(self.consultation.stage),
            opens_at=self.consultation.opens_at,
            closes_at=self.consultation.closes_at,
            status=self.fate,
            at=timezone.now(),
        )


class AnswerReceipt(SentPage):
    """The receipt; its form lets this device forget the answers."""

    title = "We have your answers"
    template_name = "consultations/public/answer_receipt.html"

    def page_title(self) -> str:
        """Say what has become of the answers."""
        return receipts.headline(self.fate) or self.title

    def present(self) -> receipts.ReceiptPage:
        """Return the receipt with a copy of the answers."""
        response, given = self.response, given_answers(self.response)
        answered = Answers(about=None, given=given, reach=None)
        return receipts.ReceiptPage(
            title=self.consultation.title,
            receipt=spaced_code(self.token()),
            reference=response.reference,
            is_counted=not receipts.headline(self.fate),
            standing=receipts.standing(response, find_merging(response)),
            lines=presenters.question_lines(
                answered.shown(self.questions), given, change_url=lambda _: ""
            ),
            asked_equality=bool(self.equality),
            back_url=self.url("consultations:public_detail", slug=self.consultation.slug),
            leave_url=self.at("receipt"),
            amend_url=self.at("amend") if self.can_amend else "",
            withdraw_url=self.at("withdraw") if self.can_withdraw else "",
            email_url=self.at("receipt_email"),
            outcome_url=self.url("consultations:news_ask", slug=self.consultation.slug),
        )

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Let this device forget which answers were sent from it."""
        self.remember("")
        return HttpResponseRedirect(
            self.url("consultations:public_detail", slug=self.consultation.slug)
        )


class AnswerAmend(SentPage):
    """Asks once whether to change answers; then a draft of them is open, and they still count."""

    title = "Change your answers"
    template_name = "consultations/public/answer_amend.html"

    def present(self) -> receipts.SurePage:
        """Return the way back, and whether it is too late."""
        refusal = "" if self.can_amend else str(actions.CannotAmend())
        return receipts.SurePage(back_url=self.at("receipt"), refusal=refusal)

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Begin a draft of what was sent; this browser now holds its code.

        The page of answers to check comes next: each of them can be changed from there.
        """
        token = actions.begin_amendment(response=self.response, at=timezone.now())
        self.remember(token)
        return HttpResponseRedirect(self.at("check"))


class AnswerWithdraw(SentPage):
    """Asks once whether to withdraw answers, because that cannot be undone."""

    title = "Withdraw your answers"
    template_name = "consultations/public/answer_withdraw.html"

    def present(self) -> receipts.SurePage:
        """Return the way back, and whether it is too late."""
        refusal = "" if self.can_withdraw else str(actions.CannotWithdraw())
        return receipts.SurePage(
            back_url=self.at("receipt"), refusal=refusal, asked_equality=bool(self.equality)
        )

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Withdraw them."""
        actions.withdraw_response(
            by=Actor.respondent(self.authority.pk), response=self.response, at=timezone.now()
        )
        return HttpResponseRedirect(self.at("receipt"))
