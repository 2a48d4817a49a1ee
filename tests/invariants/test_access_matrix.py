"""May each role open each address? Every route, every role, both authorities, signed in or not.

The tables are written by hand, never computed from the pages that they check.
"""

import pytest

from tests.world.places import Method, World
from tests.world.routes import NOT_RECORDS, ROUTES
from waymark.access.rules import RoleName

ADMINISTRATOR = RoleName.SYSTEM_ADMINISTRATOR
OFFICER = RoleName.CONSULTATION_OFFICER
ANALYST = RoleName.CONSULTATION_ANALYST
HEAD = RoleName.HEAD_OF_SERVICE
ENTRY = RoleName.DATA_ENTRY_OFFICER
CODER = RoleName.CODER
MODERATOR = RoleName.MODERATOR
COMMISSIONER = RoleName.COMMISSIONER
DEMOCRATIC = RoleName.DEMOCRATIC_SERVICES_OFFICER
GOVERNANCE = RoleName.INFORMATION_GOVERNANCE_LEAD
COUNCILLOR = RoleName.COUNCILLOR
ADVISER = RoleName.PERSONAL_ADVISER
SEND = RoleName.SEND_ADVISER
YOUTH = RoleName.YOUTH_WORKER
DUTY = RoleName.DUTY_WORKER
MANAGER = RoleName.TEAM_MANAGER
SAFEGUARDING = RoleName.SAFEGUARDING_LEAD
TRACKING = RoleName.TRACKING_OFFICER
DATA = RoleName.DATA_MANAGER
PARTNERSHIP = RoleName.PARTNERSHIP_LEAD
CORPORATE = RoleName.CORPORATE_ADVISER

WITH_YOUNG_PEOPLE = {ADVISER, SEND, YOUTH, DUTY, MANAGER, SAFEGUARDING}
REPORT_WRITERS = {HEAD, COMMISSIONER, DEMOCRATIC, PARTNERSHIP}
CLOSED_PAPERS = {*REPORT_WRITERS, CORPORATE}
RECORDS = {*WITH_YOUNG_PEOPLE, TRACKING, DATA}
EVERYBODY = {
    *(ADMINISTRATOR, OFFICER, ANALYST, HEAD, ENTRY, CODER, MODERATOR),
    *(COMMISSIONER, DEMOCRATIC, GOVERNANCE, COUNCILLOR, PARTNERSHIP, CORPORATE),
    *RECORDS,
}
CASEWORK = {ADVISER, SEND, DUTY, MANAGER, SAFEGUARDING}
CHANGES = {*CASEWORK, TRACKING, DATA}
MERGES = {MANAGER, SAFEGUARDING, DATA}
FIGURES = {HEAD, COMMISSIONER, SEND, MANAGER, TRACKING, DATA}
BUYING = {HEAD, COMMISSIONER, PARTNERSHIP, CORPORATE}
SESSIONS = {ADVISER, YOUTH, MANAGER}
TOGETHER = {HEAD, COMMISSIONER, DEMOCRATIC, PARTNERSHIP, CORPORATE}
COMMISSIONING = {HEAD, COMMISSIONER, PARTNERSHIP, CORPORATE}
INDICATORS = {*COMMISSIONING, MANAGER, TRACKING, DATA}
CONCERNS = {ADVISER, MANAGER, SAFEGUARDING}

