"""The pages of matters, the forward plan and its notices, at work and in public."""

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from tests.factories.access import AuthorityFactory
from tests.factories.consultations import ConsultationFactory, ready_consultation
from tests.factories.decisions import (
    DecisionDocumentFactory,
    DecisionFactory,
    MatterConsultationFactory,
    MatterFactory,
    MeetingFactory,
    NoticeFactory,
    PlanItemFactory,
)
from tests.integration.decisions.conftest import NOW
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.core.scoping import open_scope
from waymark.core.versions import record_version
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.notices import KeyThreshold, Notice, NoticePeriod
from waymark.decisions.models.plans import PlanItem

BOARD = date(2027, 1, 14)
SECRET = "Nobody may read this yet"


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as coordinates:
        yield coordinates


@pytest.fixture
def matter(scope: None) -> Matter:
    return MatterFactory.create(
        title="Who runs the youth service", published_at=NOW, opened_on=date(2026, 1, 5)
    )


@pytest.fixture
def published(matter: Matter, body: Body) -> PlanItem:
    """A key decision on the public plan, with its notice."""
    item = PlanItemFactory.create(
        matter=matter, body=body, title="The contract", state="published", is_key=True,
        limb="both", published_at=NOW, contact="democracy@example.org",
    )  # fmt: skip
    NoticeFactory.create(plan_item=item, published_on=NOW.date(), reasons="The term ends. Soon.")
    return item


@pytest.fixture
def secrets(scope: None, matter: Matter, body: Body) -> None:
    """One of everything that is not published, under a matter that is."""
    draft = PlanItemFactory.create(matter=matter, body=body, title=SECRET)
    NoticeFactory.create(plan_item=draft, wording=SECRET, reasons=SECRET)
    MatterFactory.create(title=SECRET)
    DecisionFactory.create(matter=matter, title=SECRET, wording=SECRET)
    MeetingFactory.create(body__name=SECRET, place=SECRET)
    hidden = ConsultationFactory.create(title=SECRET, stage="draft")
    MatterConsultationFactory.create(matter=matter, consultation=hidden)


def at(authority: Authority, route: str, **kwargs: Any) -> str:
    return reverse(f"decisions:{route}", kwargs={"authority": authority.code, **kwargs})


def text_of(response: Any) -> str:
    assert response.status_code == 200, response.status_code
    return re.sub(r"\s+", " ", response.content.decode())


def public_addresses(authority: Authority, matter: Matter, item: PlanItem) -> list[str]:
    return [
        *(
            at(authority, route)
            for route in (
                "public_list", "public_plan", "public_plan_data", "public_matters",
                "public_calendar", "public_changes",
            )
        ),
        at(authority, "public_matter", matter=matter.public_id),
        at(authority, "public_matter_data", matter=matter.public_id),
        at(authority, "public_plan_item", plan_item=item.public_id),
        *(
            at(authority, "public_notice", notice=each.public_id)
            for each in Notice.objects.filter(plan_item=item)
        ),
    ]  # fmt: skip


# In public ------------------------------------------------------------------------------------


def test_nothing_that_is_not_published_shows_anywhere(
    client: Client, authority: Authority, matter: Matter, published: PlanItem, secrets: None
) -> None:
    for address in public_addresses(authority, matter, published):
        assert SECRET not in text_of(client.get(address)), address
    hidden = PlanItem.objects.get(title=SECRET)
    notice = Notice.objects.get(wording=SECRET)
    other = Matter.objects.get(title=SECRET)
    for address in (
        at(authority, "public_plan_item", plan_item=hidden.public_id),
        at(authority, "public_notice", notice=notice.public_id),
        at(authority, "public_matter", matter=other.public_id),
        at(authority, "public_matter_data", matter=other.public_id),
    ):
        assert client.get(address).status_code == 404


def test_another_authority_shows_nothing_of_it(
    client: Client, authority: Authority, matter: Matter, published: PlanItem
) -> None:
    other = AuthorityFactory.create()
    addresses = public_addresses(authority, matter, published)

    for address in addresses:
        foreign = address.replace(f"/{authority.code}/", f"/{other.code}/", 1)
        answer = client.get(foreign)
        assert "The contract" not in answer.content.decode()
        assert answer.status_code == (404 if re.search(r"[0-9a-f]{8}-", address) else 200)


def test_title_of_a_matter_that_is_not_published_stays_hidden_from_its_plan(
    client: Client, authority: Authority, matter: Matter, published: PlanItem
) -> None:
    Matter.objects.filter(pk=matter.pk).update(published_at=None, title=SECRET)
    following = PlanItemFactory.create(matter=matter, title=SECRET)
    PlanItem.objects.filter(pk=published.pk).update(superseded_by=following)

    page = text_of(client.get(at(authority, "public_plan_item", plan_item=published.public_id)))

    assert "The contract" in page
    assert SECRET not in page


