"""The figures of a question's themes, and how far codings agree."""

from typing import Any

from waymark.consultations.presenters.header import Link
from waymark.consultations.presenters.themes import figures as presenters
from waymark.consultations.queries import theme_counts as queries
from waymark.consultations.queries.themes_coding import get_signed_framework
from waymark.consultations.views.themes.base import QuestionThemes


class ThemeFigures(QuestionThemes):
    """How many answers raise each theme, by option, category and channel."""

    title = "Theme figures"
    template_name = "consultations/themes/figures.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch what stands of the coding."""
        super().load(**kwargs)
        framework = get_signed_framework(viewer=self.actor, question=self.question)
        self.table = queries.get_theme_table(viewer=self.actor, framework=framework)

    def present(self) -> presenters.FiguresPage:
        """Word the figures."""
        agreement = Link(label="Agreement", url=self.address("theme_agreement"))
        return presenters.figures_page(self.table, links=(self.back_link(), agreement))


class ThemeAgreement(QuestionThemes):
    """How far engines and people, and two people, saw the same."""

    title = "Agreement"
    template_name = "consultations/themes/agreement.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the measures."""
        super().load(**kwargs)
        framework = get_signed_framework(viewer=self.actor, question=self.question)
        self.found = queries.get_agreement(viewer=self.actor, framework=framework)

    def present(self) -> presenters.AgreementPage:
        """Word the measures."""
        figures = Link(label="Figures", url=self.address("theme_figures"))
        return presenters.agreement_page(self.found, links=(self.back_link(), figures))
