"""What do the pages show on which records of one person are found, merged and parted?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from waymark.core.dates import day_in_words, local_date
from waymark.people.engines.duplicates import Alike, Sign
from waymark.people.models.people import SEX_LABELS, SOURCE_LABELS, Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.presenters.codes import ethnicity_in_words
from waymark.people.presenters.details import DetailsPage
from waymark.people.presenters.finding import PersonRow
from waymark.people.queries.duplicates import DuplicateGroup
from waymark.people.queries.merging import MadeOne
from waymark.people.rules.ages import age_on
from waymark.people.rules.merging import FIELDS_OF, Facts, FieldGroup
from waymark.people.rules.vocabulary import Sex, Source

SIGN_LABELS = {
    Sign.NUMBER: "Same UPN or ULN",
    Sign.NAME: "Same name",
    Sign.OLD_NAME: "Name of one is an other name of the other",
    Sign.LIKE_NAME: "Names nearly the same",
    Sign.BIRTH: "Same date of birth",
    Sign.BIRTH_TURNED: "Day and month of birth turned round",
    Sign.BIRTH_SLIP: "Dates of birth one digit apart",
    Sign.CONTACT: "Same telephone or email",
    Sign.ADDRESS: "Same postcode",
}
GROUP_LABELS = {
    FieldGroup.NAME: "Name on official papers",
    FieldGroup.PREFERRED_NAME: "What they like to be called",
    FieldGroup.BIRTH: "Date of birth",
    FieldGroup.SEX: "Sex",
    FieldGroup.GENDER: "Gender",
    FieldGroup.PRONOUNS: "Pronouns",
    FieldGroup.ETHNICITY: "Ethnic group",
    FieldGroup.LANGUAGE: "First language",
    FieldGroup.AREA: "Area",
    FieldGroup.DIED: "Died on",
    FieldGroup.LEFT_AREA: "Left the area on",
}
NOTHING_SAID = "Nothing"


@dataclass(frozen=True)
class DuplicateCard:
    """Records that may be of one person, why, and what can be done."""

    names: str
    people: tuple[str, ...]
    signs: tuple[str, ...]
    warning: str
    merge_url: str
    dismiss_url: str


@dataclass(frozen=True)
class DuplicatesPage:
    """The list of records that may be of one person."""

    count: int
    cards: tuple[DuplicateCard, ...]
    earlier_url: str
    later_url: str


@dataclass(frozen=True)
class ComparedRow:
    """One fact, or all entries of one sort, of each record side by side."""

    label: str
    cells: tuple[tuple[str, ...], ...]
    differs: bool


@dataclass(frozen=True)
class MergePage:
    """The records side by side; nothing to compare where fewer than two were chosen."""

    heads: tuple[str, ...]
    rows: tuple[ComparedRow, ...]
    is_restricted: bool
    duplicates_url: str


@dataclass(frozen=True)
class EarlierMerge:
    """A merge that stands, and where it can be undone."""

    names: str
    at: datetime
    by: str
    reason: str
    undo_url: str


@dataclass(frozen=True)
class ChooseOther:
    """The search for another record of a person, and the merges that made theirs."""

    name: str
    found: tuple[tuple[PersonRow, str], ...]
    is_asked: bool
    own: str
    merge_url: str
    earlier: tuple[EarlierMerge, ...]


@dataclass(frozen=True)
class Different:
    """The records of which somebody says that they are of different people."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class UndoPage:
    """A merge that is to be undone."""

    kept: str
    names: tuple[str, ...]
    at: datetime
    by: str
    reason: str


def duplicate_card(
    group: DuplicateGroup, *, merge_url: str, dismiss_url: str, on: date
) -> DuplicateCard:
    """Word one group of records that may be of one person."""
    signs = {sign for pair in group.pairs for sign in pair.signs}
    return DuplicateCard(
        names=" and ".join(dict.fromkeys(row.name for row in group.people)),
        people=tuple(_person_line(row, on) for row in group.people),
        signs=tuple(label for sign, label in SIGN_LABELS.items() if sign in signs),
        warning=_warning(group.pairs),
        merge_url=merge_url,
        dismiss_url=dismiss_url,
    )


