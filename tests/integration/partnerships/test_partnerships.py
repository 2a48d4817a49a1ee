"""Are partnerships kept whole, agreed to in order, and read by others only as far as shown?"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection, transaction
from django.db.utils import IntegrityError, ProgrammingError
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.partnerships import (
    ActionUpdateFactory,
    JointActionFactory,
    JointGroupFactory,
    PartnershipFactory,
    PartyFactory,
    SeatFactory,
    SeatHolderFactory,
    ShareFactory,
    ShareSetFactory,
)
from tests.integration.web.test_account_pages import faults_of
from tests.support import sign_in, version_shown
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed, NotFound
from waymark.core.scoping import open_scope
from waymark.core.versions import record_version
from waymark.partnerships.actions import groups as group_actions
from waymark.partnerships.actions import partnerships as actions
from waymark.partnerships.actions import shares as share_actions
from waymark.partnerships.actions.groups import ActionDraft, GroupDraft, SeatDraft
from waymark.partnerships.actions.partnerships import PartnershipDraft, PartyDraft
from waymark.partnerships.actions.shares import ShareDraft
from waymark.partnerships.models.groups import JointAction, Seat, SeatHolder
from waymark.partnerships.models.partnerships import Partnership, Party, ShownPartnership
from waymark.partnerships.models.shares import Share, ShareSet
from waymark.partnerships.queries import partnerships as queries
from waymark.partnerships.rules.partnerships import (
    ActionState,
    GroupKind,
    Part,
    PartnershipForm,
    Term,
    missing_terms,
)
from waymark.partnerships.rules.shares import Liability, ShareKey

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = date(2026, 11, 22)
COUNCILS = {"Alder": 12, "Birch": 15, "Cedar": 42, "Damson": 24, "Elm": 17, "Fir": 30}
DRAFT = PartnershipDraft(
    name="Six together",
    form=PartnershipForm.LEAD_COMMISSIONER,
    purpose="To buy youth support together",
    starts_on=date(2026, 4, 1),
)


@pytest.fixture
def authority() -> Authority:
    made: Authority = AuthorityFactory.create(code="alder", name="Alder")
    return made


@pytest.fixture
def neighbour() -> Authority:
    made: Authority = AuthorityFactory.create(code="birch", name="Birch")
    return made


def join(authority: Authority, role: RoleName) -> Membership:
    with open_scope(authority.pk):
        made: Membership = MembershipFactory.create(authority=authority, role=role.value)
    return made


@pytest.fixture
def lead(authority: Authority, client: Client) -> Membership:
    made = join(authority, RoleName.PARTNERSHIP_LEAD)
    sign_in(client, made)
    return made


@pytest.fixture
def by(lead: Membership) -> Actor:
    return member_actor(lead)


@pytest.fixture
def scope(authority: Authority, by: Actor) -> Iterator[None]:
    with open_scope(authority.pk):
        yield


@pytest.fixture
def partnership(scope: None, by: Actor, authority: Authority, neighbour: Authority) -> Partnership:
    """Six parties: ours leads, the neighbour is here too, four are outside."""
    made = actions.save_partnership(by=by, draft=DRAFT, at=NOW)
    here = {"Alder": authority, "Birch": neighbour}
    for name in reversed(COUNCILS):
        partner = here.get(name)
        draft = PartyDraft(
            partner=partner, name="" if partner else name, is_lead=name == "Alder",
            holds_contract=name == "Elm", sees=list(Part),
        )  # fmt: skip
        actions.save_party(by=by, partnership=made, draft=draft, at=NOW)
    return made


def page(route: str, **kwargs: Any) -> str:
    return reverse(f"partnerships:{route}", kwargs={"authority": "alder", **kwargs})


def text(response: Any, status: int = 200) -> str:
    html: str = response.content.decode()
    assert response.status_code == status
    assert faults_of(html) == []
    return html


def boxes(name: str, day: date) -> dict[str, Any]:
    return {f"{name}-day": day.day, f"{name}-month": day.month, f"{name}-year": day.year}


def share_draft(**more: Any) -> ShareDraft:
    given: dict[str, Any] = {
        "title": "Extension",
        "liability": Liability.RUNNING,
        "key": ShareKey.POPULATION,
        "total": Decimal("4171290"),
        "weights": {name.lower(): Decimal(count) for name, count in COUNCILS.items()},
        "proposed_on": date(2026, 9, 1),
    }
    return ShareDraft(**{**given, **more})


# Partnerships and parties ------------------------------------------------------------------------


def test_parties_stand_by_code_and_lead_and_contract_are_different_things(
    partnership: Partnership,
) -> None:
    parties = list(queries.list_parties(partnership))

    assert [each.code for each in parties] == [name.lower() for name in COUNCILS]
    assert [each.code for each in parties if each.is_lead] == ["alder"]
    assert [each.code for each in parties if each.holds_contract] == ["elm"]
    assert AuditEvent.objects.filter(event="partnerships.party_saved").count() == 6


@pytest.mark.parametrize(
    ("more", "refusal"),
    [
        ({"name": "SIX together"}, actions.PartnershipNamed),
        ({"name": "Other", "starts_on": None}, actions.BeginsWhen),
        ({"name": "Other", "is_from_history": True}, actions.NoSource),
        ({"name": "Other", "ends_on": date(2026, 1, 1)}, actions.EndsBeforeStart),
    ],
)
def test_a_partnership_that_does_not_hold_is_refused(
    partnership: Partnership, by: Actor, more: dict[str, Any], refusal: type[ActionRefused]
) -> None:
    with pytest.raises(refusal):
        actions.save_partnership(by=by, draft=replace(DRAFT, **more), at=NOW)


def test_one_recorded_from_history_may_lack_its_day(by: Actor, scope: None) -> None:
    draft = replace(DRAFT, starts_on=None, is_from_history=True, history_source="Minutes of 2008")

    made = actions.save_partnership(by=by, draft=draft, at=NOW)

    assert made.starts_on is None


@pytest.mark.parametrize(
    ("draft", "refusal"),
    [
        (PartyDraft(), actions.PartyUnnamed),
        (PartyDraft(name="Cedar"), actions.PartyAlready),
        (PartyDraft(name="Gorse", is_lead=True), actions.LeadAlready),
        (PartyDraft(name="Gorse", holds_contract=True), actions.HolderAlready),
        (PartyDraft(name="Gorse", is_lead=True, left_on=TODAY), actions.LeftAndLeads),
        (PartyDraft(name="Gorse", joined_on=TODAY, left_on=NOW.date().replace(day=1)),
         actions.EndsBeforeStart),
    ],
)  # fmt: skip
def test_a_party_that_does_not_hold_is_refused(
    partnership: Partnership, by: Actor, draft: PartyDraft, refusal: type[ActionRefused]
) -> None:
    with pytest.raises(refusal):
        actions.save_party(by=by, partnership=partnership, draft=draft, at=NOW)


def test_the_database_keeps_one_lead_and_a_known_source(partnership: Partnership) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Party.objects.filter(code="cedar").update(is_lead=True)
    with pytest.raises(IntegrityError), transaction.atomic():
        Partnership.objects.update(starts_on=None)


def test_what_another_saved_meanwhile_is_not_overwritten(
    partnership: Partnership, by: Actor
) -> None:
    version = record_version(Partnership.objects.get(pk=partnership.pk))
    given: dict[str, Any] = {"by": by, "partnership": partnership, "at": NOW}
    actions.save_partnership(**given, draft=replace(DRAFT, purpose="Another"), version=version)

    with pytest.raises(ChangedMeanwhile):
        actions.save_partnership(**given, draft=DRAFT, version=version)


def test_who_only_sees_partnerships_changes_none(
    partnership: Partnership, authority: Authority
) -> None:
    seer = member_actor(join(authority, RoleName.COMMISSIONER))

    with pytest.raises(NotAllowed):
        actions.save_partnership(by=seer, draft=DRAFT, partnership=partnership, at=NOW)


def test_each_form_is_expected_to_say_what_the_field_asks_of_it() -> None:
    assert missing_terms(PartnershipForm.STEERING_GROUP, set()) == []
    assert missing_terms(PartnershipForm.DELEGATION, {Term.RECALL}) == [Term.FUNCTIONS]
    assert Term.RESERVED in missing_terms(PartnershipForm.JOINT_COMMITTEE, set())


# Groups, seats, actions --------------------------------------------------------------------------


def test_the_office_stays_when_the_person_changes(partnership: Partnership, by: Actor) -> None:
    party = queries.list_parties(partnership)[0]
    group = group_actions.save_group(
        by=by, partnership=partnership, draft=GroupDraft(name="Steering", kind=GroupKind.STEERING),
        at=NOW,
    )  # fmt: skip
    seat = group_actions.save_seat(
        by=by, group=group, draft=SeatDraft(party=party, office="Chief Executive", is_chair=True),
        at=NOW,
    )  # fmt: skip
    group_actions.name_holder(by=by, seat=seat, name="Ada", starts_on=date(2026, 1, 5), at=NOW)
    group_actions.name_holder(by=by, seat=seat, name="", starts_on=date(2026, 6, 1), at=NOW)

    assert Seat.objects.get().office == "Chief Executive"
    held = [(each.name, each.ends_on) for each in queries.list_holders(partnership)]
    assert held == [("", None), ("Ada", date(2026, 6, 1))]
    with pytest.raises(group_actions.HolderBeforeHolder):
        group_actions.name_holder(by=by, seat=seat, name="B", starts_on=date(2026, 5, 1), at=NOW)
    draft = SeatDraft(party=party, office="chief executive")
    with pytest.raises(group_actions.SeatAlready):
        group_actions.save_seat(by=by, group=group, draft=draft, at=NOW)
    draft = SeatDraft(party=party, office="Director", is_chair=True)
    with pytest.raises(group_actions.ChairAlready):
        group_actions.save_seat(by=by, group=group, draft=draft, at=NOW)
    draft = SeatDraft(party=PartyFactory.create(), office="Director")
    with pytest.raises(group_actions.NotAParty):
        group_actions.save_seat(by=by, group=group, draft=draft, at=NOW)
    with pytest.raises(IntegrityError), transaction.atomic():
        SeatHolder.objects.update(ends_on=None)


def test_whoever_held_a_seat_until_now_ends_on_the_day_that_it_is_in_england(
    partnership: Partnership, by: Actor
) -> None:
    party = queries.list_parties(partnership)[0]
    draft = GroupDraft(name="Steering", kind=GroupKind.STEERING)
    group = group_actions.save_group(by=by, partnership=partnership, draft=draft, at=NOW)
    seat = group_actions.save_seat(
        by=by, group=group, draft=SeatDraft(party=party, office="Chief Executive"), at=NOW
    )
    group_actions.name_holder(by=by, seat=seat, name="Ada", at=NOW)

    after_midnight = datetime(2027, 6, 30, 23, 30, tzinfo=UTC)
    group_actions.name_holder(by=by, seat=seat, name="Ben", at=after_midnight)

    assert SeatHolder.objects.get(name="Ada").ends_on == date(2027, 7, 1)


def test_only_a_joint_committee_has_a_joint_committee(partnership: Partnership, by: Actor) -> None:
    draft = GroupDraft(name="Committee", kind=GroupKind.JOINT_COMMITTEE)
    with pytest.raises(group_actions.NoJointCommittee):
        group_actions.save_group(by=by, partnership=partnership, draft=draft, at=NOW)
    joint = actions.save_partnership(
        by=by, draft=replace(DRAFT, name="Joint", form=PartnershipForm.JOINT_COMMITTEE), at=NOW
    )
    group_actions.save_group(by=by, partnership=joint, draft=draft, at=NOW)

    with pytest.raises(actions.HasJointCommittee):
        actions.save_partnership(
            by=by, partnership=joint, draft=replace(DRAFT, name="Joint"), at=NOW
        )


def test_an_action_is_outstanding_until_it_is_done(partnership: Partnership, by: Actor) -> None:
    party = queries.list_parties(partnership)[2]
    draft = ActionDraft(party=party, text="Send counts", agreed_on=TODAY, due_on=TODAY)
    made = group_actions.add_joint_action(by=by, partnership=partnership, draft=draft, at=NOW)
    tell: dict[str, Any] = {"by": by, "joint_action": made, "text": "Sent", "at": NOW}

    assert list(queries.list_outstanding(viewer=by)) == [made]
    group_actions.update_joint_action(**tell, state=ActionState.DONE, on=TODAY)
    assert list(queries.list_outstanding(viewer=by)) == []
    assert JointAction.objects.get().settled_on == TODAY
    group_actions.update_joint_action(**tell, state=ActionState.OPEN, on=TODAY)
    assert JointAction.objects.get().settled_on is None
    with pytest.raises(group_actions.UpdateBeforeAgreed):
        group_actions.update_joint_action(**tell, state=ActionState.DONE, on=date(2026, 1, 1))
    late = replace(draft, due_on=date(2026, 1, 1))
    with pytest.raises(group_actions.DueBeforeAgreed):
        group_actions.add_joint_action(by=by, partnership=partnership, draft=late, at=NOW)
    theirs = replace(draft, seat=SeatFactory.create())
    with pytest.raises(group_actions.NotAParty):
        group_actions.add_joint_action(by=by, partnership=partnership, draft=theirs, at=NOW)


# Shares ------------------------------------------------------------------------------------------


def test_the_worked_example_is_kept_to_the_penny_and_told(
    partnership: Partnership, by: Actor, client: Client
) -> None:
    made = share_actions.propose_shares(by=by, partnership=partnership, draft=share_draft(), at=NOW)

    kept = [str(each.amount) for each in queries.list_shares([made.pk])]
    assert kept == [
        "357539.14", "446923.93", "1251387.00", "715078.29", "506513.78", "893847.86",
    ]  # fmt: skip
    html = text(client.get(page("partnership_detail", partnership=partnership.public_id)))
    assert "£506,513.78" in html
    assert "Damson, Elm have equal remainders" in html
    assert "to Damson." in html
    assert "proposed, 6 of 6 still to agree".capitalize() in html


def test_shares_are_accepted_when_the_last_party_agrees(
    partnership: Partnership, by: Actor
) -> None:
    made = share_actions.propose_shares(by=by, partnership=partnership, draft=share_draft(), at=NOW)
    shares = list(queries.list_shares([made.pk]))
    with pytest.raises(share_actions.AgreedBeforeProposed):
        share_actions.agree_share(by=by, share=shares[0], agreed_on=date(2026, 8, 1), at=NOW)

    for day, share in enumerate(shares, start=1):
        assert ShareSet.objects.get().accepted_on is None
        share_actions.agree_share(by=by, share=share, agreed_on=date(2026, 10, day), at=NOW)

    made.refresh_from_db()
    assert made.accepted_on == date(2026, 10, 6)
    share_actions.propose_shares(by=by, partnership=partnership, draft=share_draft(), at=NOW)
    with pytest.raises(share_actions.NewerShares):
        share_actions.agree_share(by=by, share=shares[0], agreed_on=TODAY, at=NOW)
    made.refresh_from_db()
    assert made.accepted_on == date(2026, 10, 6)


def test_the_end_may_be_shared_by_another_key(partnership: Partnership, by: Actor) -> None:
    given: dict[str, Any] = {"by": by, "partnership": partnership, "at": NOW}
    share_actions.propose_shares(**given, draft=share_draft())
    draft = share_draft(liability=Liability.EXIT, key=ShareKey.EQUAL, total=Decimal("100"))

    made = share_actions.propose_shares(**given, draft=draft)

    amounts = [str(each.amount) for each in queries.list_shares([made.pk])]
    assert (made.number, amounts) == (1, ["16.67"] * 4 + ["16.66"] * 2)


@pytest.mark.parametrize(
    ("more", "refusal"),
    [
        ({"key": ShareKey.NEGOTIATED}, share_actions.SharesDoNotHold),
        ({"total": Decimal("0.001")}, share_actions.SharesDoNotHold),
        ({"weights": {"alder": Decimal(1)}}, share_actions.NotAllParties),
        ({"starts_on": TODAY, "ends_on": date(2026, 1, 1)}, actions.EndsBeforeStart),
    ],
)
def test_shares_that_do_not_hold_are_refused_and_not_kept(
    partnership: Partnership, by: Actor, more: dict[str, Any], refusal: type[ActionRefused]
) -> None:
    with pytest.raises(refusal):
        share_actions.propose_shares(
            by=by, partnership=partnership, draft=share_draft(**more), at=NOW
        )

    assert not Share.objects.exists()


# Who reads it ------------------------------------------------------------------------------------


def test_a_partner_reads_what_it_is_shown_and_nothing_else(
    partnership: Partnership, by: Actor, authority: Authority, neighbour: Authority
) -> None:
    birch = queries.list_parties(partnership)[1]
    share_actions.propose_shares(by=by, partnership=partnership, draft=share_draft(), at=NOW)
    draft = PartyDraft(partner=neighbour, sees=[Part.ACTIONS])
    given: dict[str, Any] = {"by": by, "partnership": partnership, "at": NOW}
    actions.save_party(**given, party=birch, draft=draft)

    shown = actions.show_partnership(**given)

    assert shown == [birch]
    viewer = Actor.operator(neighbour.pk)
    with open_scope(neighbour.pk):
        found = queries.list_shown_to_us(viewer=viewer).get()
        assert found.content["name"] == "Six together"
        assert set(found.content) & set(Part) == {Part.ACTIONS}
        assert not Partnership.objects.exists()
        assert not ShownPartnership.objects.exists()
        with pytest.raises(NotFound):
            queries.get_partnership(viewer=viewer, public_id=partnership.public_id)

    actions.save_party(**given, party=birch, draft=replace(draft, left_on=TODAY))
    with open_scope(neighbour.pk):
        assert not queries.list_shown_to_us(viewer=viewer).exists()


def test_the_database_alone_lets_a_partner_read_and_never_write(
    partnership: Partnership, by: Actor, neighbour: Authority
) -> None:
    actions.show_partnership(by=by, partnership=partnership, at=NOW)
    stranger = AuthorityFactory.create()

    def count(key: int, statement: str) -> int:
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('waymark.authorities', %s, true)", [str(key)])
            cursor.execute(statement)
            return int(cursor.rowcount)

    with transaction.atomic():
        assert count(neighbour.pk, "SELECT * FROM partnerships_shownpartnership") == 1
        assert count(neighbour.pk, "SELECT * FROM partnerships_partnership") == 0
        assert count(neighbour.pk, "SELECT * FROM partnerships_share") == 0
        assert count(neighbour.pk, "UPDATE partnerships_shownpartnership SET content = '{}'") == 0
        assert count(neighbour.pk, "DELETE FROM partnerships_shownpartnership") == 0
        assert count(stranger.pk, "SELECT * FROM partnerships_shownpartnership") == 0
        with pytest.raises(ProgrammingError), transaction.atomic():
            count(
                neighbour.pk,
                "INSERT INTO partnerships_shownpartnership "
                "(public_id, authority_id, partnership_id, partner_id, content, shown_at) "
                f"VALUES (gen_random_uuid(), {partnership.authority_id}, {partnership.pk}, "
                f"{stranger.pk}, '{{}}', now())",
            )
        transaction.set_rollback(True)


def test_the_code_alone_asks_for_the_partner_in_scope(
    partnership: Partnership, by: Actor, authority: Authority, neighbour: Authority
) -> None:
    actions.show_partnership(by=by, partnership=partnership, at=NOW)

    # Our own scope: the database lets the owner read the row, the manager of shared ones does not.
    assert ShownPartnership.objects.count() == 1
    assert ShownPartnership.shared.count() == 0


def test_nobody_to_show_it_to_is_said(scope: None, by: Actor) -> None:
    with pytest.raises(actions.NobodyToShow):
        actions.show_partnership(by=by, partnership=PartnershipFactory.create(), at=NOW)


# Pages -------------------------------------------------------------------------------------------


def test_a_partnership_is_written_down_on_its_pages(
    lead: Membership, authority: Authority, client: Client
) -> None:
    made = client.post(
        page("partnership_create"),
        {"name": "Together", "form": "steering_group", "purpose": "To plan", "version": "",
         **boxes("starts_on", TODAY)},
    )  # fmt: skip
    with open_scope(authority.pk):
        key = Partnership.objects.get().public_id
    assert made.headers["Location"] == page("partnership_detail", partnership=key)
    here = {"partnership": key}

    def send(route: str, data: dict[str, Any], **more: Any) -> None:
        address = page(route, **here, **more)
        text(client.get(address))
        assert client.post(address, data).status_code == 302, route

    send("party_create", {"partner": "alder", "kind": "council", "sees": ["groups"]})
    send("party_create", {"name": "Zeal", "kind": "health"})
    send("group_create", {"name": "The group", "kind": "steering"})
    with open_scope(authority.pk):
        party = Party.objects.get(code="alder").public_id
        group = queries.list_groups(Partnership.objects.get())[0].public_id
    send("seat_create", {"party": party, "office": "Director", "is_chair": "on"}, joint_group=group)
    with open_scope(authority.pk):
        seat = Seat.objects.get().public_id
    send("seat_holder", {"name": "Ada"}, seat=seat)
    shown = version_shown(client, page("seat_edit", **here, seat=seat))
    send("seat_edit", {"party": party, "office": "Head", "version": shown}, seat=seat)
    send("joint_action_create", {"text": "Report", "party": party, "seat": seat,
         **boxes("agreed_on", TODAY)})  # fmt: skip
    with open_scope(authority.pk):
        action = JointAction.objects.get().public_id
    send("joint_action_update", {"text": "Begun", "state": "open", **boxes("on", TODAY)},
         joint_action=action)  # fmt: skip
    send("share_propose", {"title": "Core", "liability": "running", "total": "10", "key": "spend",
         "counts_alder": "3", "counts_zeal": "1", **boxes("proposed_on", TODAY)})  # fmt: skip
    with open_scope(authority.pk):
        share = Share.objects.get(party__code="zeal").public_id
    send("share_agree", {"agreed_in": "Cabinet", **boxes("agreed_on", TODAY)}, share=share)
    send("partnership_publish", {})

    html = text(client.get(page("partnership_detail", **here)))
    for words in ("Head", "Ada", "£7.50", "£2.50", "Begun", "Published on", "Cabinet"):
        assert words in html
    assert "Together" in text(client.get(page("partnership_list")))
    assert "Report" in text(client.get(page("outstanding")))


def test_negotiated_shares_that_do_not_add_up_are_refused_on_the_page(
    partnership: Partnership, client: Client
) -> None:
    response = client.post(
        page("share_propose", partnership=partnership.public_id),
        {"title": "Core", "liability": "running", "total": "100", "key": "negotiated",
         "counts_alder": "60", "counts_birch": "30", **boxes("proposed_on", TODAY)},
    )  # fmt: skip

    assert "come to £90.00, £10.00 less than the total of £100.00" in text(response, 400)


def test_a_form_overtaken_by_another_says_so(
    partnership: Partnership, by: Actor, client: Client
) -> None:
    address = page("partnership_edit", partnership=partnership.public_id)
    version = version_shown(client, address)
    actions.save_partnership(
        by=by, partnership=partnership, draft=replace(DRAFT, purpose="Theirs"), at=NOW
    )

    typed = {"name": "Six together", "form": "steering_group", "purpose": "Ours"}
    typed |= boxes("starts_on", TODAY) | {"version": version}
    html = text(client.post(address, typed), 400)

    assert "Saved by somebody else" in html
    assert "Theirs" in html


def test_a_partner_opens_what_it_is_shown(
    partnership: Partnership, by: Actor, neighbour: Authority
) -> None:
    actions.show_partnership(by=by, partnership=partnership, at=NOW)
    theirs = Client()
    sign_in(theirs, join(neighbour, RoleName.COMMISSIONER))

    listed = text(theirs.get(reverse("partnerships:partnership_list", args=["birch"])))
    with open_scope(neighbour.pk):
        key = ShownPartnership.shared.get().public_id
    html = text(theirs.get(reverse("partnerships:shown_detail", args=["birch", key])))

    assert "Six together" in listed
    assert "Kept by Alder" in html
    assert "Add a party" not in html


def test_the_page_says_what_changed_since_it_was_shown(
    partnership: Partnership, by: Actor, client: Client
) -> None:
    here = page("partnership_detail", partnership=partnership.public_id)
    client.post(page("partnership_show", partnership=partnership.public_id))
    assert "It has changed since" not in text(client.get(here))

    share_actions.propose_shares(by=by, partnership=partnership, draft=share_draft(), at=NOW)

    assert "It has changed since" in text(client.get(here))


@pytest.mark.parametrize("many", [1, 6])
def test_pages_ask_the_same_number_of_questions_however_much_there_is(
    many: int,
    lead: Membership,
    authority: Authority,
    client: Client,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    with open_scope(authority.pk):
        made = PartnershipFactory.create()
        for _ in range(many):
            party = PartyFactory.create(partnership=made)
            seat = SeatFactory.create(group=JointGroupFactory.create(partnership=made), party=party)
            SeatHolderFactory.create(seat=seat)
            ActionUpdateFactory.create(
                joint_action=JointActionFactory.create(partnership=made, party=party)
            )
            shares = ShareSetFactory.create(partnership=made)
            ShareFactory.create(share_set=shares, party=party)
    client.get(page("partnership_list"))

    with django_assert_num_queries(DETAIL_QUERIES):
        client.get(page("partnership_detail", partnership=made.public_id))
    with django_assert_num_queries(LIST_QUERIES):
        client.get(page("partnership_list"))
    with django_assert_num_queries(OUTSTANDING_QUERIES):
        client.get(page("outstanding"))


DETAIL_QUERIES, LIST_QUERIES, OUTSTANDING_QUERIES = 21, 12, 11
