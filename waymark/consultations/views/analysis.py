"""The analysis of a consultation: snapshots, tables, findings, the responses behind a figure."""

import json
from typing import Any
from uuid import UUID

from django.http.response import HttpResponseBase
from django.utils import timezone
from markupsafe import Markup

from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions import analysis as actions
from waymark.consultations.exports.renditions import snapshot_charts
from waymark.consultations.forms import analysis as forms
from waymark.consultations.models.analysis import AnalysisSnapshot
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.presenters import analysis as presenters
from waymark.consultations.queries import analysis as queries
from waymark.consultations.queries import reports as report_queries
from waymark.consultations.rules.build import build_content
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.web.forms import Confirm

ROWS_SHOWN = 200


def snapshot_content(
    *, authority: Authority, consultation: Consultation, snapshot: AnalysisSnapshot
) -> ReportContent:
    """Return what a snapshot says, worked out now from its frozen counts."""
    return build_content(
        edition=1,
        authority=report_queries.authority_facts(authority),
        consultation=report_queries.consultation_facts(consultation),
        snapshot=report_queries.snapshot_facts(snapshot),
        counts=queries.read_counts(snapshot),
        statements=report_queries.statements(consultation),
    )


class AnalysisPage(ConsultationPage):
    """What the pages behind the tab Analysis share."""

    tab = "analysis"

    def content(self, snapshot: AnalysisSnapshot) -> ReportContent:
        """Return what the snapshot says."""
        return snapshot_content(
            authority=self.authority, consultation=self.consultation, snapshot=snapshot
        )


