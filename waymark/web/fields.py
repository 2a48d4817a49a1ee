"""How are dates, times and choices typed, and how does the typing become values?"""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

DATE_PARTS = ("day", "month", "year")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<half>am|pm)?")
NAMED_TIMES = {"midday": time(12), "noon": time(12), "midnight": time(0)}


class Radios(forms.RadioSelect):
    """Radio buttons; `hints` puts a sentence under the options it names by value."""

    def __init__(self, *, hints: Mapping[str, str] | None = None, inline: bool = False) -> None:
        """Keep the hints by the value of their option."""
        super().__init__()
        self.hints = dict(hints or {})
        self.inline = inline


class Checkboxes(forms.CheckboxSelectMultiple):
    """Several boxes to tick; `hints` puts a sentence under the options it names by value."""

    def __init__(self, *, hints: Mapping[str, str] | None = None) -> None:
        """Keep the hints by the value of their option."""
        super().__init__()
        self.hints = dict(hints or {})


class DateBoxes(forms.Widget):
    """Three boxes for day, month and year, kept as they were typed."""

    parts: ClassVar[tuple[str, ...]] = DATE_PARTS

    def value_from_datadict(
        self, data: Mapping[str, Any], files: Any, name: str
    ) -> tuple[str, ...]:
        """What was typed into each box, in order."""
        return tuple(str(data.get(f"{name}-{part}") or "").strip() for part in self.parts)

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Any, name: str) -> bool:
        """Whether the form was sent without these boxes."""
        return not any(f"{name}-{part}" in data for part in self.parts)

    def id_for_label(self, id_: str) -> str:
        """The first box, which a link to the field goes to."""
        return f"{id_}-{self.parts[0]}"

    def decompress(self, value: Any) -> tuple[str, ...]:
        """The text of each box for a stored value."""
        if isinstance(value, tuple | list):
            return tuple(value)
        if isinstance(value, date):
            return (str(value.day), str(value.month), str(value.year))
        return ("",) * len(self.parts)


class DateTimeBoxes(DateBoxes):
    """The three boxes of a date and one for the time of day."""

    parts: ClassVar[tuple[str, ...]] = (*DATE_PARTS, "time")

    def decompress(self, value: Any) -> tuple[str, ...]:
        """The text of each box for a stored value, in local time."""
        if isinstance(value, datetime):
            local = timezone.localtime(value) if timezone.is_aware(value) else value
            return (*super().decompress(local.date()), f"{local:%H:%M}")
        return super().decompress(value)


class DateField(forms.Field):
    """A day typed into three boxes; the month may be a number or a name."""

    widget = DateBoxes

    def to_python(self, value: Any) -> date | None:
        """Read the day, naming the boxes that are wrong."""
        if isinstance(value, date) or value is None:
            return value
        return _read_date(tuple(value)) if any(value) else None

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether another day was typed than the one that was shown."""
        return DateBoxes().decompress(initial) != tuple(data or ("", "", ""))


class DateTimeField(forms.Field):
    """A local moment typed as three boxes and a time such as 9am, 2:05pm or 14:05."""

    widget = DateTimeBoxes

    def to_python(self, value: Any) -> datetime | None:
        """Read the moment, naming the boxes that are wrong."""
        if isinstance(value, datetime) or value is None:
            return value
        if not any(value):
            return None
        *day, clock = value
        return _at_local_time(_read_date(tuple(day)), _read_time(clock))

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether another moment was typed than the one that was shown."""
        return DateTimeBoxes().decompress(initial) != tuple(data or ("",) * 4)


class YesNoField(forms.TypedChoiceField):
    """Yes, no or not known; its value is True, False or None."""

    def __init__(
        self,
        *,
        unknown: str = "Not known",
        yes: str = "Yes",
        no: str = "No",
        **options: Any,
    ) -> None:
        """Say what the three answers are called."""
        choices = [("", unknown), ("yes", yes), ("no", no)]
        super().__init__(
            choices=choices,
            coerce=lambda value: value in {True, "yes"},
            empty_value=None,
            **options,
        )

    def prepare_value(self, value: Any) -> Any:
        """Return the choice that stands for a kept value; what was typed stays as it is."""
        return {True: "yes", False: "no"}.get(value, value)


def _wrong(message: str, *boxes: str) -> ValidationError:
    """A fault of some of the boxes; the field's name is put in when the form knows it."""
    return ValidationError(message, code="boxes", params={"boxes": boxes, "label": "%(label)s"})


def _read_date(boxes: tuple[str, ...]) -> date:
    missing = [part for part, text in zip(DATE_PARTS, boxes, strict=True) if not text]
    if missing:
        words = {"day": _("a day"), "month": _("a month"), "year": _("a year")}
        listed = _(" and ").join(words[part] for part in missing)
        raise _wrong(_("%(label)s must include {parts}").format(parts=listed), *missing)
    day, month, year = boxes
    if len(year) != 4 or not year.isdecimal():
        raise _wrong(_("%(label)s must have a year of 4 numbers, such as 2026"), "year")
    try:
        return date(int(year), _month_number(month), int(day))
    except ValueError as not_a_day:
        raise _wrong(_("%(label)s must be a real date"), *DATE_PARTS) from not_a_day


def _month_number(text: str) -> int:
    name = text.lower()[:3]
    return MONTHS.index(name) + 1 if name in MONTHS else int(text)


def _read_time(text: str) -> time:
    if not text:
        raise _wrong(_("%(label)s must include a time, such as 9am or 2:30pm"), "time")
    plain = text.lower().strip()
    if plain in NAMED_TIMES:
        return NAMED_TIMES[plain]
    found = CLOCK.fullmatch(plain)
    fault = _wrong(_("%(label)s must have a real time, such as 9am, 2:30pm or 14:30"), "time")
    if not found:
        raise fault
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["half"]
    if half:
        if not 1 <= hour <= 12:
            raise fault
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif found["minute"] is None:
        raise fault
    try:
        return time(hour, minute)
    except ValueError as not_a_time:
        raise fault from not_a_time


def _at_local_time(day: date, clock: time) -> datetime:
    moment = timezone.make_aware(datetime.combine(day, clock))
    # By way of UTC: a local time that the clocks skip comes back as another one.
    if timezone.localtime(moment.astimezone(UTC)).time() != clock:
        message = _("%(label)s does not exist: the clocks go forward in that hour")
        raise _wrong(message, "time")
    return moment
