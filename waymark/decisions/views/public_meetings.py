"""What may anybody read about meetings, their papers and those who meet?"""

from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.presenters import meetings as presenters
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.sections import Section, Sectioned
from waymark.decisions.queries import agendas, reports
from waymark.decisions.queries import meetings as queries
from waymark.decisions.rules.meetings import MeetingState
from waymark.documents.queries import read_content
from waymark.web.narrowing import with_query
from waymark.web.pages import PublicPage, as_download


class PublicMeetings(PublicPage):
    title = "Meetings"
    template_name = "decisions/public_sectioned.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [("Decisions", self.url("decisions:public_list"))]

    def present(self) -> Sectioned:
        """Return the calendar of a year, and the bodies."""
        year = presenters.year_asked(self.request.GET.get("year", ""), local_date(timezone.now()))
        here = self.url("decisions:public_meetings")
        section = presenters.calendar_section(
            queries.list_public_meetings(year=year),
            url=lambda each: self.url("decisions:public_meeting", meeting=each.public_id),
            year=year,
            says_public=False,
        )
        bodies = Section(
            "Who meets",
            links=[
                Action(each.name, self.url("decisions:public_body", decider=each.public_id))
                for each in queries.list_bodies_that_meet()
            ],
        )
        links = presenters.year_links(year, lambda other: with_query(here, {"year": str(other)}))
        return Sectioned([section, bodies], actions=links)


class PublicBody(PublicPage):
    template_name = "decisions/public_sectioned.html"
    body: Body

    def load(self, **kwargs: Any) -> None:
        """Fetch the body."""
        self.body = queries.get_body(public_id=kwargs["decider"])

    def page_title(self) -> str:
        """Return the name of the body."""
        return self.body.name

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:public_list")),
            ("Meetings", self.url("decisions:public_meetings")),
        ]

    def present(self) -> Sectioned:
        """Return its members today and its meetings."""
        today = local_date(timezone.now())
        rows = [
            (
                Action(
                    presenters.meeting_title(each),
                    self.url("decisions:public_meeting", meeting=each.public_id),
                ),
                presenters.state_words(each)[0],
            )
            for each in queries.list_meetings_of(self.body, published_only=True)
        ]
        return Sectioned(
            [
                presenters.holders_section(
                    queries.list_holders_on(self.body, today), quorum=self.body.quorum
                ),
                Section("Meetings", head=("Meeting", "State"), rows=rows),
            ]
        )


class PublicMeetingPage(PublicPage):
    """What the public pages of one meeting share."""

    meeting: Meeting

    def load(self, **kwargs: Any) -> None:
        """Fetch the meeting, which must be published."""
        self.meeting = queries.get_public_meeting(public_id=kwargs["meeting"])


class PublicMeeting(PublicMeetingPage):
    template_name = "decisions/public_sectioned.html"

    def page_title(self) -> str:
        """Return the body and the day."""
        return presenters.meeting_title(self.meeting)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:public_list")),
            ("Meetings", self.url("decisions:public_meetings")),
        ]

    def present(self) -> Sectioned:
        """Return what has gone out of the meeting, and what came of it."""
        meeting = self.meeting
        entries = list(agendas.list_entries(meeting))
        out = {each.item_id: each for each in entries}
        with_report = {each.item_id for each in entries if each.version_id}
        items = [
            each
            for each in agendas.list_items(meeting)
            if each.pk in out or meeting.is_from_history
        ]
        sections = [
            presenters.meeting_facts(meeting),
            presenters.agenda_section(
                items,
                url=lambda item: self._item_url(item) if item.pk in with_report else "",
                pages={key: str(each.first_page) for key, each in out.items()},
            ),
            presenters.packs_section(
                agendas.list_packs(meeting),
                public_url=lambda pack: self.url(
                    "decisions:public_pack",
                    meeting=meeting.public_id,
                    agenda_pack=pack.public_id,
                ),
            ),
        ]
        if meeting.state == MeetingState.HELD:
            sections += self._held()
        return Sectioned(sections)

    def _held(self) -> list[Section]:
        meeting = self.meeting
        votes = list(queries.list_votes(meeting))
        minutes = queries.find_minutes(meeting, published_only=True)
        decisions = [
            Action(each.title, self._decision_url(each))
            for each in queries.list_decisions_at(meeting, published_only=True)
        ]
        return [
            presenters.attendance_section(meeting, list(queries.list_attendance(meeting))),
            presenters.interests_section(queries.list_interests(meeting)),
            *([presenters.votes_section(votes, queries.list_casts(votes))] if votes else []),
            *([Section("Decisions taken", links=decisions)] if decisions else []),
            *presenters.minutes_section(
                minutes,
                list(queries.list_minutes(minutes)) if minutes else [],
                list(queries.list_errata(minutes)) if minutes else [],
                decision_url=lambda each: self._decision_url(each) if each.published_at else "",
            ),
        ]

    def _item_url(self, item: AgendaItem) -> str:
        return self.url(
            "decisions:public_item",
            meeting=self.meeting.public_id,
            agenda_item=item.public_id,
        )

    def _decision_url(self, decision: Decision) -> str:
        return self.url("decisions:public_detail", decision=decision.public_id)


class PublicItem(PublicMeetingPage):
    """The report of an item as it went out, without its closed parts."""

    template_name = "decisions/public_sectioned.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the version that has gone out with the item."""
        super().load(**kwargs)
        item = agendas.get_item(self.meeting, public_id=kwargs["agenda_item"])
        version = agendas.find_public_version(item)
        if version is None:
            raise NotFound
        self.version = version

    def page_title(self) -> str:
        """Return the title of the report."""
        return self.version.report.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:public_list")),
            ("Meetings", self.url("decisions:public_meetings")),
            (
                presenters.meeting_title(self.meeting),
                self.url("decisions:public_meeting", meeting=self.meeting.public_id),
            ),
        ]

    def present(self) -> Sectioned:
        """Return the open parts, and of closed ones why they are."""
        return Sectioned(
            presenters.report_sections(
                self.version,
                reports.list_parts(self.version),
                reports.list_sign_offs(self.version),
            )
        )


class PublicPack(PublicMeetingPage):
    """The papers for the public."""

    title = "Papers"

    def load(self, **kwargs: Any) -> None:
        """Fetch the pack."""
        super().load(**kwargs)
        self.pack = agendas.get_pack(self.meeting, public_id=kwargs["agenda_pack"])

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the public twin."""
        document = self.pack.public_document
        return as_download(
            read_content(document), media_type=document.media_type, file_name=document.file_name
        )
