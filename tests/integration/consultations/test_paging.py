"""Do long lists of a consultation come in pages, and cost no more the longer they are?"""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.consultations import (
    NOW,
    BodyListFactory,
    ConsultationFactory,
    ConsultationVersionFactory,
    FormatRequestFactory,
    ResponseFactory,
    StakeholderBodyFactory,
    StakeholderCategoryFactory,
)
from tests.factories.documents import DocumentFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.entering import EntryBatch, Petition
from waymark.consultations.models.inviting import StakeholderBody
from waymark.consultations.queries.intake import BATCH_KIND
from waymark.consultations.rules.vocabulary import (
    Channel,
    ConsultationStage,
    RespondentKind,
    ResponseStatus,
)
from waymark.intake.models import Batch
from waymark.web.paging import ROWS_A_PAGE

MANY = 2 * ROWS_A_PAGE + 1
Make = Callable[[Consultation, str], Any]


@pytest.fixture
def consultation(authority: Authority, scope: None) -> Consultation:
    made: Consultation = ConsultationFactory.create(stage=ConsultationStage.OPEN)
    StakeholderCategoryFactory.create(consultation=made)
    ConsultationVersionFactory.create(consultation=made)
    return made


def make_body(consultation: Consultation, name: str) -> StakeholderBody:
    category = StakeholderCategory.objects.get(consultation=consultation)
    return StakeholderBodyFactory.create(consultation=consultation, category=category, name=name)


def make_body_list(consultation: Consultation, name: str) -> None:
    BodyListFactory.create(consultation=consultation, file_name=name)


def make_format_request(consultation: Consultation, name: str) -> None:
    FormatRequestFactory.create(consultation=consultation, name=name)


def make_petition(consultation: Consultation, name: str) -> None:
    Petition.objects.create(
        authority=consultation.authority, consultation=consultation, title=name, wording="Keep it",
        signatures=3, received_on=NOW.date(), treatment="Read", saved_at=NOW,
    )  # fmt: skip


def make_bundle(consultation: Consultation, name: str) -> None:
    EntryBatch.objects.create(
        authority=consultation.authority, consultation=consultation, number=int(name[-3:]) + 1,
        channel=Channel.PAPER_FORM, received_on=NOW.date(), box=name, opened_at=NOW,
        version=ConsultationVersion.objects.get(consultation=consultation), state="open",
    )  # fmt: skip


def make_batch(consultation: Consultation, name: str) -> None:
    Batch.objects.create(
        authority=consultation.authority, kind=BATCH_KIND, subject_id=consultation.public_id,
        document=DocumentFactory.create(file_name=name), state="discarded", received_at=NOW,
    )  # fmt: skip


LISTS = pytest.mark.parametrize(
    ("route", "make"),
    [
        ("bodies", make_body),
        ("body_lists", make_body_list),
        ("format_requests", make_format_request),
        ("petition_list", make_petition),
        ("entry_list", make_bundle),
        ("batch_list", make_batch),
    ],
)


def address_of(consultation: Consultation, route: str) -> str:
    place = {"authority": consultation.authority.code, "slug": consultation.slug}
    return reverse(f"consultations:{route}", kwargs=place)


def named(page: str) -> set[str]:
    return {f"Row {number:03}" for number in range(MANY) if f"Row {number:03}" in page}


@LISTS
def test_a_long_list_comes_in_pages_that_hold_every_row_once(
    client: Client, consultation: Consultation, membership: Membership, route: str, make: Make
) -> None:
    for number in range(MANY):
        make(consultation, f"Row {number:03}")
    sign_in(client, membership)
    address = address_of(consultation, route)

    pages = [client.get(f"{address}?page={n}").content.decode() for n in (1, 2, 3)]
    beyond = client.get(f"{address}?page=99").content.decode()
    senseless = client.get(f"{address}?page=-1").content.decode()

    first, second, third = map(named, pages)
    assert (len(first), len(second), len(third)) == (ROWS_A_PAGE, ROWS_A_PAGE, 1)
    assert len(first | second | third) == MANY
    assert f'href="{address}?page=2"' in pages[0]
    assert f'href="{address}?page=3"' in pages[1]
    assert f'href="{address}?page=1"' in pages[1]
    assert "page=4" not in pages[2]
    assert named(beyond) == named(senseless) == first


@LISTS
def test_a_long_list_asks_no_more_of_the_database_than_a_short_one(
    client: Client, consultation: Consultation, membership: Membership, route: str, make: Make
) -> None:
    sign_in(client, membership)
    address = address_of(consultation, route)

    def asked() -> int:
        with CaptureQueriesContext(
            connection,
        ) as found:
            client.get(address)
        return len(found)

    for number in range(2):
        make(consultation, f"Row {number:03}")
    asked()
    few = asked()
    for number in range(2, ROWS_A_PAGE + 5):
        make(consultation, f"Row {number:03}")

    assert asked() == few


def test_bodies_are_narrowed_to_one_state_over_all_pages(
    client: Client, consultation: Consultation, membership: Membership
) -> None:
    for number in range(ROWS_A_PAGE + 5):
        make_body(consultation, f"Row {number:03}")
    ResponseFactory.create(
        consultation=consultation,
        kind=RespondentKind.BODY,
        body_name="row 054",
        status=ResponseStatus.ACCEPTED,
    )
    sign_in(client, membership)
    address = address_of(consultation, "bodies")

    every = client.get(address).content.decode()
    answered = client.get(f"{address}?state=answered").content.decode()
    not_invited = client.get(f"{address}?state=not_invited").content.decode()
    nobody = client.get(f"{address}?state=came_back").content.decode()
    senseless = client.get(f"{address}?state=asleep").content.decode()

    assert f"All ({ROWS_A_PAGE + 5})" in every
    assert "Answered (1)" in every
    assert named(answered) == {"Row 054"}
    assert f'href="{address}?state=not_invited&amp;page=2"' in not_invited
    assert "No body is in this state" in nobody
    assert named(senseless) == named(every)
    assert "Nobody is on the list yet" not in nobody