def test_plan_is_told_by_month_with_key_decisions_marked(
    client: Client, authority: Authority, published: PlanItem, django_assert_num_queries: Any
) -> None:
    PlanItemFactory.create_batch(
        3, matter=published.matter, body=published.body, state="published", is_key=False,
        published_at=NOW, decide_from=date(2027, 2, 1), decide_until=date(2027, 2, 28),
    )  # fmt: skip
    gone = {"state_reason": "Not needed", "is_key": False, "published_at": NOW}
    PlanItemFactory.create(state="withdrawn", title="Taken off", **gone)
    long_ago = NOW.date() - timedelta(30)
    PlanItemFactory.create(
        state="withdrawn", title="Forgotten", decide_from=long_ago, decide_until=long_ago, **gone
    )
    address = at(authority, "public_plan")
    client.get(address)

    with django_assert_num_queries(8):
        page = text_of(client.get(address))

    assert page.index("January 2027") < page.index("The contract") < page.index("February 2027")
    assert page.count("Key decision </strong>") == 1
    assert "From 1 February 2027 to 28 February 2027" in page
    assert "Taken off" in page
    assert "Forgotten" not in page


def test_matter_tells_its_whole_history_newest_last(
    client: Client,
    authority: Authority,
    matter: Matter,
    published: PlanItem,
    body: Body,
    django_assert_num_queries: Any,
) -> None:
    asked = ready_consultation(stage="closed", title="What do you want?", opened_at=NOW)
    MatterConsultationFactory.create(matter=matter, consultation=asked)
    first = DecisionFactory.create(
        matter=matter, body=body, decided_on=date(2026, 3, 1), published_at=NOW,
        wording="The council asks first. Then it decides.", title="To ask",
    )  # fmt: skip
    DecisionDocumentFactory.create(decision=first, document__title="The report of March")
    address = at(authority, "public_matter", matter=matter.public_id)
    client.get(address)

    with django_assert_num_queries(13):
        page = text_of(client.get(address))

    said = [
        "Decided by Invented Executive", "The council asks first.", "The report of March",
        "Consultation opened", "On the forward plan, for Invented Executive",
    ]  # fmt: skip
    places = [page.index(each) for each in said]
    assert places == sorted(places)
    assert "Then it decides" not in page
    assert "The term ends." in page


def test_feed_names_what_was_published_and_changes_when_it_is_put_off(
    client: Client, authority: Authority, published: PlanItem
) -> None:
    later = NOW.date() + timedelta(2)
    PlanItem.objects.filter(pk=published.pk).update(
        state="deferred", state_reason="Bids are late", moved_on=later
    )

    answer = client.get(at(authority, "public_changes"))

    assert answer.headers["Content-Type"].startswith("application/atom+xml")
    atom = "{http://www.w3.org/2005/Atom}"
    root = ElementTree.fromstring(answer.content)  # noqa: S314 (our own page)
    entries = {each.findtext(f"{atom}id"): each for each in root.findall(f"{atom}entry")}
    item = entries[f"urn:uuid:{published.public_id}"]
    assert len(entries) == 3  # the matter, the item and its notice
    assert next(iter(entries)) == f"urn:uuid:{published.public_id}"
    assert str(item.findtext(f"{atom}updated")).startswith(later.isoformat())
    assert "Bids are late" in str(item.findtext(f"{atom}summary"))


def test_calendar_has_the_meetings_and_the_days_of_what_is_decided_at_none(
    client: Client, authority: Authority, published: PlanItem, body: Body
) -> None:
    meeting = MeetingFactory.create(body=body, published_at=NOW)
    MeetingFactory.create(
        body=body,
        published_at=NOW,
        state="cancelled",
        cancelled_reason="No items",
        place="Elsewhere",
    )
    PlanItemFactory.create(
        body=body, meeting=meeting, state="published", is_key=False, published_at=NOW,
        title="Decided at a meeting",
    )  # fmt: skip

    answer = client.get(at(authority, "public_calendar"))

    assert answer.headers["Content-Type"].startswith("text/calendar")
    text = answer.content.decode()
    assert text.count("BEGIN:VEVENT") == 2
    assert "DTSTART:20270114T100000Z" in text
    assert "SUMMARY:May be decided from today: The contract" in text


def test_data_names_bodies_and_decisions_as_popolo_does(
    client: Client, authority: Authority, matter: Matter, published: PlanItem, body: Body
) -> None:
    DecisionFactory.create(matter=matter, body=body, published_at=NOW)
    address = at(authority, "public_matter_data", matter=matter.public_id)

    found = json.loads(client.get(address).content)
    plan = json.loads(client.get(at(authority, "public_plan_data")).content)

    (motion,) = found["motions"]
    assert motion["organization"]["name"] == "Invented Executive"
    assert {"text", "date", "result"} <= set(motion)
    assert found["notices"][0]["sha256"] == "0" * 64
    assert found["plan_items"] == plan["plan_items"]
    assert plan["plan_items"][0]["is_key_decision"] is True


