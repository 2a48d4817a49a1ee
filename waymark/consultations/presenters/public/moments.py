"""How do days and moments read, and when is a consultation open?"""

from datetime import date, datetime, timedelta

from django.utils import timezone

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.dates import clock_in_words, local_date
from waymark.web.jinja import show_date


def day_words(day: date) -> str:
    """A day as people write it: Thursday 12 November 2026."""
    return f"{day:%A} {show_date(day)}"


def moment_words(moment: datetime, *, is_end: bool = True) -> str:
    """A moment as people say it after "at": 5pm on Friday 13 November 2026.

    Midnight belongs to the day that ends or, with `is_end` false, to the one that begins.
    """
    local = timezone.localtime(moment)
    if (local.hour, local.minute) != (0, 0):
        return f"{clock_in_words(local.time())} on {day_words(local.date())}"
    if is_end:
        return f"the end of {day_words(local.date() - timedelta(days=1))}"
    return f"the start of {day_words(local.date())}"


def when_sentence(consultation: Consultation) -> str:
    """Say when it opens or closes, or opened and closed."""
    opens, closes = consultation.opens_at, consultation.closes_at
    if opens is None or closes is None:
        return ""
    if consultation.stage == ConsultationStage.SCHEDULED:
        return f"Opens at {moment_words(opens, is_end=False)}."
    if consultation.stage == ConsultationStage.OPEN:
        return f"Closes at {moment_words(closes)}."
    first, last = local_date(opens), local_date(closes - timedelta(microseconds=1))
    return f"It was open from {show_date(first)} to {show_date(last)}."
