"""How does a report show what the authority does about what people said?"""

from dataclasses import dataclass
from datetime import date

from waymark.consultations.rules.content.figures import ReportFigure
from waymark.consultations.rules.vocabulary import FeedbackStance


@dataclass(frozen=True, kw_only=True)
class FeedbackLine:
    """You said, we did: one thing people said, and the answer to it.

    `theme` is the code of the question and the key of the theme that it answers, with a colon
    between; empty where it answers something else. `done_on` is None while it is still to be done.
    """

    theme: str
    said: str
    figure: ReportFigure | None
    stance: FeedbackStance
    answer: str
    owner: str = ""
    due_on: date | None = None
    done_on: date | None = None
    heading: str = ""
    done_note: str = ""


@dataclass(frozen=True, kw_only=True)
class FeedbackContent:
    """The feedback page as it was published."""

    number: int
    lines: tuple[FeedbackLine, ...]
