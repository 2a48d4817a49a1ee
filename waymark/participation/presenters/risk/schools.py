"""What may which school be told of the risk of NEET?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from waymark.organisations.models import Organisation
from waymark.partnerships.models.agreements import GROUP_LABELS, SharingAgreement


@dataclass(frozen=True)
class SchoolRow:
    """A school, how many of its learners were reckoned, and by which agreement it is told."""

    name: str
    number: str
    agreement: str
    url: str


def school_rows(
    schools: Iterable[tuple[Organisation, int]],
    *,
    agreements: Mapping[int, Sequence[SharingAgreement]],
    url: Callable[[Organisation], str],
) -> tuple[SchoolRow, ...]:
    """Word the schools; those without an agreement have no way to their list."""
    return tuple(
        SchoolRow(
            name=school.name,
            number=f"{number:,}",
            agreement=", ".join(each.title for each in agreements.get(school.pk, ()))
            or "None in force",
            url=url(school) if agreements.get(school.pk) else "",
        )
        for school, number in schools
    )


def group_words(groups: Iterable[object]) -> str:
    """Name groups of data."""
    held = set(groups)
    return "; ".join(label for group, label in GROUP_LABELS.items() if group in held)
