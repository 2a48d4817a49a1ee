"""Do two authorities keep one text in step, and see only what the other shows or publishes?"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, transaction
from django.db.utils import ProgrammingError
from django.test import Client

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.consultations import (
    CLOSES,
    OPENS,
    ConsultationFactory,
    ready_consultation,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.audit.models import AuditEvent
from waymark.consultations.actions import analysis, reports
from waymark.consultations.actions import twins as actions
from waymark.consultations.actions.freezing import SetupFrozen
from waymark.consultations.actions.parts import move_part
from waymark.consultations.actions.questions import (
    insert_equality_questions,
    save_question,
    set_showing,
)
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.twins import TwinSide
from waymark.consultations.queries import twins as queries
from waymark.consultations.rules.choice_lines import ChoiceLine, RowLine
from waymark.consultations.rules.question_settings import QuestionSettings
from waymark.consultations.rules.showing import ShownIf
from waymark.consultations.rules.vocabulary import ChoiceRole, ConsultationStage, QuestionKind
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def neighbour(db: None) -> Authority:
    return AuthorityFactory.create(code="nextdoor", name="Next Door Council")


@pytest.fixture
def their_member(neighbour: Authority) -> Membership:
    with open_scope(neighbour.pk):
        return MembershipFactory.create(authority=neighbour)


@pytest.fixture
def their_officer(their_member: Membership) -> Actor:
    return member_actor(their_member)


@pytest.fixture
def draft(scope: None) -> Consultation:
    return ready_consultation(slug="hub")


@pytest.fixture
def offer(officer: Actor, draft: Consultation, neighbour: Authority) -> TwinSide:
    return actions.offer_twin(
        by=officer, consultation=draft, partner=neighbour, note="Together?", at=AT
    )


@pytest.fixture
def theirs(offer: TwinSide, neighbour: Authority, their_officer: Actor) -> Iterator[Consultation]:
    with open_scope(neighbour.pk):
        yield actions.accept_twin(by=their_officer, link=offer.link, at=AT)


def test_accepted_offer_is_a_draft_of_ones_own_in_step(
    officer: Actor,
    draft: Consultation,
    authority: Authority,
    theirs: Consultation,
    neighbour: Authority,
) -> None:
    assert theirs.authority_id == neighbour.pk
    assert theirs.stage == ConsultationStage.DRAFT
    assert (theirs.slug, theirs.title, theirs.contact_email) == ("hub", draft.title, "")

    with open_scope(authority.pk):
        twin = queries.find_twin(viewer=officer, consultation=draft)
        assert twin is not None
        assert twin.is_in_step


def test_accepted_offer_asks_the_same_questions_of_every_kind(
    officer: Actor, draft: Consultation, neighbour: Authority, their_officer: Actor
) -> None:
    asked: dict[str, Any] = {"by": officer, "consultation": draft, "at": AT}
    save_question(
        **asked,
        code="order",
        kind=QuestionKind.RANKING,
        wording="Put them in order",
        asks_options=True,
        choices=[ChoiceLine("neither", "None", role=ChoiceRole.NO_PREFERENCE)],
    )
    save_question(
        **asked,
        code="points",
        kind=QuestionKind.POINTS,
        wording="Share out 20 points",
        choices=[ChoiceLine("cost", "Cost"), ChoiceLine("place", "Place")],
        settings=QuestionSettings(total=20),
    )
    grid = save_question(
        **asked,
        code="grid",
        kind=QuestionKind.MATRIX,
        wording="How good is each?",
        choices=[ChoiceLine("good", "Good"), ChoiceLine("bad", "Bad")],
        rows=[RowLine("bus", "The bus", 3), RowLine("hall", "The hall")],
    )
    save_question(
        **asked,
        code="travel",
        kind=QuestionKind.SINGLE_CHOICE,
        wording="How do you come?",
        choices=[ChoiceLine("foot", "On foot"), ChoiceLine("bus", "By bus")],
    )
    insert_equality_questions(**asked)
    move_part(by=officer, part=Question.objects.get(code="travel"), is_up=True, at=AT)
    set_showing(
        by=officer,
        question=grid,
        shown_if=ShownIf(question="travel", choices=frozenset({"bus"})),
        at=AT,
    )
    offer = actions.offer_twin(by=officer, consultation=draft, partner=neighbour, at=AT)
    ours = queries.shown_content(draft)

    with open_scope(neighbour.pk):
        made = actions.accept_twin(by=their_officer, link=offer.link, at=AT)
        theirs = queries.shown_content(made)
        held = Question.objects.get(code="equality_age")

    assert theirs["questions"] == ours["questions"]
    assert held.hides_small_numbers
    twin = queries.find_twin(viewer=officer, consultation=draft)
    assert twin is not None
    assert twin.is_in_step


def test_line_that_one_side_changes_is_seen_by_the_other_once_shown(
    officer: Actor,
    authority: Authority,
    draft: Consultation,
    theirs: Consultation,
    neighbour: Authority,
    their_officer: Actor,
) -> None:
    with open_scope(neighbour.pk):
        Question.objects.filter(consultation=theirs, code="issues").update(wording="Ours is other")
    with open_scope(authority.pk):
        before = queries.find_twin(viewer=officer, consultation=draft)
    with open_scope(neighbour.pk):
        seen = queries.find_twin(viewer=their_officer, consultation=theirs)
        actions.show_text(by=their_officer, consultation=theirs, at=AT)
        assert AuditEvent.objects.latest("id").event == "consultations.twin_text_shown"
    with open_scope(authority.pk):
        after = queries.find_twin(viewer=officer, consultation=draft)
        actions.take_text(by=officer, consultation=draft, at=AT)
        taken = queries.find_twin(viewer=officer, consultation=draft)

        assert before is not None
        assert before.is_in_step
        assert seen is not None
        assert [each.ours for each in seen.unshown] == ["Ours is other"]
        assert after is not None
        assert [each.theirs for each in after.differing] == ["Ours is other"]
        assert taken is not None
        assert taken.is_in_step
        assert Question.objects.get(consultation=draft, code="issues").wording == "Ours is other"


def test_taking_their_text_removes_what_only_we_have(
    officer: Actor, authority: Authority, draft: Consultation, theirs: Consultation
) -> None:
    with open_scope(authority.pk):
        Option.objects.create(
            authority=authority, consultation=draft, key="third", label="A third way", position=9
        )
        actions.take_text(by=officer, consultation=draft, at=AT)

        assert not Option.objects.filter(consultation=draft, key="third").exists()


def test_text_is_frozen_once_people_are_asked(
    officer: Actor, authority: Authority, draft: Consultation, theirs: Consultation
) -> None:
    with open_scope(authority.pk):
        Consultation.objects.filter(pk=draft.pk).update(stage=ConsultationStage.OPEN)
        for act in (actions.show_text, actions.take_text):
            with pytest.raises(SetupFrozen):
                act(by=officer, consultation=draft, at=AT)


def test_declined_offer_is_gone_and_the_other_is_told(
    officer: Actor,
    authority: Authority,
    draft: Consultation,
    offer: TwinSide,
    neighbour: Authority,
    their_officer: Actor,
) -> None:
    with open_scope(neighbour.pk):
        assert [each.note for each in queries.list_offers(viewer=their_officer)] == ["Together?"]
        actions.decline_twin(by=their_officer, link=offer.link, at=AT)
        assert queries.list_offers(viewer=their_officer) == []
        with pytest.raises(actions.OfferGone):
            actions.accept_twin(by=their_officer, link=offer.link, at=AT)
    with open_scope(authority.pk):
        twin = queries.find_twin(viewer=officer, consultation=draft)
        assert twin is not None
        assert twin.is_ended
        actions.end_twin(by=officer, consultation=draft, at=AT)
        assert queries.find_twin(viewer=officer, consultation=draft) is None


def test_what_cannot_be_offered_is_refused(
    officer: Actor,
    councillor: Actor,
    authority: Authority,
    draft: Consultation,
    offer: TwinSide,
    neighbour: Authority,
) -> None:
    other = ConsultationFactory.create()

    with pytest.raises(actions.TwinAlready):
        actions.offer_twin(by=officer, consultation=draft, partner=neighbour, at=AT)
    with pytest.raises(actions.OwnTwin):
        actions.offer_twin(by=officer, consultation=other, partner=authority, at=AT)
    with pytest.raises(actions.NoTwin):
        actions.end_twin(by=officer, consultation=other, at=AT)
    with pytest.raises(NotAllowed):
        actions.offer_twin(by=councillor, consultation=other, partner=neighbour, at=AT)


def test_every_step_is_audited_in_the_authority_that_took_it(
    authority: Authority, theirs: Consultation, neighbour: Authority
) -> None:
    with open_scope(authority.pk):
        ours = list(AuditEvent.objects.values_list("event", flat=True))
    with open_scope(neighbour.pk):
        others = list(AuditEvent.objects.values_list("event", flat=True))

    assert ours == ["consultations.twin_offered"]
    assert others == ["consultations.twin_accepted"]


# The walls ------------------------------------------------------------------------------------


def test_first_wall_alone_shows_a_side_to_its_partner_only(
    offer: TwinSide, neighbour: Authority
) -> None:
    stranger = AuthorityFactory.create()

    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('waymark.authorities', '', true)")
    with open_scope(neighbour.pk):
        assert TwinSide.shared.get().link == offer.link
        assert not TwinSide.objects.exists()
    with open_scope(stranger.pk):
        assert not TwinSide.shared.exists()
        # the database wall down: a scope that names everybody
        with connection.cursor() as cursor:
            everybody = f"{offer.authority_id},{neighbour.pk},{stranger.pk}"
            cursor.execute("SELECT set_config('waymark.authorities', %s, true)", [everybody])
        assert not TwinSide.shared.exists()
        assert not TwinSide.objects.exists()


def test_second_wall_alone_shows_a_side_to_its_partner_only(
    offer: TwinSide, neighbour: Authority
) -> None:
    stranger = AuthorityFactory.create()
    counted = {}

    for name, key in (("partner", neighbour.pk), ("stranger", stranger.pk)):
        with open_scope(key), connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM consultations_twinside")
            counted[name] = cursor.fetchone()[0]

    assert counted == {"partner": 1, "stranger": 0}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE consultations_twinside SET note = 'Mine' WHERE link = %s",
        "DELETE FROM consultations_twinside WHERE link = %s",
    ],
)
def test_database_lets_the_partner_read_and_nothing_else(
    offer: TwinSide, neighbour: Authority, statement: str
) -> None:
    with open_scope(neighbour.pk), connection.cursor() as cursor:
        cursor.execute(statement, [offer.link])
        assert cursor.rowcount == 0


def test_database_refuses_an_offer_in_the_name_of_another(
    offer: TwinSide, neighbour: Authority
) -> None:
    statement = (
        "INSERT INTO consultations_twinside (authority_id, partner_id, link, public_id, is_offer,"
        " slug, content, sha256, note, shown_at, ended_at) VALUES (%s, %s, gen_random_uuid(),"
        " gen_random_uuid(), false, '', '{}', '', '', now(), now())"
    )

    with (
        open_scope(neighbour.pk),
        pytest.raises(ProgrammingError, match="row-level security"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement, [offer.authority_id, neighbour.pk])


def test_history_of_a_side_stays_with_its_owner(offer: TwinSide, neighbour: Authority) -> None:
    with open_scope(neighbour.pk), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM consultations_twinsidehistoryevent")
        assert cursor.fetchone() == (0,)


def test_shown_text_holds_no_contact_paper_date_or_answer(offer: TwinSide) -> None:
    assert set(offer.content) == {
        "title",
        "purpose",
        "overview",
        "options",
        "categories",
        "questions",
    }


# Results --------------------------------------------------------------------------------------


def publish(by: Actor, consultation: Consultation, *, is_public: bool = True) -> None:
    Consultation.objects.filter(pk=consultation.pk).update(
        stage=ConsultationStage.CLOSED, opens_at=OPENS, closes_at=CLOSES
    )
    consultation.refresh_from_db()
    analysis.take_snapshot(by=by, consultation=consultation, at=AT)
    made = reports.draft_report(by=by, consultation=consultation, at=AT)
    if is_public:
        reports.publish_report(by=by, edition=made, at=AT)


def test_results_stand_side_by_side_once_both_are_published(
    client: Client,
    authority: Authority,
    membership: Membership,
    officer: Actor,
    draft: Consultation,
    theirs: Consultation,
    neighbour: Authority,
    their_officer: Actor,
    file_store: Path,
) -> None:
    with open_scope(authority.pk):
        publish(officer, draft, is_public=False)
        assert queries.find_results(consultation=draft) is None
    with open_scope(neighbour.pk):
        publish(their_officer, theirs)
    with open_scope(authority.pk):
        assert queries.find_results(consultation=draft) is None
        reports.publish_report(
            by=officer, edition=reports.draft_report(by=officer, consultation=draft, at=AT), at=AT
        )
        found = queries.find_results(consultation=draft)

    assert found is not None
    assert [each.authority.pk for each in found] == [authority.pk, neighbour.pk]
    public = client.get(f"/{authority.code}/consultations/hub/twin/").content.decode()
    sign_in(client, membership)
    work = client.get(f"/{authority.code}/work/consultations/hub/twin/results/").content.decode()
    for page in (public, work):
        assert "Next Door Council" in page
        assert "The two are never added up." in page


def test_staff_see_of_the_other_only_what_it_has_published(
    client: Client,
    authority: Authority,
    membership: Membership,
    officer: Actor,
    draft: Consultation,
    theirs: Consultation,
    neighbour: Authority,
    their_officer: Actor,
    file_store: Path,
) -> None:
    with open_scope(authority.pk):
        publish(officer, draft)
    with open_scope(neighbour.pk):
        publish(their_officer, theirs, is_public=False)
    sign_in(client, membership)

    page = client.get(f"/{authority.code}/work/consultations/hub/twin/results/").content.decode()

    assert "Not yet" in page


def test_officers_offer_and_accept_on_the_pages(
    client: Client,
    authority: Authority,
    membership: Membership,
    draft: Consultation,
    neighbour: Authority,
    their_member: Membership,
) -> None:
    sign_in(client, membership)
    base = f"/{authority.code}/work/consultations/hub/twin/"
    alone = client.get(base).content.decode()
    refused = client.post(f"{base}offer/", {"partner": ""})
    offered = client.post(f"{base}offer/", {"partner": neighbour.code, "note": "Together?"})
    waiting = client.get(base).content.decode()
    sign_in(client, their_member)
    listed = client.get("/nextdoor/work/twin-offers/").content.decode()
    with open_scope(neighbour.pk):
        link = TwinSide.shared.get().link
    accepted = client.post(f"/nextdoor/work/twin-offers/{link}/accept/", {"consultation": ""})
    in_step = client.get("/nextdoor/work/consultations/hub/twin/").content.decode()
    again = client.get(f"/nextdoor/work/twin-offers/{link}/accept/")

    assert "No twin" in alone
    assert refused.status_code == 400
    assert "Select" in refused.content.decode()
    assert offered.status_code == accepted.status_code == 302
    assert "Next Door Council has not answered yet" in waiting
    assert "Together?" in listed
    assert "In step" in in_step
    assert again.status_code == 404
