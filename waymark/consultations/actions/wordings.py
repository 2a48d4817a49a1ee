"""How is a consultation put in other languages, and in easy read?"""

from collections.abc import Mapping
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.freezing import lock
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.wordings import OfferedLanguage, Wording
from waymark.consultations.queries import wordings as queries
from waymark.consultations.rules.stages import is_frozen
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.rules.wordings import ENGLISH, LANGUAGES
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class AnsweredAlready(ActionRefused):
    """People can no longer answer, so what they read stays as it is."""


class BegunAlready(ActionRefused):
    """This language has been begun already: change its texts."""


@action
def begin_language(
    *, by: Actor, consultation: Consultation, language: str, at: datetime
) -> OfferedLanguage:
    """Begin to put a consultation in another language, which nobody is offered yet."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = _lock_to_word(consultation)
    if language not in LANGUAGES or language == ENGLISH:
        message = "Choose a language from the list."
        raise ActionRefused(message, field="language")
    rows = OfferedLanguage.objects.filter(consultation=locked, language=language)
    if rows.exists():
        raise BegunAlready(field="language")
    begun = OfferedLanguage.objects.create(
        authority_id=locked.authority_id, consultation=locked, language=language
    )
    record(by=by, event=Event.WORDING_SAVED, target=locked, at=at, detail={"language": language})
    return begun


@action
def save_wordings(
    *,
    by: Actor,
    consultation: Consultation,
    language: str,
    words: Mapping[str, str],
    is_offered: bool,
    at: datetime,
    is_confirmed: bool = False,
) -> OfferedLanguage:
    """Keep the words of a language by the keys of the texts; an empty text takes its words away.

    With `is_confirmed` words stand for the present English text, also where it has changed.

    An offered language that is not complete shows English where words are missing, and says so.
    """
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = _lock_to_word(consultation)
    found = queries.get_language(viewer=by, consultation=locked, language=language)
    texts = queries.list_texts(viewer=by, consultation=locked, languages=(language,))[language]
    own = {"consultation": locked, "language": language}
    rows = {row.key: row for row in Wording.objects.filter(**own)}
    changed = 0
    for each in texts:
        written = words.get(each.key, "").strip()
        if written == each.words and not (each.is_stale and is_confirmed):
            continue
        changed += 1
        row = rows.get(each.key)
        if not written:
            Wording.objects.filter(**own, key=each.key).delete()
            continue
        row = row or Wording(authority_id=locked.authority_id, key=each.key, **own)
        row.text, row.source = written, each.english
        row.save()
    if is_offered and not any(words.values()):
        message = "Write at least one text before people are offered this language."
        raise ActionRefused(message, field="is_offered")
    if found.is_offered != is_offered:
        found.is_offered = is_offered
        found.save(update_fields=["is_offered"])
    record(
        by=by,
        event=Event.WORDING_SAVED,
        target=locked,
        at=at,
        detail={"language": language, "texts": changed, "is_offered": is_offered},
    )
    return found


@action
def remove_language(*, by: Actor, consultation: Consultation, language: str, at: datetime) -> None:
    """Take a language away with its words; the history keeps them."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = _lock_to_word(consultation)
    found = queries.get_language(viewer=by, consultation=locked, language=language)
    if is_frozen(ConsultationStage(locked.stage)) and found.is_offered:
        message = "People are answering in this language now, so it stays until closing."
        raise ActionRefused(message)
    Wording.objects.filter(consultation=locked, language=language).delete()
    found.delete()
    record(by=by, event=Event.WORDING_REMOVED, target=locked, at=at, detail={"language": language})


def copy_wordings(pattern: Consultation, made: Consultation) -> None:
    """Give a copy the words of its pattern, which nobody is offered before somebody has looked.

    Not an action: it belongs to the copying.
    """
    own = {"authority_id": made.authority_id, "consultation": made}
    OfferedLanguage.objects.bulk_create(
        OfferedLanguage(**own, language=each.language)
        for each in OfferedLanguage.objects.filter(consultation=pattern).order_by("id")
    )
    Wording.objects.bulk_create(
        Wording(**own, language=each.language, key=each.key, text=each.text, source=each.source)
        for each in Wording.objects.filter(consultation=pattern).order_by("id")
    )


def _lock_to_word(consultation: Consultation) -> Consultation:
    """Lock the row: words may also be added while people answer, on the same codes."""
    locked = lock(consultation)
    is_open = locked.stage == ConsultationStage.OPEN
    if not is_open and is_frozen(ConsultationStage(locked.stage)):
        raise AnsweredAlready
    return locked
