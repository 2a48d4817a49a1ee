"""Messages at work: the list, one message, what came back, addresses that are left alone."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.core.refusals import ActionRefused
from waymark.messages import forms, presenters, queries
from waymark.messages.actions import bounces, sending, silencing
from waymark.messages.imports.delivery_reports import read_reports
from waymark.messages.models import Message, SilentAddress
from waymark.messages.rules import MessageState
from waymark.web.forms import Confirm
from waymark.web.narrowing import Narrowed, with_query
from waymark.web.pages import AuthorityFormPage, AuthorityPage


class NoReports(ActionRefused):
    """This file holds no report of a mail server. Save the mail itself as a file, and choose it."""


class MessageList(Narrowed, AuthorityPage):
    permission = Permission.INVITATIONS_MANAGE
    title = "Messages"
    template_name = "messages/list.html"

    def load(self, **_: Any) -> None:
        """Read the filter and fetch the rows."""
        self.narrow(forms.MessageFilter(self.request.GET))
        self.after = _key(self.request.GET.get("after", ""))
        self.stretch = queries.get_stretch(
            viewer=self.actor, older_than=self.after, **self.narrowing
        )
        self.counts = queries.count_by_state(viewer=self.actor)

    def present(self) -> presenters.MessageList:
        """Return the messages with their counts."""
        rows = self.stretch.rows
        return presenters.MessageList(
            tiles=presenters.tiles(
                self.counts, url=lambda state: with_query(self.request.path, {"state": state.value})
            ),
            rows=tuple(
                presenters.message_row(each, url=self.url("messages:detail", letter=each.public_id))
                for each in rows
            ),
            chosen=self.chosen(),
            clear_url=self.request.path,
            first_url=self.here() if self.after else None,
            more_url=self.here(after=rows[-1].public_id) if self.stretch.has_older else None,
            bounces_url=self.url("messages:bounces"),
            silent_url=self.url("messages:silent_list"),
        )


class OneMessage(AuthorityPage):
    """What the pages about one message share."""

    message: Message

    def load(self, letter: UUID, **_: Any) -> None:
        """Find the message."""
        self.message = queries.get_message(viewer=self.actor, public_id=letter)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list."""
        return [("Messages", self.url("messages:list"))]


class MessageDetail(OneMessage):
    permission = Permission.INVITATIONS_MANAGE
    template_name = "messages/detail.html"

    def load(self, letter: UUID, **_: Any) -> None:
        """Find the message; whoever sees to whom it went leaves an entry in the trail."""
        super().load(letter)
        if self.request.method == "GET":
            record(by=self.actor, event=Event.CONTACT_SEEN, target=self.message, at=timezone.now())

    def page_title(self) -> str:
        """Return its subject."""
        return self.message.subject

    def present(self) -> presenters.MessageView:
        """Return what became of the message."""
        may_retry = self.message.state == MessageState.FAILED
        return presenters.message_view(
            self.message,
            address=self.message.recipient,
            retry_url=self.url("messages:retry", letter=self.message.public_id)
            if may_retry
            else "",
        )


class MessageRetry(AuthorityFormPage, OneMessage):
    permission = Permission.INVITATIONS_MANAGE
    title = "Send this message again"
    form_class = Confirm
    template_name = "messages/confirm.html"

    def present(self) -> presenters.ConfirmPage:
        """Return what is about to be done."""
        return presenters.ConfirmPage(
            sentence=f"“{self.message.subject}” goes back into the queue.",
            submit="Send it again",
            cancel_url=self.url("messages:detail", letter=self.message.public_id),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Put it back into the queue."""
        sending.try_again(by=self.actor, message=self.message, at=timezone.now())
        return self.done(
            "messages:detail", "The message waits to be sent", letter=self.message.public_id
        )


class Bounces(AuthorityFormPage):
    permission = Permission.INVITATIONS_MANAGE
    title = "Take in what came back"
    form_class = forms.BounceFile
    template_name = "messages/bounces.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list."""
        return [("Messages", self.url("messages:list"))]

    def present(self) -> presenters.ConfirmPage:
        """Return the way out."""
        return presenters.ConfirmPage(
            sentence="", submit="Read the file", cancel_url=self.url("messages:list")
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Read the file and mark what came back."""
        read = read_reports([values["content"]])
        if not read.reports and not read.not_ours:
            raise NoReports(field="file")
        done = bounces.take_reports(by=self.actor, reports=read.reports, at=timezone.now())
        return self.done(
            "messages:list",
            presenters.read_sentence(
                bounced=done.bounced,
                known=done.known,
                others=done.others,
                unmatched=done.unmatched + read.not_ours,
                not_reports=read.not_reports,
            ),
        )


class SilentList(AuthorityPage):
    permission = Permission.INVITATIONS_MANAGE
    title = "Addresses left alone"
    template_name = "messages/silent_list.html"

    def load(self, **_: Any) -> None:
        """Fetch the addresses; reading them leaves an entry in the trail."""
        self.found = list(queries.list_silent(viewer=self.actor))
        record(
            by=self.actor,
            event=Event.CONTACT_SEEN,
            at=timezone.now(),
            detail={"addresses": len(self.found)},
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list."""
        return [("Messages", self.url("messages:list"))]

    def present(self) -> presenters.SilentList:
        """Return the addresses, each with the way to write to it again."""
        return presenters.SilentList(
            rows=tuple(
                presenters.silent_row(
                    each, lift_url=self.url("messages:silent_lift", silent=each.public_id)
                )
                for each in self.found
            )
        )


class SilentLift(AuthorityFormPage):
    permission = Permission.INVITATIONS_MANAGE
    title = "Write to this address again"
    form_class = Confirm
    template_name = "messages/confirm.html"

    silent: SilentAddress

    def load(self, silent: UUID, **_: Any) -> None:
        """Find the address."""
        self.silent = queries.get_silent(viewer=self.actor, public_id=silent)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the addresses."""
        return [
            ("Messages", self.url("messages:list")),
            ("Addresses left alone", self.url("messages:silent_list")),
        ]

    def present(self) -> presenters.ConfirmPage:
        """Return what is about to be done."""
        return presenters.ConfirmPage(
            sentence=f"Messages go to {self.silent.address} again. Do this only if its reader "
            "asked for it, or if you know that the mailbox is there.",
            submit="Write to it again",
            cancel_url=self.url("messages:silent_list"),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Lift the silence."""
        silencing.lift_silence(by=self.actor, silent=self.silent, at=timezone.now())
        return self.done("messages:silent_list", "The address is written to again")


def _key(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
