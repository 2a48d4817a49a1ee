"""How does coded free text look in the files of the ThemeFinder service, and are given ones right?

JSON lines, one record a line, keyed by `themefinder_id`. Older sets write `response_id` for it,
`labels` for `theme_keys` and `topic_id` for `theme_key`. The field names are those of the
ThemeFinder library's README, "Data formats", and of the evaluation sets in its repository.
"""

import json
import random
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

LARGEST_FILE = 50_000_000
LONGEST_LINE = 200_000
MOST_FAULTS = 200
ID_DIGITS = 9
ID_NAMES = ("themefinder_id", "response_id")
KEYS_NAMES = ("theme_keys", "labels", "keys")
THEME_NAMES = ("theme_key", "topic_id")

RESPONDENTS, RESPONSES, CHOICES = "respondents.jsonl", "responses.jsonl", "choices.jsonl"
THEMES, MAPPING, QUESTION = "themes.json", "mapping.jsonl", "question.json"


@dataclass(frozen=True, kw_only=True)
class LineFault:
    """One thing wrong with a file: the line (0 is the file as a whole), what, and what to do."""

    file: str
    line: int
    message: str
    remedy: str

    @property
    def sentence(self) -> str:
        """The fault as it is read."""
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{place}: {self.message} {self.remedy}"


@dataclass(frozen=True, kw_only=True)
class GivenTheme:
    """A theme as a file gives it."""

    key: str
    name: str
    description: str = ""


@dataclass(frozen=True, kw_only=True)
class GivenMapping:
    """Which themes a file sees in one answer."""

    number: int
    theme_keys: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class CheckedExchange:
    """What two files say, or everything that is wrong with them; nothing half."""

    themes: tuple[GivenTheme, ...] = ()
    mappings: tuple[GivenMapping, ...] = ()
    faults: tuple[LineFault, ...] = ()
    fault_count: int = 0


def fresh_numbers(count: int, *, chance: random.Random) -> list[int]:
    """Numbers for so many answers that say nothing of their order; no two are the same."""
    low = 10 ** (ID_DIGITS - 1)
    return chance.sample(range(low, 10 * low), count)


def lines_of(records: Iterable[Mapping[str, Any]]) -> bytes:
    """Records as JSON lines, by number, so that their order tells nothing."""
    ordered = sorted(records, key=lambda each: int(each["themefinder_id"]))
    return b"".join(
        json.dumps(each, ensure_ascii=False, sort_keys=True).encode() + b"\n" for each in ordered
    )


def check_exchange(
    *, themes: bytes, mapping: bytes, known: Collection[int], kept: Collection[str] = ()
) -> CheckedExchange:
    """Read a file of themes and one of the mapping; `known` are the numbers that were sent out.

    `kept` are keys of themes that are there already and need not be named again.
    """
    faults: list[LineFault] = []
    found_themes = tuple(_read_themes(themes, faults))
    keys = {each.key for each in found_themes} | set(kept)
    found = tuple(_read_mapping(mapping, keys=keys, known=set(known), faults=faults))
    if faults:
        return CheckedExchange(faults=tuple(faults[:MOST_FAULTS]), fault_count=len(faults))
    return CheckedExchange(themes=found_themes, mappings=found)


def _read_themes(content: bytes, faults: list[LineFault]) -> Iterator[GivenTheme]:
    seen: set[str] = set()
    for line, record in _records(THEMES, content, faults):
        key = _named(record, THEME_NAMES)
        name = record.get("theme_name", record.get("topic_label", record.get("topic")))
        if not isinstance(key, (str, int)) or isinstance(key, bool) or not str(key).strip():
            faults.append(_fault(THEMES, line, "The theme has no key.", 'Give it a "theme_key".'))
        elif not isinstance(name, str) or not name.strip():
            faults.append(
                _fault(THEMES, line, f"Theme {key} has no name.", 'Give it a "theme_name".')
            )
        elif str(key) in seen:
            faults.append(
                _fault(THEMES, line, f"Theme {key} is there twice.", "Take one of them out.")
            )
        else:
            seen.add(str(key))
            about = record.get("theme_description", "")
            yield GivenTheme(
                key=str(key).strip(),
                name=name.strip(),
                description=about.strip() if isinstance(about, str) else "",
            )


def _read_mapping(
    content: bytes, *, keys: set[str], known: set[int], faults: list[LineFault]
) -> Iterator[GivenMapping]:
    seen: set[int] = set()
    for line, record in _records(MAPPING, content, faults):
        number = _whole(_named(record, ID_NAMES))
        given = _named(record, KEYS_NAMES)
        if number is None:
            message, remedy = "There is no number of an answer.", 'Give a "themefinder_id".'
        elif number not in known:
            message = f"{number} is not the number of an answer that was sent out."
            remedy = "Use the numbers of the file that was made here last."
        elif number in seen:
            message, remedy = f"Answer {number} is there twice.", "Join the two lines."
        elif not isinstance(given, list) or not all(isinstance(each, (str, int)) for each in given):
            message = f"Answer {number} has no list of themes."
            remedy = 'Give "theme_keys" as a list, empty where no theme fits.'
        elif strange := sorted({str(each) for each in given} - keys):
            message = f"Answer {number} has the theme {strange[0]}, which the themes do not name."
            remedy = f"Add it to {THEMES}, or take it out."
        else:
            seen.add(number)
            yield GivenMapping(
                number=number, theme_keys=tuple(dict.fromkeys(str(each) for each in given))
            )
            continue
        faults.append(_fault(MAPPING, line, message, remedy))


def _records(
    file: str, content: bytes, faults: list[LineFault]
) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Each record with its line; a file that is one JSON list is read too, counted by place."""
    if len(content) > LARGEST_FILE:
        faults.append(_fault(file, 0, "The file is too large.", "Split it by question."))
        return
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        faults.append(_fault(file, 0, "The file is not UTF-8 text.", "Save it as UTF-8."))
        return
    if not text.strip():
        faults.append(_fault(file, 0, "The file is empty.", "Choose the file with its lines."))
        return
    if text.lstrip().startswith("["):
        yield from _listed(file, text, faults)
        return
    for line, each in enumerate(text.splitlines(), start=1):
        if not each.strip():
            continue
        if len(each) > LONGEST_LINE:
            faults.append(_fault(file, line, "The line is too long.", "Write one record a line."))
            continue
        record = _parsed(each)
        if isinstance(record, dict):
            yield line, record
        else:
            faults.append(
                _fault(file, line, "This is no JSON record.", "Write one record in braces a line.")
            )


def _listed(
    file: str, text: str, faults: list[LineFault]
) -> Iterator[tuple[int, Mapping[str, Any]]]:
    records = _parsed(text)
    if not isinstance(records, list):
        faults.append(_fault(file, 0, "The list cannot be read.", "Close every bracket and quote."))
        return
    for place, record in enumerate(records, start=1):
        if isinstance(record, dict):
            yield place, record
        else:
            faults.append(
                _fault(file, place, "This is no JSON record.", "Write each record in braces.")
            )


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _named(record: Mapping[str, Any], names: Sequence[str]) -> Any:
    return next((record[name] for name in names if name in record), None)


def _whole(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit():
        return int(value.strip()) if len(value.strip()) <= 2 * ID_DIGITS else None
    return None


def _fault(file: str, line: int, message: str, remedy: str) -> LineFault:
    return LineFault(file=file, line=line, message=message, remedy=remedy)