class Analysis(AnalysisPage):
    """The tables and findings of one snapshot."""

    permission = Permission.CONSULTATIONS_SEE
    title = "Analysis"
    template_name = "consultations/analysis/analysis.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the snapshot that is asked for, or the latest."""
        super().load(**kwargs)
        latest = queries.find_latest_snapshot(viewer=self.actor, consultation=self.consultation)
        asked = self.request.GET.get("snapshot", "")
        self.snapshot = latest
        if asked.isdecimal() and len(asked) < 10:
            self.snapshot = queries.get_snapshot(
                viewer=self.actor, consultation=self.consultation, number=int(asked)
            )
        self.is_latest = self.snapshot == latest
        self.news = queries.count_since(
            viewer=self.actor, consultation=self.consultation, snapshot=latest
        )
        way = self.request.GET.get("show", "category")
        self.way = way if way in presenters.WAYS else "category"

    def present(self) -> presenters.AnalysisView:
        """Return the tables of the snapshot, or that there is none."""
        here = self.url("consultations:analysis", slug=self.consultation.slug)
        content = self.content(self.snapshot) if self.snapshot else None
        charts = self._charts(content)
        suffix = f"&snapshot={self.snapshot.number}" if self.snapshot and not self.is_latest else ""
        snapshot = self.snapshot
        return presenters.AnalysisView(
            number=snapshot.number if snapshot else None,
            taken_at=snapshot.taken_at if snapshot else None,
            taken_by=str(snapshot.taken_by or "") if snapshot else "",
            news=presenters.news_sentence(self.news, has_snapshot=snapshot is not None),
            is_latest=self.is_latest,
            reconstructed=_reconstructed(content),
            reconciliation=presenters.reconciliation_lines(content.reconciliation)
            if content
            else (),
            groups=tuple(
                (
                    f"{group.label} ({group.participants} people)",
                    group.who,
                    ", ".join(group.options),
                )
                for group in content.groups
            )
            if content
            else (),
            group_people=content.reconciliation.group_participants if content else 0,
            ways=tuple(
                presenters.WayLink(
                    label=label.partition(":")[0],
                    url=f"{here}?show={key}{suffix}",
                    is_current=key == self.way,
                )
                for key, label in presenters.WAYS.items()
            ),
            questions=self._questions(content, charts),
            amendments=content.amendments if content else (),
            findings=self._findings(content),
            others=tuple(
                (f"Snapshot {each.number}", f"{here}?snapshot={each.number}")
                for each in queries.list_snapshots(
                    viewer=self.actor, consultation=self.consultation
                )
                if each != snapshot
            ),
            equality=tuple(presenters.extra_view(each, charts) for each in content.equality)
            if content and self.may(Permission.EQUALITY_SEE)
            else (),
            over_time=presenters.over_time_view(content.over_time, charts) if content else None,
            weighted=tuple(presenters.extra_view(each, charts) for each in content.weighted)
            if content
            else (),
            not_weighted=content.not_weighted if content else (),
            officers_scores=tuple(
                presenters.extra_view(each, charts) for each in content.officers_scores
            )
            if content
            else (),
            officers_not_shown=content.officers_not_shown if content else (),
            late=content.how_it_ran.late_policy if content else "",
        )

    def _charts(self, content: ReportContent | None) -> dict[str, Markup]:
        if content is None or self.snapshot is None:
            return {}
        drawn = snapshot_charts(sha256=self.snapshot.sha256, content=content)
        return {key: Markup(svg) for key, svg in drawn.items()}  # noqa: S704  drawn here

    def _questions(
        self, content: ReportContent | None, charts: dict[str, Markup]
    ) -> tuple[presenters.QuestionView, ...]:
        if content is None or self.snapshot is None:
            return ()
        cell_url = ""
        if self.may(Permission.RESPONSES_SEE):
            cell_url = self.url(
                "consultations:figure",
                slug=self.consultation.slug,
                number=self.snapshot.number,
            )
        return presenters.question_views(
            content=content,
            charts=charts,
            way=self.way,
            cell_url=cell_url,
            equal=queries.category_equal_shares(self.snapshot)
            if self.way == presenters.EQUAL
            else {},
        )

    def _findings(self, content: ReportContent | None) -> tuple[presenters.FindingView, ...]:
        stored = list(queries.list_findings(viewer=self.actor, consultation=self.consultation))
        stated = content.stated_findings if content else ()
        if len(stored) != len(stated):
            return ()
        return tuple(
            presenters.finding_view(
                one,
                other,
                change_url=self._finding_url("consultations:finding_edit", one.public_id),
                remove_url=self._finding_url("consultations:finding_remove", one.public_id),
            )
            for one, other in zip(stored, stated, strict=True)
        )

    def _finding_url(self, route: str, finding: UUID) -> str:
        if not self.may(Permission.ANALYSIS_MANAGE):
            return ""
        return self.url(route, slug=self.consultation.slug, finding=finding)

    def context(self) -> dict[str, Any]:
        """Add what the viewer may do here."""
        return super().context() | {"may_manage": self.may(Permission.ANALYSIS_MANAGE)}


def _reconstructed(content: ReportContent | None) -> str:
    if content is None:
        return ""
    return next((note.text for note in content.notes if note.key == "reconstructed"), "")


class Figure(AnalysisPage):
    """The responses that one figure of a snapshot counts."""

    permission = Permission.RESPONSES_SEE
    title = "Responses behind a figure"
    template_name = "consultations/analysis/figure.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the responses, and record that they were seen."""
        super().load(**kwargs)
        self.snapshot = queries.get_snapshot(
            viewer=self.actor, consultation=self.consultation, number=kwargs["number"]
        )
        asked = self.request.GET
        self.question = asked.get("question", "")
        self.choice, self.category = asked.get("choice", ""), asked.get("category", "")
        found = queries.list_cell_responses(
            viewer=self.actor,
            snapshot=self.snapshot,
            question=self.question,
            choice=self.choice,
            category=self.category,
        )
        self.number = found.count()
        self.responses = list(found[:ROWS_SHOWN])
        record(
            by=self.actor,
            event=Event.RESPONSES_SEEN,
            target=self.snapshot,
            at=timezone.now(),
            detail={
                "question": self.question,
                "choice": self.choice,
                "category": self.category,
                "responses": self.number,
            },
        )

    def present(self) -> dict[str, Any]:
        """Return the responses as links, and how many there are in all."""
        return {
            "number": self.number,
            "shown": len(self.responses),
            "rows": [
                (
                    each.reference,
                    str(each.category or ""),
                    self.url(
                        "consultations:response_detail",
                        slug=self.consultation.slug,
                        response=each.public_id,
                    ),
                )
                for each in self.responses
            ],
        }