MAY_OPEN: dict[str, set[RoleName]] = {
    "portal:work": EVERYBODY,
    # staff, invitations, the authority itself
    "administration:member_list": {ADMINISTRATOR, GOVERNANCE},
    "administration:member_detail": {ADMINISTRATOR, GOVERNANCE},
    "administration:role_list": {ADMINISTRATOR, GOVERNANCE},
    "administration:member_role": {ADMINISTRATOR},
    "administration:member_leaving": {ADMINISTRATOR},
    "administration:member_lift": {ADMINISTRATOR},
    "administration:member_end": {ADMINISTRATOR},
    "administration:member_second_factor": {ADMINISTRATOR},
    "administration:member_identity": {ADMINISTRATOR},
    "administration:member_checks": {ADMINISTRATOR, GOVERNANCE},
    "administration:check_record": {ADMINISTRATOR},
    "administration:check_remove": {ADMINISTRATOR},
    "administration:check_list": {ADMINISTRATOR, MANAGER},
    "administration:check_kind_list": {ADMINISTRATOR},
    "administration:check_kind_add": {ADMINISTRATOR},
    "administration:check_kind_change": {ADMINISTRATOR},
    "administration:check_kind_end": {ADMINISTRATOR},
    "administration:own_checks": EVERYBODY,
    "administration:conduct_list": {ADMINISTRATOR, GOVERNANCE},
    "administration:conduct_version": {ADMINISTRATOR, GOVERNANCE},
    "administration:conduct_publish": {ADMINISTRATOR},
    "administration:conduct_accept": EVERYBODY,
    "administration:unused_list": {ADMINISTRATOR, GOVERNANCE},
    "administration:invitation_create": {ADMINISTRATOR},
    "administration:invitation_withdraw": {ADMINISTRATOR},
    "administration:authority_detail": {ADMINISTRATOR},
    "administration:authority_edit": {ADMINISTRATOR},
    "administration:sign_in": {ADMINISTRATOR},
    "administration:identifier_create": {ADMINISTRATOR},
    "administration:identifier_end": {ADMINISTRATOR},
    "administration:locality_create": {ADMINISTRATOR},
    "administration:locality_end": {ADMINISTRATOR},
    "administration:team_list": {ADMINISTRATOR, GOVERNANCE, *RECORDS},
    "administration:team_detail": {ADMINISTRATOR, GOVERNANCE, *RECORDS},
    "administration:team_create": {ADMINISTRATOR, MANAGER},
    "administration:team_end": {ADMINISTRATOR, MANAGER},
    "administration:team_join": {ADMINISTRATOR, MANAGER},
    "administration:team_leave": {ADMINISTRATOR, MANAGER},
    "administration:team_area": {ADMINISTRATOR, MANAGER},
    "administration:team_area_end": {ADMINISTRATOR, MANAGER},
    # who did, saw, searched and exported what
    "administration:trail": {GOVERNANCE},
    "administration:trail_export": {GOVERNANCE},
    # organisations
    "organisations:list": {
        *(ADMINISTRATOR, OFFICER, ANALYST, HEAD, COMMISSIONER, DEMOCRATIC, PARTNERSHIP),
        *CHANGES,
    },
    "organisations:create": {ADMINISTRATOR, OFFICER, DATA},
    "organisations:edit": {ADMINISTRATOR, OFFICER, DATA},
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
    "decisions:partnership": TOGETHER,
    "decisions:partnership_body": {DEMOCRATIC},
    "people:wording_list": {GOVERNANCE, PARTNERSHIP, *RECORDS},
    "people:wording_keep": {GOVERNANCE},
    # indicators
    "indicators:list": INDICATORS,
    "indicators:file": INDICATORS,
    "indicators:detail": INDICATORS,
    "indicators:take": {COMMISSIONER, DATA},
    "indicators:create": {COMMISSIONER, DATA},
    "indicators:edit": {COMMISSIONER, DATA},
    "indicators:enter": {COMMISSIONER, DATA},
    "indicators:correct": {COMMISSIONER, DATA},
    # commissioning: duties and money
    "commissioning:duty_list": BUYING,
    "commissioning:duty": BUYING,
    "commissioning:duty_create": {COMMISSIONER},
    "commissioning:duty_edit": {COMMISSIONER},
    "commissioning:duty_publish": {COMMISSIONER},
    "commissioning:holding_create": {COMMISSIONER},
    "commissioning:holding_edit": {COMMISSIONER},
    "commissioning:funding_list": BUYING,
    "commissioning:funding": BUYING,
    "commissioning:funding_create": {COMMISSIONER},
    "commissioning:funding_edit": {COMMISSIONER},
    "commissioning:funding_year": {COMMISSIONER},
    "commissioning:funding_commit": {COMMISSIONER},
    "commissioning:commitment_withdraw": {COMMISSIONER},
    # commissioning: needs and the youth support plan
    **dict.fromkeys(
        [
            f"commissioning:{name}"
            for name in ("needs_list", "needs", "standards", "plan_list", "plan", "plan_due")
        ],
        BUYING,
    ),
    **dict.fromkeys(
        [
            f"commissioning:{name}"
            for name in (
                "needs_create", "needs_edit", "needs_people", "needs_provision", "needs_take",
                "needs_views", "needs_figures", "needs_choose", "needs_approve", "needs_revise",
                "standard_set", "plan_create", "plan_edit", "plan_aims", "plan_actions",
                "plan_measures", "plan_progress", "plan_publish",
            )
        ],
        {COMMISSIONER},
    ),
    # people: finding, listing and adding them
    "people:find": RECORDS,
    "people:suggest": RECORDS,
    "people:list": RECORDS,
    "people:add": RECORDS,
    # young people and the work with them
    "casework:day": WITH_YOUNG_PEOPLE,
    "participation:own_prompts": WITH_YOUNG_PEOPLE,
    "participation:plan_list": {ADVISER, SEND, MANAGER, SAFEGUARDING},
    "casework:calendar": WITH_YOUNG_PEOPLE,
    "casework:calendar_end": WITH_YOUNG_PEOPLE,
    "casework:visit_list": WITH_YOUNG_PEOPLE,
    "casework:visit_begin": WITH_YOUNG_PEOPLE,
    "casework:visit": WITH_YOUNG_PEOPLE,  # team mates of who is out
    "casework:visit_safe": WITH_YOUNG_PEOPLE,
    "casework:visit_extend": WITH_YOUNG_PEOPLE,
    "casework:visit_help": WITH_YOUNG_PEOPLE,
    "casework:caseload": WITH_YOUNG_PEOPLE,
    "casework:message_many": WITH_YOUNG_PEOPLE,
    "casework:record": RECORDS,
    "casework:message": WITH_YOUNG_PEOPLE,
    "casework:message_settle": WITH_YOUNG_PEOPLE,
    "casework:reply_settle": WITH_YOUNG_PEOPLE,
    "casework:opt_out": WITH_YOUNG_PEOPLE,
    "casework:opt_in": WITH_YOUNG_PEOPLE,
    "casework:try_again": CASEWORK,
    "casework:template_list": {MANAGER},
    "casework:template_create": {MANAGER},
    "casework:template_edit": {MANAGER},
    "casework:reminder_wording": {MANAGER},
    "casework:note": WITH_YOUNG_PEOPLE,
    "casework:draft_discard": WITH_YOUNG_PEOPLE,
    "casework:attempt": WITH_YOUNG_PEOPLE,
    "casework:note_detail": WITH_YOUNG_PEOPLE,
    "casework:note_amend": WITH_YOUNG_PEOPLE,
    "casework:step_done": WITH_YOUNG_PEOPLE,
    "casework:step_reopen": WITH_YOUNG_PEOPLE,
    "casework:step_put_off": WITH_YOUNG_PEOPLE,
    "casework:step_put_back": WITH_YOUNG_PEOPLE,
    "casework:status": CHANGES,
    "casework:assessment_list": WITH_YOUNG_PEOPLE,
    "casework:assessment_create": WITH_YOUNG_PEOPLE,
    "casework:assessment": WITH_YOUNG_PEOPLE,
    "casework:assessment_change": WITH_YOUNG_PEOPLE,
    "casework:assessment_reopen": WITH_YOUNG_PEOPLE,
    "casework:assessment_discard": WITH_YOUNG_PEOPLE,
    "casework:chronology": WITH_YOUNG_PEOPLE,
    "casework:assessment_approve": {MANAGER},
    "casework:plan_list": WITH_YOUNG_PEOPLE,
    "casework:plan_create": WITH_YOUNG_PEOPLE,
    "casework:plan": WITH_YOUNG_PEOPLE,
    "casework:plan_change": WITH_YOUNG_PEOPLE,
    "casework:plan_agree": WITH_YOUNG_PEOPLE,
    "casework:plan_revise": WITH_YOUNG_PEOPLE,
    "casework:plan_review": WITH_YOUNG_PEOPLE,
    "casework:plan_copy": WITH_YOUNG_PEOPLE,
    "casework:plan_discard": WITH_YOUNG_PEOPLE,
    "casework:plan_print": WITH_YOUNG_PEOPLE,
    "casework:plan_pdf": WITH_YOUNG_PEOPLE,
    "casework:plan_send": WITH_YOUNG_PEOPLE,
    "casework:plan_step_add": WITH_YOUNG_PEOPLE,
    "casework:plan_step_change": WITH_YOUNG_PEOPLE,
    "casework:plan_step_remove": WITH_YOUNG_PEOPLE,
    "casework:plan_step_done": WITH_YOUNG_PEOPLE,
    "casework:plan_step_reopen": WITH_YOUNG_PEOPLE,
    "casework:handed_over": WITH_YOUNG_PEOPLE,
    "casework:ending_propose": WITH_YOUNG_PEOPLE,
    "casework:ending_withdraw": WITH_YOUNG_PEOPLE,
    "casework:ending_decide": {MANAGER},
    "casework:endings": {MANAGER},
    "casework:team": {MANAGER},
    "casework:team_board": {MANAGER},
    "casework:unallocated": {MANAGER},
    "casework:allocate_many": {MANAGER},
    "casework:worker_caseload": {MANAGER},
    "casework:hand_over": {MANAGER},
    "casework:hand_over_detail": {MANAGER},
    "casework:hand_over_undo": {MANAGER},
    "casework:cover_give": {MANAGER},
    "casework:cover_end": {MANAGER},
    "casework:file_audits": {MANAGER},
    "casework:file_draw": {MANAGER},
    "casework:file_sample": {MANAGER},
    "casework:file_audit": {MANAGER},
    "casework:file_results": {MANAGER},
    "casework:file_results_file": {MANAGER},
    "casework:file_audit_own": WITH_YOUNG_PEOPLE,
    "casework:digest": WITH_YOUNG_PEOPLE,
    "casework:supervision_own": WITH_YOUNG_PEOPLE,
    "casework:supervision_list": {MANAGER},
    "casework:supervision_add": {MANAGER},
    "casework:supervision": {MANAGER},
    "casework:supervision_change": {MANAGER},
    "casework:supervision_sign": {MANAGER},
    "casework:agreed_action_done": {MANAGER},
    "casework:own_action_done": {ADVISER},
    "casework:allocate": {MANAGER},
    "casework:allocation_end": {MANAGER},
    "casework:appointment_book": WITH_YOUNG_PEOPLE,
    "casework:appointment_move": WITH_YOUNG_PEOPLE,
    "casework:appointment_cancel": WITH_YOUNG_PEOPLE,
    "casework:appointment_settle": WITH_YOUNG_PEOPLE,
    "casework:appointment_reopen": WITH_YOUNG_PEOPLE,
    "casework:appointment_reminder": WITH_YOUNG_PEOPLE,
    "casework:reminders_stop": WITH_YOUNG_PEOPLE,
    "casework:reminders_start": WITH_YOUNG_PEOPLE,
    # youth sessions
    "casework:session_list": SESSIONS,
    "casework:session_plan": SESSIONS,
    "casework:concern_list": WITH_YOUNG_PEOPLE,
    "casework:concern_raise": WITH_YOUNG_PEOPLE,
    "casework:concern_discard": WITH_YOUNG_PEOPLE,
    "casework:concern_raise_of_person": WITH_YOUNG_PEOPLE,
    "casework:concern_discard_of_person": WITH_YOUNG_PEOPLE,
    "casework:concern_raise_at_session": SESSIONS,
    "casework:concern_discard_at_session": SESSIONS,
    # of the open person, raised by the adviser; to the others it is as if it were not there
    "casework:concern": CONCERNS,
    "casework:concern_pdf": CONCERNS,
    "casework:concern_pass_on": CONCERNS,
    "casework:concern_received": CONCERNS,
    "casework:concern_decided": CONCERNS,
    "casework:concern_add": CONCERNS,
    "casework:concern_close": CONCERNS,
    "casework:concern_reopen": CONCERNS,
    "casework:feedback_list": WITH_YOUNG_PEOPLE,
    "casework:feedback_record": WITH_YOUNG_PEOPLE,
    "casework:feedback_record_of_person": WITH_YOUNG_PEOPLE,
    "casework:feedback_file": {MANAGER, SAFEGUARDING},
    "casework:feedback": CONCERNS,
    "casework:feedback_add": CONCERNS,
    "casework:feedback_withdraw": CONCERNS,
    **{
        f"casework:feedback_{move}": {MANAGER, SAFEGUARDING}
        for move in (
            "take_on", "acknowledge", "reply", "share", "extend", "name", "escalate", "unshare",
            "reopen",
        )
    },
    "casework:front_door": {ADMINISTRATOR},
    "casework:session_detail": SESSIONS,
    "casework:session_change": SESSIONS,
    "casework:session_cancel": SESSIONS,
    "casework:session_reinstate": SESSIONS,
    "casework:session_evaluate": SESSIONS,
    "casework:register": SESSIONS,
    "casework:register_nickname": SESSIONS,
    "casework:register_heads": SESSIONS,
    "casework:attendance": SESSIONS,
    "casework:attendance_remove": SESSIONS,
    "casework:project_add": SESSIONS,
    "casework:project_detail": SESSIONS,
    "casework:project_change": SESSIONS,
    "casework:activity_consents": SESSIONS,
    "casework:activity_consent_add": SESSIONS,
    "casework:activity_consent_end": SESSIONS,
    # people: consent and sharing of one young person
    "people:consents": RECORDS,
    "people:sharing_check": RECORDS,
    "people:consent_record": CHANGES,
    "people:consent_withdraw": CHANGES,
    "people:consent_paper": RECORDS,
    "people:objection_record": CHANGES,
    "people:objection_end": CHANGES,
    "people:notice_give": RECORDS,
    "casework:notices_due": WITH_YOUNG_PEOPLE,
    "casework:duty": {DUTY, MANAGER},
    "casework:referrals_in": WITH_YOUNG_PEOPLE,
    "casework:referrals_sent": WITH_YOUNG_PEOPLE,
    "casework:referral_list": WITH_YOUNG_PEOPLE,
    "casework:refer": WITH_YOUNG_PEOPLE,
    "casework:refer_to": WITH_YOUNG_PEOPLE,
    "casework:referral": WITH_YOUNG_PEOPLE,
    "casework:referral_send": WITH_YOUNG_PEOPLE,
    "casework:referral_receive": WITH_YOUNG_PEOPLE,
    "casework:referral_accept": WITH_YOUNG_PEOPLE,
    "casework:referral_wait": WITH_YOUNG_PEOPLE,
    "casework:referral_start": WITH_YOUNG_PEOPLE,
    "casework:referral_complete": WITH_YOUNG_PEOPLE,
    "casework:referral_decline": WITH_YOUNG_PEOPLE,
    "casework:referral_withdraw": WITH_YOUNG_PEOPLE,
    "casework:referral_revoke": WITH_YOUNG_PEOPLE,
    "casework:move": {MANAGER},
    "casework:move_withdraw": {MANAGER},
    "casework:moves_received": RECORDS,
    "casework:moves_in": {DUTY, MANAGER, SAFEGUARDING},
    "casework:move_accept": {DUTY, MANAGER, SAFEGUARDING},
    "casework:move_decline": {DUTY, MANAGER, SAFEGUARDING},
    "casework:transfer": WITH_YOUNG_PEOPLE,
    "casework:transfer_withdraw": WITH_YOUNG_PEOPLE,
    "casework:transfer_accept": {MANAGER},
    "casework:transfer_decline": {MANAGER},
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
    # people: who may see a record, and who has seen it
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
    # messages: what was sent, what came back, who is left alone
    "messages:list": {OFFICER},
    "messages:detail": {OFFICER},
    "messages:retry": {OFFICER},
    "messages:bounces": {OFFICER},
    "messages:silent_list": {OFFICER},
    "messages:silent_lift": {OFFICER},
    # consultations: reading the set-up, the analysis and the report
    "consultations:list": EVERYBODY,
    "consultations:detail": EVERYBODY,
    "consultations:questions": EVERYBODY,
    "consultations:history": EVERYBODY,
    "consultations:document_download": EVERYBODY,
    "consultations:analysis": EVERYBODY,
    "consultations:cross_table": EVERYBODY,
    "consultations:small_numbers": EVERYBODY,
    "consultations:population": EVERYBODY,
    "consultations:scoring": EVERYBODY,
    "consultations:report": EVERYBODY,
    "consultations:report_edition": EVERYBODY,
    "consultations:report_file": EVERYBODY,
    "consultations:feedback": EVERYBODY,
    "consultations:twin": EVERYBODY,
    "consultations:twin_offers": EVERYBODY,
    "consultations:twin_results": EVERYBODY,
    "consultations:twin_offer": {OFFICER},
    "consultations:twin_show": {OFFICER},
    "consultations:twin_take": {OFFICER},
    "consultations:twin_end": {OFFICER},
    "consultations:twin_accept": {OFFICER},
    "consultations:twin_decline": {OFFICER},
    "consultations:exchange": {OFFICER, ANALYST},
    "consultations:exchange_export": {OFFICER, ANALYST},
    "consultations:exchange_load": {OFFICER, ANALYST},
    "consultations:printed_form": EVERYBODY,
    "consultations:printed_form_large": EVERYBODY,
    "consultations:printed_form_version": EVERYBODY,
    # consultations: asking
    "consultations:create": {OFFICER},
    "consultations:texts": {OFFICER},
    "consultations:dates": {OFFICER},
    "consultations:opening": EVERYBODY,
    "consultations:calendar": EVERYBODY,
    "consultations:period_add": {OFFICER},
    "consultations:period_change": {OFFICER},
    "consultations:period_remove": {OFFICER},
    "consultations:template_list": EVERYBODY,
    "consultations:ready_made_begin": {OFFICER},
    "consultations:copy": {OFFICER},
    "consultations:template": {OFFICER},
    "consultations:still_open": {OFFICER},
    "consultations:gate": {OFFICER},
    "consultations:approval_ask": {OFFICER},
    "consultations:approval_settle": {HEAD},
    "consultations:approval_alone": {OFFICER},
    "consultations:extend": {OFFICER},
    "consultations:withdraw": {OFFICER},
    "consultations:archive": {OFFICER},
    "consultations:unarchive": {OFFICER},
    "consultations:feedback_late": {OFFICER},
    "consultations:question_withdraw": {OFFICER},
    "consultations:choice_withdraw": {OFFICER},
    "consultations:version": EVERYBODY,
    "consultations:short_link_detail": EVERYBODY,
    "consultations:short_link_svg": EVERYBODY,
    "consultations:short_link_png": EVERYBODY,
    "consultations:poster": EVERYBODY,
    "consultations:merge_list": EVERYBODY,
    "consultations:merge_add": {OFFICER, ANALYST},
    "consultations:merge_undo": {OFFICER, ANALYST},
    "consultations:schedule": {OFFICER},
    "consultations:return": {OFFICER},
    "consultations:open": {OFFICER},
    "consultations:close": {OFFICER},
    "consultations:option_add": {OFFICER},
    "consultations:option_change": {OFFICER},
    "consultations:option_standing": {OFFICER},
    "consultations:category_add": {OFFICER},
    "consultations:category_change": {OFFICER},
    "consultations:postcodes": {OFFICER},
    "consultations:languages": EVERYBODY,
    "consultations:language_add": {OFFICER},
    "consultations:language_change": {OFFICER},
    "consultations:language_remove": {OFFICER},
    "consultations:preview": {OFFICER},
    "consultations:preview_language": {OFFICER},
    "consultations:preview_about": {OFFICER},
    "consultations:preview_question": {OFFICER},
    "consultations:preview_publishing": {OFFICER},
    "consultations:preview_equality": {OFFICER},
    "consultations:preview_check": {OFFICER},
    "consultations:test_list": {OFFICER},
    "consultations:test_remove": {OFFICER},
    "consultations:question_kind": {OFFICER},
    "consultations:question_add": {OFFICER},
    "consultations:question_equality": {OFFICER},
    "consultations:weighting": {OFFICER},
    "consultations:question_showing": {OFFICER},
    "consultations:question_change": {OFFICER},
    "consultations:event_add": {OFFICER},
    "consultations:event_change": {OFFICER},
    "consultations:event_outcome": {OFFICER},
    "consultations:document_add": {OFFICER},
    "consultations:material_add": {OFFICER},
    "consultations:material_download": EVERYBODY,
    "consultations:material_remove": {OFFICER},
    "consultations:part_up": {OFFICER},
    "consultations:part_down": {OFFICER},
    "consultations:part_remove": {OFFICER},
    "consultations:part_restore": {OFFICER},
    # consultations: hearing
    "consultations:responses": {OFFICER, ANALYST},
    "consultations:response_detail": {OFFICER, ANALYST},
    "consultations:response_file": {OFFICER, ANALYST},
    "consultations:group_list": {OFFICER, ANALYST},
    "consultations:amendment_list": {OFFICER, ANALYST},
    "consultations:response_file_text": {OFFICER},
    "consultations:response_contact": {OFFICER},
    "consultations:response_exclude": {OFFICER},
    "consultations:response_restore": {OFFICER},
    "consultations:group_create": {OFFICER},
    "consultations:group_edit": {OFFICER},
    "consultations:group_remove": {OFFICER},
    "consultations:amendment_create": {OFFICER},
    "consultations:similar": {OFFICER},
    "consultations:similar_search": {OFFICER},
    "consultations:similar_group": {OFFICER},
    "consultations:similar_merge": {OFFICER},
    "consultations:similar_campaign": {OFFICER},
    "consultations:similar_dismiss": {OFFICER},
    "consultations:similar_undo": {OFFICER},
    "consultations:campaign_edit": {OFFICER},
    "consultations:moderation": {OFFICER, MODERATOR},
    "consultations:moderation_names": {OFFICER, MODERATOR},
    "consultations:moderation_question": {OFFICER, MODERATOR},
    "consultations:moderation_answer": {OFFICER, MODERATOR},
    "consultations:moderation_reopen": {OFFICER, MODERATOR},
    **dict.fromkeys(
        [
            "consultations:entry_list",
            "consultations:entry_create",
            "consultations:entry_detail",
            "consultations:entry_scan",
            "consultations:entry_type",
            "consultations:entry_undo",
            "consultations:entry_finish",
            "consultations:entry_reopen",
            "consultations:entry_read",
            "consultations:entry_checked",
            "consultations:entry_settle",
            "consultations:petition_list",
            "consultations:petition_create",
            "consultations:petition_edit",
            "consultations:petition_remove",
        ],
        {OFFICER, ENTRY},
    ),
    "consultations:petition_scan": {OFFICER},
    "consultations:entry_late": {OFFICER},
    "consultations:batch_list": {OFFICER},
    "consultations:batch_create": {OFFICER},
    "consultations:batch_template": {OFFICER},
    "consultations:batch_workbook": {OFFICER},
    "consultations:response_export": {OFFICER, ANALYST},
    "consultations:batch_detail": {OFFICER},
    "consultations:batch_faults": {OFFICER},
    "consultations:batch_apply": {OFFICER},
    "consultations:batch_retry": {OFFICER},
    "consultations:batch_discard": {OFFICER},
    "consultations:batch_undo": {OFFICER},
    # consultations: themes
    "consultations:themes": {OFFICER, ANALYST, CODER},
    "consultations:theme_board": {OFFICER, ANALYST, CODER},
    "consultations:theme_coding": {OFFICER, ANALYST, CODER},
    "consultations:theme_answer": {OFFICER, ANALYST, CODER},
    "consultations:theme_figures": {OFFICER, ANALYST, CODER},
    "consultations:theme_agreement": {OFFICER, ANALYST, CODER},
    "consultations:theme_differences": {OFFICER, ANALYST},
    "consultations:theme_settle": {OFFICER, ANALYST},
    "consultations:framework_sign": {OFFICER, ANALYST},
    "consultations:framework_revise": {OFFICER, ANALYST},
    "consultations:theme_propose": {OFFICER, ANALYST},
    "consultations:theme_suggest": {OFFICER, ANALYST},
    "consultations:theme_run_retry": {OFFICER, ANALYST},
    "consultations:theme_add": {OFFICER, ANALYST},
    "consultations:theme_change": {OFFICER, ANALYST},
    "consultations:theme_merge": {OFFICER, ANALYST},
    "consultations:theme_split": {OFFICER, ANALYST},
    "consultations:theme_keep": {OFFICER, ANALYST},
    "consultations:theme_drop": {OFFICER, ANALYST},
    "consultations:theme_up": {OFFICER, ANALYST},
    "consultations:theme_down": {OFFICER, ANALYST},
    "consultations:theme_outside": {OFFICER},
    # consultations: inviting, reminding, other formats, counts while open
    "consultations:bodies": {OFFICER},
    "consultations:body_add": {OFFICER},
    "consultations:body_change": {OFFICER},
    "consultations:body_remove": {OFFICER},
    "consultations:body_lists": {OFFICER},
    "consultations:body_list_load": {OFFICER},
    "consultations:body_list_template": {OFFICER},
    "consultations:body_list": {OFFICER},
    "consultations:body_list_discard": {OFFICER},
    "consultations:body_list_undo": {OFFICER},
    "consultations:letter": {OFFICER},
    "consultations:invite": {OFFICER},
    "consultations:remind": {OFFICER},
    "consultations:format_requests": {OFFICER},
    "consultations:format_answer": {OFFICER},
    "consultations:live_counts": {OFFICER, ANALYST, HEAD, ENTRY},
    # consultations: finding and telling
    "consultations:analyse": {OFFICER, ANALYST},
    "consultations:snapshot_take": {OFFICER, ANALYST},
    "consultations:figure": {OFFICER, ANALYST},
    "consultations:small_numbers_edit": {OFFICER, ANALYST},
    "consultations:population_edit": {OFFICER, ANALYST},
    "consultations:scoring_edit": {OFFICER, ANALYST},
    "consultations:finding_add": {OFFICER, ANALYST},
    "consultations:finding_edit": {OFFICER, ANALYST},
    "consultations:finding_remove": {OFFICER, ANALYST},
    "consultations:report_make": {OFFICER},
    "consultations:report_publish": {OFFICER},
    "consultations:quotes": {OFFICER},
    "consultations:quote_choose": {OFFICER},
    "consultations:quote_remove": {OFFICER},
    "consultations:feedback_add": {OFFICER},
    "consultations:feedback_edit": {OFFICER},
    "consultations:feedback_remove": {OFFICER},
    "consultations:feedback_publish": {OFFICER},
    "consultations:report_withdraw": {OFFICER},
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
    # procurement, and transfer of staff
    "commissioning:procurement_list": {HEAD, COMMISSIONER, PARTNERSHIP, CORPORATE},
    "commissioning:procurement_detail": {HEAD, COMMISSIONER, PARTNERSHIP, CORPORATE},
    "commissioning:staff_transfer_list": {HEAD, COMMISSIONER, PARTNERSHIP, CORPORATE},
    "commissioning:staff_transfer_detail": {HEAD, COMMISSIONER, PARTNERSHIP, CORPORATE},
    "commissioning:interest_declare": {HEAD, COMMISSIONER, PARTNERSHIP, CORPORATE},
    "commissioning:bid_detail": {HEAD, COMMISSIONER, PARTNERSHIP, CORPORATE},
    "commissioning:bid_score": {HEAD, COMMISSIONER, PARTNERSHIP, CORPORATE},
    "commissioning:procurement_begin": {COMMISSIONER},
    "commissioning:notice_publish": {COMMISSIONER},
    "commissioning:criterion_add": {COMMISSIONER},
    "commissioning:evaluator_name": {COMMISSIONER},
    "commissioning:bids_invite": {COMMISSIONER},
    "commissioning:bid_take": {COMMISSIONER},
    "commissioning:opening_begin": {COMMISSIONER},
    "commissioning:bids_open": {COMMISSIONER},
    "commissioning:award_give": {COMMISSIONER},
    "commissioning:award_sign": {COMMISSIONER},
    "commissioning:procurement_end": {COMMISSIONER},
    "commissioning:evaluation_summary": {COMMISSIONER},
    "commissioning:bid_moderate": {COMMISSIONER},
    "commissioning:staff_transfer_plan": {COMMISSIONER},
    "commissioning:staff_transfer_change": {COMMISSIONER},
    "commissioning:staff_transfer_settle": {COMMISSIONER},
    "commissioning:staff_transfer_load": {COMMISSIONER},
    "commissioning:staff_transfer_pension": {COMMISSIONER},
    "commissioning:staff_transfer_cost": {COMMISSIONER},
    "commissioning:staff_transfer_asset": {COMMISSIONER},
    "commissioning:staff_transfer_posts": {COMMISSIONER, CORPORATE},
    # decisions
    "decisions:list": EVERYBODY,
    "decisions:bodies": EVERYBODY,
    "decisions:for_consultation": EVERYBODY,
    "decisions:detail": EVERYBODY,
    "decisions:document": EVERYBODY,
    "decisions:body_create": {DEMOCRATIC},
    "decisions:create": {DEMOCRATIC},
    "decisions:create_from_history": {DEMOCRATIC},
    "decisions:create_after": {DEMOCRATIC},
    "decisions:create_from_history_after": {DEMOCRATIC},
    "decisions:edit": {DEMOCRATIC},
    "decisions:publish": {DEMOCRATIC},
    "decisions:confirm": {DEMOCRATIC},
    "decisions:confirm_from_history": {DEMOCRATIC},
    "decisions:stage": {DEMOCRATIC},
    "decisions:condition_settle": {DEMOCRATIC},
    "decisions:condition_correct": {DEMOCRATIC},
    "decisions:document_add": {DEMOCRATIC},
    # decisions: what follows
    "decisions:boards": EVERYBODY,
    "decisions:board": EVERYBODY,
    "decisions:reviews": EVERYBODY,
    "decisions:actions": EVERYBODY,
    "decisions:call_in_rules": EVERYBODY,
    "decisions:party_add": {DEMOCRATIC},
    "decisions:position_own": {DEMOCRATIC},
    "decisions:position": {DEMOCRATIC},
    "decisions:review_close": {DEMOCRATIC},
    "decisions:call_in_rule_add": {DEMOCRATIC},
    "decisions:condition_test": {DEMOCRATIC},
    "decisions:action_add": {DEMOCRATIC},
    "decisions:action_finish": {DEMOCRATIC},
    "decisions:delegation_add": {DEMOCRATIC},
    "decisions:call_in": {DEMOCRATIC},
    "decisions:call_in_exempt": {DEMOCRATIC},
    "decisions:call_in_settle": {DEMOCRATIC},
    # commissioning: cycles and appraisals
    **dict.fromkeys(
        (
            "commissioning:list",
            "commissioning:cycle",
            "commissioning:appraisal",
            "commissioning:paper_docx",
            "commissioning:paper_pdf",
            "commissioning:scores",
            "commissioning:moderated",
        ),
        {HEAD, COMMISSIONER, PARTNERSHIP, CORPORATE},
    ),
    **dict.fromkeys(
        (
            "commissioning:cycle_create",
            "commissioning:cycle_edit",
            "commissioning:appraisal_create",
            "commissioning:appraisal_edit",
            "commissioning:criteria",
            "commissioning:weights",
            "commissioning:lock",
            "commissioning:reopen",
            "commissioning:prefer",
            "commissioning:option_add",
            "commissioning:option_edit",
            "commissioning:costs",
            "commissioning:risks",
            "commissioning:factors",
            "commissioning:equality",
        ),
        {COMMISSIONER},
    ),
    # commissioning: stages and reviews
    "commissioning:review": {HEAD, COMMISSIONER, PARTNERSHIP, CORPORATE},
    **dict.fromkeys(
        (
            "commissioning:gate_pass",
            "commissioning:stage_reopen",
            "commissioning:cycle_move",
            "commissioning:cycle_tests",
            "commissioning:cycle_contracts",
            "commissioning:cycle_again",
            "commissioning:review_write",
            "commissioning:review_figures",
            "commissioning:review_exit",
            "commissioning:review_approve",
        ),
        {COMMISSIONER},
    ),
    "decisions:matter_list": EVERYBODY,
    "decisions:matter_detail": EVERYBODY,
    "decisions:plan_list": EVERYBODY,
    "decisions:plan_item": EVERYBODY,
    "decisions:notices_due": EVERYBODY,
    "decisions:notice": EVERYBODY,
    "decisions:notice_rules": EVERYBODY,
    **dict.fromkeys(
        [
            f"decisions:{name}"
            for name in (
                "matter_add", "matter_change", "matter_close", "matter_reopen", "matter_publish",
                "matter_join_decision", "matter_join_consultation", "plan_item_add",
                "plan_item_change", "plan_item_assess", "plan_item_publish", "plan_item_defer",
                "plan_item_withdraw", "plan_item_supersede", "plan_item_for_decision",
                "notice_give", "notice_period_set", "key_threshold_set",
            )
        ],
        {DEMOCRATIC, PARTNERSHIP},
    ),
    "decisions:plan_item_record": {DEMOCRATIC},
    "decisions:meeting_notice_give": {DEMOCRATIC},
    "decisions:meeting_list": EVERYBODY,
    "decisions:meeting_detail": EVERYBODY,
    "decisions:body_detail": EVERYBODY,
    "decisions:report_list": EVERYBODY,
    "decisions:report_detail": EVERYBODY,
    "decisions:minute_detail": EVERYBODY,
    "decisions:meeting_create": {DEMOCRATIC},
    "decisions:meeting_edit": {DEMOCRATIC},
    "decisions:meeting_publish": {DEMOCRATIC},
    "decisions:meeting_hold": {DEMOCRATIC},
    "decisions:meeting_cancel": {DEMOCRATIC},
    "decisions:attendance": {DEMOCRATIC},
    "decisions:interest_add": {DEMOCRATIC},
    "decisions:vote_add": {DEMOCRATIC},
    "decisions:item_add": {DEMOCRATIC},
    "decisions:item_edit": {DEMOCRATIC},
    "decisions:item_withdraw": {DEMOCRATIC},
    "decisions:pack_publish": {DEMOCRATIC},
    "decisions:minute_add": {DEMOCRATIC},
    "decisions:minute_edit": {DEMOCRATIC},
    "decisions:minutes_publish": {DEMOCRATIC},
    "decisions:minutes_approve": {DEMOCRATIC},
    "decisions:erratum_add": {DEMOCRATIC},
    "decisions:office_add": {DEMOCRATIC},
    "decisions:office_fill": {DEMOCRATIC},
    "decisions:quorum": {DEMOCRATIC},
    "decisions:report_part": {COUNCILLOR, *CLOSED_PAPERS},
    "decisions:pack_private": CLOSED_PAPERS,
    "decisions:report_create": REPORT_WRITERS,
    "decisions:part_add": REPORT_WRITERS,
    "decisions:part_edit": REPORT_WRITERS,
    "decisions:report_version": REPORT_WRITERS,
    "decisions:report_sign": {CORPORATE},
    "decisions:exemptions": {DEMOCRATIC},
    "decisions:meeting_name": {DEMOCRATIC},
    "decisions:part_file_add": REPORT_WRITERS,
    "decisions:part_review": {DEMOCRATIC},
    "decisions:report_file": {COUNCILLOR, *CLOSED_PAPERS},
    "decisions:report_file_remove": REPORT_WRITERS,
    "decisions:file_review": {DEMOCRATIC},
    # from other systems, brought by the public, reported to council
    "decisions:council_reports": EVERYBODY,
    **dict.fromkeys(
        [
            f"decisions:{name}"
            for name in (
                "asked_add", "asked_edit", "past_pack_add", "council_report_issue",
                "key_challenge_add", "key_challenge_answer", "source_files", "source_file_add",
                "source_file", "source_file_apply", "source_file_undo", "source_file_discard",
                "source_file_download",
            )
        ],
        {DEMOCRATIC},
    ),
    # contracts
    "commissioning:contracts": COMMISSIONING,
    "commissioning:contract": COMMISSIONING,
    "commissioning:contract_due": COMMISSIONING,
    "commissioning:contract_endings": COMMISSIONING,
    "commissioning:contract_record": {COMMISSIONER},
    "commissioning:contract_edit": {COMMISSIONER},
    "commissioning:contract_sign": {COMMISSIONER},
    "commissioning:contract_publish": {COMMISSIONER},
    "commissioning:contract_end": {COMMISSIONER},
    "commissioning:contract_vary": {COMMISSIONER},
    "commissioning:contract_option_add": {COMMISSIONER},
    "commissioning:contract_extend": {COMMISSIONER},
    "commissioning:contract_due_add": {COMMISSIONER},
    "commissioning:contract_due_settle": {COMMISSIONER},
    "commissioning:contract_pay": {COMMISSIONER},
    "commissioning:contract_kpi_add": {COMMISSIONER},
    "commissioning:contract_results": {COMMISSIONER},
    "commissioning:contract_origin": {COMMISSIONER},
    # contracts: the register from a file, reminders, terminations; lots
    "commissioning:contract_owner": {COMMISSIONER},
    "commissioning:contract_reminders": {COMMISSIONER},
    "commissioning:contract_terminate": {COMMISSIONER},
    "commissioning:contract_withdraw": {COMMISSIONER},
    "commissioning:registers": {COMMISSIONER},
    "commissioning:register_load": {COMMISSIONER},
    "commissioning:register_template": {COMMISSIONER},
    "commissioning:register": {COMMISSIONER},
    "commissioning:register_columns": {COMMISSIONER},
    "commissioning:register_suppliers": {COMMISSIONER},
    "commissioning:register_apply": {COMMISSIONER},
    "commissioning:register_discard": {COMMISSIONER},
    "commissioning:register_undo": {COMMISSIONER},
    "commissioning:lot_add": {COMMISSIONER},
    "commissioning:lot_change": {COMMISSIONER},
    "commissioning:lot_end": {COMMISSIONER},
}  # fmt: skip

