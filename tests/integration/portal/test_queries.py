"""What is open, reported and waiting, and does it stay within its authority?"""

from datetime import date, timedelta

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.consultations import (
    CLOSES,
    NOW,
    OPENS,
    AmendmentFactory,
    AnalysisSnapshotFactory,
    ConsultationFactory,
    ReportEditionFactory,
)
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope
from waymark.portal import queries
from waymark.portal.rules import Need

pytestmark = pytest.mark.django_db


def member(authority: Authority) -> Actor:
    return member_actor(MembershipFactory.create(authority=authority))


def test_the_front_page_lists_every_authority_with_what_is_open_there(
    ours: Authority, theirs: Authority
) -> None:
    with open_scope(ours.pk):
        asked = ConsultationFactory.create(stage=ConsultationStage.OPEN)
        ConsultationFactory.create(stage=ConsultationStage.DRAFT)
    with open_scope(theirs.pk):
        ConsultationFactory.create(stage=ConsultationStage.CLOSED)

    found = queries.list_authorities_now(at=NOW)

    assert [each.authority for each in found] == [ours, theirs]
    assert [each.consultations for each in found] == [(asked,), ()]


def test_the_front_page_lists_authorities_that_ended_last(ours: Authority) -> None:
    ended = AuthorityFactory.create(name="Ashby District Council", ends_on=date(2009, 3, 31))

    found = queries.list_authorities_now(at=NOW)

    assert [each.authority for each in found] == [ours, ended]


def test_the_front_page_names_few_and_counts_the_rest(ours: Authority) -> None:
    with open_scope(ours.pk):
        ConsultationFactory.create_batch(queries.MOST_SHOWN + 2, stage=ConsultationStage.OPEN)

    (found,) = queries.list_authorities_now(at=NOW)

    assert len(found.consultations) == queries.MOST_SHOWN
    assert found.more == 2


@pytest.mark.parametrize(
    ("at", "is_shown"),
    [
        (OPENS - timedelta(seconds=1), False),
        (OPENS, True),
        (CLOSES - timedelta(seconds=1), True),
        (CLOSES, False),
    ],
)
def test_what_can_be_answered_is_open_within_its_times_only(
    ours: Authority, at: object, is_shown: bool
) -> None:
    with open_scope(ours.pk):
        ConsultationFactory.create(stage=ConsultationStage.OPEN)

        assert queries.list_open(at=at).exists() is is_shown  # type: ignore[arg-type]


def test_a_report_is_named_once_it_is_public_and_not_after_its_withdrawal(
    ours: Authority,
) -> None:
    with open_scope(ours.pk):
        public = ReportEditionFactory.create(published_at=NOW)
        ReportEditionFactory.create()
        ReportEditionFactory.create(published_at=NOW, withdrawn_at=NOW, withdrawn_reason="A fault")

        assert queries.list_latest_reported() == [public.consultation]


def test_each_step_that_is_left_waits(ours: Authority) -> None:
    with open_scope(ours.pk):
        closed = ConsultationFactory.create(stage=ConsultationStage.CLOSED)
        frozen = AnalysisSnapshotFactory.create().consultation
        drafted = ReportEditionFactory.create().consultation
        published = ReportEditionFactory.create(published_at=NOW).consultation

        found = queries.list_waiting(viewer=member(ours), at=NOW)

    assert {(each.subject.pk, each.need) for each in found} == {
        (closed.pk, Need.FREEZE_ANSWERS),
        (frozen.pk, Need.MAKE_REPORT),
        (drafted.pk, Need.PUBLISH_REPORT),
        (published.pk, Need.RECORD_DECISION),
    }


def test_the_latest_edition_counts_not_an_earlier_one(ours: Authority) -> None:
    with open_scope(ours.pk):
        first = ReportEditionFactory.create(number=1, published_at=NOW)
        ReportEditionFactory.create(number=2, snapshot=first.snapshot)

        (found,) = queries.list_waiting(viewer=member(ours), at=NOW)

    assert found.need is Need.PUBLISH_REPORT


def test_only_amendments_after_the_latest_snapshot_wait(ours: Authority) -> None:
    with open_scope(ours.pk):
        snapshot = AnalysisSnapshotFactory.create()
        for hours in (-1, 1, 2):
            AmendmentFactory.create(
                consultation=snapshot.consultation, recorded_at=NOW + timedelta(hours=hours)
            )

        found = queries.list_waiting(viewer=member(ours), at=NOW)

    (outside,) = [each for each in found if each.need is Need.AMENDMENTS_OUTSIDE]
    assert outside.number == 2


def test_what_waits_elsewhere_is_not_listed(ours: Authority, theirs: Authority) -> None:
    with open_scope(theirs.pk):
        ConsultationFactory.create(stage=ConsultationStage.DRAFT)

    with open_scope(ours.pk):
        assert queries.list_waiting(viewer=member(ours), at=NOW) == []


def test_the_public_is_not_told_what_waits(ours: Authority) -> None:
    with open_scope(ours.pk), pytest.raises(NotAllowed):
        queries.list_waiting(viewer=Actor.public(ours.pk), at=NOW)


def test_what_waits_takes_two_statements_however_much_there_is(
    ours: Authority, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with open_scope(ours.pk):
        viewer = member(ours)
        ConsultationFactory.create_batch(30, stage=ConsultationStage.CLOSED)

        with django_assert_num_queries(2):
            found = queries.list_waiting(viewer=viewer, at=NOW)

    assert len(found) == 30
