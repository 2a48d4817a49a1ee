"""The pages that make a consultation: what they show, what they do, whom they refuse."""

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

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.consultations import (
    AmendmentFactory,
    AnalysisSnapshotFactory,
    ConsultationDocumentFactory,
    ConsultationFactory,
    EventFactory,
    GroupResponseFactory,
    OptionFactory,
    ResponseFactory,
    StakeholderCategoryFactory,
    ready_consultation,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.consultations.actions import setup
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.papers import ConsultationDocument
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope


@pytest.fixture
def site(client: Client, membership: Membership) -> "Site":
    sign_in(client, membership)
    return Site(client, membership.authority)


class Site:
    """The pages of one authority, seen by whoever is signed in."""

    def __init__(self, client: Client, authority: Authority) -> None:
        self.client = client
        self.authority = authority

    def url(self, route: str, **kwargs: Any) -> str:
        kwargs = {"authority": self.authority.code, **kwargs}
        return reverse(f"consultations:{route}", kwargs=kwargs)

    def get(self, route: str, *, query: str = "", **kwargs: Any) -> HttpResponse:
        return self.client.get(self.url(route, **kwargs) + query)  # type: ignore[return-value]

    def post(self, route: str, data: Mapping[str, object], **kwargs: Any) -> HttpResponse:
        return self.client.post(self.url(route, **kwargs), data)  # type: ignore[return-value]

    def text(self, route: str, **kwargs: Any) -> str:
        response = self.get(route, **kwargs)
        assert response.status_code == 200
        return response.content.decode()


def page(response: HttpResponse) -> str:
    return response.content.decode()


# The list -------------------------------------------------------------------------------------


def test_the_list_says_what_to_do_when_it_is_empty(site: Site) -> None:
    assert "No consultations yet" in site.text("list")


def test_the_list_is_narrowed_to_a_stage(site: Site) -> None:
    ConsultationFactory.create(title="A draft here")
    ConsultationFactory.create(title="One open there", stage="open")

    narrowed = page(site.get("list", query="?stage=open"))

    assert "One open there" in narrowed
    assert "A draft here" not in narrowed
    assert "A draft here" in page(site.get("list", query="?stage=nonsense&page=x"))


def test_the_list_shows_fifty_and_the_way_to_the_rest(
    site: Site, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(51):
        ConsultationFactory.create()

    with django_assert_max_num_queries(18):
        first = site.text("list")
    second = page(site.get("list", query="?page=2"))

    assert first.count("Invented consultation") == 50
    assert "?page=2" in first
    assert second.count("Invented consultation") == 1


# One consultation -----------------------------------------------------------------------------


def test_the_overview_shows_how_far_it_has_come(
    site: Site, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    consultation = ready_consultation(stage="closed", title="Where should the hub be?")
    for _ in range(30):
        ResponseFactory.create(consultation=consultation)
        EventFactory.create(consultation=consultation)
        ConsultationDocumentFactory.create(consultation=consultation)
    ResponseFactory.create(consultation=consultation, status="submitted")
    for _ in range(2):
        GroupResponseFactory.create(consultation=consultation, participants=11)

    with django_assert_max_num_queries(36):
        shown = site.text("detail", slug=consultation.slug)

    assert "31 responses + 2 groups (22 people)" in shown
    assert "1 category" in shown
    assert "30 events" in shown
    assert "1 response waits to be counted or left out" in shown
    assert "No snapshot of the answers yet" in shown
    assert "The report is not published" in shown
    assert "no longer be changed" in shown


def test_a_draft_says_what_it_lacks_and_where_to_put_it_right(site: Site) -> None:
    consultation = ConsultationFactory.create(opens_at=None, closes_at=None)

    shown = site.text("detail", slug=consultation.slug)

    for sentence, route in (
        ("Say what the consultation is for", "texts"),
        ("Set when the consultation opens", "dates"),
        ("Add at least one question", "questions"),
    ):
        assert sentence in shown
        assert site.url(route, slug=consultation.slug) in shown


def test_a_councillor_reads_and_is_offered_nothing_to_change(
    client: Client, authority: Authority, scope: None
) -> None:
    consultation = ready_consultation()
    EventFactory.create(consultation=consultation)
    sign_in(client, MembershipFactory.create(authority=authority, role=RoleName.COUNCILLOR))
    site = Site(client, authority)

    for route in ("detail", "questions", "history"):
        shown = site.text(route, slug=consultation.slug)
        assert "Remove" not in shown
        assert "Check and open" not in shown
        assert "no longer be changed" not in shown
    assert site.get("texts", slug=consultation.slug).status_code == 403
    assert site.post("open", {}, slug=consultation.slug).status_code == 403


def test_another_authoritys_consultation_is_not_there(site: Site) -> None:
    theirs: Authority = AuthorityFactory.create()
    with open_scope(theirs.pk):
        foreign = ConsultationFactory.create(slug="theirs")
        option = OptionFactory.create(consultation=foreign)
    own = ConsultationFactory.create()

    assert site.get("detail", slug="theirs").status_code == 404
    assert site.get("option_change", slug=own.slug, part=option.public_id).status_code == 404
    elsewhere = Site(site.client, theirs)
    assert elsewhere.get("detail", slug="theirs").status_code == 404


# Making one -----------------------------------------------------------------------------------


def test_an_officer_makes_a_consultation_and_opens_it(site: Site) -> None:
    made = site.post("create", {"title": "Where should the hub be?"})
    assert made.status_code == 302
    slug = Consultation.objects.get().slug
    texts = {"version": 1, "title": "Where?", "purpose": "To choose", "contact_email": "a@b.org"}
    assert site.post("texts", texts, slug=slug).status_code == 302
    assert site.post("dates", {"version": 2, **_dates()}, slug=slug).status_code == 302
    for label in ("Stay", "Move"):
        assert site.post("option_add", {"label": label}, slug=slug).status_code == 302
    assert site.post("category_add", {"label": "Schools"}, slug=slug).status_code == 302
    question = {
        "kind": "single_choice",
        "wording": "Which?",
        "asks_options": "on",
        "choices": "none | No preference | alone",
        "is_required": "on",
    }
    assert site.post("question_add", question, slug=slug, asked="single-choice").status_code == 302
    event = {"title": "Meeting", "kind": "public_meeting"}
    assert site.post("event_add", event, slug=slug).status_code == 302

    assert "Nothing is missing" in site.text("opening", slug=slug)
    still_open = {"version": Consultation.objects.get().revision, "still_open": "Which place."}
    assert site.post("still_open", still_open, slug=slug).status_code == 302
    for gate in ("options", "alternatives", "equality", "easy_read"):
        assert site.post("gate", {"reason": "Small."}, slug=slug, gate=gate).status_code == 302
    assert "Ask for approval" in site.text("opening", slug=slug)
    assert site.post("approval_ask", {}, slug=slug).status_code == 302
    assert "It waits for approval" in site.text("detail", slug=slug)
    assert site.post("approval_alone", {"reason": "I am alone."}, slug=slug).status_code == 302
    assert "Approved without a second person" in site.text("opening", slug=slug)
    assert site.post("open", {}, slug=slug).status_code == 302

    consultation = Consultation.objects.get()
    assert consultation.stage == "open"
    assert list(Choice.objects.order_by("position").values_list("label", flat=True)) == [
        "Stay",
        "Move",
        "No preference",
    ]
    history = site.text("history", slug=slug)
    assert "Begun as a draft" in history
    assert "Opened" in history


def test_opening_too_early_shows_what_is_missing_and_opens_nothing(site: Site) -> None:
    consultation = ConsultationFactory.create()

    refused = site.post("approval_ask", {}, slug=consultation.slug)

    assert refused.status_code == 400
    assert "Add at least one question" in page(refused)
    assert Consultation.objects.get().stage == "draft"
    assert site.post("open", {}, slug=consultation.slug).status_code == 400


def test_a_consultation_is_scheduled_returned_closed_and_analysed(site: Site) -> None:
    consultation = ready_consultation(
        stage="approved",
        opens_at=timezone.now() + timedelta(days=1),
        closes_at=timezone.now() + timedelta(days=40),
    )
    shown = site.text("opening", slug=consultation.slug)
    assert "Let it open by itself" in shown
    assert "no easy read document" in shown
    alone = {"reason": "I am alone."}
    words = {"reason": "Ice", "notice": "The hall is shut."}

    for route, stage, data in (
        ("schedule", "scheduled", {}),
        ("return", "draft", {}),
        ("approval_alone", "approved", alone),
        ("open", "open", {}),
        ("close", "closed", words),
        ("analyse", "analysing", {}),
    ):
        assert site.get(route, slug=consultation.slug).status_code == 200
        assert site.post(route, data, slug=consultation.slug).status_code == 302
        assert Consultation.objects.get().stage == stage


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"title": ""}, "Enter a title"),
        ({"title": "x" * 201}, "must be 200 characters or fewer"),
        ({"title": "Taken"}, "Another consultation has this address"),
    ],
)
def test_a_title_that_cannot_be_gets_a_sentence(
    site: Site, data: dict[str, object], sentence: str
) -> None:
    ConsultationFactory.create(slug="taken")

    refused = site.post("create", data)

    assert refused.status_code == 400
    assert sentence in page(refused)