PUBLIC = {
    "portal:front",
    "portal:consultations",
    "portal:feed",
    "portal:accessibility",
    "portal:privacy",
    "portal:about",
    "portal:authority",
    "web:health",
    "web:brand",
    "web:provider_choice",
    "web:provider_sign_in",
    "web:provider_leave",
    "web:provider_back",
    "web:invitation",
    "web:invitation_join",
    "consultations:public_list",
    "consultations:public_detail",
    "consultations:public_document",
    "consultations:short_link",
    "consultations:public_form",
    "consultations:public_form_large",
    "consultations:public_report",
    "consultations:public_report_edition",
    "consultations:public_report_file",
    "consultations:public_feedback",
    "consultations:public_twin",
    "consultations:public_feedback_edition",
    "consultations:open_data",
    "consultations:open_data_file",
    "consultations:answer",
    "consultations:answer_about",
    "consultations:answer_question",
    "consultations:answer_language",
    "consultations:answer_publishing",
    "consultations:answer_equality",
    "consultations:answer_check",
    "consultations:answer_receipt",
    "consultations:answer_later",
    "consultations:answer_return",
    "consultations:answer_amend",
    "consultations:answer_withdraw",
    "consultations:invited",
    "consultations:invited_stop",
    "consultations:answer_later_email",
    "consultations:answer_receipt_email",
    "consultations:news_ask",
    "consultations:format_ask",
    "consultations:feed",
    "consultations:subscribe",
    "consultations:news_confirm",
    "consultations:news_stop",
    "casework:calendar_feed",
    "commissioning:public_duties",
    "commissioning:public_duty",
    "commissioning:public_plan",
    "commissioning:public_plan_revision",
    "decisions:public_list",
    "decisions:public_detail",
    "decisions:public_document",
    "decisions:public_partnerships",
    "decisions:public_partnership",
    "decisions:public_plan",
    "decisions:public_plan_data",
    "decisions:public_plan_item",
    "decisions:public_notice",
    "decisions:public_matters",
    "decisions:public_matter",
    "decisions:public_matter_data",
    "decisions:public_calendar",
    "decisions:public_changes",
    "decisions:public_meetings",
    "decisions:public_meeting",
    "decisions:public_item",
    "decisions:public_pack",
    "decisions:public_file",
    "decisions:public_body",
    "decisions:public_council_reports",
    "decisions:public_council_report",
    "decisions:public_bodies_data",
    "decisions:public_meetings_data",
    "decisions:public_meeting_data",
    "commissioning:public_contracts",
    "commissioning:public_contracts_csv",
    "commissioning:public_contract",
    "commissioning:public_releases",
    "commissioning:public_release",
}

