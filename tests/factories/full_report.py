"""What does a report hold in which everything happened? Invented from first to last."""

from dataclasses import replace
from datetime import UTC, date, datetime

from tests.factories.luton import luton_content
from waymark.consultations.rules.content.answers import (
    ExtraCell,
    ExtraRow,
    ExtraTable,
    QuestionReport,
)
from waymark.consultations.rules.content.facts import (
    CampaignLine,
    HowItRan,
    NoticeLine,
    PetitionLine,
    VersionLine,
)
from waymark.consultations.rules.content.feedback import FeedbackLine
from waymark.consultations.rules.content.figures import NamedFigure, ReportFigure
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.content.themes import Quote, ThemeLine, ThemeReport
from waymark.consultations.rules.vocabulary import FeedbackStance, QuestionKind, ThemeKind
from waymark.core.figures import Direction


def figure(numerator: int, base: int) -> ReportFigure:
    return ReportFigure(numerator, base, Direction.TOTAL)


def theme(key: str, name: str, mentions: int, *, quotes: tuple[Quote, ...] = ()) -> ThemeLine:
    return ThemeLine(
        key=key,
        kind=ThemeKind.SAID,
        name=name,
        description=f"What was said about {name.lower()}",
        figure=figure(mentions, 40),
        size="some",
        splits=(NamedFigure(label="Option 1", figure=figure(min(mentions, 9), 20)),),
        quotes=quotes,
    )


WORDS = QuestionReport(
    key="reasons",
    kind=QuestionKind.OPEN_TEXT,
    wording="Why do you prefer it?",
    answers_held=44,
    themes=ThemeReport(
        version=2,
        answers=44,
        coded=40,
        themes=(
            theme("hours", "Opening hours", 6),
            theme(
                "travel",
                "Getting there",
                18,
                quotes=(Quote(text="The bus stops at six.", attribution="A young person"),),
            ),
        ),
        method=("Two people agreed on the themes.",),
        not_covered="Answers in pictures.",
    ),
    quotes=(Quote(text="Ask us again next year.", attribution=""),),
)
EXTRA = ExtraTable(
    key="age",
    heading="Age of those who took part",
    columns=("Took part", "Area"),
    rows=(
        ExtraRow(
            label="13 to 15",
            cells=(
                ExtraCell(text="60.0% (12 of 20)", figure=figure(12, 20)),
                ExtraCell(text="50.0% (500 of 1,000)", figure=figure(500, 1000)),
            ),
        ),
        ExtraRow(
            label="16 to 19",
            cells=(ExtraCell(text="fewer than 5", is_hidden=True), ExtraCell(text="not shown")),
        ),
    ),
    notes=("Small numbers are hidden.",),
    chart="bars",
)


def full_content() -> ReportContent:
    """A report with something in every section."""
    luton = luton_content()
    return replace(
        luton,
        questions=(*luton.questions[:1], WORDS),
        equality=(EXTRA,),
        how_it_ran=HowItRan(
            notices=(
                NoticeLine(
                    published_on=date(2007, 2, 20), heading="Extension", text="One more week."
                ),
            ),
            versions=(
                VersionLine(number=1, frozen_at=datetime(2007, 2, 8, 9, tzinfo=UTC), responses=60),
                VersionLine(
                    number=2,
                    frozen_at=datetime(2007, 2, 20, 9, tzinfo=UTC),
                    responses=46,
                    changes=("Question 2 reads otherwise",),
                ),
            ),
            petitions=(
                PetitionLine(
                    title="Keep the hub",
                    wording="We ask the council to keep the hub.",
                    signatures=210,
                    checked=None,
                    received_on=date(2007, 3, 1),
                    treatment="Shown apart",
                ),
            ),
            campaigns=(
                CampaignLine(
                    title="Ready-made letter",
                    organiser="",
                    identical=12,
                    varied=3,
                    treatment="Shown apart",
                ),
            ),
            response_rate="Of 50 bodies invited, 31 answered.",
            late_policy="Late responses were left out.",
            format_requests="Two people asked for large print.",
            paper_check="A tenth of the paper forms was entered twice.",
        ),
        feedback=(
            FeedbackLine(
                theme="reasons:travel",
                heading="Getting there",
                said="The last bus leaves too early.",
                figure=figure(18, 40),
                stance=FeedbackStance.PARTLY,
                answer="A later bus runs on Fridays.",
                owner="Transport team",
                due_on=date(2007, 9, 1),
            ),
            FeedbackLine(
                theme="",
                said="Open on Sundays.",
                figure=None,
                stance=FeedbackStance.NOT_ACCEPTED,
                answer="It costs too much.",
            ),
        ),
    )
