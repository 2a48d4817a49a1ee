"""How does a frozen snapshot become a report, and how does the public come to read it?"""

from datetime import datetime

from django.db.models import Max

from waymark.access import permissions
from waymark.access.models import Authority
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
from waymark.consultations.models.asking import Consultation
from waymark.consultations.queries import reports as queries
from waymark.consultations.queries.analysis import read_counts
from waymark.consultations.rules.build import build_content
from waymark.consultations.rules.content.report import digest, to_json
from waymark.consultations.rules.stages import may_move
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


class NewerEdition(ActionRefused):
    """There is a newer edition: publish that one instead."""


@action
def draft_report(
    *, by: Actor, consultation: Consultation, at: datetime, reason: str = "Made from the analysis"
) -> ReportEdition:
    """Make a new edition from the latest snapshot; nobody outside reads it before publishing."""
    permissions.require(by, Permission.REPORTS_PUBLISH)
    found = AnalysisSnapshot.objects.filter(consultation=consultation)
    snapshot = found.select_related("consultation").order_by("-number").first()
    if snapshot is None:
        raise NothingFrozen
    edition = _make(by=by, consultation=consultation, at=at, reason=reason, snapshot=snapshot)
    record(
        by=by,
        event=Event.REPORT_DRAFTED,
        target=edition,
        at=at,
        detail={"edition": edition.number, "snapshot": snapshot.number},
    )
    return edition


def make_edition(
    *, by: Actor, consultation: Consultation, at: datetime, reason: str
) -> ReportEdition | None:
    """Make a new edition because something beside the statistics changed, such as the decision.

    A part of the action that records that change, so it asks no permission and writes no event of
    its own. It stands on
    the snapshot of the latest edition. It is published at once where an edition is published and
    the decision in it is: what the public reads must not leave out what was decided, nor tell it
    early. Returns None where there is no report yet.
    """
    latest = ReportEdition.objects.filter(consultation=consultation).order_by("-number").first()
    if latest is None:
        return None
    edition = _make(
        by=by, consultation=consultation, at=at, reason=reason, snapshot=latest.snapshot
    )
    is_public = queries.find_published_edition(consultation=consultation) is not None
    if is_public and _decision_is_public(consultation):
        edition.published_at = at
        edition.published_by_id = by.user_id
        edition.save(update_fields=["published_at", "published_by"])
    return edition


def _make(
    *,
    by: Actor,
    consultation: Consultation,
    at: datetime,
    reason: str,
    snapshot: AnalysisSnapshot,
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
    plain = to_json(content)
    return ReportEdition.objects.create(
        authority_id=locked.authority_id,
        consultation=locked,
        snapshot=snapshot,
        layout=ReportLayout.SUMMARY,
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
    if ReportEdition.objects.filter(consultation=consultation, number__gt=locked.number).exists():
        raise NewerEdition
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
        consultation.stage = ConsultationStage.REPORTED
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
