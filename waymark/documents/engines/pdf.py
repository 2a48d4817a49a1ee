"""How does data become an accessible PDF that comes out the same, byte for byte, each time?

Typst sets the page; the file is tagged for PDF/UA-1. Only the fonts inside Typst and those of a
folder that is named are used, so no machine's own fonts change a line. Data goes in as JSON and is
never read as markup.
"""

import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import typst

TEMPLATES = Path(__file__).parent.parent / "typst"
NOT_SHOWN = "▯"

# Letters of European languages and common signs are in the fonts; the rest is asked for.
_UNCERTAIN = re.compile(r"[^\n\x20-\x7e\xa0-\u017f\u2010-\u2015\u2018-\u2022\u2026\u20ac]")


def render_pdf(template: str, data: Mapping[str, Any], *, font_folder: str = "") -> bytes:
    """Set a template of `documents/typst/` with its data as a tagged PDF.

    `data` has at least `title`, and `created_at` (ISO 8601, with its offset), the date that the
    file bears, so that the same data give the same bytes. Tabs are set as spaces. Text in letters
    that no font has, or that refuse to stand beside one another, is replaced by `NOT_SHOWN`, and
    the template's data then hold `has_unshown`. `font_folder` has further fonts, for letters that
    those inside Typst lack.
    """
    made = datetime.fromisoformat(data["created_at"]).astimezone(UTC).replace(microsecond=0)
    pdf = _compiler(template, data, font_folder).compile(
        format="pdf", pdf_standards=["ua-1"], timestamp=made
    )
    if not isinstance(pdf, bytes):
        message = f"Typst gave no PDF for {template}"
        raise TypeError(message)
    return pdf


def find_marks(
    template: str, data: Mapping[str, Any], *, mark: str, font_folder: str = ""
) -> list[Any]:
    """Return the values that a template leaves under a label, such as the pages of its parts."""
    found: list[Any] = json.loads(
        _compiler(template, data, font_folder).query(f"<{mark}>", field="value")
    )
    return found


@lru_cache(maxsize=4096)
def is_shown(text: str, font_folder: str = "") -> bool:
    """Whether the fonts have every letter: PDF/UA refuses a file with one that they have not."""
    return _can_be_set(text, font_folder)


def _can_be_set(text: str, font_folder: str) -> bool:
    letters = "".join(f"\\u{{{ord(character):x}}}" for character in text)
    page = f'#set document(title: "t")\n#"{letters}"'.encode()
    try:
        typst.Compiler(page, font_paths=_fonts(font_folder)).compile(
            format="pdf", pdf_standards=["ua-1"]
        )
    except typst.TypstError:
        return False
    return True


def _compiler(template: str, data: Mapping[str, Any], font_folder: str) -> typst.Compiler:
    given = _each_text(json.loads(json.dumps(data)), _plain)
    shown = _each_text(given, partial(_shown, font_folder=font_folder))
    shown |= {"has_unshown": shown != given}
    return typst.Compiler(
        TEMPLATES / f"{template}.typ",
        root=TEMPLATES,
        font_paths=_fonts(font_folder),
        sys_inputs={"data": json.dumps(shown, ensure_ascii=False, sort_keys=True)},
    )


@lru_cache(maxsize=4)
def _fonts(folder: str) -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=True,
        font_paths=[folder] if folder else [],
    )


def _plain(text: str) -> str:
    """Lines that end in one way only, and no signs for programs: PDF/UA refuses some of them."""
    return "\n".join(text.splitlines()).replace("\t", " ").replace("\ufeff", "")


def _shown(text: str, font_folder: str) -> str:
    shown = _UNCERTAIN.sub(
        lambda found: found[0] if is_shown(found[0], font_folder) else NOT_SHOWN, text
    )
    # Letters that can be shown each alone are refused now and then beside one another.
    if _UNCERTAIN.search(shown) and not _can_be_set(shown, font_folder):
        return _UNCERTAIN.sub(NOT_SHOWN, shown)
    return shown


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: _each_text(each, change) for key, each in value.items()}
    if isinstance(value, list):
        return [_each_text(each, change) for each in value]
    return value
