"""Is what ModernGov says read as it means it, and nothing written over what people changed?"""

from contextlib import suppress
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.moderngov import saved
from waymark.decisions.imports.moderngov import FaultyAnswer, read_answer
from waymark.decisions.rules import moderngov as rules
from waymark.decisions.rules.moderngov import FoundItem, FoundMeeting, SourceKind

TODAY = date(2026, 11, 21)


def test_committees_are_read_with_text_that_was_encoded_twice() -> None:
    answer = read_answer(saved("committees"))

    assert [(each.source_id, each.title, each.is_deleted) for each in answer.bodies] == [
        ("101", "Invented Executive Board", False),
        ("102", "Children & Families Scrutiny Committee", False),
        ("103", "Invented Borough Council", False),
        ("104", "Test committee, please ignore", True),
    ]
    assert [rules.body_kind(each.title) for each in answer.bodies] == [
        "executive", "committee", "council", "committee",
    ]  # fmt: skip


def test_meetings_in_an_envelope_are_read_with_days_and_hours() -> None:
    answer = read_answer(saved("meetings"))

    assert [(each.source_id, each.body_id, each.held_on) for each in answer.meetings] == [
        ("4711", "101", date(2026, 7, 9)),
        ("4712", "101", date(2026, 9, 10)),
        ("4713", "101", date(2026, 12, 10)),
    ]
    assert [each.starts_at for each in answer.meetings] == [time(10, 30), time(14), time(10, 30)]
    assert all(each.items is None for each in answer.meetings)
    values = [rules.meeting_values(each, today=TODAY) for each in answer.meetings]
    assert [each["state"] for each in values] == ["held", "cancelled", "planned"]
    assert values[1]["cancelled_reason"] == "Cancelled, as ModernGov says"


def test_an_agenda_is_read_without_the_words_of_what_is_restricted() -> None:
    (meeting,) = read_answer(saved("meeting")).meetings

    assert meeting.place == "Council Chamber, Old Hall"
    assert meeting.items is not None
    assert [(each.title, each.text, each.is_restricted) for each in meeting.items] == [
        ("Minutes & matters arising", "To agree the minutes of 4 June.\nFish & chips.", False),
        ("Youth support contract", "To decide on the extension.", False),
        ("Pension costs", "", True),
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (saved("harmful"), "declares a document type"),
        (b"Meetings,Dates\n", "not well-formed"),
        (b"<html><body>Sign in</body></html>", "no committee and no meeting"),
        (b"<m><meetingid>1</meetingid><meetingdate>2026-07-09</meetingdate></m>", "dd/mm/yyyy"),
        (b"<m><meetingid>x</meetingid></m>", "no number"),
        (b"<committee><committeetitle>A</committeetitle></committee>", "no number"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(content: bytes, words: str) -> None:
    with pytest.raises(FaultyAnswer, match=words):
        read_answer(content)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with suppress(FaultyAnswer):
        read_answer(content)


@given(st.text(max_size=60))
def test_what_is_restricted_keeps_no_words_but_its_title(text: str) -> None:
    values = rules.item_values(FoundItem("1", "Title", text, is_restricted=True), position=1)

    assert values["text"] == ""
    assert (values["access"], values["paragraphs_unknown"]) == ("exempt", True)


def test_markup_becomes_lines_without_scripts() -> None:
    markup = "&lt;p&gt;One&lt;br/&gt;two&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;three"

    assert rules.plain(markup) == "One\ntwo\nthree"


VALUES = st.fixed_dictionaries(
    {name: st.sampled_from(["a", "b", "c"]) for name in ("title", "access", "closed_reason")}
)


@given(said=VALUES, ours=VALUES, now=VALUES)
def test_a_field_that_somebody_changed_here_is_never_written(
    said: dict[str, Any], ours: dict[str, Any], now: dict[str, Any]
) -> None:
    written, kept = rules.changes(said=said, ours=ours, now=now)

    for name in now:
        if ours[name] != said[name]:
            assert name not in written
    for name, value in written.items():
        assert now[name] == value != said[name]
    assert not set(kept) & set(written)
    if said == now:
        assert (written, kept) == ({}, ())
    closing = {"access", "closed_reason"}
    if any(ours[name] != said[name] for name in closing):
        assert not closing & set(written)


@given(count=st.integers(0, 12), taken=st.sets(st.integers(1, 20), max_size=8))
def test_places_are_free_and_in_order(count: int, taken: set[int]) -> None:
    found = list(rules.places(count, taken=taken))

    assert len(found) == count
    assert found == sorted(set(found))
    assert not set(found) & taken


@pytest.mark.parametrize(
    ("url", "page"),
    [
        (
            "https://democracy.invented.example/mgWebService.asmx/GetMeeting?lMeetingId=4711",
            "https://democracy.invented.example/ieListDocuments.aspx?CId=101&MId=4711",
        ),
        (
            "https://invented.example/council/mgWebService.asmx",
            "https://invented.example/council/ieListDocuments.aspx?CId=101&MId=4711",
        ),
        (
            "https://invented.example/",
            "https://invented.example/ieListDocuments.aspx?CId=101&MId=4711",
        ),
        ("", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_a_page_is_found_on_the_site_of_the_service(url: str, page: str) -> None:
    assert rules.page_of(url, SourceKind.MEETING, "4711", parents=["101"]) == page


def test_a_meeting_of_today_is_not_held_yet() -> None:
    found = FoundMeeting("1", "2", TODAY, None, "", "Confirmed", has_agenda=True)

    assert rules.meeting_values(found, today=TODAY)["state"] == "called"


def test_what_an_answer_does_not_tell_stays_as_another_told_it() -> None:
    (meeting, *_) = read_answer(saved("meetings")).meetings

    assert meeting.place is None
    assert "place" not in rules.meeting_values(meeting, today=TODAY)
    written, kept = rules.changes(said={}, ours={"place": ""}, now={"place": "Old Hall"})
    assert (written, kept) == ({"place": "Old Hall"}, ())
    written, kept = rules.changes(said={}, ours={"place": "Ours"}, now={"place": "Old Hall"})
    assert (written, kept) == ({}, ("place",))
