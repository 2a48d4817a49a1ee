"""What does the check before opening show, already worded?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from waymark.consultations.presenters.header import Link
from waymark.consultations.presenters.setup.overview import page_of_missing
from waymark.consultations.queries.setup import Setup
from waymark.consultations.rules.stages import CONSULTATION_MOVES
from waymark.consultations.rules.vocabulary import ConsultationStage, DocumentKind
from waymark.web.jinja import show_datetime

SHORT = timedelta(days=28)
"""No law sets a length; below four weeks the page asks whether it is enough (Gunning principles:
adequate time to consider and respond)."""


@dataclass(frozen=True)
class Opening:
    """What is missing, what deserves a thought, and what can be done now."""

    missing: tuple[Link, ...]
    thoughts: tuple[str, ...]
    time: str
    moves: tuple[Link, ...]


def present_opening(
    *, setup: Setup, missing: Sequence[str], at: datetime, url: Callable[..., str]
) -> Opening:
    """Word the checks: what must be there, and what would be better there."""
    consultation = setup.consultation
    return Opening(
        missing=tuple(
            Link(label=each, url=page_of_missing(each, consultation.slug, url)) for each in missing
        ),
        thoughts=tuple(_thoughts(setup, at)),
        time=_time(setup, at),
        moves=tuple(_moves(setup, missing, at, url)),
    )


def _moves(
    setup: Setup, missing: Sequence[str], at: datetime, url: Callable[..., str]
) -> list[Link]:
    consultation = setup.consultation
    stage = ConsultationStage(consultation.stage)
    is_ahead = bool(consultation.opens_at and consultation.opens_at > at)
    steps = (
        (ConsultationStage.SCHEDULED, _("Let it open by itself"), "schedule", is_ahead),
        (ConsultationStage.OPEN, _("Open now"), "open", True),
        (ConsultationStage.DRAFT, _("Return to draft"), "return", True),
    )
    return [
        Link(label=label, url=url(f"consultations:{route}", slug=consultation.slug))
        for following, label, route, is_fitting in steps
        if following in CONSULTATION_MOVES[stage]
        and is_fitting
        and (not missing or following is ConsultationStage.DRAFT)
    ]


def _time(setup: Setup, at: datetime) -> str:
    opens, closes = setup.consultation.opens_at, setup.consultation.closes_at
    if not opens or not closes:
        return ""
    days = (closes - max(opens, at)).days
    if days < 1:
        return ""
    sentence = ngettext(
        "It opens on {opens} and closes on {closes}: people have %(n)s day.",
        "It opens on {opens} and closes on {closes}: people have %(n)s days.",
        days,
    )
    return (sentence % {"n": days}).format(opens=show_datetime(opens), closes=show_datetime(closes))


def _thoughts(setup: Setup, at: datetime) -> list[str]:
    consultation = setup.consultation
    kinds = {document.kind for document in setup.documents}
    asks_options = any(each.question.asks_options for each in setup.questions)
    opens, closes = consultation.opens_at, consultation.closes_at
    checks = (
        (
            not (opens and closes) or closes - max(opens, at) >= SHORT,
            _("People have less than four weeks. Is that enough to read, ask and answer?"),
        ),
        (bool(consultation.overview), _("There is no overview that tells people what they need.")),
        (bool(consultation.privacy_notice), _("There is no privacy notice.")),
        (
            DocumentKind.EQUALITY_IMPACT_ASSESSMENT in kinds,
            _("There is no equality impact assessment among the documents."),
        ),
        (DocumentKind.EASY_READ in kinds, _("There is no easy read document.")),
        (
            not asks_options or all(option.description for option in setup.live_options),
            _("Not every option says what it means."),
        ),
        (
            not asks_options or all(option.costs for option in setup.live_options),
            _("Not every option says what it costs."),
        ),
    )
    return [sentence for is_met, sentence in checks if not is_met]
