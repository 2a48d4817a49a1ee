"""What do the pages about agreements on sharing show?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.access.rules import DataGroup
from waymark.core.dates import day_in_words
from waymark.organisations.models import Organisation
from waymark.partnerships.models.agreements import (
    GROUP_LABELS,
    PURPOSE_LABELS,
    STATE_LABELS,
    SharingAgreement,
)
from waymark.partnerships.rules.agreements import AgreementState, Purpose, agreement_state, basis_on

STATE_COLOURS = {
    AgreementState.PLANNED: "blue",
    AgreementState.IN_FORCE: "green",
    AgreementState.REVIEW_DUE: "orange",
    AgreementState.ENDED: "grey",
}
BASIC_ITEMS = "Name, address and date of birth"


@dataclass(frozen=True)
class AgreementRow:
    """One agreement in the list."""

    title: str
    url: str
    parties: str
    purpose: str
    review_on: date
    state: str
    colour: str


@dataclass(frozen=True)
class AgreementList:
    """The register; `due_line` says how many wait for their review, empty where none does."""

    rows: tuple[AgreementRow, ...]
    due_line: str
    create_url: str
    wordings_url: str
    earlier_url: str
    later_url: str


@dataclass(frozen=True)
class AgreementPage:
    """One agreement, as facts."""

    title: str
    state: str
    colour: str
    facts: tuple[tuple[str, str], ...]
    edit_url: str
    file_url: str


def groups_in_words(groups: Iterable[str]) -> str:
    """Return what may be shared, in words; the basic items go with everything."""
    kept = set(groups)
    named = [GROUP_LABELS[each] for each in DataGroup if each.value in kept]
    return "; ".join([BASIC_ITEMS, *named])


def agreement_row(
    agreement: SharingAgreement, *, parties: Sequence[Organisation], url: str, day: date
) -> AgreementRow:
    """Word one agreement of the list."""
    state = _state(agreement, day)
    return AgreementRow(
        title=agreement.title,
        url=url,
        parties=", ".join(each.name for each in parties),
        purpose=PURPOSE_LABELS[Purpose(agreement.purpose)],
        review_on=agreement.review_on,
        state=STATE_LABELS[state],
        colour=STATE_COLOURS[state],
    )


def due_line(count: int) -> str:
    """Return how many agreements wait for their review; nothing where none does."""
    if not count:
        return ""
    return (
        "1 agreement is due for review."
        if count == 1
        else f"{count} agreements are due for review."
    )


def agreement_page(
    agreement: SharingAgreement,
    *,
    parties: Sequence[Organisation],
    day: date,
    edit_url: str,
    file_url: str,
) -> AgreementPage:
    """Word the page of one agreement, with the ground that its purpose rests on."""
    state = _state(agreement, day)
    ground = basis_on(Purpose(agreement.purpose), day)
    facts = [
        ("Between the authority and", ", ".join(each.name for each in parties)),
        ("Purpose", PURPOSE_LABELS[Purpose(agreement.purpose)]),
        ("Lawful basis", f"{ground.basis}. {ground.source}" if ground else "None is known"),
        ("What may be shared", groups_in_words(agreement.data_groups)),
        ("How it is kept safe", agreement.security or "Not said"),
        ("Starts", day_in_words(agreement.starts_on)),
        ("Review", day_in_words(agreement.review_on)),
        ("Ends", day_in_words(agreement.ends_on) if agreement.ends_on else "No end is set"),
        ("Who answers for it", agreement.owner.user.name),
    ]
    return AgreementPage(
        title=agreement.title,
        state=STATE_LABELS[state],
        colour=STATE_COLOURS[state],
        facts=tuple(facts),
        edit_url=edit_url,
        file_url=file_url if agreement.document_id else "",
    )


def _state(agreement: SharingAgreement, day: date) -> AgreementState:
    return agreement_state(
        starts_on=agreement.starts_on,
        ends_on=agreement.ends_on,
        review_on=agreement.review_on,
        day=day,
    )
