"""In which other words is a consultation put, and what is still to be worded?"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import PublicationPermission
from waymark.consultations.models.wordings import OfferedLanguage, Wording
from waymark.consultations.queries.setup.whole import (
    AskedQuestion,
    Questionnaire,
    read_questionnaire,
)
from waymark.consultations.rules.printed_form import paper_texts
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.consultations.rules.wordings import EASY_READ, LANGUAGES, Text, question_keys
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


def list_languages(*, viewer: Actor, consultation: Consultation) -> list[OfferedLanguage]:
    """Return the languages that have been begun, offered to people or not, by their codes."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    rows = OfferedLanguage.objects.filter(consultation=consultation).order_by("language", "id")
    return [each for each in rows if each.language in LANGUAGES]


def get_language(*, viewer: Actor, consultation: Consultation, language: str) -> OfferedLanguage:
    """Return one language that has been begun; raise `NotFound`."""
    found = list_languages(viewer=viewer, consultation=consultation)
    for each in found:
        if each.language == language:
            return each
    raise NotFound


def list_offered(consultation: Consultation) -> tuple[str, ...]:
    """Return the codes of the languages that people can choose beside English."""
    rows = OfferedLanguage.objects.filter(consultation=consultation, is_offered=True)
    codes = rows.order_by("language").values_list("language", flat=True)
    return tuple(code for code in codes if code in LANGUAGES)


def find_words(*, consultation: Consultation, language: str) -> dict[str, str]:
    """Return the words of a language, by the key of the text."""
    rows = Wording.objects.filter(consultation=consultation, language=language)
    return dict(rows.values_list("key", "text"))


def has_all_words(setup: Questionnaire, words: Mapping[str, str]) -> bool:
    """Whether every text that somebody reads who answers is there in these words."""
    return all(each.key in words for each in _texts(setup))


def has_all_paper_words(setup: Questionnaire, words: Mapping[str, str], *, language: str) -> bool:
    """Whether every text that stands on the printed form is there too."""
    return has_all_words(setup, words) and all(
        each.key in words for each in _paper_texts(setup, language)
    )


def list_texts(
    *, viewer: Actor, consultation: Consultation, languages: tuple[str, ...]
) -> dict[str, list[Text]]:
    """Return every text of the consultation with its words in each of these languages."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    setup = read_questionnaire(consultation)
    rows = Wording.objects.filter(consultation=consultation, language__in=languages)
    held = {
        (language, key): (text, source)
        for language, key, text, source in rows.values_list("language", "key", "text", "source")
    }
    found = {}
    for language in languages:
        texts = []
        for each in (*_texts(setup), *_paper_texts(setup, language)):
            words, source = held.get((language, each.key), ("", ""))
            texts.append(replace(each, words=words, source=source))
        found[language] = texts
    return found


def _texts(setup: Questionnaire) -> Iterator[Text]:
    """Every text that somebody reads who answers, in the order of the pages."""
    consultation = setup.consultation
    parts = {
        "title": "Title",
        "purpose": "What the consultation is for",
        "overview": "Overview",
        "privacy_notice": "Privacy notice",
    }
    for key, place in parts.items():
        if getattr(consultation, key):
            yield Text(key, place, getattr(consultation, key))
    for category in setup.categories:
        base = f"category.{category.key}"
        yield Text(f"{base}.label", "Category", category.label)
        if category.description:
            yield Text(f"{base}.description", "Who belongs to the category", category.description)
    for option in setup.live_options:
        if option.description:
            yield Text(
                f"option.{option.key}.description",
                f"What “{option.label}” means",
                option.description,
            )
    for number, asked in enumerate(setup.questions, start=1):
        if asked.question.withdrawn_at is None:
            yield from _question_texts(number, asked)


def _paper_texts(setup: Questionnaire, language: str) -> Iterator[Text]:
    """Every text that stands on the printed form alone; easy read keeps the plain English ones."""
    if language == EASY_READ:
        return
    kinds = {
        QuestionKind(each.question.kind)
        for each in setup.questions
        if each.question.withdrawn_at is None
    }
    permissions = dict(PublicationPermission.choices)
    for key, (place, english) in paper_texts(kinds, permissions).items():
        yield Text(key, place, english)


def _question_texts(number: int, asked: AskedQuestion) -> Iterator[Text]:
    question, place = asked.question, f"Question {number}"
    keys = question_keys(question.code)
    yield Text(keys["wording"], place, question.wording)
    if question.help:
        yield Text(keys["help"], f"{place}: help", question.help)
    for row in asked.rows:
        yield Text(keys["row"] + row.code, f"{place}: row", row.label)
    for choice in asked.choices:
        if choice.withdrawn_at is None:
            yield Text(keys["choice"] + choice.code, f"{place}: choice", choice.label)
