"""Which trainings and checks have the invented staff, and what is their code of conduct?"""

from datetime import date, timedelta

from waymark.access.rules import RoleName
from waymark.demonstration.rules.staff import Colleague

KINDS: tuple[tuple[str, int], ...] = (
    ("Data protection", 12),
    ("Enhanced DBS check", 36),
    ("Safeguarding children, level 3", 36),
)
"""What is kept track of, and how many months it holds; none closes anything."""

WORK_WITH_YOUNG_PEOPLE = frozenset(
    {
        RoleName.PERSONAL_ADVISER,
        RoleName.SEND_ADVISER,
        RoleName.YOUTH_WORKER,
        RoleName.DUTY_WORKER,
        RoleName.TEAM_MANAGER,
        RoleName.SAFEGUARDING_LEAD,
        RoleName.TRACKING_OFFICER,
        RoleName.DATA_MANAGER,
    }
)

DAYS_AGO: dict[tuple[RoleName, int, str], int] = {
    (RoleName.PERSONAL_ADVISER, 2, "Safeguarding children, level 3"): 3 * 365 - 30,
    (RoleName.YOUTH_WORKER, 2, "Enhanced DBS check"): 3 * 365 + 20,
}
"""How long ago those were done that stand out: one lapses next month, one has lapsed."""

NOT_SINCE_JOINING = frozenset({("marshfield", RoleName.COUNCILLOR)})
"""Who joined long ago and has never signed in."""

CODE = """# How we work with young people's records

* Open only the records that your work needs. Every opening is kept, and young people may ask.
* Write as if the young person reads it with you.
* Do not look up your family, your friends or yourself.
* Share only what was agreed, or what keeps somebody safe, and write down why.
* Lock your screen, and tell us at once of a lost telephone or a mistake.
"""


def done_on(colleague: Colleague, kind: str, *, nth: int, today: date) -> date:
    """Return when the colleague, the nth of all, did a training or check; most are in order."""
    usual = 20 + nth * 37 % 260
    if colleague.town:
        return today - timedelta(days=usual)
    return today - timedelta(days=DAYS_AGO.get((colleague.role, colleague.seat, kind), usual))
