"""How does the consultation about travel to college come to be there, from draft to decision?"""

from collections.abc import Callable
from datetime import datetime

from waymark.consultations.models.asking.consultations import Consultation
from waymark.demonstration.actions.travel import asking, hearing, telling
from waymark.demonstration.actions.travel.facts import Calendar, case
from waymark.demonstration.actions.travel.facts import staff as find_staff

RESPONSES = hearing.ONLINE + hearing.IN_FILE + hearing.ON_PAPER + hearing.BY_BODIES


def load(*, at: datetime, tell: Callable[[str], None]) -> None:
    """Ask, hear, report, answer and decide, each step as the person whose work it is."""
    if Consultation.objects.filter(slug=case()["slug"]).exists():
        return
    tell("Asking an invented borough about travel to college, and reporting what it said")
    staff, calendar = find_staff(), Calendar(now=at)
    consultation = asking.ask(staff=staff, calendar=calendar)
    said = hearing.hear(consultation=consultation, staff=staff, calendar=calendar)
    telling.tell(consultation=consultation, said=said, staff=staff, calendar=calendar)
