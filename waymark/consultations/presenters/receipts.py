"""What do the pages show on which somebody looks at answers they have sent?"""

from dataclasses import dataclass

from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.models.similarity import Merging
from waymark.consultations.presenters.answering import AnswerLine
from waymark.consultations.presenters.public.moments import moment_words
from waymark.consultations.rules.vocabulary import ResponseStatus

HEADLINES = {
    ResponseStatus.WITHDRAWN: "You have withdrawn your answers",
    ResponseStatus.MERGED: "Other answers are counted in place of these",
    ResponseStatus.EXCLUDED: "Your answers are not counted",
}


@dataclass(frozen=True)
class ReceiptPage:
    """What somebody keeps after sending, and what they can still do."""

    title: str
    receipt: str
    reference: str
    is_counted: bool
    standing: str
    lines: tuple[AnswerLine, ...]
    asked_equality: bool
    back_url: str
    leave_url: str
    amend_url: str
    withdraw_url: str
    email_url: str
    outcome_url: str


@dataclass(frozen=True)
class SurePage:
    """A question asked once more; `refusal` says why it is too late."""

    back_url: str
    refusal: str
    asked_equality: bool = False


def headline(status: ResponseStatus) -> str:
    """Say in a few words what became of answers that do not count; empty for the others."""
    return HEADLINES.get(status, "")


def standing(response: Response, merging: Merging | None) -> str:
    """Say in a sentence or two how answers stand; empty when they are simply counted."""
    status = ResponseStatus(response.status)
    if status is ResponseStatus.WITHDRAWN:
        return "We do not count or publish them, and we have deleted your name and email address."
    if status is ResponseStatus.EXCLUDED:
        return f"Ask us why: give us the reference {response.reference}."
    if merging is not None and merging.group_id is None:
        return (
            f"You changed your answers on {moment_words(merging.merged_at)}. "
            "Use the receipt code that you got then."
        )
    if status is ResponseStatus.MERGED:
        return "We found them to be the same as others, and count those once."
    if response.is_late:
        return (
            "Your answers came after closing. We have marked them as late, "
            "and we will decide whether they can be counted."
        )
    return ""
