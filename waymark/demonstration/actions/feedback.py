"""Which complaint and which compliments did invented people make, and who answers them?"""

from dataclasses import replace
from datetime import date, datetime, timedelta

from waymark.access import queries as access_queries
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.casework.actions.feedback import Moved, Said, move_feedback, record_feedback
from waymark.casework.models.feedback import Feedback
from waymark.casework.queries.caseloads import list_caseload
from waymark.casework.rules.feedback import (
    FeedbackKind,
    FeedbackMove,
    FeedbackSender,
    FeedbackWay,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.demonstration.actions.acting import actor_in
from waymark.people.models.people import Person
from waymark.people.queries.people import list_reachable

AUTHORITY = "marshfield"
NOT_YET = date.min
"""The day is said when it is recorded."""
COMPLAINT = Said(
    kind=FeedbackKind.COMPLAINT,
    received_on=NOT_YET,
    way=FeedbackWay.TELEPHONE,
    sender=FeedbackSender.PARENT,
    sender_name="Mother",
    answer_to="By telephone after 5pm, 07700 900148",
    topic="delay",
    words="“Three times we were told that somebody would ring about the college place. Nobody did, "
    "and now the course is full.”",
    wish="To know what can still be done this term, and an apology.",
)
SHARED = Said(
    kind=FeedbackKind.COMPLIMENT,
    received_on=NOT_YET,
    way=FeedbackWay.EMAIL,
    sender=FeedbackSender.SCHOOL,
    sender_name="Head of Year 11",
    topic="conduct",
    words="“Two of our students have started college who would not have gone without her. She came "
    "in every week, and listened.”",
)
WAITING = Said(
    kind=FeedbackKind.COMPLIMENT,
    received_on=NOT_YET,
    way=FeedbackWay.IN_PERSON,
    sender=FeedbackSender.YOUNG_PERSON,
    sender_name="Three who come on Thursdays",
    topic="accessibility",
    words="“The ramp at the centre is brilliant. Now we can all come in by the same door.”",
)


def load(*, at: datetime) -> None:
    """Let a manager have one complaint in hand and one compliment shared; one waits; once."""
    authority = access_queries.get_authority(code=AUTHORITY)
    with open_scope(authority.pk):
        if Feedback.objects.exists():
            return
        adviser = actor_in(RoleName.PERSONAL_ADVISER, authority=AUTHORITY)
        manager = actor_in(RoleName.TEAM_MANAGER, authority=AUTHORITY)
        youth = actor_in(RoleName.YOUTH_WORKER, authority=AUTHORITY)
        _complain(adviser, manager, at=at - timedelta(days=4))
        _thank(youth, adviser, manager, at=at - timedelta(days=9))
        _record(youth, WAITING, at=at - timedelta(days=1))


def _complain(adviser: Actor, manager: Actor, *, at: datetime) -> None:
    made = _record(adviser, COMPLAINT, at=at, person=_known_to_both(adviser, manager, at=at))
    _move(manager, made, FeedbackMove.TAKEN_ON, at=at + timedelta(hours=3))
    _move(
        manager,
        made,
        FeedbackMove.ACKNOWLEDGED,
        at=at + timedelta(days=1),
        note="Rang her. She will hear from me once I have spoken with the college.",
    )


def _thank(recorder: Actor, worker: Actor, manager: Actor, *, at: datetime) -> None:
    staff = Membership.objects.get(pk=worker.membership_id or 0)
    made = _record(recorder, replace(SHARED, staff=staff), at=at)
    for move, note in (
        (FeedbackMove.TAKEN_ON, ""),
        (FeedbackMove.REPLIED, "Thanked her for writing, and said that it is passed on."),
        (FeedbackMove.SHARED, ""),
    ):
        _move(manager, made, move, at=at + timedelta(days=1), note=note)


def _known_to_both(adviser: Actor, manager: Actor, *, at: datetime) -> Person | None:
    """Return somebody whose record lies open to the worker and to the manager, if anybody."""
    open_to_manager = list_reachable(viewer=manager, at=at).values("person_id")
    rows = list_caseload(viewer=adviser, at=at).filter(person_id__in=open_to_manager)
    row = rows.order_by("sort_name", "person_id").first()
    return row.person if row else None


def _record(by: Actor, said: Said, *, at: datetime, person: Person | None = None) -> Feedback:
    said = replace(said, received_on=local_date(at))
    return record_feedback(by=by, at=at, said=said, person=person)


def _move(by: Actor, made: Feedback, move: FeedbackMove, *, at: datetime, note: str = "") -> None:
    made.refresh_from_db()
    move_feedback(
        by=by,
        at=at,
        feedback=made,
        move=move,
        moved=Moved(happened_on=local_date(at), note=note),
        version=made.revision,
    )