def test_a_date_that_does_not_exist_gets_a_sentence_and_keeps_what_was_typed(site: Site) -> None:
    consultation = ConsultationFactory.create(opens_at=None, closes_at=None)
    dates = _dates() | {"opens_at-day": "31", "opens_at-month": "2"}

    refused = site.post("dates", {"version": 1, **dates}, slug=consultation.slug)

    assert "Opens must be a real date" in page(refused)
    assert 'value="31"' in page(refused)


def test_two_officers_saving_the_same_thing_lose_nothing(site: Site) -> None:
    consultation = ConsultationFactory.create(title="Old")
    slug = consultation.slug
    site.post("texts", {"version": 1, "title": "Theirs", "purpose": "Their words"}, slug=slug)
    mine = {"version": 1, "title": "Mine", "purpose": "My words"}

    clash = site.post("texts", mine, slug=slug)

    assert clash.status_code == 400
    shown = page(clash)
    assert "Somebody else changed this" in shown
    assert "Their words" in shown
    assert "My words" in shown
    assert Consultation.objects.get().title == "Theirs"
    assert 'name="version" value="2"' in shown

    assert site.post("texts", mine | {"version": 2}, slug=slug).status_code == 302
    assert Consultation.objects.get().title == "Mine"


def test_two_officers_changing_one_option_lose_nothing(site: Site) -> None:
    option = OptionFactory.create(label="Stay")
    place = {"slug": option.consultation.slug, "part": option.public_id}
    version = _version(site.text("option_change", **place))
    site.post("option_change", {"version": version, "label": "Theirs"}, **place)

    clash = site.post("option_change", {"version": version, "label": "Mine"}, **place)

    assert clash.status_code == 400
    again = {"version": _version(page(clash)), "label": "Mine"}
    assert site.post("option_change", again, **place).status_code == 302
    assert Option.objects.get().label == "Mine"


