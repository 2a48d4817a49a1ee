"""Are files drawn, looked at and read by those alone who may, and is nothing told to others?"""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.casework import FileAuditFactory, FileSampleFactory
from tests.factories.people import AccessGrantFactory, PersonFactory, TeamMemberFactory
from tests.integration.casework.teams import LONG_AGO, TeamOf, make_team
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import file_audits as actions
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.file_audits import (
    FileAudit,
    FileAuditDraft,
    FileFinding,
    FileSample,
)
from waymark.casework.models.steps import NextStep
from waymark.casework.queries import file_audits as queries
from waymark.casework.rules.file_audits import CHECKLISTS, FileAnswer, Judgement
from waymark.core.dates import local_date
from waymark.core.refusals import NotAllowed, NotFound
from waymark.people.actions import holding
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person

TODAY = local_date(NOW)
DAY = timedelta(days=1)
KEYS = [each.key for each in CHECKLISTS[-1].questions]


@pytest.fixture
def ours(authority: Authority) -> TeamOf:
    return make_team()


@pytest.fixture
def case(ours: TeamOf) -> Person:
    return ours.case("Inventedlee")


@pytest.fixture
def later_manager(ours: TeamOf) -> Membership:
    made: Membership = MembershipFactory.create(
        role=RoleName.TEAM_MANAGER.value, authority_id=ours.team.authority_id
    )
    TeamMemberFactory.create(team=ours.team, membership=made, joined_at=LONG_AGO)
    return made


def _draw(ours: TeamOf, **values: Any) -> FileSample:
    given: dict[str, Any] = {"by": ours.by, "at": NOW, "team": ours.team, "number": 6}
    return actions.draw_files(**given | values)


def _drawn(ours: TeamOf, **values: Any) -> FileAudit:
    return FileAudit.objects.get(sample=_draw(ours, **values))


def _answers(answer: FileAnswer = FileAnswer.YES, **others: actions.Found) -> dict[str, Any]:
    return {key: others.get(key, actions.Found(answer)) for key in KEYS}


def _finish(ours: TeamOf, audit: FileAudit, **values: Any) -> None:
    given: dict[str, Any] = {"by": ours.by, "at": NOW, "audit": audit, "number": 0}
    given |= {"answers": _answers(), "judgement": Judgement.SOUND}
    actions.finish_file_audit(**given | values)


def _hide(person: Person) -> None:
    Person.objects.filter(pk=person.pk).update(is_restricted=True)
    person.refresh_from_db()
    refresh_people([person])


# Drawing -----------------------------------------------------------------------------------------


def test_sample_keeps_how_it_was_drawn_and_can_be_drawn_again(ours: TeamOf) -> None:
    people = [ours.case(f"Invented{name}") for name in "abcde"]
    people += [ours.case("Inventedf", worker=ours.colleague, tier="specialist")]

    first = _draw(ours, number=4, seed=11)
    second = _draw(ours, number=4, seed=11)

    def names(sample: FileSample) -> list[int]:
        return [
            each.person_id for each in FileAudit.objects.filter(sample=sample).order_by("place")
        ]

    assert names(first) == names(second)
    assert len(set(names(first))) == 4
    assert (first.seed, first.frame_size, first.checklist) == (11, 6, CHECKLISTS[-1].version)
    assert {each.pk for each in people} >= set(names(first))
    assert FileAudit.objects.filter(sample=_draw(ours, worker=ours.colleague)).count() == 1
    narrowed = _draw(ours, tier="specialist")
    assert narrowed.frame_size == 1
    event = AuditEvent.objects.filter(event=Event.FILES_DRAWN.value).earliest("pk")
    assert (event.target_id, event.detail) == (first.public_id, {"number": 4, "of": 6})


def test_closed_restricted_and_own_cases_are_neither_drawn_nor_counted(
    ours: TeamOf, case: Person
) -> None:
    _hide(ours.case("Inventedhidden"))
    elsewhere = make_team().case("Inventedelsewhere")
    Allocation.objects.filter(person=elsewhere).update(membership=ours.worker)
    ours.case("Inventedown", worker=ours.manager)
    shared = ours.case("Inventedshared")
    ours.allocate(shared, ours.manager, role="co_worker")
    ours.young_person("Inventedalone")

    sample = _draw(ours)

    assert [each.person for each in FileAudit.objects.filter(sample=sample)] == [case]
    assert sample.frame_size == 1