DEMONSTRATION = {"demonstration:people", "demonstration:sign_in"}  # 404 everywhere else

ACCOUNT_SIGNED_OUT = {
    "account_login",
    "account_logout",
    "account_inactive",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
    "mfa_authenticate",
    "mfa_login_webauthn",
}
"""Pages of the sign-in library for whoever is not, or not yet, signed in."""

ACCOUNT_SIGNED_IN = {
    "web:home",
    "account_reauthenticate",
    "account_change_password",
    "mfa_index",
    "mfa_reauthenticate",
    "mfa_activate_totp",
    "mfa_deactivate_totp",
    "mfa_list_webauthn",
    "mfa_add_webauthn",
    "mfa_edit_webauthn",
    "mfa_remove_webauthn",
    "mfa_reauthenticate_webauthn",
    "mfa_view_recovery_codes",
    "mfa_generate_recovery_codes",
    "mfa_download_recovery_codes",
}
"""Pages about one's own account: signed out, they lead to sign-in."""

CALLS = {"messages:notify_delivery", "messages:notify_received"}
"""Calls of other programs, which show a token of their own; 404 where the settings have none."""

NOT_THERE: dict[str, set[RoleName]] = {
    route: WITH_YOUNG_PEOPLE - CONCERNS for route, roles in MAY_OPEN.items() if roles is CONCERNS
} | {
    "casework:own_action_done": WITH_YOUNG_PEOPLE - {ADVISER},
    "decisions:report_part": EVERYBODY - {COUNCILLOR, *CLOSED_PAPERS},
    "decisions:report_file": EVERYBODY - {COUNCILLOR, *CLOSED_PAPERS},
    "participation:activity_list": {YOUTH},
    "participation:activity_states": {YOUTH},
}
"""Who finds nothing at an address that others of the same permission open: by the record's rule."""

