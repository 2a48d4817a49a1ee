"""Which activity does a code stand for, and what does it come to?"""

from collections.abc import Sequence
from datetime import date

from waymark.core.codes.editions import Code, edition_on, editions
from waymark.people.rules.vocabulary import ActivityGroup

LIST = "activity"
ENDED = "Earlier code"


def codes_on(day: date) -> tuple[Code, ...]:
    """Return the codes that may be recorded of a day, in the order of the official list."""
    return tuple(
        each for each in edition_on(LIST, day).codes if each.ends_on is None or each.ends_on >= day
    )


def every_code() -> tuple[str, ...]:
    """Return the codes of all editions, in their order."""
    return tuple(sorted({each.code for edition in editions(LIST) for each in edition.codes}))


def is_code(code: str, day: date) -> bool:
    """Whether the code may be recorded of a day."""
    return any(each.code == code for each in codes_on(day))


def find_code(code: str) -> Code | None:
    """Return what the latest edition that knows the code says of it."""
    known = (each for edition in reversed(editions(LIST)) for each in edition.codes)
    return next((each for each in known if each.code == code), None)


def group_of(code: str) -> ActivityGroup:
    """Return what an activity comes to; a code that no edition knows comes to not known."""
    found = find_code(code)
    return ActivityGroup(found.group) if found else ActivityGroup.NOT_KNOWN


def codes_of_group(group: ActivityGroup) -> tuple[str, ...]:
    """Return every code of a group that any edition knows, in order."""
    known = {each.code for edition in editions(LIST) for each in edition.codes}
    return tuple(sorted(code for code in known if group_of(code) is group))


def words_of(code: str) -> str:
    """Return plain words for an activity; the code itself where no edition knows it."""
    found = find_code(code)
    return found.words if found else code


def grouped(codes: Sequence[Code]) -> tuple[tuple[ActivityGroup, tuple[Code, ...]], ...]:
    """Return the codes by group, in the order of the groups, without empty ones."""
    return tuple(
        (group, found)
        for group in ActivityGroup
        if (found := tuple(each for each in codes if each.group == group.value))
    )
