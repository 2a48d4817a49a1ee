"""What do journeys do again and again at decisions and at commissioning, step by step?"""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.functional.visitor import Visitor


@dataclass(frozen=True)
class Taken:
    """A decision as a clerk types it; conditions are (what must be so, what sort it is)."""

    title: str
    body: str
    day: tuple[str, str, str]
    words: str
    reasons: str = "It suits young people best."
    conditions: Sequence[tuple[str, str]] = ()


def record_decision(clerk: Visitor, *, authority: str, taken: Taken) -> None:
    """Record a final decision and publish it; the clerk stays on its page."""
    clerk.open(f"/{authority}/work/decisions/")
    clerk.follow("Record a decision")
    clerk.fill("Title", taken.title)
    clerk.pick("Who decided?", taken.body)
    clerk.fill_date("Date of the decision", *taken.day)
    clerk.fill("What was decided", taken.words)
    clerk.fill("Reasons", taken.reasons)
    clerk.tick("Final", "Decided")
    for text, kind in taken.conditions:
        clerk.fill("What must be so?", text)
        clerk.pick("What sort of condition is it?", kind)
    clerk.press("Save the decision")
    publish_decision(clerk)
    clerk.sees(taken.title, taken.words)


def publish_decision(clerk: Visitor) -> None:
    """Publish the decision on whose page the clerk is."""
    clerk.follow("Publish")
    clerk.press("Publish the decision")
    clerk.sees("Decision published")


def open_board(somebody: Visitor, *, authority: str, matter: str) -> None:
    """Open the page that says where the authorities of a matter stand."""
    somebody.open(f"/{authority}/work/decisions/boards/")
    somebody.follow(matter)


def state_position(
    clerk: Visitor, *, authority: str, matter: str, decision: str, option: str, share: str
) -> None:
    """Say which decision says where we stand, and the option in the words of all."""
    open_board(clerk, authority=authority, matter=matter)
    clerk.follow("Say where we stand")
    clerk.pick("Decision that says so", decision)
    clerk.fill("Option that was chosen", option)
    clerk.fill("Share accepted, per cent", share)
    clerk.press("Save")
    clerk.sees("Position recorded")


def add_to_board(clerk: Visitor, *, authority: str, matter: str, partner: str) -> None:
    """Name an authority of the installation that decides the matter too."""
    open_board(clerk, authority=authority, matter=matter)
    clerk.follow("Add an authority")
    clerk.pick("Authority that uses Waymark here", partner)
    clerk.press("Save")
    clerk.sees("Authority added", partner)


def open_cycle(commissioner: Visitor, *, authority: str, title: str, day: Sequence[str]) -> None:
    """Open a turn of the commissioning cycle; the commissioner stays on its page."""
    commissioner.open(f"/{authority}/work/commissioning/")
    commissioner.follow("Open a cycle")
    commissioner.fill("Title", title)
    commissioner.fill_date("Start date", *day)
    commissioner.press("Save")
    commissioner.sees(f"{title} saved")


def start_appraisal(commissioner: Visitor, *, title: str, first_year: str) -> None:
    """Start an appraisal over five years from the page of its cycle, with the current rates."""
    commissioner.follow("Start an options appraisal")
    commissioner.fill("Title", title)
    commissioner.fill("Year 0", first_year)
    commissioner.fill("Years after year 0", "5")
    commissioner.fill("Year of the prices", first_year)
    commissioner.press("Save")
    commissioner.sees(f"{title} started")


def add_option(commissioner: Visitor, *, label: str, why: str, running: str) -> None:
    """Add a standing option with one running cost, and take it to the shortlist."""
    commissioner.follow("Add an option")
    commissioner.tick(label)
    commissioner.press("Save")
    commissioner.follow("Change", within=f"tr:has-text('{label}')")
    commissioner.tick("On the shortlist")
    commissioner.fill("Why, if it is decided", why)
    commissioner.press("Save")
    commissioner.follow("Costs", within=f"tr:has-text('{label}')")
    commissioner.fill("What, line 1", "Staff and premises")
    commissioner.pick("Kind, line 1", "Running")
    commissioner.pick("Category, line 1", "Staff")
    commissioner.fill("First year, line 1", "1")
    commissioner.fill("Last year, line 1", "5")
    commissioner.fill("£ a year, line 1", running)
    commissioner.press("Save")
