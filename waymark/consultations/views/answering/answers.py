"""Which pages take the answers: the start, about you, the questions and publishing?"""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.consultations.actions.hearing.answering.drafts import (
    save_about,
    save_answer,
    save_equality,
    save_language,
    save_reach,
)
from waymark.consultations.forms import answering as forms
from waymark.consultations.forms import wordings as wording_forms
from waymark.consultations.forms.answer_question import form as question_forms
from waymark.consultations.forms.answer_question.fields import initial_of
from waymark.consultations.presenters import answering as presenters
from waymark.consultations.presenters.public.moments import when_sentence
from waymark.consultations.rules.answering import AskedQuestion, Given
from waymark.consultations.rules.vocabulary import QuestionKind, RespondentKind
from waymark.consultations.rules.wording import counted
from waymark.consultations.views.answering.pages import AnswerForm
from waymark.core.refusals import NotFound

FROM_CHECK = "?from=check"
CANNOT_BE_UNDONE = (
    QuestionKind.SINGLE_CHOICE,
    QuestionKind.AGREEMENT,
    QuestionKind.MATRIX,
)
"""Radio buttons, once pressed, cannot be cleared but by a button."""

KEPT_UNSEEN = (QuestionKind.POSTCODE, QuestionKind.FILE)
"""What was answered before is not in the box, so an empty box keeps it."""


class AnswerStart(AnswerForm):
    title = "Have your say"
    needs_draft = False
    form_class = forms.Start
    template_name = "consultations/public/answer_start.html"

    def elsewhere(self) -> str:
        """Stay while answers can be begun or sent; else the consultation says how it stands."""
        is_under_way = self.draft is not None and self.is_unsent and self.can_send
        if self.can_begin or is_under_way or self.request.method == "POST":
            return ""
        return self.url("consultations:public_detail", slug=self.consultation.slug)

    def page_title(self) -> str:
        """Return what is asked about."""
        return f"Have your say: {self.text('title')}"

    def present(self) -> presenters.StartPage:
        """Return what to know before beginning."""
        is_under_way = self.draft is not None and self.is_unsent
        return presenters.StartPage(
            title=self.text("title"),
            purpose=self.text("purpose") if self.words else "",
            overview=self.text("overview") if self.words else "",
            questions=counted(len(self.questions), "question"),
            may_be_fewer=any(each.shown_if for each in self.questions),
            has_equality=bool(self.equality),
            closes=when_sentence(self.consultation),
            privacy_notice=self.text("privacy_notice"),
            go_on_url=self.unanswered_url() if is_under_way else "",
            return_url=self.at("return") if self.route == AnswerForm.route else "",
        )

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Begin."""
        self.begin()
        return HttpResponseRedirect(self.at("about"))


class AnswerLanguage(AnswerForm):
    """In which language somebody reads the questions; their answers stay."""

    title = "Choose a language"
    needs_draft = False
    form_class = wording_forms.LanguageChoice
    template_name = "consultations/public/answer_language.html"

    def elsewhere(self) -> str:
        """There is nothing to choose where English is all there is."""
        return super().elsewhere() or ("" if self.offered else self.at())

    def form_arguments(self) -> dict[str, Any]:
        """Offer the languages."""
        return {"offered": self.offered}

    def initial(self) -> dict[str, Any]:
        """Start with the language of now."""
        return {"language": self.language}

    def present(self) -> presenters.StepPage:
        """Return the way back."""
        return self.step(back=self.at(), progress="")

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Keep the language with the answers, or go on to the start in it."""
        is_under_way = self.draft is not None and self.is_unsent
        if not is_under_way:
            return HttpResponseRedirect(f"{self.at()}?language={values['language']}")
        save_language(draft=self.held(), at=timezone.now(), **values)
        return HttpResponseRedirect(self.unanswered_url())


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
        save_about(draft=self.held(), at=timezone.now(), **values)
        return self.go_on(self.question_after(0))