def merge_page(records: Sequence[tuple[Person, DetailsPage]], *, duplicates_url: str) -> MergePage:
    """Set the records side by side: who they are fact by fact, all else sort by sort."""
    labels: dict[str, None] = {}
    cells: list[dict[str, tuple[str, ...]]] = []
    for _, page in records:
        said: dict[str, tuple[str, ...]] = {}
        who, *sorts = page.sections
        for row in who.rows:
            said[row.key] = row.lines
        for section in sorts:
            said[section.title] = tuple(
                ": ".join((row.key, "; ".join(row.lines))) for row in section.rows
            )
        labels |= dict.fromkeys(said)
        cells.append(said)
    whose = ComparedRow(
        label="Whose record",
        cells=tuple((str(person), _since(person)) for person, _ in records),
        differs=False,
    )
    rows = tuple(
        ComparedRow(
            label=label,
            cells=(here := tuple(said.get(label, ()) for said in cells)),
            differs=len(set(here)) > 1,
        )
        for label in labels
    )
    return MergePage(
        heads=tuple(f"Record {number}" for number, _ in enumerate(records, 1)),
        rows=(whose, *(row for row in rows if any(row.cells))),
        is_restricted=any(person.is_restricted for person, _ in records),
        duplicates_url=duplicates_url,
    )


def facts_of(person: Person) -> Facts:
    """Return what a record says of who somebody is."""
    names = {name for fields in FIELDS_OF.values() for name in fields}
    return Facts(
        key=person.public_id,
        added_at=person.added_at,
        values={name: getattr(person, name) for name in names},
    )


def value_in_words(person: Person, group: FieldGroup) -> str:
    """Return what a record says of one group of fields."""
    return _VALUES[group](person) or NOTHING_SAID


def record_in_words(person: Person, number: int) -> str:
    """Return which of several records of one person this is; `number` is that of its column."""
    return f"Record {number}: {person}, {_since(person)}"


def _since(person: Person) -> str:
    return f"since {day_in_words(local_date(person.added_at))}"


def earlier_merge(made: MadeOne, *, undo_url: str) -> EarlierMerge:
    """Word a merge that stands."""
    return EarlierMerge(
        names=", ".join(map(str, made.people)),
        at=made.merge.merged_at,
        by=_by(made),
        reason=made.merge.reason,
        undo_url=undo_url,
    )


def undo_page(made: MadeOne) -> UndoPage:
    """Word a merge that is to be undone."""
    return UndoPage(
        kept=str(made.merge.kept),
        names=tuple(map(str, made.people)),
        at=made.merge.merged_at,
        by=_by(made),
        reason=made.merge.reason,
    )


def _by(made: MadeOne) -> str:
    return str(made.merge.merged_by.user) if made.merge.merged_by else ""


def _person_line(row: PersonSummary, on: date) -> str:
    born = (
        f"{age_on(row.born_on, on)}, born {day_in_words(row.born_on)}"
        if row.born_on
        else "date of birth not known"
    )
    area = row.locality.name if row.locality else "area not known"
    return f"{row.name}: {born}, {area}"


def _warning(pairs: Sequence[Alike]) -> str:
    if any(pair.perhaps_twins for pair in pairs):
        return "Perhaps twins: their names differ a little, and they live or are reached alike."
    return ""


def _birth(person: Person) -> str:
    if person.born_on is None:
        return ""
    seen = ", seen on paper" if person.is_birth_date_verified else ""
    return f"{day_in_words(person.born_on)}{seen}"


def _ethnicity(person: Person) -> str:
    if not person.ethnicity:
        return ""
    source = SOURCE_LABELS[Source(person.ethnicity_source)].lower()
    return f"{ethnicity_in_words(person.ethnicity)}, said by: {source}"


def _language(person: Person) -> str:
    interpreter = "needs an interpreter" if person.needs_interpreter else ""
    return ", ".join(part for part in (person.language, interpreter) if part)


def _day(day: date | None) -> str:
    return day_in_words(day) if day else ""


_VALUES: dict[FieldGroup, Callable[[Person], str]] = {
    FieldGroup.NAME: lambda person: " ".join(
        part for part in (person.given_names, person.family_name) if part
    ),
    FieldGroup.PREFERRED_NAME: lambda person: person.preferred_name,
    FieldGroup.BIRTH: _birth,
    FieldGroup.SEX: lambda person: SEX_LABELS[Sex(person.sex)],
    FieldGroup.GENDER: lambda person: person.gender,
    FieldGroup.PRONOUNS: lambda person: person.pronouns,
    FieldGroup.ETHNICITY: _ethnicity,
    FieldGroup.LANGUAGE: _language,
    FieldGroup.AREA: lambda person: person.locality.name if person.locality else "",
    FieldGroup.DIED: lambda person: _day(person.died_on),
    FieldGroup.LEFT_AREA: lambda person: _day(person.left_area_on),
}
