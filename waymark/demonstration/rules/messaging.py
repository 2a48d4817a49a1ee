"""Which templates does the demonstration begin with, and what became of some invented texts?"""

from dataclasses import dataclass

from waymark.messages.rules import Channel


@dataclass(frozen=True)
class Template:
    """A template of messages in plain words."""

    name: str
    purpose: str
    channel: Channel
    body: str
    subject: str = ""


@dataclass(frozen=True)
class Fate:
    """An invented text, what Notify says of it, and what came back."""

    text: str
    status: str
    reply: str = ""


TEMPLATES = (
    Template(
        name="Appointment",
        purpose="Says when and where you meet",
        channel=Channel.TEXT,
        body="Hello ((first name)), we meet on ((date)) at ((place)). Text me back if you cannot "
        "come. ((adviser)), ((authority))",
    ),
    Template(
        name="How are you getting on?",
        purpose="Asks whether what is recorded is still true",
        channel=Channel.TEXT,
        body="Hello ((first name)), how are you getting on? Are you still at ((place))? Text me "
        "back or ring me. ((adviser))",
    ),
    Template(
        name="Missed you",
        purpose="After an appointment that did not happen",
        channel=Channel.TEXT,
        body="Hello ((first name)), I missed you today. When would suit you? ((adviser))",
    ),
    Template(
        name="What do you do now?",
        purpose="Asks those of whom nobody knows what they do",
        channel=Channel.TEXT,
        body="Hello ((first name)), it is ((adviser)) of ((authority)). What do you do now: "
        "school, college, a job, something else? Text me back, it takes a minute.",
    ),
    Template(
        name="Open day",
        purpose="Tells of a day at a college or provider",
        channel=Channel.EMAIL,
        subject="Open day on ((date))",
        body="Hello ((first name)),\n\nthere is an open day at ((place)) on ((date)). Shall we go "
        "together? Write back and I will book it.\n\n((adviser))\n((authority))",
    ),
)

FATES = (
    Fate("Hello ((first name)), we meet on Tuesday at 3 at the centre. ((adviser))", "delivered"),
    Fate(
        "Hello ((first name)), are you still at the garage? ((adviser))",
        "delivered",
        "yeah still there thx",
    ),
    Fate("Hello ((first name)), I missed you today. When would suit? ((adviser))", "delivered"),
    Fate("Hello ((first name)), your interview is at 10 tomorrow. ((adviser))", "sending"),
    Fate("Hello ((first name)), the college has a place for you. ((adviser))", "temporary-failure"),
    Fate("Hello ((first name)), how are you getting on? ((adviser))", "permanent-failure"),
    Fate(
        "Hello ((first name)), can we talk about the course? ((adviser))",
        "delivered",
        "cant this week, is mon ok?",
    ),
    Fate("Hello ((first name)), I missed you today. ((adviser))", "delivered", "STOP"),
)
"""What became of texts of the adviser, in this order."""

ASKED = TEMPLATES[3]
"""With what the tracking officer asks those of whom nobody knows what they do."""
ASKED_FATES = (
    Fate(ASKED.body, "delivered", "started at college in sept"),
    Fate(ASKED.body, "delivered"),
    Fate(ASKED.body, "permanent-failure"),
    Fate(ASKED.body, "delivered", "who is this? im working now"),
)
"""What became of these texts, in this order."""