TABLES = (set(MAY_OPEN), PUBLIC, CALLS, DEMONSTRATION, ACCOUNT_SIGNED_OUT, ACCOUNT_SIGNED_IN)
METHODS: tuple[Method, ...] = ("get", "post")
SIGN_IN = "/accounts/login/?next="
SECOND_FACTOR = "/accounts/2fa/totp/activate/"

every_staff_route = pytest.mark.parametrize("route", sorted(MAY_OPEN))
every_method = pytest.mark.parametrize("method", METHODS)


def test_every_route_is_in_exactly_one_table() -> None:
    assert set().union(*TABLES) == set(ROUTES)
    assert sum(map(len, TABLES)) == len(ROUTES)


def test_address_with_an_argument_that_the_world_lacks_fails_loudly(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ROUTES, "portal:work", ("authority", "dragon"))

    with pytest.raises(LookupError, match="dragon"):
        world.address("portal:work")


def test_every_role_is_in_the_matrix() -> None:
    assert set(RoleName) == EVERYBODY


@pytest.mark.parametrize("route", sorted(ROUTES))
def test_only_public_and_account_pages_stand_outside_work(world: World, route: str) -> None:
    is_at_work = "/ourborough/work/" in world.address(route)

    assert is_at_work == (route in MAY_OPEN)