def test_the_same_form_sent_twice_adds_one_option(site: Site) -> None:
    consultation = ConsultationFactory.create()
    data = {
        "label": "Stay", "submission": "0b5e6cbb-8a0f-4b0a-9d0f-3d0a6c4f8f11",
    }  # fmt: skip

    first = site.post("option_add", data, slug=consultation.slug)
    second = site.post("option_add", data, slug=consultation.slug)

    assert first.headers["Location"] == second.headers["Location"]
    assert Option.objects.count() == 1


def test_choices_that_do_not_read_get_a_sentence_for_each_line(site: Site) -> None:
    consultation = ConsultationFactory.create()
    question = {
        "kind": "single_choice", "wording": "Which?", "choices": "Yes\nyes\nNot A Code | No",
    }  # fmt: skip

    refused = page(
        site.post("question_add", question, slug=consultation.slug, asked="single-choice")
    )

    assert "Line 2: another choice has the words “yes”" in refused
    assert "Line 3: “Not A Code” is not a code" in refused
    assert not Question.objects.exists()


# Parts ----------------------------------------------------------------------------------------


def test_category_may_say_how_many_responses_are_hoped_for(site: Site) -> None:
    consultation = ready_consultation()
    values = {"label": "Carers", "target": "40"}
    assert site.post("category_add", values, slug=consultation.slug).status_code == 302
    category = StakeholderCategory.objects.get(label="Carers")
    place = {"slug": consultation.slug, "part": category.public_id}
    shown = site.text("category_change", **place)
    assert 'value="40"' in shown
    none = {"version": _version(shown), "label": "Carers", "target": "0"}
    refused = site.post("category_change", none, **place)

    assert refused.status_code == 400
    category.refresh_from_db()
    assert category.target == 40


