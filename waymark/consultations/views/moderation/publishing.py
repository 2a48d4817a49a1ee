"""Moderating answers in words: the questions, the list, one answer, the names to look for."""

from collections.abc import Sequence
from typing import Any

from django.core import signing
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.datastructures import MultiValueDict

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions.moderation import publishing as actions
from waymark.consultations.forms import moderation as forms
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.presenters.moderation import publishing as presenters
from waymark.consultations.presenters.moderation.similar import StepPage
from waymark.consultations.queries.moderation import publishing as queries
from waymark.consultations.rules.redaction import Span, find_words
from waymark.consultations.rules.vocabulary import ModerationState
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.core.refusals import ActionRefused
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityPage

SHOWN = "consultations.moderation.shown"
LONGEST_MARK = 18


class WordsNotThere(ActionRefused):
    """These words are not in the answer. Copy them from it, or leave the box empty."""


class ReasonWithoutRejecting(ActionRefused):
    """You wrote why it is rejected. Press Reject, or empty the box to approve it."""


class ModerationPage(AuthorityPage):
    """What the pages about publishing share."""

    permission = Permission.RESPONSES_MODERATE
    consultation: Any

    def at(self, route: str, **kwargs: Any) -> str:
        """Return the address of a page of this consultation."""
        return self.url(f"consultations:{route}", slug=self.consultation.slug, **kwargs)


class Moderation(ModerationPage, ConsultationPage):
    title = "Publishing answers"
    template_name = "consultations/moderation/questions.html"
    tab = "moderation"

    def load(self, **kwargs: Any) -> None:
        """Fetch how far each question is moderated."""
        super().load(**kwargs)
        self.progress = queries.list_progress(viewer=self.actor, consultation=self.consultation)
        self.names = queries.listed_names(self.consultation)

    def present(self) -> presenters.ModerationPage:
        """Return the questions, and the list of names."""
        return presenters.moderation_page(
            progress=self.progress,
            names=len(self.names),
            names_url=self.at("moderation_names"),
            question_url=lambda each: self.at(
                "moderation_question", question=each.question.public_id
            ),
        )


class ModerationForm(ModerationPage, ConsultationFormPage):
    """A form about publishing."""

    def page_title(self) -> str:
        """Return what the page is, with the record's name."""
        return f"{self.title}: {self.consultation.title}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the questions."""
        return [*super().breadcrumbs(), ("Publishing answers", self.at("moderation"))]


class QuestionForm(ModerationForm):
    """A form about the answers to one question."""

    question: Question

    def load(self, **kwargs: Any) -> None:
        """Find the question."""
        super().load(**kwargs)
        self.question = queries.get_question(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["question"]
        )

    def progress(self) -> queries.QuestionProgress:
        """Return how far this question is moderated."""
        lines = queries.list_progress(viewer=self.actor, consultation=self.consultation)
        return next(each for each in lines if each.question.pk == self.question.pk)

    def queue_url(self) -> str:
        """Return the address of the answers to this question."""
        return self.at("moderation_question", question=self.question.public_id)

    def answer_url(self, public_id: Any) -> str:
        """Return the address of one of them."""
        return self.at("moderation_answer", question=self.question.public_id, answer=public_id)


