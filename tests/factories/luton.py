"""What did Luton ask in 2007, and which counts do its published percentages come from?

The table is a reconstruction: the counts named in `KNOWN` are forced by the published figures, and
all others were chosen so that the published figures come out.
"""

from datetime import UTC, date, datetime

from waymark.consultations.rules.amendments import Amendment
from waymark.consultations.rules.build import FigureReference, Statement, build_content
from waymark.consultations.rules.content.answers import GroupReport
from waymark.consultations.rules.content.decision import ConditionLine, DecisionBlock, ReviewLine
from waymark.consultations.rules.content.facts import (
    AuthorityFacts,
    ConsultationFacts,
    Contact,
    EventLine,
    OptionLine,
    SnapshotFacts,
)
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.counted import CategoryCount, Counts, QuestionCount
from waymark.consultations.rules.reconstruction import KnownSum, Reconstruction
from waymark.consultations.rules.tables import Heading
from waymark.consultations.rules.vocabulary import (
    AmendmentEffect,
    Channel,
    EventKind,
    GroupOutcome,
    QuestionKind,
    ResponseStatus,
    SupportKind,
)
from waymark.core.figures import Direction

QUESTION = "preferred_option"
O1, O2, O3, O4 = OPTIONS = ("option_1", "option_2", "option_3", "option_4")

CATEGORIES = {
    "connexions": "Connexions",
    "councillors": "Councillors",
    "health": "Health",
    "lbc": "LBC",
    "lsc": "LSC",
    "voluntary": "Voluntary organisations",
    "schools": "Schools and colleges",
    "other": "Other",
}

TABLE = {
    "connexions": (35, 2, 1, 3),
    "councillors": (0, 0, 0, 3),
    "health": (0, 0, 0, 2),
    "lbc": (2, 1, 2, 29),
    "lsc": (0, 0, 0, 2),
    "voluntary": (6, 0, 0, 1),
    "schools": (7, 1, 2, 2),
    "other": (4, 1, 0, 0),
}

WHOLE_FOR_OPTION_4 = ("councillors", "health", "lsc")

KNOWN = (
    KnownSum(total=106),
    KnownSum(total=54, choices=(O1,)),
    KnownSum(total=42, choices=(O4,)),
    KnownSum(total=41, categories=("connexions",)),
    KnownSum(total=35, categories=("connexions",), choices=(O1,)),
    KnownSum(total=34, categories=("lbc",)),
    KnownSum(total=2, categories=("lbc",), choices=(O1,)),
    KnownSum(total=29, categories=("lbc",), choices=(O4,)),
    KnownSum(total=12, categories=("schools",)),
    KnownSum(total=7, categories=("schools",), choices=(O1,)),
    KnownSum(total=7, categories=("voluntary",)),
    KnownSum(total=6, categories=("voluntary",), choices=(O1,)),
    KnownSum(total=5, categories=("other",)),
    KnownSum(total=4, categories=("other",), choices=(O1,)),
    KnownSum(total=0, categories=WHOLE_FOR_OPTION_4, choices=(O1, O2, O3)),
)

RECONSTRUCTION = Reconstruction(
    question=QUESTION,
    sentence=(
        "The single responses were not kept. These counts were rebuilt by arithmetic from the "
        "published percentages: some are forced by them, others are one choice among several "
        "that fit."
    ),
    known=KNOWN,
)

CLARIFICATION = Amendment(
    body="Learning and Skills Council",
    question=QUESTION,
    wording="Although Option 4 was ticked, either Option 1 or Option 4 can be supported.",
    effect=AmendmentEffect.NOTE,
    supports=((O1, SupportKind.ACCEPTABLE), (O4, SupportKind.ACCEPTABLE)),
    covered={("lsc", O4): 2},
)

GROUPS = (
    GroupReport(
        label="First group",
        participants=11,
        who="Young people of 11 to 18",
        how_reached="Discussion at the young people's event",
        outcome=GroupOutcome.ONE_OPTION,
        options=("Option 1",),
        reasons="Less disruption in the short term",
    ),
    GroupReport(
        label="Second group",
        participants=11,
        who="Young people of 11 to 18",
        how_reached="Discussion at the young people's event",
        outcome=GroupOutcome.NO_PREFERENCE,
        reasons="A good service matters more than who gives it",
    ),
)

