"""Which words does a page of a PDF show?"""

import re
from collections.abc import Iterator
from typing import Any

import pikepdf


def words_of(page: pikepdf.Page) -> str:
    """Read a page's glyphs back as letters, by the table that each font carries."""
    letters: dict[str, dict[int, str]] = {
        name: dict(letters_of(font.ToUnicode.read_bytes().decode("latin-1")))
        for name, font in page.resources.Font.items()
    }
    words, table = [], dict[int, str]()
    stream: Any = pikepdf.parse_content_stream(page)
    for operands, operator in stream:
        if str(operator) == "Tf":
            table = letters[str(operands[0])]
        elif str(operator) in {"Tj", "TJ"}:
            parts = operands[0] if str(operator) == "TJ" else [operands[0]]
            codes = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
            pairs = zip(codes[::2], codes[1::2], strict=True)
            words.append("".join(table.get(256 * high + low, "") for high, low in pairs))
    return "".join(words)


def letters_of(table: str) -> Iterator[tuple[int, str]]:
    """Yield each glyph with its letters from the table of a font."""
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for glyph, letters in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            yield int(glyph, 16), bytes.fromhex(letters).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, letter in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            for step in range(int(last, 16) - int(first, 16) + 1):
                yield int(first, 16) + step, chr(int(letter, 16) + step)
