"""Paper at work: bundles, typing forms one after the other, the second reading, settling."""

from typing import Any, ClassVar

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions.entering import batches
from waymark.consultations.actions.entering import forms as actions
from waymark.consultations.actions.entering.lateness import set_late_policy
from waymark.consultations.forms import entering as forms
from waymark.consultations.models.entering import EntryBatch
from waymark.consultations.presenters import entering as presenters
from waymark.consultations.queries import entering as queries
from waymark.consultations.queries.answering import given_answers
from waymark.consultations.queries.setup.versions import find_version
from waymark.consultations.rules.vocabulary import LatePolicy
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.documents.queries import read_content
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityPage, as_download
from waymark.web.paging import stretch_of


class EntryPage(AuthorityPage):
    """What the pages about paper share."""

    permission = Permission.RESPONSES_ENTER
    consultation: Any

    def at(self, route: str, **kwargs: Any) -> str:
        """Return the address of a page of this consultation."""
        return self.url(f"consultations:{route}", slug=self.consultation.slug, **kwargs)

    def late_policy(self) -> str:
        """Say what becomes of late forms."""
        closes_at = self.consultation.closes_at
        return presenters.late_sentence(
            LatePolicy(self.consultation.late_policy), local_date(closes_at) if closes_at else None
        )


class BundlePart(EntryPage):
    """What the pages of one bundle share."""

    title: ClassVar[str] = ""
    batch: EntryBatch

    def load(self, **kwargs: Any) -> None:
        """Find the bundle."""
        super().load(**kwargs)
        self.batch = queries.get_entry_batch(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["bundle"]
        )

    def here(self, route: str, **kwargs: Any) -> str:
        """Return the address of a page of this bundle."""
        return self.at(route, bundle=self.batch.public_id, **kwargs)

    def page_title(self) -> str:
        """Name the bundle."""
        return f"{self.title or self.batch}: {self.consultation.title}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the bundle."""
        return [
            ("Consultations", self.url("consultations:list")),
            (self.consultation.title, self.at("detail")),
            ("Paper and letters", self.at("entry_list")),
            (str(self.batch), self.here("entry_detail")),
        ]

    def back_to_bundle(self, message: str) -> HttpResponse:
        """Say what happened on the page of the bundle."""
        return self.done(
            "consultations:entry_detail",
            message,
            slug=self.consultation.slug,
            bundle=self.batch.public_id,
        )


class EntryList(EntryPage, ConsultationPage):
    title = "Paper and letters"
    tab = "entry"
    template_name = "consultations/entering/list.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the bundles and the rates over all of them."""
        super().load(**kwargs)
        shared = {"viewer": self.actor, "consultation": self.consultation}
        self.shown = stretch_of(self.request, queries.list_entry_batches(**shared))
        self.rates = queries.list_rates(**shared)

    def context(self) -> dict[str, Any]:
        """Add the way to the other pages of the list."""
        return super().context() | {"shown": self.shown}

    def present(self) -> presenters.BundleList:
        """Return the bundles, and where to begin one."""
        why_not = ""
        if not self.consultation.responses_held:
            why_not = "Responses to this consultation are not held here."
        elif find_version(consultation=self.consultation) is None:
            why_not = "Answers can be typed in once the consultation is open."
        return presenters.bundle_list(
            self.shown.rows,
            rates=self.rates,
            url=lambda batch: self.at("entry_detail", bundle=batch.public_id),
            add_url="" if why_not else self.at("entry_create"),
            why_not=why_not,
            late_policy=self.late_policy(),
            links=self.links(),
        )

    def links(self) -> tuple[tuple[str, str], ...]:
        """Return what else belongs to answers off line."""
        older = queries.list_versions(viewer=self.actor, consultation=self.consultation)[1:]
        return (
            ("Petitions", self.at("petition_list")),
            *self._policy_link(),
            ("Form to print (PDF)", self.at("printed_form")),
            ("Form to print, large print (PDF)", self.at("printed_form_large")),
            ("Form in other languages and easy read", self.at("languages")),
            *(
                (
                    f"Form to print, replaced version {each.number} (PDF)",
                    self.at("printed_form_version", number=each.number),
                )
                for each in older
            ),
        )

    def _policy_link(self) -> tuple[tuple[str, str], ...]:
        if not self.may(Permission.CONSULTATIONS_MANAGE):
            return ()
        return (("Decide what becomes of late responses", self.at("entry_late")),)