# At work --------------------------------------------------------------------------------------


@pytest.fixture
def at_work(client: Client, membership: Membership) -> Client:
    sign_in(client, membership)
    return client


def follow(client: Client, address: str, **typed: Any) -> str:
    page = client.post(address, typed, follow=True)
    return text_of(page)


def parts(name: str, day: date) -> dict[str, str]:
    return {
        f"{name}-day": str(day.day), f"{name}-month": str(day.month), f"{name}-year": str(day.year)
    }  # fmt: skip


def test_officer_takes_a_matter_from_its_beginning_to_its_decision(
    at_work: Client, authority: Authority, body: Body, membership: Membership, clock: Any
) -> None:
    client = at_work
    page = follow(
        client, at(authority, "matter_add"), title="A new hub", **parts("opened_on", NOW.date())
    )
    assert "Matter added" in page
    matter = Matter.objects.get()
    page = follow(
        client, at(authority, "plan_item_add", matter=matter.public_id), title="Open the hub",
        body=str(body.public_id), contact="Democratic services", **parts("decide_from", BOARD),
    )  # fmt: skip
    assert "Nobody has assessed it yet" in page
    item = PlanItem.objects.get()
    here = {"plan_item": item.public_id}
    page = follow(
        client, at(authority, "plan_item_assess", **here), value="810450",
        budget_line="Connexions", budget_line_value="3501900", is_whole_area="on",
    )  # fmt: skip
    assert "It is a key decision" in page
    assert "£810,450, 23.1% of Connexions (£3,501,900)" in page
    assert "the last day is 16 December 2026" in text_of(
        client.get(at(authority, "plan_item_publish", **here))
    )
    page = follow(client, at(authority, "plan_item_publish", **here))
    assert "Given on 21 November 2026, in time" in page
    clock.move_to(NOW + timedelta(54))
    sign_in(client, membership)
    assert "Put for decision" in follow(client, at(authority, "plan_item_for_decision", **here))

    page = follow(
        client, at(authority, "plan_item_record", **here), rows="1", title="Open the hub",
        body=str(body.public_id), wording="The hub opens.", reasons="It is near.",
        alternatives="None.", finality="final", stage="decided", **parts("decided_on", BOARD),
    )  # fmt: skip

    assert "Decision recorded" in page
    decision = Decision.objects.get()
    assert (decision.plan_item, decision.matter) == (item, matter)
    assert "Publish the matter" in text_of(
        client.get(at(authority, "matter_detail", matter=matter.public_id))
    )
    assert "Matter published" in follow(
        client, at(authority, "matter_publish", matter=matter.public_id)
    )


def test_what_was_planned_before_is_recorded_with_its_notice_and_its_decision(
    at_work: Client, authority: Authority, matter: Matter, body: Body
) -> None:
    client, source = at_work, "Forward plan of October 2008"
    here = {"matter": matter.public_id}
    add = at(authority, "plan_item_past_add", **here)
    assert add in client.get(at(authority, "matter_detail", **here)).content.decode()
    page = follow(
        client, add, title="Future arrangements", body=str(body.public_id), is_key="yes",
        state="for_decision", history_source=source, **parts("decide_from", date(2008, 12, 18)),
    )  # fmt: skip
    assert "Recorded from history" in page
    assert source in page
    item = PlanItem.objects.get()
    one = {"plan_item": item.public_id}
    page = follow(
        client, at(authority, "notice_past_add", **one), kind="key_decision",
        wording="The board will be asked.", history_source=source,
        **parts("published_on", date(2008, 10, 1)),
    )  # fmt: skip
    assert "Notice recorded" in page
    assert "What was to be decided" in page
    assert "Decision not recorded" in page
    page = follow(
        client, at(authority, "plan_item_past_correct", **one), title="Future of the service",
        body=str(body.public_id), state="for_decision", history_source=source,
        version=record_version(item), **parts("decide_from", date(2008, 12, 18)),
    )  # fmt: skip
    assert "Future of the service" in page
    assert "Nobody has assessed it" not in page
    record = at(authority, "plan_item_record", **one)
    assert "Recorded from history" not in text_of(client.get(at(authority, "public_plan")))
    told: dict[str, Any] = {
        "rows": "1", "title": "Future of the service", "body": str(body.public_id),
        "wording": "It goes on.", "reasons": "It works.", "alternatives": "None.",
        "finality": "final", "stage": "decided", **parts("decided_on", date(2008, 12, 18)),
    }  # fmt: skip
    assert client.post(record, told).status_code == 400

    page = follow(client, record, **told, history_source="Minutes of December 2008")

    assert "Decision recorded" in page
    decision = Decision.objects.get()
    assert (decision.is_from_history, decision.plan_item, decision.matter) == (True, item, matter)
    for address in (
        at(authority, "public_plan"), at(authority, "public_plan_data"),
        at(authority, "public_calendar"), at(authority, "plan_list"),
    ):  # fmt: skip
        assert "Future of the service" not in client.get(address).content.decode()
    data = json.loads(client.get(at(authority, "public_matter_data", **here)).content)
    for kind in ("plan_items", "notices"):
        assert [each["is_from_history"] for each in data[kind]] == [True], kind
    history = text_of(client.get(at(authority, "public_matter", **here)))
    assert history.index("Notice of a key decision") < history.index("Planned for")
    feed = client.get(at(authority, "public_changes")).content.decode()
    assert "Once planned for Invented Executive: 18 December 2008" in feed


