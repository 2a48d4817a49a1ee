"""What does a report say about how many responded, and who?"""

from collections.abc import Iterator

from waymark.consultations.exports.report_layout.blocks import (
    Block,
    Paragraph,
    Table,
    Text,
    Timeline,
)
from waymark.consultations.exports.report_layout.consultation import CHANNELS
from waymark.consultations.exports.report_layout.words import (
    column_headings,
    count_cell,
    share_cell,
)
from waymark.consultations.rules.content.facts import OverTime
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.vocabulary import ExclusionReason
from waymark.consultations.rules.wording import counted, listed, sentence
from waymark.core.dates import day_in_words

EXCLUSIONS = {
    ExclusionReason.BLANK: "nothing was answered",
    ExclusionReason.NO_IDENTITY: "no valid identity, where one was required",
    ExclusionReason.DUPLICATE: "a duplicate of another",
    ExclusionReason.OUT_OF_SCOPE: "outside the scope",
    ExclusionReason.LATE: "came late",
    ExclusionReason.TEST: "a test",
}


def show_response_rate(content: ReportContent) -> Iterator[Block]:
    """Account for every response, and show who responded."""
    counts = content.reconciliation
    yield Paragraph(content.response_rate)
    lines = [("Received", counts.received)]
    lines += [(f"Left out: {EXCLUSIONS[each.reason]}", each.count) for each in counts.excluded]
    lines += [("Merged with another", counts.merged), ("Withdrawn", counts.withdrawn)]
    if counts.undecided:
        lines.append(("Not decided yet", counts.undecided))
    lines.append(("Analysed", counts.analysed))
    yield Table(
        key="reconciliation",
        caption="From the responses received to the responses analysed",
        columns=column_headings("Individual responses", numbers=("Number",)),
        rows=tuple((Text(label), count_cell(count)) for label, count in lines),
    )
    yield Table(
        key="categories",
        caption="Who responded",
        columns=column_headings("Category", numbers=("Share of the responses analysed",)),
        rows=tuple((Text(each.label), share_cell(each.responses)) for each in content.categories),
    )
    if counts.groups:
        yield Paragraph(_not_added(content))


def show_over_time(found: OverTime) -> Iterator[Block]:
    """Show on which days responses came, by channel, with what was held then."""
    labels = tuple(sentence(CHANNELS[each]) for each in found.channels)
    busiest = max(found.days, key=lambda each: sum(each.numbers))
    held = [
        f"{', '.join(each.events)} on {day_in_words(each.day)}"
        for each in found.days
        if each.events
    ]
    yield Timeline(
        key="over-time-chart",
        title="When responses came",
        lead=(
            "One column for each day, divided by the way in which responses came."
            + (" A marked line stands where something was held." if held else "")
        ),
        description=(
            f"Most responses, {sum(busiest.numbers):,}, came on {day_in_words(busiest.day)}."
            + (f" Held: {listed(held)}." if held else "")
        ),
        options=labels,
        bars=(),
        days=tuple((each.day, each.numbers, bool(each.events)) for each in found.days),
    )
    yield Table(
        key="over-time",
        caption="Responses analysed by the day on which they came",
        columns=(
            *column_headings("Day", numbers=(*labels, "All")),
            *column_headings("What was held"),
        ),
        rows=tuple(
            (
                Text(day_in_words(each.day)),
                *(count_cell(number) for number in (*each.numbers, sum(each.numbers))),
                Text(", ".join(each.events) or "–"),
            )
            for each in found.days
        ),
    )


def groups_apart(content: ReportContent) -> str:
    """Count the groups, apart from the individual responses."""
    counts = content.reconciliation
    people = counted(counts.group_participants, "person", "people")
    return f"{counted(counts.groups, 'group')} ({people}), not added to the {counts.analysed:,}"


def _not_added(content: ReportContent) -> str:
    counts = content.reconciliation
    groups = counted(counts.groups, "group response")
    people = counted(counts.group_participants, "person", "people")
    return (
        f"Group responses are not added to the {counts.analysed:,}. "
        f"There {'is' if counts.groups == 1 else 'are'} {groups}, from {people} in all; "
        "they stand in a part of their own under the findings."
    )
