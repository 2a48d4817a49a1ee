"""Answering a consultation without an account: one question a page, check, send, receipt."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.views import View

from waymark.consultations.actions.hearing import answering as actions
from waymark.consultations.forms import answering as forms
from waymark.consultations.models.asking import Consultation
from waymark.consultations.models.hearing import ResponseDraft
from waymark.consultations.presenters import answering as presenters
from waymark.consultations.presenters.public import when_sentence
from waymark.consultations.queries.answering import (
    asked_questions,
    find_draft,
    given_answers,
    read_draft,
)
from waymark.consultations.queries.public import get_public
from waymark.consultations.queries.setup import read_setup
from waymark.consultations.rules.answering import (
    Answers,
    AskedQuestion,
    Given,
    bare_code,
    spaced_code,
)
from waymark.consultations.rules.stages import may_answer, may_send
from waymark.consultations.rules.vocabulary import (
    QUESTION_RULES,
    ConsultationStage,
    QuestionKind,
    RespondentKind,
)
from waymark.consultations.rules.wording import counted
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound
from waymark.web.pages import PublicFormPage, PublicPage

SESSION = "answers"
NOTHING_YET = Answers(about=None, given={}, reach=None)
FROM_CHECK = "?from=check"


class AnswersGone(ActionRefused):
    """This page could not be kept: copy what you wrote, then come back with your code."""


class AnswerPage(PublicPage):
    """What every page of answering shares: the draft that this browser alone opens."""

    needs_draft: ClassVar[bool] = True

    consultation: Consultation
    questions: tuple[AskedQuestion, ...]
    categories: tuple[tuple[str, str, str], ...]
    draft: ResponseDraft | None
    answers: Answers

    def load(self, **kwargs: Any) -> None:
        """Fetch what is asked, and what was answered up to now."""
        self.consultation = get_public(slug=kwargs["slug"])
        asked = read_setup(self.consultation)
        self.questions = asked_questions(asked)
        self.categories = tuple(
            (each.key, each.label, each.description) for each in asked.categories
        )
        token = self.request.session.get(SESSION, {}).get(str(self.consultation.public_id))
        self.draft = (
            find_draft(consultation_id=self.consultation.pk, token=token) if token else None
        )
        self.answers = read_draft(self.draft) if self.draft else NOTHING_YET

    def answer_in_scope(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Send whoever is on a page that is not theirs now to the one that is."""
        self.actor = Actor.public(self.authority.pk)
        self.load(**kwargs)
        elsewhere = self.elsewhere()
        if elsewhere:
            return HttpResponseRedirect(elsewhere)
        response = View.dispatch(self, request, **kwargs)
        # Answers are personal: no browser or proxy keeps these pages.
        add_never_cache_headers(response)
        return response

    def elsewhere(self) -> str:
        """Return where to go instead; empty to stay. What was typed is never sent away."""
        if not self.needs_draft:
            return ""
        if self.draft is not None and self.draft.response is not None:
            return self.at("receipt")
        if self.request.method == "POST":
            return ""
        if self.draft is None:
            return self.at()
        return "" if self.can_send or self.is_check else self.at("check")

    @property
    def can_send(self) -> bool:
        """Whether answers are still taken."""
        return may_send(ConsultationStage(self.consultation.stage))

    @property
    def can_begin(self) -> bool:
        """Whether the consultation is open now."""
        opens, closes = self.consultation.opens_at, self.consultation.closes_at
        if opens is None or closes is None:
            return False
        stage = ConsultationStage(self.consultation.stage)
        return may_answer(stage=stage, opens_at=opens, closes_at=closes, at=timezone.now())

    @property
    def is_check(self) -> bool:
        """Whether this is the page that shows everything."""
        return isinstance(self, AnswerCheck)

    @property
    def comes_from_check(self) -> bool:
        """Whether somebody came to change one answer before sending."""
        return self.request.GET.get("from") == "check"

    def held(self) -> ResponseDraft:
        """Return the draft; refuse where this browser has lost it."""
        if self.draft is None:
            raise AnswersGone
        return self.draft

    def remember(self, token: str) -> None:
        """Let this browser, and no other, open the answers of this code."""
        kept: Mapping[str, str] = self.request.session.get(SESSION, {})
        self.request.session[SESSION] = {**kept, str(self.consultation.public_id): token}

    def token(self) -> str:
        """Return the code that this browser holds."""
        held: Mapping[str, str] = self.request.session.get(SESSION, {})
        return held.get(str(self.consultation.public_id), "")

    def at(self, page: str = "", **kwargs: Any) -> str:
        """Return the address of a page of answering."""
        route = f"consultations:answer_{page}" if page else "consultations:answer"
        return self.url(route, slug=self.consultation.slug, **kwargs)

    def question_url(self, question: AskedQuestion) -> str:
        """Return the address of one question."""
        return self.at("question", number=question.number)

    def unanswered_url(self) -> str:
        """Return the first page that is not filled in yet, or the page that shows everything."""
        if self.answers.about is None:
            return self.at("about")
        for question in self.questions:
            if question.code not in self.answers.given:
                return self.question_url(question)
        return self.at("publishing") if self.answers.reach is None else self.at("check")

    def go_on(self, following: str) -> HttpResponse:
        """Go to the next page, or back to checking."""
        return HttpResponseRedirect(self.at("check") if self.comes_from_check else following)

    def step(self, *, back: str, progress: str, can_skip: bool = False) -> presenters.StepPage:
        """Return where somebody is among the pages."""
        return presenters.StepPage(
            back_url=self.at("check") if self.comes_from_check else back,
            progress=progress,
            can_come_back=self.draft is not None,
            can_skip=can_skip,
        )