def test_what_is_planned_today_has_no_pages_of_the_past(
    at_work: Client, authority: Authority, published: PlanItem
) -> None:
    one = {"plan_item": published.public_id}

    for name in ("notice_past_add", "plan_item_past_correct"):
        assert at_work.get(at(authority, name, **one)).status_code == 404


def test_late_notice_is_told_on_the_page_and_keeps_it_from_being_decided(
    at_work: Client, authority: Authority, published: PlanItem
) -> None:
    soon = date(2026, 12, 10)
    PlanItem.objects.filter(pk=published.pk).update(decide_from=soon, decide_until=soon)
    here = {"plan_item": published.public_id}

    page = text_of(at_work.get(at(authority, "plan_item", **here)))
    refused = at_work.post(at(authority, "plan_item_for_decision", **here))

    assert "Given on 21 November 2026, too late: the last day was 11 November 2026" in page
    assert refused.status_code == 400
    assert "11 November 2026" in refused.content.decode()
    due = text_of(at_work.get(at(authority, "notices_due")))
    assert "Given too late" in due


def test_notice_of_an_exception_asks_for_what_the_law_asks(
    at_work: Client, authority: Authority, published: PlanItem
) -> None:
    soon = date(2026, 12, 10)
    PlanItem.objects.filter(pk=published.pk).update(decide_from=soon, decide_until=soon)
    address = at(authority, "notice_give", plan_item=published.public_id, kind="general_exception")

    empty = at_work.post(address)
    page = follow(
        at_work, address, reasons="The grant was told late", told="The chair of scrutiny",
        **parts("told_on", NOW.date()),
    )  # fmt: skip

    assert empty.status_code == 400
    assert "Give the reasons" in empty.content.decode()
    assert "An exception" not in page
    assert "Notice of general exception" in page
    notice = Notice.objects.get(kind="general_exception")
    assert "The chair of scrutiny, on 21 November 2026" in notice.wording
    unknown = at(authority, "notice_give", plan_item=published.public_id, kind="agenda")
    assert at_work.get(unknown).status_code == 404


def test_periods_and_threshold_are_set_with_their_day(
    at_work: Client, authority: Authority
) -> None:
    page = follow(
        at_work, at(authority, "notice_period_set"), kind="agenda", days="5", counting="calendar",
        **parts("starts_on", NOW.date()),
    )  # fmt: skip
    assert "From 21 November 2026" in page
    assert NoticePeriod.objects.count() == 1
    page = follow(
        at_work, at(authority, "key_threshold_set"), amount="250000", wards="2",
        **parts("starts_on", NOW.date()),
    )  # fmt: skip
    assert "£250,000; 2 wards" in page
    assert KeyThreshold.objects.count() == 1


def test_withdrawn_item_offers_no_decision_to_record(
    at_work: Client, authority: Authority, published: PlanItem
) -> None:
    here = {"plan_item": published.public_id}
    page = follow(at_work, at(authority, "plan_item_withdraw", **here), reason="Not needed")

    assert "Withdrawn" in page
    assert "Record the decision" not in page
    assert at_work.get(at(authority, "plan_item_record", **here)).status_code == 404


def test_plan_at_work_takes_as_many_queries_for_many_as_for_one(
    at_work: Client, authority: Authority, published: PlanItem, django_assert_num_queries: Any
) -> None:
    PlanItemFactory.create_batch(5, matter=published.matter, body=published.body)
    address = at(authority, "plan_list")
    at_work.get(address)

    with django_assert_num_queries(12):
        assert "The contract" in text_of(at_work.get(address))


def test_reader_of_another_authority_finds_nothing(at_work: Client, authority: Authority) -> None:
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        theirs = PlanItemFactory.create()

    for route, key, name in (
        ("plan_item", theirs.public_id, "plan_item"),
        ("matter_detail", theirs.matter.public_id, "matter"),
    ):
        assert at_work.get(at(authority, route, **{name: key})).status_code == 404