class SnapshotTake(ConsultationFormPage):
    """A new snapshot, asked about once more."""

    permission = Permission.ANALYSIS_MANAGE
    title = "Take a snapshot"
    form_class = Confirm
    template_name = "consultations/analysis/snapshot_take.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch what has come in since the latest snapshot."""
        super().load(**kwargs)
        latest = queries.find_latest_snapshot(viewer=self.actor, consultation=self.consultation)
        self.news = queries.count_since(
            viewer=self.actor, consultation=self.consultation, snapshot=latest
        )
        self.has_snapshot = latest is not None

    def present(self) -> str:
        """Return what a new snapshot would hold."""
        return presenters.news_sentence(self.news, has_snapshot=self.has_snapshot)

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Freeze and count."""
        snapshot = actions.take_snapshot(
            by=self.actor, consultation=self.consultation, at=timezone.now()
        )
        return self.done(
            "consultations:analysis",
            f"Snapshot {snapshot.number} taken",
            slug=self.consultation.slug,
        )


class FindingForm(ConsultationFormPage):
    """A finding, new or changed."""

    permission = Permission.ANALYSIS_MANAGE
    form_class = forms.SaveFinding
    template_name = "consultations/analysis/finding.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the finding, if one is named, and the figures that it could rest on."""
        super().load(**kwargs)
        self.finding = None
        if "finding" in kwargs:
            self.finding = queries.get_finding(
                viewer=self.actor, consultation=self.consultation, finding=kwargs["finding"]
            )
        latest = queries.find_latest_snapshot(viewer=self.actor, consultation=self.consultation)
        self.places: list[tuple[str, str]] = []
        if latest:
            content = snapshot_content(
                authority=self.authority, consultation=self.consultation, snapshot=latest
            )
            self.places = presenters.figure_places(content)

    def form_arguments(self) -> dict[str, Any]:
        """Offer the figures."""
        return {"places": self.places}

    def initial(self) -> dict[str, Any]:
        """Start with the finding as it is."""
        if self.finding is None:
            return {}
        return {
            "heading": self.finding.heading,
            "statement": self.finding.statement,
            "figures": [json.dumps(place, sort_keys=True) for place in self.finding.figures],
        }

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Write the finding down."""
        actions.save_finding(
            by=self.actor,
            consultation=self.consultation,
            heading=values["heading"],
            statement=values["statement"],
            figures=[json.loads(place) for place in values.get("figures", [])],
            finding=self.finding,
            at=timezone.now(),
        )
        return self.done("consultations:analysis", "Finding saved", slug=self.consultation.slug)


class FindingAdd(FindingForm):
    """A new finding."""

    title = "Add a finding"


class FindingEdit(FindingForm):
    """A finding written anew."""

    title = "Change a finding"


class FindingRemove(ConsultationFormPage):
    """A finding taken out, asked about once more."""

    permission = Permission.ANALYSIS_MANAGE
    title = "Remove a finding"
    form_class = Confirm
    template_name = "consultations/analysis/finding_remove.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the finding."""
        super().load(**kwargs)
        self.finding = queries.get_finding(
            viewer=self.actor, consultation=self.consultation, finding=kwargs["finding"]
        )

    def present(self) -> str:
        """Return what would be removed."""
        return self.finding.statement

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Remove it."""
        actions.remove_finding(
            by=self.actor,
            consultation=self.consultation,
            finding=self.finding.public_id,
            at=timezone.now(),
        )
        return self.done("consultations:analysis", "Finding removed", slug=self.consultation.slug)
