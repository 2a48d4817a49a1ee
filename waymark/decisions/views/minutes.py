"""How are minutes written, approved and put right?"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.core.refusals import NotFound
from waymark.core.versions import record_version
from waymark.decisions.actions import minutes as actions
from waymark.decisions.forms import minutes as forms
from waymark.decisions.models.minutes import Minute
from waymark.decisions.presenters.closing import closed_words
from waymark.decisions.presenters.meetings import meeting_title
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.sections import Section, Sectioned
from waymark.decisions.queries import agendas
from waymark.decisions.queries import meetings as queries
from waymark.decisions.queries.closing import may_read_closed
from waymark.decisions.rules.closing import Access
from waymark.decisions.rules.minutes import MinutesState
from waymark.decisions.views.meetings import MeetingPage, MeetingStep
from waymark.web.forms import Confirm
from waymark.web.versioned import VersionedPage


class MinutePage(MeetingPage):
    """What the pages of one minute share."""

    minute: Minute

    def load(self, **kwargs: Any) -> None:
        """Fetch the minute; drafts are for those who write them until they are published."""
        super().load(**kwargs)
        self.minute = queries.get_minute(self.meeting, public_id=kwargs["minute"])
        is_draft = self.minute.minutes.published_at is None
        if is_draft and not self.may(Permission.MEETINGS_MANAGE):
            raise NotFound

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Record where closed words are shown."""
        if self.minute.access != Access.OPEN and may_read_closed(self.actor, self.minute):
            record(
                by=self.actor, event=Event.CLOSED_PART_SEEN, target=self.meeting, at=timezone.now()
            )
        return super().get(request, **kwargs)


class MinuteDetail(MinutePage):
    permission = Permission.DECISIONS_SEE
    title = "Minute"
    template_name = "decisions/sectioned.html"

    def present(self) -> Sectioned:
        """Return the minute, with what is closed in it for those who may read that."""
        minute = self.minute
        words = closed_words(minute)
        sections = [Section(f"Minute {minute.number}", notes=[minute.text, words])]
        if words and may_read_closed(self.actor, minute):
            sections.append(Section("Closed part", notes=[minute.closed_text]))
        is_open = minute.minutes.state == MinutesState.DRAFT
        edit = self.url(
            "decisions:minute_edit", meeting=self.meeting.public_id, minute=minute.public_id
        )
        offered = [Action("Change this minute", edit)] if is_open else []
        return Sectioned(sections, actions=offered if self.may(Permission.MEETINGS_MANAGE) else ())


class MinuteAdd(MeetingStep):
    title = "Write a minute"
    form_class = forms.SaveMinute

    def form_arguments(self) -> dict[str, Any]:
        """Return the items of the meeting and the decisions of the body."""
        return {
            "choices": {
                "item": agendas.list_items(self.meeting),
                "decision": queries.list_decisions_to_tie(self.meeting),
            }
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write it."""
        actions.save_minute(by=self.actor, meeting=self.meeting, at=timezone.now(), **values)
        return self.back("Minute written")


class MinuteEdit(VersionedPage, MinutePage, MinuteAdd):
    permission = Permission.MEETINGS_MANAGE
    title = "Change the minute"
    form_class = forms.ReviseMinute
    template_name = MinuteAdd.template_name

    def load(self, **kwargs: Any) -> None:
        """Fetch the minute; who may not read what is closed in it finds nothing."""
        super().load(**kwargs)
        if not may_read_closed(self.actor, self.minute):
            raise NotFound

    def initial(self) -> dict[str, Any]:
        """Return the minute as it stands."""
        minute = self.minute
        fields = ("number", "text", "closed_text", "access", "contract_terms", "closed_reason")
        return {each: getattr(minute, each) for each in fields} | {
            "version": record_version(minute),
            "paragraphs": [str(each) for each in minute.paragraphs],
            "item": str(minute.item.public_id) if minute.item else "",
            "decision": str(minute.decision.public_id) if minute.decision else "",
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        actions.save_minute(
            by=self.actor, meeting=self.meeting, minute=self.minute, at=timezone.now(), **values
        )
        return self.back("Minute changed")


class MinutesStep(MeetingStep):
    """A form about the minutes of a meeting."""

    def load(self, **kwargs: Any) -> None:
        """Fetch the minutes."""
        super().load(**kwargs)
        self.minutes = queries.get_minutes(self.meeting)


class MinutesPublish(MinutesStep):
    title = "Publish the draft minutes"
    form_class = Confirm
    submit = "Publish the draft minutes"

    def notes(self) -> list[str]:
        """Return who reads them, and until when they can be changed."""
        return [
            "Everybody can then read them, marked as a draft.",
            "They can be changed until a later meeting of the body has approved them.",
        ]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Publish them."""
        actions.publish_minutes(by=self.actor, minutes=self.minutes, at=timezone.now())
        return self.back("Draft minutes published")


class MinutesApprove(MinutesStep):
    title = "Record that the minutes were approved"
    form_class = forms.ChooseRecord

    def load(self, **kwargs: Any) -> None:
        """Fetch the meetings that may have approved them."""
        super().load(**kwargs)
        self.later = {str(each.public_id): each for each in queries.list_later_held(self.meeting)}

    def form_arguments(self) -> dict[str, Any]:
        """Return the later meetings of the body."""
        return {"pairs": [(key, meeting_title(each)) for key, each in self.later.items()]}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        actions.approve_minutes(
            by=self.actor,
            minutes=self.minutes,
            approved_at=self.later[values["chosen"]],
            at=timezone.now(),
        )
        return self.back("Minutes approved")


class ErratumAdd(MinutesStep):
    title = "Correct approved minutes"
    form_class = forms.PublishErratum
    submit = "Publish the correction"

    def load(self, **kwargs: Any) -> None:
        """Fetch the single minutes."""
        super().load(**kwargs)
        self.rows = {str(each.public_id): each for each in queries.list_minutes(self.minutes)}

    def form_arguments(self) -> dict[str, Any]:
        """Return the minutes by number."""
        return {"pairs": [(key, each.number) for key, each in self.rows.items()]}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Publish it."""
        actions.publish_erratum(
            by=self.actor,
            minutes=self.minutes,
            minute=self.rows.get(values["minute"]),
            text=values["text"],
            reason=values["reason"],
            at=timezone.now(),
        )
        return self.back("Correction published")
