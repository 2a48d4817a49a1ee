"""Does every action leave exactly one event, and can nobody rewrite what happened?"""

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.db import ProgrammingError, connection, transaction

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.organisations import OrganisationFactory
from tests.invariants.models import APPEND_ONLY, HISTORY, TENANT, label
from tests.invariants.tree import modules, named, parsed
from tests.world.places import World
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.audit.actions import NotRecorded, action, record
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.models.needs import ProvisionStandard
from waymark.commissioning.models.plans import PlanRevision
from waymark.commissioning.models.stages import CycleStep
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.decisions.models.notices import Notice
from waymark.organisations.models import Organisation

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)

NOT_ACTIONS = {
    "access.actions.invitations.token_hash": "computes",
    "access.actions.locking": "a step of actions",
    "access.actions.checks.kind_version": "computes",
    "access.actions.checks.refresh_closing": "a step of actions",
    "audit.actions.action": "makes actions",
    "audit.actions.record": "writes the event itself",
    "casework.actions.concern_drafts.spend_concern_draft": "a step of raising the concern",
    "casework.actions.drafts.spend_draft": "a step of saving the note",
    "casework.actions.sessions.hold": "a step of actions",
    "commissioning.actions.appraisals.lock_draft": "a step of actions",
    "commissioning.actions.contracts.keep_contract": "a step of actions",
    "commissioning.actions.contracts.lock_contract": "a step of actions",
    "commissioning.actions.lots.move_once_awarded": "a step of actions",
    "commissioning.actions.lots.open_lot": "a step of actions",
    "commissioning.actions.procurements.add_procurement": "a step of actions",
    "commissioning.actions.procurements.lock_procurement": "a step of actions",
    "commissioning.actions.procurements.move_procurement": "a step of actions",
    "commissioning.actions.procurements.procurement_fields": "computes",
    "commissioning.actions.transfers.lock_plan": "a step of actions",
    "commissioning.actions.needs.lock_draft": "a step of actions",
    "commissioning.actions.reminders.reminder_words": "computes",
    "commissioning.actions.rows.keep_rows": "a step of actions",
    "commissioning.actions.rows.require_version": "refuses, and writes nothing",
    "casework.actions.sessions.lock_session": "a step of actions",
    "casework.actions.allocating.give_work": "a step of actions",
    "casework.actions.plan_steps.hand_out_steps": "a step of agreeing a plan",
    "casework.actions.plan_steps.drop_steps": "a step of agreeing or closing a plan",
    "casework.actions.messaging.require_writing": "refuses, and writes nothing",
    "casework.actions.messaging.write_message": "a step of the actions that write to somebody",
    "casework.actions.digest.digest_words": "computes",
    "casework.actions.lone_visits.alert_words": "computes",
    "casework.actions.reminders.open_way": "computes",
    "casework.actions.reminders.reminder_words": "computes",
    "casework.actions.reminders.time_values": "computes",
    "casework.actions.passing": "steps of the actions beside it",
    "casework.actions.notes.write_contact": "a step of the action that writes to somebody",
    "casework.actions.keeping_cover": "steps of the actions beside it",
    "casework.actions.summarising": "steps of the actions beside it",
    "consultations.actions.entering.steps": "steps of the actions beside it",
    "consultations.actions.freezing": "steps of the actions beside it",
    "consultations.actions.noticing": "steps of the actions beside it",
    "consultations.actions.short_links": "a step of the actions beside it",
    "consultations.actions.stages.lock_to_move": "a step of the actions beside it",
    "consultations.actions.stages.require_ready": "a step of the actions beside it",
    "consultations.actions.stages.move": "a step of the actions beside it",
    "consultations.actions.questions.sync_option_choices": "a step of actions",
    "consultations.actions.questions.require_free_of_dependents": "a step of actions",
    "consultations.actions.questions.drop_lost_rules": "a step of actions",
    "consultations.actions.wordings.copy_wordings": "a step of actions",
    "consultations.actions.questions.require_order": "a step of actions",
    "consultations.actions.intake.steps": "steps of the actions beside it",
    "consultations.actions.intake.undoing.obstacle_sentences": "words a refusal",
    "consultations.actions.themes.steps": "steps of the actions beside it",
    "consultations.actions.reports.make_edition": "a step of the actions of reports and decisions",
    "consultations.actions.reports.keep_rendition": "keeps bytes that follow from an edition",
    "consultations.actions.hearing.sent": "steps of sending an answer",
    "consultations.actions.hearing.files.read_later": "a step of sending an answer",
    "consultations.actions.hearing.receipts.begin_amendment": "a draft is no answer yet",
    "consultations.actions.hearing.answering.drafts.begin_answer": "a draft is no answer yet",
    "consultations.actions.hearing.answering.drafts.save_about": "a draft is no answer yet",
    "consultations.actions.hearing.answering.drafts.save_answer": "a draft is no answer yet",
    "consultations.actions.hearing.answering.drafts.lock_draft": "a step of actions",
    "consultations.actions.hearing.answering.drafts.require_time": "refuses, and writes nothing",
    "consultations.actions.hearing.answering.drafts.fresh_code": "computes",
    "consultations.actions.hearing.answering.rows.answer_rows": "computes",
    "consultations.actions.hearing.answering.drafts.save_equality": "a draft is no answer yet",
    "consultations.actions.hearing.equality.hold_equality_answers": "a step of actions",
    "consultations.actions.hearing.equality.move_held": "a step of actions",
    "consultations.actions.hearing.answering.drafts.save_language": "a draft is no answer yet",
    "consultations.actions.preview.remove_all_tests": "a step of actions",
    "consultations.actions.hearing.answering.drafts.save_reach": "a draft is no answer yet",
    "consultations.actions.hearing.answering.responses.send_answer": "calls an action once or not",
    "consultations.actions.inviting.links": "a step of sending an answer in",
    "consultations.actions.inviting.answering.begin_invited": "a draft is no answer yet",
    "consultations.actions.inviting.answering.require_few": "refuses, and writes nothing",
    "consultations.actions.inviting.letters.letter_values": "computes",
    "decisions.actions.conditions.replace_conditions": "a step of recording a decision",
    "decisions.actions.call_in.open_window": "a step of publishing a decision",
    "decisions.actions.refusing.refuse": "refuses, and writes nothing",
    "decisions.actions.reporting.remake_report": "a step of actions",
    "decisions.actions.watching.ask_to_watch": "asks for a job, and writes nothing",
    "decisions.actions.watching.watch": "calls an action for each condition that has moved",
    "decisions.actions.plans.settle_item": "a step of recording a decision",
    "decisions.actions.meetings.lock_meeting": "a step of actions",
    "decisions.actions.meetings.warning_about": "computes",
    "decisions.actions.reports.close": "a step of actions",
    "decisions.actions.reports.lock_draft": "a step of actions",
    "decisions.actions.reports.refuse_wrong_closing": "refuses, and writes nothing",
    "demonstration.actions": "call the actions that people use",
    "casework.actions.holding_back": "a step of the actions that write what was said",
    "casework.actions.moving.accept_move": "calls two actions, one in each authority",
    "casework.actions.moving.decline_move": "calls two actions, one in each authority",
    "people.actions.writing.checked_words": "computes, or refuses",
    "people.actions.adding.check_birth_date": "refuses, and writes nothing",
    "people.actions.adding.check_name": "refuses, and writes nothing",
    "people.actions.consents.keep_answer": "a step of actions",
    "people.actions.loading_consents.keep_answers": "a step of loading referrals",
    "people.actions.receiving": "steps of the action that takes a record over",
    "people.actions.opening.note_found": "a step of the action that searches",
    "people.actions.holding": "steps of actions",
    "messages.actions.sending.take_back": "a step of the actions that take back what was written",
    "participation.actions.texting.settle_replies": "a step of recording a try",
    "participation.actions.texting.text_for": "computes, or refuses",
    "participation.actions.texting.unsent_tries": "a step of taking tries back",
    "participation.actions.texting.unsettle_replies": "a step of taking a try back",
    "people.actions.merging.summarise_anew": "a step of merging and of undoing it",
    "people.actions.moving": "steps of merging and of undoing it",
    "people.actions.parts.keep_part": "a step of actions",
    "people.actions.parts.lock_person": "a step of actions",
    "people.actions.parts.open_part": "a step of actions",
    "people.actions.reaching.email": "reads what was typed, or refuses",
    "people.actions.reaching.telephone": "reads what was typed, or refuses",
    "people.actions.reaching.forget_bounces": "a step of actions",
    "people.actions.reaching.count_bounce": "a step of actions",
    "participation.actions.activities.require_change": "asks, and writes nothing",
    "participation.actions.history.full_version": "asks, and writes nothing",
    "participation.actions.overlapping.in_words": "asks, and writes nothing",
    "participation.actions.overlapping.refuse_overlap": "asks, and writes nothing",
    "participation.actions.summarising": "steps of actions that changed activities",
    "participation.actions.guarantee_status": "steps of actions that changed what it rests on",
    "participation.actions.loading": "a step of loading casework",
    "participation.actions.offers.require_offers": "a permission that the actions ask",
    "partnerships.actions.partnerships.lock": "a step of actions",
    "partnerships.actions.partnerships.open_record": "a step of actions",
    "partnerships.actions.partnerships.put": "a step of actions",
    "partnerships.actions.partnerships.refuse_order": "refuses, and writes nothing",
    "people.actions.duplicates.refresh_duplicates": "a step of actions",
    "people.actions.granting": "steps of the actions that know the reason",
    "people.actions.summaries": "steps of the actions that change what lists show",
    "documents.actions": "steps of the action that attaches the file",
    "messages.actions.queueing": "steps of the action that has something to say",
    "messages.actions.sending.claim_next": "a step of the queue, whose run is recorded as one",
    "messages.actions.sending.mark_delivery": "a step of the queue, whose run is recorded as one",
    "messages.actions.sending.mark_bounced": "a step of the queue and of reading reports",
    "messages.actions.sending.forget_messages": "keeps to the time that is stated beside it",
    "messages.actions.sending.mark_reported": "a step of taking in a report",
    "messages.actions.silencing.silence": "a step of actions",
    "messages.actions.silencing.end_opt_out": "a step of actions",
    "messages.actions.silencing.end_bounce": "a step of actions",
    "messages.actions.reporting.is_news": "computes",
    "intake.actions": "steps of the action that takes the rows in",
}
"""Public functions of action modules that record nothing, one by one or by module, and why."""

