"""Does a partnership lead do the day of the tutorial?"""

from tests.functional import steps
from tests.functional.visitor import Visitor

NAME = "Two Valleys youth support"
PARTIES = {
    "Marshfield Borough Council": "It leads the partnership",
    "Aldermere District Council": "It holds the contract",
}


def _read_the_board(lead: Visitor) -> None:
    steps.open_board(
        lead, authority="luton", matter="Who provides Connexions services from April 2008"
    )
    lead.sees("Bedfordshire County Council", "Nothing published yet", "In-house")
    lead.sees("A named office judges it", "If not: the decision goes back for review.")
    lead.follow("Read the decision")
    lead.sees("Connexions services in Luton from April 2008")


def _write_down(lead: Visitor) -> None:
    lead.open("/marshfield/work/partnerships/")
    lead.follow("Add a partnership")
    lead.fill("Name", NAME)
    lead.tick("Lead commissioner")
    lead.fill("Purpose", "To buy careers advice for both valleys together.")
    lead.fill_date("Start date", "1", "9", "2026")
    lead.press("Save")
    lead.sees("Expected of this form and not recorded:")
    for name, part in PARTIES.items():
        lead.follow("Add a party")
        lead.pick("Authority of this installation", name)
        lead.tick(part)
        lead.press("Save")
        lead.sees(f"{name} saved")


def _seat(lead: Visitor) -> None:
    lead.follow("Add a group")
    lead.fill("Name", "Heads of both services")
    lead.tick("Steering group")
    lead.press("Save")
    lead.follow("Add a seat")
    lead.pick("Authority", "Marshfield Borough Council")
    lead.fill("Office", "Director of children's services")
    lead.tick("This seat is the chair")
    lead.press("Save")
    lead.follow("Name who holds it")
    lead.fill("Name", "Rowan Ashby")
    lead.fill_date("Since", "1", "9", "2026")
    lead.press("Save")
    lead.sees("Rowan Ashby")


def _share(lead: Visitor) -> None:
    lead.follow("Propose shares")
    lead.fill("What is shared", "Core contract")
    lead.tick("Running costs", "Population aged 13 to 19")
    lead.fill("Sum in pounds", "100000.01")
    lead.fill("Marshfield Borough Council counts for", "18200")
    lead.fill("Aldermere District Council counts for", "9100")
    lead.press("Save")
    lead.sees("£66,666.67", "£33,333.34")
    for _ in PARTIES:
        lead.follow("Record agreement")
        lead.fill_date("Agreed on", "22", "11", "2026")
        lead.press("Save")


def _agree_who_acts(lead: Visitor) -> None:
    lead.follow("Add an action")
    lead.fill("What has to be done", "Write the agreement between the two.")
    lead.pick("Which authority does it?", "Aldermere District Council")
    lead.fill_date("Agreed on", "2", "11", "2026")
    lead.fill_date("Due", "16", "11", "2026")
    lead.press("Save")
    lead.sees("Write the agreement between the two.")


def _let_others_read(lead: Visitor) -> None:
    lead.follow("Show it to the parties")
    lead.press("Show it")
    lead.sees("Shown to Aldermere District Council")
    lead.follow("Publish")
    lead.press("Publish")
    lead.open("/marshfield/decisions/partnerships/")
    lead.follow(NAME)
    lead.sees("Heads of both services", "Director of children's services")
    lead.lacks("£66,666.67", "Write the agreement between the two.")


def test_a_day_as_a_partnership_lead(visitor: Visitor) -> None:
    visitor.sign_in_as("Partnership lead", authority="luton")
    _read_the_board(visitor)
    visitor.sign_in_as("Partnership lead", authority="marshfield")
    _write_down(visitor)
    _seat(visitor)
    _share(visitor)
    _agree_who_acts(visitor)
    visitor.open("/marshfield/work/partnerships/actions/")
    visitor.sees("Write the agreement between the two.")
    visitor.open("/marshfield/work/partnerships/")
    visitor.follow(NAME)
    _let_others_read(visitor)
