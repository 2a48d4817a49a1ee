"""How is an answer chosen to be quoted in the report, or taken out again?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.feedback import ReportQuote
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.queries import quotes as queries
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class CannotQuote(ActionRefused):
    """This may not be quoted: who gave it has not allowed it, or no moderator approved it."""


class QuotedAlready(ActionRefused):
    """This answer is quoted there already."""


class UnknownTheme(ActionRefused):
    """Nobody has found this theme in the answer. Select another place for the quote."""


@action
def choose_quote(
    *, by: Actor, consultation: Consultation, answer: Answer, theme: str = "", at: datetime
) -> ReportQuote:
    """Quote an answer under a theme that people found in it, or without one under its question."""
    permissions.require(by, Permission.REPORTS_PUBLISH)
    found = queries.find_publishable(consultation=consultation, answer=answer.public_id)
    if found is None:
        raise CannotQuote
    if theme and theme not in dict(found.themes):
        raise UnknownTheme(field="theme")
    quote, is_new = ReportQuote.objects.get_or_create(
        answer=found.answer,
        theme_key=theme,
        defaults={
            "authority_id": consultation.authority_id,
            "consultation": consultation,
            "chosen_at": at,
            "chosen_by_id": by.user_id,
        },
    )
    if not is_new:
        raise QuotedAlready
    record(
        by=by,
        event=Event.QUOTE_CHOSEN,
        target=consultation,
        at=at,
        detail={"answer": str(found.answer.public_id), "theme": theme},
    )
    return quote


@action
def remove_quote(
    *, by: Actor, consultation: Consultation, quote: ReportQuote, at: datetime
) -> None:
    """Take a quote out; editions that were made with it stay as they are."""
    permissions.require(by, Permission.REPORTS_PUBLISH)
    detail = {"answer": str(quote.answer.public_id), "theme": quote.theme_key}
    quote.delete()
    record(by=by, event=Event.QUOTE_REMOVED, target=consultation, at=at, detail=detail)
