"""The open questions, the board of one question's themes, and what engines are asked."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions.themes import outside, runs
from waymark.consultations.engines.registry import engine_states
from waymark.consultations.forms import themes as forms
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.presenters.header import Link
from waymark.consultations.presenters.themes import board as presenters
from waymark.consultations.queries import themes as queries
from waymark.consultations.queries.themes import Board, ThemeLine
from waymark.consultations.queries.themes_campaigns import repeats_of
from waymark.consultations.rules.vocabulary import (
    FrameworkStatus,
    RunKind,
    ThemeKind,
    ThemeStatus,
)
from waymark.consultations.views.base import ConsultationFormPage
from waymark.consultations.views.themes.base import (
    QuestionConfirm,
    QuestionForm,
    QuestionThemes,
    ThemesTab,
)
from waymark.core.refusals import NotFound
from waymark.web.forms import Confirm


class ThemeList(ThemesTab):
    """The open questions of a consultation, with how far their themes have come."""

    title = "Themes"
    template_name = "consultations/themes/list.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the questions and their numbers."""
        super().load(**kwargs)
        self.states = queries.list_question_states(
            viewer=self.actor, consultation=self.consultation
        )
        self.outside = queries.find_outside_engine(
            viewer=self.actor, consultation=self.consultation
        )

    def present(self) -> presenters.ThemesPage:
        """Word the list."""
        return presenters.themes_page(
            self.states,
            outside=self.outside,
            is_configured=queries.endpoint() is not None,
            outside_url=self.url("consultations:theme_outside", slug=self.consultation.slug),
            url=self._board,
        )

    def _board(self, question: Question) -> str:
        return self.url(
            "consultations:theme_board",
            slug=self.consultation.slug,
            question=question.public_id,
        )


class ThemeBoard(QuestionThemes):
    """The themes of one question: candidates, those in use, and the rest of the long list."""

    title = "Themes of a question"
    template_name = "consultations/themes/board.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the themes with their examples, and record that words of answers were seen."""
        super().load(**kwargs)
        self.board = queries.find_board(viewer=self.actor, question=self.question)
        self.run = queries.find_run(viewer=self.actor, question=self.question)
        self.repeats = repeats_of(self.question)
        self.unread = queries.count_unread_files(self.question)
        self.texts: dict[str, str] = {}
        self.answered = queries.counted_answers(self.question).count()
        if self.board is not None:
            lines = (*self.board.chosen, *self.board.candidates)
            self.texts = queries.example_texts(self.question, [line.theme for line in lines])
        if self.texts:
            record(
                by=self.actor,
                event=Event.RESPONSES_SEEN,
                target=self.consultation,
                at=timezone.now(),
                detail={"question": self.question.code, "examples": len(self.texts)},
            )

    def present(self) -> presenters.BoardPage:
        """Word the board."""
        board = self.board
        state, colour = ("No themes yet", "grey")
        if board is not None:
            state, colour = presenters.STATUS_WORDS[FrameworkStatus(board.framework.status)]
        retry = ""
        if self.run is not None and self.may(Permission.ANALYSIS_MANAGE):
            retry = self.address("theme_run_retry", run=self.run.public_id)
        return presenters.BoardPage(
            question=self.question.wording,
            answered=self.answered,
            state=state,
            state_colour=colour,
            version=board.framework.version if board else None,
            run=presenters.run_view(
                self.run, engines=engine_states(queries.endpoint()), retry_url=retry
            ),
            warnings=presenters.warning_sentences(board, queries.warnings_of(board))
            if board and board.is_draft
            else (),
            chosen=self._cards(board.chosen if board else ()),
            candidates=self._cards(board.candidates if board else ()),
            set_aside=self._cards(board.set_aside if board else ()),
            signatures=tuple((str(each.signed_by), each.signed_at) for each in board.signatures)
            if board
            else (),
            is_draft=board is not None and board.is_draft,
            primary=self._primary(board),
            links=self._links(board),
            sentence=self._sentence(board),
            unread=presenters.unread_words(self.unread),
            repeated=presenters.repeated_words(
                len(self.repeats.aside), len(self.repeats.followers)
            ),
        )

    def _cards(self, lines: tuple[ThemeLine, ...]) -> tuple[presenters.ThemeCard, ...]:
        return presenters.cards(lines, texts=self.texts, links=self._card_links)

    def _card_links(self, line: ThemeLine) -> tuple[Link, ...]:
        theme = line.theme
        can_change = (
            self.board is not None
            and self.board.is_draft
            and theme.kind == ThemeKind.SAID
            and self.may(Permission.ANALYSIS_MANAGE)
        )
        if not can_change:
            return ()
        steps = {
            ThemeStatus.CHOSEN: (
                ("Change", "theme_change"), ("Merge", "theme_merge"), ("Split", "theme_split"),
                ("Move up", "theme_up"), ("Move down", "theme_down"), ("Drop", "theme_drop"),
            ),
            ThemeStatus.CANDIDATE: (
                ("Name and use", "theme_change"), ("Merge", "theme_merge"), ("Drop", "theme_drop"),
            ),
            ThemeStatus.DROPPED: (("Bring back", "theme_keep"),),
            ThemeStatus.MERGED: (("Bring back", "theme_keep"),),
        }[ThemeStatus(theme.status)]  # fmt: skip
        return tuple(
            Link(label=label, url=self.address(route, theme=theme.public_id))
            for label, route in steps
        )

    def _primary(self, board: Board | None) -> Link | None:
        if board is not None and board.framework.status == FrameworkStatus.SIGNED:
            return Link(label="Code answers", url=self.address("theme_coding"))
        if board is not None and len(board.chosen) > len(queries.STANDING_KINDS):
            if self.may(Permission.THEMES_SIGN):
                return Link(label="Sign these themes", url=self.address("framework_sign"))
            return None
        is_proposed = board is not None and bool(board.candidates)
        if is_proposed or not self.may(Permission.ANALYSIS_MANAGE) or not self.answered:
            return None
        return Link(label="Let a method propose themes", url=self.address("theme_propose"))

    def _links(self, board: Board | None) -> tuple[Link, ...]:
        links = []
        manages = self.may(Permission.ANALYSIS_MANAGE)
        is_draft = board is None or board.is_draft
        if manages and is_draft:
            links.append(Link(label="Add a theme", url=self.address("theme_add")))
            if board is not None and self.answered:
                again = self.address("theme_propose")
                links.append(Link(label="Let a method propose more", url=again))
        if board is not None and (not is_draft or board.framework.version > 1):
            if is_draft:
                links.append(Link(label="Code answers", url=self.address("theme_coding")))
            links.append(Link(label="Figures", url=self.address("theme_figures")))
            links.append(Link(label="Agreement", url=self.address("theme_agreement")))
        if manages and not is_draft:
            links.append(
                Link(label="Let a method suggest themes", url=self.address("theme_suggest"))
            )
            links.append(Link(label="Revise the themes", url=self.address("framework_revise")))
        return tuple(links)

    def _sentence(self, board: Board | None) -> str:
        if board is None or not board.is_draft:
            return ""
        if board.signatures:
            return (
                "One person has signed. Somebody else signs too; any change takes the "
                "signature back."
            )
        if board.framework.version > 1:
            return (
                "This is a revision. The version before stays in force until two people have "
                "signed this one; what has been coded is carried over."
            )
        return "Name, merge, split and drop until the themes say what people said. Two people sign."


