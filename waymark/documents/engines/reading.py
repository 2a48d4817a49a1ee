"""Which words stand in a file that somebody sent?"""

import io
import re
import time
import zipfile

from docx.oxml import parse_xml
from docx.oxml.ns import qn

from waymark.documents.engines.inspection import ALLOWED, FileRefused, inspect

LONGEST_TEXT = 50_000
LARGEST_MAIN_PART = 20_000_000
MOST_SECONDS = 10.0
READABLE = frozenset({ALLOWED[".txt"].media_type, ALLOWED[".docx"].media_type})

_NOT_TEXT = re.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PARAGRAPH, _WORDS = qn("w:p"), qn("w:t")
_SIGNS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n"}
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


class NoTextRead(Exception):
    """No text can be had from this file; the message says why, for whoever types it instead."""


def read_text(file_name: str, content: bytes) -> str:
    """Return the words of a text or Word file; raise `NoTextRead` for any that a person must read.

    Bounded in size and time. Of a Word file also what stands in tables and boxes, and what was
    inserted with changes tracked; not what was deleted so, nor headers, footers and comments.
    """
    try:
        media_type = inspect(file_name, content)
    except FileRefused as refused:
        raise NoTextRead(str(refused)) from refused
    if media_type not in READABLE:
        raise NoTextRead("A file of this kind is read by a person: open it and type what it says.")
    is_word = media_type == ALLOWED[".docx"].media_type
    text = _words(content) if is_word else content.decode("utf-8-sig")
    text = _NOT_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if not text:
        raise NoTextRead("There are no words in this file. It may hold a picture of a page.")
    if len(text) > LONGEST_TEXT:
        raise NoTextRead(
            f"This file holds more than {LONGEST_TEXT:,} characters. Type or paste what it says on "
            "the question."
        )
    return text


def _words(content: bytes) -> str:
    try:
        with (
            zipfile.ZipFile(io.BytesIO(content)) as package,
            package.open(ALLOWED[".docx"].main_part) as part,
        ):
            main = part.read(LARGEST_MAIN_PART + 1)
    except Exception as broken:  # a damaged archive fails in as many ways as there are to damage it
        raise NoTextRead("This file is damaged.") from broken
    if len(main) > LARGEST_MAIN_PART:
        raise NoTextRead("This file is too long to be read by itself.")
    try:
        body = parse_xml(main)
    except Exception as broken:  # the parser's own exceptions are not part of what it promises
        raise NoTextRead("This file is damaged.") from broken
    for spare in list(body.iter(_FALLBACK)):  # the same words again, for older programs
        spare.getparent().remove(spare)
    until = time.monotonic() + MOST_SECONDS
    pieces: list[str] = []
    for number, node in enumerate(body.iter(_PARAGRAPH, _WORDS, *_SIGNS)):
        if number % 1000 == 0 and time.monotonic() > until:
            raise NoTextRead("This file takes too long to be read by itself.")
        if node.tag == _PARAGRAPH:
            pieces.append("\n")
        else:
            pieces.append(_SIGNS.get(node.tag) or node.text or "")
    return "".join(pieces)
