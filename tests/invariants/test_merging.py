"""Does every row that names a young person move when two records become one?"""

from django.contrib.postgres.constraints import ExclusionConstraint

from waymark.people.ports import way_of
from waymark.people.queries.holdings import STAYS, end_field, every_holding, holdings

# Read by hand: what becomes of two rows that a constraint keeps from standing beside each other.
# A new constraint of this kind is to be thought about before it is listed.
OLDER_ENDS = {
    "allocation_once",
    "characteristic_one_at_a_time",
    "level_of_support_one_at_a_time",
    "person_authority_one_at_a_time",
    "reminder_refusal_one_at_a_time",
    "send_record_one_at_a_time",
    "sharing_objection_one_at_a_time",
}
OLDER_BECOMES = {"allocation_one_lead"}
DAYS_ARE_PARTED = {"activity_never_overlaps"}
ONE_STAYS_BEHIND = {
    "access_alert_waits_once",
    "application_once_at_a_time",
    "attendance_once",
    "concern_draft_of_person",
    "ending_one_waits",
    "file_audit_once",
    "guarantee_member_once",
    "handed_over_once",
    "message_reply_once",
    "move_out_one_at_a_time",
    "note_draft_one_each",
    "person_identifier_once",
    "referral_once_at_a_time",
    "risk_result_once",
    "status_claim_one_waits",
    "talked_about_once",
    "transfer_one_at_a_time",
}


def test_every_field_that_names_a_person_moves_or_says_why_not() -> None:
    every = {each.label for each in every_holding()}

    assert {each.label for each in holdings()} | set(STAYS) == every
    assert not {each.label for each in holdings()} & set(STAYS)
    assert all(STAYS.values())


def test_every_constraint_that_two_records_could_break_is_settled_as_listed() -> None:
    found = {constraint.name: constraint for each in holdings() for constraint in each.alone()}

    becomes = {name for name in found if way_of(name) is not None}
    ends = {name for name in set(found) - becomes if end_field(found[name])}

    assert becomes == OLDER_BECOMES
    assert ends == OLDER_ENDS
    assert set(found) - becomes - ends == ONE_STAYS_BEHIND


def test_no_constraint_of_another_sort_could_be_broken() -> None:
    for each in holdings():
        field = each.model._meta.get_field(each.field)
        assert not field.unique, each.label
        together = {name for names in each.model._meta.unique_together for name in names}
        assert each.field not in together, each.label
    excluding = {
        constraint.name: each
        for each in holdings()
        for constraint in each.model._meta.constraints
        if isinstance(constraint, ExclusionConstraint)
    }
    assert set(excluding) == DAYS_ARE_PARTED
    for name, each in excluding.items():
        assert name in {constraint.name for constraint in each.spans()}
        assert way_of(name) is not None