class AnswerForm(PublicFormPage, AnswerPage):
    """A page of answering on which something is typed, ticked or sent."""


class AnswerStart(AnswerForm):
    title = "Have your say"
    needs_draft = False
    form_class = forms.Start
    template_name = "consultations/public/answer_start.html"

    def elsewhere(self) -> str:
        """Stay while answers can be begun or sent; else the consultation says how it stands."""
        is_under_way = self.draft is not None and self.draft.response is None and self.can_send
        if self.can_begin or is_under_way or self.request.method == "POST":
            return ""
        return self.url("consultations:public_detail", slug=self.consultation.slug)

    def page_title(self) -> str:
        """Return what is asked about."""
        return f"Have your say: {self.consultation.title}"

    def present(self) -> presenters.StartPage:
        """Return what to know before beginning."""
        is_under_way = self.draft is not None and self.draft.response is None
        return presenters.StartPage(
            title=self.consultation.title,
            questions=counted(len(self.questions), "question"),
            closes=when_sentence(self.consultation),
            privacy_notice=self.consultation.privacy_notice,
            go_on_url=self.unanswered_url() if is_under_way else "",
            return_url=self.at("return"),
        )

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Begin."""
        self.remember(actions.begin_answer(consultation=self.consultation, at=timezone.now()))
        return HttpResponseRedirect(self.at("about"))


class AnswerAbout(AnswerForm):
    title = "About you"
    form_class = forms.AboutYou
    template_name = "consultations/public/answer_about.html"

    def form_arguments(self) -> dict[str, Any]:
        """Offer the categories."""
        return {"categories": self.categories}

    def initial(self) -> dict[str, Any]:
        """Start with what was said before."""
        about = self.answers.about
        if about is None:
            return {}
        return {"kind": about.kind.value, "body_name": about.body_name, "category": about.category}

    def present(self) -> presenters.StepPage:
        """Return where somebody is."""
        return self.step(back=self.at(), progress="Before the questions")

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Keep for whom somebody answers."""
        actions.save_about(draft=self.held(), at=timezone.now(), **values)
        following = self.question_url(self.questions[0]) if self.questions else None
        return self.go_on(following or self.at("publishing"))


class AnswerQuestion(AnswerForm):
    form_class = forms.AnswerQuestion
    template_name = "consultations/public/answer_question.html"

    question: AskedQuestion

    def load(self, **kwargs: Any) -> None:
        """Find the question of the address."""
        super().load(**kwargs)
        number = kwargs["number"]
        if not 1 <= number <= len(self.questions):
            raise NotFound
        self.question = self.questions[number - 1]

    def page_title(self) -> str:
        """Return which question it is."""
        return f"Question {self.question.number}: {self.question.wording}"

    def form_arguments(self) -> dict[str, Any]:
        """Draw the question."""
        return {"question": self.question}

    def initial(self) -> dict[str, Any]:
        """Start with what was answered before."""
        given = self.answers.to(self.question)
        rules = QUESTION_RULES[self.question.kind]
        if rules.holds_several:
            return {"answer": list(given.choices)}
        return {"answer": next(iter(given.choices), "") if rules.has_choices else given.text}

    def present(self) -> presenters.StepPage:
        """Return where somebody is."""
        number = self.question.number
        earlier = self.questions[number - 2] if number > 1 else None
        is_single = self.question.kind is QuestionKind.SINGLE_CHOICE
        return self.step(
            back=self.question_url(earlier) if earlier else self.at("about"),
            progress=f"Question {number} of {len(self.questions)}",
            can_skip=is_single and not self.question.is_required,
        )

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Let somebody who has typed nothing go, without asking for an answer first."""
        is_blank = not any(text.strip() for text in request.POST.getlist("answer"))
        if "later" in request.POST and is_blank and self.draft is not None:
            return HttpResponseRedirect(self.at("later"))
        return super().post(request, **kwargs)

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Keep the answer, and go where the button said."""
        given = Given() if "skip" in self.request.POST else values["given"]
        actions.save_answer(
            draft=self.held(), question=self.question, given=given, at=timezone.now()
        )
        if "later" in self.request.POST:
            return HttpResponseRedirect(self.at("later"))
        number = self.question.number
        is_last = number == len(self.questions)
        return self.go_on(
            self.at("publishing") if is_last else self.question_url(self.questions[number])
        )


