"""Is what the public brought shown, past papers too, and nobody named against their will?"""

from datetime import date
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.decisions import (
    AgendaItemFactory,
    AskedFactory,
    AttendanceFactory,
    DecisionFactory,
    MeetingFactory,
    OfficeHolderFactory,
)
from tests.support import sign_in, version_shown
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.decisions.actions import agendas
from waymark.decisions.actions.asked import AskedDraft, CannotSaveAsked, save_asked
from waymark.decisions.actions.attendance import record_vote
from waymark.decisions.actions.meetings import CannotMoveMeeting
from waymark.decisions.models.agendas import AgendaPack
from waymark.decisions.models.asked import Asked
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.presenters.parts import document_checksum
from waymark.decisions.rules.asked import AskedKind
from waymark.decisions.rules.meetings import VoteChoice
from waymark.documents.queries import read_content

pytestmark = pytest.mark.usefixtures("file_store")

MARKER = "QuillonMarker"
HELD = date(2026, 7, 9)
PAST = {
    "held_on": HELD, "state": "held", "is_from_history": True, "history_source": "The archive",
    "published_at": NOW,
}  # fmt: skip


@pytest.fixture
def past(scope: None) -> Meeting:
    return MeetingFactory.create(**PAST)


@pytest.fixture
def public(authority: Authority, past: Meeting) -> str:
    return f"/{authority.code}/decisions/meetings/{past.public_id}/"


@pytest.fixture
def work(client: Client, authority: Authority, membership: Membership, past: Meeting) -> str:
    sign_in(client, membership)
    return f"/{authority.code}/work/decisions/meetings/{past.public_id}/"


def draft(**values: Any) -> AskedDraft:
    stated: dict[str, Any] = {
        "kind": AskedKind.QUESTION, "asker": MARKER, "asked_on": HELD, "text": "When does it open?"
    }  # fmt: skip
    return AskedDraft(**stated | values)


def add_pack(officer: Actor, past: Meeting, **values: Any) -> AgendaPack:
    stated: dict[str, Any] = {
        "file_name": "papers.pdf", "content": b"%PDF-1.4\n%%EOF", "issued_on": date(2026, 7, 1),
        "pages": 12, "source": "The archive",
    }  # fmt: skip
    return agendas.add_past_pack(by=officer, meeting=past, at=NOW, **stated | values)


