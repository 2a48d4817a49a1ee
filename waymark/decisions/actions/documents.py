"""How does a paper come to belong to a decision?"""

from datetime import datetime

from django.db.models import Max

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.decisions.actions.reporting import remake_report
from waymark.decisions.models.decisions import Decision, DecisionDocument
from waymark.documents.actions import store_document


@action
def add_document(
    *, by: Actor, decision: Decision, title: str, file_name: str, content: bytes, at: datetime
) -> DecisionDocument:
    """Attach a paper to a decision; a published decision shows it to the public at once."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked = Decision.objects.select_for_update().get(pk=decision.pk)
    document = store_document(by=by, title=title, file_name=file_name, content=content, at=at)
    latest = DecisionDocument.objects.filter(decision=locked).aggregate(Max("position"))
    paper = DecisionDocument.objects.create(
        authority_id=locked.authority_id,
        decision=locked,
        document=document,
        position=(latest["position__max"] or 0) + 1,
    )
    record(
        by=by,
        event=Event.DECISION_DOCUMENT_ADDED,
        target=paper,
        at=at,
        detail={"decision": str(locked.public_id), "size": document.size},
    )
    remake_report(by=by, decision=locked, at=at, reason="A paper was added to the decision")
    return paper
