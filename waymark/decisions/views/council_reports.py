"""What does the executive report to the full council, at work and in public?"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import day_in_words, local_date
from waymark.decisions.actions import council_reports as actions
from waymark.decisions.exports.council_report import report_pdf
from waymark.decisions.forms import council_reports as forms
from waymark.decisions.models.council_reports import KeyChallenge
from waymark.decisions.models.decisions import Decision
from waymark.decisions.presenters import council_reports as presenters
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.sections import Section, Sectioned, Step
from waymark.decisions.queries import council_reports as queries
from waymark.decisions.rules import council_reports as rules
from waymark.documents.queries import read_content
from waymark.web.pages import AuthorityFormPage, AuthorityPage, PublicPage, as_download

REPORTS = "Reports to council"


class CouncilReports(AuthorityPage):
    permission = Permission.DECISIONS_SEE
    title = REPORTS
    template_name = "decisions/sectioned.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Meetings", self.url("decisions:meeting_list")),
        ]

    def present(self) -> Sectioned:
        """Return what the next report would tell, what scrutiny asked for, and what went out."""
        reports = list(queries.list_reports())
        latest = reports[0].ends_on if reports else None
        today = local_date(timezone.now())
        starts_on, ends_on = rules.next_period(latest, today=today)
        owed = queries.get_owed(viewer=self.actor, starts_on=starts_on, ends_on=ends_on)
        manages = self.may(Permission.MEETINGS_MANAGE)
        notes = [f"The next report tells of {presenters.period_words(starts_on, ends_on)}."]
        if latest is not None:
            notes.append(f"It is due by {day_in_words(rules.next_due(latest))}.")
        sections = [Section("The next report", notes=notes), *presenters.owed_sections(owed)]
        if owed.unpublished:
            sections.append(presenters.unpublished_section(owed.unpublished, self._decision_url))
        sections += [
            presenters.challenges_section(
                queries.list_challenges(viewer=self.actor),
                decision_url=self._decision_url,
                answer_url=self._answer_url if manages else lambda challenge: "",
            ),
            presenters.reports_section(
                reports,
                url=lambda each: self.url(
                    "decisions:public_council_report", council_report=each.public_id
                ),
            ),
        ]
        issue = Action("Issue the report", self.url("decisions:council_report_issue"))
        add = Action("Record what scrutiny asked for", self.url("decisions:key_challenge_add"))
        return Sectioned(
            sections, primary=issue if manages else None, actions=[add] if manages else ()
        )

    def _decision_url(self, decision: Decision) -> str:
        return self.url("decisions:detail", decision=decision.public_id)

    def _answer_url(self, challenge: KeyChallenge) -> str:
        return self.url("decisions:key_challenge_answer", key_challenge=challenge.public_id)


class CouncilReportStep(AuthorityFormPage):
    """A form about what council is told."""

    permission = Permission.MEETINGS_MANAGE
    template_name = "decisions/meeting_step.html"
    submit = "Save"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            (REPORTS, self.url("decisions:council_reports")),
        ]

    def notes(self) -> list[str]:
        """Return what to know first."""
        return []

    def present(self) -> Step:
        """Return what to know first."""
        back = self.url("decisions:council_reports")
        return Step(back, notes=self.notes(), submit=self.submit)


class CouncilReportIssue(CouncilReportStep):
    title = "Issue the report"
    form_class = forms.ReportPeriod
    submit = "Issue the report"

    def initial(self) -> dict[str, Any]:
        """Return the period that follows the report before."""
        latest = queries.list_reports().first()
        today = local_date(timezone.now())
        starts_on, ends_on = rules.next_period(latest.ends_on if latest else None, today=today)
        return {"starts_on": starts_on, "ends_on": ends_on}

    def notes(self) -> list[str]:
        """Return what becomes of it."""
        return ["Everybody can read the report at once. It stays as it is, with its checksum."]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Freeze the report."""
        at = timezone.now()
        owed = queries.get_owed(viewer=self.actor, **values)
        content = report_pdf(owed, authority=self.authority.name, at=at)
        actions.issue_report(by=self.actor, owed=owed, content=content, at=at)
        return self.done("decisions:council_reports", "Report issued")


class KeyChallengeAdd(CouncilReportStep):
    title = "Record what scrutiny asked for"
    form_class = forms.RecordChallenge

    def form_arguments(self) -> dict[str, Any]:
        """Return the decisions that were not treated as key."""
        return {"decisions": queries.list_not_key(viewer=self.actor)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        actions.record_challenge(by=self.actor, at=timezone.now(), **values)
        return self.done("decisions:council_reports", "Recorded")


class KeyChallengeAnswer(CouncilReportStep):
    title = "Answer scrutiny"
    form_class = forms.AnswerChallenge

    def load(self, **kwargs: Any) -> None:
        """Fetch what scrutiny asked for."""
        self.challenge = queries.get_challenge(viewer=self.actor, public_id=kwargs["key_challenge"])

    def notes(self) -> list[str]:
        """Return what was asked."""
        asked = self.challenge
        return [asked.decision.title, f"{asked.committee}: {asked.grounds}"]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record the answer."""
        actions.answer_challenge(
            by=self.actor, challenge=self.challenge, at=timezone.now(), **values
        )
        return self.done("decisions:council_reports", "Answer recorded")


class PublicCouncilReports(PublicPage):
    title = REPORTS
    template_name = "decisions/public_sectioned.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:public_list")),
            ("Meetings", self.url("decisions:public_meetings")),
        ]

    def present(self) -> Sectioned:
        """Return the reports, and what scrutiny asked for."""
        reports = presenters.reports_section(
            queries.list_reports(),
            url=lambda each: self.url(
                "decisions:public_council_report", council_report=each.public_id
            ),
        )
        challenges = presenters.challenges_section(
            queries.list_public_challenges(),
            decision_url=lambda each: self.url("decisions:public_detail", decision=each.public_id),
        )
        return Sectioned([reports, challenges])


class PublicCouncilReport(PublicPage):
    """A report as it went out."""

    title = "Report to council"

    def load(self, **kwargs: Any) -> None:
        """Fetch the report."""
        self.report = queries.get_report(public_id=kwargs["council_report"])

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the file."""
        document = self.report.document
        return as_download(
            read_content(document), media_type=document.media_type, file_name=document.file_name
        )
