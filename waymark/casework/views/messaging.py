"""Messages to young people: to one, to many of a caseload, opt-outs, what waits to be settled."""

from typing import Any, ClassVar
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from waymark.access.permissions import Permission, require
from waymark.casework import permissions
from waymark.casework.actions import messaging as actions
from waymark.casework.actions import opting
from waymark.casework.forms import messaging as forms
from waymark.casework.models.messaging import MessageTemplate
from waymark.casework.presenters import messaging as presenters
from waymark.casework.presenters.appointments import change_words
from waymark.casework.queries import messaging as queries
from waymark.casework.queries.appointments import get_appointment
from waymark.casework.queries.caseloads import list_caseload
from waymark.casework.views.pages import NotesPage, key_of
from waymark.casework.views.work import WorkPage
from waymark.core.refusals import ActionRefused, NotFound
from waymark.messages.rules import Channel
from waymark.people.actions.writing import checked_words
from waymark.people.models.people import Person
from waymark.people.permissions import reachable
from waymark.people.presenters.writing import Recipient, forbidden_words
from waymark.people.queries.writing import OpenWay, best_way, gap_values, sender_values, ways_of
from waymark.people.rules.vocabulary import ContactKind, DataGroup
from waymark.people.rules.writing import CHANNEL_OF_KIND, fill_gaps
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage

MOST_OFFERED = 500


class ReachPage(NotesPage):
    """A page of a record whose notes and contact details lie open to the viewer."""

    permission = Permission.CASES_WORK

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the record, and make sure of both."""
        super().load(person=person, **rest)
        permissions.require_level(reach=self.found.reach, level=DataGroup.CONTACT)


class MessageSend(ReachPage, AuthorityFormPage):
    """Write to one young person."""

    title = "Send a message"
    form_class = forms.Message
    template_name = "casework/message.html"

    form: forms.Message
    preview: tuple[Channel, str] | None = None

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the addresses and the templates."""
        super().load(person=person, **rest)
        self.ways = queries.list_ways(viewer=self.actor, record=self.found, at=self.at)
        self.templates = list(queries.list_templates(viewer=self.actor))
        self.template = _chosen(self.templates, self.request)

    def form_arguments(self) -> dict[str, Any]:
        """Return where a message may go to."""
        return {"ways": self.ways}

    def initial(self) -> dict[str, Any]:
        """Begin with the template that was asked for, its gaps filled, and an address for it."""
        usable = [each for each in self.ways if each.obstacle is None]
        if self.template is None:
            point = str(usable[0].point.public_id) if len(usable) == 1 else ""
            return {"point": point} | self._about_appointment()
        channel = Channel(self.template.channel)
        way = best_way(usable, channel)
        values = gap_values(person=self.found.person, sender=sender_values(self.actor))
        return {
            "point": str(way.point.public_id) if way else "",
            "subject": fill_gaps(self.template.subject, values),
            "text": fill_gaps(self.template.body, values),
        }

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Send; or only show what would go, and in how many parts."""
        if "check" not in request.POST:
            return super().post(request, **kwargs)
        self.form = self.form_class(request.POST, **self.form_arguments())
        if self.form.is_valid():
            channel = _channel_of(self.form.way())
            values = gap_values(person=self.found.person, sender=sender_values(self.actor))
            try:
                _, text = checked_words(self._words(), channel=channel, values=values)
            except ActionRefused as refusal:
                self.form.add_error(refusal.field or None, refusal.message)
            else:
                self.preview = (channel, text)
        self.status = 400 if self.form.errors else 200
        return self.render()

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Send."""
        sent = actions.send_message(
            by=self.actor,
            at=self.at,
            person=self.found.person,
            point=self.form.way().point,
            words=self._words(),
        )
        what = "Text" if sent.message.channel == Channel.TEXT else "Email"
        return self.back(f"{what} on its way. The record shows when it has arrived")

    def present(self) -> presenters.MessagePage:
        """Return what stands around the form."""
        here = self.record_url(route="casework:message")
        return presenters.message_page(
            self.ways,
            templates=[(each.name, f"{here}?template={each.public_id}") for each in self.templates],
            opt_url=self._opt_url,
            again_url=self._again_url,
            preview=self.preview,
        )

    def _about_appointment(self) -> dict[str, str]:
        """Begin with the change of the appointment that the address names, if any."""
        key = key_of(self.request.GET.get("about", ""))
        if key is None:
            return {}
        found = get_appointment(viewer=self.actor, record=self.found, public_id=key)
        values = gap_values(person=self.found.person, sender=sender_values(self.actor))
        words = change_words(found, says_place="place" in self.request.GET)
        return {"subject": "Your appointment", "text": fill_gaps(words, values)}

    def _words(self) -> actions.Words:
        found = self.form.cleaned_data
        return actions.Words(text=found["text"], subject=found["subject"], template=self.template)

    def _opt_url(self, way: OpenWay) -> str:
        route = "casework:opt_in" if way.opt_out else "casework:opt_out"
        return self.record_url(route=route, contact_point=way.point.public_id)

    def _again_url(self, way: OpenWay) -> str:
        if not self.may(Permission.PEOPLE_CHANGE):
            return ""
        return self.record_url(route="casework:try_again", contact_point=way.point.public_id)


