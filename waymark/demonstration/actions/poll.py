"""Which draft, begun from a template, waits in Marshfield for the head of service to approve it?"""

from datetime import datetime, timedelta
from typing import Any

from waymark.access.rules import RoleName
from waymark.consultations.actions import approving, copying, gates, setup
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.rules.gates import Gate
from waymark.consultations.rules.ready_made import QUICK_POLL
from waymark.core.dates import local_date, local_moment
from waymark.demonstration.actions.acting import actor_in

SLUG = "summer-poll"
TITLE = "What would you like to do this summer?"
REASONS = {
    Gate.EQUALITY: "It was done for the summer programme, and is on its page.",
    Gate.EASY_READ: "There are two questions, in easy words.",
}


def load(*, at: datetime) -> None:
    """Begin a poll from the template and ask for approval, unless it is there."""
    if Consultation.objects.filter(slug=SLUG).exists():
        return
    officer = actor_in(RoleName.CONSULTATION_OFFICER, authority="marshfield")
    consultation = copying.begin_from_ready_made(
        by=officer, ready_made=QUICK_POLL, title=TITLE, slug=SLUG, at=at
    )
    common: dict[str, Any] = {"by": officer, "consultation": consultation, "at": at}
    consultation.refresh_from_db()
    setup.change_texts(
        **common,
        revision=consultation.revision,
        still_open="Which activities there are. That there is a summer programme is settled.",
        contact_name="Youth Service",
        contact_email="youth.service@marshfield.example",
    )
    opens = local_moment(local_date(at) + timedelta(days=21))
    consultation.refresh_from_db()
    setup.change_dates(
        **common,
        revision=consultation.revision,
        opens_at=opens,
        closes_at=opens + timedelta(days=35),
    )
    needed = REASONS | {Gate.ALTERNATIVES: "A poll about activities has no options to set aside."}
    for gate, reason in needed.items():
        gates.answer_gate(**common, gate=gate, reason=reason)
    consultation.refresh_from_db()
    approving.ask_for_approval(**common, note="The posters go to print on Friday.")
