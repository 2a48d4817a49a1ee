"""Does what stands on paper come in as it was meant, and is it read by a second person?"""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.consultations import (
    CLOSES,
    NOW,
    ChoiceFactory,
    QuestionFactory,
    SnapshotResponseFactory,
)
from tests.integration.consultations.files import World, make_world
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions.entering import batches, checking
from waymark.consultations.actions.entering.forms import (
    InUse,
    NotTheLatest,
    enter_response,
    undo_entry,
)
from waymark.consultations.actions.entering.steps import BundleMovedOn
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.entering import (
    EntryBatch,
    EntryDifference,
    EntryItem,
    SecondReading,
)
from waymark.consultations.models.hearing.responses import Answer, RespondentContact, Response
from waymark.consultations.queries import entering as queries
from waymark.consultations.queries.answering import given_answers
from waymark.consultations.queries.setup.versions import find_version
from waymark.consultations.rules.answering import Given, Reach
from waymark.consultations.rules.entering import EntryState, Settled
from waymark.consultations.rules.vocabulary import (
    Channel,
    LatePolicy,
    QuestionKind,
    ResponseStatus,
    Sensitivity,
)
from waymark.core.figures import Direction, Figure
from waymark.core.refusals import ActionRefused, NotAllowed, NotFound
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db
RECEIVED = date(2026, 11, 20)
ANSWERED = {"preferred": Given(choices=("option_1",)), "comments": Given(text="Keep the bus")}
NOBODY = Reach(publication="")


@pytest.fixture
def authority() -> Authority:
    return AuthorityFactory.create()


@pytest.fixture
def world(authority: Authority, client: Client) -> World:
    with open_scope(authority.pk):
        made = make_world(authority)
        sign_in(client, made.membership)
        return made


@pytest.fixture
def second(world: World) -> Membership:
    with open_scope(world.authority.pk):
        return MembershipFactory.create(authority=world.authority, role=RoleName.DATA_ENTRY_OFFICER)


def bundle(world: World, *, received_on: date = RECEIVED, **given: Any) -> EntryBatch:
    version = find_version(consultation=world.consultation)
    assert version is not None
    return batches.open_entry_batch(
        by=world.officer,
        consultation=world.consultation,
        channel=given.pop("channel", Channel.PAPER_FORM),
        received_on=received_on,
        version=version,
        at=NOW,
        **given,
    )


def enter(world: World, batch: EntryBatch, **changed: Any) -> EntryItem:
    given: dict[str, Any] = {
        "category": StakeholderCategory.objects.filter(consultation=world.consultation)[0],
        "body_name": "",
        "given": ANSWERED,
        "reach": NOBODY,
    }
    return enter_response(by=world.officer, batch=batch, at=NOW, **(given | changed))


def address(world: World, *parts: object) -> str:
    start = f"/{world.authority.code}/work/consultations/{world.consultation.slug}/responses/paper/"
    return start + "".join(f"{part}/" for part in parts)


# Typing -----------------------------------------------------------------------------------------


def test_a_form_becomes_a_response_of_the_day_it_was_received(world: World) -> None:
    with open_scope(world.authority.pk):
        batch = bundle(world, box="Box 4")
        reach = Reach(publication="with_name", name="Robin Invented", email="robin@example.org")
        item = enter(world, batch, reach=reach)

        response = Response.objects.get(pk=item.response_id)
        assert (response.reference, response.channel) == ("P1-001", "paper_form")
        assert response.status == ResponseStatus.ACCEPTED
        assert response.received_at.date() == RECEIVED
        assert response.entered_at == NOW
        assert response.entered_by_id == world.officer.user_id
        assert response.version == batch.version
        assert given_answers(response) == ANSWERED
        assert RespondentContact.objects.get(response=response).name == "Robin Invented"
        assert response.publication == "with_name"