@every_staff_route
@every_method
def test_role_in_own_authority(world: World, route: str, method: Method) -> None:
    address = world.address(route)

    found = {role: world.open(client, address, method) for role, client in world.clients.items()}

    wrong = {
        role.value: (answer.status_code, answer.headers.get("Location", ""))
        for role, answer in found.items()
        if answer.status_code not in _statuses_of(route, role)
        or "/accounts/" in answer.headers.get("Location", "")
    }
    assert not wrong, address


def _statuses_of(route: str, role: RoleName) -> set[int]:
    if role in MAY_OPEN[route]:
        return {200, 302, 400, 405}
    return {404} if role in NOT_THERE.get(route, ()) else {403}


@every_staff_route
@every_method
def test_other_authority_is_invisible(world: World, route: str, method: Method) -> None:
    address = world.address(route, authority="theirs")

    for role, client in world.clients.items():
        assert world.open(client, address, method).status_code == 404, (role, address)


@every_staff_route
@every_method
def test_their_record_under_own_address_is_not_found(
    world: World, route: str, method: Method
) -> None:
    names = frozenset(ROUTES[route]) - NOT_RECORDS

    for theirs in {names, *(frozenset({name}) for name in names)} - {frozenset()}:
        address = world.address(route, theirs=theirs)
        for role, client in world.clients.items():
            if role in MAY_OPEN[route]:
                assert world.open(client, address, method).status_code == 404, (role, address)
            elif theirs == names:  # one mixture is enough where the role opens none
                refused = 404 if role in NOT_THERE.get(route, ()) else 403
                assert world.open(client, address, method).status_code == refused, (role, address)


