"""What is asked about equality, and when may answers to it leave their holding place?

The characteristics are the nine of the Equality Act 2010, section 4, with three local ones. The
answers follow the harmonised standards of the Government Statistical Service and the 2021 census
of England and Wales.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from waymark.consultations.rules.choice_lines import ChoiceLine, code_from
from waymark.consultations.rules.vocabulary import ChoiceRole

SMALLEST_BATCH = 10
"""So many people's answers at least are moved together, so that none can be told by its moment."""

KEPT_BACK = 10
"""So many stay behind while more may come, so that the last ones to come are never a small rest."""

PREFER_NOT_TO_SAY = ChoiceLine(
    code="prefer_not_to_say", label="Prefer not to say", role=ChoiceRole.PREFER_NOT_TO_SAY
)
WARD = "equality_ward"


@dataclass(frozen=True)
class StandardQuestion:
    """A question about one characteristic with its answers, always with "prefer not to say"."""

    code: str
    wording: str
    answers: tuple[str, ...]
    help: str = ""

    @property
    def choices(self) -> tuple[ChoiceLine, ...]:
        """The answers as choices; the code of each is made from its words."""
        lines: list[ChoiceLine] = []
        for label in self.answers:
            code = code_from(label, taken={each.code for each in lines})
            lines.append(ChoiceLine(code=code, label=label))
        return (*lines, PREFER_NOT_TO_SAY)


def how_many_to_move(held: int, *, may_more_come: bool) -> int:
    """How many of the people whose answers are held may have them moved now."""
    if not may_more_come:
        return held
    free = held - KEPT_BACK
    return free if free >= SMALLEST_BATCH else 0


def standard_questions(*, wards: Sequence[str] = ()) -> tuple[StandardQuestion, ...]:
    """Return the ready-made questions; the one about the ward only where wards are known."""
    ward = StandardQuestion(WARD, "Which area do you live in?", (*wards, "Somewhere else"))
    return (*_STANDARD, ward) if wards else _STANDARD


_YES_NO = ("Yes", "No")
_STANDARD = (
    StandardQuestion(
        "equality_age",
        "How old are you?",
        (
            "Under 13", "13 to 15", "16 to 17", "18 to 19", "20 to 25", "26 to 34", "35 to 49",
            "50 to 64", "65 to 74", "75 or over",
        ),
    ),
    StandardQuestion(
        "equality_sex",
        "What is your sex?",
        ("Female", "Male"),
        "A question about gender follows.",
    ),
    StandardQuestion(
        "equality_gender",
        "Is the gender you identify with the same as your sex registered at birth?",
        _YES_NO,
    ),
    StandardQuestion(
        "equality_disability",
        "Do you have a physical or mental health condition or illness that has lasted, or will "
        "last, 12 months or more?",
        (
            "Yes, and it limits what I can do a lot",
            "Yes, and it limits what I can do a little",
            "Yes, and it does not limit what I can do",
            "No",
        ),
    ),
    StandardQuestion(
        "equality_ethnic_group",
        "What is your ethnic group?",
        (
            "White: English, Welsh, Scottish, Northern Irish or British",
            "White: Irish",
            "White: Gypsy or Irish Traveller",
            "White: Roma",
            "White: any other background",
            "Mixed: White and Black Caribbean",
            "Mixed: White and Black African",
            "Mixed: White and Asian",
            "Mixed: any other background",
            "Asian or Asian British: Indian",
            "Asian or Asian British: Pakistani",
            "Asian or Asian British: Bangladeshi",
            "Asian or Asian British: Chinese",
            "Asian or Asian British: any other background",
            "Black or Black British: Caribbean",
            "Black or Black British: African",
            "Black or Black British: any other background",
            "Arab",
            "Any other ethnic group",
        ),
    ),
    StandardQuestion(
        "equality_religion",
        "What is your religion?",
        (
            "No religion", "Christian", "Buddhist", "Hindu", "Jewish", "Muslim", "Sikh",
            "Any other religion or belief",
        ),
    ),
    StandardQuestion(
        "equality_sexual_orientation",
        "Which of these best describes your sexual orientation?",
        ("Straight or heterosexual", "Gay or lesbian", "Bisexual", "Other"),
    ),
    StandardQuestion(
        "equality_marriage",
        "Are you married or in a civil partnership?",
        (
            "Never married and never in a civil partnership",
            "Married",
            "In a civil partnership",
            "Separated",
            "Divorced, or civil partnership ended",
            "Widowed, or civil partner has died",
        ),
    ),
    StandardQuestion(
        "equality_pregnancy",
        "Are you pregnant, or have you had a baby in the last 12 months?",
        _YES_NO,
    ),
    StandardQuestion(
        "equality_carer",
        "Do you look after somebody because of illness, disability or old age?",
        (
            "No",
            "Yes, 19 hours a week or less",
            "Yes, 20 to 49 hours a week",
            "Yes, 50 hours a week or more",
        ),
        "Do not count what you do as a paid job.",
    ),
    StandardQuestion(
        "equality_care",
        "Have you ever been in care?",
        ("Yes, I am in care now", "Yes, in the past", "No"),
        "Such as with foster carers or in a children's home.",
    ),
)  # fmt: skip
