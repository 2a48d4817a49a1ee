"""What must a record of a petition or a question say, and who is named in public?"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

NOT_NAMED = "Not named"


class AskedKind(StrEnum):
    PETITION = "petition"
    QUESTION = "question"


def public_name(named_as: str) -> str:
    """Return the name that the asker agreed to, or that there is none."""
    return named_as.strip() or NOT_NAMED


def asked_fault(
    *,
    kind: AskedKind,
    named_as: str,
    signatures: int | None,
    answer: tuple[str, str, date | None],
    days: Mapping[str, date | None],
    today: date,
) -> tuple[str, str] | None:
    """Return the field at fault and a sentence, or None.

    `answer` is its words, who gave it and on which day: all or none. A name for the public comes
    with the day on which the asker agreed to it.
    """
    if bool(named_as.strip()) != (days["agreed_on"] is not None):
        if named_as.strip():
            return "agreed_on", "Enter the day on which they agreed to be named"
        return "named_as", "Enter the name that they agreed to, or take out the day"
    if signatures is not None and kind is not AskedKind.PETITION:
        return "signatures", "Only a petition has signatures"
    words, giver, day = answer
    if len({bool(words.strip()), bool(giver.strip()), day is not None}) > 1:
        return "answer", "Enter the answer, who gave it and on which day, or none of them"
    for field, each in days.items():
        if each is not None and each > today:
            return field, "The day must be today or before"
    return None
