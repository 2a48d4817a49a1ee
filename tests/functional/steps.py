"""What do journeys do again and again at the pages of decisions, step by step?"""

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
