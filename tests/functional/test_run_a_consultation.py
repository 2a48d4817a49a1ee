"""An officer asks, people answer, the officer reports, a committee decides, everybody reads it."""

from datetime import timedelta

from django.utils import timezone
from playwright.sync_api import Browser

from tests.functional.visitor import Visitor

TITLE = "Where should the youth café open?"
WORK = "/marshfield/work/consultations/youth-cafe/"
PUBLIC = "/marshfield/consultations/youth-cafe/"
HEADLINE = "In principle, subject to review"


def _set_up(officer: Visitor) -> None:
    officer.open("/marshfield/work/consultations/new/")
    officer.fill("Title", TITLE)
    officer.fill("Web address ending", "youth-cafe")
    officer.press("Begin")
    officer.sees("Draft", TITLE)

    officer.open(f"{WORK}texts/")
    officer.fill("What the consultation is for", "To choose where the youth café opens in spring.")
    officer.fill("Overview", "There is money for one café, and two rooms to choose from.")
    officer.fill("Email address", "cafe@marshfield.example")
    officer.press("Save")

    officer.open(f"{WORK}dates/")
    closes = timezone.localdate() + timedelta(days=40)
    officer.fill_date("Opens", "1", "10", "2026", "9am")
    officer.fill_date("Closes", str(closes.day), str(closes.month), str(closes.year), "5pm")
    officer.press("Save")

    officer.open(f"{WORK}questions/")
    for label in ("High Street", "The old mill"):
        officer.follow("Add an option")
        officer.fill("Name of the option", label)
        officer.press("Save")
    for label in ("Young people", "Everybody else"):
        officer.follow("Add a category")
        officer.fill("Name of the category", label)
        officer.press("Save")
    officer.follow("Add a question")
    officer.tick("Choose one")
    officer.press("Continue")
    officer.tick("The choices are the options of this consultation")
    officer.fill("Question", "Which room do you prefer?")
    officer.tick("People have to answer this question")
    officer.press("Save")
    officer.follow("Add a question")
    officer.tick("Answer in words")
    officer.press("Continue")
    officer.fill("Question", "What should we bear in mind?")
    officer.press("Save")
    officer.sees("High Street", "The old mill", "Young people", "Which room do you prefer?")


def _make_fair(officer: Visitor) -> None:
    officer.open(WORK)
    officer.follow("Add a document")
    officer.fill("Title of the document", "Equality impact assessment")
    officer.choose("Kind of document", "Equality impact assessment")
    officer.attach("equality.txt", "Nobody loses by either room. Both have a ramp.")
    officer.press("Save")
    officer.follow("Check and open")
    officer.follow("Say what is still open")
    officer.fill("What is still open", "Which of the two rooms it is.")
    officer.tick("It would be unfair not to ask")
    officer.press("Save")
    for check, reason in (
        ("Say what each option costs and risks", "Both rooms cost the same."),
        ("Say which other ways were set aside", "There were only two rooms."),
        ("Add an easy read version", "The overview is read aloud at the club."),
    ):
        officer.follow(check)
        officer.fill("Why this is enough, or not needed", reason)
        officer.press("Save")
    officer.sees("Nothing is missing", "First Gunning principle", "It would be unfair not to ask")
    officer.follow("Ask for approval")
    officer.fill("A note to whoever approves", "The club would like to begin soon.")
    officer.press("Ask for approval")
    officer.sees("Approval asked for", "The club would like to begin soon.")


def _approve(head: Visitor) -> None:
    head.open(f"{WORK}opening/")
    head.follow("Approve or send back")
    head.tick("Approve it as it is")
    head.press("Approve or send back")
    head.sees("Approved")


def _open(officer: Visitor) -> None:
    officer.open(f"{WORK}opening/")
    officer.follow("Open now")
    officer.press("Open now")
    officer.sees("Open. People can answer")


def _answer(somebody: Visitor, *, body: str, category: str, option: str, words: str) -> None:
    somebody.open(PUBLIC)
    somebody.follow("Have your say")
    somebody.press("Start now")
    somebody.tick("On behalf of an organisation" if body else "As myself")
    if body:
        somebody.fill("Name of the organisation", body)
    somebody.tick(category)
    somebody.press("Continue")
    somebody.tick(option)
    somebody.press("Continue")
    somebody.page.locator("textarea").fill(words)
    somebody.press("Continue")
    somebody.tick("Publish my answers without my name")
    somebody.press("Continue")
    somebody.sees("Check your answers", option, words)
    somebody.press("Send your answers")
    somebody.sees("We have your answers", "Your receipt code is")


def _put_right(officer: Visitor) -> None:
    officer.open(f"{WORK}questions/")
    officer.follow("Change", number=1)
    officer.fill("Question", "What should we bear in mind about the way there?")
    officer.fill("Why you change this", "People asked what was meant.")
    officer.fill("What people are told", "The second question now asks about the way there.")
    officer.press("Save")
    officer.open(f"{WORK}history/")
    officer.follow("Version 2")
    officer.sees("Changed", "about the way there", "People asked what was meant.")
    officer.open(PUBLIC)
    officer.sees("What has changed since it opened", "now asks about the way there")
    officer.open(f"{WORK}short-address/")
    officer.follow("Poster to print (A4)")
    officer.sees("Have your say", "/c/")