@pytest.mark.parametrize(
    ("policy", "status", "reason"),
    [(LatePolicy.COUNT, "accepted", ""), (LatePolicy.LEAVE_OUT, "excluded", "late")],
)
def test_the_policy_says_whether_a_late_form_counts(
    world: World, policy: LatePolicy, status: str, reason: str
) -> None:
    late = CLOSES + timedelta(days=3)
    with open_scope(world.authority.pk):
        Consultation.objects.filter(pk=world.consultation.pk).update(late_policy=policy)
        batch = batches.open_entry_batch(
            by=world.officer, consultation=world.consultation, channel=Channel.LETTER,
            received_on=late.date(), version=_version(world), at=late + timedelta(days=1),
        )  # fmt: skip
        response = enter(world, batch).response

        assert response.is_late
        assert (response.status, response.exclusion_reason) == (status, reason)


def test_the_policy_is_set_before_the_first_late_response_and_not_after(
    client: Client, world: World
) -> None:
    page = address(world, "late")
    saved = client.post(page, {"policy": "leave_out"}, follow=True).content.decode()
    with open_scope(world.authority.pk):
        late = enter(world, bundle(world)).response
        Response.objects.filter(pk=late.pk).update(is_late=True)
    refused = client.post(page, {"policy": "count"})

    assert "they are kept, but not counted" in saved
    assert refused.status_code == 400
    assert "Late responses are here already" in refused.content.decode()
    with open_scope(world.authority.pk):
        assert Consultation.objects.get().late_policy == LatePolicy.LEAVE_OUT


def test_a_form_typed_after_closing_is_not_late_if_it_was_received_before(world: World) -> None:
    after = CLOSES + timedelta(days=3)
    with open_scope(world.authority.pk):
        batch = bundle(world)
        item = enter_response(
            by=world.officer, batch=batch, category=None, body_name="", given=ANSWERED,
            reach=NOBODY, at=after,
        )  # fmt: skip

        assert not item.response.is_late


def test_an_empty_form_is_kept_and_left_out_as_blank(world: World) -> None:
    with open_scope(world.authority.pk):
        response = enter(world, bundle(world), given={}).response

        assert (response.status, response.exclusion_reason) == ("excluded", "blank")


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"received_on": date(2026, 11, 22)}, "today or earlier"),
        ({"channel": Channel.ONLINE}, "Choose how the answers came"),
    ],
)
def test_a_bundle_of_another_way_or_of_tomorrow_is_refused(
    world: World, changed: dict[str, Any], sentence: str
) -> None:
    with open_scope(world.authority.pk), pytest.raises(ActionRefused, match=sentence):
        bundle(world, **changed)


def test_nothing_is_typed_in_where_responses_are_not_held(world: World) -> None:
    with open_scope(world.authority.pk):
        Consultation.objects.filter(pk=world.consultation.pk).update(responses_held=False)

        with pytest.raises(batches.CannotEnter):
            bundle(world)


def test_an_answer_that_is_not_on_the_form_is_refused(world: World) -> None:
    with open_scope(world.authority.pk):
        batch = bundle(world)

        with pytest.raises(ActionRefused, match="Choose from"):
            enter(world, batch, given={"preferred": Given(choices=("option_9",))})
        assert not Response.objects.exists()


def test_questions_about_equality_are_not_asked_here(world: World) -> None:
    with open_scope(world.authority.pk):
        asked = QuestionFactory.create(
            consultation=world.consultation,
            code="faith",
            kind=QuestionKind.SINGLE_CHOICE,
            sensitivity=Sensitivity.EQUALITY,
            hides_small_numbers=True,
        )
        ChoiceFactory.create(question=asked)
        setup = queries.get_entry_setup(viewer=world.officer, consultation=world.consultation)

        codes = [each.code for each in queries.questions_to_enter(setup)]

        assert codes == ["preferred", "topics", "comments"]


