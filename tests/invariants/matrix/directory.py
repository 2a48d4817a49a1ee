"""Who may open the pages of directory?"""

from tests.invariants.matrix.roles import COMMISSIONER, MANAGER, RECORDS
from waymark.access.rules import RoleName

MAY_OPEN: dict[str, set[RoleName]] = {
    # services, and where they are
    "directory:list": {COMMISSIONER, *RECORDS},
    "directory:detail": {COMMISSIONER, *RECORDS},
    "directory:create": {COMMISSIONER, MANAGER},
    "directory:edit": {COMMISSIONER, MANAGER},
    "directory:close": {COMMISSIONER, MANAGER},
    "directory:reopen": {COMMISSIONER, MANAGER},
    "directory:place_known": {COMMISSIONER, MANAGER},
    "directory:place_new": {COMMISSIONER, MANAGER},
    "directory:place_leave": {COMMISSIONER, MANAGER},
}
