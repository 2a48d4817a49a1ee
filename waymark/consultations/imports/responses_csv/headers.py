"""Which columns does the header of a file name, and what is wrong with it?"""

from difflib import get_close_matches
from functools import partial

from waymark.consultations.rules import response_file as row_rules
from waymark.consultations.rules.response_file import Column, Layout
from waymark.core.tabular import Fault, Sheet, shorten


class WrongHeader(Exception):
    """The header has faults; nothing under it was read."""

    def __init__(self, faults: list[Fault]) -> None:
        """Keep what is wrong."""
        self.faults = faults


def read_header(sheet: Sheet, layout: Layout) -> list[Column]:
    """The columns of the file in its order; raises with every fault of the header."""
    names = [_header_name(name, layout) for name in sheet.header]
    fault = partial(Fault, row=1)
    every = ", ".join(layout.by_name)
    faults = []
    for place, (name, written) in enumerate(zip(names, sheet.header, strict=True), start=1):
        column = shorten(written)
        if not written:
            faults.append(
                fault(
                    message=f"Column {place} has no name.",
                    remedy="Name it, or take the column out.",
                )
            )
        elif name in names[: place - 1]:
            faults.append(
                fault(
                    column=column,
                    message="There are two columns with this name.",
                    remedy="Take one of them out.",
                )
            )
        elif name in layout.unheld:
            faults.append(
                fault(
                    column=column,
                    message="Answers to this question are not taken from a file.",
                    remedy="Take the column out.",
                )
            )
        elif name not in layout.by_name:
            near = get_close_matches(name, list(layout.by_name), n=1)
            begin = f"Did you mean “{near[0]}”? " if near else ""
            faults.append(
                fault(
                    column=column,
                    message="This consultation has no such column.",
                    remedy=shorten(f"{begin}Take it out, or use one of: {every}.", 400),
                )
            )
    faults += [
        fault(
            column=column.name,
            message="This column is missing.",
            remedy=f"Add a column with the name {column.name} to the header row.",
        )
        for column in layout.columns
        if column.is_expected and column.name not in names
    ]
    if faults:
        raise WrongHeader(faults)
    return [layout.by_name[name] for name in names]


def _header_name(written: str, layout: Layout) -> str:
    folded = row_rules.fold(written)
    joined = folded.replace(" ", "_")
    known = {*layout.by_name, *layout.unheld}
    return joined if joined in known else folded
