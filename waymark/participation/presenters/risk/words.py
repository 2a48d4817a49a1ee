"""In which words are a band, its points and what is known of a sign said?"""

from waymark.core.dates import day_in_words
from waymark.participation.models.risk import (
    BAND_LABELS,
    FACT_LABELS,
    RiskRun,
)
from waymark.participation.presenters.offers import Tag
from waymark.participation.rules.risk import (
    CHARACTERISTICS,
    Band,
    Input,
    Sign,
)
from waymark.people.models.needs import CHARACTERISTIC_LABELS, SEND_LABELS
from waymark.people.rules.vocabulary import SendStatus

INPUT_LABELS: dict[Input, str] = (
    {Input(kind.value): label for kind, label in FACT_LABELS.items()}
    | {Input(kind.value): CHARACTERISTIC_LABELS[kind] for kind in CHARACTERISTICS}
    | {
        Input.SCHOOL_MOVES: "Changes of school in 12 months",
        Input.SEND: "Special educational needs or disability",
        Input.UNDECIDED: "Undecided what to do after Year 11",
        Input.WITHOUT_OFFER: "No offer of learning stands",
        Input.NEET_SPELLS: "Earlier times of being NEET",
    }
)

NUMBERS = {Input.SUSPENSIONS, Input.SCHOOL_MOVES, Input.NEET_SPELLS}
"""The inputs whose value is a number of times; of the others but two it is yes or no."""

SEND_VALUES = {0: "None", 1: SEND_LABELS[SendStatus.SUPPORT], 2: SEND_LABELS[SendStatus.PLAN]}

COLOURS = {Band.HIGH: "red", Band.MEDIUM: "orange", Band.LOW: "blue", Band.NOT_ENOUGH: "grey"}

NO_EFFECT = (
    "This puts young people on lists, so that somebody asks them. It decides nothing: no status, "
    "plan or allocation changes because of it."
)


def band_tag(band: Band) -> Tag:
    """Return a band as a tag."""
    return Tag(BAND_LABELS[band], COLOURS[band])


def points_words(points: int, most: int) -> str:
    """Say how many points, and how many more there could be of what is not known."""
    said = "1 point" if points == 1 else f"{points} points"
    return said if points == most else f"{said}, up to {most}"


def known_words(known: int, asked: int) -> str:
    """Say of how many signs something is known."""
    return f"{known} of {asked}"


def run_words(run: RiskRun) -> str:
    """Say when it was reckoned, and by what."""
    return f"Worked out on {day_in_words(run.day)} by the model of {run.model}."


def value_words(key: Input, value: int) -> str:
    """Word the value of an input."""
    if key is Input.ATTENDANCE:
        return f"{value}%"
    if key is Input.SEND:
        return SEND_VALUES[value]
    if key in NUMBERS:
        return str(value)
    return "Yes" if value else "No"


def weight_words(sign: Sign) -> str:
    """Say how many points which values of a sign give."""
    words = []
    for step in sign.steps:
        if step.is_below:
            when = f"below {value_words(sign.input, step.limit)}"
        elif sign.input is Input.SEND:
            when = SEND_VALUES[step.limit]
        elif sign.input in NUMBERS:
            when = f"{step.limit} or more"
        else:
            when = "yes"
        words.append(f"{when}: {step.points}")
    return "; ".join(words)
