"""What do the pages about the themes of one question share?"""

from typing import Any

from waymark.access.permissions import Permission
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.theming import Theme
from waymark.consultations.presenters.header import Link
from waymark.consultations.presenters.setup.pages import Confirmation, FormPage
from waymark.consultations.queries import themes as queries
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage


class ThemesTab(ConsultationPage):
    """A page behind the tab Themes."""

    permission = Permission.THEMES_CODE
    tab = "themes"

    def context(self) -> dict[str, Any]:
        """Add what the viewer may do here."""
        return super().context() | {
            "may_manage": self.may(Permission.ANALYSIS_MANAGE),
            "may_allow": self.may(Permission.CONSULTATIONS_MANAGE),
        }


class QuestionThemes(ThemesTab):
    """A page about the themes of the question in the address."""

    question: Question

    def load(self, **kwargs: Any) -> None:
        """Find the question."""
        super().load(**kwargs)
        self.question = queries.get_open_question(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["question"]
        )

    def address(self, route: str, **more: Any) -> str:
        """Return an address of this question."""
        return self.url(
            f"consultations:{route}",
            slug=self.consultation.slug,
            question=self.question.public_id,
            **more,
        )

    def back_link(self) -> Link:
        """Lead back to the themes of the question."""
        return Link(label="Themes of this question", url=self.address("theme_board"))


class QuestionForm(ConsultationFormPage):
    """A form about the themes of the question in the address."""

    permission = Permission.ANALYSIS_MANAGE
    submit = "Save"

    question: Question
    theme: Theme | None = None

    def load(self, **kwargs: Any) -> None:
        """Find the question, and the theme where the address names one."""
        super().load(**kwargs)
        self.question = queries.get_open_question(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["question"]
        )
        if "theme" in kwargs:
            self.theme = queries.get_theme(
                viewer=self.actor, question=self.question, public_id=kwargs["theme"]
            )

    def the_theme(self) -> Theme:
        """Return the theme that the address names."""
        assert self.theme is not None  # noqa: S101 (every route of such a page names one)
        return self.theme

    def address(self, route: str, **more: Any) -> str:
        """Return an address of this question."""
        return self.url(
            f"consultations:{route}",
            slug=self.consultation.slug,
            question=self.question.public_id,
            **more,
        )

    def cancel_url(self) -> str:
        """Lead back to the themes of the question."""
        return self.address("theme_board")

    def present(self) -> object:
        """Word the button and the way out."""
        return FormPage(submit=self.submit, cancel_url=self.cancel_url())

    def saved(self, message: str, route: str = "theme_board", **more: Any) -> Any:
        """Say what happened, on a page of this question."""
        return self.done(
            f"consultations:{route}",
            message,
            slug=self.consultation.slug,
            question=self.question.public_id,
            **more,
        )


class QuestionConfirm(QuestionForm):
    """A step that is asked about once more."""

    template_name = "consultations/setup/confirm.html"

    def sentences(self) -> tuple[str, ...]:
        """Say what the step does."""
        raise NotImplementedError

    def present(self) -> object:
        """Word the question."""
        return Confirmation(
            sentences=self.sentences(), submit=self.submit, cancel_url=self.cancel_url()
        )
