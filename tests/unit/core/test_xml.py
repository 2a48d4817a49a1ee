"""Does XML from outside do no harm?"""

import pytest

from tests.moderngov import saved
from waymark.core.xml import FaultyXml, read_xml, text_of

HARMFUL = [
    saved("harmful"),
    b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    b'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://localhost/"> %x;]><a/>',
    b"<a>" * 200 + b"</a>" * 200,
    b"<a><b></a>",
    b"<a>&nbsp;</a>",
    b"\x00\x01",
    b"",
    b'<?xml version="1.0" encoding="no-such-code"?><a/>',
]


@pytest.mark.parametrize("content", HARMFUL, ids=range(len(HARMFUL)))
def test_what_is_harmful_or_no_xml_is_refused(content: bytes) -> None:
    with pytest.raises(FaultyXml):
        read_xml(content)


def test_names_have_no_namespace_and_text_no_space_around_it() -> None:
    root = read_xml('<s:a xmlns:s="urn:x"><s:b> Ä &amp; B </s:b></s:a>'.encode())

    assert root.tag == "a"
    assert text_of(root, "b") == "Ä & B"
    assert text_of(root, "c") == ""
