"""Which addresses are there, and which record does each of their arguments name?"""

from collections.abc import Iterator

from django.urls import URLPattern, URLResolver, get_resolver


def _walk(
    resolver: URLResolver, namespace: str, arguments: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for pattern in resolver.url_patterns:
        own = (*arguments, *_arguments(pattern))
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from _walk(pattern, inner, own)
        else:
            assert pattern.name, f"{pattern} has no name"
            yield f"{namespace}{pattern.name}", own


def _arguments(pattern: URLPattern | URLResolver) -> list[str]:
    return [*pattern.pattern.converters, *(_groups(pattern) - set(pattern.pattern.converters))]


def _groups(pattern: URLPattern | URLResolver) -> set[str]:
    return set(pattern.pattern.regex.groupindex)


ROUTES: dict[str, tuple[str, ...]] = dict(_walk(get_resolver(), "", ()))
"""Every address of the site by its name, with its arguments."""

# Which record an argument names where its own name does not say: a route that needs a draft is
# given the draft, one that needs a report the consultation that has one.
_DRAFT = {"slug": "draft"}
_OPEN = {"slug": "open"}
_REPORTED = {"slug": "reported"}
ARGUMENTS: dict[str, dict[str, str]] = {
    **{
        f"consultations:{name}": _OPEN
        for name in (
            "public_detail", "answer", "answer_about", "answer_question", "answer_publishing",
            "answer_language", "answer_equality", "answer_check", "answer_receipt",
            "answer_later", "answer_return", "answer_amend", "answer_withdraw", "close",
            "responses", "response_detail", "response_contact", "response_exclude",
            "group_list", "group_create", "group_edit", "group_remove",
            "similar", "similar_search", "similar_group", "similar_merge", "similar_campaign",
            "similar_dismiss", "campaign_edit", "moderation", "moderation_names",
            "public_form", "public_form_large", "printed_form", "printed_form_large",
            "printed_form_version", "entry_late", "entry_list", "entry_create", "entry_detail",
            "entry_scan",
            "entry_type", "entry_undo", "entry_finish", "entry_reopen", "entry_read",
            "entry_checked", "entry_settle", "petition_list", "petition_create", "petition_edit",
            "petition_remove", "petition_scan", "batch_list", "batch_create", "batch_template",
            "batch_workbook", "batch_detail", "batch_discard", "response_export",
            "bodies", "body_add", "body_change", "body_remove", "body_lists", "body_list_load",
            "body_list_template", "body_list", "body_list_discard", "invite", "remind",
            "live_counts", "format_requests", "format_answer", "format_ask", "news_ask",
            "answer_later_email", "answer_receipt_email",
            "extend", "withdraw", "version", "short_link_detail", "short_link_svg",
            "short_link_png", "poster",
        )
    },
    **{
        f"consultations:{name}": {**_OPEN, "question": "open_question"}
        for name in ("moderation_question", "moderation_answer", "moderation_reopen")
    },
    "consultations:similar_undo": {**_OPEN, "alike": "decided_alike"},
    **{
        f"consultations:{name}": {**_OPEN, "question": "open_question"}
        for name in (
            "themes", "theme_outside", "theme_board", "theme_propose", "theme_suggest",
            "theme_run_retry", "theme_add", "framework_sign", "framework_revise",
            "theme_change", "theme_merge", "theme_split", "theme_keep", "theme_drop", "theme_up",
            "theme_down", "theme_coding", "theme_differences", "theme_answer", "theme_settle",
            "theme_figures", "theme_agreement",
        )
    },
    **{
        f"consultations:{name}": {**_DRAFT, "question": "closed_question"}
        for name in ("small_numbers_edit", "population_edit")
    },
    "consultations:scoring_edit": {**_DRAFT, "question": "criteria_question"},
    "consultations:body_list_undo": {**_OPEN, "body_list": "applied_list"},
    "consultations:letter": {**_OPEN, "kind": "letter_kind"},
    "consultations:invited": {**_OPEN, "token": "invited_link"},
    "consultations:invited_stop": {**_OPEN, "token": "invited_link"},
    "consultations:news_confirm": {"token": "news"},
    "consultations:news_stop": {"token": "news"},
    "casework:calendar_feed": {"token": "calendar_link"},
    "participation:activity_bring_back": {"activity": "withdrawn_activity"},
    "participation:offer_change": {"offer": "learning_offer"},
    "participation:offer_close": {"offer": "learning_offer"},
    "participation:risk_school": {"organisation": "told_school"},
    "consultations:quote_choose": {**_REPORTED, "answer": "quotable"},
    "consultations:public_document": {**_OPEN, "document": "open_document"},
    "consultations:response_file": {**_OPEN, "document": "answer_file"},
    "consultations:response_file_text": {**_OPEN, "document": "answer_file"},
    "consultations:response_restore": {**_OPEN, "response": "excluded"},
    "consultations:entry_reopen": {**_OPEN, "bundle": "typed_bundle"},
    "consultations:entry_read": {**_OPEN, "bundle": "typed_bundle"},
    "consultations:entry_checked": {**_OPEN, "bundle": "typed_bundle"},
    "consultations:batch_faults": {**_OPEN, "batch": "faulty"},
    "consultations:batch_apply": {**_OPEN, "batch": "ready"},
    "consultations:batch_retry": {**_OPEN, "batch": "failed"},
    "consultations:batch_undo": {**_OPEN, "batch": "applied"},
    **{
        f"consultations:{name}": _REPORTED
        for name in (
            "public_report", "public_report_edition", "public_report_file", "analyse",
            "amendment_list", "amendment_create", "analysis", "snapshot_take", "figure",
            "cross_table",
            "finding_add", "finding_edit", "finding_remove", "report", "report_make",
            "report_edition", "report_publish", "report_withdraw", "report_file",
            "feedback", "feedback_add", "feedback_edit", "feedback_remove", "feedback_publish",
            "public_feedback", "public_feedback_edition", "open_data", "open_data_file",
            "quotes", "quote_remove",
            "public_twin", "twin", "twin_results", "twin_end",
            "archive", "feedback_late", "merge_list", "merge_add", "merge_undo",
        )
    },
    **{
        f"consultations:{name}": {**_DRAFT, "part": part}
        for name, part in {
            "option_change": "option",
            "option_standing": "option",
            "category_change": "category",
            "question_change": "question",
            "question_showing": "question",
            "event_change": "event",
            "event_outcome": "event",
            "material_add": "event",
            "document_download": "paper",
            "part_up": "option",
            "part_down": "option",
            "part_remove": "option",
            "question_withdraw": "question",
            "choice_withdraw": "question",
        }.items()
    },
    **{
        f"people:{name}": {"person": "listed_person"}
        for name in ("access_list", "name", "unname", "lift")
    },
    "decisions:for_consultation": _REPORTED,
    "decisions:create_after": _REPORTED,
    "decisions:create_from_history_after": _REPORTED,
    "commissioning:register_apply": {"register": "ready_register"},
    "commissioning:register_undo": {"register": "applied_register"},
    **{
        f"commissioning:{name}": {"procurement": "early", "lot": "new_lot"}
        for name in ("lot_change", "lot_remove")
    },
    **{
        f"commissioning:{name}": {"procurement": "early"}
        for name in (
            *("procurement_change", "bid_criterion_change", "bid_criterion_remove"),
            "evaluator_remove",
        )
    },
    **{
        f"commissioning:{name}": {"option": "appraisal_option"}
        for name in ("option_edit", "costs", "risks", "factors", "equality")
    },
    "commissioning:procurement_past_correct": {"procurement": "past_procurement"},
    "commissioning:needs_revise": {"needs": "approved_needs"},
    "decisions:public_plan_item": {"plan_item": "published_item"},
    "decisions:plan_item_past_correct": {"plan_item": "past_item"},
    "decisions:notice_past_add": {"plan_item": "past_item"},
    "decisions:notice_give": {"kind": "notice_kind"},
    "decisions:public_file": {"report_file": "open_file"},
    "decisions:meeting_notice_give": {"kind": "meeting_notice_kind"},
}  # fmt: skip
QUERIES = {"consultations:figure": "?question=preferred_option&choice=option_1"}
NOT_RECORDS = frozenset(
    {
        "authority",
        "number",
        "format",
        "kind",
        "asked",
        "table",
        "language",
        "uidb36",
        "passkey",
        "key",
        "ready_made",
        "gate",
        "form_kind",
        "subject",
        "start",
    }  # fmt: skip
)
"""Arguments that name no record of their own: a number counts under a slug."""
SIDE_BY_SIDE = frozenset({"casework:refer_to", "participation:application_make"})
"""Routes that name two records of which neither is part of the other."""
CONTAINERS = {
    "slug": ("open", "draft"),
    "decision": ("another_decision",),
    "team": ("other_team",),
    "person": ("other_person",),
    "session": ("other_session",),
    "service": ("other_service",),
    "partnership": ("other_partnership",),
    "appraisal": ("other_appraisal",),
    "support_plan": ("other_support_plan",),
    "indicator": ("other_indicator",),
    "meeting": ("other_meeting",),
    "body_report": ("other_report",),
}
"""Arguments under which other records stand, with records that those do not stand under."""
