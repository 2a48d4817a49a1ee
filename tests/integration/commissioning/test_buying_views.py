"""The pages of buying and of bringing staff over: what they show, and what they never show."""

import uuid
from datetime import date
from decimal import Decimal

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.buying import (
    OPENING,
    SECRET_BIDDER,
    SECRET_OFFER,
    Buying,
    begin_transfer,
    bid_for,
    decision,
    new_procurement,
    open_all,
    post,
)
from tests.factories.commissioning import CycleFactory
from tests.support import sign_in
from tests.world.routes import ROUTES
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.actions import evaluation
from waymark.commissioning.actions import transfers as transfer_actions
from waymark.commissioning.actions.procurements import begin_procurement
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.procurements import Bid, Procurement, ProcurementNotice
from waymark.commissioning.models.transfers import TransferPlan, WorkforceRow
from waymark.commissioning.rules.cycles import CycleState
from waymark.commissioning.rules.procurements import ProcurementState, Route
from waymark.commissioning.rules.transfers import CostKind
from waymark.core.scoping import open_scope

HEADER = (
    "reference,employer,authority_served,percent_of_time,in_scope,age,fte,annual_pay,"
    "service_from,future"
)
ROW = "P-001,Invented Careers Ltd,Northshire,50,yes,45,0.8,32240,2017-04-01,redundant"
SECRETS = (SECRET_BIDDER, SECRET_OFFER, "7,654,321", "7654321")


@pytest.fixture
def buyer(buying: Buying, client: Client) -> Client:
    sign_in(client, buying.members[0])
    return client


@pytest.fixture
def plan(buying: Buying) -> TransferPlan:
    return begin_transfer(buying.first)


def at(buying: Buying, name: str, **kwargs: object) -> str:
    return reverse(f"commissioning:{name}", kwargs={"authority": buying.authority.code, **kwargs})


def of(buying: Buying, name: str) -> str:
    return at(buying, name, procurement=buying.procurement.public_id)


def boxes(name: str, day: date) -> dict[str, str]:
    parts = {"day": day.day, "month": day.month, "year": day.year}
    return {f"{name}-{part}": str(value) for part, value in parts.items()}


@pytest.mark.slow
@pytest.mark.parametrize(
    "role",
    [RoleName.COMMISSIONER, RoleName.INFORMATION_GOVERNANCE_LEAD, RoleName.SYSTEM_ADMINISTRATOR],
)
def test_no_page_of_the_site_shows_a_sealed_bid(
    buying: Buying, client: Client, role: RoleName
) -> None:
    """Every address that needs no other record, the procurement's own, and the search."""
    bid = bid_for(buying)
    sign_in(client, MembershipFactory.create(authority=buying.authority, role=role))
    given = {
        "authority": buying.authority.code,
        "procurement": buying.procurement.public_id,
        "bid": bid.public_id,
    }
    asked = 0

    for route, arguments in ROUTES.items():
        if "authority" not in arguments or not set(arguments) <= set(given):
            continue
        kept = {name: given[name] for name in arguments}
        url = reverse(route, kwargs=kept)
        response = client.get(f"{url}?words=Quillfeather&text=Quillfeather&q=Quillfeather")
        if not response.streaming:
            words = response.content.decode(errors="replace")
            assert not any(each in words for each in SECRETS), url
        asked += 1

    assert asked > 20


