"""Which days are bank holidays in England? From the list that the library carries, offline."""

from datetime import date
from functools import cache

from govuk_bank_holidays.bank_holidays import BankHolidays


@cache
def bank_holidays() -> frozenset[date]:
    """Return the bank holidays of England and Wales, of every year that has been announced."""
    source = BankHolidays(use_cached_holidays=True)
    found = source.get_holidays(division=BankHolidays.ENGLAND_AND_WALES)
    return frozenset(each["date"] for each in found)


def are_known(day: date) -> bool:
    """Whether the bank holidays of that day's year have been announced."""
    return day.year <= max(bank_holidays()).year