def test_drawing_is_refused(ours: TeamOf, case: Person) -> None:
    stranger = MembershipFactory.create(
        role=RoleName.PERSONAL_ADVISER.value, authority_id=ours.team.authority_id
    )
    other = make_team()
    wrong: list[tuple[dict[str, Any], type[Exception]]] = [
        ({"worker": ours.manager}, actions.NotYourOwnFiles),
        ({"worker": stranger}, NotFound),
        ({"team": other.team}, NotFound),
        ({"number": 0}, actions.NumberOutOfReach),
        ({"number": 51}, actions.NumberOutOfReach),
        ({"worker": ours.colleague}, actions.NothingToDraw),
        ({"by": member_actor(ours.worker)}, NotAllowed),
    ]
    for values, refusal in wrong:
        with pytest.raises(refusal):
            _draw(ours, **values)
    assert not FileSample.objects.exists()
    assert _draw(ours)


def test_nobody_but_who_drew_it_opens_a_sample(
    ours: TeamOf, case: Person, later_manager: Membership
) -> None:
    sample = _draw(ours)
    audit = FileAudit.objects.get()

    viewer = member_actor(later_manager)
    assert not queries.list_samples(viewer=viewer)
    with pytest.raises(NotFound):
        queries.get_sample(viewer=viewer, public_id=sample.public_id, at=NOW)
    with pytest.raises(NotFound):
        queries.get_file(viewer=viewer, public_id=audit.public_id, at=NOW)
    with pytest.raises(NotFound):
        _finish(ours, audit, by=viewer)
    with pytest.raises(NotAllowed):
        queries.get_sample(viewer=member_actor(ours.worker), public_id=sample.public_id, at=NOW)
    (listed,) = queries.list_samples(viewer=ours.by)
    assert (listed.number, listed.finished) == (1, 0)


def test_record_that_closes_meanwhile_has_no_name_and_no_page(ours: TeamOf, case: Person) -> None:
    audit = _drawn(ours)
    (row,) = queries.get_sample(viewer=ours.by, public_id=audit.sample.public_id, at=NOW).rows
    assert row.is_open

    _hide(case)

    (row,) = queries.get_sample(viewer=ours.by, public_id=audit.sample.public_id, at=NOW).rows
    assert not row.is_open
    for write in (
        lambda: _finish(ours, audit),
        lambda: actions.keep_file_draft(by=ours.by, at=NOW, audit=audit, number=0, typed={}),
        lambda: queries.get_file(viewer=ours.by, public_id=audit.public_id, at=NOW),
    ):
        with pytest.raises(NotFound):
            write()


