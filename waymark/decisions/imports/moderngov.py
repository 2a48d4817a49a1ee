"""How does a saved answer of ModernGov's web service read?"""

from datetime import date, datetime, time
from xml.etree.ElementTree import Element

from waymark.core.tabular import Fault
from waymark.core.xml import FaultyXml, read_xml, text_of
from waymark.decisions.rules.moderngov import (
    Answer,
    FoundBody,
    FoundItem,
    FoundMeeting,
    once_more,
    plain,
)

WHAT_TO_SAVE = "Save the answer of GetCommittees, GetMeetings or GetMeeting as it comes."
CLOCKS = ("%H:%M", "%H:%M:%S", "%I:%M %p", "%I.%M %p", "%I.%M%p")


class FaultyAnswer(Exception):
    """A file that cannot be taken in, with everything that is wrong with it."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("; ".join(each.message for each in faults))
        self.faults = faults


def read_answer(content: bytes) -> Answer:
    """Return what a file tells of; raise `FaultyAnswer`.

    `Fault.row` counts the committees, meetings and items in the order of the file.
    """
    try:
        root = _unwrapped(read_xml(content))
    except FaultyXml as wrong:
        raise FaultyAnswer(
            [Fault(row=0, message=f"This file cannot be read. {wrong}", remedy=WHAT_TO_SAVE)]
        ) from wrong
    reading = _Reading()
    for element in root.iter():
        if element.tag == "committee":
            reading.committee(element)
        elif _is_record(element, "meetingid"):
            reading.meeting(element)
    if not (reading.bodies or reading.meetings or reading.faults):
        reading.fault("This file tells of no committee and no meeting.", remedy=WHAT_TO_SAVE, row=0)
    if reading.faults:
        raise FaultyAnswer(reading.faults)
    return Answer(tuple(reading.bodies.values()), tuple(reading.meetings.values()))


def _unwrapped(root: Element) -> Element:
    """The answer itself, where it came as text in an envelope."""
    for element in root.iter():
        inner = (element.text or "").strip()
        if element.tag in {"committee", "meeting"} or _is_record(element, "meetingid"):
            break
        if not len(element) and inner.startswith("<"):
            return read_xml(inner.encode())
    return root


def _is_record(element: Element, key: str) -> bool:
    return element.find(key) is not None


class _Reading:
    """Everything found so far."""

    def __init__(self) -> None:
        self.bodies: dict[str, FoundBody] = {}
        self.meetings: dict[str, FoundMeeting] = {}
        self.faults: list[Fault] = []
        self._row = 0
        self._body_id = ""

    def fault(self, message: str, *, remedy: str, row: int | None = None, value: str = "") -> None:
        self.faults.append(
            Fault(
                row=self._row if row is None else row,
                value=value[:200],
                message=message,
                remedy=remedy,
            )
        )

    def committee(self, element: Element) -> None:
        self._row += 1
        source_id, title = text_of(element, "committeeid"), _line(element, "committeetitle")
        if not source_id.isdecimal():
            self.fault("A committee has no number.", remedy=WHAT_TO_SAVE, value=source_id)
            return
        self._body_id = source_id
        if title:
            self.bodies[source_id] = FoundBody(source_id, title, _flag(element, "committeedeleted"))

    def meeting(self, element: Element) -> None:
        self._row += 1
        source_id, day = text_of(element, "meetingid"), _day(text_of(element, "meetingdate"))
        body_id = text_of(element, "committeeid") or self._body_id
        if not source_id.isdecimal():
            self.fault("A meeting has no number.", remedy=WHAT_TO_SAVE, value=source_id)
            return
        if day is None:
            self.fault(
                f"Meeting {source_id} has no day written as dd/mm/yyyy.",
                remedy="Fetch the answer again.",
                value=text_of(element, "meetingdate"),
            )
            return
        title = _line(element, "committeetitle")
        if title and body_id and body_id not in self.bodies:
            self.bodies[body_id] = FoundBody(body_id, title)
        found = list(element.iter("agendaitem"))
        tells = bool(found) or element.find("agendaitems") is not None
        self.meetings[source_id] = FoundMeeting(
            source_id=source_id,
            body_id=body_id,
            held_on=day,
            starts_at=_clock(text_of(element, "meetingtime")),
            place=_place(element),
            status=_line(element, "meetingstatus"),
            has_agenda=_flag(element, "agendapublished"),
            items=tuple(self._items(found)) if tells else None,
        )

    def _items(self, elements: list[Element]) -> list[FoundItem]:
        found: dict[str, FoundItem] = {}
        for element in elements:
            self._row += 1
            source_id, title = text_of(element, "agendaitemid"), _line(element, "agendaitemtitle")
            if not source_id.isdecimal() or not title:
                self.fault(
                    "An item of an agenda has no number or no title.",
                    remedy="Fetch the answer again.",
                    value=source_id or title,
                )
                continue
            closed = _flag(element, "isrestricted")
            text = "" if closed else plain(element.findtext("agendatext") or "")
            found[source_id] = FoundItem(source_id, title, text, closed)
        return list(found.values())


def _place(element: Element) -> str | None:
    named = [name for name in ("meetinglocation", "meetingvenue") if element.find(name) is not None]
    return _line(element, named[0]) if named else None


def _line(element: Element, name: str) -> str:
    return once_more(text_of(element, name))


def _flag(element: Element, name: str) -> bool:
    return text_of(element, name).lower() in {"true", "1", "yes"}


def _day(text: str) -> date | None:
    try:
        return datetime.strptime(text, "%d/%m/%Y").date()  # noqa: DTZ007 (a day)
    except ValueError:
        return None


def _clock(text: str) -> time | None:
    for form in CLOCKS:
        try:
            return datetime.strptime(text, form).time()  # noqa: DTZ007 (an hour)
        except ValueError:
            continue
    return None