class EntryCreate(EntryPage, ConsultationFormPage):
    title = "Begin a bundle"
    form_class = forms.OpenBundle
    template_name = "consultations/entering/confirm.html"

    def form_arguments(self) -> dict[str, Any]:
        """Offer the versions and the events."""
        shared = {"viewer": self.actor, "consultation": self.consultation}
        return {
            "versions": list(queries.list_versions(**shared)),
            "events": list(queries.list_events(**shared)),
        }

    def present(self) -> presenters.ConfirmPage:
        """Return what becomes of late forms, and the way back."""
        return presenters.ConfirmPage(
            sentence=self.late_policy(), submit="Begin", cancel_url=self.at("entry_list")
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the bundles."""
        return [*super().breadcrumbs(), ("Paper and letters", self.at("entry_list"))]

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Begin the bundle and go on to typing."""
        batch = batches.open_entry_batch(
            by=self.actor, consultation=self.consultation, at=timezone.now(), **values
        )
        return self.done(
            "consultations:entry_type",
            f"{batch} has been begun",
            slug=self.consultation.slug,
            bundle=batch.public_id,
        )


class EntryLatePolicy(EntryPage, ConsultationFormPage):
    permission = Permission.CONSULTATIONS_MANAGE
    title = "Late responses"
    form_class = forms.ChooseLatePolicy
    template_name = "consultations/entering/confirm.html"

    def initial(self) -> dict[str, Any]:
        """Start with what holds now."""
        return {"policy": self.consultation.late_policy}

    def present(self) -> presenters.ConfirmPage:
        """Say what holds now."""
        return presenters.ConfirmPage(
            sentence=f"{self.late_policy()} The report states it.",
            submit="Save",
            cancel_url=self.at("entry_list"),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Set the policy."""
        set_late_policy(by=self.actor, consultation=self.consultation, at=timezone.now(), **values)
        return self.done(
            "consultations:entry_list",
            "The policy on late responses is saved",
            slug=self.consultation.slug,
        )


class EntryDetail(BundlePart, ConsultationPage):
    tab = "entry"
    template_name = "consultations/entering/bundle.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch what is still to be done, and record that answers were seen where there are any."""
        super().load(**kwargs)
        shared: dict[str, Any] = {"viewer": self.actor, "batch": self.batch}
        self.next_item = queries.find_item_to_read(**shared)
        self.differences = list(queries.list_differences(**shared))
        self.rates = queries.list_rates(consultation=self.consultation, **shared)
        setup = queries.get_entry_setup(viewer=self.actor, consultation=self.consultation)
        self.questions = {
            each.code: each for each in queries.questions_to_enter(setup, with_withdrawn=True)
        }
        self.form = Confirm()
        if self.differences:
            record(
                by=self.actor,
                event=Event.RESPONSES_SEEN,
                target=self.batch,
                at=timezone.now(),
                detail={"differences": len(self.differences)},
            )

    def present(self) -> presenters.BundlePage:
        """Return the bundle and what can be done with it."""
        names = ("type", "finish", "reopen", "read", "checked")
        urls = {name: self.here(f"entry_{name}") for name in names}
        if self.batch.scan is not None:
            urls["scan"] = self.here("entry_scan")
        return presenters.bundle_page(
            self.batch,
            may_read_next=self.next_item is not None,
            differences=self.differences,
            questions=self.questions,
            rates=self.rates,
            settle_url=lambda each: self.at("entry_settle", difference=each.public_id),
            urls=urls,
        )


class EntryScan(BundlePart, ConsultationPage):
    """The scanned paper of a bundle."""

    def get(self, request: Any, **_: Any) -> HttpResponseBase:
        """Record who opens it, then send it."""
        scan = queries.get_scan(viewer=self.actor, batch=self.batch)
        record(by=self.actor, event=Event.RESPONSES_SEEN, target=self.batch, at=timezone.now())
        sent = as_download(read_content(scan), media_type=scan.media_type, file_name=scan.file_name)
        sent.headers["Cache-Control"] = "no-store"
        return sent


class EntryType(BundlePart, ConsultationFormPage):
    """One form after the other, by keyboard alone; the last one stays in sight."""

    form_class: ClassVar[type[Form]] = forms.TypeForm
    template_name = "consultations/entering/type.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch what is asked, and what was typed last."""
        super().load(**kwargs)
        if not queries.is_typing_open(self.batch):
            raise NotFound
        setup = queries.get_entry_setup(viewer=self.actor, consultation=self.consultation)
        self.questions = queries.questions_to_enter(setup)
        self.categories = setup.categories
        self.latest = queries.find_latest_item(viewer=self.actor, batch=self.batch)

    def form_arguments(self) -> dict[str, Any]:
        """Ask every question."""
        return {"questions": self.questions, "categories": self.categories}

    def context(self) -> dict[str, Any]:
        """Put the cursor into the first box."""
        if isinstance(self.form, forms.TypeAnswers):
            self.form.focus_first()
        return super().context()

    def present(self) -> presenters.TypingPage:
        """Return the head of the bundle and what was typed last."""
        return presenters.typing_page(
            self.batch,
            latest=self.latest,
            questions=self.questions,
            given=given_answers(self.latest.response) if self.latest else {},
            undo_url=self.here("entry_undo"),
            back_url=self.here("entry_detail"),
            late=self.late_policy(),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the form and go on to the next."""
        item = actions.enter_response(by=self.actor, batch=self.batch, at=timezone.now(), **values)
        return self.done(
            "consultations:entry_type",
            f"Form {item.number} is saved. Write {item.response.reference} on it",
            slug=self.consultation.slug,
            bundle=self.batch.public_id,
        )


class EntryStep(BundlePart, ConsultationFormPage):
    """A step of a bundle that is asked about once more."""

    form_class: ClassVar[type[Form]] = Confirm
    template_name = "consultations/entering/confirm.html"
    submit: ClassVar[str] = ""
    sentence: ClassVar[str] = ""

    def page_title(self) -> str:
        """Name the step and the bundle."""
        return f"{self.title}: {self.batch}"

    def present(self) -> presenters.ConfirmPage:
        """Return what is about to be done."""
        return presenters.ConfirmPage(
            sentence=self.sentence, submit=self.submit, cancel_url=self.here("entry_detail")
        )


class EntryUndo(EntryStep):
    title = "Take back the form typed last"
    submit = "Take it back"

    def load(self, **kwargs: Any) -> None:
        """Find the form typed last."""
        super().load(**kwargs)
        found = queries.find_latest_item(viewer=self.actor, batch=self.batch)
        if found is None:
            raise NotFound
        self.item = found

    def present(self) -> presenters.ConfirmPage:
        """Name the form."""
        return presenters.ConfirmPage(
            sentence=f"Form {self.item.number} ({self.item.response.reference}) is taken out, with"
            " its answers. You can type it in again.",
            submit=self.submit,
            cancel_url=self.here("entry_type"),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take it back and go on typing."""
        number = actions.undo_entry(by=self.actor, item=self.item, at=timezone.now())
        return self.done(
            "consultations:entry_type",
            f"Form {number} has been taken back",
            slug=self.consultation.slug,
            bundle=self.batch.public_id,
        )


class EntryFinish(EntryStep):
    title = "Finish typing"
    submit = "Finish typing"
    sentence = (
        "The forms that a second person reads are drawn now. Until that begins, the bundle can be "
        "opened for typing again."
    )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Draw the sample."""
        batches.finish_entering(by=self.actor, batch=self.batch, at=timezone.now())
        return self.back_to_bundle("Typing is finished. Somebody else reads the drawn forms now")


class EntryReopen(EntryStep):
    title = "Open for typing again"
    submit = "Open it again"
    sentence = "More forms can be typed in. The forms to read again are drawn anew afterwards."

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Open it."""
        batches.reopen_entering(by=self.actor, batch=self.batch, at=timezone.now())
        return self.back_to_bundle("The bundle is open for typing again")


class EntryChecked(EntryStep):
    title = "Mark as checked"
    submit = "Mark as checked"
    sentence = "Every drawn form has been read again and every difference is settled."

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Say that it is checked."""
        batches.mark_checked(by=self.actor, batch=self.batch, at=timezone.now())
        return self.back_to_bundle("The bundle is checked")
