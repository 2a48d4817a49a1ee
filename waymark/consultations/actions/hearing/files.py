"""How does the text of a file that somebody sent come to be read like an answer in words?

The file stays as it was sent. Its text, read by the machine or typed by a person, is moderated,
redacted and put under themes like any other words.
"""

from collections.abc import Sequence
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.models.moderation import Moderation, Redaction
from waymark.consultations.models.theming import ThemeAssignment
from waymark.core.actors import Actor
from waymark.core.jobs import defer
from waymark.core.refusals import ActionRefused

READ_TASK = "consultations.read_sent_file"


class TextInUse(ActionRefused):
    """This text has been moderated or coded as it is, so it stays. Undo the moderation first."""


class NotAFile(ActionRefused):
    """No file was sent with this answer."""


def read_later(answers: Sequence[Answer]) -> None:
    """Have the files among some answers read in the background."""
    for each in answers:
        if each.document_id is not None:
            defer(READ_TASK, authority_id=each.authority_id, answer_id=str(each.public_id))


@action
def keep_read_text(*, by: Actor, answer: Answer, text: str, at: datetime) -> Answer:
    """Keep what was read from a file; what a person typed meanwhile stays. May be done twice."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = _lock(answer)
    if not locked.text:
        locked.text = text
        locked.save(update_fields=["text"])
    _record(locked, by=by, is_typed=False, at=at)
    return locked


@action
def type_file_text(*, by: Actor, answer: Answer, text: str, at: datetime) -> Answer:
    """Keep what a person typed or corrected, as long as nobody has worked on the text before."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = _lock(answer)
    if locked.text != text:
        if _is_in_use(locked):
            raise TextInUse(field="text")
        locked.text = text
        locked.save(update_fields=["text"])
    _record(locked, by=by, is_typed=True, at=at)
    return locked


def _lock(answer: Answer) -> Answer:
    rows = Answer.objects.select_for_update(of=("self",)).select_related("response", "question")
    locked = rows.get(pk=answer.pk)
    if locked.document_id is None:
        raise NotAFile
    return locked


def _is_in_use(answer: Answer) -> bool:
    """Whether places in the text are marked by their number, or somebody has judged it."""
    return (
        Moderation.objects.filter(answer=answer).exists()
        or Redaction.objects.filter(answer=answer).exists()
        or ThemeAssignment.objects.filter(answer=answer, coder__isnull=False).exists()
    )


def _record(answer: Answer, *, by: Actor, is_typed: bool, at: datetime) -> None:
    record(
        by=by,
        event=Event.FILE_TEXT_KEPT,
        target=answer.response,
        at=at,
        detail={
            "question": answer.question.code,
            "characters": len(answer.text),
            "is_typed": is_typed,
        },
    )
