"""Are answers that were begun forgotten when their time has come, and no others?"""

from datetime import UTC, datetime, timedelta

from tests.factories.consultations import ConsultationFactory, ResponseDraftFactory
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.consultations.models.hearing.responses import ResponseDraft
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.tasks import forget_drafts
from waymark.core.scoping import open_scope


def _drafts_of_one_closed(days_ago: int) -> None:
    consultation = ConsultationFactory.create(
        stage=ConsultationStage.CLOSED, closed_at=datetime.now(UTC) - timedelta(days=days_ago)
    )
    ResponseDraftFactory.create(consultation=consultation)


def test_drafts_are_forgotten_thirty_days_after_closing(authority: Authority, scope: None) -> None:
    _drafts_of_one_closed(29)
    _drafts_of_one_closed(31)

    forget_drafts(timestamp=0)

    with open_scope(authority.pk):
        assert ResponseDraft.objects.count() == 1
        assert AuditEvent.objects.get().detail == {"drafts": 1}


def test_nothing_is_recorded_where_there_is_nothing_to_forget(
    authority: Authority, scope: None
) -> None:
    _drafts_of_one_closed(29)

    forget_drafts(timestamp=0)

    with open_scope(authority.pk):
        assert not AuditEvent.objects.exists()
