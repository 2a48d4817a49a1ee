"""Do files of ModernGov come in and go out again without touching anything of our own?"""

from datetime import date, time, timedelta
from typing import Any

import pytest
from click.testing import CliRunner
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.access import AuthorityFactory
from tests.factories.decisions import AgendaItemFactory, BodyFactory, MeetingFactory
from tests.moderngov import FOLDER, saved
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.audit.models import AuditEvent
from waymark.cli import waymark
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope
from waymark.decisions.actions import received as actions
from waymark.decisions.actions.agendas import ItemDraft, save_item
from waymark.decisions.imports.moderngov import read_answer
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.received import SourceChange, SourceFile, SourceRecord
from waymark.decisions.presenters.received import lines_of
from waymark.decisions.queries.received import plan
from waymark.decisions.rules.moderngov import Outcome
from waymark.documents.queries import read_content
from waymark.intake.actions import BatchMovedOn

pytestmark = pytest.mark.usefixtures("file_store")

SERVICE = "https://democracy.invented.example/mgWebService.asmx/GetMeeting?lMeetingId=4711"
MARKER = "QuillonMarker"


def load(by: Actor, name: str) -> SourceFile:
    return actions.receive_file(
        by=by, file_name=f"{name}.xml", content=saved(name), url=SERVICE, at=NOW
    )


def take(by: Actor, name: str) -> SourceFile:
    found = load(by, name)
    actions.apply_file(by=by, found=found, answer=read_answer(saved(name)), at=NOW)
    return found


def outcomes(name: str) -> dict[str, str]:
    planned = plan(read_answer(saved(name)), today=local_date(NOW))
    return {each.source_id: each.outcome.value for each in planned}


def everything() -> dict[str, Any]:
    """All rows of the tables that files write to, as they stand."""
    return {
        model.__name__: list(model.objects.order_by("id").values())
        for model in (Body, Meeting, AgendaItem, SourceRecord)
    }


def test_files_bring_bodies_meetings_and_agendas(officer: Actor) -> None:
    take(officer, "committees")
    take(officer, "meetings")
    take(officer, "meeting")

    kinds = dict(Body.objects.values_list("name", "kind"))
    assert kinds == {
        "Invented Executive Board": "executive",
        "Children & Families Scrutiny Committee": "committee",
        "Invented Borough Council": "council",
    }
    meetings = Meeting.objects.order_by("held_on")
    assert [(each.held_on, each.starts_at, each.state) for each in meetings] == [
        (date(2026, 7, 9), time(10, 30), "held"),
        (date(2026, 9, 10), time(14), "cancelled"),
        (date(2026, 12, 10), time(10, 30), "planned"),
    ]
    assert meetings[0].place == "Council Chamber, Old Hall"
    assert meetings[0].history_source == "ModernGov, meeting 4711"
    items = AgendaItem.objects.order_by("position")
    assert [(each.position, each.title, each.access) for each in items] == [
        (1, "Minutes & matters arising", "open"),
        (2, "Youth support contract", "open"),
        (3, "Pension costs", "exempt"),
    ]
    assert MARKER not in str(everything())
    record = SourceRecord.objects.get(kind="item", source_id="9002")
    assert record.url == "https://democracy.invented.example/mgAi.aspx?ID=9002"


def test_a_file_is_kept_as_it_came_and_each_step_leaves_one_event(officer: Actor) -> None:
    found = take(officer, "meeting")

    assert read_content(found.batch.document) == saved("meeting")
    events = AuditEvent.objects.order_by("id").values_list("event", flat=True)
    assert list(events) == ["decisions.source_file_received", "decisions.source_file_applied"]


def test_the_same_file_again_changes_nothing(officer: Actor) -> None:
    for name in ("committees", "meetings", "meeting"):
        take(officer, name)
    before = everything()

    assert set(outcomes("meeting").values()) == {"same"}
    again = load(officer, "meeting")
    with pytest.raises(actions.NothingNew):
        actions.apply_file(by=officer, found=again, answer=read_answer(saved("meeting")), at=NOW)
    assert everything() == before


def test_a_changed_file_changes_what_came_and_nothing_that_somebody_changed(
    officer: Actor,
) -> None:
    take(officer, "meeting")
    Meeting.objects.update(place="The library")
    own = save_item(
        by=officer, meeting=Meeting.objects.get(), draft=ItemDraft(title="Our item"), at=NOW
    )

    assert outcomes("meeting_changed") == {
        "101": "same", "4711": "changed", "9001": "changed", "9002": "changed", "9003": "same",
        "9004": "new",
    }  # fmt: skip
    take(officer, "meeting_changed")

    assert Meeting.objects.get().place == "The library"
    items = {each.title: each for each in AgendaItem.objects.all()}
    assert items["Minutes & matters arising"].withdrawn_reason.startswith("No longer")
    assert items["Youth support contract"].text == "To decide on the second extension."
    assert items["Any other business"].position not in {1, own.position}
    own.refresh_from_db()
    assert own.title == "Our item"
    assert set(outcomes("meeting_changed").values()) == {"same"}