CONSULTATION = ConsultationFacts(
    slug="luton-2007",
    title="The future of integrated youth support and Connexions in Luton",
    purpose="To decide who should provide Connexions services from April 2008.",
    overview=(
        "From April 2008 local authorities commission Connexions work. An independent review "
        "left four ways to do so, on which Luton and Bedfordshire each consulted."
    ),
    department="Children and Learning Department, Luton Borough Council",
    opens_on=date(2007, 2, 8),
    closes_on=date(2007, 3, 8),
    who_was_consulted=(
        "Schools with pupils of 13 and over",
        "Colleges",
        "Connexions staff",
        "Council youth support staff",
        "Voluntary organisations",
        "Local forums",
        "Jobcentre Plus",
        "Work-based learning providers",
        "Learning and Skills Council",
        "Young people",
    ),
    method="Papers on three websites, email to key stakeholders, and three events.",
    channels=(Channel.ONLINE, Channel.EMAIL, Channel.GROUP_SESSION),
    options=(
        OptionLine(key=O1, label="Option 1", description="Commission the current provider"),
        OptionLine(key=O2, label="Option 2", description="Commission on the open market"),
        OptionLine(key=O3, label="Option 3", description="Part in-house, part bought in"),
        OptionLine(key=O4, label="Option 4", description="Deliver everything in-house"),
    ),
    events=(
        EventLine(title="First briefing", kind=EventKind.BRIEFING, audience="Adult stakeholders"),
        EventLine(title="Second briefing", kind=EventKind.BRIEFING, audience="Adult stakeholders"),
        EventLine(
            title="Young people's event",
            kind=EventKind.YOUNG_PEOPLE,
            audience="Young people of 11 to 18",
            attendance=22,
        ),
    ),
    related=("Bedfordshire consulted over the same weeks; its responses are not held here.",),
    contact=Contact(lines=("Unity House", "111 Stuart Street", "Luton"), telephone="01582 548100"),
)

DECISION = DecisionBlock(
    body="Executive Committee",
    decided_on=date(2007, 3, 26),
    wording="Luton delivers all Connexions services in-house from April 2008.",
    finality="in_principle",
    stage="decided",
    headline="In principle, subject to review",
    conditions=(
        ConditionLine(text="Actuarial and legal analysis of pensions"),
        ConditionLine(text="Analysis of staff transfer under TUPE"),
        ConditionLine(text="Analysis of redundancy costs"),
    ),
    reviews=(ReviewLine(text="Bedfordshire decides against taking the work in-house"),),
    is_recorded_from_history=True,
    source="Summary report of the consultation, 2007",
    not_given=("reasons", "alternatives considered", "owner and due date of each condition"),
)


def luton_counts(*, amendments: tuple[Amendment, ...] = (CLARIFICATION,)) -> Counts:
    """The 106 responses and two groups, as a snapshot holds them."""
    return Counts(
        by_status={ResponseStatus.ACCEPTED: sum(map(sum, TABLE.values()))},
        categories=tuple(
            CategoryCount(key=key, label=CATEGORIES[key], responses=sum(row))
            for key, row in TABLE.items()
        ),
        questions=(
            QuestionCount(
                key=QUESTION,
                kind=QuestionKind.SINGLE_CHOICE,
                wording="Which option do you prefer?",
                choices=tuple(
                    Heading(key=key, label=f"Option {number}")
                    for number, key in enumerate(OPTIONS, start=1)
                ),
                counts={
                    (key, option): number
                    for key, row in TABLE.items()
                    for option, number in zip(OPTIONS, row, strict=True)
                    if number
                },
            ),
            QuestionCount(
                key="structure",
                kind=QuestionKind.OPEN_TEXT,
                wording="What should be considered in deciding the structure?",
            ),
            QuestionCount(
                key="implementation",
                kind=QuestionKind.OPEN_TEXT,
                wording="What should be considered in putting it into practice?",
            ),
        ),
        groups=GROUPS,
        amendments=amendments,
        reconstruction=RECONSTRUCTION,
    )


def luton_content(*, amendments: tuple[Amendment, ...] = (CLARIFICATION,)) -> ReportContent:
    """The whole report of the 2007 consultation, with its decision."""
    return build_content(
        edition=1,
        authority=AuthorityFacts(code="luton", name="Luton Borough Council"),
        consultation=CONSULTATION,
        snapshot=SnapshotFacts(number=1, frozen_at=datetime(2026, 11, 21, 12, 0, tzinfo=UTC)),
        counts=luton_counts(amendments=amendments),
        statements=(
            Statement(
                heading="Key considerations",
                statement="Young people's interests come first.",
                rests_on=(
                    FigureReference(question=QUESTION, direction=Direction.TOTAL, choice=O1),
                ),
            ),
            Statement(heading="Key characteristics", statement="Trained staff who are heard."),
        ),
        decision=DECISION,
    )
