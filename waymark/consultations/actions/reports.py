"""How does a frozen snapshot become a report, and how does the public come to read it?"""

from datetime import datetime

from django.db.models import Max

from waymark.access import permissions
from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations import ports
from waymark.consultations.models.analysis import (
    AnalysisSnapshot,
    Rendition,
    ReportEdition,
    ReportLayout,
)
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.queries import reports as queries
from waymark.consultations.queries.analysis import read_counts
from waymark.consultations.queries.feedback import find_published_feedback, published_lines
from waymark.consultations.queries.quotes import placed_quotes, taken_back
from waymark.consultations.queries.running_facts import how_it_ran
from waymark.consultations.rules.build import build_content
from waymark.consultations.rules.content.report import digest, to_json
from waymark.consultations.rules.stages import may_move
from waymark.consultations.rules.telling import quotes_of, with_telling
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.documents.actions import store_bytes


class NothingFrozen(ActionRefused):
    """There is no snapshot yet: take one, then make the report from it."""


class ConsultationWithdrawn(ActionRefused):
    """This consultation was withdrawn: nothing is reported of it."""


class PublishedAlready(ActionRefused):
    """This edition is published already."""


class DecisionNotPublished(ActionRefused):
    """This edition holds a decision that is not published yet: publish the decision first."""


class QuoteTakenBack(ActionRefused):
    """Words in this edition may no longer be published. Make the report again without them."""


class NewerEdition(ActionRefused):
    """There is a newer edition: publish that one instead."""


@action
def draft_report(
    *,
    by: Actor,
    consultation: Consultation,
    at: datetime,
    reason: str = "Made from the analysis",
    layout: ReportLayout = ReportLayout.SUMMARY,
) -> ReportEdition:
    """Make a new edition from the latest snapshot; nobody outside reads it before publishing."""
    permissions.require(by, Permission.REPORTS_PUBLISH)
    found = AnalysisSnapshot.objects.filter(consultation=consultation)
    snapshot = found.select_related("consultation").order_by("-number").first()
    if snapshot is None:
        raise NothingFrozen
    edition = _make(
        by=by, consultation=consultation, at=at, reason=reason, snapshot=snapshot, layout=layout
    )
    record(
        by=by,
        event=Event.REPORT_DRAFTED,
        target=edition,
        at=at,
        detail={
            "edition": edition.number,
            "snapshot": snapshot.number,
            "layout": layout.value,
            "quotes": len(quotes_of(queries.read_content(edition))),
        },
    )
    return edition


def make_edition(
    *, by: Actor, consultation: Consultation, at: datetime, reason: str
) -> ReportEdition | None:
    """Make new editions because something beside the statistics changed, such as the decision.

    A part of the action that records that change, so it asks no permission and writes no event of
    its own. Each layout that there is a report in gets one, on the snapshot of its latest edition.
    It is published at once where an edition of that layout is published and the decision in it is:
    what the public reads must not leave out what was decided, nor tell it early. Returns the last
    that was made, or None where there is no report yet.
    """
    made = None
    for layout in ReportLayout:
        editions = ReportEdition.objects.filter(consultation=consultation, layout=layout)
        latest = editions.order_by("-number").first()
        if latest is None:
            continue
        is_public = editions.filter(published_at__isnull=False, withdrawn_at__isnull=True).exists()
        made = _make(
            by=by,
            consultation=consultation,
            at=at,
            reason=reason,
            snapshot=latest.snapshot,
            layout=layout,
        )
        if is_public and _decision_is_public(consultation):
            made.published_at = at
            made.published_by_id = by.user_id
            made.save(update_fields=["published_at", "published_by"])
    return made


def _make(
    *,
    by: Actor,
    consultation: Consultation,
    at: datetime,
    reason: str,
    snapshot: AnalysisSnapshot,
    layout: ReportLayout,
) -> ReportEdition:
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    made = ReportEdition.objects.filter(consultation=locked).aggregate(Max("number"))
    number = (made["number__max"] or 0) + 1
    authority = Authority.objects.get(pk=locked.authority_id)
    held = ports.decision_source().decisions_for(locked.pk)
    content = build_content(
        edition=number,
        authority=queries.authority_facts(authority),
        consultation=queries.consultation_facts(locked),
        snapshot=queries.snapshot_facts(snapshot),
        counts=read_counts(snapshot),
        statements=queries.statements(locked),
        decision=held[0].block if held else None,
    )
    content = with_telling(
        content,
        quotes=placed_quotes(locked),
        how_it_ran=how_it_ran(snapshot=snapshot, late_policy=content.how_it_ran.late_policy),
        feedback=published_lines(locked),
    )
    plain = to_json(content)
    return ReportEdition.objects.create(
        authority_id=locked.authority_id,
        consultation=locked,
        snapshot=snapshot,
        layout=layout,
        number=number,
        content=plain,
        sha256=digest(plain),
        reason=reason,
        made_at=at,
        made_by_id=by.user_id,
    )


