"""What of a published consultation may anybody take away and count again?"""

from dataclasses import dataclass

from waymark.consultations.models.analysis import ReportEdition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.queries.quotes import list_publishable
from waymark.consultations.queries.reports import find_published_edition, read_content
from waymark.consultations.rules.content.report import ReportContent
from waymark.core.refusals import NotFound


@dataclass(frozen=True, kw_only=True)
class OpenAnswer:
    """An answer in words that may be published, as readers see it."""

    question: str
    wording: str
    attribution: str
    text: str


@dataclass(frozen=True, kw_only=True)
class OpenData:
    """The figures that a published edition printed, and the words that may be published now.

    Nothing is counted here: a number that the report hides is not in its content either.
    """

    edition: ReportEdition
    content: ReportContent
    answers: tuple[OpenAnswer, ...]


def get_open_data(*, consultation: Consultation) -> OpenData:
    """Return what is open once a report is published; raise `NotFound` before."""
    edition = find_published_edition(consultation=consultation)
    if edition is None:
        raise NotFound
    return OpenData(
        edition=edition,
        content=read_content(edition),
        answers=tuple(
            OpenAnswer(
                question=each.answer.question.code,
                wording=each.answer.question.wording,
                attribution=each.attribution,
                text=each.text,
            )
            for each in list_publishable(consultation=consultation)
        ),
    )
