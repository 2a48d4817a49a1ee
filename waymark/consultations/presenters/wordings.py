"""What do the pages show on which a consultation is put in other languages?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from waymark.consultations.models.wordings import OfferedLanguage
from waymark.consultations.presenters.printing import FormLine, FormsToPrint
from waymark.consultations.rules.wording import counted
from waymark.consultations.rules.wordings import (
    ENGLISH,
    LANGUAGES,
    Language,
    Progress,
    Text,
    progress_of,
)


@dataclass(frozen=True)
class LanguageLine:
    """One language that has been begun."""

    name: str
    state: str
    progress: str
    form: FormLine | None
    change_url: str
    remove_url: str


@dataclass(frozen=True)
class LanguagesPage:
    """The languages of a consultation."""

    lines: tuple[LanguageLine, ...]
    not_printed: str
    add_url: str


@dataclass(frozen=True)
class WordingsPage:
    """The form of one language: how to mark its boxes, and how far it has come."""

    language: Language
    progress: str
    cancel_url: str


@dataclass(frozen=True)
class Tongue:
    """The language that somebody reads a consultation in, and the way to choose another."""

    language: Language
    is_english: bool
    notice: str
    others: tuple[tuple[str, str], ...]
    choose_url: str


def progress_words(progress: Progress) -> str:
    """Say how many texts have words, and how many have to be looked at again."""
    if progress.is_complete:
        return f"Complete: {counted(progress.texts, 'text')}"
    written = progress.texts - progress.missing
    said = f"{written} of {counted(progress.texts, 'text')}"
    if progress.stale:
        said += f", {progress.stale} made from English that has changed since"
    return said


def languages_page(
    *,
    begun: Sequence[OfferedLanguage],
    texts: Mapping[str, Sequence[Text]],
    forms: FormsToPrint,
    url: Callable[..., str],
    is_changeable: bool,
) -> LanguagesPage:
    """Return the languages with how far each has come, and the form in each to print."""
    printed = {line.language: line for line in forms.others}
    return LanguagesPage(
        lines=tuple(
            LanguageLine(
                name=LANGUAGES[each.language].name,
                state="Offered to people" if each.is_offered else "Not offered yet",
                progress=progress_words(progress_of(texts[each.language])),
                form=printed.get(LANGUAGES[each.language]),
                change_url=url("language_change", language=each.language) if is_changeable else "",
                remove_url=url("language_remove", language=each.language) if is_changeable else "",
            )
            for each in begun
        ),
        not_printed=forms.not_printed,
        add_url=url("language_add") if is_changeable else "",
    )


def tongue(*, language: str, offered: Sequence[str], is_complete: bool, choose_url: str) -> Tongue:
    """Return how the texts of a page are marked, and which languages can be read instead."""
    found = LANGUAGES[language]
    others = [code for code in (ENGLISH, *offered) if code != language] if offered else []
    return Tongue(
        language=found,
        is_english=language == ENGLISH,
        notice=""
        if is_complete or language == ENGLISH
        else f"Some texts are not in {found.name} yet. They are in English.",
        others=tuple((LANGUAGES[code].own_name, LANGUAGES[code].tag) for code in others),
        choose_url=choose_url if others else "",
    )
