"""Does a calendar file keep to RFC 5545, and does it say what went in?"""

from datetime import UTC, date, datetime, time

from hypothesis import example, given
from hypothesis import strategies as st

from waymark.casework.exports.calendar_feed import LINE, Entry, escaped, folded, write_calendar
from waymark.core.dates import local_moment

AT = datetime(2026, 11, 20, 9, tzinfo=UTC)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def _lines(content: bytes) -> list[str]:
    """Read a file as RFC 5545 says: unfold first, then split."""
    return content.decode().replace("\r\n ", "").split("\r\n")


def _unescaped(value: str) -> str:
    found, is_escaped = "", False
    for each in value:
        if is_escaped:
            found += "\n" if each in "nN" else each
            is_escaped = False
        elif each == "\\":
            is_escaped = True
        else:
            found += each
    return found


def _values(content: bytes) -> dict[str, str]:
    return dict(line.partition(":")[::2] for line in _lines(content) if line)


def test_event_has_its_times_in_utc_and_its_place() -> None:
    entry = Entry(
        key="1",
        starts=local_moment(date(2026, 7, 1)),
        minutes=45,
        title="Appointment A. K.",
        place="At home, 12 Invented Road",
        url="https://example.org/1/",
    )

    found = _values(write_calendar([entry], name="Work", at=AT))

    assert (found["DTSTART"], found["DTEND"]) == ("20260701T110000Z", "20260701T114500Z")
    assert found["LOCATION"] == "At home\\, 12 Invented Road"
    assert found["URL"] == "https://example.org/1/"
    assert found["UID"] == "1@waymark"
    assert found["DTSTAMP"] == "20261120T090000Z"


def test_step_is_a_whole_day_that_keeps_nobody_busy() -> None:
    entry = Entry(key="2", starts=date(2026, 12, 31), minutes=0, title="Next step")

    found = _values(write_calendar([entry], name="Work", at=AT))

    assert found["DTSTART;VALUE=DATE"] == "20261231"
    assert found["DTEND;VALUE=DATE"] == "20270101"
    assert found["TRANSP"] == "TRANSPARENT"
    assert "LOCATION" not in found


@example(title="\x1e\x1f", place="")
@given(title=TEXTS, place=TEXTS)
def test_what_goes_in_comes_out(title: str, place: str) -> None:
    entry = Entry(key="3", starts=AT, minutes=30, title=title, place=place)

    content = write_calendar([entry], name="Work", at=AT)
    found = _values(content)

    assert content.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= LINE for line in content.split(b"\r\n"))
    assert content.count(b"\r") == content.count(b"\n") == content.count(b"\r\n")
    assert escaped(_unescaped(found["SUMMARY"])) == escaped(title)
    assert len([line for line in _lines(content) if line.startswith("SUMMARY")]) == 1


@given(text=st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=300))
def test_folded_lines_unfold_to_what_they_were(text: str) -> None:
    assert folded(text).replace("\r\n ", "") == text
    assert _unescaped(escaped(text)) == text


def test_event_across_the_change_of_clocks_lasts_as_long_as_it_did() -> None:
    before = local_moment(date(2026, 10, 24), time(23, 30))
    entry = Entry(key="4", starts=before, minutes=180, title="Night session")

    found = _values(write_calendar([entry], name="Work", at=AT))

    assert (found["DTSTART"], found["DTEND"]) == ("20261024T223000Z", "20261025T013000Z")