def test_every_part_is_shown_changed_moved_removed_and_brought_back(site: Site) -> None:
    consultation = ready_consultation()
    EventFactory.create(consultation=consultation)
    ConsultationDocumentFactory.create(consultation=consultation)
    changes: dict[str, tuple[str, Any, dict[str, str]]] = {
        "categories": ("category_change", StakeholderCategory, {"label": "New words"}),
        "questions": ("question_change", Question, {"kind": "open_text", "wording": "New words"}),
        "events": ("event_change", Event, {"title": "New words", "kind": "drop_in"}),
        "options": ("option_change", Option, {"label": "New words"}),
    }
    for kind, (route, model, values) in changes.items():
        part = model.objects.order_by("-position").first()
        place = {"slug": consultation.slug, "part": part.public_id}
        version = _version(site.text(route, **place))
        assert site.post(route, {"version": version, **values}, **place).status_code == 302
        part.refresh_from_db()
        assert str(part) == "New words"
        shown = site.text("detail" if kind == "events" else "questions", slug=consultation.slug)
        assert "New words" in shown
    models = {kind: model for kind, (_, model, _) in changes.items()}
    for kind, model in {**models, "documents": ConsultationDocument}.items():
        part = model.objects.order_by("position").first()
        count = model.objects.count()
        place = {"slug": consultation.slug, "kind": kind, "part": part.public_id}
        for route in ("part_up", "part_down", "part_remove"):
            assert site.get(route, **place).status_code == 200
            assert site.post(route, {}, **place).status_code == 302
        assert model.objects.count() == count - 1
        restore = {"slug": consultation.slug, "kind": kind, "removed": part.public_id}
        undo = site.url("part_restore", **restore)
        back = site.text(
            "detail" if kind in {"events", "documents"} else "questions", slug=consultation.slug
        )
        assert undo in back
        assert site.get("part_restore", **restore).status_code == 200
        assert site.client.post(undo).status_code == 302
        assert model.objects.filter(public_id=part.public_id).exists()


def test_an_option_is_set_aside_with_its_reason_and_opened_again(site: Site) -> None:
    consultation = ready_consultation()
    option = Option.objects.order_by("position").first()
    assert option is not None
    place = {"slug": consultation.slug, "part": option.public_id}

    refused = site.post("option_standing", {"status": "not_viable", "reason": ""}, **place)
    assert "Say why" in page(refused)
    aside = {"status": "not_viable", "reason": "No lease to be had"}
    assert site.post("option_standing", aside, **place).status_code == 302
    assert "No lease to be had" in site.text("questions", slug=consultation.slug)
    assert not Choice.objects.filter(option=option).exists()
    assert site.post("option_standing", {"status": "live"}, **place).status_code == 302
    assert Choice.objects.filter(option=option).exists()


def test_how_an_event_went_is_written_down_while_open(site: Site) -> None:
    event = EventFactory.create(consultation=ConsultationFactory.create(stage="open"))
    place = {"slug": event.consultation.slug, "part": event.public_id}
    assert "Say how it went" in site.text("detail", slug=event.consultation.slug)

    data = {"version": _version(site.text("event_outcome", **place)), "attendance": 31}
    assert site.post("event_outcome", data, **place).status_code == 302

    shown = site.text("detail", slug=event.consultation.slug)
    assert "How many came" in shown
    assert "31" in shown.split("How many came")[1][:200]


