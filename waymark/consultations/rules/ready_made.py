"""Which consultations can every authority begin from? Invented patterns, to be made one's own."""

from dataclasses import dataclass

from waymark.consultations.rules.choice_lines import ChoiceLine
from waymark.consultations.rules.vocabulary import Channel, QuestionKind

PRIVACY = (
    "We use what you tell us to write a report and to help us decide. We keep your answers for "
    "two years. We keep your name and email address apart from your answers, and only as long as "
    "we need them. You do not have to answer every question. To ask about your information, use "
    "the contact on this page."
)


@dataclass(frozen=True, kw_only=True)
class ReadyQuestion:
    """One question of a pattern."""

    code: str
    kind: QuestionKind
    wording: str
    help: str = ""
    is_required: bool = False
    asks_options: bool = False
    choices: tuple[ChoiceLine, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReadyMade:
    """A pattern to begin from; options are key, name and description.

    One that `asks_equality` has the ready-made questions about equality too, kept apart as always.
    """

    key: str
    title: str
    summary: str
    purpose: str
    overview: str
    method: str
    who: tuple[str, ...]
    categories: tuple[str, ...]
    questions: tuple[ReadyQuestion, ...]
    options: tuple[tuple[str, str, str], ...] = ()
    channels: tuple[Channel, ...] = (Channel.ONLINE,)
    privacy_notice: str = PRIVACY
    asks_equality: bool = False


def _choices(*labels: str, last: str = "") -> tuple[ChoiceLine, ...]:
    lines = [
        ChoiceLine(code=f"answer_{number}", label=label, is_exclusive=False)
        for number, label in enumerate(labels, start=1)
    ]
    if last:
        lines.append(ChoiceLine(code="none", label=last, is_exclusive=True))
    return tuple(lines)


SERVICE_CHANGE = ReadyMade(
    key="service-change",
    title="A change to a service",
    summary="Asks which of several ways forward people prefer, what it would mean for them, and "
    "what else could be done. For schools, voluntary bodies, staff, young people and parents.",
    purpose="We are thinking about changing how this service is provided. Nothing is decided. "
    "Your answers help us choose between the options below.",
    overview="## Why we are asking\nSay what the service does now, for how many people, and what "
    "it costs.\n\n## What could change\nSay what is wrong with how it is now, and what "
    "has to be decided by when.\n\n## What stays as it is\nSay what is not in question.",
    method="Online, on paper and at two open meetings. Ask us for another format.",
    who=("Young people aged 13 to 19", "Parents and carers", "Schools and colleges",
         "Voluntary organisations", "Staff of the service"),
    categories=("Young people", "Parents and carers", "Schools and colleges",
                "Voluntary organisations", "Staff of the service", "Other"),
    options=(
        ("as_now", "Keep the service as it is", "The service goes on as it is now."),
        ("change", "Change the service", "Say in a few sentences what would be different."),
    ),
    channels=(Channel.ONLINE, Channel.PAPER_FORM, Channel.LETTER, Channel.EMAIL),
    questions=(
        ReadyQuestion(
            code="preferred_option",
            kind=QuestionKind.SINGLE_CHOICE,
            wording="Which option do you prefer?",
            asks_options=True,
            is_required=True,
            choices=(
                ChoiceLine(code="no_preference", label="I have no preference", is_exclusive=False),
            ),
        ),
        ReadyQuestion(
            code="effect",
            kind=QuestionKind.OPEN_TEXT,
            wording="What would the change mean for you, or for the people you work with?",
        ),
        ReadyQuestion(
            code="other_ways",
            kind=QuestionKind.OPEN_TEXT,
            wording="Is there another way that we should look at?",
        ),
        ReadyQuestion(
            code="fairness",
            kind=QuestionKind.OPEN_TEXT,
            wording="Would any group of people be affected more than others?",
            help="For example because of age, disability, race, religion or sex",
        ),
    ),
)  # fmt: skip

YOUTH_SURVEY = ReadyMade(
    key="youth-survey",
    title="Annual survey of young people",
    summary="The same questions each year about getting help, feeling safe and what is missing, "
    "with questions for checking that all groups were heard.",
    purpose="Each year we ask young people how things are where they live. Your answers help us "
    "decide what to do more of, and what to do differently.",
    overview="## Who can answer\nAnybody aged 13 to 19, or up to 25 with special educational "
    "needs or a disability.\n\n## How long it takes\nAbout five minutes. You can leave "
    "questions out.\n\n## What we do with it\nWe publish what you told us, and what we "
    "do about it.",
    method="Online, in schools and colleges, and at youth clubs.",
    who=("Young people aged 13 to 19", "Young people to 25 with special educational needs"),
    categories=("In school", "In college or training", "In work", "Not in learning or work"),
    questions=(
        ReadyQuestion(
            code="knows_help",
            kind=QuestionKind.SINGLE_CHOICE,
            wording="If you need advice about your future, do you know where to go?",
            choices=_choices("Yes", "Not sure", "No"),
        ),
        ReadyQuestion(
            code="used",
            kind=QuestionKind.MULTIPLE_CHOICE,
            wording="Which of these have you used in the last year?",
            help="Tick all that fit",
            choices=_choices(
                "A youth club", "Careers advice", "Counselling", "Sport or arts", "Help online",
                last="None of these",
            ),
        ),
        ReadyQuestion(
            code="safe",
            kind=QuestionKind.SINGLE_CHOICE,
            wording="Do you feel safe where you spend your free time?",
            choices=_choices("Always", "Mostly", "Sometimes", "Rarely", "I do not want to say"),
        ),
        ReadyQuestion(
            code="missing",
            kind=QuestionKind.OPEN_TEXT,
            wording="What is missing for young people where you live?",
        ),
    ),
    asks_equality=True,
)  # fmt: skip

QUICK_POLL = ReadyMade(
    key="quick-poll",
    title="Quick poll with young people",
    summary="Two questions for a phone, a poster or the end of a group session.",
    purpose="A quick question to young people. It takes less than a minute, and we tell you what "
    "came of it.",
    overview="Answer on your phone. Nobody asks for your name.",
    method="Online, by a code on posters, and in groups.",
    who=("Young people aged 13 to 19",),
    categories=("Young people",),
    questions=(
        ReadyQuestion(
            code="pick",
            kind=QuestionKind.SINGLE_CHOICE,
            wording="Which would you like most?",
            help="Change these answers to your own",
            is_required=True,
            choices=_choices("More to do after school", "More to do at weekends",
                             "Somebody to talk to", "Something else"),
        ),
        ReadyQuestion(
            code="why",
            kind=QuestionKind.OPEN_TEXT,
            wording="Tell us why, or what else you would like",
        ),
    ),
)  # fmt: skip

READY_MADE = {each.key: each for each in (SERVICE_CHANGE, YOUTH_SURVEY, QUICK_POLL)}
