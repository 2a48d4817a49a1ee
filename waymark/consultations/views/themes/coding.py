"""The pages on which answers are coded one at a time, compared and settled."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions.themes import coding as actions
from waymark.consultations.forms import themes as forms
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.presenters.header import Link
from waymark.consultations.presenters.themes import coding as presenters
from waymark.consultations.presenters.themes.board import shortened
from waymark.consultations.queries import themes as theme_queries
from waymark.consultations.queries import themes_coding as queries
from waymark.consultations.queries.themes_coding import AnswerToCode, Queue
from waymark.consultations.views.themes.base import QuestionForm, QuestionThemes


class ThemeCoding(QuestionThemes):
    """The answers to code, fifty a page, in mixed order."""

    title = "Code answers"
    template_name = "consultations/themes/coding.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch one page of the answers asked for, and record that they were seen."""
        super().load(**kwargs)
        self.queue = queries.get_queue(viewer=self.actor, question=self.question)
        asked = self.request.GET.get("show", "todo")
        self.show = asked if asked in queries.SHOWN else "todo"
        self.to_do = self.queue.to_do()
        wanted = self._wanted()
        start = self.request.GET.get("from", "0")
        first = int(start) if start.isdecimal() and len(start) < 8 else 0
        self.first, self.number = min(first, max(len(wanted) - 1, 0)), len(wanted)
        shown = wanted[self.first : self.first + queries.ROWS_A_PAGE]
        self.answers = theme_queries.prepared(
            self.question, [self.queue.keys[each] for each in shown]
        )
        _record_seen(self, len(shown))

    def _wanted(self) -> list[str]:
        match self.show:
            case "todo":
                return self.to_do
            case "mine":
                return self.queue.mine()
            case "foreign":
                return queries.foreign_answers(self.question, self.queue)
            case _:
                return list(self.queue.order)

    def present(self) -> presenters.CodingPage:
        """Word the list."""
        here = self.address("theme_coding")
        after = self.first + queries.ROWS_A_PAGE
        differ = len(self.queue.disagreements())
        return presenters.CodingPage(
            counter=presenters.counter_words(self.queue),
            repeated=presenters.repeated_here(self.queue),
            second=presenters.second_words(self.queue),
            start=Link(
                label="Code the next answer",
                url=self.address("theme_answer", answer=self.to_do[0]),
            )
            if self.to_do
            else None,
            ways=tuple(
                (label, f"{here}?show={key}", key == self.show)
                for key, label in presenters.SHOW_LABELS.items()
            ),
            rows=presenters.coding_rows(
                self.answers,
                self.queue,
                url=lambda answer: self.address("theme_answer", answer=answer),
            ),
            earlier_url=self._at(max(self.first - queries.ROWS_A_PAGE, 0)) if self.first else "",
            later_url=self._at(after) if after < self.number else "",
            differences=Link(
                label=f"Settle differences ({differ})", url=self.address("theme_differences")
            )
            if self.may(Permission.THEMES_SIGN)
            else None,
            back=self.back_link(),
            empty={
                "todo": "Nothing is left for you to code. What others coded is under “All”.",
                "mine": "You have not coded an answer yet.",
                "foreign": "No answer is known to be in another language. One of fewer than twenty "
                "letters is taken for English.",
                "all": "No answer in words has been counted yet.",
            }[self.show],
        )

    def _at(self, first: int) -> str:
        return f"?{urlencode({'show': self.show, 'from': first})}"


class CodeForm(QuestionForm):
    """One answer with the themes it may be given."""

    template_name = "consultations/themes/answer.html"
    form_class = forms.CodeAnswer

    said: Answer
    queue: Queue
    found: AnswerToCode

    def load(self, **kwargs: Any) -> None:
        """Fetch the answer, and record that it was seen."""
        super().load(**kwargs)
        self.said = queries.get_answer(
            viewer=self.actor, question=self.question, public_id=kwargs["answer"]
        )
        self.queue = queries.get_queue(viewer=self.actor, question=self.question)
        self.found = queries.get_answer_to_code(
            viewer=self.actor, question=self.question, queue=self.queue, answer=self.said
        )
        _record_seen(self, 1)

    def form_arguments(self) -> dict[str, Any]:
        """Offer the themes, the suggested ones first."""
        return {
            "themes": presenters.choices(self.found),
            "hints": presenters.hints(self.found),
        }

    def cancel_url(self) -> str:
        """Lead back to the list."""
        return self.address("theme_coding")