def _enter_group(officer: Visitor) -> None:
    officer.open(f"{WORK}responses/groups/new/")
    officer.fill("Name of the group response", "Tuesday club")
    officer.fill("How many people took part?", "14")
    officer.fill("Who were they?", "Young people of 13 to 16")
    officer.tick("Preferred one option", "The old mill")
    officer.fill("Reasons they gave", "It is near the bus station.")
    officer.press("Save the group response")
    officer.sees("Tuesday club")


def _close(officer: Visitor) -> None:
    officer.open(WORK)
    officer.sees("2 responses + 1 group (14 people)")
    officer.follow("Close the consultation")
    officer.fill("Why you do this", "Everybody at the club has answered.")
    officer.fill("What people are told", "We close early: everybody we asked has answered.")
    officer.press("Close the consultation")
    officer.follow("Start analysing")
    officer.press("Start analysing")
    officer.sees("Being analysed")


def _report(officer: Visitor) -> None:
    officer.open(f"{WORK}analysis/")
    officer.follow("Take a snapshot")
    officer.press("Take the snapshot")
    officer.sees("1 of 2 (50.0%)", "Even split")
    officer.follow("Add a finding")
    officer.fill("Heading", "What people bear in mind")
    officer.fill("What you conclude", "Getting there after dark matters to many.")
    officer.press("Save the finding")
    officer.open(f"{WORK}report/")
    officer.follow("Make the report")
    officer.press("Make the report")
    officer.sees("Getting there after dark matters to many.", "Tuesday club")
    officer.follow("Publish this edition")
    officer.press("Publish edition")
    officer.sees("Published")


def _decide(clerk: Visitor) -> None:
    clerk.open("/marshfield/work/decisions/bodies/add/")
    clerk.fill("Name", "Youth Committee")
    clerk.tick("Committee")
    clerk.press("Add")
    clerk.open("/marshfield/work/decisions/after/youth-cafe/")
    clerk.follow("Record a decision")
    clerk.fill("Title", "Where the youth café opens")
    clerk.pick("Who decided?", "Youth Committee")
    today = timezone.localdate()
    clerk.fill_date("Date of the decision", str(today.day), str(today.month), str(today.year))
    clerk.fill("What was decided", "The café opens in the old mill in May.")
    clerk.tick("The old mill")
    clerk.fill("Reasons", "Most who answered prefer it.")
    clerk.fill("Alternatives considered", "High Street costs more.")
    clerk.tick("In principle", "Decided")
    clerk.fill("What must be so?", "The landlord agrees to late opening")
    clerk.press("Save the decision")
    clerk.sees("There is a problem", "Choose the published report")
    clerk.page.get_by_label("Edition 1, published").check()
    clerk.tick("I confirm that this report was before those who decided, and I have read it")
    clerk.press("Save the decision")
    clerk.sees(HEADLINE, "The landlord agrees to late opening")
    clerk.follow("Publish")
    clerk.press("Publish the decision")
    clerk.sees(HEADLINE)


def _read(somebody: Visitor) -> None:
    somebody.open(PUBLIC)
    somebody.sees("You said", "We did", HEADLINE, "The café opens in the old mill in May.")
    somebody.follow("Read the decision")
    somebody.sees(HEADLINE, "The landlord agrees to late opening", "Most who answered prefer it.")
    somebody.open(f"{PUBLIC}report/")
    somebody.sees("Getting there after dark matters to many.", "Tuesday club", HEADLINE)
    somebody.open("/marshfield/decisions/")
    somebody.sees("Where the youth café opens", HEADLINE)
    somebody.open("/marshfield/")
    somebody.sees(TITLE)


def test_run_a_consultation(visitor: Visitor, site: str, browser: Browser) -> None:
    visitor.sign_in_as("Consultation officer", authority="marshfield")
    _set_up(visitor)
    _make_fair(visitor)
    visitor.sign_in_as("Head of service", authority="marshfield")
    _approve(visitor)
    visitor.sign_in_as("Consultation officer", authority="marshfield")
    _open(visitor)
    with Visitor.at(site, browser) as somebody:
        _answer(
            somebody, body="", category="Young people", option="The old mill",
            words="Lights on the path.",
        )  # fmt: skip
    with Visitor.at(site, browser) as somebody:
        _answer(
            somebody, body="Northgate Youth Project", category="Everybody else",
            option="High Street", words="A ramp at the door.",
        )  # fmt: skip
    _put_right(visitor)
    _enter_group(visitor)
    _close(visitor)
    _report(visitor)

    visitor.sign_in_as("Democratic services officer", authority="marshfield")
    _decide(visitor)

    visitor.open("/marshfield/work/decisions/")
    visitor.sees(HEADLINE)
    visitor.open(WORK)
    visitor.sees(HEADLINE[1:])
    visitor.open(f"{WORK}report/")
    visitor.sees("edition 3 Published", "edition 2 Not published")
    with Visitor.at(site, browser) as somebody:
        _read(somebody)