@pytest.mark.parametrize(
    "values",
    [
        {"named_as": "A. Lee"},
        {"agreed_on": HELD},
        {"signatures": 3},
        {"answer": "Soon", "answered_by": "The leader"},
    ],
)
def test_the_database_keeps_what_was_asked_whole(past: Meeting, values: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        AskedFactory.create(meeting=past, **values)


def test_what_is_half_said_is_refused_with_its_field(officer: Actor, past: Meeting) -> None:
    with pytest.raises(CannotSaveAsked) as refused:
        save_asked(by=officer, meeting=past, draft=draft(named_as="A. Lee"), at=NOW)
    assert refused.value.field == "agreed_on"


def test_whoever_does_not_keep_meetings_may_not_record(
    past: Meeting, councillor: Membership
) -> None:
    with pytest.raises(NotAllowed):
        save_asked(by=member_actor(councillor), meeting=past, draft=draft(), at=NOW)


def test_the_asker_is_nowhere_but_where_it_is_changed(
    client: Client, officer: Actor, work: str, public: str, past: Meeting
) -> None:
    item = AgendaItemFactory.create(meeting=past, position=1, title="Public questions")
    asked = save_asked(by=officer, meeting=past, draft=draft(item=item), at=NOW)

    for address in (public, f"{public}meeting.json", work):
        shown = client.get(address).content.decode()
        assert "When does it open?" in shown
        assert MARKER not in shown
    assert "Not named" in client.get(public).content.decode()
    assert MARKER in client.get(f"{work}asked/{asked.public_id}/").content.decode()


def test_an_officer_records_and_answers(client: Client, work: str, public: str) -> None:
    stated = {
        "kind": "petition", "item": "", "asker": MARKER, "text": "Keep the hub",
        "signatures": "1204", "named_as": "Friends of the hub",
        "asked_on-day": "1", "asked_on-month": "7", "asked_on-year": "2026",
        "agreed_on-day": "1", "agreed_on-month": "7", "agreed_on-year": "2026",
    }  # fmt: skip
    assert client.post(f"{work}asked/add/", stated).status_code == 302
    asked = Asked.objects.get()
    assert "Not answered yet" in client.get(public).content.decode()
    answer = {
        "answer": "It stays.", "answered_by": "The leader",
        "answered_on-day": "9", "answered_on-month": "7", "answered_on-year": "2026",
    }  # fmt: skip
    page = f"{work}asked/{asked.public_id}/"
    shown_as = {"version": version_shown(client, page)}
    assert client.post(page, stated | answer | shown_as).status_code == 302

    shown = client.get(public).content.decode()
    for each in ("Friends of the hub", "1,204 signatures", "It stays.", "The leader"):
        assert each in shown


def test_what_stands_at_an_item_that_has_not_gone_out_stays_back(
    client: Client, authority: Authority, scope: None
) -> None:
    meeting = MeetingFactory.create(published_at=NOW)
    item = AgendaItemFactory.create(meeting=meeting, position=1)
    AskedFactory.create(meeting=meeting, item=item, text=MARKER)

    page = f"/{authority.code}/decisions/meetings/{meeting.public_id}/"
    for address in (page, f"{page}meeting.json"):
        assert MARKER not in client.get(address).content.decode()


def test_past_papers_are_kept_as_they_went_out(officer: Actor, past: Meeting) -> None:
    pack = add_pack(officer, past)

    assert read_content(pack.public_document) == b"%PDF-1.4\n%%EOF"
    assert (pack.number, pack.first_page, pack.latest_page) == (1, 1, 12)
    with pytest.raises(agendas.SupplementNeedsReason):
        add_pack(officer, past)
    later = add_pack(officer, past, pages=2, reason="A late item")
    assert (later.number, later.first_page, later.latest_page) == (2, 13, 14)


def test_past_papers_belong_to_past_meetings_and_are_pdf(officer: Actor, past: Meeting) -> None:
    with pytest.raises(agendas.NoPdf):
        add_pack(officer, past, content=b"Plain words")
    with pytest.raises(agendas.PackFromTheFuture):
        add_pack(officer, past, issued_on=date(2027, 1, 1))
    with pytest.raises(CannotMoveMeeting):
        add_pack(officer, MeetingFactory.create())


def test_an_officer_adds_past_papers_and_everybody_reads_them(
    client: Client, work: str, public: str
) -> None:
    stated = {
        "file": SimpleUploadedFile("papers.pdf", b"%PDF-1.4\n%%EOF"), "pages": "3",
        "source": "The archive", "issued_on-day": "1",
        "issued_on-month": "7", "issued_on-year": "2026",
    }  # fmt: skip
    assert client.post(f"{work}papers/add/", stated).status_code == 302
    pack = AgendaPack.objects.get()

    shown = client.get(public).content.decode()
    assert document_checksum(pack.public_document) in shown
    assert "from The archive" in shown
    assert client.get(f"{public}papers/{pack.public_id}/").content == b"%PDF-1.4\n%%EOF"


class TestData:
    def test_a_meeting_reads_as_data_with_the_names_of_popolo(
        self, client: Client, officer: Actor, public: str, past: Meeting
    ) -> None:
        item = AgendaItemFactory.create(meeting=past, position=1, title="Youth support")
        there = AttendanceFactory.create(meeting=past, name="Councillor Invented")
        record_vote(
            by=officer, meeting=past, motion="That it be extended", item=item,
            cast={there.pk: VoteChoice.FOR}, at=NOW,
        )  # fmt: skip
        shown = DecisionFactory.create(meeting=past, body=past.body, published_at=NOW)
        DecisionFactory.create(meeting=past, body=past.body, title=MARKER)
        pack = add_pack(officer, past)

        data = client.get(f"{public}meeting.json").json()

        assert data["license"].startswith("https://www.nationalarchives.gov.uk/")
        assert (data["start_date"], data["status"]) == ("2026-07-09T10:00", "held")
        assert data["organization"]["id"] == str(past.body.public_id)
        assert [each["title"] for each in data["agenda_items"]] == ["Youth support"]
        (vote,) = data["vote_events"]
        assert vote["counts"] == [
            {"option": "yes", "value": 1}, {"option": "no", "value": 0},
            {"option": "abstain", "value": 0},
        ]  # fmt: skip
        assert (vote["result"], vote["votes"][0]["voter"]["name"]) == (
            "pass",
            "Councillor Invented",
        )
        assert [each["id"] for each in data["motions"]] == [str(shown.public_id)]
        assert data["packs"][0]["sha256"] == pack.public_document.sha256
        assert MARKER not in str(data)

    def test_meetings_of_a_year_and_who_meets(
        self, client: Client, authority: Authority, past: Meeting
    ) -> None:
        MeetingFactory.create(body=past.body, held_on=date(2026, 8, 1))
        holder = OfficeHolderFactory.create(office__body=past.body)
        OfficeHolderFactory.create(office__body=past.body, until=date(2025, 6, 1), name=MARKER)
        base = f"/{authority.code}/decisions/"

        events = client.get(f"{base}meetings.json?year=2026").json()["events"]
        assert [each["id"] for each in events] == [str(past.public_id)]
        bodies = client.get(f"{base}bodies.json").json()
        assert [each["name"] for each in bodies["organizations"]] == [past.body.name]
        assert [each["person"]["name"] for each in bodies["memberships"]] == [holder.name]
        assert bodies["posts"][0]["label"] == holder.office.name

    def test_data_costs_the_same_for_many_as_for_one(
        self,
        client: Client,
        authority: Authority,
        public: str,
        past: Meeting,
        django_assert_max_num_queries: DjangoAssertNumQueries,
    ) -> None:
        for position in range(1, 6):
            item = AgendaItemFactory.create(meeting=past, position=position)
            AskedFactory.create(meeting=past, item=item)
            OfficeHolderFactory.create(office__body=past.body)
            MeetingFactory.create(**PAST | {"held_on": date(2026, 7, 9 + position)})
        base = f"/{authority.code}/decisions/"
        for address in (f"{public}meeting.json", f"{base}meetings.json", f"{base}bodies.json"):
            with django_assert_max_num_queries(18):
                client.get(address)
