"""When is a move to another authority still open, and how is what came worded?"""

from datetime import UTC, datetime

import pytest

from waymark.access.models.authorities import Authority
from waymark.casework.models.moves import STATUS_LABELS, MoveIn
from waymark.casework.presenters.moves import COLOURS, _sections, received_page
from waymark.casework.rules.moving import MOVE_PURPOSES, MoveStatus, is_waiting
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.rules.vocabulary import DataGroup

PLAN = "Education, health and care plan"


@pytest.mark.parametrize("status", MoveStatus)
def test_a_move_is_answered_or_taken_back_once(status: MoveStatus) -> None:
    assert is_waiting(status) == (status is MoveStatus.OFFERED)
    assert status in STATUS_LABELS
    assert status in COLOURS


def test_a_record_is_never_handed_on_to_talk_with_the_family() -> None:
    assert Purpose.FAMILY not in MOVE_PURPOSES


def test_what_came_is_worded_with_the_group_it_belongs_to() -> None:
    received = {
        "identity": {},
        "other_names": [{"kind": "alias", "given_names": "Mira", "family_name": ""}],
        "addresses": [
            {"kind": "home", "lines": "1 Invented Row", "postcode": "AX1 1AA", "is_unsafe": True}
        ],
        "ways_to_reach": [{"kind": "mobile", "value": "+447700900123", "is_unsafe": False}],
        "circle": [
            {
                "kind": "parent",
                "name": "A. Invented",
                "telephone": "",
                "email": "",
                "court_restriction": "No contact",
            }
        ],
        "numbers": [{"scheme": "upn", "issuer": "", "value": "A1"}],
        "needs": [
            {"status": "plan", "primary_need": "Speech", "secondary_need": "",
             "named_placement": "Hill College"}
        ],
        "support": [{"tier": "targeted", "reason": "Asked for it"}],
        "schools": ["Hill College"],
        "facts": [{"kind": "mental_health"}],
        "notes": [
            {"on": "2026-11-01", "how": "Phone", "note": "Came back.", "level": "sensitive"}
        ],
    }  # fmt: skip

    found = [(group, " ".join([heading, *lines])) for heading, group, lines in _sections(received)]

    assert found == [
        (None, "Other names Also known as: Mira"),
        (DataGroup.CONTACT, "Addresses Home: 1 Invented Row, AX1 1AA (not safe to use)"),
        (DataGroup.CONTACT, "Ways to reach them Mobile: +447700900123"),
        (DataGroup.CONTACT, "People around them Parent: A. Invented. Court: No contact"),
        (DataGroup.EDUCATION, "Numbers Unique pupil number (UPN): A1"),
        (
            DataGroup.SEND,
            f"Special educational needs {PLAN}: Speech. Named placement: Hill College",
        ),
        (DataGroup.NOTES, "Level of support Targeted. Asked for it"),
        (DataGroup.EDUCATION, "Schools and colleges Hill College"),
        (DataGroup.SENSITIVE, "Mental health need"),
        (DataGroup.SENSITIVE, "Phone, 1 November 2026 Came back."),
    ]


def test_what_the_other_authority_wrote_needs_notes_to_lie_open() -> None:
    came = MoveIn(
        partner=Authority(name="Invented East"),
        answered_at=datetime(2026, 11, 2, 9, tzinfo=UTC),
        note="Ring in the evening",
    )

    closed, open_ = (
        received_page([came], groups=groups, move_url="").receipts[0]
        for groups in (set(DataGroup) - {DataGroup.NOTES}, {DataGroup.NOTES})
    )

    assert not closed.sections
    assert closed.is_part
    assert "Ring in the evening" not in " ".join(closed.facts)
    assert open_.sections[0].lines == ("Ring in the evening",)
    assert not open_.is_part