def test_a_sealed_bid_is_not_logged(
    buying: Buying, buyer: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = {
        "submission": str(uuid.uuid4()),
        "bidder": SECRET_BIDDER,
        "price": "7654321.09",
        "offer": SECRET_OFFER,
    }

    response = buyer.post(of(buying, "bid_take"), typed, follow=True)

    assert "Bid 1 sealed" in response.content.decode()
    told = "".join(capsys.readouterr())
    words = response.content.decode() + told
    assert not any(each in words for each in SECRETS)


def test_a_bid_that_is_sealed_has_no_page(buying: Buying, buyer: Client) -> None:
    bid = bid_for(buying)

    found = at(buying, "bid_detail", procurement=buying.procurement.public_id, bid=bid.public_id)

    assert buyer.get(found).status_code == 404
    with open_scope(buying.authority.pk):
        open_all(buying)
    assert SECRET_OFFER in buyer.get(found).content.decode()


def test_only_those_who_buy_or_score_read_opened_bids(buying: Buying, client: Client) -> None:
    bid_for(buying)
    bid = open_all(buying)
    url = at(buying, "bid_detail", procurement=buying.procurement.public_id, bid=bid.public_id)
    sign_in(client, buying.scorer_member)

    score, declare = f'href="{url}score/"', f'href="{of(buying, "interest_declare")}"'
    before = client.get(url).content.decode()
    assert SECRET_BIDDER not in before
    assert (score in before, declare in before) == (False, True)
    assert SECRET_BIDDER not in client.get(of(buying, "procurement_detail")).content.decode()
    client.post(of(buying, "interest_declare"), {"has_interest": "no"})
    after = client.get(url).content.decode()
    assert SECRET_BIDDER in after
    assert (score in after, declare in after) == (True, False)
    typed = {"has_interest": "yes", "interest": "My brother works there"}
    client.post(of(buying, "interest_declare"), typed)
    assert SECRET_BIDDER not in client.get(url).content.decode()


def test_who_buys_is_offered_to_moderate_once_somebody_has_scored(
    buying: Buying, buyer: Client
) -> None:
    bid_for(buying)
    bid = open_all(buying)
    url = at(buying, "bid_detail", procurement=buying.procurement.public_id, bid=bid.public_id)

    def offered() -> set[str]:
        words = buyer.get(url).content.decode()
        return {each for each in ("score", "moderate") if f'href="{url}{each}/"' in words}

    assert offered() == set()
    by = member_actor(buying.scorer_member)
    evaluation.declare_interest(by=by, procurement=buying.procurement, interest="", at=OPENING)
    evaluation.give_score(
        by=by, bid=bid, criterion=buying.criterion, score=Decimal(70), reason="Good", at=OPENING
    )
    assert offered() == {"moderate"}


def test_a_declaration_says_what_the_interest_is(buying: Buying, client: Client) -> None:
    sign_in(client, buying.scorer_member)

    bare = client.post(of(buying, "interest_declare"), {"has_interest": "yes"})
    mixed = client.post(of(buying, "interest_declare"), {"has_interest": "no", "interest": "x"})

    assert (bare.status_code, mixed.status_code) == (400, 400)
    assert "Say what your interest is" in bare.content.decode()


def test_buying_goes_from_the_form_to_the_contract(
    buying: Buying, buyer: Client, client: Client
) -> None:
    cycle = buying.procurement.cycle
    typed = {
        "cycle": str(cycle.public_id),
        "title": "A helpline for young people",
        **boxes("begins_on", date(2026, 11, 22)),
        "route": "user_choice",
        "route_reason": "Young people choose",
        "is_light_touch": "on",
        "shares_a_year": "180000",
        "term_months": "36",
    }
    assert buyer.post(at(buying, "procurement_begin"), typed).status_code == 302
    made = Procurement.objects.get(title="A helpline for young people")
    page = at(buying, "procurement_detail", procurement=made.public_id)
    words = buyer.get(page).content.decode()
    for expected in ("£540,000", "£648,000", "not reached", "Procurement Act 2023", "UK7"):
        assert expected in words

    award = at(buying, "award_give", procurement=made.public_id)
    form = buyer.get(award).content.decode()
    assert ('name="bid"' in form, 'name="supplier"' in form) == (False, True)
    typed = {
        "supplier": "Invented Helpline",
        "reasons": "Chosen",
        "decision": str(decision().public_id),
        **boxes("awarded_on", date(2026, 11, 22)),
    }
    assert buyer.post(award, typed).status_code == 302
    sign = at(buying, "award_sign", procurement=made.public_id)
    assert buyer.post(sign, boxes("contract_on", date(2026, 11, 22))).status_code == 302
    assert "22 March 2027" in buyer.get(page).content.decode()
    notice = at(buying, "notice_publish", procurement=made.public_id)
    typed = {"code": "UK7", **boxes("published_on", date(2026, 11, 22)), "reference": "2026-1"}
    assert buyer.post(notice, typed).status_code == 302
    assert "(2026-1)" in buyer.get(page).content.decode()
    assert ", late" not in buyer.get(page).content.decode()
    ProcurementNotice.objects.filter(code="UK7").update(published_on=date(2027, 3, 23))
    assert "23 March 2027 (2026-1), late" in buyer.get(page).content.decode()


def test_a_past_procurement_is_recorded_from_the_list(buying: Buying, buyer: Client) -> None:
    page = at(buying, "procurement_past")
    assert page in buyer.get(at(buying, "procurement_list")).content.decode()
    cycle = buying.procurement.cycle
    Cycle.objects.filter(pk=cycle.pk).update(state=CycleState.COMPLETED)
    typed = {
        "cycle": str(cycle.public_id),
        "title": "Careers guidance as it was bought before",
        **boxes("begins_on", date(2008, 10, 1)),
        "route": "competitive",
        "history_source": "Minutes of 1 July 2009",
        "state": "contracted",
        "supplier": "Invented Careers Ltd",
    }

    half = buyer.post(page, typed)
    whole = buyer.post(page, typed | boxes("awarded_on", date(2009, 7, 1)))

    assert "Enter who won and the day of the award" in half.content.decode()
    assert whole.status_code == 302
    made = Procurement.objects.get(title="Careers guidance as it was bought before")
    words = buyer.get(at(buying, "procurement_detail", procurement=made.public_id)).content.decode()
    for expected in ("Recorded from history", "Invented Careers Ltd", "Contract signed"):
        assert expected in words


def test_a_page_of_a_cycle_leads_to_a_form_with_the_cycle_chosen(
    buying: Buying, buyer: Client
) -> None:
    cycle = buying.procurement.cycle
    page = buyer.get(at(buying, "cycle", cycle=cycle.public_id)).content.decode()
    for name in ("procurement_begin", "staff_transfer_plan"):
        address = f"{at(buying, name)}?cycle={cycle.public_id}"
        assert address in page
        form = buyer.get(address).content.decode()
        assert f'value="{cycle.public_id}" selected' in form

    Cycle.objects.filter(pk=cycle.pk).update(state=CycleState.ON_HOLD)
    page = buyer.get(at(buying, "cycle", cycle=cycle.public_id)).content.decode()
    assert at(buying, "procurement_begin") not in page


def test_the_steps_before_and_after_the_opening(buying: Buying, buyer: Client) -> None:
    bid_for(buying)
    early = buyer.post(of(buying, "opening_begin"))
    assert early.status_code == 400
    assert "stay sealed" in early.content.decode()

    with time_machine.travel(OPENING):
        sign_in(buyer, buying.members[0])
        assert buyer.post(of(buying, "opening_begin")).status_code == 302
        assert buyer.post(of(buying, "bids_open")).status_code == 400
        sign_in(buyer, buying.members[1])
        assert buyer.post(of(buying, "bids_open")).status_code == 302
        sign_in(buyer, buying.scorer_member)
        buyer.post(of(buying, "interest_declare"), {"has_interest": "no"})
        with open_scope(buying.authority.pk):
            key = Bid.objects.get(procurement=buying.procurement).public_id
        bid = {"procurement": buying.procurement.public_id, "bid": key}
        typed = {
            "criterion": str(buying.criterion.public_id),
            "score": "75",
            "reason": "Good plans",
        }
        assert buyer.post(at(buying, "bid_score", **bid), typed).status_code == 302
        sign_in(buyer, buying.members[0])
        before = buyer.get(of(buying, "procurement_detail")).content.decode()
        assert "Next: score and moderate each bid" in before
        assert buyer.post(at(buying, "bid_moderate", **bid), typed).status_code == 302
        after = buyer.get(of(buying, "procurement_detail")).content.decode()
        assert "Next: award the contract" in after
        words = buyer.get(of(buying, "evaluation_summary")).content.decode()
        form = buyer.get(of(buying, "award_give")).content.decode()
        assert ('name="bid"' in form, 'name="supplier"' in form) == (True, False)
        refused = buyer.post(of(buying, "award_give"), {"supplier": "Somebody who gave no bid"})
        assert refused.status_code == 400
    for expected in (SECRET_BIDDER, "75.00", "Agreed by all", "Good plans", "None, declared on"):
        assert expected in words


def test_ending_and_the_other_steps_answer(buying: Buying, buyer: Client) -> None:
    named = buyer.post(of(buying, "evaluator_name"), {"member": str(buying.members[1].public_id)})
    late = buyer.post(of(buying, "criterion_add"), {"name": "Price", "weight": "10"})
    again = buyer.post(of(buying, "bids_invite"))
    ended = buyer.post(of(buying, "procurement_end"), {"reason": "The budget fell"})

    assert [each.status_code for each in (named, late, again, ended)] == [302, 400, 400, 302]
    buying.procurement.refresh_from_db()
    assert buying.procurement.state == ProcurementState.TERMINATED
    assert "UK12" in buyer.get(of(buying, "procurement_detail")).content.decode()


def test_a_schedule_is_loaded_and_shown_without_names(
    buying: Buying, buyer: Client, plan: TransferPlan
) -> None:
    load = at(buying, "staff_transfer_load", staff_transfer=plan.public_id)
    bad = SimpleUploadedFile("posts.csv", f"{HEADER},surname\n{ROW},Smith".encode())
    refused = buyer.post(load, {"file": bad})
    good = SimpleUploadedFile("posts.csv", f"{HEADER}\n{ROW}".encode())
    taken = buyer.post(load, {"file": good})

    assert (refused.status_code, taken.status_code) == (400, 302)
    assert "who somebody is" in refused.content.decode()
    assert "Smith" not in refused.content.decode()
    detail = buyer.get(taken.headers["Location"]).content.decode()
    for expected in ("4 March 2027", "Northshire", "0.4", "12.5"):
        assert expected in detail
    posts = buyer.get(at(buying, "staff_transfer_posts", staff_transfer=plan.public_id))
    assert "41 to 54" in posts.content.decode()
    assert "£7,440" in posts.content.decode()
    seen = AuditEvent.objects.filter(event=Event.WORKFORCE_SEEN, target_id=plan.public_id)
    assert seen.count() == 1


def test_who_may_not_see_the_workforce_reads_no_posts(
    buying: Buying, client: Client, plan: TransferPlan
) -> None:
    transfer_actions.load_workforce(
        by=buying.first, plan=plan, posts=[post()], sha256="0" * 64, at=NOW
    )
    sign_in(client, buying.scorer_member)

    words = client.get(
        at(buying, "staff_transfer_detail", staff_transfer=plan.public_id)
    ).content.decode()

    assert "Posts by employer" not in words
    assert "Northshire" not in words


def test_figures_of_a_transfer_stand_as_given_and_as_worked_out(
    buying: Buying, buyer: Client, plan: TransferPlan
) -> None:
    typed = {
        "scheme": "Invented fund",
        "actuary": "Invented actuaries",
        **boxes("valuation_on", date(2025, 3, 31)),
        **boxes("valid_until", date(2026, 3, 31)),
        "assets": "10900000",
        "liabilities": "12400000",
        "level_given": "88.0",
        "recovery_years": "15",
        "pay": "3200000",
        "primary_rate": "21.4",
        "fixed_rate": "18.5",
    }
    pages = {
        "staff_transfer_pension": typed,
        "staff_transfer_cost": {
            "kind": "legal",
            "borne_by": "Northshire",
            "year": "2027",
            "amount": "12000",
            "source": "Quotation",
        },
        "staff_transfer_asset": {
            "description": "Twelve laptops",
            "held_by": "Invented Careers Ltd",
            "comes_over": "on",
        },
    }
    for name, values in pages.items():
        url = at(buying, name, staff_transfer=plan.public_id)
        assert buyer.post(url, values).status_code == 302, name

    words = buyer.get(
        at(buying, "staff_transfer_detail", staff_transfer=plan.public_id)
    ).content.decode()

    for expected in ("88 %", "87.9 %", "£1,500,000", "£100,000", "£92,800", "holds no longer"):
        assert expected in words
    for expected in ("Legal advice", "£12,000", "Twelve laptops"):
        assert expected in words


def test_a_transfer_is_planned_changed_and_given_up(buying: Buying, buyer: Client) -> None:
    typed = {
        "cycle": str(buying.procurement.cycle.public_id),
        "title": "The helpline comes in-house",
        "from_employer": "Invented Helpline",
        "to_employer": "The council",
        **boxes("transfers_on", date(2027, 4, 1)),
        "redundancy_multiplier": "1",
    }
    made = buyer.post(at(buying, "staff_transfer_plan"), typed)
    assert made.status_code == 302
    plan = TransferPlan.objects.get(title="The helpline comes in-house")
    change = at(buying, "staff_transfer_change", staff_transfer=plan.public_id)
    assert 'value="Invented Helpline"' in buyer.get(change).content.decode()

    changed = buyer.post(change, typed | {"version": "1", "measures": "A new rota"})
    stale = buyer.post(change, typed | {"version": "1"})
    settled = buyer.post(
        at(buying, "staff_transfer_settle", staff_transfer=plan.public_id), {"to": "abandoned"}
    )

    assert [each.status_code for each in (changed, stale, settled)] == [302, 400, 302]
    assert "A new rota" in buyer.get(made.headers["Location"]).content.decode()


def test_where_no_bids_are_asked_for_the_page_speaks_of_none(buying: Buying, buyer: Client) -> None:
    made = begin_procurement(
        by=buying.first,
        cycle=CycleFactory.create(),
        new=new_procurement(
            route=Route.DIRECT_AWARD, direct_award_ground="One supplier alone", bids_due_at=None
        ),
        at=NOW,
    )

    address = f"/{buying.authority.code}/work/commissioning/procurements/{made.public_id}/"
    page = buyer.get(address).content.decode()

    assert "Notices to publish" in page
    assert "Criteria" not in page


def test_pages_ask_the_database_no_more_for_more_rows(
    buying: Buying,
    buyer: Client,
    plan: TransferPlan,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(12):
        evaluation.name_evaluator(
            by=buying.first,
            procurement=buying.procurement,
            member=MembershipFactory.create(
                authority=buying.authority, role=RoleName.HEAD_OF_SERVICE
            ),
            at=NOW,
        )
        bid_for(buying)
        transfer_actions.add_cost(
            by=buying.first,
            plan=plan,
            kind=CostKind.LEGAL,
            borne_by="Northshire",
            year=2027,
            amount=Decimal(number),
            source="Quotation",
            at=NOW,
        )
    posts = [post(f"P-{number}") for number in range(40)]
    transfer_actions.load_workforce(
        by=buying.first, plan=plan, posts=posts, sha256="0" * 64, at=NOW
    )
    assert WorkforceRow.objects.count() == 40
    open_all(buying)

    for url in (
        at(buying, "procurement_list"),
        of(buying, "procurement_detail"),
        of(buying, "evaluation_summary"),
        at(buying, "staff_transfer_list"),
        at(buying, "staff_transfer_detail", staff_transfer=plan.public_id),
        at(buying, "staff_transfer_posts", staff_transfer=plan.public_id),
    ):
        with django_assert_max_num_queries(22):
            assert buyer.get(url).status_code == 200
