"""How does a body answer by its link, and how does a respondent get a code or receipt by email?"""

from datetime import datetime

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.hearing.answering.drafts import begin_answer, save_about
from waymark.consultations.actions.inviting.links import INVITED
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.models.inviting import StakeholderBody
from waymark.consultations.queries.answering import find_draft
from waymark.consultations.rules.answering import About, spaced_code
from waymark.consultations.rules.inviting import MOST_AN_HOUR
from waymark.consultations.rules.vocabulary import RespondentKind
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words, local_date
from waymark.core.refusals import ActionRefused
from waymark.messages.actions.queueing import Draft, queue_message
from waymark.messages.queries import count_lately
from waymark.messages.rules import Purpose


class TooManyMessages(ActionRefused):
    """Many messages went to this address just now. Try again in an hour."""


def begin_invited(*, body: StakeholderBody, at: datetime) -> str:
    """Begin an answer for a body and return its code; category and name are filled in."""
    token = begin_answer(consultation=body.consultation, at=at)
    draft = find_draft(consultation_id=body.consultation_id, token=token)
    if draft is None:  # pragma: no cover (it was made a moment ago, in this transaction)
        raise LookupError(token)
    draft.values = {INVITED: str(body.public_id)}
    draft.save(update_fields=["values"])
    about = About(kind=RespondentKind.BODY, body_name=body.name, category=body.category.key)
    save_about(draft=draft, about=about, at=at)
    return token


@action
def send_code(
    *, by: Actor, consultation: Consultation, email: str, code: str, return_url: str, at: datetime
) -> None:
    """Send somebody the code of their unfinished answers; the address is kept nowhere else."""
    require_few(email, at=at)
    message = queue_message(
        draft=Draft(
            purpose=Purpose.ANSWERS_SAVED,
            recipient=email,
            subject=f"Your code to come back with: {consultation.title}",
            body=CODE.format(
                title=consultation.title,
                code=spaced_code(code),
                address=return_url,
                closes=_closes(consultation),
            ),
            about_id=consultation.public_id,
        ),
        at=at,
    )
    record(by=by, event=Event.MESSAGE_QUEUED, target=message, at=at)


@action
def send_receipt(*, by: Actor, response: Response, receipt: str, email: str, at: datetime) -> None:
    """Send somebody the receipt code of what they sent; the address is kept nowhere else."""
    require_few(email, at=at)
    consultation = response.consultation
    received = local_date(response.received_at)
    message = queue_message(
        draft=Draft(
            purpose=Purpose.ANSWERS_RECEIVED,
            recipient=email,
            subject=f"We have your answers: {consultation.title}",
            body=RECEIPT.format(
                title=consultation.title,
                receipt=receipt,
                reference=response.reference,
                day=day_in_words(received),
            ),
            about_id=consultation.public_id,
        ),
        at=at,
    )
    record(by=by, event=Event.MESSAGE_QUEUED, target=message, at=at)


def require_few(email: str, *, at: datetime) -> None:
    """Refuse where somebody else's mailbox would be filled from a page that anybody can send."""
    if count_lately(address=email, at=at) >= MOST_AN_HOUR:
        raise TooManyMessages(field="email")


def _closes(consultation: Consultation) -> str:
    if consultation.closes_at is None:
        return ""
    return day_in_words(local_date(consultation.closes_at))


CODE = """You began to answer “{title}” and saved your answers. They are not sent yet.

Your code is: {code}

To go on, open this address and type the code:

{address}

It closes on {closes}. Whoever has the code can see and send your answers, so keep it safe.

If you did not ask for this, you need do nothing.
"""

RECEIPT = """We have your answers to “{title}”, received on {day}.

Your receipt code is: {receipt}

With it you can see your answers again, change them until closing, or withdraw them. Whoever has it
can do the same, so keep it safe. If you write to us about your answers, give us this reference
instead: {reference}. After closing we read and count every answer, and publish what people said.

If you did not ask for this, you need do nothing.
"""
