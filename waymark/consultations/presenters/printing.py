"""In which languages can the form be printed, and where is each?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from waymark.consultations.rules.wordings import LANGUAGES, Language


@dataclass(frozen=True)
class FormLine:
    """The form in one language beside English, in both sizes."""

    language: Language
    url: str
    large_url: str


@dataclass(frozen=True)
class FormsToPrint:
    """The form in English and in every other language whose letters there are."""

    url: str
    large_url: str
    others: tuple[FormLine, ...]
    not_printed: str


def forms_to_print(
    languages: Sequence[str], *, may_print: Callable[[str], bool], url: str, large_url: str
) -> FormsToPrint:
    """Return where the form is in each of these languages, and in which there is none."""
    return FormsToPrint(
        url=url,
        large_url=large_url,
        others=tuple(
            FormLine(LANGUAGES[code], f"{url}?language={code}", f"{large_url}?language={code}")
            for code in languages
            if may_print(code)
        ),
        not_printed=not_printed_words([code for code in languages if not may_print(code)]),
    )


def not_printed_words(languages: Sequence[str]) -> str:
    """Say for which languages letters are missing; empty for none."""
    if not languages:
        return ""
    *most, latest = [LANGUAGES[code].name for code in languages]
    names = f"{', '.join(most)} or {latest}" if most else latest
    return f"The form cannot be printed in {names}: we do not have the letters to print it with."