WITHOUT_HISTORY = {
    "web.Submission": "which form was sent, never changed",
    "commissioning.PlanRevision": "published, never changed",
    "commissioning.ProvisionStandard": "set once, never changed",
    "commissioning.ReminderTold": "sent once, never changed",
    "intake.BatchFault": "found anew by every check",
    "consultations.RespondentContact": "history would re-link answers to people",
    "consultations.ResponseDraft": "nobody's answer yet, gone 30 days after closing",
    "consultations.ResponseReceipt": "issued once, never changed",
    "consultations.ResponseTrace": "gone 30 days after closing, and history would keep it",
    "consultations.SimilarSearch": "made anew by every search",
    "consultations.NewsRequest": "history would tell by its times who answered what",
    "consultations.EqualityAnswer": "history would tell whose it is",
    "consultations.EqualityHolding": "history would tell whose it is; gone once moved",
    "consultations.PostcodeArea": "public reference data, replaced as a whole",
    "consultations.TestAnswer": "nobody's answer, gone at opening",
    "consultations.SnapshotResponse": "frozen rows",
    "consultations.ExchangeNumber": "frozen rows",
    "consultations.EngineReading": "made and never changed",
    "consultations.Rendition": "frozen bytes",
    "casework.ConcernDraft": "nobody's concern yet, gone once it is raised",
    "casework.FileAuditDraft": "nobody's finding yet, gone once the audit is finished",
    "casework.NoteDraft": "nobody's note yet, gone once it is saved",
    "participation.MonthTotal": "counted anew every night from records that have one",
    "participation.RiskRun": "made anew every night until its month is over",
    "participation.RiskResult": "reckoned anew every night from records that have one",
    "people.PossibleDuplicate": "worked out from records that have one",
    "people.PersonSummary": "follows from records that keep theirs",
    "people.SearchName": "follows from the names of people",
    "people.SearchWord": "follows from the names of people",
}
"""Records whose earlier states are not kept, each with the reason."""

