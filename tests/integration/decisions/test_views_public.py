"""What anybody reads about decisions, and what nobody reads before it is published."""

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from tests.factories.access import AuthorityFactory
from tests.factories.consultations import ConsultationFactory
from tests.factories.decisions import (
    BodyFactory,
    ConditionFactory,
    DecisionDocumentFactory,
    DecisionFactory,
)
from waymark.access.models.authorities import Authority
from waymark.core.actors import Actor
from waymark.decisions.actions.documents import add_document
from waymark.decisions.models.decisions import Decision
from waymark.decisions.rules.decisions import ConditionKind, ConditionState, DecisionStage, Finality

PUBLISHED = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)
PHRASE = "In principle, subject to review"


def text_of(response: Any) -> str:
    return re.sub(r"\s+", " ", response.content.decode())


@pytest.fixture
def public(authority: Authority, scope: None) -> str:
    """The address of the public decisions."""
    return f"/{authority.code}/decisions/"


@pytest.fixture
def principle(scope: None) -> Decision:
    """A published decision of 1999 in principle, recorded from history."""
    decision = DecisionFactory.create(
        title="Who runs the service",
        body=BodyFactory.create(name="Invented Executive"),
        decided_on=date(1999, 3, 26),
        wording="The council runs it itself. Staff move over.",
        reasons="",
        finality=Finality.IN_PRINCIPLE,
        is_from_history=True,
        history_source="Minutes of the Executive, 1999",
        published_at=PUBLISHED,
        consultation=ConsultationFactory.create(slug="who-runs"),
    )
    ConditionFactory.create(decision=decision, text="Pensions are worked out")
    ConditionFactory.create(
        decision=decision,
        text="The neighbour decides otherwise",
        kind=ConditionKind.REVIEW_TRIGGER,
    )
    return decision


def test_the_public_reads_what_was_decided_and_what_is_not_known(
    client: Client, public: str, principle: Decision
) -> None:
    page = text_of(client.get(f"{public}{principle.public_id}/"))

    assert PHRASE in page
    assert "Final" not in page
    assert "The council runs it itself." in page
    assert "Invented Executive, 26 March 1999" in page
    assert "Pensions are worked out" in page
    assert page.count("Not known") == 2
    assert "To be looked at again if: The neighbour decides otherwise" in page
    assert "Not given in the source" in page
    assert "Minutes of the Executive, 1999" in page
    assert "Recorded" in page
    assert "/consultations/who-runs/" in page


def test_the_public_list_shows_the_headline(
    client: Client, public: str, principle: Decision
) -> None:
    page = text_of(client.get(public))

    assert principle.title in page
    assert PHRASE in page


def test_the_public_list_says_when_it_is_empty(client: Client, public: str) -> None:
    DecisionFactory.create(title="Not for the public yet")

    page = text_of(client.get(public))

    assert "No decisions published yet" in page
    assert "Not for the public yet" not in page


def test_what_is_not_published_is_not_found(client: Client, public: str) -> None:
    paper = DecisionDocumentFactory.create()
    address = f"{public}{paper.decision.public_id}/"

    assert client.get(address).status_code == 404
    assert client.get(f"{address}documents/{paper.public_id}/").status_code == 404


def test_a_decision_of_another_authority_is_not_found(
    client: Client, public: str, principle: Decision
) -> None:
    theirs = AuthorityFactory.create()

    assert client.get(f"/{theirs.code}/decisions/{principle.public_id}/").status_code == 404


def test_a_settled_condition_is_a_step_of_the_story(
    client: Client, public: str, principle: Decision
) -> None:
    ConditionFactory.create(
        decision=principle,
        text="Money is found",
        state=ConditionState.MET,
        settled_on=date(2000, 1, 5),
        evidence="The budget of 2000",
    )

    page = text_of(client.get(f"{public}{principle.public_id}/"))

    story = page[page.index("What happened, in order") :]
    order = [
        story.index(words) for words in ("Decided in principle", "Condition met", "Published here")
    ]
    assert order == sorted(order)
    assert "Met (5 January 2000)" in page


def test_a_confirmation_shows_to_the_public_only_once_it_is_published(
    client: Client, public: str, principle: Decision
) -> None:
    final = DecisionFactory.create(confirms=principle, title="Now final")
    Decision.objects.filter(pk=principle.pk).update(stage=DecisionStage.SUPERSEDED)
    address = f"{public}{principle.public_id}/"
    before = text_of(client.get(address))

    Decision.objects.filter(pk=final.pk).update(published_at=PUBLISHED)
    after = text_of(client.get(address))

    assert "Confirmed as final" not in before
    assert "Confirmed as final" in after
    assert f"{public}{final.public_id}/" in after


def test_a_paper_of_a_published_decision_is_sent(
    client: Client, public: str, principle: Decision, file_store: Path
) -> None:
    paper = add_document(
        by=Actor.system(principle.authority_id),
        decision=principle,
        title="Minutes",
        file_name="minutes.txt",
        content=b"What was said",
        at=PUBLISHED,
    )

    response = client.get(f"{public}{principle.public_id}/documents/{paper.public_id}/")

    assert response.content == b"What was said"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert 'filename="minutes.txt"' in response["Content-Disposition"]
