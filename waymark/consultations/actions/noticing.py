"""How is everybody told of a change after opening? For the actions beside this module."""

from datetime import datetime

from django.db.models import Max

from waymark.consultations.actions.freezing import freeze_anew
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.running import ClosingChange, PublicNotice
from waymark.consultations.models.similarity import ResponseTrace
from waymark.consultations.rules.receipts import forget_trace_on
from waymark.consultations.rules.stages import NoticeKind
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class ReasonMissing(ActionRefused):
    """Say why: people have been asked on the present terms."""


class NoticeMissing(ActionRefused):
    """Say what people are told: the sentence stands on the public page."""


def require_words(*, reason: str, notice: str) -> None:
    """Refuse a change after opening that lacks its reason or its public notice."""
    if not reason.strip():
        raise ReasonMissing(field="reason")
    if not notice.strip():
        raise NoticeMissing(field="notice")


def freeze_with_notice(
    consultation: Consultation,
    *,
    kind: NoticeKind,
    by: Actor,
    reason: str,
    notice: str,
    at: datetime,
) -> PublicNotice:
    """Freeze a changed set-up as a further version, and tell everybody."""
    version = freeze_anew(consultation, at=at)
    return publish_notice(
        consultation, kind=kind, by=by, reason=reason, notice=notice, at=at, version=version
    )


def publish_notice(
    consultation: Consultation,
    *,
    kind: NoticeKind,
    by: Actor,
    reason: str,
    notice: str,
    at: datetime,
    version: ConsultationVersion | None = None,
) -> PublicNotice:
    """Put a notice on the public page; it is never altered."""
    rows = PublicNotice.objects.filter(consultation=consultation)
    highest = rows.aggregate(highest=Max("number"))["highest"] or 0
    return PublicNotice.objects.create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        number=highest + 1,
        kind=kind,
        text=notice.strip(),
        reason=reason.strip(),
        version=version,
        published_at=at,
        published_by_id=by.user_id,
    )


def change_closing(
    consultation: Consultation, *, before: datetime, told: PublicNotice, at: datetime
) -> None:
    """Keep from when to when the closing moved; what is forgotten after closing moves with it."""
    if consultation.closes_at is not None:
        ResponseTrace.objects.filter(response__consultation=consultation).update(
            forget_on=forget_trace_on(consultation.closes_at)
        )
        ClosingChange.objects.create(
            authority_id=consultation.authority_id,
            consultation=consultation,
            notice=told,
            closed_before=before,
            closes_now=consultation.closes_at,
            changed_at=at,
        )
