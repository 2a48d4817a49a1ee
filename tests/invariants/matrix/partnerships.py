"""Who may open the pages of partnerships?"""

from tests.invariants.matrix.roles import GOVERNANCE, PARTNERSHIP, RECORDS, TOGETHER
from waymark.access.rules import RoleName

MAY_OPEN: dict[str, set[RoleName]] = {
    # sharing: agreements, and the words in which young people are told and asked
    "partnerships:list": {GOVERNANCE, PARTNERSHIP, *RECORDS},
    "partnerships:detail": {GOVERNANCE, PARTNERSHIP, *RECORDS},
    "partnerships:file": {GOVERNANCE, PARTNERSHIP, *RECORDS},
    "partnerships:create": {GOVERNANCE},
    "partnerships:edit": {GOVERNANCE},
    # authorities that act together
    "partnerships:partnership_list": TOGETHER,
    "partnerships:outstanding": TOGETHER,
    "partnerships:shown_detail": TOGETHER,
    "partnerships:partnership_detail": TOGETHER,
    "partnerships:partnership_create": {PARTNERSHIP},
    "partnerships:partnership_edit": {PARTNERSHIP},
    "partnerships:partnership_show": {PARTNERSHIP},
    "partnerships:partnership_publish": {PARTNERSHIP},
    "partnerships:party_create": {PARTNERSHIP},
    "partnerships:party_edit": {PARTNERSHIP},
    "partnerships:group_create": {PARTNERSHIP},
    "partnerships:group_edit": {PARTNERSHIP},
    "partnerships:seat_create": {PARTNERSHIP},
    "partnerships:seat_edit": {PARTNERSHIP},
    "partnerships:seat_holder": {PARTNERSHIP},
    "partnerships:share_propose": {PARTNERSHIP},
    "partnerships:share_agree": {PARTNERSHIP},
    "partnerships:joint_action_create": {PARTNERSHIP},
    "partnerships:joint_action_update": {PARTNERSHIP},
}
