"""What is done with meetings at work, what the public reads of them, and what nobody leaks."""

import io
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.decisions import (
    AgendaItemFactory,
    AskedFactory,
    AttendanceFactory,
    MeetingFactory,
    MinuteFactory,
    OfficeFactory,
    OfficeHolderFactory,
    ReportPartFactory,
    signed_version,
)
from tests.pdf_words import words_of
from tests.support import sign_in, version_shown
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.decisions.actions.agendas import publish_pack
from waymark.decisions.exports.packs import make_papers
from waymark.decisions.models.agendas import AgendaItem, AgendaPack
from waymark.decisions.models.attendance import Attendance, Interest, Vote
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.minutes import Erratum, Minute, Minutes
from waymark.decisions.models.offices import Office, OfficeHolder
from waymark.decisions.models.reports import ReportPart, ReportVersion, SignOff
from waymark.decisions.rules.meetings import MeetingState
from waymark.documents.queries import read_content

pytestmark = pytest.mark.usefixtures("file_store")

MARKER = "QuillonMarker"
CLOSED = {"access": "exempt", "paragraphs": [3], "closed_reason": "Bids are being weighed."}


@pytest.fixture
def work(client: Client, authority: Authority, membership: Membership) -> str:
    sign_in(client, membership)
    return f"/{authority.code}/work/decisions/"


@pytest.fixture
def public(authority: Authority, scope: None) -> str:
    return f"/{authority.code}/decisions/"


@pytest.fixture
def called(officer: Actor, body: Body) -> Meeting:
    """A meeting whose papers are out, with the marker in everything that is closed."""
    version = signed_version()
    ReportPartFactory.create(
        version=version, position=2, heading=f"{MARKER} bids", text=f"{MARKER}.\n\n" * 90, **CLOSED
    )
    ReportPartFactory.create(version=version, position=3, heading="What next", text="Decide.")
    meeting = MeetingFactory.create(body=body)
    petition = AgendaItemFactory.create(
        meeting=meeting, position=1, kind="petition", title="Keep the hub",
        closed_title=f"{MARKER} hub", **CLOSED,
    )  # fmt: skip
    AskedFactory.create(
        meeting=meeting, item=petition, kind="petition", asker=MARKER, text="Keep it open",
        named_as="Friends of the hub", agreed_on=NOW.date(),
    )  # fmt: skip
    AgendaItemFactory.create(meeting=meeting, position=2, kind="report", version=version)
    papers = make_papers(meeting, authority="Invented", at=NOW)
    publish_pack(by=officer, meeting=meeting, papers=papers, at=NOW)
    meeting.refresh_from_db()
    return meeting


def held(meeting: Meeting) -> Meeting:
    Meeting.objects.filter(pk=meeting.pk).update(state=MeetingState.HELD)
    meeting.refresh_from_db()
    return meeting