def test_rows_of_our_own_are_known_and_never_written(officer: Actor) -> None:
    body = BodyFactory.create(name="Invented Executive Board", kind="committee")
    ours = MeetingFactory.create(body=body, held_on=date(2026, 7, 9), starts_at=time(10, 30))
    AgendaItemFactory.create(meeting=ours, title="Ours")
    before = list(Meeting.objects.values()), list(AgendaItem.objects.values())

    assert outcomes("meeting") == {
        "101": "ours", "4711": "ours", "9001": "left_out", "9002": "left_out", "9003": "left_out",
    }  # fmt: skip
    found = take(officer, "meeting")

    assert (list(Meeting.objects.values()), list(AgendaItem.objects.values())) == before
    assert Body.objects.get().kind == "committee"
    assert set(outcomes("meeting").values()) == {"same", "left_out"}
    actions.undo_file(by=officer, found=found, at=NOW)
    assert (list(Meeting.objects.values()), list(AgendaItem.objects.values())) == before


def test_undoing_takes_out_all_that_came_and_puts_back_what_was(officer: Actor) -> None:
    empty = everything()
    first = take(officer, "meeting")
    before = everything()
    second = take(officer, "meeting_changed")

    with pytest.raises(actions.LaterFile):
        actions.undo_file(by=officer, found=first, at=NOW)
    actions.undo_file(by=officer, found=second, at=NOW)
    assert everything() == before
    actions.undo_file(by=officer, found=first, at=NOW)
    assert everything() == empty
    assert not SourceChange.objects.exists()
    with pytest.raises(BatchMovedOn):
        actions.undo_file(by=officer, found=first, at=NOW)


def test_what_rests_on_a_file_stands_in_the_way_of_undoing(officer: Actor) -> None:
    found = take(officer, "meeting")
    save_item(by=officer, meeting=Meeting.objects.get(), draft=ItemDraft(title="Ours"), at=NOW)
    before = everything()

    with pytest.raises(actions.RestsOnIt):
        actions.undo_file(by=officer, found=found, at=NOW)
    assert everything() == before
    AgendaItem.objects.filter(title="Ours").delete()
    AgendaItem.objects.filter(position=2).update(title="Put right")
    with pytest.raises(actions.RestsOnIt, match="Put right"):
        actions.undo_file(by=officer, found=found, at=NOW)


def test_a_meeting_without_a_known_committee_is_left_out(officer: Actor) -> None:
    content = b"<m><meetingid>9</meetingid><meetingdate>01/02/2026</meetingdate></m>"
    (planned,) = plan(read_answer(content), today=local_date(NOW))

    assert planned.outcome is Outcome.LEFT_OUT
    assert "GetMeetings" in planned.why


def test_the_day_passes_and_the_meeting_has_been_held(officer: Actor) -> None:
    take(officer, "meetings")
    later = local_date(NOW) + timedelta(days=60)
    planned = {each.source_id: each for each in plan(read_answer(saved("meetings")), today=later)}

    assert planned["4713"].after == {"state": "held"}


def test_only_who_keeps_meetings_may_load_and_another_authority_sees_nothing(
    officer: Actor, councillor: Membership
) -> None:
    take(officer, "meeting")
    with pytest.raises(NotAllowed):
        load(member_actor(councillor), "meeting")
    with open_scope(AuthorityFactory.create().pk):
        assert not SourceRecord.objects.exists()
        assert outcomes("meeting")["4711"] == "new"


def test_an_item_exempt_without_paragraphs_needs_to_have_come_from_outside(scope: None) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        AgendaItemFactory.create(access="exempt", closed_reason="Because")
    AgendaItemFactory.create(access="exempt", closed_reason="Because", paragraphs_unknown=True)


