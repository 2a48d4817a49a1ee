"""What is going on in Marshfield, an invented borough? One consultation is open, one is a draft."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta

from waymark.consultations.actions import approving, gates, parts, questions, setup, stages
from waymark.consultations.actions.hearing import groups
from waymark.consultations.imports.files import import_file
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.asking.options import Option, OptionStatus
from waymark.consultations.rules.choice_lines import ChoiceLine
from waymark.consultations.rules.gates import Gate
from waymark.consultations.rules.vocabulary import EventKind, GroupOutcome, QuestionKind
from waymark.core.actors import Actor
from waymark.core.dates import local_date, local_moment
from waymark.core.tabular import write_csv
from waymark.demonstration.actions import easy_read
from waymark.organisations.actions import add_organisation

SLUG = "after-school"
RESPONSES = 320
SEED = 20_260_208

OPTIONS = (
    ("library", "The library", "A youth room in the central library, open until 8pm on weekdays."),
    ("leisure", "The leisure centre", "Two rooms and a sports hall at the leisure centre."),
    ("bus", "A youth bus", "A bus that stops at a different estate each evening."),
)
COSTS = {
    "library": "£38,000 a year, most of it for two youth workers.",
    "leisure": "£52,000 a year, with the hire of the hall.",
    "bus": "£61,000 a year and £90,000 for the bus.",
}
RISKS = {
    "library": "Younger readers may feel crowded out in the evening.",
    "leisure": "The hall is taken by clubs on two evenings a week.",
    "bus": "When the bus is in the garage there is nothing.",
}
REASONS = {
    Gate.EQUALITY: "It was done for the youth plan that this belongs to, and is on its page.",
    Gate.EASY_READ: "The overview is written in easy words and read aloud at the open evening.",
}
HOPED_FOR = {"young_people": 250, "parents": 80, "schools": 20, "voluntary": 20}
"""How many responses officers hope for from each category, which only staff see."""
CATEGORIES = (
    ("young_people", "Young people of 11 to 19", 0.62, (5, 3, 2)),
    ("parents", "Parents and carers", 0.2, (4, 4, 1)),
    ("schools", "Schools and colleges", 0.08, (6, 2, 1)),
    ("voluntary", "Voluntary organisations", 0.06, (2, 2, 5)),
    ("other", "Other people", 0.04, (1, 1, 1)),
)
USES = (
    ChoiceLine("homework", "Homework and revision"),
    ChoiceLine("sport", "Sport and games"),
    ChoiceLine("music", "Music and making things"),
    ChoiceLine("talk", "Somebody to talk to"),
    ChoiceLine("none", "None of these", is_exclusive=True),
)
WORDS = (
    "It has to be somewhere I can get home from after dark.",
    "Please ask us again before you choose the furniture.",
    "My sister uses a wheelchair, so the doors matter.",
    "Keep one quiet room.",
    "Somebody who knows about apprenticeships should be there once a week.",
    "The last bus goes at half past seven, so eight is too late.",
    "Free food would help more than anything.",
    "Do not close the old club before the new one opens.",
)
BODIES = (
    ("Marshfield Academy", "school"),
    ("Marshfield Sixth Form College", "college"),
    ("Northgate Youth Project", "voluntary"),
    ("Marshfield Library Service", "public_body"),
)


def load(*, by: Actor, at: datetime, scale: int, tell: Callable[[str], None]) -> None:
    """Load the open consultation with its responses and a draft, unless they are there."""
    if Consultation.objects.filter(slug=SLUG).exists():
        return
    tell(f"Opening an invented consultation with {RESPONSES * scale} invented responses")
    for name, kind in BODIES:
        add_organisation(by=by, name=name, kind=kind, at=at)
    opened = local_moment(local_date(at) - timedelta(days=12))
    consultation = _ask(by=by, opened=opened)
    content = write_csv(_header(), list(_responses(RESPONSES * scale, opened=opened)))
    import_file(
        by=by,
        consultation=consultation,
        file_name="after-school-paper-forms.csv",
        content=content,
        at=at,
    )
    groups.enter_group_response(
        by=by,
        consultation=consultation,
        label="Northgate Youth Project, Tuesday group",
        participants=14,
        who="Young people of 13 to 16",
        how_reached="A show of hands after half an hour of talk",
        outcome=GroupOutcome.ONE_OPTION,
        options=[Option.objects.get(consultation=consultation, key="bus")],
        reasons="Most of them cannot get into town in the evening.",
        event=Event.objects.filter(consultation=consultation).order_by("position").first(),
        at=at,
    )
    setup.create_consultation(
        by=by,
        at=at,
        title="How should we tell you what is on?",
        purpose="To choose how the youth service lets people know about activities.",
    )


def _ask(*, by: Actor, opened: datetime) -> Consultation:
    consultation = setup.create_consultation(
        by=by,
        at=opened,
        slug=SLUG,
        title="Where should young people meet after school?",
        purpose="To choose where the borough's new youth space opens next year.",
        overview=(
            "The youth club in Mill Lane closes next summer, because its roof cannot be mended. "
            "There is money for one new place. We want to know which place suits you, what you "
            "would do there, and what we have not thought of."
        ),
        still_open="Which place it is, and what happens there. That Mill Lane closes is settled.",
        department="Youth Service, Marshfield Borough Council",
        who_was_consulted="Young people of 11 to 19\nParents and carers\nSchools and colleges\n"
        "Voluntary organisations",
        method="Online, on paper in schools and libraries, and at an evening in the town hall.",
        privacy_notice="Your answers are kept for two years and read by the youth service. "
        "Your name is never published unless you say so.",
        contact_name="Youth Service",
        contact_email="youth.service@marshfield.example",
    )
    for key, label, description in OPTIONS:
        parts.save_option(
            by=by,
            consultation=consultation,
            key=key,
            label=label,
            description=description,
            costs=COSTS[key],
            risks=RISKS[key],
            at=opened,
        )
    for key, label, _share, _weights in CATEGORIES:
        parts.save_category(
            by=by,
            consultation=consultation,
            key=key,
            label=label,
            target=HOPED_FOR.get(key),
            at=opened,
        )
    questions.save_question(
        by=by,
        consultation=consultation,
        code="place",
        kind=QuestionKind.SINGLE_CHOICE,
        wording="Which place do you prefer?",
        is_required=True,
        asks_options=True,
        at=opened,
    )
    questions.save_question(
        by=by,
        consultation=consultation,
        code="use",
        kind=QuestionKind.MULTIPLE_CHOICE,
        wording="What would you, or young people you know, do there?",
        help="Tick all that fit.",
        choices=USES,
        at=opened,
    )
    questions.save_question(
        by=by,
        consultation=consultation,
        code="missing",
        kind=QuestionKind.OPEN_TEXT,
        wording="What have we not thought of?",
        at=opened,
    )
    parts.save_event(
        by=by,
        consultation=consultation,
        title="Open evening in the town hall",
        kind=EventKind.PUBLIC_MEETING,
        held_on=local_date(opened) + timedelta(days=20),
        place="Marshfield Town Hall",
        audience="Everybody",
        at=opened,
    )
    consultation.refresh_from_db()
    setup.change_dates(
        by=by,
        consultation=consultation,
        revision=consultation.revision,
        opens_at=opened,
        closes_at=opened + timedelta(days=42),
        at=opened,
    )
    parts.set_option_status(
        by=by,
        option=parts.save_option(
            by=by,
            consultation=consultation,
            key="mend_the_roof",
            label="Stay in Mill Lane",
            description="The youth club stays where it is and the roof is mended.",
            at=opened,
        ),
        status=OptionStatus.NOT_VIABLE,
        reason="Mending the roof costs more than all the money there is.",
        at=opened,
    )
    for gate, reason in REASONS.items():
        gates.answer_gate(by=by, consultation=consultation, gate=gate, reason=reason, at=opened)
    consultation.refresh_from_db()
    approving.ask_for_approval(by=by, consultation=consultation, at=opened)
    approving.approve_consultation(by=by, consultation=consultation, at=opened)
    easy_read.load(by=by, consultation=consultation, at=opened)
    stages.open_consultation(by=by, consultation=consultation, at=opened)
    consultation.refresh_from_db()
    return consultation


def _header() -> tuple[str, ...]:
    return ("response_id", "category", "kind", "channel", "received_on", "place", "use", "missing")


def _responses(number: int, *, opened: datetime) -> list[tuple[str, ...]]:
    """Invented answers, the same for the same number."""
    chance = random.Random(SEED)  # noqa: S311  invented answers, not secrets
    first = local_date(opened)
    rows: list[tuple[str, ...]] = []
    for position in range(1, number + 1):
        key, _label, _share, weights = chance.choices(
            CATEGORIES, weights=[each[2] for each in CATEGORIES]
        )[0]
        place = chance.choices(OPTIONS, weights=weights)[0][0]
        uses = chance.sample([each.code for each in USES[:-1]], k=chance.randint(1, 3))
        if chance.random() < 0.05:
            uses = ["none"]
        received = first + timedelta(days=min(chance.randint(0, 11), chance.randint(0, 11)))
        rows.append(
            (
                f"P{position:06}",
                key,
                "body" if key in {"schools", "voluntary"} else "individual",
                chance.choice(("paper_form", "event_sheet", "letter")),
                received.isoformat(),
                place,
                ";".join(uses),
                chance.choice(WORDS) if chance.random() < 0.3 else "",
            )
        )
    return rows