def test_the_form_typed_last_can_be_taken_back_and_no_other(world: World) -> None:
    with open_scope(world.authority.pk):
        batch = bundle(world)
        first, latest = (
            enter(world, batch),
            enter(world, batch, reach=Reach(publication="with_name", name="Robin")),
        )

        with pytest.raises(NotTheLatest):
            undo_entry(by=world.officer, item=first, at=NOW)
        assert undo_entry(by=world.officer, item=latest, at=NOW) == 2

        assert list(EntryItem.objects.values_list("number", flat=True)) == [1]
        assert Response.objects.count() == 1
        assert not RespondentContact.objects.exists()
        history: Any = Response.pgh_event_model  # type: ignore[attr-defined]
        assert history.objects.filter(pgh_label="delete").count() == 1


def test_a_form_in_frozen_figures_is_not_taken_back(world: World) -> None:
    with open_scope(world.authority.pk):
        item = enter(world, bundle(world))
        SnapshotResponseFactory.create(
            response=item.response, snapshot__consultation=world.consultation
        )

        with pytest.raises(InUse):
            undo_entry(by=world.officer, item=item, at=NOW)
        assert Response.objects.count() == 1


# The second reading -----------------------------------------------------------------------------


def checking_bundle(world: World, *, forms: int = 1) -> EntryBatch:
    batch = bundle(world)
    for _ in range(forms):
        enter(world, batch)
    return batches.finish_entering(by=world.officer, batch=batch, at=NOW)


def test_whoever_typed_a_form_does_not_read_it_again(world: World, second: Membership) -> None:
    with open_scope(world.authority.pk):
        batch = checking_bundle(world)
        item = EntryItem.objects.get()
        other = member_actor(second)

        assert queries.find_item_to_read(viewer=world.officer, batch=batch) is None
        assert queries.find_item_to_read(viewer=other, batch=batch) == item
        with pytest.raises(checking.SamePerson):
            checking.read_again(by=world.officer, item=item, given={}, at=NOW)
        with pytest.raises(NotFound):
            queries.get_item_to_read(viewer=world.officer, batch=batch, number=1)


def test_readings_that_agree_leave_no_difference(world: World, second: Membership) -> None:
    with open_scope(world.authority.pk):
        batch = checking_bundle(world)
        given = ANSWERED | {"comments": Given(text="keep the BUS.")}

        found = checking.read_again(
            by=member_actor(second), item=EntryItem.objects.get(), given=given, at=NOW
        )
        batches.mark_checked(by=world.officer, batch=batch, at=NOW)

        assert found == ()
        assert EntryBatch.objects.get().state == EntryState.CHECKED


@pytest.mark.parametrize(
    ("settled", "typed", "expected"),
    [
        (Settled.FIRST, None, ("option_1",)),
        (Settled.SECOND, None, ("option_2",)),
        (Settled.TYPED, Given(), ()),
    ],
)
def test_a_difference_is_settled_by_choosing(
    world: World,
    second: Membership,
    settled: Settled,
    typed: Given | None,
    expected: tuple[str, ...],
) -> None:
    with open_scope(world.authority.pk):
        batch = checking_bundle(world)
        item = EntryItem.objects.get()
        (difference,) = checking.read_again(
            by=member_actor(second),
            item=item,
            given=ANSWERED | {"preferred": Given(choices=("option_2",))},
            at=NOW,
        )
        with pytest.raises(batches.NotChecked) as refused:
            batches.mark_checked(by=world.officer, batch=batch, at=NOW)
        checking.settle_difference(
            by=world.officer, difference=difference, settled=settled, typed=typed, at=NOW
        )
        with pytest.raises(checking.SettledAlready):
            checking.settle_difference(
                by=world.officer, difference=difference, settled=Settled.FIRST, at=NOW
            )
        batches.mark_checked(by=world.officer, batch=batch, at=NOW)

        assert refused.value.problems == ("1 difference has still to be settled.",)
        held = given_answers(item.response).get("preferred", Given())
        assert held.choices == expected
        assert given_answers(item.response)["comments"].text == "Keep the bus"


