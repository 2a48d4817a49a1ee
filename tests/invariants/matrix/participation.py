"""Who may open the pages of participation?"""

from tests.invariants.matrix.roles import (
    ADVISER,
    CASEWORK,
    CHANGES,
    COMMISSIONER,
    DATA,
    FIGURES,
    HEAD,
    MANAGER,
    RECORDS,
    SAFEGUARDING,
    SEND,
    TRACKING,
    WITH_YOUNG_PEOPLE,
    YOUTH,
)
from waymark.access.rules import RoleName

MAY_OPEN: dict[str, set[RoleName]] = {
    "participation:own_prompts": WITH_YOUNG_PEOPLE,
    "participation:plan_list": {ADVISER, SEND, MANAGER, SAFEGUARDING},
    # offers of learning, and the September Guarantee
    **{
        f"participation:{name}": {*CASEWORK, TRACKING, DATA}
        for name in (
            "offers", "offer_record", "offer_change", "offer_close", "destination_record",
            "guarantee_status", "guarantee_join", "guarantee_list",
        )
    },
    "participation:guarantee": {HEAD, COMMISSIONER, SEND, MANAGER, TRACKING, DATA},
    "participation:guarantee_file": {HEAD, COMMISSIONER, SEND, MANAGER, TRACKING, DATA},
    "participation:guarantee_fix": {MANAGER, TRACKING, DATA},
    "participation:guarantee_renew": {MANAGER, TRACKING, DATA},
    # the risk of NEET
    **{
        f"participation:{name}": {ADVISER, SEND, MANAGER, DATA}
        for name in (
            "risk_list", "risk_groups", "risk_model", "risk_person", "risk_judge",
            "risk_take_back", "school_facts", "school_fact_withdraw",
        )
    },
    **{
        f"participation:{name}": {DATA} for name in ("risk_reckon", "risk_schools", "risk_school")
    },
    # finding out what young people do
    **{
        f"participation:{name}": {MANAGER, TRACKING, DATA}
        for name in (
            "chase", "chase_list", "chase_person", "chase_changed", "attempt_undo", "batch_undo",
            "claim_make", "claim_list", "claim", "claim_withdraw", "text_many", "reply",
            "call_sheet", "door_sheet", "prompt_list", "burn_down",
        )
    },
    # opportunities, applications for them, and following up
    "participation:opportunity_list": CHANGES,
    "participation:opportunity_detail": CHANGES,
    "participation:opportunity_create": {TRACKING, MANAGER},
    "participation:opportunity_edit": {TRACKING, MANAGER},
    "participation:opportunity_move": {TRACKING, MANAGER},
    "participation:follow_up_list": CHANGES,
    "participation:person_opportunities": CHANGES,
    "participation:application_make": CHANGES,
    "participation:application_move": CHANGES,
    "participation:application_start": CHANGES,
    "participation:follow_up": CHANGES,
    # learning and work
    "participation:activity_list": RECORDS - {YOUTH},
    "participation:activity_states": RECORDS - {YOUTH},
    "participation:activity_add": CHANGES,
    "participation:activity_correct": CHANGES,
    "participation:activity_withdraw": CHANGES,
    "participation:activity_bring_back": CHANGES,
    "participation:figures": FIGURES,
    "participation:figure_people": {MANAGER, TRACKING, DATA},
    "participation:changes": {MANAGER, TRACKING, DATA},
    "participation:history_file": {DATA},
    "participation:edition_list": {DATA},
    "participation:edition_load": {DATA},
    "participation:edition_file": {DATA},
    "participation:edition_take_back": {DATA},
}  # fmt: skip
