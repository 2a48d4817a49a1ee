"""What is known of the consultation that Bedfordshire held over the same weeks?"""

from collections.abc import Callable
from datetime import datetime

from waymark.consultations.actions import parts, questions, setup
from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.actors import Actor
from waymark.core.dates import ENGLAND
from waymark.demonstration.actions.luton import case


def load(*, by: Actor, at: datetime, tell: Callable[[str], None]) -> None:
    """Record that it took place; how people answered is not held here."""
    facts, twin = case(), case()["twin"]
    if Consultation.objects.filter(slug=twin["slug"]).exists():
        return
    tell("Recording its twin in Bedfordshire, without responses")
    consultation = setup.record_consultation_from_history(
        by=by,
        at=at,
        source=twin["source"],
        opened_at=facts["consultation"]["opened"].replace(tzinfo=ENGLAND),
        closed_at=facts["consultation"]["closed"].replace(tzinfo=ENGLAND),
        slug=twin["slug"],
        responses_held=False,
        title=twin["title"],
        purpose=twin["purpose"],
        overview=twin["overview"].strip(),
        related=twin["related"],
    )
    for option in facts["option"]:
        description = option["description"].replace("Luton", "Bedfordshire")
        parts.save_option(
            by=by, consultation=consultation, at=at, **{**option, "description": description}
        )
    for question in facts["question"]:
        questions.save_question(
            by=by,
            consultation=consultation,
            code=question["code"],
            kind=question["kind"],
            wording=question["wording"],
            asks_options=question.get("asks_options", False),
            answers_held=False,
            at=at,
        )