class OneWay(ReachPage, AuthorityFormPage):
    """A form about one address of a young person."""

    template_name = "casework/message_confirm.html"

    way: OpenWay

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the address with its record, for those who write messages."""
        require(self.actor, Permission.CASES_WORK)
        super().load(person=person)
        self.way = queries.get_way(
            viewer=self.actor, record=self.found, public_id=rest["contact_point"], at=self.at
        )

    def present(self) -> str:
        """Return which address it is about."""
        return forms.way_in_words(self.way)

    def back_url(self) -> str:
        """Lead back to where a message is written."""
        return self.record_url(route="casework:message")


class OptOut(OneWay):
    """Send no more messages to an address."""

    title = "They want no messages there"
    form_class = forms.OptOut

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep that nobody wants messages there."""
        opting.opt_out(by=self.actor, at=self.at, point=self.way.point, **values)
        return self.back("No more messages go there")


class OptIn(OneWay):
    """Let messages go to an address again."""

    title = "They want messages again"
    form_class = forms.OptIn

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Let messages go there again."""
        opting.opt_in(by=self.actor, at=self.at, point=self.way.point, **values)
        return self.back("Messages go there again")


class TryAgain(OneWay):
    """Let messages go again to an address from which they came back."""

    permission = Permission.PEOPLE_CHANGE
    title = "Try again"
    form_class = Confirm

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Let messages go there again."""
        opting.try_again(by=self.actor, at=self.at, point=self.way.point)
        return self.back("Messages go there again, until one comes back")


class Settle(NotesPage, AuthorityFormPage):
    """Say that something about a message has been dealt with."""

    permission = Permission.CASES_WORK
    title = "Dealt with"
    form_class: ClassVar[type[Form]] = Confirm
    template_name = "casework/message_confirm.html"


class ReplySettle(Settle):
    """Say that a reply has been dealt with."""

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the reply with its record."""
        super().load(person=person)
        self.reply = queries.get_reply(
            viewer=self.actor, record=self.found, public_id=rest["reply"]
        )

    def present(self) -> str:
        """Return what came back."""
        return presenters.reply_words(self.reply)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Settle it."""
        actions.settle_reply(by=self.actor, at=self.at, reply=self.reply)
        return self.back("Reply dealt with")