every_append_only_model = pytest.mark.parametrize("model", APPEND_ONLY, ids=label)
KEPT = [model for model in TENANT if label(model) not in WITHOUT_HISTORY]


# Actions ---------------------------------------------------------------------------------------


def _public_functions(path: Path) -> Iterator[tuple[str, bool]]:
    for node in parsed(path).body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            decorators = {ast.unparse(each) for each in node.decorator_list}
            yield f"{named(path)}.{node.name}", "action" in decorators


ACTION_MODULES = list(modules("actions"))


@pytest.mark.parametrize("path", ACTION_MODULES, ids=named)
def test_every_public_function_is_an_action_or_says_why_not(path: Path) -> None:
    for name, is_action in _public_functions(path):
        is_listed = any(name == each or name.startswith(f"{each}.") for each in NOT_ACTIONS)
        assert is_action != is_listed, name


def test_list_of_what_is_no_action_holds_nothing_that_is_gone() -> None:
    functions = {name for path in ACTION_MODULES for name, _ in _public_functions(path)}

    for each in NOT_ACTIONS:
        assert any(name == each or name.startswith(f"{each}.") for name in functions), each


@pytest.fixture
def authority(db: None) -> Iterator[Authority]:
    made = AuthorityFactory.create()
    with open_scope(made.pk):
        yield made