def test_record_that_is_merged_while_it_is_drawn_or_looked_at_is_refused(
    ours: TeamOf, case: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    audit = _drawn(ours)
    kept = PersonFactory.create()
    plain = holding.hold_person

    def merged_first(held: Person) -> None:
        Person.objects.filter(pk=held.pk).update(merged_into=kept, merged_at=NOW)
        plain(held)

    monkeypatch.setattr("waymark.casework.actions.summarising.hold_person", merged_first)
    for write in (lambda: _draw(ours), lambda: _finish(ours, audit)):
        with pytest.raises(holding.MergedMeanwhile):
            write()
    assert FileSample.objects.count() == 1


# Looking at a file -------------------------------------------------------------------------------


def test_draft_of_another_screen_is_not_overwritten(ours: TeamOf, case: Person) -> None:
    audit = _drawn(ours)
    given: dict[str, Any] = {"by": ours.by, "at": NOW, "audit": audit}

    assert actions.keep_file_draft(**given, number=0, typed={"comment_plan": "One"}) == 1
    assert actions.keep_file_draft(**given, number=1, typed={"comment_plan": "Two"}) == 2

    with pytest.raises(actions.FileAuditElsewhere):
        actions.keep_file_draft(**given, number=1, typed={"comment_plan": "Three"})
    with pytest.raises(actions.FileAuditElsewhere):
        _finish(ours, audit, number=1)
    with pytest.raises(actions.FileAuditTooLong):
        actions.keep_file_draft(**given, number=2, typed={"comment_plan": "x" * 20_000})
    assert FileAuditDraft.objects.get().typed == {"comment_plan": "Two"}
    _finish(ours, audit, number=2)
    assert not FileAuditDraft.objects.exists()


def test_finished_audit_is_kept_sealed_and_gives_the_worker_a_step(
    ours: TeamOf, case: Person
) -> None:
    audit = _drawn(ours)

    _finish(
        ours,
        audit,
        answers=_answers(plan=actions.Found(FileAnswer.PARTLY, " The review is past ")),
        good_practice=" Clear notes ",
        step="Review the plan",
        step_due_on=TODAY + 7 * DAY,
    )

    opened = queries.get_file(viewer=ours.by, public_id=audit.public_id, at=NOW)
    found = {each.question: (each.answer, each.comment) for each in opened.findings}
    assert list(found) == KEYS
    assert found["plan"] == ("partly", "The review is past")
    assert (opened.audit.judgement, opened.audit.good_practice) == ("sound", "Clear notes")
    step = NextStep.objects.get()
    assert (opened.audit.step, step.owner, step.person) == (step, ours.worker, case)
    events = AuditEvent.objects.filter(target_id=case.public_id).values_list("event", flat=True)
    assert list(events) == [Event.FILE_AUDIT_FINISHED.value]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT comment FROM {FileFinding._meta.db_table} WHERE question = 'plan'")
        assert "review" not in cursor.fetchone()[0]


def test_finishing_is_refused(ours: TeamOf, case: Person) -> None:
    audit = _drawn(ours)
    with pytest.raises(actions.QuestionsLeft):
        _finish(ours, audit, answers={"plan": actions.Found(FileAnswer.YES)})
    Allocation.objects.filter(person=case).update(ends_at=NOW)
    with pytest.raises(actions.LedByAnother):
        _finish(ours, audit, step="Review the plan", step_due_on=TODAY)
    own = ours.allocate(case, ours.manager)
    with pytest.raises(actions.OwnCase):
        _finish(ours, audit)
    own.delete()

    _finish(ours, audit)

    with pytest.raises(actions.FinishedBefore):
        _finish(ours, audit)
    assert FileFinding.objects.count() == len(KEYS)


# Reading one's own -------------------------------------------------------------------------------


def test_worker_reads_what_is_finished_and_says_something_once(ours: TeamOf, case: Person) -> None:
    viewer = member_actor(ours.worker)
    audit = _drawn(ours)
    read: dict[str, Any] = {"by": viewer, "at": NOW, "audit": audit.public_id}
    assert queries.find_own_file(viewer=viewer, at=NOW) is None
    with pytest.raises(NotFound):
        actions.read_file_audit(**read)
    _finish(ours, audit)
    assert queries.list_files_to_read(viewer=viewer, at=NOW) == [audit]

    actions.read_file_audit(**read, comment=" Thank you ")

    with pytest.raises(actions.FileReadBefore):
        actions.read_file_audit(**read)
    opened = queries.get_file(viewer=ours.by, public_id=audit.public_id, at=NOW)
    assert (opened.audit.comment, opened.audit.read_at) == ("Thank you", NOW)
    assert not queries.list_files_to_read(viewer=viewer, at=NOW)
    colleague = member_actor(ours.colleague)
    assert queries.find_own_file(viewer=colleague, at=NOW) is None
    with pytest.raises(NotFound):
        queries.find_own_file(viewer=colleague, at=NOW, public_id=audit.public_id)


def test_worker_to_whom_the_record_is_closed_reads_nothing_of_it(
    ours: TeamOf, case: Person
) -> None:
    viewer = member_actor(ours.worker)
    audit = _drawn(ours)
    _finish(ours, audit)
    assert queries.find_own_file(viewer=viewer, at=NOW)

    _hide(case)

    assert not queries.list_files_to_read(viewer=viewer, at=NOW)
    assert queries.find_own_file(viewer=viewer, at=NOW) is None
    with pytest.raises(NotFound):
        actions.read_file_audit(by=viewer, at=NOW, audit=audit.public_id)


# Results -----------------------------------------------------------------------------------------


def test_results_count_finished_audits_of_open_records_in_the_period(
    ours: TeamOf, case: Person, later_manager: Membership
) -> None:
    hidden = ours.case("Inventedhidden", worker=ours.colleague)
    for audit in FileAudit.objects.filter(sample=_draw(ours)):
        answers = _answers(plan=actions.Found(FileAnswer.NO))
        _finish(ours, audit, answers=answers, judgement=Judgement.GOOD)
    FileAuditFactory.create(
        sample=FileSampleFactory.create(team=ours.team, drawn_by=ours.manager),
        person=case,
        worker=ours.worker,
    )
    period = {"since": TODAY - DAY, "until": TODAY}

    found = queries.get_results(viewer=ours.by, at=NOW, **period)
    assert found.files == 2
    assert (found.by_question["plan"].no, found.by_question["needs"].yes) == (2, 2)
    assert {(each.worker, each.files) for each in found.by_worker} == {
        (ours.worker, 1), (ours.colleague, 1)
    }  # fmt: skip
    assert found.judgements == {"good": 2}
    _hide(hidden)
    for viewer in (ours.by, member_actor(later_manager)):
        found = queries.get_results(viewer=viewer, at=NOW, **period)
        assert (found.files, [each.worker for each in found.by_worker]) == (1, [ours.worker])
    earlier = {"since": TODAY - 9 * DAY, "until": TODAY - DAY}
    assert not queries.get_results(viewer=ours.by, at=NOW, **earlier).files
    with pytest.raises(NotAllowed):
        queries.get_results(viewer=member_actor(ours.worker), at=NOW, **period)


# The pages ---------------------------------------------------------------------------------------


def _url(ours: TeamOf, route: str, **parts: Any) -> str:
    return reverse(f"casework:{route}", kwargs={"authority": ours.team.authority.code, **parts})


def _typed(**values: str) -> dict[str, str]:
    found = {f"answer_{key}": "yes" for key in KEYS} | {"comment_plan": "In date", "draft": "0"}
    found |= {"judgement": "good", "good_practice": "Clear notes", "step": "Ring the college"}
    due = TODAY + 7 * DAY
    found |= {
        "step_due_on-day": str(due.day),
        "step_due_on-month": str(due.month),
        "step_due_on-year": str(due.year),
    }
    return found | values


def test_manager_draws_looks_and_the_worker_reads(
    client: Client, ours: TeamOf, case: Person
) -> None:
    sign_in(client, ours.manager)
    assert "File audits" in client.get(_url(ours, "team")).content.decode()
    assert "No sample drawn yet" in client.get(_url(ours, "file_audits")).content.decode()
    results = _url(ours, "file_results")
    assert "No file audit was finished" in client.get(results).content.decode()
    draw = _url(ours, "file_draw", team=ours.team.public_id)
    assert "The whole team" in client.get(draw).content.decode()
    answer = client.post(draw, {"number": "0"})
    assert answer.status_code == 400
    assert "Number of cases must be 1 or more" in answer.content.decode()
    nobody = {"number": "6", "worker": str(ours.colleague.public_id)}
    assert "no open case of this kind" in client.post(draw, nobody).content.decode()

    page = client.post(draw, {"number": "6"}, follow=True).content.decode()
    assert "1 of 1 open cases" in page
    assert "Inventedlee" in page
    audit = FileAudit.objects.get()
    here = _url(ours, "file_audit", file_audit=audit.public_id)
    page = client.get(here).content.decode()
    assert "Plan in date" in page
    assert "File 1 of the sample drawn on" in page
    answer = client.post(here, _typed(answer_plan="", judgement=""))
    assert answer.status_code == 400
    page = answer.content.decode()
    assert "Say yes, partly, no or does not apply: Plan in date" in page
    assert "Say how the file is as a whole" in page
    assert "Clear notes" in page
    late = client.post(here, _typed(**{"step_due_on-year": "1999"}))
    assert "The day must be today or later" in late.content.decode()

    kept = client.post(here, _typed(keep="draft", comment_plan="Half"), follow=True)
    assert "Half written" in kept.content.decode()
    assert "Half" in client.get(here).content.decode()
    by_script: Any = {"HTTP_ACCEPT": "application/json"}
    answer = client.post(here, _typed(keep="draft", draft="1"), **by_script)
    assert answer.json() == {"draft": 2}
    assert client.post(here, _typed(keep="draft"), **by_script).status_code == 409
    page = client.post(here, _typed(comment_plan="Other")).content.decode()
    assert "What you kept on another screen" in page
    assert "Plan in date: Yes. In date" in page
    assert "Other" in page

    page = client.post(here, _typed(draft="2"), follow=True).content.decode()
    assert "can read it now" in page
    page = client.get(here).content.decode()
    assert "Finished, not read yet" in page
    assert "Finish this audit" not in page
    assert client.post(here, _typed()).status_code == 400
    page = client.get(results).content.decode()
    assert "100.0% of 1" in page
    assert "1 file was looked at: 1 good practice." in page
    table = client.get(_url(ours, "file_results_file"))
    assert table.headers["Content-Type"].startswith("text/csv")
    assert b"question,Plan in date,1,1,0,0,0,1,100.0" in table.content
    assert AuditEvent.objects.filter(event=Event.FILE_AUDITS_EXPORTED.value).count() == 1

    sign_in(client, ours.worker)
    assert "File audit to read" in client.get(_url(ours, "day")).content.decode()
    assert "What my manager saw" in client.get(_url(ours, "caseload")).content.decode()
    own = _url(ours, "file_audit_own")
    page = client.get(own).content.decode()
    assert "Ring the college" in page
    read = {"audit": str(audit.public_id), "comment": "Thank you"}
    assert client.post(own, read).status_code == 302
    page = client.get(f"{own}?audit={audit.public_id}").content.decode()
    assert "Thank you" in page
    assert "I have read it" not in page


def test_results_of_a_period_that_cannot_be_read(client: Client, ours: TeamOf) -> None:
    sign_in(client, ours.manager)
    wrong = "?since-day=2&since-month=3&since-year=2026&until-day=1&until-month=3&until-year=2026"

    answer = client.get(_url(ours, "file_results") + wrong)
    assert answer.status_code == 400
    assert "Until must be the same day as From or a later one" in answer.content.decode()
    assert client.get(_url(ours, "file_results_file") + wrong).status_code == 302
    assert not AuditEvent.objects.filter(event=Event.FILE_AUDITS_EXPORTED.value).exists()


def test_empty_and_foreign_pages(
    client: Client, ours: TeamOf, case: Person, later_manager: Membership
) -> None:
    sample = _draw(ours)
    audit = FileAudit.objects.get()
    addresses = [
        _url(ours, "file_sample", file_sample=sample.public_id),
        _url(ours, "file_audit", file_audit=audit.public_id),
    ]
    for member, status in ((ours.worker, 403), (later_manager, 404), (ours.manager, 200)):
        sign_in(client, member)
        for address in addresses:
            assert client.get(address).status_code == status
    _hide(case)
    page = client.get(addresses[0]).content.decode()
    assert "No longer open to you" in page
    assert "Inventedlee" not in page
    assert client.get(addresses[1]).status_code == 404
    sign_in(client, ours.colleague)
    own = _url(ours, "file_audit_own")
    assert "Nothing to read yet" in client.get(own).content.decode()
    assert client.get(f"{own}?audit={audit.public_id}").status_code == 404
    assert client.post(own, {"audit": str(audit.public_id)}).status_code == 404


def test_manager_without_a_team_is_told_what_to_do(client: Client, authority: Authority) -> None:
    alone = MembershipFactory.create(role=RoleName.TEAM_MANAGER.value, authority=authority)
    sign_in(client, alone)

    address = reverse("casework:file_audits", kwargs={"authority": authority.code})

    assert "You are in no team" in client.get(address).content.decode()


def test_pages_ask_as_much_for_many_as_for_few(
    client: Client, ours: TeamOf, django_assert_max_num_queries: Any
) -> None:
    for name in "abcdef":
        ours.case(f"Invented{name}")
    sample = _draw(ours)
    audits = list(FileAudit.objects.filter(sample=sample))
    for audit in audits[1:]:
        _finish(ours, audit)
    sign_in(client, ours.manager)
    for address, most in (
        (_url(ours, "file_audits"), 18),
        (_url(ours, "file_sample", file_sample=sample.public_id), 18),
        (_url(ours, "file_audit", file_audit=audits[0].public_id), 18),
        (_url(ours, "file_audit", file_audit=audits[1].public_id), 18),
        (_url(ours, "file_results"), 22),
    ):
        with django_assert_max_num_queries(most):
            client.get(address)
    sign_in(client, ours.worker)
    with django_assert_max_num_queries(18):
        client.get(_url(ours, "file_audit_own"))


def test_access_that_ended_closes_the_file(ours: TeamOf, case: Person) -> None:
    audit = _drawn(ours)
    AccessGrant.objects.update(ends_at=NOW)

    with pytest.raises(NotFound):
        queries.get_file(viewer=ours.by, public_id=audit.public_id, at=NOW)
    AccessGrantFactory.create(person=case, membership=ours.manager, starts_at=NOW)
    assert queries.get_file(viewer=ours.by, public_id=audit.public_id, at=NOW)