class EngineForm(QuestionForm):
    """A form that sets an engine to work."""

    kind: RunKind
    said: str

    def form_arguments(self) -> dict[str, Any]:
        """Offer the engines that can be used, those that send answers out only where allowed."""
        may_leave = queries.may_leave(self.consultation)
        return {
            "engines": [
                each
                for each in engine_states(queries.endpoint())
                if may_leave or not each.sends_data_outside
            ]
        }

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Set the engine to work in the background."""
        runs.start_run(
            by=self.actor, question=self.question, kind=self.kind, at=timezone.now(), **values
        )
        return self.saved(self.said)  # type: ignore[no-any-return]


class ThemePropose(EngineForm):
    title = "Let a method propose themes"
    form_class = forms.ProposeThemes
    kind = RunKind.PROPOSE
    submit = "Read the answers"
    said = "The answers are being read: look again in a moment"

    def initial(self) -> dict[str, Any]:
        """Start from ten themes."""
        return {"target": 10}


class ThemeSuggest(EngineForm):
    title = "Let a method suggest themes for each answer"
    form_class = forms.ChooseEngine
    kind = RunKind.SUGGEST
    submit = "Read the answers"
    said = "The answers are being read: you can begin to code meanwhile"


class ThemeRunRetry(QuestionConfirm):
    title = "Try again"
    form_class = Confirm
    submit = "Try again"

    def load(self, **kwargs: Any) -> None:
        """Find the run."""
        super().load(**kwargs)
        self.run = queries.get_run(viewer=self.actor, public_id=kwargs["run"])
        if self.run.framework.question_id != self.question.pk:
            raise NotFound

    def sentences(self) -> tuple[str, ...]:
        """Say what trying again does."""
        return ("The method takes up its work where it stopped. Nothing is read twice.",)

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take the work up again."""
        runs.retry_run(by=self.actor, run=self.run, at=timezone.now())
        return self.saved("The answers are being read again")  # type: ignore[no-any-return]


class ThemeOutside(ConsultationFormPage):
    """Whether answers may leave for a language model elsewhere."""

    permission = Permission.CONSULTATIONS_MANAGE
    title = "Language model elsewhere"
    form_class = forms.OutsideEngine
    template_name = "consultations/themes/outside.html"

    def initial(self) -> dict[str, Any]:
        """Show what was decided."""
        found = queries.find_outside_engine(viewer=self.actor, consultation=self.consultation)
        if found is None:
            return {"is_allowed": "no"}
        return {"is_allowed": "yes" if found.is_allowed else "no", "assessment": found.assessment}

    def cancel_url(self) -> str:
        """Lead back to the themes."""
        return self.url("consultations:themes", slug=self.consultation.slug)

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the decision."""
        outside.decide_outside_engine(
            by=self.actor, consultation=self.consultation, at=timezone.now(), **values
        )
        said = "Redacted answers may leave" if values["is_allowed"] else "No answer may leave"
        return self.done("consultations:themes", said, slug=self.consultation.slug)
