"""Which meetings are there at work, and what is done with one?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.core.versions import record_version
from waymark.decisions.actions import attendance as attendance_actions
from waymark.decisions.actions import meetings as actions
from waymark.decisions.forms import meetings as forms
from waymark.decisions.models.asked import Asked
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.presenters import meetings as presenters
from waymark.decisions.presenters.asked import asked_section
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.sections import Sectioned, Step
from waymark.decisions.queries import agendas, meetings
from waymark.decisions.queries.asked import list_asked
from waymark.decisions.queries.closing import may_read_closed
from waymark.decisions.rules.meetings import TO_COME, MeetingState
from waymark.decisions.rules.minutes import MinutesState
from waymark.web.forms import Confirm
from waymark.web.narrowing import with_query
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage


class MeetingList(AuthorityPage):
    permission = Permission.DECISIONS_SEE
    title = "Meetings"
    template_name = "decisions/sectioned.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [("Decisions", self.url("decisions:list"))]

    def present(self) -> Sectioned:
        """Return what comes next, and the calendar of a year."""
        today = local_date(timezone.now())
        year = presenters.year_asked(self.request.GET.get("year", ""), today)
        coming = meetings.list_coming(viewer=self.actor, today=today)
        calendar = presenters.calendar_sections(
            meetings.list_meetings(viewer=self.actor, year=year),
            coming if year == today.year else (),
            url=lambda each: self.url("decisions:meeting_detail", meeting=each.public_id),
            year=year,
            says_public=True,
        )
        plan = Action("Plan a meeting", self.url("decisions:meeting_create"))
        manages = self.may(Permission.MEETINGS_MANAGE)
        sources = self.url("decisions:source_files")
        return Sectioned(
            calendar,
            primary=plan if manages else None,
            actions=[
                *presenters.year_links(
                    year, lambda other: with_query(self.request.path, {"year": str(other)})
                ),
                *([Action("Files from ModernGov", sources)] if manages else []),
                *(
                    Action(
                        f"Members of {each.name}",
                        self.url("decisions:body_detail", decider=each.public_id),
                    )
                    for each in meetings.list_bodies_that_meet()
                ),
            ],
        )


class MeetingPage(AuthorityPage):
    """What the pages of one meeting share."""

    meeting: Meeting

    def load(self, **kwargs: Any) -> None:
        """Fetch the meeting."""
        self.meeting = meetings.get_meeting(viewer=self.actor, public_id=kwargs["meeting"])

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = [
            ("Decisions", self.url("decisions:list")),
            ("Meetings", self.url("decisions:meeting_list")),
        ]
        if self.title:
            crumbs.append((presenters.meeting_title(self.meeting), self.meeting_url()))
        return crumbs

    def page_title(self) -> str:
        """Return the title with the meeting's."""
        name = presenters.meeting_title(self.meeting)
        return f"{self.title}: {name}" if self.title else name

    def meeting_url(self) -> str:
        """Return the page of the meeting."""
        return self.url("decisions:meeting_detail", meeting=self.meeting.public_id)

    def back(self, message: str) -> HttpResponse:
        """Say what happened on the page of the meeting."""
        return self.done("decisions:meeting_detail", message, meeting=self.meeting.public_id)


class MeetingStep(MeetingPage, AuthorityFormPage):
    """A form about one meeting."""

    permission = Permission.MEETINGS_MANAGE
    template_name = "decisions/meeting_step.html"
    submit = "Save"

    def notes(self) -> list[str]:
        """Return what to know first."""
        return []

    def present(self) -> Step:
        """Return what to know first."""
        return Step(self.meeting_url(), notes=self.notes(), submit=self.submit)


