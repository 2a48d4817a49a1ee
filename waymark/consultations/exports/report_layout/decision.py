"""How does a report show what was decided?"""

from collections.abc import Iterator

from waymark.consultations.exports.report_layout.blocks import (
    Block,
    Bullets,
    Facts,
    Heading,
    Headline,
    Paragraph,
    Prose,
    Table,
    Text,
)
from waymark.consultations.exports.report_layout.words import (
    NOT_RECORDED,
    column_headings,
    document_words,
    prose,
)
from waymark.consultations.rules.content.decision import ConditionLine, DecisionBlock
from waymark.consultations.rules.content.report import NOT_GIVEN
from waymark.consultations.rules.wording import sentence
from waymark.core.dates import day_in_words

NO_DECISION = "No decision has been recorded yet."


def headline(decision: DecisionBlock) -> str:
    """Say what was decided, and when."""
    return f"{decision.headline} ({day_in_words(decision.decided_on)})"


def show_decision(decision: DecisionBlock | None) -> Iterator[Block]:
    """Show the decision with its conditions, reviews and papers."""
    if decision is None:
        yield Paragraph(NO_DECISION)
        return
    missing = sentence(NOT_GIVEN) if decision.is_recorded_from_history else NOT_RECORDED
    yield Headline(
        label="Decision",
        text=decision.headline,
        detail=f"{decision.body}, {day_in_words(decision.decided_on)}",
    )
    yield prose(decision.wording)
    lines: list[tuple[str, Text | Prose]] = [
        ("Reasons", Prose(decision.reasons or missing)),
        ("Alternatives considered", Prose(decision.alternatives or missing)),
        ("Stage", Text(sentence(decision.stage.replace("_", " ")))),
    ]
    if decision.is_recorded_from_history:
        source = decision.source or missing
        lines.append(("How it came here", Text(f"Recorded from history. Source: {source}")))
    yield Facts(tuple(lines))
    if decision.conditions:
        yield Table(
            key="conditions",
            caption="Conditions",
            columns=column_headings("Condition", "Who sees to it", "Due", "Met"),
            rows=tuple(_condition(condition, missing) for condition in decision.conditions),
        )
    if decision.reviews:
        yield Table(
            key="reviews",
            caption="What would bring the decision back",
            columns=column_headings("Review", "Review date"),
            rows=tuple(
                (Text(each.text), Text(day_in_words(each.review_on) if each.review_on else missing))
                for each in decision.reviews
            ),
        )
    if decision.documents:
        yield Heading("Papers behind the decision")
        yield Bullets(tuple(Text(document_words(document)) for document in decision.documents))
    if decision.not_given:
        yield Paragraph(f"The source does not give: {'; '.join(decision.not_given)}.")


def _condition(condition: ConditionLine, missing: str) -> tuple[Text, ...]:
    met = {None: missing, True: "yes", False: "no"}
    return (
        Text(condition.text),
        Text(condition.owner or missing),
        Text(day_in_words(condition.due_on) if condition.due_on else missing),
        Text(met[condition.is_met]),
    )
