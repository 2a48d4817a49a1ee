"""Who may open the pages of people?"""

from tests.invariants.matrix.roles import (
    ADVISER,
    CASEWORK,
    CHANGES,
    DATA,
    GOVERNANCE,
    MANAGER,
    MERGES,
    PARTNERSHIP,
    RECORDS,
    SAFEGUARDING,
    SEND,
    TRACKING,
    WITH_YOUNG_PEOPLE,
    YOUTH,
)
from waymark.access.rules import RoleName

MAY_OPEN: dict[str, set[RoleName]] = {
    "people:wording_list": {GOVERNANCE, PARTNERSHIP, *RECORDS},
    "people:wording_keep": {GOVERNANCE},
    # finding, listing and adding them
    "people:find": RECORDS,
    "people:suggest": RECORDS,
    "people:list": RECORDS,
    "people:add": RECORDS,
    # consent and sharing of one young person
    "people:consents": RECORDS,
    "people:sharing_check": RECORDS,
    "people:consent_record": CHANGES,
    "people:consent_withdraw": CHANGES,
    "people:consent_paper": RECORDS,
    "people:objection_record": CHANGES,
    "people:objection_end": CHANGES,
    "people:notice_give": RECORDS,
    # who may see a record, and who has seen it
    "people:closed": RECORDS,
    "people:break_glass": WITH_YOUNG_PEOPLE - {YOUTH},
    "people:seen_by": RECORDS,
    "people:opened_in_error": RECORDS,
    "people:restrict": {MANAGER, SAFEGUARDING},
    "people:access_list": {MANAGER, SAFEGUARDING},
    "people:name": {MANAGER, SAFEGUARDING},
    "people:unname": {MANAGER, SAFEGUARDING},
    "people:lift": {MANAGER, SAFEGUARDING},
    "people:merge_with": MERGES,
    "people:merge": MERGES,
    "people:merge_undo": MERGES,
    "people:duplicate_list": MERGES,
    "people:duplicate_dismiss": MERGES,
    "people:glass_list": {GOVERNANCE, SAFEGUARDING},
    "people:glass_review": {GOVERNANCE, SAFEGUARDING},
    "people:alert_list": {GOVERNANCE, SAFEGUARDING},
    "people:alert_review": {GOVERNANCE, SAFEGUARDING},
    # young people: the record and everything it holds
    "people:details": RECORDS,
    "people:identity": CHANGES,
    **{
        f"people:{part}_{verb}": CHANGES
        for part in (
            "other_name", "person_identifier", "address", "contact_point", "relationship",
            "banner", "characteristic", "schooling", "person_authority",
        )
        for verb in ("add", "change", "end", "take_back")
    },
    "people:level_of_support_add": CASEWORK,
    "people:level_of_support_change": CASEWORK,
    **{
        f"people:send_record_{verb}": {ADVISER, SEND, MANAGER, SAFEGUARDING, TRACKING, DATA}
        for verb in ("add", "change", "end", "take_back")
    },
}  # fmt: skip
