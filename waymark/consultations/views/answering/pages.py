"""What does every page of answering share, whoever opens it and whenever?"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.views import View

from waymark.consultations.actions.hearing.answering.drafts import begin_answer
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import ResponseDraft
from waymark.consultations.presenters import answering as presenters
from waymark.consultations.presenters.wordings import tongue
from waymark.consultations.queries.answering import (
    Draft,
    asked_questions,
    equality_questions,
    find_draft,
    read_draft,
)
from waymark.consultations.queries.public import get_public
from waymark.consultations.queries.setup.whole import read_questionnaire
from waymark.consultations.queries.wordings import find_words, has_all_words, list_offered
from waymark.consultations.rules.answering import Answers, AskedQuestion
from waymark.consultations.rules.stages import may_answer, may_send
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.rules.wordings import ENGLISH, worded_category, worded_question
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.web.pages import PublicFormPage, PublicPage

SESSION = "answers"
KEPT_ON_DEVICE = timedelta(days=30)
NOTHING_YET = Answers(about=None, given={}, reach=None)


class AnswersGone(ActionRefused):
    """This page could not be kept: copy what you wrote, then come back with your code."""


class AnswerPage(PublicPage):
    """What every page of answering shares: the draft that this browser alone opens."""

    route: ClassVar[str] = "consultations:answer"
    needs_draft: ClassVar[bool] = True
    shows_everything: ClassVar[bool] = False

    consultation: Consultation
    questions: tuple[AskedQuestion, ...]
    equality: tuple[AskedQuestion, ...]
    categories: tuple[tuple[str, str, str], ...]
    draft: Draft | None
    answers: Answers
    offered: tuple[str, ...]
    language: str
    words: Mapping[str, str]
    has_all_words: bool

    def load(self, **kwargs: Any) -> None:
        """Fetch what is asked, and what was answered up to now."""
        self.consultation = self.find_consultation(kwargs["slug"])
        self.draft = self.find_held()
        self.answers = read_draft(self.draft) if self.draft else NOTHING_YET
        asked = read_questionnaire(self.consultation)
        self.offered = list_offered(self.consultation)
        self.language = self._language()
        self.words = (
            {}
            if self.language == ENGLISH
            else find_words(consultation=self.consultation, language=self.language)
        )
        self.has_all_words = not self.words or has_all_words(asked, self.words)
        self.questions = tuple(worded_question(each, self.words) for each in asked_questions(asked))
        self.equality = (
            ()
            if self.is_amending
            else tuple(worded_question(each, self.words) for each in equality_questions(asked))
        )
        self.categories = tuple(
            worded_category((each.key, each.label, each.description), self.words)
            for each in asked.categories
        )

    def speaker(self) -> Actor:
        """Return who looks: the public, whoever is signed in."""
        return Actor.public(self.authority.pk)

    def find_consultation(self, slug: str) -> Consultation:
        """Return the consultation, if everybody may see it."""
        return get_public(slug=slug)

    def find_held(self) -> Draft | None:
        """Return the draft that this browser holds the code of."""
        token = self.token()
        return find_draft(consultation_id=self.consultation.pk, token=token) if token else None

    def _language(self) -> str:
        """Return the language chosen, or asked for in the address; English where neither is."""
        asked_for = self.request.GET.get("language", "")
        sent = self.draft.response if isinstance(self.draft, ResponseDraft) else None
        chosen = sent.language if sent else self.answers.language or asked_for
        return chosen if chosen in self.offered else ENGLISH

    def text(self, name: str) -> str:
        """Return a text of the consultation in the language chosen."""
        return self.words.get(name, getattr(self.consultation, name))

    def context(self) -> dict[str, Any]:
        """Add the language, and that this is no preview."""
        return super().context() | {
            "tongue": tongue(
                language=self.language,
                offered=self.offered,
                is_complete=self.has_all_words,
                choose_url=self.at("language"),
            ),
            "preview_url": "",
        }

    def answer_in_scope(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Send whoever is on a page that is not theirs now to the one that is."""
        self.actor = self.speaker()
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
        if not self.is_unsent:
            return self.at("receipt")
        if self.request.method == "POST":
            return ""
        if self.draft is None:
            return self.at()
        return "" if self.can_send or self.shows_everything else self.at("check")

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
    def can_come_back(self) -> bool:
        """Whether there is a code to come back with."""
        return self.draft is not None

    @property
    def comes_from_check(self) -> bool:
        """Whether somebody came to change one answer before sending."""
        return self.request.GET.get("from") == "check"

    @property
    def is_unsent(self) -> bool:
        """Whether the answers have not been sent yet."""
        return not isinstance(self.draft, ResponseDraft) or self.draft.response_id is None

    @property
    def is_amending(self) -> bool:
        """Whether answers are changed that were sent before: equality is not asked twice."""
        return self.draft is not None and "amends" in self.draft.values

    def begin(self) -> None:
        """Begin an answer in this browser."""
        language = "" if self.language == ENGLISH else self.language
        self.remember(
            begin_answer(consultation=self.consultation, language=language, at=timezone.now())
        )

    def held(self) -> Draft:
        """Return the draft; refuse where this browser has lost it."""
        if self.draft is None:
            raise AnswersGone
        return self.draft

    def remember(self, token: str) -> None:
        """Let this browser, and no other, open the answers of this code."""
        kept: Mapping[str, str] = self.request.session.get(SESSION, {})
        self.request.session[SESSION] = {**kept, str(self.consultation.public_id): token}
        if not self.request.user.is_authenticated:
            # The short life of a staff session would lose what somebody writes over several days.
            self.request.session.set_expiry(KEPT_ON_DEVICE)

    def token(self) -> str:
        """Return the code that this browser holds."""
        held: Mapping[str, str] = self.request.session.get(SESSION, {})
        return held.get(str(self.consultation.public_id), "")

    def at(self, page: str = "", **kwargs: Any) -> str:
        """Return the address of a page of answering."""
        route = f"{self.route}_{page}" if page else self.route
        return self.url(route, slug=self.consultation.slug, **kwargs)

    def question_url(self, question: AskedQuestion) -> str:
        """Return the address of one question."""
        return self.at("question", number=question.number)

    @property
    def shown(self) -> tuple[AskedQuestion, ...]:
        """The questions that are shown after what was answered up to now."""
        return self.answers.shown(self.questions)

    def unanswered_url(self) -> str:
        """Return the first page that is not filled in yet, or the page that shows everything."""
        if self.answers.about is None:
            return self.at("about")
        for question in self.shown:
            if question.code not in self.answers.given:
                return self.question_url(question)
        if self.answers.reach is None:
            return self.at("publishing")
        is_passed = not self.equality or self.answers.equality is not None
        return self.at("check") if is_passed else self.at("equality")

    def question_after(self, number: int) -> str:
        """Return the page of the next question that is shown, or the one after them all."""
        following = [each for each in self.shown if each.number > number]
        return self.question_url(following[0]) if following else self.at("publishing")

    def go_on(self, following: str) -> HttpResponse:
        """Go to the next page, or back to checking."""
        return HttpResponseRedirect(self.at("check") if self.comes_from_check else following)

    def step(
        self, *, back: str, progress: str, can_skip: bool = False, kept: str = ""
    ) -> presenters.StepPage:
        """Return where somebody is among the pages."""
        return presenters.StepPage(
            back_url=self.at("check") if self.comes_from_check else back,
            progress=progress,
            can_come_back=self.can_come_back,
            can_skip=can_skip,
            kept=kept,
        )


class AnswerForm(PublicFormPage, AnswerPage):
    """A page of answering on which something is typed, ticked or sent."""
