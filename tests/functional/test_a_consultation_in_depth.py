"""From a ready-made template to feedback published: everybody who has a part in it plays it."""

from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlsplit

from django.utils import timezone
from playwright.sync_api import Browser

from tests.functional.visitor import NARROW, Visitor

TITLE = "Where should careers advice be given?"
WORK = "/marshfield/work/consultations/careers-advice/"
PUBLIC = "/marshfield/consultations/careers-advice/"
STAY, MOVE = "Stay in the town hall", "Move to the library"
OTHER, NO_REASON = "Other", "No reason given"
IN_WORDS = "What would the change mean"
HOURS, WAY = "Open after college and on Saturdays", "A safe way there and back"

LATE = "The library is open until eight, so I can come for careers advice after college."
AMENDED = f"{LATE} Saturdays would help too."
TELEPHONE = "07700 900123"
WALK = f"My daughter can walk to the town hall in the dark. Ring me on {TELEPHONE}."
BUS = "Our students take the bus to the library. Careers advice after lessons means more of them."
INSULT = "is a fool"
RUDE = f"Mr Pendle of Quarry Street {INSULT} and should not be let near the library."


def _sign_in(visitor: Visitor, role: str) -> None:
    visitor.sign_in_as(role, authority="marshfield")


# Asking ----------------------------------------------------------------------------------------


def _begin_from_template(officer: Visitor) -> None:
    officer.open("/marshfield/work/consultations/")
    officer.follow("Templates")
    officer.follow("Begin from this", within="section[aria-labelledby=ready-made]")
    officer.fill("Title", TITLE)
    officer.fill("Web address ending", "careers-advice")
    officer.press("Begin")
    officer.sees("Draft begun", TITLE)


def _write_texts(officer: Visitor) -> None:
    officer.open(f"{WORK}texts/")
    officer.fill("What the consultation is for", "To choose where advisers meet young people.")
    officer.fill("Overview", "The lease of the room in the town hall ends next year.")
    officer.fill("Email address", "careers@marshfield.example")
    officer.press("Save")
    closes = timezone.localdate() + timedelta(days=40)
    officer.open(f"{WORK}dates/")
    officer.fill_date("Opens", "1", "10", "2026", "9am")
    officer.fill_date("Closes", str(closes.day), str(closes.month), str(closes.year), "5pm")
    officer.press("Save")


def _write_questions(officer: Visitor) -> None:
    for name, label, costs, risks in (
        ("Keep the service as it is", STAY, "£9,000 a year.", "The lease may not be renewed."),
        ("Change the service", MOVE, "£6,000 a year.", "The room is shared with a book club."),
    ):
        officer.open(f"{WORK}questions/")
        officer.follow(f"Change ({name})")
        officer.fill("Name of the option", label)
        officer.fill("What it means", f"Advisers meet young people there: {label.lower()}.")
        officer.fill("Costs", costs)
        officer.fill("Risks", risks)
        officer.press("Save")
    for wording in ("Is there another way", "Would any group of people"):
        officer.follow(f"Remove ({wording}")
        officer.press("Remove")
    officer.sees(STAY, MOVE, "Which option do you prefer?")
    officer.lacks("Is there another way")


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
    officer.press("Save")
    for check, reason in (
        ("Say which other ways were set aside", "No other room is free."),
        ("Add an easy read version", "The overview is read aloud at the club."),
    ):
        officer.follow(check)
        officer.fill("Why this is enough, or not needed", reason)
        officer.press("Save")
    officer.sees("Nothing is missing")
    officer.follow("Ask for approval")
    officer.press("Ask for approval")
    officer.sees("Approval asked for")


def _approve(head: Visitor) -> None:
    head.open("/marshfield/work/")
    head.follow(TITLE)
    head.follow("Approve or send back")
    head.tick("Approve it as it is")
    head.press("Approve or send back")
    head.sees("Approved")


def _open(officer: Visitor) -> None:
    officer.open(WORK)
    officer.follow("It is approved")
    officer.follow("Open now")
    officer.press("Open now")
    officer.sees("Open. People can answer")


# Hearing ---------------------------------------------------------------------------------------


def _answer(
    somebody: Visitor, *, category: str, option: str, words: str, name: str = "", body: str = ""
) -> str:
    """Answer from the first page to the receipt; return its code."""
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
    somebody.tick(f"Publish my answers {'with' if name else 'without'} my name")
    if name:
        somebody.fill("Your name", name)
    somebody.press("Continue")
    somebody.sees("Check your answers", option, words)
    somebody.press("Send your answers")
    somebody.sees("We have your answers", "Your receipt code is")
    return somebody.page.locator(".govuk-panel strong").inner_text()


