"""Who may open the pages of indicators?"""

from tests.invariants.matrix.roles import COMMISSIONER, DATA, INDICATORS
from waymark.access.rules import RoleName

MAY_OPEN: dict[str, set[RoleName]] = {
    "indicators:list": INDICATORS,
    "indicators:file": INDICATORS,
    "indicators:detail": INDICATORS,
    "indicators:take": {COMMISSIONER, DATA},
    "indicators:create": {COMMISSIONER, DATA},
    "indicators:edit": {COMMISSIONER, DATA},
    "indicators:enter": {COMMISSIONER, DATA},
    "indicators:correct": {COMMISSIONER, DATA},
}