def pages_of(content: bytes) -> list[tuple[str, str]]:
    """The printed number and the words of each page."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [(str(page.label), words_of(page)) for page in pdf.pages]


def test_both_twins_count_their_pages_alike(called: Meeting) -> None:
    pack = AgendaPack.objects.get(meeting=called)
    assert pack.private_document is not None

    public = dict(pages_of(read_content(pack.public_document)))
    private = dict(pages_of(read_content(pack.private_document)))

    for each in (public["1"], private["1"]):
        assert "Petition (Friends of the hub): Keep it open" in each
    assert list(private) == [str(number) for number in range(1, pack.latest_page + 1)]
    assert len(public) < len(private)
    assert "3.1" in public[pages_with(private, "What next")]
    assert "exempt under paragraph 3" in public[pages_with(private, "bids")]
    assert MARKER in private[pages_with(private, "bids")]


def pages_with(pages: dict[str, str], words: str) -> str:
    """The number of the first page that has the words, after the list of items."""
    return next(number for number, text in pages.items() if words in text and number != "1")


def test_what_is_closed_reaches_no_public_output(
    client: Client, public: str, called: Meeting, file_store: Path, caplog: Any
) -> None:
    minutes = Minutes.objects.create(
        authority=called.authority, meeting=held(called), state="draft", published_at=NOW
    )
    MinuteFactory.create(minutes=minutes, closed_text=f"{MARKER} was chosen.", **CLOSED)
    pack = AgendaPack.objects.get(meeting=called)
    report = AgendaItem.objects.get(meeting=called, position=2)
    one = f"{public}meetings/{called.public_id}/"
    addresses = [
        public,
        f"{public}meetings/?year={called.held_on.year}",
        f"{public}bodies/{called.body.public_id}/",
        one,
        f"{one}items/{report.public_id}/",
    ]

    for address in addresses:
        answer = client.get(address)
        assert answer.status_code == 200, address
        assert MARKER not in answer.content.decode(), address
        assert MARKER not in str(answer.headers), address
    sent = client.get(f"{one}papers/{pack.public_id}/")

    assert "Bids are being weighed." in client.get(addresses[-1]).content.decode()
    assert MARKER not in sent.headers["Content-Disposition"]
    assert MARKER not in str(pages_of(sent.content))
    assert MARKER not in caplog.text
    assert not [each for each in file_store.rglob("*") if MARKER in each.name]
    assert not AuditEvent.objects.filter(reason__contains=MARKER).exists()
    assert not [each for each in AuditEvent.objects.all() if MARKER in str(each.detail)]


def test_what_the_public_twin_is_made_of_holds_nothing_closed(
    called: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    from waymark.decisions.exports import packs

    AgendaItemFactory.create(
        meeting=called, position=9, closed_title=MARKER, kind="report",
        version=AgendaItem.objects.get(meeting=called, position=2).version, **CLOSED,
    )  # fmt: skip
    given: list[dict[str, Any]] = []

    def keep(data: dict[str, Any]) -> bytes:
        given.append(data)
        return b""

    monkeypatch.setattr(packs, "_render", keep)

    make_papers(called, authority="Invented", at=NOW)

    public, private = given
    assert MARKER not in str(public)
    assert MARKER in str(private)


@pytest.mark.parametrize(
    ("role", "paragraphs", "contract_terms", "status"),
    [
        (RoleName.COUNCILLOR, [3], False, 200),
        (RoleName.COUNCILLOR, [3], True, 404),
        (RoleName.COUNCILLOR, [1], False, 404),
        (RoleName.CORPORATE_ADVISER, [1], False, 200),
        (RoleName.PERSONAL_ADVISER, [3], False, 404),
    ],
)
def test_a_closed_part_opens_to_whom_the_law_opens_it_and_the_reading_is_kept(
    client: Client,
    authority: Authority,
    called: Meeting,
    role: RoleName,
    paragraphs: list[int],
    *,
    contract_terms: bool,
    status: int,
) -> None:
    part = ReportPart.objects.get(access="exempt")
    ReportPart.objects.filter(pk=part.pk).update(
        paragraphs=paragraphs, contract_terms=contract_terms
    )
    sign_in(client, MembershipFactory.create(authority=authority, role=role))
    report = f"/{authority.code}/work/decisions/reports/{part.version.report.public_id}/"

    answer = client.get(f"{report}parts/{part.public_id}/")

    assert answer.status_code == status
    assert MARKER not in client.get(report).content.decode()
    assert (MARKER in answer.content.decode()) == (status == 200)
    seen = AuditEvent.objects.filter(event="decisions.closed_part_seen").count()
    assert seen == (status == 200)


def test_opening_the_private_papers_is_recorded(client: Client, work: str, called: Meeting) -> None:
    pack = AgendaPack.objects.get(meeting=called)

    answer = client.get(f"{work}meetings/{called.public_id}/papers/{pack.public_id}/")

    assert answer.content.startswith(b"%PDF")
    assert AuditEvent.objects.filter(event="decisions.agenda_pack_seen").count() == 1


def test_a_meeting_is_planned_on_a_bank_holiday_only_when_meant(
    client: Client, work: str, body: Body
) -> None:
    form = {
        "body": str(body.public_id), "held_on-day": "25", "held_on-month": "12",
        "held_on-year": "2026", "starts_at": "2.30pm", "place": "The town hall",
    }  # fmt: skip

    refused = client.post(f"{work}meetings/plan/", form)
    done = client.post(f"{work}meetings/plan/", form | {"holiday_meant": "on"}, follow=True)

    assert "That day is a bank holiday" in refused.content.decode()
    assert refused.status_code == 400
    assert "2:30pm, The town hall" in done.content.decode()
    assert "That day is a bank holiday." in done.content.decode()


def test_from_the_agenda_to_the_minutes(client: Client, work: str, body: Body) -> None:
    meeting = MeetingFactory.create(body=body, held_on=date(2026, 11, 20))
    one = f"{work}meetings/{meeting.public_id}/"
    client.post(f"{work}bodies/{body.public_id}/offices/add/", {"name": "Chair", "is_voting": "on"})
    office = Office.objects.get(body=body)
    client.post(
        f"{work}offices/{office.public_id}/",
        {"name": "A. First", "since-day": "1", "since-month": "5", "since-year": "2026"},
    )
    client.post(f"{work}bodies/{body.public_id}/quorum/", {"quorum": "1"})
    client.post(f"{one}items/add/", {"title": "Apologies", "kind": "business", "access": "open"})
    assert "Apologies" in client.get(f"{one}papers/send/").content.decode()
    client.post(f"{one}papers/send/", {})
    client.post(f"{one}hold/", {})
    key = office.pk
    client.post(f"{one}attendance/", {f"presence_{key}": "present", f"substitute_{key}": ""})
    there = Attendance.objects.get(meeting=meeting)
    client.post(f"{one}interests/add/", {"name": "A", "kind": "other", "nature": "A friend"})
    client.post(f"{one}votes/add/", {"motion": "Agreed", f"cast_{there.pk}": "for"})
    client.post(f"{one}minutes/add/", {"number": "ES 1", "text": "Agreed.", "access": "open"})
    client.post(f"{one}minutes/publish/", {})
    following = MeetingFactory.create(
        body=body, held_on=date(2026, 11, 21), state=MeetingState.HELD
    )
    client.post(f"{one}minutes/approve/", {"chosen": str(following.public_id)})
    minute = Minute.objects.get()
    client.post(
        f"{one}minutes/correct/",
        {"minute": str(minute.public_id), "text": "Noted, not agreed", "reason": "Typing"},
    )

    page = client.get(one).content.decode()

    assert OfficeHolder.objects.get().name == "A. First"
    assert Interest.objects.count() == Vote.objects.count() == Erratum.objects.count() == 1
    assert "1 with a vote were there; 1 are needed, so the meeting could decide." in page
    assert "For: A. First" in page
    assert "Approved on 21 November 2026." in page
    assert "Noted, not agreed" in page


def test_a_report_is_written_signed_and_refused_with_an_open_section(
    client: Client, work: str, authority: Authority, membership: Membership, body: Body
) -> None:
    meeting = MeetingFactory.create(body=body)
    client.post(f"{work}reports/begin/", {"title": "The hub", "written_by": "The Director"})
    version = ReportVersion.objects.get()
    report = f"{work}reports/{version.report.public_id}/"
    part = {"heading": "Why", "text": "One.\n\nTwo.", "access": "open"}
    client.post(f"{report}parts/add/", part)
    edit = f"{report}parts/{ReportPart.objects.get().public_id}/edit/"
    changed = {"text": "Q.", "version": version_shown(client, edit)}
    assert client.post(edit, part | changed).status_code == 302
    item = {
        "title": "The hub", "kind": "report", "access": "open", "report": str(version.public_id)
    }  # fmt: skip
    one = f"{work}meetings/{meeting.public_id}/"

    refused = client.post(f"{one}items/add/", item)

    assert refused.status_code == 400
    assert "Not signed: legal implications" in refused.content.decode()
    sign_in(client, MembershipFactory.create(authority=authority, role=RoleName.CORPORATE_ADVISER))
    for kind in ("legal", "finance", "equality", "workforce"):
        client.post(f"{report}sign/", {"kind": kind, "text": "None."})
    assert SignOff.objects.count() == 4
    sign_in(
        client, MembershipFactory.create(authority=authority, role="democratic_services_officer")
    )
    assert client.post(f"{one}items/add/", item).status_code == 302
    made = AgendaItem.objects.get()
    edit = f"{one}items/{made.public_id}/"
    assert 'value="The hub"' in client.get(edit).content.decode()
    assert client.post(f"{edit}withdraw/", {"reason": "Too early"}).status_code == 302


def test_drafts_are_for_those_who_work_on_them(
    client: Client, authority: Authority, councillor: Membership
) -> None:
    version = signed_version()
    sign_in(client, councillor)
    reports = f"/{authority.code}/work/decisions/reports/"

    assert version.report.title not in client.get(reports).content.decode()
    assert client.get(f"{reports}{version.report.public_id}/").status_code == 404


def test_a_meeting_that_is_not_published_is_not_found(client: Client, public: str) -> None:
    meeting = MeetingFactory.create()

    assert client.get(f"{public}meetings/{meeting.public_id}/").status_code == 404
    listed = client.get(f"{public}meetings/?year={meeting.held_on.year}").content.decode()
    assert meeting.place not in listed


def test_next_meetings_come_first_whatever_year_they_are_in(
    client: Client, public: str, work: str
) -> None:
    january = MeetingFactory.create(published_at=NOW, held_on=date(2027, 1, 14))
    MeetingFactory.create(held_on=date(2027, 1, 7), place="Behind closed doors")
    MeetingFactory.create(published_at=NOW, held_on=NOW.date() - timedelta(1), state="held")
    address = f"{public}meetings/{january.public_id}/"

    in_public = client.get(f"{public}meetings/").content.decode()
    at_work = client.get(f"{work}meetings/").content.decode()
    later = client.get(f"{public}meetings/?year=2027").content.decode()

    assert in_public.index("Next meetings") < in_public.index(address)
    assert in_public.index(address) < in_public.index("Meetings in 2026")
    assert "Behind closed doors" not in in_public
    assert at_work.index("Behind closed doors") < at_work.index("Meetings in 2026")
    assert "Next meetings" not in later
    assert later.count(address) == 1


def test_pages_ask_no_more_the_more_there_is(
    client: Client,
    public: str,
    called: Meeting,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    meeting = held(called)
    for _ in range(12):
        office = OfficeFactory.create(body=meeting.body)
        OfficeHolderFactory.create(office=office)
        AttendanceFactory.create(meeting=meeting, office=office)
        MeetingFactory.create(body=meeting.body, published_at=NOW)

    with django_assert_max_num_queries(22):
        client.get(f"{public}meetings/{meeting.public_id}/")
    with django_assert_max_num_queries(12):
        client.get(f"{public}meetings/?year={meeting.held_on.year}")