def test_a_bundle_is_checked_only_when_every_drawn_form_was_read(world: World) -> None:
    with open_scope(world.authority.pk):
        batch = checking_bundle(world, forms=3)

        with pytest.raises(batches.NotChecked) as refused:
            batches.mark_checked(by=world.officer, batch=batch, at=NOW)

        assert refused.value.problems == ("3 forms have still to be read by a second person.",)
        assert EntryBatch.objects.get().state == EntryState.CHECKING


def test_from_200_forms_on_one_in_ten_is_drawn(world: World) -> None:
    with open_scope(world.authority.pk):
        batch = bundle(world)
        item = enter(world, batch)
        Response.objects.bulk_create(_copy(item.response, f"X{number}") for number in range(199))
        EntryItem.objects.bulk_create(
            EntryItem(authority=world.authority, batch=batch, number=number, response=response)
            for number, response in enumerate(
                Response.objects.filter(reference__startswith="X"), start=2
            )
        )
        batches.finish_entering(by=world.officer, batch=batch, at=NOW)

        progress = queries.progress_of(batch)
        assert (progress.forms, progress.sampled) == (200, 20)


def test_a_bundle_opens_again_until_the_second_reading_begins(
    world: World, second: Membership
) -> None:
    with open_scope(world.authority.pk):
        batch = checking_bundle(world)
        batches.reopen_entering(by=world.officer, batch=batch, at=NOW)
        enter(world, batch)
        batches.finish_entering(by=world.officer, batch=batch, at=NOW)
        item = EntryItem.objects.get(number=1)
        checking.read_again(by=member_actor(second), item=item, given=ANSWERED, at=NOW)

        with pytest.raises(batches.ReadAgainAlready):
            batches.reopen_entering(by=world.officer, batch=batch, at=NOW)
        with pytest.raises(BundleMovedOn):
            enter(world, batch)
        with pytest.raises(checking.ReadAgain):
            checking.read_again(by=member_actor(second), item=item, given=ANSWERED, at=NOW)


def test_a_bundle_without_forms_is_not_finished(world: World) -> None:
    with open_scope(world.authority.pk):
        batch = bundle(world)

        with pytest.raises(batches.NothingTyped):
            batches.finish_entering(by=world.officer, batch=batch, at=NOW)


def test_rates_are_of_what_was_read_twice(world: World, second: Membership) -> None:
    with open_scope(world.authority.pk):
        checking_bundle(world, forms=2)
        for item, chosen in zip(
            EntryItem.objects.order_by("number"), ("option_1", "option_2"), strict=True
        ):
            given = ANSWERED | {"preferred": Given(choices=(chosen,))}
            checking.read_again(by=member_actor(second), item=item, given=given, at=NOW)
        rates = queries.list_rates(viewer=world.officer, consultation=world.consultation)
        forms, total = queries.check_rate(world.consultation)

        by_wording = {each.wording: each.rate for each in rates}
        preferred = world.consultation_question("preferred").wording
        comments = world.consultation_question("comments").wording
        assert by_wording[preferred] == Figure(1, 2, Direction.ROW)
        assert by_wording[comments] == Figure(0, 1, Direction.ROW)  # on the one whole form
        assert (forms, total) == (2, Figure(1, 5, Direction.TOTAL))


def test_every_step_is_in_the_audit_trail(world: World, second: Membership) -> None:
    with open_scope(world.authority.pk):
        batch = checking_bundle(world)
        other = member_actor(second)
        (difference,) = checking.read_again(
            by=other, item=EntryItem.objects.get(), given={"comments": ANSWERED["comments"]}, at=NOW
        )
        checking.settle_difference(by=other, difference=difference, settled=Settled.FIRST, at=NOW)
        batches.mark_checked(by=other, batch=batch, at=NOW)

        found = list(AuditEvent.objects.order_by("id").values_list("event", flat=True))
        assert [Event(each) for each in found] == [
            Event.ENTRY_BATCH_OPENED,
            Event.RESPONSE_ENTERED,
            Event.ENTRY_BATCH_CLOSED,
            Event.ENTRY_CHECKED,
            Event.ENTRY_DIFFERENCE_SETTLED,
            Event.ENTRY_BATCH_CLOSED,
        ]


