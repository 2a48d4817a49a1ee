"""How old is somebody on a day, and in which school year?"""

from datetime import date, timedelta

YOUNGEST = 13
OLDEST = 25
YEARS_BEFORE_YEAR_ONE = 5


def age_on(born: date, day: date) -> int:
    """Return the age in whole years; somebody born on 29 February has a birthday on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def academic_age(born: date, day: date) -> int:
    """Return the age on 31 August before the school year that contains the day.

    Source: participation and NEET statistics, Department for Education, "Academic age".
    """
    year = day.year if day.month >= 9 else day.year - 1
    return age_on(born, date(year, 8, 31))


def year_group(born: date, day: date) -> int:
    """Return the school year by age: 11 for those who turn 16 in the course of it.

    Below 1 and above 13 there is no such year; callers say so in other words.
    """
    return academic_age(born, day) - YEARS_BEFORE_YEAR_ONE + 1


def turned_round(born: date) -> date | None:
    """Return the date with day and month exchanged, where that is another real date."""
    if born.day > 12 or born.day == born.month:
        return None
    return date(born.year, born.day, born.month)


def is_of_served_age(born: date, day: date) -> bool:
    """Whether somebody is of an age that youth support serves: 13 to 25."""
    return YOUNGEST <= age_on(born, day) <= OLDEST


def plan_ends_by(born: date) -> date:
    """Return the last day of an education, health and care plan at the latest: before they are 26.

    An authority may keep it beyond the 25th birthday to the end of that academic year, which ends
    on 31 July at a college, and otherwise on this day. Source: Children and Families Act 2014,
    section 46; Special Educational Needs and Disability Regulations 2014, regulation 46.
    """
    year = born.year + OLDEST + 1
    is_leap_day = (born.month, born.day) == (2, 29)
    birthday = date(year, 3, 1) if is_leap_day else born.replace(year=year)
    return birthday - timedelta(days=1)
