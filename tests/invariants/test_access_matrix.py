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

EVERYBODY = {
    *(ADMINISTRATOR, OFFICER, ANALYST, HEAD, ENTRY, CODER, MODERATOR),
    *(COMMISSIONER, DEMOCRATIC, GOVERNANCE, COUNCILLOR),
}

MAY_OPEN: dict[str, set[RoleName]] = {
    "portal:work": EVERYBODY,
    # staff, invitations, the authority itself
    "administration:member_list": {ADMINISTRATOR, GOVERNANCE},
    "administration:member_detail": {ADMINISTRATOR, GOVERNANCE},
    "administration:role_list": {ADMINISTRATOR, GOVERNANCE},
    "administration:member_role": {ADMINISTRATOR},
    "administration:member_end": {ADMINISTRATOR},
    "administration:member_second_factor": {ADMINISTRATOR},
    "administration:invitation_create": {ADMINISTRATOR},
    "administration:invitation_withdraw": {ADMINISTRATOR},
    "administration:authority_detail": {ADMINISTRATOR},
    "administration:authority_edit": {ADMINISTRATOR},
    "administration:identifier_create": {ADMINISTRATOR},
    "administration:identifier_end": {ADMINISTRATOR},
    "administration:locality_create": {ADMINISTRATOR},
    "administration:locality_end": {ADMINISTRATOR},
    # who did, saw, searched and exported what
    "administration:trail": {GOVERNANCE},
    "administration:trail_export": {GOVERNANCE},
    # organisations
    "organisations:list": {ADMINISTRATOR, OFFICER, ANALYST, HEAD, COMMISSIONER, DEMOCRATIC},
    "organisations:create": {ADMINISTRATOR, OFFICER},
    "organisations:edit": {ADMINISTRATOR, OFFICER},
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
}

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
    "decisions:public_list",
    "decisions:public_detail",
    "decisions:public_document",
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
    "mfa_view_recovery_codes",
    "mfa_generate_recovery_codes",
    "mfa_download_recovery_codes",
}
"""Pages about one's own account: signed out, they lead to sign-in."""

TABLES = (set(MAY_OPEN), PUBLIC, DEMONSTRATION, ACCOUNT_SIGNED_OUT, ACCOUNT_SIGNED_IN)
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
        if answer.status_code not in ({200, 302, 400, 405} if role in MAY_OPEN[route] else {403})
        or "/accounts/" in answer.headers.get("Location", "")
    }
    assert not wrong, address


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
            status = world.open(client, address, method).status_code
            expected = {404} if role in MAY_OPEN[route] else {403}
            assert status in expected, (role, address)


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


@pytest.mark.parametrize("route", sorted(DEMONSTRATION))
@every_method
def test_demonstration_page_is_not_there_elsewhere(
    world: World, route: str, method: Method
) -> None:
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