def test_an_analyst_types_nothing_in(world: World) -> None:
    with open_scope(world.authority.pk):
        batch = bundle(world)
        analyst = member_actor(
            MembershipFactory.create(authority=world.authority, role=RoleName.CONSULTATION_ANALYST)
        )

        with pytest.raises(NotAllowed):
            enter_response(
                by=analyst, batch=batch, category=None, body_name="", given=ANSWERED,
                reach=NOBODY, at=NOW,
            )  # fmt: skip


# The pages --------------------------------------------------------------------------------------


def test_an_officer_begins_a_bundle_and_types_two_forms(
    client: Client, world: World, file_store: object
) -> None:
    empty = client.get(address(world)).content.decode()
    begun = client.post(
        address(world, "new"),
        {
            "channel": "paper_form", "received_on-day": "20", "received_on-month": "11",
            "received_on-year": "2026", "version": str(_version_id(world)), "box": "Box 4",
            "scan": SimpleUploadedFile("scan.txt", b"what was scanned"),
        },
        follow=True,
    )  # fmt: skip
    with open_scope(world.authority.pk):
        batch = EntryBatch.objects.get()
    typing = address(world, batch.public_id, "type")
    typed = {"category": "s", "q_preferred": "2", "q_topics": "t h", "q_comments": "Keep it",
             "publication": "2"}  # fmt: skip
    saved = client.post(typing, typed, follow=True).content.decode()

    assert "Nothing typed in yet" in empty
    assert begun.redirect_chain[-1][0] == typing
    assert "autofocus" in begun.content.decode()
    assert "Saved: form 1, P1-001" in saved
    assert "Transport; Housing" in saved
    assert "Undo: take this form back" in saved
    with open_scope(world.authority.pk):
        response = Response.objects.get()
        assert response.category is not None
        assert response.category.key == "schools"
        assert response.publication == "without_name"
        assert given_answers(response)["preferred"].choices == ("option_2",)
    taken = client.post(address(world, batch.public_id, "undo"), follow=True).content.decode()
    assert "Form 1 has been taken back" in taken
    scan = client.get(address(world, batch.public_id, "scan"))
    assert scan.content == b"what was scanned"


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"q_preferred": "3"}, "Question 1: There is no 3. Type a number from 1 to 2"),
        ({"q_preferred": "opt"}, "can mean “Option 1” and “Option 2”"),
        ({"q_topics": "1 3"}, "not both"),
        ({"category": ""}, "Type the category"),
        ({"category": "zoo"}, "“zoo” is none of the answers"),
        ({"publication": "7"}, "There is no 7"),
        ({"q_preferred": "", "q_comments": ""}, "tick that nothing is filled in"),
        ({"blank": "on"}, "take the tick out"),
        ({"email": "robin"}, "email address"),
    ],
)
def test_what_cannot_be_read_is_said_and_nothing_typed_is_lost(
    client: Client, world: World, changed: dict[str, str], sentence: str
) -> None:
    with open_scope(world.authority.pk):
        batch = bundle(world)
    typed = {"category": "1", "q_preferred": "1", "q_comments": "Café & bus", "name": "Robin"}

    refused = client.post(address(world, batch.public_id, "type"), typed | changed)

    page = refused.content.decode()
    assert refused.status_code == 400
    assert sentence in page
    assert 'value="Robin"' in page
    assert changed.get("q_comments", "Café &amp; bus") in page
    with open_scope(world.authority.pk):
        assert not Response.objects.exists()