class ModerationQuestion(QuestionForm):
    """Twenty answers; those without candidates may be approved together, once they were shown."""

    title = "Answers to publish"
    template_name = "consultations/moderation/queue.html"
    form_class = forms.ApproveShown

    def load(self, **kwargs: Any) -> None:
        """Fetch a page of answers, and record that they were read."""
        super().load(**kwargs)
        asked = self.request.GET
        state = asked.get("state", queries.WAITING)
        self.state = state if state in queries.STATES else queries.WAITING
        self.page = queries.list_answers(
            viewer=self.actor,
            question=self.question,
            state=self.state,
            after=_mark(asked.get("after", "")),
            before=_mark(asked.get("before", "")),
        )
        if self.request.method == "GET":
            record(
                by=self.actor,
                event=Event.RESPONSES_SEEN,
                target=self.consultation,
                at=timezone.now(),
                detail={"rows": len(self.page.rows), "question": self.question.code},
            )

    def shown(self) -> list[str]:
        """Return the answers that were on the page which was sent, or that are on this one."""
        if self.request.method != "POST":
            return [str(each.answer.public_id) for each in self.page.rows if each.is_plain]
        try:
            held = signing.loads(self.request.POST.get("shown", ""), salt=SHOWN)
        except signing.BadSignature:
            return []  # then none of those that are ticked was shown
        return list(held["answers"]) if held["question"] == str(self.question.public_id) else []

    def form_arguments(self) -> dict[str, Any]:
        """Let those be approved that were shown."""
        return {"answers": [(key, key) for key in self.shown()]}

    def initial(self) -> dict[str, Any]:
        """Remember, signed, what is shown."""
        held = {"question": str(self.question.public_id), "answers": self.shown()}
        return {"shown": signing.dumps(held, salt=SHOWN)}

    def present(self) -> presenters.QueuePage:
        """Return the page of answers."""
        return presenters.queue_page(
            progress=self.progress(),
            state=self.state,
            page=self.page,
            url=self.queue_url(),
            answer_url=lambda each: self.answer_url(each.public_id),
        )

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Approve those that are ticked."""
        number = actions.approve_shown(
            by=self.actor, question=self.question, shown=values["approve"], at=timezone.now()
        )
        return self.done(
            "consultations:moderation_question",
            "1 answer is approved" if number == 1 else f"{number} answers are approved",
            slug=self.consultation.slug,
            question=self.question.public_id,
        )


class AnswerForm(QuestionForm):
    """A form about one answer."""

    def load(self, **kwargs: Any) -> None:
        """Find the answer."""
        super().load(**kwargs)
        self.held = queries.get_answer(
            viewer=self.actor, question=self.question, public_id=kwargs["answer"]
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the answers."""
        return [*super().breadcrumbs(), ("Answers to publish", self.queue_url())]


