"""How does an Office file come out the same, byte for byte, each time it is made?

Word and Excel files are zip archives of XML. The libraries that write them put the clock into the
archive and into the properties; both are set to the date that the content bears.
"""

import io
import re
import zipfile
from datetime import UTC, datetime

# What XML 1.0 section 2.2 does not allow: a library refuses it, or a reader trips over it.
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")
_PROPERTIES = "docProps/core.xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip archive can say


def xml_text(text: str) -> str:
    """The text without what XML cannot hold."""
    return _NOT_XML.sub("", text)


def utc_moment(text: str) -> datetime:
    """A moment (ISO 8601, with its offset) as the properties of a file hold it: UTC, in seconds."""
    return datetime.fromisoformat(text).astimezone(UTC).replace(microsecond=0, tzinfo=None)


def settle(content: bytes, *, made: datetime) -> bytes:
    """The same archive without a trace of when and where it was packed."""
    stamp = f"{made:%Y-%m-%dT%H:%M:%SZ}".encode()
    settled = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as given,
        zipfile.ZipFile(settled, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as made_again,
    ):
        for name in given.namelist():
            part = given.read(name)
            if name == _PROPERTIES:
                part = _MODIFIED.sub(rb"\g<1>" + stamp + rb"\g<2>", part)
            member = zipfile.ZipInfo(name, date_time=_EPOCH)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0
            made_again.writestr(member, part)
    return settled.getvalue()