def _amend(somebody: Visitor, *, code: str) -> None:
    somebody.open(PUBLIC)
    somebody.follow("Go on with answers you saved")
    somebody.fill("Your code", code)
    somebody.press("Continue")
    somebody.sees("We have your answers", LATE)
    somebody.follow("Change your answers")
    somebody.press("Change your answers")
    somebody.sees("Check your answers", LATE, "Publish my answers without my name")
    somebody.follow("Change", number=2)
    somebody.tick(MOVE)
    somebody.press("Continue")
    somebody.follow("Change", number=3)
    somebody.page.locator("textarea").fill(AMENDED)
    somebody.press("Continue")
    somebody.sees("Check your answers", AMENDED)
    somebody.press("Send your answers")
    somebody.sees("We have your answers", "Your receipt code is", AMENDED)


def _hear(site: str, browser: Browser) -> None:
    with Visitor.at(site, browser, size=NARROW) as somebody:
        code = _answer(somebody, category="Young people", option=STAY, words=LATE)
    with Visitor.at(site, browser, size=NARROW) as somebody:
        _amend(somebody, code=code)
    for category, option, words, name, body in (
        ("Parents and carers", STAY, WALK, "", ""),
        ("Schools and colleges", MOVE, BUS, "Hilary Stroud", "Northgate Academy"),
        ("Other", MOVE, RUDE, "", ""),
    ):
        with Visitor.at(site, browser, size=NARROW) as somebody:
            _answer(somebody, category=category, option=option, words=words, name=name, body=body)


def _close(officer: Visitor) -> None:
    officer.open(WORK)
    officer.sees("5 responses")  # every one that came: the first was changed since
    officer.follow("Close the consultation")
    officer.fill("Why you do this", "Everybody who was asked has answered.")
    officer.fill("What people are told", "We close early: everybody we asked has answered.")
    officer.press("Close the consultation")
    officer.sees("Closed")


def _moderate(moderator: Visitor) -> None:
    """Approve what is plain, hide the telephone number, reject what insults somebody."""
    moderator.open(f"{WORK}moderation/")
    moderator.follow(IN_WORDS)
    moderator.sees(AMENDED, BUS, TELEPHONE, INSULT)
    for words in (TELEPHONE, INSULT):
        card = moderator.page.locator(".govuk-summary-card").filter(has_text=words)
        moderator.go_on_by(card.get_by_role("link", name="Hide words, reject").click)
        if words == TELEPHONE:
            moderator.press("Show how it will look")
            shown = moderator.page.locator("section[aria-labelledby=shown]").inner_text()
            assert TELEPHONE not in shown
            moderator.press("Approve")
        else:
            moderator.fill("If you reject it, why?", "It insults somebody by name.")
            moderator.press("Reject")
        moderator.sees("The answer in response")
        moderator.open(f"{WORK}moderation/")
        moderator.follow(IN_WORDS)
    moderator.press("Approve those that are ticked")
    moderator.sees("2 answers are approved")


# Understanding ---------------------------------------------------------------------------------


def _themes(person: Visitor) -> None:
    person.open(f"{WORK}themes/")
    person.follow(IN_WORDS)


def _propose(analyst: Visitor, work_off_jobs: Callable[[], None]) -> None:
    _themes(analyst)
    analyst.follow("Let a method propose themes")
    analyst.tick("Words only")
    analyst.fill("How many themes do you want in the end?", "2")
    analyst.press("Read the answers")
    analyst.sees("The answers are being read")
    work_off_jobs()
    _themes(analyst)
    analyst.sees("Proposed, for you to decide")


def _shape(analyst: Visitor) -> None:
    """Name two of the proposals, merge a third, drop what is left, and sign."""
    for name, about in (
        (HOURS, "Advice at hours when young people are free."),
        (WAY, "How people get there and home again."),
    ):
        analyst.follow("Name and use")
        analyst.fill("Name", name)
        analyst.fill("What belongs to it, and what does not", about)
        analyst.press("Save")
        analyst.sees("Themes in use", name)
    while analyst.page.get_by_role("heading", name="Proposed, for you to decide").count():
        proposed = analyst.page.get_by_role("link", name="Drop").last
        analyst.go_on_by(proposed.click)
        analyst.press("Drop")
    analyst.follow("Sign these themes")
    analyst.sees(HOURS, WAY)
    analyst.press("Sign")
    analyst.sees("Signed by you: somebody else signs too")


def _sign_and_suggest(officer: Visitor, work_off_jobs: Callable[[], None]) -> None:
    _themes(officer)
    officer.sees("One person has signed")
    officer.follow("Sign these themes")
    officer.press("Sign")
    officer.sees("Signed by two people: answers can be coded")
    officer.follow("Let a method suggest themes")
    officer.tick("Words only")
    officer.press("Read the answers")
    work_off_jobs()


def _code(coder: Visitor, *, is_second: bool = False) -> None:
    """Code one answer after the other; the second coder finds no reason in what is left to them."""
    _themes(coder)
    coder.follow("Code answers")
    coder.follow("Code the next answer")
    save = coder.page.get_by_role("button", name="Save and next")
    while save.count():
        said = coder.page.locator("main .govuk-inset-text").inner_text()
        first = {
            HOURS: "after" in said,
            WAY: "walk" in said or "bus" in said,
            OTHER: INSULT in said,
        }
        for theme, is_found in first.items():
            coder.page.get_by_label(theme).first.set_checked(is_found and not is_second)
        coder.page.get_by_label(NO_REASON).first.set_checked(is_second)
        coder.press("Save and next")
    coder.sees("Nothing is left for you to code")