class AnswerPublishing(AnswerForm):
    title = "Publishing your answers"
    form_class = forms.Publishing
    template_name = "consultations/public/answer_publishing.html"

    def form_arguments(self) -> dict[str, Any]:
        """Say whether the name of an organisation is known."""
        about = self.answers.about
        return {"is_body": about is not None and about.kind is RespondentKind.BODY}

    def initial(self) -> dict[str, Any]:
        """Start with what was said before."""
        reach = self.answers.reach
        if reach is None:
            return {}
        return {"publication": reach.publication, "name": reach.name, "email": reach.email}

    def present(self) -> presenters.StepPage:
        """Return where somebody is."""
        last = self.questions[-1] if self.questions else None
        return self.step(
            back=self.question_url(last) if last else self.at("about"),
            progress="After the questions",
        )

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Keep what may be published."""
        actions.save_reach(draft=self.held(), at=timezone.now(), **values)
        return HttpResponseRedirect(self.at("check"))


class AnswerCheck(AnswerForm):
    title = "Check your answers before you send them"
    form_class = forms.Send
    template_name = "consultations/public/answer_check.html"

    def present(self) -> presenters.CheckPage:
        """Return everything that was answered, with the ways to change it."""
        can_send = self.can_send
        suffix = FROM_CHECK if can_send else ""
        change = {
            page: f"{self.at(page)}{suffix}" if can_send else "" for page in ("about", "publishing")
        }
        closes_at = self.consultation.closes_at
        return presenters.CheckPage(
            back_url=self.at("publishing") if can_send else "",
            lines=(
                *presenters.about_lines(
                    self.answers,
                    categories={key: label for key, label, _ in self.categories},
                    change_url=change["about"],
                ),
                *presenters.question_lines(
                    self.questions,
                    self.answers.given,
                    change_url=lambda each: (
                        f"{self.question_url(each)}{suffix}" if can_send else ""
                    ),
                ),
                *presenters.reach_lines(self.answers, change_url=change["publishing"]),
            ),
            can_send=can_send,
            warning=presenters.closing_warning(closes_at=closes_at, at=timezone.now())
            if can_send
            else str(actions.TooLate()),
        )

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Send the answers in, once."""
        actions.send_answer(
            by=Actor.respondent(self.authority.pk), draft=self.held(), at=timezone.now()
        )
        return HttpResponseRedirect(self.at("receipt"))


class AnswerReceipt(AnswerForm):
    """The receipt; its form lets this device forget the answers."""

    title = "We have your answers"
    needs_draft = False
    form_class = forms.Send
    template_name = "consultations/public/answer_receipt.html"

    def elsewhere(self) -> str:
        """Nobody has a receipt before sending."""
        if self.draft is None or self.draft.response is None:
            return self.at()
        return ""

    def present(self) -> presenters.ReceiptPage:
        """Return the receipt with a copy of the answers."""
        response = self.held().response
        if response is None:
            raise NotFound
        return presenters.ReceiptPage(
            title=self.consultation.title,
            receipt=response.reference,
            late="Your answers came after closing. We have marked them as late, "
            "and we will decide whether they can be counted."
            if response.is_late
            else "",
            lines=presenters.question_lines(
                self.questions, given_answers(response), change_url=lambda _: ""
            ),
            back_url=self.url("consultations:public_detail", slug=self.consultation.slug),
            leave_url=self.at("receipt"),
        )

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Let this device forget which answers were sent from it."""
        self.remember("")
        return HttpResponseRedirect(
            self.url("consultations:public_detail", slug=self.consultation.slug)
        )


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