@pytest.mark.parametrize("route", sorted({*MAY_OPEN, *PUBLIC}))
@every_method
def test_record_under_another_one_than_its_own_is_not_found(
    world: World, route: str, method: Method
) -> None:
    """An answer to one consultation is not found under the address of another one."""
    address = world.misplaced(route)
    if address is None:
        return  # no record of this address stands under another
    roles = MAY_OPEN.get(route)

    for client in [world.clients[role] for role in roles] if roles else [world.signed_out]:
        assert world.open(client, address, method).status_code == 404, address


def test_some_records_stand_under_others(world: World) -> None:
    assert sum(world.misplaced(route) is not None for route in ROUTES) > 20


@every_staff_route
@every_method
def test_signed_out_leads_to_sign_in(world: World, route: str, method: Method) -> None:
    for whose in ("ours", "theirs"):
        address = world.address(route, authority=whose)

        answer = world.open(world.signed_out, address, method)

        assert answer.status_code == 302
        assert answer.headers["Location"].startswith(SIGN_IN)


@every_staff_route
@every_method
def test_without_second_factor_leads_to_its_set_up(
    world: World, route: str, method: Method
) -> None:
    answer = world.open(world.without_second_factor, world.address(route), method)

    assert (answer.status_code, answer.headers.get("Location")) == (302, SECOND_FACTOR)


