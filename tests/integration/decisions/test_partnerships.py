"""Are a partnership's recommendations shown with what each authority then made of them?"""

from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import AuthorityFactory
from tests.factories.decisions import BodyFactory, DecisionFactory, MatterFactory, MeetingFactory
from tests.factories.partnerships import JointGroupFactory, PartnershipFactory, PartyFactory
from tests.integration.decisions.conftest import NOW
from tests.integration.web.test_account_pages import faults_of
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.decisions.actions.bodies import GroupHasBody, add_body
from waymark.decisions.actions.decisions import OnlyAdvises, change_stage, record_decision
from waymark.decisions.models.bodies import Body, BodyKind
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.queries import partnerships as queries
from waymark.decisions.rules.decisions import DecisionDraft, DecisionStage, Finality
from waymark.partnerships.models.partnerships import Partnership

RECOMMENDED_ON = date(2026, 11, 1)


@pytest.fixture
def partnership(scope: None) -> Partnership:
    return PartnershipFactory.create(name="Six together", published_at=NOW)


@pytest.fixture
def group(partnership: Partnership) -> Body:
    joint = JointGroupFactory.create(partnership=partnership, name="Chief executives")
    return BodyFactory.create(kind=BodyKind.GROUP.value, group=joint, name="Chief executives")


@pytest.fixture
def matter(scope: None) -> Matter:
    return MatterFactory.create()


@pytest.fixture
def recommended(group: Body, matter: Matter) -> Decision:
    return DecisionFactory.create(
        body=group, matter=matter, stage="recommended", decided_on=RECOMMENDED_ON,
        published_at=NOW, title="Buy together",
    )  # fmt: skip


@pytest.fixture
def neighbour(partnership: Partnership, matter: Matter, db: None) -> Authority:
    """A party that has decided on the matter, once in public and once in a draft."""
    made: Authority = AuthorityFactory.create(code="nextdoor", name="Next Door")
    PartyFactory.create(partnership=partnership, partner=made, code="nextdoor", name="Next Door")
    PartyFactory.create(partnership=partnership, code="outside", name="Outside")
    with open_scope(made.pk):
        theirs = MatterFactory.create(link=matter.link)
        given: dict[str, Any] = {"matter": theirs, "decided_on": date(2026, 11, 9)}
        DecisionFactory.create(**given, title="Agreed next door", published_at=NOW)
        DecisionFactory.create(**given, title="A secret draft")
        earlier = date(2026, 10, 1)
        DecisionFactory.create(
            matter=theirs, decided_on=earlier, title="Before all this", published_at=NOW
        )
    return made


def draft(stage: DecisionStage) -> DecisionDraft:
    return DecisionDraft(
        title="Buy together", reference="", decided_on=RECOMMENDED_ON, wording="To buy.",
        reasons="It costs less.", finality=Finality.FINAL, stage=stage,
    )  # fmt: skip


def text(response: Any) -> str:
    html: str = response.content.decode()
    assert response.status_code == 200
    assert faults_of(html) == []
    return html


@pytest.fixture
def signed_in(client: Client, membership: Membership) -> Client:
    sign_in(client, membership)
    return client


def test_a_steering_group_recommends_and_never_decides(officer: Actor, group: Body) -> None:
    given: dict[str, Any] = {"by": officer, "body": group, "at": NOW}

    with pytest.raises(OnlyAdvises):
        record_decision(**given, draft=draft(DecisionStage.DECIDED))
    made = record_decision(**given, draft=draft(DecisionStage.RECOMMENDED))
    with pytest.raises(OnlyAdvises):
        change_stage(by=officer, decision=made, stage=DecisionStage.DECIDED, at=NOW)

    assert Decision.objects.get().stage == "recommended"
    change_stage(by=officer, decision=made, stage=DecisionStage.LAPSED, at=NOW)


def test_a_group_is_kept_under_one_body_that_is_a_joint_one(officer: Actor, group: Body) -> None:
    with pytest.raises(GroupHasBody):
        add_body(by=officer, name="Again", kind=BodyKind.GROUP, group=group.group, at=NOW)
    with pytest.raises(IntegrityError), transaction.atomic():
        Body.objects.update(kind=BodyKind.EXECUTIVE.value)


def test_each_authority_answers_with_what_it_published_since(
    officer: Actor,
    partnership: Partnership,
    group: Body,
    recommended: Decision,
    neighbour: Authority,
) -> None:
    (record,) = queries.list_group_records(viewer=officer, partnership=partnership)

    (found,) = record.recommendations
    said = {each.party.code: [one.title for one in each.decisions] for each in found.answers}
    assert said == {"nextdoor": ["Agreed next door"], "outside": []}
    assert {each.party.code: each.is_here for each in found.answers} == {
        "nextdoor": True, "outside": False,
    }  # fmt: skip


def test_the_public_reads_only_what_is_published(
    client: Client,
    authority: Authority,
    partnership: Partnership,
    group: Body,
    recommended: Decision,
    neighbour: Authority,
) -> None:
    DecisionFactory.create(body=group, stage="recommended", title="Not out yet")
    MeetingFactory.create(body=group, place="The guildhall", published_at=NOW)
    MeetingFactory.create(body=group, place="The back room")
    address = reverse("decisions:public_partnership", args=[authority.code, partnership.public_id])

    html = text(client.get(address))

    for words in ("Six together", "Buy together", "Agreed next door", "The guildhall"):
        assert words in html
    for words in ("A secret draft", "Not out yet", "The back room", "Cost shares"):
        assert words not in html
    listed = text(client.get(reverse("decisions:public_partnerships", args=[authority.code])))
    assert "Six together" in listed
    hidden = PartnershipFactory.create()
    address = reverse("decisions:public_partnership", args=[authority.code, hidden.public_id])
    assert client.get(address).status_code == 404


def test_meetings_of_a_group_are_kept_from_its_page(
    signed_in: Client, authority: Authority, partnership: Partnership
) -> None:
    joint = JointGroupFactory.create(partnership=partnership, name="Directors")
    here = reverse("decisions:partnership", args=[authority.code, partnership.public_id])
    assert "Keep its meetings" in text(signed_in.get(here))
    address = reverse(
        "decisions:partnership_body", args=[authority.code, partnership.public_id, joint.public_id]
    )
    assert 'value="Directors"' in text(signed_in.get(address))

    html = text(signed_in.post(address, {"name": "Directors"}, follow=True))

    assert "Directors added" in html
    assert "Keep its meetings" not in html
    assert Body.objects.get().kind == BodyKind.GROUP


@pytest.mark.parametrize("many", [1, 5])
def test_the_page_asks_the_same_number_of_questions_however_much_there_is(
    many: int,
    signed_in: Client,
    authority: Authority,
    partnership: Partnership,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(many):
        party = AuthorityFactory.create()
        PartyFactory.create(partnership=partnership, partner=party, code=f"p{number}")
        matter = MatterFactory.create()
        body = BodyFactory.create(
            kind="group", group=JointGroupFactory.create(partnership=partnership)
        )
        MeetingFactory.create(body=body)
        DecisionFactory.create(body=body, matter=matter, stage="recommended")
        with open_scope(party.pk):
            DecisionFactory.create(matter=MatterFactory.create(link=matter.link), published_at=NOW)
    here = reverse("decisions:partnership", args=[authority.code, partnership.public_id])
    signed_in.get(here)

    with django_assert_num_queries(WORK_QUERIES):
        text(signed_in.get(here))


WORK_QUERIES = 21
