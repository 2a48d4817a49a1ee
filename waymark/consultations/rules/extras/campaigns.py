"""How do the answers read with campaigns, and without those that are shown apart?"""

from waymark.consultations.rules.content.answers import ExtraRow, ExtraTable
from waymark.consultations.rules.counted import CampaignsCount, QuestionCount
from waymark.consultations.rules.extras.cells import share_of
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.tables import CrossTable
from waymark.consultations.rules.wording import counted

HIDDEN = (
    "This question hides small numbers, so it is not told without campaigns: the difference would "
    "give some of them away."
)
REPLACED = (
    "An amendment replaced answers to this question, so it is not told without campaigns: the "
    "answers of campaigns stay as they were cast."
)


def campaign_table(
    question: QuestionCount, *, table: CrossTable, apart: CampaignsCount, is_replaced: bool
) -> ExtraTable | NotShown:
    """The answers with and without campaigns, each with its own base."""
    if question.threshold is not None:
        return NotShown(HIDDEN)
    if is_replaced:
        return NotShown(REPLACED)
    without = table.base - apart.answering.get(question.key, 0)
    return ExtraTable(
        key=f"{question.key}-campaigns",
        heading="With and without campaigns",
        columns=("With campaigns", "Without them"),
        rows=tuple(
            ExtraRow(
                label=choice.label,
                cells=(
                    share_of(table.chosen(choice.key), table.base),
                    share_of(
                        table.chosen(choice.key) - apart.counts.get((question.key, choice.key), 0),
                        without,
                    ),
                ),
            )
            for choice in question.choices
        ),
        notes=(
            (
                f"{counted(apart.responses, 'response')} of campaigns are shown apart; they are "
                "counted in every other figure."
            ),
        ),
    )
