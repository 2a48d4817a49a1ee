"""Which concerns did invented workers raise, and where does their authority receive them?"""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from waymark.access import queries as access_queries
from waymark.access.rules import RoleName
from waymark.casework.actions.concerns import Happened, Seen, move_concern, raise_concern
from waymark.casework.actions.front_doors import FrontDoorSaid, save_front_door
from waymark.casework.models.concerns import FrontDoor
from waymark.casework.queries.caseloads import list_caseload
from waymark.casework.rules.concerns import ConcernMove, PassedOnBy, Told
from waymark.core.scoping import open_scope
from waymark.demonstration.actions.acting import actor_in

AUTHORITY = "marshfield"
NOT_YET = datetime.min.replace(tzinfo=UTC)
"""The moment is said when the concern is raised."""
DOOR = FrontDoorSaid(
    name="Marshfield front door (MASH)",
    telephone="+441632960140",
    opens=time(8, 30),
    closes=time(17),
    hours=4,
    email="front-door@marshfield.example",
    out_of_hours_name="Emergency duty team",
    out_of_hours_telephone="+441632960141",
    officer_name="Designated officer (LADO)",
    officer_telephone="+441632960142",
)
RECEIVED = Seen(
    kind="neglect",
    words="“There is never anything in the fridge, so I come here to eat.” Wore the same clothes "
    "as last week, and no coat in the rain.",
    happened_at=NOT_YET,
    told=Told.YOUNG_PERSON,
    place="The centre",
    done_at_once="Made something to eat, and said that I have to tell somebody.",
)
WAITING = Seen(
    kind="exploitation",
    words="A boy of about 15 who calls himself Shadow had two telephones and £200. Said that “an "
    "older friend looks after me”, and left in a car that waited.",
    happened_at=NOT_YET,
    told=Told.NOBODY,
    not_told_why="He had left, and we do not know who his parents are.",
    place="Outside the club",
)


def load(*, at: datetime) -> None:
    """Say where concerns go, and raise two: one is received, one waits; once."""
    authority = access_queries.get_authority(code=AUTHORITY)
    with open_scope(authority.pk):
        if FrontDoor.objects.exists():
            return
        administrator = actor_in(RoleName.SYSTEM_ADMINISTRATOR, authority=AUTHORITY)
        save_front_door(by=administrator, at=at - timedelta(days=90), said=DOOR)
        _receive(at=at - timedelta(days=2))
        _leave_waiting(at=at)


def _receive(*, at: datetime) -> None:
    adviser = actor_in(RoleName.PERSONAL_ADVISER, authority=AUTHORITY)
    row = list_caseload(viewer=adviser, at=at).order_by("sort_name", "person_id").first()
    if row is None:
        return
    made = raise_concern(
        by=adviser, at=at, person=row.person, seen=_seen(RECEIVED, at - timedelta(hours=1))
    )
    for minutes, move, said in (
        (10, ConcernMove.PASSED_ON, {"way": PassedOnBy.TELEPHONE, "who": "The desk"}),
        (12, ConcernMove.RECEIVED, {"who": "The desk", "their_reference": "MASH 4471"}),
    ):
        then = at + timedelta(minutes=minutes)
        move_concern(
            by=adviser,
            at=then,
            concern=made,
            move=move,
            happened=Happened(happened_at=then, **said),  # type: ignore[arg-type]
        )


def _leave_waiting(*, at: datetime) -> None:
    raise_concern(
        by=actor_in(RoleName.YOUTH_WORKER, authority=AUTHORITY),
        at=at - timedelta(minutes=50),
        subject_name="Shadow, at the club",
        seen=_seen(WAITING, at - timedelta(hours=2)),
    )


def _seen(seen: Seen, happened_at: datetime) -> Seen:
    return replace(seen, happened_at=happened_at)