class ThemeAnswer(CodeForm):
    """The answer to code now; saving leads to the next one."""

    permission = Permission.THEMES_CODE
    title = "Code an answer"

    def initial(self) -> dict[str, Any]:
        """Show what the viewer ticked before; never what somebody else did."""
        return {"themes": sorted(self.found.ticked)}

    def present(self) -> presenters.AnswerPage:
        """Word the answer."""
        upcoming = self._next()
        return presenters.AnswerPage(
            text=self.found.answer.text,
            counter=presenters.counter_words(self.queue),
            role=presenters.role_words(self.found.task),
            cancel_url=self.cancel_url(),
            skip=Link(label="Skip", url=self.address("theme_answer", answer=upcoming))
            if upcoming
            else None,
            submit="Save and next",
            notes=presenters.answer_notes(self.found.answer, self.queue),
            saved=self._saved(),
        )

    def _saved(self) -> Link | None:
        """The way back to the answer saved a moment ago: changing it undoes it."""
        try:
            before = UUID(self.request.GET.get("saved", ""))
        except ValueError:
            return None
        return Link(
            label="Saved. Change the answer before",
            url=self.address("theme_answer", answer=before),
        )

    def _next(self) -> str | None:
        """The next answer to code after this one in reading order, then from the beginning."""
        place = {each: number for number, each in enumerate(self.queue.order)}
        here = place.get(str(self.said.public_id), -1)
        others = [each for each in self.queue.to_do() if each != str(self.said.public_id)]
        after = [each for each in others if place[each] > here]
        return next(iter(after or others), None)

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the ticks and go on; going back and saving again changes them."""
        actions.code_answer(
            by=self.actor,
            question=self.question,
            answer=self.said,
            themes=values["themes"],
            at=timezone.now(),
        )
        upcoming = self._next()
        if upcoming is None:
            return self.saved("Saved. Nothing is left for you to code", "theme_coding")  # type: ignore[no-any-return]
        address = self.address("theme_answer", answer=upcoming)
        return HttpResponseRedirect(f"{address}?saved={self.said.public_id}")


class ThemeDifferences(QuestionThemes):
    """The answers that two people coded differently."""

    permission = Permission.THEMES_SIGN
    title = "Settle differences"
    template_name = "consultations/themes/differences.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the answers, and record that they were seen."""
        super().load(**kwargs)
        self.queue = queries.get_queue(viewer=self.actor, question=self.question)
        shown = self.queue.disagreements()[: queries.ROWS_A_PAGE]
        self.answers = theme_queries.prepared(
            self.question, [self.queue.keys[each] for each in shown]
        )
        _record_seen(self, len(shown))

    def present(self) -> presenters.CodingPage:
        """Word the list."""
        return presenters.CodingPage(
            counter=presenters.counter_words(self.queue),
            repeated="",
            second=presenters.second_words(self.queue),
            start=None,
            ways=(),
            rows=tuple(
                presenters.CodingRow(
                    text=shortened(each.text),
                    url=self.address("theme_settle", answer=each.public_id),
                    state="Coded differently",
                    state_colour="yellow",
                )
                for each in self.answers
            ),
            earlier_url="",
            later_url="",
            differences=None,
            back=Link(label="Code answers", url=self.address("theme_coding")),
            empty="No two people have coded an answer differently, or all is settled.",
        )


class ThemeSettle(CodeForm):
    """A third look at an answer that two people coded differently."""

    permission = Permission.THEMES_SIGN
    title = "Settle how an answer is coded"

    def initial(self) -> dict[str, Any]:
        """Begin with what both ticked."""
        ticks = [own for _coder, own in sorted(self.found.coding.ticks.items())]
        both = frozenset.intersection(*ticks) if ticks else frozenset()
        return {"themes": sorted(both)}

    def cancel_url(self) -> str:
        """Lead back to the differences."""
        return self.address("theme_differences")

    def present(self) -> presenters.AnswerPage:
        """Word the answer with what each coder ticked."""
        return presenters.AnswerPage(
            text=self.found.answer.text,
            counter="",
            role="What you save here is counted. What each coder ticked is kept.",
            cancel_url=self.cancel_url(),
            skip=None,
            submit="Settle",
            notes=presenters.answer_notes(self.found.answer, self.queue),
            others=presenters.compared(self.found),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Keep what stands."""
        actions.settle_answer(
            by=self.actor,
            question=self.question,
            answer=self.said,
            themes=values["themes"],
            at=timezone.now(),
        )
        return self.saved("Settled", "theme_differences")  # type: ignore[no-any-return]


def _record_seen(page: QuestionThemes | QuestionForm, number: int) -> None:
    record(
        by=page.actor,
        event=Event.RESPONSES_SEEN,
        target=page.consultation,
        at=timezone.now(),
        detail={"question": page.question.code, "answers": number},
    )
