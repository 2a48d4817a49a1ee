from datetime import UTC, date, datetime
from typing import Any

import pytest
from django import forms as django_forms
from hypothesis import given
from hypothesis import strategies as st

from waymark.web.fields import MONTHS, DateField, DateTimeField, YesNoField
from waymark.web.forms import Form


class Meeting(Form):
    day = DateField(label="Start date")
    close = DateTimeField(label="Closing time", required=False)


class MaybeDay(Form):
    day = DateField(label="Start date", required=False)


class Asked(Form):
    known = YesNoField(label="Is it known?", required=False)


@pytest.mark.parametrize(("kept", "key"), [(None, ""), (True, "yes"), (False, "no")])
def test_yes_no_and_not_known_read_back_as_they_were(kept: bool | None, key: str) -> None:
    shown = Asked(initial={"known": kept})
    form = Asked({"known": key}, initial={"known": kept})

    assert (shown["known"].value() or "") == key
    assert form.is_valid()
    assert form.cleaned_data["known"] is kept
    assert form.changed_data == []
    assert not Asked({"known": "perhaps"}).is_valid()


def test_another_answer_is_a_change() -> None:
    assert Asked({"known": "no"}, initial={"known": True}).changed_data == ["known"]
    assert Asked({"known": "no"}, initial={"known": None}).changed_data == ["known"]


def typed(day: str = "1", month: str = "2", year: str = "2027", **more: str) -> dict[str, str]:
    return {"day-day": day, "day-month": month, "day-year": year, **more}


def closing(clock: str, *, day: str = "1", month: str = "2", year: str = "2027") -> dict[str, str]:
    boxes = {"close-day": day, "close-month": month, "close-year": year, "close-time": clock}
    return typed(**boxes)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_can_be_typed(day: date) -> None:
    form = Meeting(typed(str(day.day), str(day.month), str(day.year)))

    assert form.is_valid(), form.errors
    assert form.cleaned_data["day"] == day


@given(st.dates(min_value=date(1000, 1, 1)))
def test_what_is_shown_for_a_day_reads_back_as_the_day(day: date) -> None:
    shown = DateField.widget().decompress(day)

    form = Meeting(typed(*shown))

    assert form.is_valid()
    assert form.cleaned_data["day"] == day


@pytest.mark.parametrize("month", ["feb", "February", " FEB ", "02", "2"])
def test_month_may_be_a_name(month: str) -> None:
    form = Meeting(typed(month=month))

    assert form.is_valid(), form.errors
    assert form.cleaned_data["day"] == date(2027, 2, 1)


def test_all_months_have_names() -> None:
    assert len(MONTHS) == 12


@pytest.mark.parametrize(
    ("boxes", "sentence", "wrong"),
    [
        (("", "", ""), "Enter a start date", ("day", "month", "year")),
        (("31", "2", "2027"), "Start date must be a real date", ("day", "month", "year")),
        (("x", "2", "2027"), "Start date must be a real date", ("day", "month", "year")),
        (("1", "", "2027"), "Start date must include a month", ("month",)),
        (("", "2", ""), "Start date must include a day and a year", ("day", "year")),
        (("1", "2", "27"), "Start date must have a year of 4 numbers, such as 2026", ("year",)),
        (("1", "2", "²027"), "Start date must have a year of 4 numbers, such as 2026", ("year",)),
    ],
)
def test_date_that_is_wrong_says_which_boxes(
    boxes: tuple[str, str, str], sentence: str, wrong: tuple[str, ...]
) -> None:
    form = Meeting(typed(*boxes))

    assert form.errors["day"] == [sentence]
    drawn = str(form["day"])
    for part, text in zip(("day", "month", "year"), boxes, strict=True):
        box = drawn.split(f'id="id_day-{part}"')[1].split(">")[0]
        assert (
            "govuk-input--error" in drawn.split(f'id="id_day-{part}"')[0].rsplit("<", 1)[1] + box
        ) is (part in wrong)
        assert not text or f'value="{text}"' in box


def test_date_may_be_left_empty_where_it_is_not_required() -> None:
    form = MaybeDay(typed("", "", ""))

    assert form.is_valid()
    assert form.cleaned_data["day"] is None


@pytest.mark.parametrize(
    ("clock", "hour", "minute"),
    [
        ("9am", 9, 0),
        ("9 AM", 9, 0),
        ("12am", 0, 0),
        ("12:30pm", 12, 30),
        ("2.05pm", 14, 5),
        ("14:05", 14, 5),
        ("midday", 12, 0),
        ("midnight", 0, 0),
    ],
)
def test_time_is_read_as_people_write_it(clock: str, hour: int, minute: int) -> None:
    form = Meeting(closing(clock))

    assert form.is_valid(), form.errors
    assert form.cleaned_data["close"] == datetime(2027, 2, 1, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize("clock", ["9", "25:00", "13pm", "0am", "9:60", "soon", "9:5"])
def test_time_that_is_no_time_is_refused(clock: str) -> None:
    form = Meeting(closing(clock))

    assert form.errors["close"] == [
        "Closing time must have a real time, such as 9am, 2:30pm or 14:30"
    ]


def test_day_without_a_time_is_refused() -> None:
    form = Meeting(closing(""))

    assert form.errors["close"] == ["Closing time must include a time, such as 9am or 2:30pm"]


def test_summer_time_is_local() -> None:
    form = Meeting(closing("5pm", day="1", month="7"))

    assert form.is_valid()
    assert form.cleaned_data["close"] == datetime(2027, 7, 1, 16, 0, tzinfo=UTC)


def test_hour_that_the_clocks_skip_is_refused() -> None:
    form = Meeting(closing("1:30am", day="28", month="3"))

    assert form.errors["close"] == [
        "Closing time does not exist: the clocks go forward in that hour"
    ]


def test_hour_that_comes_twice_is_the_first_one() -> None:
    form = Meeting(closing("1:30am", day="31", month="10"))

    assert form.is_valid()
    # By way of UTC: Python never calls a time that comes twice equal to one of another zone.
    assert form.cleaned_data["close"].astimezone(UTC) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("field", "initial", "data", "changed"),
    [
        (DateField(), date(2027, 2, 1), ("1", "2", "2027"), False),
        (DateField(), date(2027, 2, 1), ("2", "2", "2027"), True),
        (DateField(), None, ("", "", ""), False),
        (
            DateTimeField(),
            datetime(2027, 7, 1, 16, 0, tzinfo=UTC),
            ("1", "7", "2027", "17:00"),
            False,
        ),
        (DateTimeField(), None, ("1", "7", "2027", "17:00"), True),
    ],
)
def test_change_is_seen(
    field: django_forms.Field, initial: Any, data: Any, *, changed: bool
) -> None:
    assert field.has_changed(initial, data) is changed