def _decision_is_public(consultation: Consultation) -> bool:
    held = ports.decision_source().decisions_for(consultation.pk)
    return not held or held[0].is_published


@action
def publish_report(*, by: Actor, edition: ReportEdition, at: datetime) -> ReportEdition:
    """Let the public read this edition; the consultation is then reported."""
    permissions.require(by, Permission.REPORTS_PUBLISH)
    consultation = Consultation.objects.select_for_update().get(pk=edition.consultation_id)
    locked = ReportEdition.objects.select_for_update().get(pk=edition.pk)
    if locked.published_at and not locked.withdrawn_at:
        raise PublishedAlready
    if consultation.stage == ConsultationStage.WITHDRAWN:
        raise ConsultationWithdrawn
    newer = ReportEdition.objects.filter(
        consultation=consultation, layout=locked.layout, number__gt=locked.number
    )
    if newer.exists():
        raise NewerEdition
    gone = taken_back(consultation=consultation, content=queries.read_content(locked))
    if gone:
        raise QuoteTakenBack(problems=[f"“{each.text}”" for each in gone])
    if locked.content["decision"] and not _decision_is_public(consultation):
        raise DecisionNotPublished
    locked.published_at = at
    locked.published_by_id = by.user_id
    locked.withdrawn_at = None
    locked.withdrawn_reason = ""
    locked.save(update_fields=["published_at", "published_by", "withdrawn_at", "withdrawn_reason"])
    stage = ConsultationStage(consultation.stage)
    if stage is ConsultationStage.CLOSED:
        stage = ConsultationStage.ANALYSING
    if may_move(stage, ConsultationStage.REPORTED):
        has_feedback = find_published_feedback(consultation=consultation) is not None
        reached = ConsultationStage.FEEDBACK if has_feedback else ConsultationStage.REPORTED
        consultation.stage = reached
        consultation.save(update_fields=["stage"])
    record(
        by=by,
        event=Event.REPORT_PUBLISHED,
        target=locked,
        at=at,
        detail={"edition": locked.number, "sha256": locked.sha256},
    )
    return locked


@action
def withdraw_report(
    *, by: Actor, edition: ReportEdition, reason: str, at: datetime
) -> ReportEdition:
    """Take an edition from the public pages, with a reason; it stays readable at work."""
    permissions.require(by, Permission.REPORTS_PUBLISH)
    consultation = Consultation.objects.select_for_update().get(pk=edition.consultation_id)
    locked = ReportEdition.objects.select_for_update().get(pk=edition.pk)
    if not locked.published_at or locked.withdrawn_at:
        message = "This edition is not published, so there is nothing to withdraw."
        raise ActionRefused(message)
    locked.withdrawn_at = at
    locked.withdrawn_reason = reason
    locked.save(update_fields=["withdrawn_at", "withdrawn_reason"])
    if queries.find_published_edition(consultation=consultation) is None:
        consultation.stage = ConsultationStage.ANALYSING
        consultation.save(update_fields=["stage"])
    record(by=by, event=Event.REPORT_WITHDRAWN, target=locked, at=at, reason=reason)
    return locked


def keep_rendition(
    *, edition: ReportEdition, form: str, content: bytes, media_type: str, at: datetime
) -> Rendition:
    """Keep the bytes of an edition in one format, made once and then always the same.

    Not an action: nobody decides anything, and whoever asks first only causes it to be made.
    """
    kept = queries.find_rendition(edition=edition, form=form)
    if kept is not None:
        return kept
    consultation = edition.consultation
    document = store_bytes(
        authority_id=edition.authority_id,
        title=f"{consultation.title}: edition {edition.number}",
        file_name=f"{consultation.slug}-edition-{edition.number}.{form}",
        content=content,
        media_type=media_type,
        at=at,
    )
    made, _ = Rendition.objects.get_or_create(
        authority_id=edition.authority_id,
        edition=edition,
        format=form,
        defaults={"document": document},
    )
    return made
