"""What does a report say of margins of error, and of responses that came late?"""

from waymark.consultations.rules.content.answers import ExtraRow, ExtraTable
from waymark.consultations.rules.counted import LateCount
from waymark.consultations.rules.extras.cells import figure_cell, words_cell
from waymark.consultations.rules.statistics.intervals import wilson
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.tables import CrossTable
from waymark.consultations.rules.vocabulary import LatePolicy
from waymark.consultations.rules.wording import counted


def interval_table(table: CrossTable, *, key: str, frame: str) -> ExtraTable | None:
    """The 95% interval of each choice, only where a random sample was drawn; otherwise None."""
    found = [
        (choice.label, table.overall_figure(choice.key), interval)
        for choice in table.choices
        for interval in (wilson(table.overall_figure(choice.key), frame=frame),)
        if not isinstance(interval, NotShown)
    ]
    if not found:
        return None
    return ExtraTable(
        key=f"{key}-intervals",
        heading="Margins of error (95%, Wilson)",
        columns=("Share", "Lies between"),
        rows=tuple(
            ExtraRow(label=label, cells=(figure_cell(figure), words_cell(str(interval))))
            for label, figure, interval in found
        ),
        notes=(f"Random sample: {frame}",),
    )


def late_sentence(late: LateCount | None) -> str:
    """What became of responses that came after closing; empty where none did."""
    if late is None:
        return ""
    came = counted(late.counted + late.left_out, "response")
    policy = {
        LatePolicy.COUNT: "The policy is to count them",
        LatePolicy.LEAVE_OUT: "The policy is to keep them and to leave them out of the figures",
    }[late.policy]
    return (
        f"{came} came after closing. {policy}: {late.counted:,} counted, "
        f"{late.left_out:,} not counted."
    )
