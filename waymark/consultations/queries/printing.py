"""Which version of a form is printed, and what has to be said of it?"""

from dataclasses import dataclass
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.queries.setup.versions import frozen_setup
from waymark.consultations.queries.setup.whole import read_setup
from waymark.consultations.rules.printed_form import PrintedForm, printed_form
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words, local_date
from waymark.core.refusals import NotFound

ASKING = (ConsultationStage.OPEN,)


@dataclass(frozen=True, kw_only=True)
class Printing:
    """A form and the moment from which it stands."""

    form: PrintedForm
    made_at: datetime


def get_printing(
    *, viewer: Actor, consultation: Consultation, number: int | None = None
) -> Printing:
    """Return the form of a version, the newest unless named; before opening, that of the draft."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    versions = ConsultationVersion.objects.filter(consultation=consultation)
    if number is not None and not versions.filter(number=number).exists():
        raise NotFound
    newest = versions.order_by("-number", "-id").first()
    if newest is None:
        form = printed_form(
            frozen_setup(read_setup(consultation)),
            version="Draft: not for handing out",
            warning="This is a draft. Do not hand it out.",
            closes=_closes(consultation),
        )
        return Printing(form=form, made_at=consultation.created_at)
    return _printing(
        consultation, newest, newest if number is None else versions.get(number=number)
    )


def get_public_printing(*, consultation: Consultation) -> Printing:
    """Return the newest form of a consultation that is open; raise `NotFound`."""
    versions = ConsultationVersion.objects.filter(consultation=consultation)
    newest = versions.order_by("-number", "-id").first()
    if newest is None or consultation.stage not in ASKING:
        raise NotFound
    return _printing(consultation, newest, newest)


def has_public_form(consultation: Consultation) -> bool:
    """Whether everybody can print the form: opening has frozen it."""
    return consultation.stage in ASKING and consultation.responses_held


def _printing(
    consultation: Consultation, newest: ConsultationVersion, chosen: ConsultationVersion
) -> Printing:
    warning = ""
    if chosen.pk != newest.pk:
        warning = (
            f"This is version {chosen.number} of the form. It has been replaced by version "
            f"{newest.number}: use that one."
        )
    form = printed_form(
        chosen.content,
        version=f"{consultation.title}: form, version {chosen.number}",
        warning=warning,
        closes=_closes(consultation),
    )
    return Printing(form=form, made_at=chosen.frozen_at)


def _closes(consultation: Consultation) -> str:
    if consultation.closes_at is None:
        return ""
    day = local_date(consultation.closes_at)
    return f"We have to receive this form by {day:%A} {day_in_words(day)}."
