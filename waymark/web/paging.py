"""Which rows of a long list stand on this page, and where are those before and after them?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from django.db.models import QuerySet
from django.http import HttpRequest

ROWS_A_PAGE = 50
LONGEST_NUMBER = 6
"""How many digits the number of a page may have: more than any list has pages."""

Row = TypeVar("Row")


@dataclass(frozen=True)
class Stretch(Generic[Row]):
    """The rows of one page, with the addresses of those before and after; empty for none."""

    rows: tuple[Row, ...]
    earlier_url: str
    later_url: str


def stretch_of(
    request: HttpRequest,
    rows: "Sequence[Row] | QuerySet[Row]",  # type: ignore[type-var]
    *,
    a_page: int = ROWS_A_PAGE,
) -> Stretch[Row]:
    """Return the rows of the page named in the address; those of the first where it has none.

    Whatever else the address says, such as a filter, stays in the addresses of other pages.
    """
    typed = request.GET.get("page", "")
    number = int(typed) if typed.isdecimal() and len(typed) <= LONGEST_NUMBER else 1
    number = max(1, number)
    found = _rows_from(rows, number, a_page)
    if not found and number > 1:
        number, found = 1, _rows_from(rows, 1, a_page)

    def address(page: int) -> str:
        query = request.GET.copy()
        query["page"] = str(page)
        return f"{request.path}?{query.urlencode()}"

    return Stretch(
        rows=found[:a_page],
        earlier_url=address(number - 1) if number > 1 else "",
        later_url=address(number + 1) if len(found) > a_page else "",
    )


def _rows_from(
    rows: "Sequence[Row] | QuerySet[Row]",  # type: ignore[type-var]
    number: int,
    a_page: int,
) -> tuple[Row, ...]:
    """One row more than a page has, where there is one."""
    start = (number - 1) * a_page
    return tuple(rows[start : start + a_page + 1])
