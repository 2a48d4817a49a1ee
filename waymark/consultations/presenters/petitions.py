"""What do the pages about petitions show?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from waymark.consultations.models.entering import Petition
from waymark.consultations.rules.wording import counted


@dataclass(frozen=True)
class PetitionRow:
    """One petition in the list."""

    title: str
    wording: str
    signatures: str
    received_on: date
    treatment: str
    change_url: str
    remove_url: str
    scan_url: str


@dataclass(frozen=True)
class PetitionList:
    """The petitions of a consultation."""

    petitions: tuple[PetitionRow, ...]
    add_url: str


def petition_list(
    petitions: Iterable[Petition],
    *,
    url: Callable[[str, Petition], str],
    add_url: str,
    may_open_scans: bool,
) -> PetitionList:
    """Word the petitions; `url` gives the address of a route for one."""
    return PetitionList(
        petitions=tuple(
            PetitionRow(
                title=each.title,
                wording=each.wording,
                signatures=signatures_sentence(each),
                received_on=each.received_on,
                treatment=each.treatment,
                change_url=url("petition_edit", each),
                remove_url=url("petition_remove", each),
                scan_url=url("petition_scan", each) if each.scan_id and may_open_scans else "",
            )
            for each in petitions
        ),
        add_url=add_url,
    )


def signatures_sentence(petition: Petition) -> str:
    """Say how many signed, and how many of the signatures hold good."""
    signed = counted(petition.signatures, "signature")
    if petition.checked is None:
        return f"{signed}, not checked"
    holds = "holds" if petition.checked == 1 else "hold"
    return f"{signed}, of which {petition.checked:,} {holds} good"
