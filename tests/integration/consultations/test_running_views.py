"""The pages of a consultation's life: what they show, what they do, what the public reads."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import MembershipFactory
from tests.factories.consultations import (
    AnswerFactory,
    CalendarPeriodFactory,
    ConsultationFactory,
    EventFactory,
    GroupResponseFactory,
    PublicNoticeFactory,
    ResponseFactory,
    ShortLinkFactory,
    StakeholderCategoryFactory,
    approve,
    ready_consultation,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.consultations.actions import stages
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.running import (
    Approval,
    CalendarPeriod,
    CategoryMerge,
    EventMaterial,
    PublicNotice,
    ShortLink,
)
from waymark.core.actors import Actor

WORDS = {"reason": "A mistake of ours.", "notice": "We have put it right."}
CHANGE = {"change_reason": "A mistake of ours.", "change_notice": "We have put it right."}


class Site:
    """The pages of one authority, seen by whoever is signed in."""

    def __init__(self, client: Client, authority: Authority) -> None:
        self.client = client
        self.authority = authority

    def url(self, route: str, **kwargs: Any) -> str:
        return reverse(
            f"consultations:{route}", kwargs={"authority": self.authority.code, **kwargs}
        )

    def get(self, route: str, **kwargs: Any) -> HttpResponse:
        return self.client.get(self.url(route, **kwargs))  # type: ignore[return-value]

    def text(self, route: str, **kwargs: Any) -> str:
        response = self.get(route, **kwargs)
        assert response.status_code == 200, route
        return response.content.decode()

    def post(self, route: str, data: Mapping[str, object] | None = None, **kwargs: Any) -> str:
        """Send a form; return where it leads, or the page with its faults."""
        response = self.client.post(self.url(route, **kwargs), data or {})
        return response.headers.get("Location", "") or response.content.decode()


@pytest.fixture
def site(client: Client, membership: Membership) -> Site:
    sign_in(client, membership)
    return Site(client, membership.authority)


@pytest.fixture
def head(authority: Authority, scope: None) -> Site:
    client = Client()
    member = MembershipFactory.create(authority=authority, role=RoleName.HEAD_OF_SERVICE)
    sign_in(client, member)
    return Site(client, authority)


@pytest.fixture
def consultation(officer: Actor) -> Consultation:
    now = timezone.now()
    made = ready_consultation(
        opens_at=now - timedelta(days=2), closes_at=now + timedelta(days=40), slug="hub"
    )
    stages.open_consultation(by=officer, consultation=approve(made), at=now - timedelta(days=1))
    made.refresh_from_db()
    return made


def _issues(consultation: Consultation) -> Question:
    return Question.objects.get(consultation=consultation, code="issues")


# Templates and copies -------------------------------------------------------------------------


def test_a_draft_begins_from_a_ready_made_template(site: Site) -> None:
    assert "Start from a template" in site.text("create")
    assert "Quick poll with young people" in site.text("template_list")
    assert "less than a minute" not in site.text("ready_made_begin", ready_made="quick-poll")

    site.post("ready_made_begin", {"title": "What next?"}, ready_made="quick-poll")

    made = Consultation.objects.get()
    assert "Which would you like most?" in site.text("questions", slug=made.slug)
    assert site.get("ready_made_begin", ready_made="no-such").status_code == 404


def test_a_copy_can_be_kept_as_a_template(site: Site, consultation: Consultation) -> None:
    assert "Answers, dates, approvals" in site.text("copy", slug=consultation.slug)

    to = site.post("copy", {"title": "Pattern", "is_template": "on"}, slug=consultation.slug)

    assert to == site.url("detail", slug="pattern")
    assert "Pattern" in site.text("template_list")
    assert "Pattern" not in site.text("list")
    assert "This is a template" in site.text("opening", slug="pattern")
    assert "Use as a draft again" in site.text("template", slug="pattern")
    site.post("template", {}, slug="pattern")
    assert "Pattern" in site.text("list")
    refused = site.post("copy", {"title": "Pattern"}, slug=consultation.slug)
    assert "Another consultation has this address" in refused


# The calendar ---------------------------------------------------------------------------------


def test_the_calendar_is_kept_and_looked_at_before_opening(site: Site) -> None:
    assert "The calendar is empty" in site.text("calendar")
    days = {
        "first_day-day": 21, "first_day-month": 12, "first_day-year": 2026,
        "last_day-day": 1, "last_day-month": 1, "last_day-year": 2027,
    }  # fmt: skip
    data = {"kind": "school_holiday", "label": "Christmas holidays", **days}

    site.post("period_add", data)
    assert "The calendar has this already" in site.post("period_add", data)
    assert "must be the first day or after" in site.post(
        "period_add", data | {"label": "Other", "last_day-year": 2026}
    )

    made = CalendarPeriod.objects.get()
    assert "Christmas holidays" in site.text("calendar")
    now = timezone.now()
    draft = ready_consultation(opens_at=now + timedelta(days=1), closes_at=now + timedelta(500))
    assert "Christmas holidays" in site.text("opening", slug=draft.slug)
    site.post("period_change", data | {"label": "Winter"}, period=made.public_id)
    assert "Winter" in site.text("calendar")
    site.post("period_remove", {}, period=made.public_id)
    assert not CalendarPeriod.objects.exists()


# Before opening -------------------------------------------------------------------------------


def test_a_head_of_service_approves_or_sends_back(site: Site, head: Site) -> None:
    now = timezone.now()
    draft = ready_consultation(opens_at=now + timedelta(days=1), closes_at=now + timedelta(50))
    site.post("approval_ask", {"note": "Shall we?"}, slug=draft.slug)
    assert "It waits for your approval" in head.text("detail", slug=draft.slug)
    assert "Shall we?" in head.text("opening", slug=draft.slug)
    assert "Say what has to change" in head.post(
        "approval_settle", {"outcome": "return"}, slug=draft.slug
    )

    head.post("approval_settle", {"outcome": "return", "reason": "Too long"}, slug=draft.slug)
    assert "Sent back: Too long" in site.text("detail", slug=draft.slug)
    site.post("approval_ask", slug=draft.slug)
    head.post("approval_settle", {"outcome": "approve"}, slug=draft.slug)

    assert "It is approved: open it" in site.text("detail", slug=draft.slug)
    assert "goes back to draft" in site.text("texts", slug=draft.slug)


def test_a_change_of_what_was_approved_says_that_it_is_void(site: Site) -> None:
    draft = ready_consultation(stage="approved")

    to = site.post("category_add", {"label": "Schools"}, slug=draft.slug)

    shown = site.client.get(to).content.decode()
    assert "It is a draft again and has to be approved again" in shown
    assert Approval.objects.get().outcome == "void"


def test_each_check_names_its_rule_and_its_reason(
    site: Site, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    draft = ready_consultation(still_open="")
    for _ in range(20):
        CalendarPeriodFactory.create()

    with django_assert_max_num_queries(34):
        shown = site.text("opening", slug=draft.slug)

    assert "First Gunning principle" in shown
    assert "Reason given: Nobody needs it here." in shown
    assert "Public sector equality duty" in site.text("gate", slug=draft.slug, gate="equality")
    assert site.get("gate", slug=draft.slug, gate="formative").status_code == 404
    bases = {"version": draft.revision, "still_open": "The place.", "legal_bases": "best_value"}
    site.post("still_open", bases, slug=draft.slug)
    assert "Local Government Act 1999" in site.text("opening", slug=draft.slug)


# While open -----------------------------------------------------------------------------------


def test_a_question_is_changed_while_open_with_a_notice(
    site: Site, consultation: Consultation
) -> None:
    asked = _issues(consultation)
    place = {"slug": consultation.slug, "part": asked.public_id}
    assert "What people are told" in site.text("question_change", **place)
    data = {"kind": "open_text", "wording": "What <b>else</b> matters?"}
    assert "Why you change this" in site.post("question_change", data, **place)

    site.post("question_change", data | CHANGE, **place)

    public = site.text("public_detail", slug=consultation.slug)
    assert "What has changed since it opened" in public
    assert "We have put it right." in public
    assert "A mistake of ours." not in public
    version = site.text("version", slug=consultation.slug, number=2)
    assert "<ins>" in version
    assert "&lt;b&gt;else&lt;/b&gt;" in version
    assert "<b>else</b>" not in version
    assert "A mistake of ours." in version
    assert "first version" in site.text("version", slug=consultation.slug, number=1)
    assert site.get("version", slug=consultation.slug, number=3).status_code == 404


@pytest.mark.parametrize("route", ["texts", "option_add", "event_add", "document_add"])
def test_forms_ask_for_a_notice_only_while_people_answer(
    site: Site, consultation: Consultation, route: str
) -> None:
    draft = ConsultationFactory.create()

    assert "What people are told" in site.text(route, slug=consultation.slug)
    assert "What people are told" not in site.text(route, slug=draft.slug)


def test_a_question_and_a_choice_are_withdrawn(site: Site, consultation: Consultation) -> None:
    asked = _issues(consultation)
    AnswerFactory.create(response=ResponseFactory.create(consultation=consultation), question=asked)
    place = {"slug": consultation.slug, "part": asked.public_id}
    assert "The answer that 1 person gave is kept" in site.text("question_withdraw", **place)

    site.post("question_withdraw", WORDS, **place)

    shown = site.text("questions", slug=consultation.slug)
    assert "It is asked no more" in shown
    preference = Question.objects.get(consultation=consultation, code="preferred_option")
    choice = Choice.objects.filter(question=preference)[0]
    place = {"slug": consultation.slug, "part": preference.public_id}
    refused = site.post("choice_withdraw", WORDS | {"choice": choice.public_id}, **place)
    assert "A question needs two choices or more" in refused


def test_somebody_in_the_middle_of_answering_is_told_what_changed(
    site: Site, consultation: Consultation
) -> None:
    visitor = Site(Client(), site.authority)
    slug = consultation.slug
    visitor.post("answer", slug=slug)
    category = StakeholderCategory.objects.get(consultation=consultation).key
    visitor.post("answer_about", {"kind": "individual", "category": category}, slug=slug)
    option = Choice.objects.filter(question__consultation=consultation)[0].code
    visitor.post("answer_question", {"answer": option}, slug=slug, number=1)
    visitor.post("answer_question", {"answer": "Keep it."}, slug=slug, number=2)
    visitor.post("answer_publishing", {"publication": "without_name"}, slug=slug)
    assert "What has changed since you began" not in visitor.text("answer_check", slug=slug)
    new = {"kind": "open_text", "wording": "Anything about buses?", **CHANGE}
    site.post("question_add", new, slug=slug, asked="open-text")

    refused = visitor.post("answer_check", {"version": 1}, slug=slug)

    assert "What we ask has changed since this page was made" in refused
    shown = visitor.text("answer_check", slug=slug)
    assert "What has changed since you began" in shown
    assert "We have put it right." in shown
    assert "Anything about buses?" in shown
    assert 'name="version" value="2"' in shown
    sent = visitor.post("answer_check", {"version": 2}, slug=slug)
    assert sent == visitor.url("answer_receipt", slug=slug)


def test_more_time_and_the_earlier_closing_stand_on_the_public_page(
    site: Site, consultation: Consultation
) -> None:
    later = timezone.now() + timedelta(days=60)
    data = {
        "closes_at-day": later.day, "closes_at-month": later.month,
        "closes_at-year": later.year, "closes_at-time": "5pm",
    }  # fmt: skip
    assert "Say why" not in site.text("extend", slug=consultation.slug)

    assert site.post("extend", data | WORDS, slug=consultation.slug) == site.url(
        "detail", slug=consultation.slug
    )

    public = site.text("public_detail", slug=consultation.slug)
    assert "More time to answer" in public
    assert "Closing moved from" in public
    early = data | {"closes_at-year": later.year - 1}
    assert "a later closing" in site.post("extend", early | WORDS, slug=consultation.slug)


def test_a_withdrawn_consultation_says_so_in_public(site: Site, consultation: Consultation) -> None:
    site.post("withdraw", WORDS, slug=consultation.slug)

    public = site.text("public_detail", slug=consultation.slug)
    assert "Withdrawn" in public
    assert "We have put it right." in public
    assert "Have your say" not in public
    assert "Withdrawn" in site.text("public_list")
    site.post("archive", slug=consultation.slug)
    assert "Take out of the archive" in site.text("detail", slug=consultation.slug)
    site.post("unarchive", slug=consultation.slug)
    consultation.refresh_from_db()
    assert consultation.stage == "withdrawn"


def test_the_clock_after_closing_asks_for_the_answer_or_for_why_not(site: Site) -> None:
    now = timezone.now()
    closed = ready_consultation(
        stage="closed", opens_at=now - timedelta(200), closes_at=now - timedelta(100),
        closed_at=now - timedelta(100),
    )  # fmt: skip
    assert "publish it, or publish why not" in site.text("detail", slug=closed.slug)

    site.post("feedback_late", WORDS, slug=closed.slug)

    assert "it is published why it is late" in site.text("detail", slug=closed.slug)
    assert "Our answer will be late" in site.text("public_detail", slug=closed.slug)
    recent = ready_consultation(stage="closed", closed_at=now - timedelta(days=1))
    assert "12 weeks after closing" in site.text("detail", slug=recent.slug)


def test_the_pages_of_one_with_many_notices_cost_as_much_as_with_one(
    site: Site,
    consultation: Consultation,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(1, 30):
        PublicNoticeFactory.create(consultation=consultation, number=number)

    with django_assert_max_num_queries(26):
        site.text("public_detail", slug=consultation.slug)
    with django_assert_max_num_queries(36):
        site.text("detail", slug=consultation.slug)


def test_a_paper_of_an_event_is_kept_opened_and_taken_away(
    site: Site, consultation: Consultation, file_store: Path
) -> None:
    event = EventFactory.create(consultation=consultation)
    GroupResponseFactory.create(consultation=consultation, event=event, label="Tuesday club")
    paper = SimpleUploadedFile("wall.txt", b"Nearer the bus.", content_type="text/plain")

    site.post(
        "material_add", {"title": "Notes on the wall", "file": paper},
        slug=consultation.slug, part=event.public_id,
    )  # fmt: skip

    shown = site.text("detail", slug=consultation.slug)
    assert "Notes on the wall" in shown
    assert "Tuesday club" in shown
    place = {"slug": consultation.slug, "material": EventMaterial.objects.get().public_id}
    assert site.get("material_download", **place).content == b"Nearer the bus."
    site.post("material_remove", {}, **place)
    assert "Notes on the wall" not in site.text("detail", slug=consultation.slug)


# The short address ----------------------------------------------------------------------------


def test_the_short_address_leads_to_the_public_page(site: Site, consultation: Consultation) -> None:
    code = ShortLink.objects.get().code
    public = site.url("public_detail", slug=consultation.slug)

    assert Client().get(site.url("short_link", code=code)).headers["Location"] == public
    assert Client().get(site.url("short_link", code="nosuch")).status_code == 404
    assert f"/c/{code}/" in site.text("short_link_detail", slug=consultation.slug)
    svg, png = (site.get(f"short_link_{each}", slug=consultation.slug) for each in ("svg", "png"))
    assert svg.content.startswith(b"<?xml")
    assert b"<script" not in svg.content
    assert png.content.startswith(b"\x89PNG")
    poster = site.text("poster", slug=consultation.slug)
    assert f"/c/{code}/" in poster
    assert 'role="img"' in poster


def test_a_short_address_of_a_draft_leads_nowhere(site: Site) -> None:
    link = ShortLinkFactory.create(consultation=ready_consultation(), code="early")
    bare = ConsultationFactory.create()

    assert site.get("short_link", code=link.code).status_code == 404
    assert site.get("short_link_detail", slug=bare.slug).status_code == 404


# Categories -----------------------------------------------------------------------------------


def test_categories_are_counted_together_and_apart_again(site: Site) -> None:
    closed = ready_consultation(stage="closed")
    one = StakeholderCategory.objects.get(consultation=closed)
    other = StakeholderCategoryFactory.create(consultation=closed)
    assert "counted by itself" in site.text("merge_list", slug=closed.slug)
    data = {"category": one.public_id, "counted_as": one.public_id, "reason": "Same."}
    assert "Choose another category" in site.post("merge_add", data, slug=closed.slug)

    site.post("merge_add", data | {"counted_as": other.public_id}, slug=closed.slug)

    assert "Same." in site.text("merge_list", slug=closed.slug)
    site.post("merge_undo", {}, slug=closed.slug, merge=CategoryMerge.objects.get().public_id)
    assert not CategoryMerge.objects.exists()


def test_closing_early_needs_its_words_and_closing_in_time_does_not(
    site: Site, consultation: Consultation
) -> None:
    assert "What people are told" in site.text("close", slug=consultation.slug)
    assert "Enter an answer to “What people are told" in site.post(
        "close", {}, slug=consultation.slug
    )
    Consultation.objects.update(closes_at=timezone.now() - timedelta(minutes=1))

    assert "What people are told" not in site.text("close", slug=consultation.slug)
    site.post("close", {}, slug=consultation.slug)

    consultation.refresh_from_db()
    assert consultation.stage == "closed"
    assert not PublicNotice.objects.exists()
    assert ConsultationVersion.objects.count() == 1