class MessageSettle(Settle):
    """Say that a message that did not arrive has been dealt with."""

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the message with its record."""
        super().load(person=person)
        self.sent = queries.get_sent(viewer=self.actor, record=self.found, public_id=rest["sent"])

    def present(self) -> str:
        """Return what was written."""
        return presenters.sent_words(self.sent, groups=self.found.reach.groups)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Settle it."""
        actions.settle_sent(by=self.actor, at=self.at, sent=self.sent)
        return self.back("Message dealt with")


class MessageMany(WorkPage, AuthorityFormPage):
    """Write to many of the caseload: choose, look at what would go to whom, send."""

    title = "Send to several"
    form_class = forms.MessageToMany
    template_name = "casework/message_many.html"

    form: forms.MessageToMany
    recipients: tuple[Recipient, ...] = ()
    channel: Channel | None = None

    def load(self, **_: Any) -> None:
        """Fetch the caseload, as far as notes and contact details lie open, and the templates."""
        super().load()
        rows = list_caseload(viewer=self.actor, at=self.at)
        for group in (DataGroup.NOTES, DataGroup.CONTACT):
            rows = rows.filter(
                reachable(viewer=self.actor, at=self.at, person="person_id", group=group)
            )
        self.people: list[Person] = [
            row.person for row in rows.order_by("sort_name", "person_id")[:MOST_OFFERED]
        ]
        self.templates = list(queries.list_templates(viewer=self.actor))
        self.template = _chosen(self.templates, self.request)

    def form_arguments(self) -> dict[str, Any]:
        """Return who can be chosen."""
        return {"people": self.people}

    def initial(self) -> dict[str, Any]:
        """Begin with the template that was asked for; its gaps are filled for each."""
        if self.template is None:
            return {}
        return {
            "channel": self.template.channel,
            "subject": self.template.subject,
            "text": self.template.body,
        }

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the caseload."""
        return [("My caseload", self.url("casework:caseload"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("casework:caseload")}

    def take(self, form: Form) -> HttpResponseBase:
        """Show first what would go to whom; send once that has been looked at."""
        if "send" in self.request.POST and "look" not in self.request.POST:
            return super().take(form)
        self.channel = Channel(form.cleaned_data["channel"])
        self.recipients = tuple(self._recipients(self.channel))
        return self.render()

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Send."""
        number = actions.send_to_many(
            by=self.actor,
            at=self.at,
            people=self.form.chosen(),
            channel=Channel(values["channel"]),
            words=self._words(),
        )
        who = "1 young person" if number == 1 else f"{number} young people"
        return self.done("casework:caseload", f"Messages to {who} are on their way")

    def present(self) -> presenters.ManyPage:
        """Return what stands around the form."""
        here = self.url("casework:message_many")
        return presenters.many_page(
            has_people=bool(self.people),
            templates=[(each.name, f"{here}?template={each.public_id}") for each in self.templates],
            recipients=self.recipients,
            channel=self.channel,
        )

    def _recipients(self, channel: Channel) -> list[Recipient]:
        people = self.form.chosen()
        ways = ways_of(people=people, at=self.at)
        sender = sender_values(self.actor)
        found = []
        for person in people:
            why = forbidden_words(best_way(ways[person.pk], channel), channel)
            text = ""
            if not why:  # only what goes has to be fit to go
                _, text = checked_words(
                    self._words(),
                    channel=channel,
                    values=gap_values(person=person, sender=sender),
                )
            found.append(Recipient(name=str(person), text=text, forbidden=why))
        return found

    def _words(self) -> actions.Words:
        found = self.form.cleaned_data
        return actions.Words(text=found["text"], subject=found["subject"], template=self.template)


def _chosen(templates: list[MessageTemplate], request: HttpRequest) -> MessageTemplate | None:
    """Return the template that the address names; one that is none is passed over."""
    wanted = request.GET.get("template", "")
    return next((each for each in templates if str(each.public_id) == wanted), None)


def _channel_of(way: OpenWay) -> Channel:
    found = CHANNEL_OF_KIND.get(ContactKind(way.point.kind))
    if found is None:
        raise NotFound
    return found