def test_planning_asks_the_database_as_often_for_ten_items_as_for_none(
    officer: Actor, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    take(officer, "meeting")
    answer = read_answer(saved("meeting_changed"))

    with django_assert_num_queries(8):
        plan(answer, today=local_date(NOW))


class TestCommand:
    @pytest.fixture
    def run(self, authority: Authority) -> Any:
        def called(*names: str, options: tuple[str, ...] = ()) -> Any:
            files = [str(FOLDER / f"{name}.xml") for name in names]
            line = ["decisions", "import-moderngov", *files, "--authority", authority.code]
            return CliRunner().invoke(waymark, [*line, *options])

        return called

    def test_a_dry_run_keeps_nothing(self, run: Any, authority: Authority) -> None:
        result = run("committees", "meeting", options=("--dry-run",))

        assert result.exit_code == 0, result.output
        assert "New - Meeting Invented Executive Board, 9 July 2026" in result.output
        assert "Left out - Body Test committee, please ignore: It is deleted" in result.output
        with open_scope(authority.pk):
            assert not SourceFile.objects.exists()
            assert not Meeting.objects.exists()

    def test_files_are_taken_in_and_again_changes_nothing(
        self, run: Any, authority: Authority
    ) -> None:
        options = ("--from", SERVICE)
        assert run("committees", "meetings", "meeting", options=options).exit_code == 0
        result = run("committees", "meetings", "meeting", options=options)

        assert result.exit_code == 0, result.output
        assert "meeting.xml: 5 as it is here" in result.output
        with open_scope(authority.pk):
            assert SourceFile.objects.count() == 3

    def test_a_harmful_file_is_refused_in_words(self, run: Any) -> None:
        result = run("harmful")

        assert result.exit_code == 1
        assert "declares a document type" in result.output

    @pytest.mark.django_db
    def test_an_unknown_authority_is_wrong_use(self) -> None:
        line = ["decisions", "import-moderngov", str(FOLDER / "meeting.xml"), "--authority", "none"]

        assert CliRunner().invoke(waymark, line).exit_code == 2


class TestPages:
    @pytest.fixture
    def work(self, client: Client, authority: Authority, membership: Membership) -> str:
        sign_in(client, membership)
        return f"/{authority.code}/work/decisions/sources/"

    def _load(self, client: Client, work: str, name: str) -> SourceFile:
        content = SimpleUploadedFile(f"{name}.xml", saved(name), content_type="text/xml")
        response = client.post(f"{work}load/", {"file": content, "url": SERVICE})
        assert response.status_code == 302, response.content.decode()
        return SourceFile.objects.latest("id")

    def test_an_officer_loads_reads_takes_in_and_undoes(
        self, client: Client, work: str, authority: Authority
    ) -> None:
        found = self._load(client, work, "meeting")
        page = f"{work}{found.public_id}/"

        shown = client.get(page).content.decode()
        assert "Take it in" in shown
        assert "5 new" in shown
        assert MARKER not in shown
        assert client.post(f"{page}take-in/").status_code == 302
        shown = client.get(page).content.decode()
        assert "Applied" in shown
        meeting = Meeting.objects.get()
        public = client.get(f"/{authority.code}/decisions/meetings/{meeting.public_id}/")
        assert "Youth support contract" in public.content.decode()
        assert "Not for publication: exempt." in public.content.decode()
        assert "ieListDocuments.aspx?CId=101&amp;MId=4711" in public.content.decode()
        assert client.get(f"{page}file/").content == saved("meeting")
        assert client.post(f"{page}undo/").status_code == 302
        assert not Meeting.objects.exists()
        assert "Undone" in client.get(work).content.decode()

    def test_a_faulty_file_says_what_is_wrong_and_can_be_discarded(
        self, client: Client, work: str
    ) -> None:
        found = self._load(client, work, "harmful")
        page = f"{work}{found.public_id}/"

        shown = client.get(page).content.decode()
        assert "declares a document type" in shown
        assert "Take it in" not in shown
        assert client.post(f"{page}discard/").status_code == 302
        found.batch.refresh_from_db()
        assert found.batch.state == "discarded"

    def test_the_page_of_a_file_costs_the_same_however_much_it_holds(
        self, client: Client, work: str, django_assert_max_num_queries: Any
    ) -> None:
        found = self._load(client, work, "meeting")
        page = f"{work}{found.public_id}/"
        client.get(page)

        with django_assert_max_num_queries(40):
            client.get(page)


def test_two_numbers_of_one_committee_are_one_body(officer: Actor) -> None:
    twice = saved("committees").replace(
        b"Children &amp;amp; Families Scrutiny Committee", b"Invented Executive Board"
    )
    answer = read_answer(twice)
    assert [each.title for each in answer.bodies].count("Invented Executive Board") == 2
    actions.apply_file(by=officer, found=load(officer, "committees"), answer=answer, at=NOW)

    body = Body.objects.get(name="Invented Executive Board")
    records = SourceRecord.objects.filter(body=body).order_by("id")
    assert [each.is_ours for each in records] == [False, True]


def test_a_change_is_told_as_people_say_it(officer: Actor) -> None:
    take(officer, "meetings")
    moved = saved("meetings").replace(b"10/12/2026", b"17/11/2026")

    told = "\n".join(lines_of(plan(read_answer(moved), today=local_date(NOW))))

    assert "Day: 10 December 2026 is now 17 November 2026" in told
    assert "state: In the calendar is now Held" in told
