"""How is it said what the executive reports to the full council?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words, local_date
from waymark.decisions.models.council_reports import CouncilReport, KeyChallenge
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.notices import AGREER_LABELS
from waymark.decisions.presenters.parts import Action, Fact, document_checksum
from waymark.decisions.presenters.sections import Section
from waymark.decisions.queries.council_reports import Owed, Urgent
from waymark.decisions.rules.notices import Agreer

NO_URGENT = "No decision of this period was agreed to be of special urgency."
NO_CHALLENGE = "Scrutiny asked for no report about a decision of this period."
URGENT_ABOUT = (
    "Regulation 19: decisions whose making was agreed to be urgent under regulation 11, with the"
    " matter of each."
)
CHALLENGE_ABOUT = (
    "Regulation 18: decisions that were not treated as key decisions and that scrutiny thinks"
    " should have been."
)


@dataclass(frozen=True)
class Told:
    """One decision as the report tells of it."""

    title: str
    facts: tuple[Fact, ...]


def period_words(starts_on: date, ends_on: date) -> str:
    """Return a period."""
    return f"{day_in_words(starts_on)} to {day_in_words(ends_on)}"


def urgent_told(found: Sequence[Urgent]) -> list[Told]:
    """Return each urgent decision with its number, its matter and who agreed."""
    told = []
    for number, each in enumerate(found, start=1):
        facts = [
            *_decision_facts(each.decision),
            Fact("Why it was urgent", each.notice.reasons or "Not given in the source"),
            Fact("Agreed by", _agreed(each)),
        ]
        told.append(Told(f"{number}. {each.decision.title}", tuple(facts)))
    return told


def challenge_told(found: Sequence[KeyChallenge]) -> list[Told]:
    """Return each decision that scrutiny thinks was key, with the executive's answer."""
    return [
        Told(
            f"{number}. {each.decision.title}",
            (*_decision_facts(each.decision), *_challenge_facts(each)),
        )
        for number, each in enumerate(found, start=1)
    ]


def owed_sections(owed: Owed) -> list[Section]:
    """Return what the next report would tell."""
    parts = (
        ("Decisions of special urgency", urgent_told(owed.urgent), NO_URGENT),
        ("Decisions that scrutiny thinks were key", challenge_told(owed.challenges), NO_CHALLENGE),
    )
    found = []
    for heading, told, none in parts:
        found.append(Section(heading, notes=() if told else (none,)))
        found += [Section(each.title, facts=each.facts) for each in told]
    return found


def unpublished_section(decisions: Sequence[Decision], url: Callable[[Decision], str]) -> Section:
    """Return what has to be published before the report can go out."""
    return Section(
        "Publish these first",
        notes=["The report names them, and the public cannot read them yet."],
        links=[Action(each.title, url(each)) for each in decisions],
    )


def reports_section(
    reports: Iterable[CouncilReport], *, url: Callable[[CouncilReport], str]
) -> Section:
    """Return the reports that were issued, each as the file that went out."""
    rows = [
        (
            Action(f"{period_words(each.starts_on, each.ends_on)} (PDF)", url(each)),
            day_in_words(local_date(each.issued_at)),
            document_checksum(each.document),
        )
        for each in reports
    ]
    notes = () if rows else ("No report has been issued yet.",)
    return Section("Reports issued", notes=notes, head=("Period", "Issued", "Checksum"), rows=rows)


def challenges_section(
    found: Iterable[KeyChallenge],
    *,
    decision_url: Callable[[Decision], str],
    answer_url: Callable[[KeyChallenge], str] = lambda challenge: "",
) -> Section:
    """Return what scrutiny asked for, with the answers."""
    rows: list[list[str | Action]] = []
    for each in found:
        link = answer_url(each) if each.answered_on is None else ""
        rows.append(
            [
                Action(each.decision.title, decision_url(each.decision)),
                f"{each.committee}, {day_in_words(each.raised_on)}",
                each.grounds,
                day_in_words(each.due_on),
                Action("Answer", link) if link else _answer(each),
            ]
        )
    head = ("Decision", "Asked by", "Why it is key", "Report due by", "Answer of the executive")
    notes = () if rows else ("Scrutiny has asked for none.",)
    return Section("Reports that scrutiny asked for", notes=notes, head=head, rows=rows)


def _decision_facts(decision: Decision) -> tuple[Fact, ...]:
    matter = decision.matter
    words = f"{matter.title}. {matter.summary}".strip() if matter else "None recorded"
    return (
        Fact("Number", decision.reference or "Not numbered"),
        Fact("Matter", words),
        Fact("Decided by", decision.body.name),
        Fact("Decided on", day_in_words(decision.decided_on)),
        Fact("Decision", decision.wording),
        Fact("Reasons", decision.reasons or "Not given in the source"),
    )


def _challenge_facts(found: KeyChallenge) -> tuple[Fact, ...]:
    return (
        Fact("Scrutiny", f"{found.committee}, {day_in_words(found.raised_on)}"),
        Fact("Why scrutiny thinks it was key", found.grounds),
        Fact("Report due by", day_in_words(found.due_on)),
        Fact("The executive", _answer(found)),
    )


def _answer(found: KeyChallenge) -> str:
    if found.answered_on is None:
        return "Not answered yet"
    if found.is_agreed:
        return "Agrees that it was a key decision"
    return f"Thinks that it was not a key decision: {found.not_key_reason}"


def _agreed(urgent: Urgent) -> str:
    notice = urgent.notice
    if not notice.agreed_office or notice.agreed_on is None:
        return "Not given in the source"
    office = AGREER_LABELS[Agreer(notice.agreed_office)]
    return f"{notice.agreed_by}, {office.lower()}, on {day_in_words(notice.agreed_on)}"