class MeetingCreate(AuthorityFormPage):
    permission = Permission.MEETINGS_MANAGE
    title = "Plan a meeting"
    form_class = forms.PlanMeeting
    template_name = "decisions/meeting_step.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Meetings", self.url("decisions:meeting_list")),
        ]

    def form_arguments(self) -> dict[str, Any]:
        """Return the bodies that meet."""
        return {"bodies": meetings.list_bodies_that_meet()}

    def present(self) -> Step:
        """Return the way back, and to those who meet."""
        return Step(
            self.url("decisions:meeting_list"),
            link=Action("Add who decides", self.url("decisions:bodies")),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Put the meeting into the calendar."""
        made = actions.plan_meeting(by=self.actor, at=timezone.now(), **values)
        return self.done(
            "decisions:meeting_detail", "Meeting in the calendar", meeting=made.public_id
        )


class MeetingDetail(MeetingPage):
    permission = Permission.DECISIONS_SEE
    template_name = "decisions/sectioned.html"

    def present(self) -> Sectioned:
        """Return the meeting with agenda, papers, those who were there and minutes."""
        meeting = self.meeting
        manages = self.may(Permission.MEETINGS_MANAGE)
        pages = {each.item_id: str(each.first_page) for each in agendas.list_entries(meeting)}
        votes = list(meetings.list_votes(meeting))
        minutes = meetings.find_minutes(meeting, published_only=not manages)
        sections = [
            presenters.meeting_facts(meeting, warning=actions.warning_about(meeting.held_on)),
            presenters.agenda_section(
                agendas.list_items(meeting),
                url=lambda item: self._item_url(item.public_id) if manages else "",
                pages=pages,
                may_read=lambda item: may_read_closed(self.actor, item),
            ),
            presenters.packs_section(
                agendas.list_packs(meeting),
                public_url=lambda pack: self._pack_url("public_pack", pack.public_id),
                private_url=(lambda pack: self._pack_url("pack_private", pack.public_id))
                if self.may(Permission.EXEMPT_SEE)
                else None,
            ),
        ]
        asked = list(list_asked(meeting))
        if asked:
            sections.append(
                asked_section(asked, edit_url=self._asked_url if manages else lambda asked: "")
            )
        if meeting.state == MeetingState.HELD:
            sections += [
                presenters.attendance_section(meeting, list(meetings.list_attendance(meeting))),
                presenters.interests_section(meetings.list_interests(meeting)),
                presenters.votes_section(votes, meetings.list_casts(votes)),
                *presenters.minutes_section(
                    minutes,
                    list(meetings.list_minutes(minutes)) if minutes else [],
                    list(meetings.list_errata(minutes)) if minutes else [],
                    decision_url=lambda each: self.url("decisions:detail", decision=each.public_id),
                    edit_url=lambda each: self.url(
                        "decisions:minute_detail",
                        meeting=meeting.public_id,
                        minute=each.public_id,
                    ),
                    may_read=lambda each: may_read_closed(self.actor, each),
                ),
            ]
        state, colour = presenters.state_words(meeting)
        return Sectioned(
            sections,
            caption="Meeting",
            state=state,
            colour=colour,
            actions=self._actions() if manages else (),
        )

    def _item_url(self, item: Any) -> str:
        return self.url("decisions:item_edit", meeting=self.meeting.public_id, agenda_item=item)

    def _asked_url(self, asked: Asked) -> str:
        return self.url(
            "decisions:asked_edit", meeting=self.meeting.public_id, meeting_asked=asked.public_id
        )

    def _pack_url(self, route: str, pack: Any) -> str:
        return self.url(f"decisions:{route}", meeting=self.meeting.public_id, agenda_pack=pack)

    def _actions(self) -> list[Action]:
        state = MeetingState(self.meeting.state)
        is_past = self.meeting.is_from_history
        offered = []
        if self.meeting.published_at is None:
            offered.append(("Publish the date", "meeting_publish"))
        if is_past or state in TO_COME:
            offered += [("Change day, time or place", "meeting_edit"), ("Add an item", "item_add")]
        if state in TO_COME:
            offered += [
                ("Send out papers", "pack_publish"),
                ("Cancel the meeting", "meeting_cancel"),
            ]
        if state is MeetingState.CALLED:
            offered.append(("Mark as held", "meeting_hold"))
        if state is not MeetingState.CANCELLED:
            offered.append(("Record a petition or a question", "asked_add"))
        if is_past and state is MeetingState.HELD:
            offered.append(("Add papers as they went out then", "past_pack_add"))
        if state is MeetingState.HELD:
            offered += [
                ("Record who was there", "attendance"),
                ("Record an interest", "interest_add"),
                ("Record a vote", "vote_add"),
                ("Write a minute", "minute_add"),
            ]
            minutes = meetings.find_minutes(self.meeting)
            if minutes and minutes.published_at is None:
                offered.append(("Publish the draft minutes", "minutes_publish"))
            if minutes and minutes.state == MinutesState.DRAFT:
                offered.append(("Record that the minutes were approved", "minutes_approve"))
            elif minutes:
                offered.append(("Correct approved minutes", "erratum_add"))
        links = [
            Action(label, self.url(f"decisions:{route}", meeting=self.meeting.public_id))
            for label, route in offered
        ]
        if self.meeting.published_at is not None:
            public = self.url("decisions:public_meeting", meeting=self.meeting.public_id)
            links.append(Action("See the public page", public))
        return links


class MeetingEdit(VersionedPage, MeetingStep):
    title = "Change the meeting"
    form_class = forms.ReviseMeeting
    template_name = MeetingStep.template_name

    def form_arguments(self) -> dict[str, Any]:
        """Return the body, which stays."""
        return {"bodies": [self.meeting.body]}

    def initial(self) -> dict[str, Any]:
        """Return the meeting as it stands."""
        return {
            "body": str(self.meeting.body.public_id),
            "held_on": self.meeting.held_on,
            "starts_at": f"{self.meeting.starts_at:%H:%M}" if self.meeting.starts_at else "",
            "place": self.meeting.place,
            "history_source": self.meeting.history_source,
            "version": record_version(self.meeting),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change the meeting."""
        actions.change_meeting(
            by=self.actor,
            meeting=self.meeting,
            draft=values["draft"],
            version=values["version"],
            at=timezone.now(),
        )
        return self.back("Meeting changed")


class MeetingPublish(MeetingStep):
    title = "Publish the date"
    form_class = Confirm
    submit = "Publish the date"

    def notes(self) -> list[str]:
        """Return what the public will see."""
        return ["The public calendar then shows the meeting, with its agenda once that is out."]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Show the meeting to the public."""
        actions.publish_meeting(by=self.actor, meeting=self.meeting, at=timezone.now())
        return self.back("Date published")


class MeetingHold(MeetingStep):
    title = "Mark as held"
    form_class = Confirm
    submit = "Mark as held"

    def notes(self) -> list[str]:
        """Return what can be done from then on."""
        return ["From then on you record who was there, interests, votes and minutes."]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Mark the meeting as held."""
        actions.hold_meeting(by=self.actor, meeting=self.meeting, at=timezone.now())
        return self.back("Meeting marked as held")


class MeetingCancel(MeetingStep):
    title = "Cancel the meeting"
    form_class = forms.Because
    submit = "Cancel the meeting"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Cancel the meeting."""
        actions.cancel_meeting(by=self.actor, meeting=self.meeting, at=timezone.now(), **values)
        return self.back("Meeting cancelled")


class AttendanceRecord(MeetingStep):
    title = "Record who was there"
    form_class = forms.RecordAttendance

    def form_arguments(self) -> dict[str, Any]:
        """Return who belonged to the body on the day."""
        return {"holders": list(meetings.list_holders(self.meeting))}

    def initial(self) -> dict[str, Any]:
        """Return what was recorded before."""
        found = {}
        for each in meetings.list_attendance(self.meeting):
            found[f"presence_{each.office_id}"] = each.presence
            found[f"substitute_{each.office_id}"] = each.substitute
        return found

    def present(self) -> Step:
        """Return the way to the members of the body."""
        return Step(
            self.meeting_url(),
            link=Action(
                "Members of this body",
                self.url("decisions:body_detail", decider=self.meeting.body.public_id),
            ),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        attendance_actions.record_attendance(
            by=self.actor, meeting=self.meeting, at=timezone.now(), **values
        )
        return self.back("Attendance recorded")


class InterestAdd(MeetingStep):
    title = "Record an interest"
    form_class = forms.DeclareInterest

    def form_arguments(self) -> dict[str, Any]:
        """Return the items of the meeting."""
        return {"items": agendas.list_items(self.meeting)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        attendance_actions.declare_interest(
            by=self.actor, meeting=self.meeting, at=timezone.now(), **values
        )
        return self.back("Interest recorded")


class VoteAdd(MeetingStep):
    title = "Record a vote"
    form_class = forms.RecordVote

    def form_arguments(self) -> dict[str, Any]:
        """Return the items of the meeting, and those who had a vote."""
        return {
            "items": agendas.list_items(self.meeting),
            "voters": list(meetings.list_voters(self.meeting)),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        attendance_actions.record_vote(
            by=self.actor, meeting=self.meeting, at=timezone.now(), **values
        )
        return self.back("Vote recorded")
