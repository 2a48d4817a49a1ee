"""Pages of what follows a decision: boards, tests, reviews, call-in, actions, delegations."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.decisions import (
    BodyFactory,
    CallInWindowFactory,
    ClauseActionFactory,
    ConditionFactory,
    ConditionPartyFactory,
    DecisionFactory,
    MatterFactory,
    MeetingFactory,
    PositionFactory,
    ReviewFactory,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope
from waymark.decisions.models.bodies import BodyKind
from waymark.decisions.models.call_in import CallIn, CallInRule, CallInWindow
from waymark.decisions.models.clauses import ClauseAction, Delegation
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.models.positions import Position
from waymark.decisions.models.reviews import Review
from waymark.decisions.rules.decisions import ConditionKind, DecisionStage

RECORDED = date(2026, 11, 17)


@pytest.fixture
def work(authority: Authority, membership: Membership, client: Client) -> str:
    sign_in(client, membership)
    return f"/{authority.code}/work/decisions/"


@pytest.fixture
def decision(scope: None) -> Decision:
    return DecisionFactory.create(
        body=BodyFactory.create(kind=BodyKind.EXECUTIVE),
        matter=MatterFactory.create(published_at="2026-11-17T10:00Z"),
        published_at="2026-11-17T10:00Z",
    )


def board_of(work: str, decision: Decision) -> str:
    assert decision.matter is not None
    return f"{work}boards/{decision.matter.public_id}/"


def boxes(name: str, day: date) -> dict[str, str]:
    parts = ("day", "month", "year")
    return {f"{name}-{part}": str(getattr(day, part)) for part in parts}


def text_of(response: Any) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


def send(client: Client, url: str, **typed: Any) -> None:
    response = client.post(url, typed)
    assert response.status_code == 302, text_of(response)


def test_board_is_filled_and_read(
    client: Client, work: str, decision: Decision, authority: Authority
) -> None:
    partner = AuthorityFactory.create(name="Nearby")
    board = board_of(work, decision)
    assert "Nobody is on the board yet" in text_of(client.get(board))

    send(client, f"{board}add/", partner=partner.code, name="")
    send(client, f"{board}add/", partner="", name="Farby")
    send(
        client,
        f"{board}ours/",
        decision=str(decision.public_id),
        option="Mixed economy",
        share="20.5",
        **boxes("term_until", date(2030, 3, 31)),
    )
    outside = Position.objects.get(name="Farby")
    typed = {"option": "in-house", "evidence": "Minute 9", "source": "farby.example"}
    send(
        client,
        f"{board}{outside.public_id}/",
        **typed,
        **boxes("decided_on", date(2026, 11, 2)),
    )

    page = text_of(client.get(board))
    for words in (
        "They have decided differently",
        "Mixed economy",
        "20.5 %",
        "In-house",
        "Minute 9; farby.example",
        "Nothing published yet",
        "not given to 31 March 2030",
    ):
        assert words in page
    assert "Minute 9" in client.get(f"{board}{outside.public_id}/").content.decode()
    own = Position.objects.get(is_own=True)
    assert client.get(f"{board}{own.public_id}/").status_code == 404
    assert decision.matter is not None
    assert decision.matter.title in text_of(client.get(f"{work}boards/"))
    public = text_of(client.get(f"/{authority.code}/decisions/{decision.public_id}/"))
    assert "Farby" in public
    assert "Record what it decided" not in public


def test_public_board_leaves_out_what_is_not_published(
    client: Client, decision: Decision, authority: Authority
) -> None:
    PositionFactory.create(
        matter=decision.matter, name="Us", is_own=True, option="a secret",
        decision=DecisionFactory.create(matter=decision.matter), decided_on=RECORDED,
    )  # fmt: skip
    PositionFactory.create(matter=decision.matter, name="Farby")
    unpublished = ConditionFactory.create(
        decision=DecisionFactory.create(matter=decision.matter), text="Hush", test="judged"
    )

    page = text_of(client.get(f"/{authority.code}/decisions/{decision.public_id}/"))

    assert "No decisions yet" in page
    assert "secret" not in page
    assert unpublished.text not in page


def test_test_of_a_condition_is_set(client: Client, work: str, decision: Decision) -> None:
    condition = ConditionFactory.create(decision=decision)
    party = PositionFactory.create(matter=decision.matter, name="Farby")
    here = f"{work}{decision.public_id}/conditions/{condition.public_id}/"
    assert f"{here}test/" in client.get(f"{here}settle/").content.decode()
    assert "checked" in client.get(f"{here}test/").content.decode()

    wrong = client.post(f"{here}test/", {"test": "all_of", "parties": [str(party.public_id)]})
    assert wrong.status_code == 400
    assert "Enter the option or options that count as agreement" in text_of(wrong)
    send(
        client,
        f"{here}test/",
        test="all_of",
        parties=[str(party.public_id)],
        options="In-house",
        on_fail="refer_back",
    )

    page = text_of(client.get(f"{work}{decision.public_id}/"))
    assert "All of the authorities decide so: “in-house” (Farby)." in page
    assert "If not: the decision goes back for review." in page
    board = text_of(client.get(board_of(work, decision)))
    assert "What the decision depends on" in board
    send(client, f"{here}test/", test="")
    condition.refresh_from_db()
    assert condition.test == ""


def test_test_without_a_board_says_what_to_do(client: Client, work: str, scope: None) -> None:
    condition = ConditionFactory.create()
    here = f"{work}{condition.decision.public_id}/conditions/{condition.public_id}/test/"

    assert "Whose decisions count" not in text_of(client.get(here))
    send(client, here, test="at_most", amount="810450", amount_found="810451")
    condition.refresh_from_db()
    assert (condition.amount, condition.amount_found) == (Decimal(810_450), Decimal(810_451))


def test_office_that_judges_stands_where_its_judgement_is_entered(
    client: Client, work: str, decision: Decision
) -> None:
    condition = ConditionFactory.create(decision=decision, test="judged", judge="Head of Law")
    here = f"{work}{decision.public_id}/conditions/{condition.public_id}/settle/"

    assert "Office that judges Head of Law" in text_of(client.get(here))


def test_condition_is_waived_under_a_power(client: Client, work: str, decision: Decision) -> None:
    condition = ConditionFactory.create(decision=decision)
    send(
        client,
        f"{work}{decision.public_id}/conditions/{condition.public_id}/settle/",
        state="waived",
        evidence="The leader waived it",
        waived_under="Constitution, part 3",
        **boxes("settled_on", date(2026, 11, 20)),
    )

    page = text_of(client.get(f"{work}{decision.public_id}/"))
    assert "Waived under: Constitution, part 3." in page


def test_review_is_listed_and_closed(client: Client, work: str, decision: Decision) -> None:
    assert "No reviews" in text_of(client.get(f"{work}reviews/"))
    MeetingFactory.create(body=decision.body, held_on=date(2027, 1, 21))
    condition = ConditionFactory.create(
        decision=decision, kind=ConditionKind.REVIEW_TRIGGER, test="any_otherwise", options=["x"]
    )
    PositionFactory.create(matter=decision.matter)
    review = ReviewFactory.create(condition=condition)
    page = text_of(client.get(f"{work}reviews/"))
    assert "First meeting: 21 January 2027." in page
    detail, board = f"{work}{decision.public_id}/", board_of(work, decision)
    assert "Due on or after 14 January 2027." in text_of(client.get(detail))
    for each in (detail, board):
        assert "Review open" in text_of(client.get(each))

    close = f"{work}reviews/{review.public_id}/close/"
    assert client.get(close).status_code == 200
    typed = {"outcome": "upheld", "note": "Minute 12"}
    assert client.post(close, typed | boxes("closed_on", RECORDED)).status_code == 302

    page = text_of(client.get(f"{work}reviews/"))
    assert "The decision stands" in page
    assert "Minute 12" in page
    assert Review.objects.get().closed_on == RECORDED
    for each in (detail, board):
        assert "Reviewed: The decision stands" in text_of(client.get(each))


def test_actions_are_added_listed_and_done(
    client: Client, work: str, decision: Decision, authority: Authority
) -> None:
    here = f"{work}{decision.public_id}/actions/"
    assert "Nothing is outstanding" in text_of(client.get(f"{work}actions/"))
    assert client.post(f"{here}add/", {"text": "Sign the lease"}).status_code == 400
    send(
        client,
        f"{here}add/",
        clause="2(b)",
        text="Sign the lease",
        owner="Estates",
        **boxes("due_on", date(2026, 11, 18)),
    )
    assert "Clause 2(b). Who: Estates. Due: 18 November 2026." in text_of(
        client.get(f"{work}actions/")
    )
    made = ClauseAction.objects.get()
    done = f"{here}{made.public_id}/done/"
    assert "Sign the lease" in text_of(client.get(done))
    send(client, done, evidence="The lease", **boxes("done_on", date(2026, 11, 18)))

    assert "Nothing is outstanding" in text_of(client.get(f"{work}actions/"))
    page = text_of(client.get(f"/{authority.code}/decisions/{decision.public_id}/"))
    assert "Done (18 November 2026)" in page
    assert client.post(done, {"evidence": "x", **boxes("done_on", RECORDED)}).status_code == 400


def test_delegation_is_recorded(client: Client, work: str, decision: Decision) -> None:
    here = f"{work}{decision.public_id}/delegations/add/"
    typed = {"delegate": "Director", "what": "To sign", "power": "LGA 1972, section 101"}
    before = boxes("until", date(2026, 11, 1))
    assert client.post(here, typed | before).status_code == 400
    send(client, here, **typed)

    assert Delegation.objects.get().delegate == "Director"
    assert "To sign (LGA 1972, section 101)" in text_of(client.get(f"{work}{decision.public_id}/"))


def test_call_in_from_the_rule_to_the_outcome(
    client: Client, work: str, decision: Decision
) -> None:
    assert "No window is set" in text_of(client.get(f"{work}call-in/"))
    send(
        client,
        f"{work}call-in/set/",
        days="5",
        counting="working",
        closes_at="12:00",
        fewest_callers="2",
        callers="Any two members",
        source="Part 4",
        **boxes("starts_on", date(2026, 1, 1)),
    )
    assert "5 working days, until 12:00" in text_of(client.get(f"{work}call-in/"))
    here = f"{work}{decision.public_id}/call-in/"
    assert "No window for call-in is open" in text_of(client.get(here))
    CallInWindowFactory.create(decision=decision, rule=CallInRule.objects.get())
    assert "Any two members (at least 2)" in text_of(client.get(here))
    assert client.get(f"{here}outcome/").status_code == 404
    called = boxes("called_at", date(2026, 11, 18)) | {"called_at-time": "9am"}
    typed = {"callers": "Ada Lee\nBen Fox", "grounds": "No assessment"}
    send(client, here, **typed, **called)
    page = text_of(client.get(f"{work}{decision.public_id}/"))
    assert "18 November 2026 by Ada Lee, Ben Fox" in page
    send(
        client,
        f"{here}outcome/",
        outcome="confirmed",
        note="Heard",
        **boxes("settled_on", date(2026, 11, 19)),
    )

    assert CallIn.objects.get().outcome == "confirmed"
    decision.refresh_from_db()
    assert decision.stage == DecisionStage.DECIDED
    page = text_of(client.get(f"{work}{decision.public_id}/"))
    assert "Confirmed, 19 November 2026: Heard" in page


def test_urgent_decision_says_so(client: Client, work: str, decision: Decision) -> None:
    CallInWindowFactory.create(decision=decision)
    send(
        client,
        f"{work}{decision.public_id}/call-in/urgent/",
        reason="It ends tonight",
        agreed_by="Chair of scrutiny",
    )

    assert CallInWindow.objects.get().urgent_reason == "It ends tonight"
    page = text_of(client.get(f"{work}{decision.public_id}/"))
    assert "Not open to call-in, as urgent: It ends tonight (agreed by Chair of scrutiny)" in page


def test_councillor_reads_and_changes_nothing(
    client: Client, work: str, councillor: Membership, decision: Decision
) -> None:
    PositionFactory.create(matter=decision.matter)
    ReviewFactory.create(condition=ConditionFactory.create(decision=decision))
    sign_in(client, councillor)

    pages = (
        board_of(work, decision),
        *(work + each for each in ("reviews/", "call-in/", "actions/")),
    )
    for page in pages:
        html = client.get(page).content.decode()
        assert "/close/" not in html
        assert "/add/" not in html
        assert "/set/" not in html


def test_nothing_of_another_authority_shows(client: Client, work: str) -> None:
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        MembershipFactory.create(authority=other, role=RoleName.COUNCILLOR)
        theirs = ReviewFactory.create()
        matter = PositionFactory.create().matter
    assert client.get(f"{work}reviews/{theirs.public_id}/close/").status_code == 404
    assert client.get(f"{work}boards/{matter.public_id}/").status_code == 404
    assert "No reviews" in text_of(client.get(f"{work}reviews/"))


def test_pages_ask_as_much_for_many_as_for_few(
    client: Client,
    work: str,
    decision: Decision,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(12):
        condition = ConditionFactory.create(decision=decision, test="all_of", options=["x"])
        ConditionPartyFactory.create(
            condition=condition,
            position=PositionFactory.create(matter=decision.matter, name=f"C{number}"),
        )
        ReviewFactory.create(condition=condition)
        ClauseActionFactory.create(decision=decision)
    assert Condition.objects.count() == 12

    for page, most in (
        (board_of(work, decision), 23),
        (f"{work}reviews/", 16),
        (f"{work}actions/", 16),
        (f"{work}{decision.public_id}/", 28),
    ):
        with django_assert_max_num_queries(most):
            assert client.get(page).status_code == 200