def test_a_document_is_added_and_opened_again_and_a_disguised_one_refused(
    site: Site, file_store: Path
) -> None:
    consultation = ConsultationFactory.create()
    data = {"title": "The proposal", "kind": "proposal", "language": "en-GB"}
    disguised = SimpleUploadedFile("proposal.pdf", b"MZ no PDF at all")
    refused = site.post("document_add", data | {"file": disguised}, slug=consultation.slug)
    assert "is not a PDF" in page(refused)

    file = SimpleUploadedFile("../The “proposal”.txt", b"What is proposed")
    added = site.post("document_add", data | {"file": file}, slug=consultation.slug)

    assert added.status_code == 302
    paper = ConsultationDocument.objects.get()
    assert "The proposal" in site.text("detail", slug=consultation.slug)
    sent = site.get("document_download", slug=consultation.slug, part=paper.public_id)
    assert sent.content == b"What is proposed"
    assert sent.headers["Content-Disposition"] == 'attachment; filename="The proposal.txt"'
    assert AuditEvent.objects.filter(event="consultations.document_seen").count() == 1


def test_what_was_typed_is_never_markup(site: Site) -> None:
    nasty = "<script>alert(1)</script>"
    consultation = ready_consultation(title=nasty, purpose=nasty, overview=nasty, method=nasty)
    EventFactory.create(consultation=consultation, title=nasty, notes=nasty)
    OptionFactory.create(consultation=consultation, label=nasty, description=nasty)
    StakeholderCategoryFactory.create(consultation=consultation, label=nasty)

    for route in ("detail", "questions", "history", "texts", "opening"):
        assert "<script>alert" not in site.text(route, slug=consultation.slug)
    assert "<script>alert" not in site.text("list")


def test_a_consultation_from_history_says_so_and_what_its_source_does_not_give(
    site: Site, officer: Actor
) -> None:
    made = setup.record_consultation_from_history(
        by=officer,
        at=timezone.now(),
        title="Old times",
        source="A printed report",
        opened_at=timezone.now() - timedelta(days=60),
        closed_at=timezone.now() - timedelta(days=30),
        responses_held=False,
    )

    shown = site.text("detail", slug=made.slug)

    assert "Recorded from history. Source: A printed report" in shown
    assert "Not given in the source" in shown
    assert "Responses not held here" in shown
    assert "No snapshot" not in shown
    assert "Not held here" in site.text("list")
    assert "Recorded from history" in site.text("history", slug=made.slug)


def test_an_amendment_after_the_snapshot_needs_the_officer(site: Site) -> None:
    consultation = ready_consultation(stage="analysing")
    AnalysisSnapshotFactory.create(consultation=consultation)
    assert "without a snapshot" not in site.text("detail", slug=consultation.slug)

    AmendmentFactory.create(consultation=consultation, recorded_at=timezone.now() + timedelta(1))

    assert "1 amendment without a snapshot" in site.text("detail", slug=consultation.slug)


def test_a_part_of_no_known_kind_is_not_there(site: Site) -> None:
    option = OptionFactory.create()
    place: dict[str, Any] = {"slug": option.consultation.slug, "kind": "responses"}

    assert site.get("part_remove", part=option.public_id, **place).status_code == 404
    restored = site.post("part_restore", {}, removed=option.public_id, **place)
    assert restored.status_code == 404
    missing: dict[str, Any] = {"slug": option.consultation.slug, "part": option.public_id}
    assert site.get("document_download", **missing).status_code == 404


def test_how_long_people_have_and_what_may_still_be_moved(site: Site) -> None:
    consultation = ready_consultation(
        stage="scheduled",
        opens_at=timezone.now() + timedelta(days=1),
        closes_at=timezone.now() + timedelta(days=11),
    )

    shown = site.text("opening", slug=consultation.slug)

    assert "People have 9 days" in shown or "People have 10 days" in shown
    assert "say why it is enough" in shown
    assert "Return to draft" in shown
    assert "Let it open by itself" not in shown


def _dates() -> dict[str, object]:
    opens, closes = timezone.now() + timedelta(days=1), timezone.now() + timedelta(days=50)
    return {
        f"{name}_at-{part}": value
        for name, moment in (("opens", opens), ("closes", closes))
        for part, value in (
            ("day", moment.day), ("month", moment.month), ("year", moment.year), ("time", "9am"),
        )
    }  # fmt: skip


def _version(shown: str) -> str:
    return shown.split('name="version" value="')[1].split('"')[0]


def test_the_officer_is_named_in_the_history(site: Site, officer: Actor) -> None:
    site.post("create", {"title": "Mine"})
    slug = Consultation.objects.get().slug

    assert "by A. Officer" in site.text("history", slug=slug)
