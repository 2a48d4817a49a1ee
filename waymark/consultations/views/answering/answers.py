"""Which pages take the answers: the start, about you, the questions and publishing?"""

from typing import Any

from django.http import HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.consultations.actions.hearing import answering as actions
from waymark.consultations.forms import answering as forms
from waymark.consultations.presenters import answering as presenters
from waymark.consultations.presenters.public import when_sentence
from waymark.consultations.rules.answering import AskedQuestion, Given
from waymark.consultations.rules.vocabulary import QUESTION_RULES, QuestionKind, RespondentKind
from waymark.consultations.rules.wording import counted
from waymark.consultations.views.answering.pages import AnswerForm
from waymark.core.refusals import NotFound


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
