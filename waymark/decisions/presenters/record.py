"""What stands above the form about a decision?"""

from dataclasses import dataclass

from waymark.consultations.rules.feedback import Gate
from waymark.decisions.presenters.parts import Action, Fact


@dataclass(frozen=True)
class WeighedLine:
    """One thing that a decision rests on: what it is, whether it is there, and where it is made."""

    name: str
    state: str
    colour: str
    url: str


@dataclass(frozen=True)
class RecordView:
    """What stands above the form about a decision."""

    introduction: str
    bodies_url: str
    blocked: str
    ways_out: tuple[Action, ...]
    saved_meanwhile: tuple[Fact, ...]
    warnings: tuple[str, ...]
    back_url: str
    weighed: tuple[WeighedLine, ...] = ()


def weighed_lines(
    gate: Gate, *, report_url: str, feedback_url: str, papers_url: str
) -> tuple[WeighedLine, ...]:
    """Say what shows that what people said was weighed, and what of it is missing."""
    done, missing = ("There", "green"), ("Missing", "red")
    lines = [
        ("The published report of what people said", done if gate.has_report else missing),
        *((f"An answer to the theme “{each.name}”", done) for each in gate.acknowledged),
        *((f"An answer to the theme “{each.name}”", missing) for each in gate.unanswered),
        ("The equality impact assessment", done if gate.has_equality_analysis else missing),
    ]
    urls = [report_url, *[feedback_url] * (len(lines) - 2), papers_url]
    return tuple(
        WeighedLine(name=name, state=state, colour=colour, url=url)
        for (name, (state, colour)), url in zip(lines, urls, strict=True)
    )
