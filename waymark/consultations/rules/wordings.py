"""Which texts of a consultation can be put in other words, and in which languages?

Every wording stands on the codes of what it words, so that answers count alike in whatever
language somebody read the question.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from waymark.consultations.rules.answering import AskedQuestion

ENGLISH = "en-GB"
EASY_READ = "easy"


@dataclass(frozen=True)
class Language:
    """A language by its English name and its own; `tag` is what browsers and readers know.

    `letters` are those that it cannot be printed without, beside the English ones.
    """

    name: str
    own_name: str
    tag: str
    is_right_to_left: bool = False
    letters: str = ""

    @property
    def direction(self) -> str:
        """The direction in which it is written, as pages say it."""
        return "rtl" if self.is_right_to_left else "ltr"


LANGUAGES: Mapping[str, Language] = {
    ENGLISH: Language("English", "English", "en-GB"),
    EASY_READ: Language("Easy read", "Easy read", "en-GB"),
    "ar": Language(
        "Arabic",
        "العربية",
        "ar",
        is_right_to_left=True,
        letters="ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئ،؟",
    ),
    "bn": Language(
        "Bengali",
        "বাংলা",
        "bn",
        letters="অআইঈউএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহড়ঢ়য়কাকিকীকুকে",
    ),
    "gu": Language(
        "Gujarati",
        "ગુજરાતી",
        "gu",
        letters="અઆઇઈઉઊએઐઓઔકખગઘચછજઝટઠડઢણતથદધનપફબભમયરલવશષસહળકાકિકીકુકે",
    ),
    "pa": Language(
        "Punjabi",
        "ਪੰਜਾਬੀ",
        "pa",
        letters="ਅਆਇਈਉਊਏਐਓਔਕਖਗਘਚਛਜਝਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵਸਹਸ਼ਖ਼ਗ਼ਜ਼ਫ਼ੜਕਾਕਿਕੀਕੁਕੇ",
    ),
    "pl": Language("Polish", "Polski", "pl", letters="ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”"),
    "ro": Language("Romanian", "Română", "ro", letters="ăâîșțĂÂÎȘȚ„”"),
    "so": Language("Somali", "Soomaali", "so"),
    "ur": Language(
        "Urdu",
        "اردو",
        "ur",
        is_right_to_left=True,
        letters="آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئؤ۔،؟",
    ),
}
"""The languages that wordings and documents can be in; English is what everything is written in."""


@dataclass(frozen=True)
class Text:
    """One text that can be put in other words: which it is, what it says, what words are kept.

    `source` is the English text that the words were made from.
    """

    key: str
    place: str
    english: str
    words: str = ""
    source: str = ""

    @property
    def is_stale(self) -> bool:
        """Whether the English text has changed since the words were written."""
        return bool(self.words) and self.source != self.english


@dataclass(frozen=True)
class Progress:
    """How far a language has come."""

    texts: int
    missing: int
    stale: int

    @property
    def is_complete(self) -> bool:
        """Whether every text has words that are up to date."""
        return not self.missing and not self.stale


def progress_of(texts: Iterable[Text]) -> Progress:
    """Count what is missing, and what was made from an English text that has changed."""
    held = list(texts)
    return Progress(
        texts=len(held),
        missing=sum(not each.words for each in held),
        stale=sum(each.is_stale for each in held),
    )


def question_keys(code: str) -> dict[str, str]:
    """Return how the keys of a question's texts begin, by what each words."""
    base = f"question.{code}"
    return {
        "wording": f"{base}.wording",
        "help": f"{base}.help",
        "choice": f"{base}.choice.",
        "row": f"{base}.row.",
    }


def worded_question(question: AskedQuestion, words: Mapping[str, str]) -> AskedQuestion:
    """Return a question in other words; where there are none, the English ones stay."""
    keys = question_keys(question.code)
    return replace(
        question,
        wording=words.get(keys["wording"], question.wording),
        help=words.get(keys["help"], question.help),
        choices=tuple(
            replace(
                each,
                label=words.get(keys["choice"] + each.code, each.label),
                hint=words.get(f"option.{each.code}.description", each.hint),
            )
            for each in question.choices
        ),
        rows=tuple(
            replace(each, label=words.get(keys["row"] + each.code, each.label))
            for each in question.rows
        ),
    )


def worded_category(
    category: tuple[str, str, str], words: Mapping[str, str]
) -> tuple[str, str, str]:
    """Return the key, the label and the description of a category in other words."""
    key, label, description = category
    return (
        key,
        words.get(f"category.{key}.label", label),
        words.get(f"category.{key}.description", description),
    )


def worded_content(content: Mapping[str, Any], words: Mapping[str, str]) -> dict[str, Any]:
    """Return a set-up as plain values, which a version keeps, in other words on the same codes."""
    texts = ("title", "purpose", "overview", "privacy_notice")
    questions = [_worded_plain(each, words) for each in content["questions"]]
    # The name of an option is put in other words where people choose it.
    names = {
        choice["code"]: choice["label"]
        for each in questions
        if each.get("asks_options")
        for choice in each.get("choices", [])
    }
    return {
        **content,
        **{name: words.get(name, content.get(name, "")) for name in texts},
        "options": [
            {
                **each,
                "label": names.get(each["key"], each["label"]),
                "description": words.get(f"option.{each['key']}.description", each["description"]),
            }
            for each in content.get("options", [])
        ],
        "categories": [
            {**each, "label": words.get(f"category.{each['key']}.label", each["label"])}
            for each in content.get("categories", [])
        ],
        "questions": questions,
    }


def _worded_plain(question: Mapping[str, Any], words: Mapping[str, str]) -> dict[str, Any]:
    keys = question_keys(question["code"])

    def labelled(name: str, parts: str) -> list[dict[str, Any]]:
        return [
            {**each, "label": words.get(keys[name] + each["code"], each["label"])}
            for each in question.get(parts, [])
        ]

    return {
        **question,
        "wording": words.get(keys["wording"], question["wording"]),
        "help": words.get(keys["help"], question.get("help", "")),
        "choices": labelled("choice", "choices"),
        "rows": labelled("row", "rows"),
    }
