"""What may anybody read about meetings, their papers and those who meet?"""

from typing import Any

from django.http import HttpRequest, JsonResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.decisions.exports import plain
from waymark.decisions.models.agendas import AgendaItem, AgendaPack
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.reports import ReportFile
from waymark.decisions.presenters import meetings as presenters
from waymark.decisions.presenters.asked import asked_section
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.reports import is_public, report_sections
from waymark.decisions.presenters.sections import Section, Sectioned
from waymark.decisions.queries import agendas, reports
from waymark.decisions.queries import meetings as queries
from waymark.decisions.queries.asked import list_public_asked
from waymark.decisions.queries.received import source_urls
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
        """Return what comes next, the calendar of a year, and the bodies."""
        today = local_date(timezone.now())
        year = presenters.year_asked(self.request.GET.get("year", ""), today)
        here = self.url("decisions:public_meetings")
        calendar = presenters.calendar_sections(
            queries.list_public_meetings(year=year),
            queries.list_public_coming(today=today) if year == today.year else (),
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
        reports = Action("Reports to council", self.url("decisions:public_council_reports"))
        data = [
            Action(
                "These meetings as data (JSON)",
                with_query(self.url("decisions:public_meetings_data"), {"year": str(year)}),
            ),
            Action("Who meets, as data (JSON)", self.url("decisions:public_bodies_data")),
        ]
        return Sectioned([*calendar, bodies], actions=[*links, reports, *data])


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
        items = agendas.public_items(meeting, entries)
        sections = [
            presenters.meeting_facts(meeting),
            presenters.agenda_section(
                items,
                url=lambda item: self._item_url(item) if item.pk in with_report else "",
                pages={key: str(each.first_page) for key, each in out.items()},
            ),
            presenters.packs_section(
                agendas.list_packs(meeting),
                public_url=self._pack_url,
            ),
        ]
        asked = list_public_asked(meeting, items)
        if asked:
            sections.append(asked_section(asked))
        if meeting.state == MeetingState.HELD:
            sections += self._held()
        return Sectioned(sections, actions=self._elsewhere())

    def _elsewhere(self) -> list[Action]:
        """The page of the meeting on the site that it came from, and the meeting as data."""
        data = self.url("decisions:public_meeting_data", meeting=self.meeting.public_id)
        return [
            *(Action("See it in ModernGov", url) for url in source_urls([self.meeting]).values()),
            Action("This meeting as data (JSON)", data),
        ]

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

    def _pack_url(self, pack: AgendaPack) -> str:
        return self.url(
            "decisions:public_pack", meeting=self.meeting.public_id, agenda_pack=pack.public_id
        )

    def _item_url(self, item: AgendaItem) -> str:
        return self.url(
            "decisions:public_item",
            meeting=self.meeting.public_id,
            agenda_item=item.public_id,
        )

    def _decision_url(self, decision: Decision) -> str:
        return self.url("decisions:public_detail", decision=decision.public_id)


class PublicMeetingsData(PublicPage):
    title = "Meetings"

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the meetings of a year."""
        year = presenters.year_asked(request.GET.get("year", ""), local_date(timezone.now()))
        return JsonResponse(
            plain.meetings_data(
                queries.list_public_meetings(year=year),
                authority=self.authority.name,
                year=year,
                url=lambda each: request.build_absolute_uri(
                    self.url("decisions:public_meeting", meeting=each.public_id)
                ),
            )
        )


class PublicBodiesData(PublicPage):
    title = "Who meets"

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send those who meet, with who belongs to them today."""
        today = local_date(timezone.now())
        return JsonResponse(
            plain.bodies_data(
                queries.list_bodies_that_meet(),
                queries.list_all_holders_on(today),
                authority=self.authority.name,
                url=lambda each: request.build_absolute_uri(
                    self.url("decisions:public_body", decider=each.public_id)
                ),
            )
        )


class PublicMeetingData(PublicMeeting):
    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send what is public of the meeting."""
        meeting = self.meeting
        items = agendas.public_items(meeting, list(agendas.list_entries(meeting)))
        is_held = meeting.state == MeetingState.HELD
        votes = list(queries.list_votes(meeting)) if is_held else []
        found = plain.MeetingRecord(
            items=items,
            packs=list(agendas.list_packs(meeting)),
            asked=list_public_asked(meeting, items),
            attendance=list(queries.list_attendance(meeting)) if is_held else [],
            votes=votes,
            casts=queries.list_casts(votes),
            decisions=list(queries.list_decisions_at(meeting, published_only=True)),
        )
        whole = request.build_absolute_uri
        return JsonResponse(
            plain.meeting_data(
                meeting,
                found,
                url=whole(self.url("decisions:public_meeting", meeting=meeting.public_id)),
                elsewhere=source_urls([meeting]).values(),
                pack_url=lambda each: whole(self._pack_url(each)),
                decision_url=lambda each: whole(self._decision_url(each)),
            )
        )


class PublicItem(PublicMeetingPage):
    """The report of an item as it went out, without its closed parts."""

    template_name = "decisions/public_sectioned.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the version that has gone out with the item."""
        super().load(**kwargs)
        self.item = agendas.get_item(self.meeting, public_id=kwargs["agenda_item"])
        version = agendas.find_public_version(self.item)
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
            report_sections(
                self.version,
                reports.list_parts(self.version),
                reports.list_sign_offs(self.version),
                reports.list_files(self.version),
                file_url=lambda file: self._file_url(file) if is_public(file) else "",
            )
        )

    def _file_url(self, file: ReportFile) -> str:
        return self.url(
            "decisions:public_file",
            meeting=self.meeting.public_id,
            agenda_item=self.item.public_id,
            report_file=file.public_id,
        )


class PublicFile(PublicItem):
    """An open appendix of the report as it went out."""

    title = "Appendix"

    def load(self, **kwargs: Any) -> None:
        """Fetch the file; one that is closed itself or with its part is not found."""
        super().load(**kwargs)
        self.file = reports.get_public_file(self.version, public_id=kwargs["report_file"])

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send it."""
        document = self.file.document
        return as_download(
            read_content(document), media_type=document.media_type, file_name=document.file_name
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
