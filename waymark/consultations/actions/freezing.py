"""When may the set-up be changed, and how is it frozen? For the actions beside this module."""

from datetime import datetime

from waymark.consultations.models.asking import Consultation, ConsultationVersion
from waymark.consultations.models.hearing import Response
from waymark.consultations.queries import setup as queries
from waymark.consultations.rules import stages
from waymark.consultations.rules.content.report import digest
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.refusals import ActionRefused


class SetupFrozen(ActionRefused):
    """This can no longer be changed: people have been asked on these terms."""


class AnswersFrozen(ActionRefused):
    """This can no longer be changed: a snapshot of the answers rests on it."""


class NotReadyAnyMore(ActionRefused):
    """This would leave a scheduled consultation unready to open. Return it to draft first."""


def lock_to_change(consultation: Consultation) -> Consultation:
    """Lock the row; raise `SetupFrozen` or `AnswersFrozen` where the set-up may not change."""
    locked = lock(consultation)
    if not queries.may_change_setup(locked):
        raise AnswersFrozen if locked.is_from_history else SetupFrozen
    return locked


def lock(consultation: Consultation) -> Consultation:
    """Lock the consultation's row and return it as it now is."""
    return Consultation.objects.select_for_update().get(pk=consultation.pk)


def finish_change(consultation: Consultation, *, at: datetime) -> None:
    """Keep a changed set-up whole: a scheduled one stays ready, one from history is frozen anew."""
    if consultation.is_from_history:
        freeze(consultation, at=at)
    if consultation.stage == ConsultationStage.SCHEDULED:
        setup = queries.read_setup(consultation)
        missing = stages.missing_before_opening(queries.draft_for_checks(setup), at=at)
        if missing:
            raise NotReadyAnyMore(problems=missing)


def freeze(consultation: Consultation, *, at: datetime) -> ConsultationVersion:
    """Keep the set-up as it is now.

    The latest version is written anew only while no response points at it; otherwise another one
    is added, so that every response points at what it answered.
    """
    content = queries.frozen_setup(queries.read_setup(consultation))
    sha256 = digest(content)
    latest = queries.find_version(consultation=consultation)
    if latest is not None and latest.sha256 == sha256:
        return latest
    if latest is None or Response.objects.filter(version=latest).exists():
        return ConsultationVersion.objects.create(
            authority_id=consultation.authority_id,
            consultation=consultation,
            number=latest.number + 1 if latest else 1,
            content=content,
            sha256=sha256,
            frozen_at=at,
        )
    latest.content, latest.sha256, latest.frozen_at = content, sha256, at
    latest.save(update_fields=["content", "sha256", "frozen_at"])
    return latest
