"""How did the set-up stand when it was frozen, and may it still be changed?"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import AnalysisSnapshot
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.queries.setup.whole import Setup
from waymark.consultations.rules import stages
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor


def frozen_setup(setup: Setup) -> dict[str, Any]:
    """Return the set-up as plain values, which a version keeps for ever.

    Attendance and notes of events are left out: they become known only afterwards.
    """
    consultation = setup.consultation
    texts = (
        "slug", "title", "purpose", "overview", "department", "who_was_consulted", "method",
        "channels", "related", "privacy_notice", "contact_name", "contact_lines",
        "contact_telephone", "contact_email", "still_open", "legal_bases", "legal_note",
    )  # fmt: skip
    return {
        **{name: getattr(consultation, name) for name in texts},
        "opens_at": _moment(consultation.opens_at),
        "closes_at": _moment(consultation.closes_at),
        "options": _plain(
            setup.options, "key label description costs benefits risks status status_reason"
        ),
        "categories": _plain(setup.categories, "key label description"),
        "questions": [
            _plain(
                [each.question],
                "code kind wording help is_required asks_options sensitivity settings shown_if",
            )[0]
            | ({"is_weighted_by": True} if each.question.is_weighted_by else {})
            | {
                "is_withdrawn": each.question.withdrawn_at is not None,
                "choices": [
                    _plain([choice], "code label is_exclusive role")[0]
                    | {"is_withdrawn": choice.withdrawn_at is not None}
                    for choice in each.choices
                ],
                "rows": _plain(each.rows, "code label weight"),
            }
            for each in setup.questions
        ],
        "events": [
            _plain([each], "title kind place audience")[0]
            | {"held_on": each.held_on.isoformat() if each.held_on else None}
            for each in setup.events
        ],
        "documents": [
            {"kind": each.kind}
            | _plain([each.document], "title file_name media_type size sha256 language")[0]
            for each in setup.documents
        ],
    }


def list_versions(*, viewer: Actor, consultation: Consultation) -> QuerySet[ConsultationVersion]:
    """Return the frozen states of the set-up, newest first."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return ConsultationVersion.objects.filter(consultation=consultation).order_by("-number", "-id")


def find_version(*, consultation: Consultation) -> ConsultationVersion | None:
    """Return the frozen set-up that people answer now."""
    versions = ConsultationVersion.objects.filter(consultation=consultation)
    return versions.order_by("-number", "-id").first()


def has_snapshot(consultation: Consultation) -> bool:
    """Whether answers have been frozen."""
    return AnalysisSnapshot.objects.filter(consultation=consultation).exists()


def may_change_setup(consultation: Consultation) -> bool:
    """Whether the set-up may still be changed.

    One recorded from history is completed from its source until its answers are first frozen.
    """
    if consultation.is_from_history:
        return not has_snapshot(consultation)
    return not stages.is_frozen(ConsultationStage(consultation.stage))


def _plain(records: Sequence[Any], names: str) -> list[dict[str, Any]]:
    return [{name: getattr(record, name) for name in names.split()} for record in records]


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
