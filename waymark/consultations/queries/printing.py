"""Which version of a form is printed, and what has to be said of it?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.hearing.responses import PublicationPermission
from waymark.consultations.queries import wordings
from waymark.consultations.queries.setup.versions import frozen_setup
from waymark.consultations.queries.setup.whole import read_questionnaire, read_setup
from waymark.consultations.rules.printed_form import PrintedForm, printed_form
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.rules.wordings import ENGLISH
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound

ASKING = (ConsultationStage.OPEN,)


@dataclass(frozen=True, kw_only=True)
class Printing:
    """A form and the moment from which it stands."""

    form: PrintedForm
    made_at: datetime


def get_printing(
    *,
    viewer: Actor,
    consultation: Consultation,
    number: int | None = None,
    language: str = ENGLISH,
) -> Printing:
    """Return the form of a version, the newest unless named; before opening, that of the draft.

    It may be in any language that has been begun, offered to people or not.
    """
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    if language != ENGLISH:
        wordings.get_language(viewer=viewer, consultation=consultation, language=language)
    versions = ConsultationVersion.objects.filter(consultation=consultation)
    if number is not None and not versions.filter(number=number).exists():
        raise NotFound
    newest = versions.order_by("-number", "-id").first()
    if newest is None:
        form = _form(
            consultation,
            frozen_setup(read_setup(consultation)),
            version="Draft: not for handing out",
            warning="This is a draft. Do not hand it out.",
            language=language,
        )
        return Printing(form=form, made_at=consultation.created_at)
    chosen = newest if number is None else versions.get(number=number)
    return _printing(consultation, newest, chosen, language)


def get_public_printing(*, consultation: Consultation, language: str = ENGLISH) -> Printing:
    """Return the newest form of a consultation that is open, in a language that is offered.

    Raises `NotFound`.
    """
    if language != ENGLISH and language not in wordings.list_offered(consultation):
        raise NotFound
    versions = ConsultationVersion.objects.filter(consultation=consultation)
    newest = versions.order_by("-number", "-id").first()
    if newest is None or consultation.stage not in ASKING:
        raise NotFound
    return _printing(consultation, newest, newest, language)


def has_public_form(consultation: Consultation) -> bool:
    """Whether everybody can print the form: opening has frozen it."""
    return consultation.stage in ASKING and consultation.responses_held


def _printing(
    consultation: Consultation,
    newest: ConsultationVersion,
    chosen: ConsultationVersion,
    language: str,
) -> Printing:
    warning = ""
    if chosen.pk != newest.pk:
        warning = (
            f"This is version {chosen.number} of the form. It has been replaced by version "
            f"{newest.number}: use that one."
        )
    form = _form(
        consultation,
        chosen.content,
        version=f"{consultation.title}: form, version {chosen.number}",
        warning=warning,
        language=language,
    )
    return Printing(form=form, made_at=chosen.frozen_at)


def _form(
    consultation: Consultation,
    content: Mapping[str, Any],
    *,
    version: str,
    warning: str,
    language: str,
) -> PrintedForm:
    """The form in the words of a language as they are now: the codes stay those of the version."""
    words, is_complete = {}, True
    if language != ENGLISH:
        words = wordings.find_words(consultation=consultation, language=language)
        setup = read_questionnaire(consultation)
        is_complete = wordings.has_all_paper_words(setup, words, language=language)
    closes_at = consultation.closes_at
    return printed_form(
        content,
        version=version,
        warning=warning,
        closes_on=local_date(closes_at) if closes_at else None,
        permissions=dict(PublicationPermission.choices),
        language=language,
        words=words,
        is_complete=is_complete,
    )
