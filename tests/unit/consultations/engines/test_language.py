import pytest

from tests.fakes.imports import import_refused
from waymark.consultations.engines import language
from waymark.consultations.engines.language import is_foreign, language_of
from waymark.consultations.presenters.languages import language_words

POLISH = "Autobusy nie jeżdżą wieczorem i moje dzieci nie mogą wrócić do domu"
URDU = "ہمیں شام کو بسوں کی ضرورت ہے تاکہ بچے گھر جا سکیں"
WELSH = "Mae angen mwy o fysiau gyda'r nos arnom ni yn y pentref"


@pytest.mark.parametrize(("text", "code"), [(POLISH, "pl"), (URDU, "ur"), (WELSH, "cy")])
def test_language_of_a_sentence_is_known(text: str, code: str) -> None:
    assert language_of(text) == code
    assert is_foreign(text)


def test_english_is_not_foreign() -> None:
    text = "The buses stop before evening sessions end and nobody can get home"

    assert language_of(text) == "en"
    assert not is_foreign(text)
    assert language_words(text) == ""


@pytest.mark.parametrize("text", ["", "No", "Nie", "Tak, dobrze", "1234567890 " * 10, "…" * 50])
def test_short_texts_and_texts_without_letters_are_of_no_known_language(text: str) -> None:
    assert language_of(text) == ""
    assert not is_foreign(text)


@pytest.mark.parametrize("text", ["a" * 1_000_000, "\ud800" * 40 + "b" * 40, "<script>" * 500])
def test_hostile_texts_do_no_harm(text: str) -> None:
    assert isinstance(language_of(text), str)


def test_language_is_said_in_words() -> None:
    assert language_words(POLISH) == "Probably Polish"


def test_nothing_is_known_and_nothing_breaks_without_the_library() -> None:
    language._identifier.cache_clear()
    language._found.clear()
    with import_refused("py3langid"):
        assert language_of(POLISH) == ""
        assert not is_foreign(POLISH)
        assert language_words(POLISH) == ""
    assert language_of(POLISH) == "pl"
