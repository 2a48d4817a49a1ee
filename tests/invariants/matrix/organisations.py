"""Who may open the pages of organisations?"""

from tests.invariants.matrix.roles import (
    ADMINISTRATOR,
    ANALYST,
    CHANGES,
    COMMISSIONER,
    DATA,
    DEMOCRATIC,
    HEAD,
    OFFICER,
    PARTNERSHIP,
)
from waymark.access.rules import RoleName

MAY_OPEN: dict[str, set[RoleName]] = {
    "organisations:list": {
        *(ADMINISTRATOR, OFFICER, ANALYST, HEAD, COMMISSIONER, DEMOCRATIC, PARTNERSHIP),
        *CHANGES,
    },
    "organisations:create": {ADMINISTRATOR, OFFICER, DATA},
    "organisations:edit": {ADMINISTRATOR, OFFICER, DATA},
}