@every_staff_route
@every_method
def test_who_left_or_never_joined_finds_nothing(world: World, route: str, method: Method) -> None:
    address = world.address(route)

    assert world.open(world.leaver, address, method).status_code == 404
    assert world.open(world.stranger, address, method).status_code == 404


@pytest.mark.parametrize("route", sorted(PUBLIC))
def test_public_page_is_the_same_for_everybody(world: World, route: str) -> None:
    address = world.address(route)

    status = world.open(world.signed_out, address, "get").status_code

    assert status in {200, 302}
    for client in (*world.clients.values(), world.leaver, world.stranger):
        answer = world.open(client, address, "get")
        assert answer.status_code in {status, 200}
        assert "/accounts/" not in answer.headers.get("Location", "")


@pytest.mark.parametrize("route", sorted(PUBLIC))
@every_method
def test_their_public_record_under_own_address_is_not_found(
    world: World, route: str, method: Method
) -> None:
    for name in frozenset(ROUTES[route]) - NOT_RECORDS:
        address = world.address(route, theirs=frozenset({name}))
        assert world.open(world.stranger, address, method).status_code == 404, address


@pytest.mark.parametrize("route", sorted(CALLS | DEMONSTRATION))
@every_method
def test_what_is_switched_off_is_not_there(world: World, route: str, method: Method) -> None:
    for client in (world.signed_out, world.clients[ADMINISTRATOR]):
        assert world.open(client, world.address(route), method).status_code == 404


@pytest.mark.parametrize("route", sorted(ACCOUNT_SIGNED_IN))
@every_method
def test_own_account_needs_sign_in(world: World, route: str, method: Method) -> None:
    answer = world.open(world.signed_out, world.address(route), method)

    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/accounts/login/")


@pytest.mark.parametrize("route", sorted(ACCOUNT_SIGNED_OUT))
def test_sign_in_page_answers_without_sign_in(world: World, route: str) -> None:
    assert world.open(world.signed_out, world.address(route), "get").status_code in {200, 302}
