"""Which pages put a consultation in other languages, and in easy read?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import wordings as actions
from waymark.consultations.exports.printed_form import may_print
from waymark.consultations.forms import wordings as forms
from waymark.consultations.presenters import wordings as presenters
from waymark.consultations.presenters.printing import forms_to_print
from waymark.consultations.presenters.setup import pages
from waymark.consultations.queries import wordings as queries
from waymark.consultations.rules.wordings import LANGUAGES, progress_of
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.web.forms import Confirm


class Languages(ConsultationPage):
    """The languages that have been begun, with how far each has come."""

    title = "Languages and easy read"
    tab = "languages"
    template_name = "consultations/setup/languages.html"

    def present(self) -> presenters.LanguagesPage:
        """Return the languages."""
        common: dict[str, Any] = {"viewer": self.actor, "consultation": self.consultation}
        begun = queries.list_languages(**common)
        codes = tuple(each.language for each in begun)
        return presenters.languages_page(
            begun=begun,
            texts=queries.list_texts(**common, languages=codes),
            forms=forms_to_print(
                codes,
                may_print=may_print,
                url=self.url("consultations:printed_form", slug=self.consultation.slug),
                large_url=self.url("consultations:printed_form_large", slug=self.consultation.slug),
            ),
            url=lambda route, **kwargs: self.url(
                f"consultations:{route}", slug=self.consultation.slug, **kwargs
            ),
            is_changeable=self.may(Permission.CONSULTATIONS_MANAGE),
        )


class LanguagePage(ConsultationFormPage):
    """A form about one language of a consultation."""

    permission = Permission.CONSULTATIONS_MANAGE

    def load(self, **kwargs: Any) -> None:
        """Find the language that has been begun."""
        super().load(**kwargs)
        if "language" in kwargs:
            self.language = queries.get_language(
                viewer=self.actor, consultation=self.consultation, language=kwargs["language"]
            )

    def cancel_url(self) -> str:
        """Lead back to the languages."""
        return self.url("consultations:languages", slug=self.consultation.slug)

    def common(self) -> dict[str, Any]:
        """Return what every action of a language is told."""
        return {"by": self.actor, "consultation": self.consultation, "at": timezone.now()}

    def saved(self, message: str) -> HttpResponse:
        """Say what happened, beside the other languages."""
        return self.done("consultations:languages", message, slug=self.consultation.slug)


class LanguageAdd(LanguagePage):
    title = "Add a language"
    form_class = forms.NewLanguage

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Begin the language and go on to its texts."""
        begun = actions.begin_language(**self.common(), **values)
        return self.done(
            "consultations:language_change",
            f"{LANGUAGES[begun.language].name} begun",
            slug=self.consultation.slug,
            language=begun.language,
        )


class LanguageChange(LanguagePage):
    form_class = forms.Wordings
    template_name = "consultations/setup/language_change.html"

    def load(self, **kwargs: Any) -> None:
        """Read the texts with their words."""
        super().load(**kwargs)
        code = self.language.language
        self.texts = queries.list_texts(
            viewer=self.actor, consultation=self.consultation, languages=(code,)
        )[code]

    def page_title(self) -> str:
        """Name the language."""
        return f"{LANGUAGES[self.language.language].name}: {self.consultation.title}"

    def form_arguments(self) -> dict[str, Any]:
        """Draw a box for each text."""
        return {"texts": self.texts}

    def initial(self) -> dict[str, Any]:
        """Show whether people are offered the language."""
        return {"is_offered": self.language.is_offered}

    def present(self) -> presenters.WordingsPage:
        """Return how the boxes are marked, and how far the language has come."""
        return presenters.WordingsPage(
            language=LANGUAGES[self.language.language],
            progress=presenters.progress_words(progress_of(self.texts)),
            cancel_url=self.cancel_url(),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the words."""
        actions.save_wordings(**self.common(), language=self.language.language, **values)
        return self.saved(f"{LANGUAGES[self.language.language].name} saved")


class LanguageRemove(LanguagePage):
    title = "Remove the language"
    form_class = Confirm
    template_name = "consultations/setup/confirm.html"

    def present(self) -> pages.Confirmation:
        """Ask whether to remove it."""
        name = LANGUAGES[self.language.language].name
        return pages.Confirmation(
            sentences=(f"Every text in {name} will be taken away. You cannot undo this.",),
            submit="Remove",
            cancel_url=self.cancel_url(),
            is_warning=True,
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take the language away."""
        actions.remove_language(**self.common(), language=self.language.language)
        return self.saved("Language removed")
