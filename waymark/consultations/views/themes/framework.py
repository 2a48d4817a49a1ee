"""The forms that change, sign and revise the themes of one question."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions.themes import framework, signing
from waymark.consultations.forms import themes as forms
from waymark.consultations.presenters.themes import board as presenters
from waymark.consultations.queries import themes as queries
from waymark.consultations.queries.themes_campaigns import list_theme_answers
from waymark.consultations.rules.vocabulary import ThemeKind
from waymark.consultations.views.themes.base import QuestionConfirm, QuestionForm
from waymark.web.forms import Confirm


class ThemeAdd(QuestionForm):
    title = "Add a theme"
    form_class = forms.SaveTheme

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Add the theme."""
        framework.add_theme(by=self.actor, question=self.question, at=timezone.now(), **values)
        return self.saved("Theme added")  # type: ignore[no-any-return]


class ThemeChange(QuestionForm):
    title = "Name and describe the theme"
    form_class = forms.SaveTheme

    def initial(self) -> dict[str, Any]:
        """Show the theme as it is."""
        theme = self.the_theme()
        return {"name": theme.name, "description": theme.description}

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Save the theme; a candidate is in use from then on."""
        framework.save_theme(by=self.actor, theme=self.the_theme(), at=timezone.now(), **values)
        return self.saved("Theme saved")  # type: ignore[no-any-return]


class ThemeMerge(QuestionForm):
    title = "Merge the theme into another"
    form_class = forms.MergeTheme
    submit = "Merge"

    def form_arguments(self) -> dict[str, Any]:
        """Offer the other themes in use."""
        theme = self.the_theme()
        return {
            "others": [
                (str(each.public_id), each.name)
                for each in queries.chosen_themes(theme.framework)
                if each.kind == ThemeKind.SAID and each.pk != theme.pk
            ]
        }

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Merge; bringing the theme back undoes it."""
        into = framework.merge_theme(
            by=self.actor, theme=self.the_theme(), into=values["into"], at=timezone.now()
        )
        return self.saved(f"Merged into “{into.name}”")  # type: ignore[no-any-return]


class ThemeSplit(QuestionForm):
    title = "Split the theme"
    form_class = forms.SplitTheme
    submit = "Move to a new theme"

    def load(self, **kwargs: Any) -> None:
        """Fetch the answers of the theme, and record that they were seen."""
        super().load(**kwargs)
        self.answers = list_theme_answers(
            viewer=self.actor, question=self.question, theme=self.the_theme()
        )
        record(
            by=self.actor,
            event=Event.RESPONSES_SEEN,
            target=self.consultation,
            at=timezone.now(),
            detail={"question": self.question.code, "answers": len(self.answers)},
        )

    def form_arguments(self) -> dict[str, Any]:
        """Offer the answers of the theme."""
        return {
            "texts": [(each.public_id, presenters.shortened(each.text)) for each in self.answers]
        }

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Move the ticked answers to a new theme."""
        framework.split_theme(by=self.actor, theme=self.the_theme(), at=timezone.now(), **values)
        return self.saved("Answers moved to a new theme")  # type: ignore[no-any-return]


class ThemeKeep(QuestionConfirm):
    title = "Bring the theme back"
    form_class = Confirm
    submit = "Bring back"

    def sentences(self) -> tuple[str, ...]:
        """Say what bringing back does."""
        return (f"“{self.the_theme().name}” is used again, with the answers it rests on.",)

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Put the theme in use again."""
        framework.keep_theme(by=self.actor, theme=self.the_theme(), at=timezone.now())
        return self.saved("Theme brought back")  # type: ignore[no-any-return]


class ThemeDrop(QuestionConfirm):
    title = "Drop the theme"
    form_class = Confirm
    submit = "Drop"

    def sentences(self) -> tuple[str, ...]:
        """Say what dropping does."""
        return (
            (
                f"“{self.the_theme().name}” is not used any more. It stays on the long list, and "
                "you can bring it back."
            ),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take the theme out of use."""
        framework.drop_theme(by=self.actor, theme=self.the_theme(), at=timezone.now())
        return self.saved("Theme dropped: it is on the long list")  # type: ignore[no-any-return]


class ThemeUp(QuestionConfirm):
    title = "Move the theme up"
    form_class = Confirm
    submit = "Move up"
    is_up = True

    def sentences(self) -> tuple[str, ...]:
        """Say what moving does."""
        way = "above the one before it" if self.is_up else "below the one after it"
        return (f"“{self.the_theme().name}” moves {way}.",)

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Change places with the neighbour."""
        framework.move_theme(
            by=self.actor, theme=self.the_theme(), is_up=self.is_up, at=timezone.now()
        )
        return self.saved("Theme moved")  # type: ignore[no-any-return]


class ThemeDown(ThemeUp):
    title = "Move the theme down"
    submit = "Move down"
    is_up = False


class FrameworkSign(QuestionConfirm):
    permission = Permission.THEMES_SIGN
    title = "Sign these themes"
    form_class = Confirm
    submit = "Sign"

    def sentences(self) -> tuple[str, ...]:
        """Say what signing does, with what to look at before."""
        board = queries.find_board(viewer=self.actor, question=self.question)
        said = [
            line.theme.name
            for line in (board.chosen if board else ())
            if line.theme.kind == ThemeKind.SAID
        ]
        found: tuple[str, ...] = ()
        if board is not None:
            found = presenters.warning_sentences(board, queries.warnings_of(board))
        return (
            f"In use: {'; '.join(said)}." if said else "No theme is in use yet.",
            (
                "Two different people sign. After the second signature the themes are fixed, and "
                "answers can be coded. A revision can change them later."
            ),
            *found,
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Sign."""
        signed = signing.sign_framework(by=self.actor, question=self.question, at=timezone.now())
        is_fixed = signed.status == "signed"
        said = (
            "Signed by two people: answers can be coded"
            if is_fixed
            else ("Signed by you: somebody else signs too")
        )
        return self.saved(said)  # type: ignore[no-any-return]


class FrameworkRevise(QuestionConfirm):
    title = "Revise the themes"
    form_class = Confirm
    submit = "Begin a revision"

    def sentences(self) -> tuple[str, ...]:
        """Say what a revision does."""
        return (
            (
                "A copy of the themes is made, for you to change. The present version stays in "
                "force until two people have signed the new one."
            ),
            (
                "What has been coded is carried over: merged themes hand their answers on, dropped "
                "ones lose them, and answers you move go to their new theme."
            ),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Begin the revision."""
        signing.revise_framework(by=self.actor, question=self.question, at=timezone.now())
        return self.saved("Revision begun")  # type: ignore[no-any-return]