class AnswerQuestion(AnswerForm):
    form_class = question_forms.AnswerQuestion
    template_name = "consultations/public/answer_question.html"

    question: AskedQuestion

    def load(self, **kwargs: Any) -> None:
        """Find the question of the address."""
        super().load(**kwargs)
        number = kwargs["number"]
        if not 1 <= number <= len(self.questions):
            raise NotFound
        self.question = self.questions[number - 1]

    def elsewhere(self) -> str:
        """Pass over a question that is not shown after what was answered."""
        is_hidden = self.question not in self.shown
        if is_hidden and self.draft is not None and self.request.method == "GET":
            return super().elsewhere() or self.question_after(self.question.number)
        return super().elsewhere()

    @property
    def place(self) -> int:
        """The number of the question among those that are shown."""
        return sum(each.number <= self.question.number for each in self.shown) or 1

    def page_title(self) -> str:
        """Return which question it is."""
        return f"Question {self.place}: {self.question.wording}"

    def form_arguments(self) -> dict[str, Any]:
        """Draw the question."""
        return {"question": self.question, "kept": self.answers.to(self.question)}

    def initial(self) -> dict[str, Any]:
        """Start with what was answered before."""
        return initial_of(self.question, self.answers.to(self.question))

    def present(self) -> presenters.StepPage:
        """Return where somebody is."""
        number = self.question.number
        given = self.answers.to(self.question)
        earlier = [each for each in self.shown if each.number < number]
        is_stuck = self.question.kind in CANNOT_BE_UNDONE
        is_stuck |= self.question.kind in KEPT_UNSEEN and not given.is_empty
        return self.step(
            back=self.question_url(earlier[-1]) if earlier else self.at("about"),
            progress=f"Question {self.place} of {max(len(self.shown), 1)}",
            can_skip=is_stuck and not self.question.is_required,
            kept=presenters.kept_words(self.question, given),
        )

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Let somebody who has typed nothing go, without asking for an answer first."""
        typed = [
            text
            for name in request.POST
            if name.startswith("answer")
            for text in request.POST.getlist(name)
        ]
        is_blank = not request.FILES and not any(text.strip() for text in typed)
        if "later" in request.POST and is_blank and self.draft is not None:
            return HttpResponseRedirect(self.at("later"))
        return super().post(request, **kwargs)

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Keep the answer, and go where the button said."""
        if "skip" in self.request.POST:
            values = {"given": Given(), "file": None}
        kept = self.answers.to(self.question)
        if values["given"] != kept or kept.is_empty:
            save_answer(draft=self.held(), question=self.question, at=timezone.now(), **values)
        if "later" in self.request.POST:
            return HttpResponseRedirect(self.at("later"))
        given = {**self.answers.given, self.question.code: values["given"]}
        before = self.shown
        self.answers = replace(self.answers, given=given)
        if self.comes_from_check:
            opened = [each for each in self.shown if each not in before and each.code not in given]
            if opened:
                return HttpResponseRedirect(f"{self.question_url(opened[0])}{FROM_CHECK}")
        return self.go_on(self.question_after(self.question.number))


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
        last = self.shown[-1] if self.shown else None
        return self.step(
            back=self.question_url(last) if last else self.at("about"),
            progress="After the questions",
        )

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Keep what may be published."""
        save_reach(draft=self.held(), at=timezone.now(), **values)
        return self.go_on(self.at("equality") if self.equality else self.at("check"))


class AnswerEquality(AnswerForm):
    """The last page, which nobody has to fill in."""

    title = "Questions about equality"
    form_class = forms.AboutEquality
    template_name = "consultations/public/answer_equality.html"

    def elsewhere(self) -> str:
        """Pass the page over where nothing is asked."""
        return super().elsewhere() or ("" if self.equality else self.at("check"))

    def form_arguments(self) -> dict[str, Any]:
        """Draw the questions."""
        return {"questions": self.equality}

    def initial(self) -> dict[str, Any]:
        """Start with what was said before."""
        given = self.answers.equality or {}
        return forms.initial_of_equality(self.equality, given)

    def present(self) -> presenters.StepPage:
        """Return where somebody is."""
        return self.step(back=self.at("publishing"), progress="Last page", can_skip=True)

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Keep what somebody says of themselves, or nothing."""
        given = {} if "skip" in self.request.POST else values["given"]
        save_equality(draft=self.held(), given=given, at=timezone.now())
        return HttpResponseRedirect(self.at("check"))
