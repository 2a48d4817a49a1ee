"""Can a name that somebody gave a file do harm?"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.documents.rules import LONGEST_NAME, plain_file_name, storage_name


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("proposal.pdf", "proposal.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Temp\\plan.docx", "plan.docx"),
        ('pla"n\r\nX: y.pdf', "pla-n-X- y.pdf"),
        ("Übersicht.pdf", "Ubersicht.pdf"),
        ("…", "file"),
        ("計画.pdf", "file.pdf"),
    ],
)
def test_a_name_is_kept_plain(given_name: str, kept: str) -> None:
    assert plain_file_name(given_name) == kept


@given(st.text(max_size=300))
def test_any_name_becomes_one_that_a_header_can_carry(given_name: str) -> None:
    assert re.fullmatch(rf"[A-Za-z0-9._ -]{{1,{LONGEST_NAME}}}", plain_file_name(given_name))


def test_a_file_lies_under_its_authority_by_its_digest() -> None:
    assert storage_name(authority_code="luton", sha256="ab") == "luton/ab"
