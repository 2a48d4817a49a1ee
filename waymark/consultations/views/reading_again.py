"""The second reading of paper at work, and settling where it differs from the first."""

from typing import Any, ClassVar
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions.entering import checking
from waymark.consultations.forms import entering as forms
from waymark.consultations.presenters import entering as presenters
from waymark.consultations.queries import entering as queries
from waymark.consultations.rules.answering import given_from_plain
from waymark.consultations.rules.entering import Sample
from waymark.consultations.views.base import ConsultationFormPage
from waymark.consultations.views.entering import BundlePart, EntryPage
from waymark.core.refusals import NotFound
from waymark.web.forms import Form


class EntryRead(BundlePart, ConsultationFormPage):
    """The second reading of a form; what the first person typed is nowhere on the page."""

    form_class: ClassVar[type[Form]] = forms.ReadAgain
    template_name = "consultations/entering/type.html"

    def load(self, **kwargs: Any) -> None:
        """Find the next form that this person may read."""
        super().load(**kwargs)
        asked = self.request.POST.get("number", "")
        if asked.isdecimal() and len(asked) < 9:
            self.item = queries.get_item_to_read(
                viewer=self.actor, batch=self.batch, number=int(asked)
            )
        else:
            found = queries.find_item_to_read(viewer=self.actor, batch=self.batch)
            if found is None:
                raise NotFound
            self.item = found
        setup = queries.get_entry_setup(viewer=self.actor, consultation=self.consultation)
        self.questions = queries.questions_to_read_again(setup, Sample(self.item.sample))

    def form_arguments(self) -> dict[str, Any]:
        """Ask the questions that are read again."""
        return {"questions": self.questions}

    def context(self) -> dict[str, Any]:
        """Put the cursor into the first box, and say which form is read."""
        if isinstance(self.form, forms.TypeAnswers) and self.questions:
            self.form.focus_first()
        return super().context() | {"number": self.item.number}

    def present(self) -> presenters.TypingPage:
        """Return which form to take."""
        return presenters.reading_page(self.batch, self.item, back_url=self.here("entry_detail"))

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the reading; go on to the next form, or back to the bundle after the last."""
        found = checking.read_again(by=self.actor, item=self.item, at=timezone.now(), **values)
        number = len(found)
        differs = "1 answer differs" if number == 1 else f"{number} answers differ"
        message = f"Form {self.item.number} is read. {differs if number else 'Nothing differs'}"
        if queries.find_item_to_read(viewer=self.actor, batch=self.batch) is None:
            return self.back_to_bundle(message)
        return self.done(
            "consultations:entry_read",
            message,
            slug=self.consultation.slug,
            bundle=self.batch.public_id,
        )


class EntrySettle(EntryPage, ConsultationFormPage):
    title = "Settle a difference"
    form_class: ClassVar[type[Form]] = forms.Settle
    template_name = "consultations/entering/confirm.html"

    def load(self, difference: UUID, **kwargs: Any) -> None:
        """Find the difference and its question."""
        super().load(**kwargs)
        self.difference = queries.get_difference(
            viewer=self.actor, consultation=self.consultation, public_id=difference
        )
        setup = queries.get_entry_setup(viewer=self.actor, consultation=self.consultation)
        code = self.difference.question.code
        (self.question,) = (each for each in queries.questions_to_enter(setup) if each.code == code)
        record(
            by=self.actor,
            event=Event.RESPONSES_SEEN,
            target=self.difference.item.response,
            at=timezone.now(),
        )

    def form_arguments(self) -> dict[str, Any]:
        """Offer both readings in words."""
        readings = {
            name: presenters.reading_words(self.question, given_from_plain(plain))
            for name, plain in (
                ("first", self.difference.first),
                ("second", self.difference.second),
            )
        }
        return {"question": self.question, **readings}

    def bundle_url(self) -> str:
        """Return the address of the bundle."""
        return self.at("entry_detail", bundle=self.difference.item.batch.public_id)

    def present(self) -> presenters.ConfirmPage:
        """Say which form to look at."""
        item = self.difference.item
        return presenters.ConfirmPage(
            sentence=f"Take form {item.number} ({item.response.reference}) of {item.batch}. "
            f"Two people read different answers to “{self.question.wording}”.",
            submit="Settle",
            cancel_url=self.bundle_url(),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Settle it."""
        checking.settle_difference(
            by=self.actor, difference=self.difference, at=timezone.now(), **values
        )
        return self.done(
            "consultations:entry_detail",
            "The difference is settled",
            slug=self.consultation.slug,
            bundle=self.difference.item.batch.public_id,
        )
