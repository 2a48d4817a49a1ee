"""How is each kind of question answered, in words?"""

from collections.abc import Callable

from waymark.consultations.rules.answering import AskedQuestion
from waymark.consultations.rules.question_settings import QuestionSettings
from waymark.consultations.rules.typed import number_in_words
from waymark.consultations.rules.vocabulary import QuestionKind

OPTIONAL = "You can leave this out."


def hint_of(question: AskedQuestion) -> str:
    """Return the help of a question, how it is answered, and whether it may be left out."""
    how = HOW[question.kind](question) if question.kind in HOW else ""
    optional = "" if question.is_required else OPTIONAL
    return " ".join(each for each in (question.help, how, optional) if each)


def _how_ranking(question: AskedQuestion) -> str:
    return "Choose 1st for what matters most to you. You do not have to place everything."


def _how_points(question: AskedQuestion) -> str:
    total = question.settings.total
    return f"Share out {total} points. Give more points to what matters more to you."


def _how_criteria(question: AskedQuestion) -> str:
    scale = question.settings.scale
    return f"Score each one from {scale[0]} (lowest) to {scale[-1]} (highest)."


def _how_number(question: AskedQuestion) -> str:
    settings = question.settings
    unit = {"": "", "£": "In pounds.", "%": "In per cent."}
    said = unit.get(settings.unit, f"In {settings.unit}.")
    return " ".join(each for each in (said, _range_words(settings)) if each)


def _range_words(settings: QuestionSettings) -> str:
    least, most = settings.least, settings.most
    if least is not None and most is not None:
        return f"From {number_in_words(least)} to {number_in_words(most)}."
    if least is not None:
        return f"{number_in_words(least)} or more."
    return f"{number_in_words(most)} or less." if most is not None else ""


def _how_date(question: AskedQuestion) -> str:
    return "For example, 27 3 2026."


def _how_postcode(question: AskedQuestion) -> str:
    return "Type your postcode. We only keep the area that it is in, never the postcode."


def _how_file(question: AskedQuestion) -> str:
    return (
        "A PDF, Word or text document, a spreadsheet or a picture, up to 10 MB. "
        "Leave out what should not be read by us."
    )


HOW: dict[QuestionKind, Callable[[AskedQuestion], str]] = {
    QuestionKind.RANKING: _how_ranking,
    QuestionKind.POINTS: _how_points,
    QuestionKind.CRITERIA: _how_criteria,
    QuestionKind.NUMBER: _how_number,
    QuestionKind.DATE: _how_date,
    QuestionKind.POSTCODE: _how_postcode,
    QuestionKind.FILE: _how_file,
}