class ModerationAnswer(AnswerForm):
    """One answer: left the original, right what readers will see; shown again on request."""

    title = "Answer"
    template_name = "consultations/moderation/answer.html"
    form_class = forms.Moderate
    further: tuple[Span, ...] = ()

    def load(self, **kwargs: Any) -> None:
        """Take up the words that were to be hidden on the page before; record the reading."""
        super().load(**kwargs)
        posted = self.request.POST.getlist("spans")
        text = self.held.answer.text
        read = (presenters.read_span(each, text) for each in posted)
        self.further = tuple(each for each in read if each is not None)
        self.ticked: tuple[Span, ...] = self._first_ticked()
        if self.request.method == "GET":
            record(
                by=self.actor,
                event=Event.RESPONSES_SEEN,
                target=self.held.answer.response,
                at=timezone.now(),
            )

    def _first_ticked(self) -> tuple[Span, ...]:
        if self.request.method == "POST":
            return self.further
        if self.held.moderation:
            return self.held.hidden
        candidates = tuple(span for span, _ in presenters.offered_spans(self.held))
        return tuple(dict.fromkeys([*self.held.hidden, *candidates]))

    def offered(self) -> tuple[tuple[Span, str], ...]:
        """Return every span that may be hidden."""
        return presenters.offered_spans(self.held, self.further)

    def form_arguments(self) -> dict[str, Any]:
        """Offer them."""
        return {"spans": [(presenters.span_key(span), words) for span, words in self.offered()]}

    def initial(self) -> dict[str, Any]:
        """Tick what is hidden, or may have to be."""
        return {
            "seen": queries.decided_mark(self.held.moderation),
            "spans": [presenters.span_key(each) for each in self.ticked],
            "reason": self.held.moderation.reason if self.held.moderation else "",
        }

    def present(self) -> presenters.AnswerPage:
        """Return both sides."""
        own = self.held.answer
        may_see = self.may(Permission.RESPONSES_SEE)
        return presenters.answer_page(
            each=self.held,
            progress=self.progress(),
            ticked=self.ticked,
            offered=[span for span, _ in self.offered()],
            reopen_url=self.at(
                "moderation_reopen", question=self.question.public_id, answer=own.public_id
            ),
            back_url=self.queue_url(),
            response_url=self.at("response_detail", response=own.response.public_id)
            if may_see
            else "",
        )

    def _take_present_version(self) -> None:
        """After a clash the page shows the other decision, and saving again replaces it."""
        data = self.form.data if self.form is not None else None
        if isinstance(data, MultiValueDict):
            data["seen"] = queries.decided_mark(self.held.moderation)

    def take(self, form: Form) -> HttpResponseBase:
        """Show the answer again where that was asked, or where further words are to be hidden."""
        values = form.values()
        if values["words"]:
            self.further = tuple(dict.fromkeys([*self.further, *self._places(values)]))
            self.ticked = self.further
        elif "show" not in self.request.POST:
            return super().take(form)
        self.form = self.form_class(
            initial=self.initial() | {"reason": values["reason"], "seen": values["seen"]},
            **self.form_arguments(),
        )
        return self.render()

    def _places(self, values: dict[str, Any]) -> Sequence[Span]:
        places = find_words(self.held.answer.text, values["words"])
        if values["which"] is not None:
            places = places[values["which"] - 1 : values["which"]]
        if not places:
            raise WordsNotThere(field="words")
        return [Span(start, end, values["why"]) for start, end in places]

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Approve or reject it, and go to the next one that waits."""
        is_rejected = "reject" in self.request.POST
        if values["reason"] and not is_rejected:
            raise ReasonWithoutRejecting(field="reason")
        actions.moderate_answer(
            by=self.actor,
            answer=self.held.answer,
            state=ModerationState.REJECTED if is_rejected else ModerationState.APPROVED,
            spans=self.ticked,
            reason=values["reason"],
            seen=values["seen"],
            at=timezone.now(),
        )
        done = "not published" if is_rejected else "approved"
        message = f"The answer in response {self.held.answer.response.reference} is {done}"
        following = queries.find_next(
            viewer=self.actor, question=self.question, after=self.held.answer.pk
        )
        place = {"slug": self.consultation.slug, "question": self.question.public_id}
        if following is None:
            return self.done("consultations:moderation_question", message, **place)
        return self.done(
            "consultations:moderation_answer", message, **place, answer=following.public_id
        )


class ModerationReopen(AnswerForm):
    title = "Undo the decision"
    template_name = "consultations/moderation/step.html"
    form_class = Confirm

    def present(self) -> StepPage:
        """Say what undoing does."""
        return StepPage(
            heading=self.title,
            intro=("The answer waits again. What was hidden in it stays ticked.",),
            submit="Undo it",
            back_url=self.answer_url(self.held.answer.public_id),
        )

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Take the decision back."""
        actions.reopen_answer(by=self.actor, answer=self.held.answer, at=timezone.now())
        return self.done(
            "consultations:moderation_answer",
            "The answer waits again",
            slug=self.consultation.slug,
            question=self.question.public_id,
            answer=self.held.answer.public_id,
        )


class ModerationNames(ModerationForm):
    title = "Names to look for"
    template_name = "consultations/moderation/step.html"
    form_class = forms.SaveNames

    def initial(self) -> dict[str, Any]:
        """Start with the names listed so far."""
        held = queries.find_names(viewer=self.actor, consultation=self.consultation)
        return {
            "names": held.names if held else "",
            "version": held.revision if held else 0,
        }

    def present(self) -> StepPage:
        """Say what the list is for, and show what others saved meanwhile."""
        return StepPage(
            heading=self.title,
            intro=(
                "Waymark cannot tell by itself which word is a first name.",
                "List the names that people mention, and they are marked wherever they stand.",
                "Approved answers that mention a new name wait for you again.",
            ),
            submit="Save the names",
            back_url=self.at("moderation"),
            theirs=tuple(self.theirs()),
        )

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Save them and look again."""
        again = actions.save_names(
            by=self.actor, consultation=self.consultation, at=timezone.now(), **values
        )
        message = "The names are saved"
        if again:
            one = "1 approved answer waits" if again == 1 else f"{again} approved answers wait"
            message += f". {one} again, because a new name stands there"
        return self.done("consultations:moderation", message, slug=self.consultation.slug)


def _mark(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) <= LONGEST_MARK else None