def _settle(officer: Visitor) -> None:
    """Look a third time at what two people saw differently, and follow the first of them."""
    _themes(officer)
    officer.follow("Code answers")
    officer.follow("Settle differences (1)")
    officer.go_on_by(officer.page.locator("main table").get_by_role("link").first.click)
    row = officer.page.locator(".govuk-summary-list__row").filter(has_text="First coder")
    ticked = row.locator("dd").first.inner_text()
    for theme in (HOURS, WAY, OTHER, NO_REASON):
        officer.page.get_by_label(theme).first.set_checked(theme in ticked)
    officer.press("Settle")
    officer.sees("Settled", "all is settled")
    officer.open(urlsplit(officer.page.url).path.replace("coding/differences", "figures"))
    officer.sees(HOURS, WAY, "2 of 4 (50.0%)")


# Telling ---------------------------------------------------------------------------------------


def _report(officer: Visitor) -> None:
    officer.open(WORK)
    officer.follow("Start analysing")
    officer.press("Start analysing")
    officer.sees("Being analysed")
    officer.open(f"{WORK}analysis/")
    officer.follow("Take a snapshot")
    officer.press("Take the snapshot")
    officer.open(f"{WORK}report/quotes/")
    officer.lacks(TELEPHONE, INSULT)
    card = officer.page.locator(".govuk-summary-card").filter(has_text=BUS)
    officer.go_on_by(card.get_by_role("link", name="Quote this").click)
    officer.page.get_by_label(HOURS).first.check()
    officer.press("Quote this answer")
    officer.sees("Quote chosen")
    officer.open(f"{WORK}report/")
    officer.follow("Make the report")
    officer.page.get_by_label("Full report").first.check()
    officer.press("Make the report")
    officer.sees(HOURS, WAY, BUS)
    officer.follow("Publish this edition")
    officer.press("Publish edition")
    officer.sees("Published")


def _tell(officer: Visitor) -> None:
    officer.open(f"{WORK}feedback/")
    officer.sees(HOURS, WAY)
    for theme, answer in (
        (HOURS, "The desk is open until eight, and on Saturday mornings."),
        (WAY, "The late bus stops at the library from May."),
    ):
        officer.follow("Add a line")
        option = officer.field("Which theme does this answer?").locator("option", has_text=theme)
        officer.pick("Which theme does this answer?", option.inner_text())
        officer.fill("Heading", theme)
        officer.fill("What people said", f"Many asked for this: {theme.lower()}.")
        officer.tick("Accepted")
        officer.fill("What you do, or why not", answer)
        officer.press("Save")
        officer.sees("Line saved", answer)
    officer.follow("Publish the feedback")
    officer.press("Publish the feedback")
    officer.sees("Feedback published")


def _read(somebody: Visitor) -> None:
    somebody.open(PUBLIC)
    somebody.sees("You said", "4\nresponses counted", "Read what we do")
    somebody.open(f"{PUBLIC}feedback/")
    somebody.sees(HOURS, WAY, "on Saturday mornings", "Accepted")
    somebody.follow("The report of what people said")
    somebody.sees(TITLE, BUS, HOURS, "3 of 4 (75.0%)")
    somebody.lacks(TELEPHONE, INSULT)
    somebody.open(f"{PUBLIC}data/")
    somebody.sees("Open data")
    figures = somebody.download("Every figure of the report").decode("utf-8-sig")
    assert ",3,4,75.0" in figures
    answers = somebody.download("Answers in people").decode("utf-8-sig")
    assert BUS in answers
    assert TELEPHONE not in answers
    assert INSULT not in answers


def test_a_consultation_in_depth(
    visitor: Visitor, site: str, browser: Browser, work_off_jobs: Callable[[], None]
) -> None:
    _sign_in(visitor, "Consultation officer")
    _begin_from_template(visitor)
    _write_texts(visitor)
    _write_questions(visitor)
    _make_fair(visitor)
    _sign_in(visitor, "Head of service")
    _approve(visitor)
    _sign_in(visitor, "Consultation officer")
    _open(visitor)
    _hear(site, browser)
    _close(visitor)

    _sign_in(visitor, "Moderator")
    _moderate(visitor)
    _sign_in(visitor, "Consultation analyst")
    _propose(visitor, work_off_jobs)
    _shape(visitor)
    _sign_in(visitor, "Consultation officer")
    _sign_and_suggest(visitor, work_off_jobs)
    _sign_in(visitor, "Coder")
    _code(visitor)
    _sign_in(visitor, "Consultation analyst")
    _code(visitor, is_second=True)
    _sign_in(visitor, "Consultation officer")
    _settle(visitor)

    _report(visitor)
    _tell(visitor)
    with Visitor.at(site, browser, size=NARROW) as somebody:
        _read(somebody)
