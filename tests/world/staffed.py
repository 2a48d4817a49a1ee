"""Which trainings and checks do staff have, and which code of conduct do they answer?"""

from tests.clock import NOW
from tests.factories.access import (
    CheckKindFactory,
    ConductAcceptanceFactory,
    ConductCodeFactory,
    MembershipFactory,
    StaffCheckFactory,
)
from tests.world.places import Place
from waymark.access.rules import RoleName
from waymark.core.dates import local_date


def add_staff_records(place: Place) -> None:
    """Add one of each, with every key filled; the code waits for one colleague's answer alone."""
    administrator = place.members[RoleName.SYSTEM_ADMINISTRATOR]
    councillor = place.members[RoleName.COUNCILLOR]
    kind = CheckKindFactory.create(months_valid=36)
    said = {"membership": councillor, "kind": kind, "seen_by": administrator}
    check = StaffCheckFactory.create(**said)
    StaffCheckFactory.create(**said, removed_at=NOW, removed_by=administrator)
    code = ConductCodeFactory.create(version=1, published_by=administrator)
    ConductAcceptanceFactory.create(code=code, membership=councillor)
    MembershipFactory.create(
        authority=place.authority,
        code_to_accept=code,
        leaves_on=local_date(NOW),
        leaving_set_by=administrator.user,
    )
    place.records |= {
        "check_kind": kind.public_id,
        "check": check.public_id,
        "conduct_code": code.public_id,
    }
