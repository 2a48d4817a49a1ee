"""What has been done with an invented young person, and what is to be done next?"""

import random
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from waymark.casework.rules.vocabulary import (
    ContactMethod,
    ContactOutcome,
    ContactPlace,
    ContactPurpose,
    StatusAnswer,
)
from waymark.core.dates import local_moment
from waymark.demonstration.engines.chance import (
    Weighted,
    day_between,
    happens,
    one_of,
    seeded,
    working_day,
)
from waymark.demonstration.engines.records import Invented
from waymark.demonstration.rules.places import Place
from waymark.people.rules.vocabulary import Tier

YEARS = 4
DAYS_BETWEEN = {Tier.SPECIALIST: (6, 28), Tier.TARGETED: (12, 60), Tier.UNIVERSAL: (60, 400)}
"""From how many to how many days lie between two contacts, by tier."""
SHARE_WITH_STEP = 0.9
"""Of those with a lead worker, how many have a next step."""

HOW = Weighted.of(
    [
        ((ContactMethod.IN_PERSON, ContactOutcome.ATTENDED, ContactPlace.CENTRE), 22),
        ((ContactMethod.IN_PERSON, ContactOutcome.ATTENDED, ContactPlace.SCHOOL), 20),
        ((ContactMethod.PHONE_OUT, ContactOutcome.SPOKE, None), 18),
        ((ContactMethod.TEXT_OUT, ContactOutcome.SPOKE, None), 8),
        ((ContactMethod.PHONE_OUT, ContactOutcome.NO_ANSWER, None), 10),
        ((ContactMethod.PHONE_OUT, ContactOutcome.MESSAGE_LEFT, None), 6),
        ((ContactMethod.IN_PERSON, ContactOutcome.DID_NOT_ATTEND, ContactPlace.CENTRE), 5),
        ((ContactMethod.PHONE_IN, ContactOutcome.SPOKE_TO_PARENT, None), 5),
        ((ContactMethod.HOME_VISIT, ContactOutcome.SPOKE, ContactPlace.HOME), 4),
        ((ContactMethod.VIA_PROFESSIONAL, ContactOutcome.SPOKE_TO_OTHERS, None), 2),
    ]
)
WITHOUT_WORDS = frozenset(
    {ContactOutcome.NO_ANSWER, ContactOutcome.MESSAGE_LEFT, ContactOutcome.DID_NOT_ATTEND}
)

TOLD = (
    ("Talked about what went well this week and what did not.", ContactPurpose.WELLBEING),
    ("Looked at three courses together and wrote down what each asks for.",
     ContactPurpose.CAREERS_INTERVIEW),
    ("Went through the application for college; the personal statement is half done.",
     ContactPurpose.APPLICATION),
    ("Practised questions for the interview. Knows the way and the bus.",
     ContactPurpose.INTERVIEW_PREPARATION),
    ("Asked what they do now: nothing has changed since last time.", ContactPurpose.TRACKING),
    ("Wants work outdoors. We listed who takes apprentices nearby.",
     ContactPurpose.CAREERS_INTERVIEW),
    ("Worried about money for travel. Explained the bursary and who to ask.",
     ContactPurpose.BENEFITS),
    ("Visited the college with them. The tutor showed us the workshop.",
     ContactPurpose.TRANSITION),
    ("Reviewed the plan: two steps done, one put off until after the holidays.",
     ContactPurpose.PLAN_REVIEW),
    ("Has a trial day at a garage. We agreed to speak the day after.",
     ContactPurpose.IN_WORK_SUPPORT),
    ("Sleeps badly and misses mornings. Agreed to see the wellbeing worker.",
     ContactPurpose.WELLBEING),
    ("Talked about moving on in September and what would make the first week easier.",
     ContactPurpose.TRANSITION),
)  # fmt: skip
STEPS = (
    "Ring about the trial day",
    "Send the link to the application",
    "Go to the college open evening together",
    "Ask the school for the predicted grades",
    "Fill in the bursary form together",
    "Text to ask how the first week went",
    "Meet at the centre to review the plan",
    "Speak with the SENCo about the review",
    "Find three vacancies for apprentices",
    "Ask again what they do now",
)


@dataclass(frozen=True)
class InventedContact:
    """A contact by the day and the hour, and by whom: the worker's address."""

    happened_at: datetime
    written_at: datetime
    worker: str
    method: ContactMethod
    outcome: ContactOutcome
    place: ContactPlace | None
    note: str
    minutes: int | None
    purposes: tuple[ContactPurpose, ...]
    status: StatusAnswer


@dataclass(frozen=True)
class InventedCase:
    """The contacts of four years at most, since when somebody leads, and what is next."""

    contacts: tuple[InventedContact, ...]
    led_since: date | None
    step: str = ""
    step_on: date | None = None

    @property
    def step_added_at(self) -> datetime | None:
        """When the next step was agreed: with the latest contact, else when the work began."""
        if self.contacts:
            return self.contacts[-1].written_at
        return local_moment(self.led_since) if self.led_since else None


def invent_case(place: Place, person: Invented, *, on: date) -> InventedCase:
    """Return the work with somebody up to the day before; the same again for the same day."""
    chance = seeded(place.code, "case", person.row.number)
    begun = max(person.row.added_on or on, on - timedelta(days=YEARS * 365))
    led_since = day_between(chance, begun, on - timedelta(days=14)) if person.lead else None
    contacts = tuple(_contacts(chance, place, person, begun=begun, led_since=led_since, on=on))
    has_step = bool(person.lead) and happens(chance, SHARE_WITH_STEP)
    return InventedCase(
        contacts=contacts,
        led_since=led_since,
        step=one_of(chance, STEPS) if has_step else "",
        step_on=working_day(on + timedelta(days=chance.randint(-9, 28))) if has_step else None,
    )


def _contacts(
    chance: random.Random,
    place: Place,
    person: Invented,
    *,
    begun: date,
    led_since: date | None,
    on: date,
) -> list[InventedContact]:
    tier = person.row.levels[-1].tier if person.row.levels else Tier.UNIVERSAL
    held = []
    day = begun + timedelta(days=chance.randint(5, 200))
    while day < on:
        if day.weekday() < 5:
            is_led = led_since is not None and day >= led_since
            worker = person.lead if is_led else one_of(chance, place.workers[person.row.locality])
            held.append(_contact(chance, day=day, worker=worker))
        is_close = led_since is not None and day >= led_since
        least, most = DAYS_BETWEEN[tier if is_close else Tier.UNIVERSAL]
        day += timedelta(days=chance.randint(least, most))
    return held


def _contact(chance: random.Random, *, day: date, worker: str) -> InventedContact:
    method, outcome, where = HOW.draw(chance)
    words, purpose = one_of(chance, TOLD)
    is_made = outcome not in WITHOUT_WORDS
    happened = local_moment(day) + timedelta(minutes=5 * chance.randint(-36, 50))
    minutes = 5 * chance.randint(2, 10) if is_made else None
    asked = StatusAnswer.CONFIRMED if happens(chance, 0.4) else StatusAnswer.NOT_ASKED
    return InventedContact(
        happened_at=happened,
        written_at=happened + timedelta(minutes=(minutes or 0) + 5),
        worker=worker,
        method=method,
        outcome=outcome,
        place=where,
        note=words if is_made else "",
        minutes=minutes,
        purposes=(purpose,) if is_made else (),
        status=asked if is_made else StatusAnswer.NOT_ASKED,
    )