@pytest.fixture
def by(authority: Authority) -> Actor:
    return member_actor(MembershipFactory.create(authority=authority))


@action
def _rename(*, by: Actor, name: str, times: int = 1, fails: bool = False) -> None:
    Organisation.objects.update(name=name)
    for _ in range(times):
        record(by=by, event=Event.ORGANISATION_CHANGED, at=NOW)
    if fails:
        raise LookupError


@action
def _rename_twice(*, by: Actor) -> None:
    _rename(by=by, name="First")
    _rename(by=by, name="Second")
    record(by=by, event=Event.AUTHORITY_CHANGED, at=NOW)


def test_action_leaves_one_event(by: Actor) -> None:
    OrganisationFactory.create()

    _rename(by=by, name="Renamed")

    assert [each.event for each in AuditEvent.objects.all()] == [Event.ORGANISATION_CHANGED.value]
    assert Organisation.objects.get().name == "Renamed"


def test_action_of_actions_leaves_the_event_of_the_outermost(by: Actor) -> None:
    OrganisationFactory.create()

    _rename_twice(by=by)

    assert [each.event for each in AuditEvent.objects.all()] == [Event.AUTHORITY_CHANGED.value]
    assert Organisation.objects.get().name == "Second"


@pytest.mark.parametrize("times", [0, 2])
def test_action_that_leaves_another_number_is_undone(by: Actor, times: int) -> None:
    OrganisationFactory.create(name="As it was")

    with pytest.raises(NotRecorded):
        _rename(by=by, name="Renamed", times=times)

    assert not AuditEvent.objects.exists()
    assert Organisation.objects.get().name == "As it was"


def test_action_that_fails_half_way_leaves_nothing(by: Actor) -> None:
    OrganisationFactory.create(name="As it was")

    with pytest.raises(LookupError):
        _rename(by=by, name="Renamed", fails=True)

    assert not AuditEvent.objects.exists()
    assert Organisation.objects.get().name == "As it was"


# History ---------------------------------------------------------------------------------------


def test_every_record_has_a_history_or_says_why_not() -> None:
    with_history = {label(each) for each in TENANT if hasattr(each, "pgh_event_model")}

    assert with_history | set(WITHOUT_HISTORY) == {label(model) for model in TENANT}
    assert not with_history & set(WITHOUT_HISTORY)


def test_history_of_bulk_update_says_who_did_it(by: Actor) -> None:
    OrganisationFactory.create(name="One")
    history: Any = Organisation.pgh_event_model  # type: ignore[attr-defined]

    _rename(by=by, name="Renamed")

    latest = history.objects.order_by("-pgh_id")[0]
    assert (latest.pgh_label, latest.name) == ("update", "Renamed")
    assert latest.pgh_context["user"] == by.user_id
    assert latest.pgh_context["kind"] == "member"


def _run(statement: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return int(cursor.rowcount)


@pytest.mark.parametrize("model", [each for each in KEPT if each not in APPEND_ONLY], ids=label)
def test_plain_sql_does_not_escape_the_history(world: World, model: Any) -> None:
    """A repair by hand, past every action and model, is kept all the same."""
    history = model.pgh_event_model

    with open_scope(world.ours.authority.pk):
        before = history.objects.filter(pgh_label="update").count()
        changed = _run(f'UPDATE "{model._meta.db_table}" SET public_id = gen_random_uuid()')
        after = history.objects.filter(pgh_label="update").count()

    assert changed > 0
    assert after == before + changed


# Nobody rewrites it ----------------------------------------------------------------------------


@pytest.mark.django_db
@every_append_only_model
@pytest.mark.parametrize(
    "statement",
    ['UPDATE "{}" SET authority_id = authority_id', 'DELETE FROM "{}"', 'TRUNCATE "{}"'],
    ids=["update", "delete", "truncate"],
)
def test_what_happened_cannot_be_rewritten(model: Any, statement: str) -> None:
    with pytest.raises(ProgrammingError) as caught, transaction.atomic():
        _run(statement.format(model._meta.db_table))

    assert isinstance(caught.value.__cause__, psycopg.errors.InsufficientPrivilege)


@pytest.mark.django_db
@pytest.mark.parametrize("verb", ["SELECT * FROM", "DELETE FROM"])
def test_context_table_of_the_library_is_closed(verb: str) -> None:
    with pytest.raises(ProgrammingError), transaction.atomic():
        _run(f"{verb} pghistory_context")


def test_audit_trail_notices_steps_and_every_history_are_append_only() -> None:
    steps = {CycleStep, Notice, PlanRevision, ProvisionStandard}

    assert set(APPEND_ONLY) == {AuditEvent, *steps, *HISTORY}