def test_the_same_form_sent_twice_is_kept_once(client: Client, world: World) -> None:
    with open_scope(world.authority.pk):
        batch = bundle(world)
    typed = {
        "category": "1",
        "q_preferred": "1",
        "submission": "0b1c6f1e-0000-4000-8000-000000000009",
    }

    for _ in range(2):
        client.post(address(world, batch.public_id, "type"), typed)

    with open_scope(world.authority.pk):
        assert Response.objects.count() == 1


def test_the_second_person_sees_nothing_of_the_first_reading(
    client: Client, world: World, second: Membership
) -> None:
    with open_scope(world.authority.pk):
        batch = checking_bundle(world)
    own = client.get(address(world, batch.public_id))
    own_reading = client.get(address(world, batch.public_id, "read"))
    sign_in(client, second)
    reading = address(world, batch.public_id, "read")

    page = client.get(reading).content.decode()
    read = client.post(
        reading, {"number": "1", "q_preferred": "2", "q_comments": "keep the bus"}, follow=True
    ).content.decode()

    assert "somebody else has to read them again" in own.content.decode()
    assert own_reading.status_code == 404
    assert "P1-001" in page
    assert "Keep the bus" not in page
    assert "Form 1 is read. 1 answer differs" in read
    assert "Option 1" in read
    assert "Option 2" in read
    with open_scope(world.authority.pk):
        difference = EntryDifference.objects.get()
    settling = address(world, "differences", difference.public_id)
    refused = client.post(settling, {"settled": "first", "typed": "2"})
    settled = client.post(settling, {"settled": "typed", "typed": "opt"})
    client.post(settling, {"settled": "second"})
    checked = client.post(address(world, batch.public_id, "checked"), follow=True)
    assert "Choose “Neither”, or empty this box" in refused.content.decode()
    assert "can mean" in settled.content.decode()
    assert "The bundle is checked" in checked.content.decode()
    assert "1 of 1" in checked.content.decode()
    assert client.get(settling).status_code == 404
    with open_scope(world.authority.pk):
        answer = Answer.objects.get(question__code="preferred")
        assert answer.choice is not None
        assert answer.choice.code == "option_2"
        assert SecondReading.objects.get().entered_by_id == second.user_id


def test_a_data_entry_officer_finds_the_pages_and_no_responses(
    client: Client, world: World, second: Membership
) -> None:
    sign_in(client, second)
    overview = f"/{world.authority.code}/work/consultations/{world.consultation.slug}/"

    assert address(world) in client.get(overview).content.decode()
    assert client.get(f"{overview}responses/").status_code == 403


def test_typing_takes_the_same_number_of_queries_however_many_forms_there_are(
    client: Client, world: World
) -> None:
    with open_scope(world.authority.pk):
        batch = bundle(world)
        enter(world, batch)
    pages = [
        address(world),
        address(world, batch.public_id),
        address(world, batch.public_id, "type"),
    ]
    client.get(pages[0])  # the first page of all looks up what is then remembered
    few = [_queries(client, page) for page in pages]
    with open_scope(world.authority.pk):
        for _ in range(5):
            enter(world, batch)
        bundle(world)

    assert [_queries(client, page) for page in pages] == few


def _queries(client: Client, page: str) -> int:
    with CaptureQueriesContext(connection) as found:
        client.get(page)
    return len(found)


def _version(world: World) -> Any:
    return find_version(consultation=world.consultation)


def _version_id(world: World) -> object:
    with open_scope(world.authority.pk):
        return _version(world).public_id


def _copy(response: Response, reference: str) -> Response:
    moment: datetime = response.received_at
    return Response(
        authority=response.authority, consultation=response.consultation, reference=reference,
        status=response.status, kind=response.kind, channel=response.channel,
        received_at=moment, entered_at=moment, entered_by=response.entered_by,
    )  # fmt: skip
