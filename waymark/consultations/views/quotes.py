"""Which answers does the report quote? Choosing them, and taking them out."""

import uuid
from typing import Any
from urllib.parse import urlencode

from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import quotes as actions
from waymark.consultations.forms.feedback import ChooseQuote
from waymark.consultations.presenters import quotes as presenters
from waymark.consultations.queries import quotes as queries
from waymark.consultations.queries.setup.whole import get_setup
from waymark.consultations.rules.vocabulary import IN_WORDS
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.web.forms import Confirm


class Quotes(ConsultationPage):
    """What is quoted, then what may be."""

    permission = Permission.REPORTS_PUBLISH
    title = "Quotes"
    tab = "quotes"
    template_name = "consultations/feedback/quotes.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the chosen quotes and one page of candidates."""
        super().load(**kwargs)
        viewer, consultation = self.actor, self.consultation
        self.questions = [
            each.question
            for each in get_setup(viewer=viewer, consultation=consultation).questions
            if each.question.kind in IN_WORDS
        ]
        named = self.request.GET.get("question", "")
        self.question = named if named in {each.code for each in self.questions} else ""
        self.chosen = queries.list_chosen(viewer=viewer, consultation=consultation)
        self.page = queries.take_publishable(
            viewer=viewer,
            consultation=consultation,
            question=self.question,
            after=_mark(self.request.GET.get("after", "")),
        )

    def present(self) -> presenters.QuotesPage:
        """Return both lists."""
        slug = self.consultation.slug
        here = self.url("consultations:quotes", slug=slug)
        asked = {"question": self.question} if self.question else {}
        following = self.page.next_after
        return presenters.QuotesPage(
            chosen=tuple(
                presenters.chosen_card(
                    each,
                    remove_url=self.url(
                        "consultations:quote_remove", slug=slug, quote=each.quote.public_id
                    ),
                )
                for each in self.chosen
            ),
            rows=tuple(
                presenters.candidate_card(
                    each,
                    choose_url=self.url(
                        "consultations:quote_choose", slug=slug, answer=each.answer.public_id
                    ),
                )
                for each in self.page.rows
            ),
            questions=tuple(
                (
                    each.wording,
                    f"{here}?{urlencode({'question': each.code})}",
                    each.code == self.question,
                )
                for each in self.questions
            ),
            first_url=here if self.question or "after" in self.request.GET else "",
            next_url=f"{here}?{urlencode({**asked, 'after': following})}" if following else "",
        )


class QuoteForm(ConsultationFormPage):
    """What the forms about one quote share."""

    permission = Permission.REPORTS_PUBLISH

    def cancel_url(self) -> str:
        """Return the list of quotes."""
        return self.url("consultations:quotes", slug=self.consultation.slug)


class QuoteChoose(QuoteForm):
    """An answer chosen to be quoted, with where it stands."""

    title = "Quote this answer"
    form_class = ChooseQuote
    template_name = "consultations/feedback/quote.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the words."""
        super().load(**kwargs)
        self.words = queries.get_publishable(
            viewer=self.actor, consultation=self.consultation, answer=kwargs["answer"]
        )

    def form_arguments(self) -> dict[str, Any]:
        """Offer the themes found in it."""
        return {"themes": list(self.words.themes)}

    def present(self) -> presenters.QuoteCard:
        """Return the words as readers will see them."""
        return presenters.candidate_card(self.words, choose_url="")

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Choose it."""
        actions.choose_quote(
            by=self.actor,
            consultation=self.consultation,
            answer=self.words.answer,
            at=timezone.now(),
            **values,
        )
        return self.done(
            "consultations:quotes",
            "Quote chosen. It stands in the report from its next edition on.",
            slug=self.consultation.slug,
        )


class QuoteRemove(QuoteForm):
    """A quote taken out, asked about once more."""

    title = "Take out this quote"
    form_class = Confirm
    template_name = "consultations/feedback/quote.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the quote."""
        super().load(**kwargs)
        self.quote = queries.get_chosen(
            viewer=self.actor, consultation=self.consultation, quote=kwargs["quote"]
        )
        words = queries.find_publishable(
            consultation=self.consultation, answer=self.quote.answer.public_id
        )
        self.chosen = queries.ChosenQuote(quote=self.quote, words=words)

    def present(self) -> presenters.QuoteCard:
        """Return the words."""
        return presenters.chosen_card(self.chosen, remove_url="")

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Take it out."""
        actions.remove_quote(
            by=self.actor, consultation=self.consultation, quote=self.quote, at=timezone.now()
        )
        return self.done(
            "consultations:quotes",
            "Quote taken out. Editions made with it stay as they are.",
            slug=self.consultation.slug,
        )


def _mark(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
