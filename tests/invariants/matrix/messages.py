"""Who may open the pages of messages?"""

from tests.invariants.matrix.roles import OFFICER
from waymark.access.rules import RoleName

MAY_OPEN: dict[str, set[RoleName]] = {
    # what was sent, what came back, who is left alone
    "messages:list": {OFFICER},
    "messages:detail": {OFFICER},
    "messages:retry": {OFFICER},
    "messages:bounces": {OFFICER},
    "messages:silent_list": {OFFICER},
    "messages:silent_lift": {OFFICER},
}
