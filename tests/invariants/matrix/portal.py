"""Who may open the pages of portal?"""

from tests.invariants.matrix.roles import EVERYBODY
from waymark.access.rules import RoleName

MAY_OPEN: dict[str, set[RoleName]] = {
    "portal:work": EVERYBODY,
}
