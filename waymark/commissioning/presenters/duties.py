"""What do the pages about duties show?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from waymark.commissioning.models.duties import Duty, DutyHolding
from waymark.commissioning.rules.duties import gaps, holds_on
from waymark.core.dates import day_in_words


@dataclass(frozen=True)
class DutyRow:
    """One duty of the list: who holds it today, and since when."""

    title: str
    url: str
    source: str
    holder: str
    since: str
    tag: str


@dataclass(frozen=True)
class DutyList:
    """The register."""

    rows: tuple[DutyRow, ...]
    create_url: str = ""
    earlier_url: str = ""
    later_url: str = ""


@dataclass(frozen=True)
class HoldingView:
    """Who holds a duty over some days, told as facts."""

    heading: str
    facts: tuple[tuple[str, str], ...]
    is_today: bool
    edit_url: str


@dataclass(frozen=True)
class DutyPage:
    """One duty, with who held it from the first to the last."""

    title: str
    tag: str
    facts: tuple[tuple[str, str], ...]
    holdings: tuple[HoldingView, ...]
    gap_lines: tuple[str, ...]
    edit_url: str = ""
    add_url: str = ""
    publish_url: str = ""


def duty_row(duty: Duty, holdings: Sequence[DutyHolding], *, url: str, day: date) -> DutyRow:
    """Word one duty of the register."""
    now = next((each for each in holdings if holds_on(each, day)), None)
    return DutyRow(
        title=duty.title,
        url=url,
        source=duty.source,
        holder=now.holder if now else "Nobody is recorded for today",
        since=day_in_words(now.starts_on) if now else "",
        tag="" if duty.published_at else "Not published",
    )


def duty_page(
    duty: Duty, holdings: Sequence[DutyHolding], *, day: date, edit_urls: Sequence[str] = ()
) -> DutyPage:
    """Word the page of one duty; `edit_urls` go with the holdings, empty where none may change."""
    urls = list(edit_urls) or [""] * len(holdings)
    facts = [("What it requires", duty.requires), ("Law or guidance", duty.source)]
    if duty.starts_on:
        facts.append(("In force from", day_in_words(duty.starts_on)))
    if duty.ends_on:
        facts.append(("Ended on", day_in_words(duty.ends_on)))
    first = duty.starts_on or (holdings[0].starts_on if holdings else None)
    open_days = gaps(holdings, since=first, until=duty.ends_on) if first else ()
    return DutyPage(
        title=duty.title,
        tag="" if duty.published_at else "Not published",
        facts=tuple(facts),
        holdings=tuple(
            _holding_view(each, day=day, url=url) for each, url in zip(holdings, urls, strict=True)
        ),
        gap_lines=tuple(f"From {day_in_words(each)} nobody is recorded." for each in open_days)
        if holdings
        else (),
    )


def _holding_view(holding: DutyHolding, *, day: date, url: str) -> HoldingView:
    days = f"from {day_in_words(holding.starts_on)}"
    if holding.ends_on:
        days += f" up to {day_in_words(holding.ends_on)}"
    by = holding.service.name if holding.service else holding.discharged_by
    facts = [
        ("Days", days[0].upper() + days[1:]),
        ("Power", holding.power),
        ("Discharged by", by or "Not recorded"),
    ]
    if holding.is_interim:
        facts.append(("Standing", "An interim arrangement"))
    if holding.note:
        facts.append(("Note", holding.note))
    return HoldingView(
        heading=holding.holder + (" (this authority)" if holding.is_own else ""),
        facts=tuple(facts),
        is_today=holds_on(holding, day),
        edit_url=url,
    )


def with_actions(page: DutyPage, *, edit_url: str, add_url: str, publish_url: str) -> DutyPage:
    """Return the page with what somebody who keeps the register may do."""
    return replace(page, edit_url=edit_url, add_url=add_url, publish_url=publish_url)
