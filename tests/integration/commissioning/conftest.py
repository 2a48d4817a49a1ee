"""An authority whose scope is open, who works on an appraisal, and the worked example of one."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from django.test import Client

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.buying import Buying, an_authority, begin_buying
from tests.factories.commissioning import CycleFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.commissioning.actions import appraisals as actions
from waymark.commissioning.actions import options, scoring
from waymark.commissioning.actions.appraisals import Settings
from waymark.commissioning.actions.options import CostRow
from waymark.commissioning.actions.scoring import CriterionRow, GivenScore
from waymark.commissioning.models.appraisals import Appraisal, AppraisalOption
from waymark.commissioning.models.scoring import Criterion
from waymark.commissioning.rules.appraisals import STANDING_OPTIONS
from waymark.commissioning.rules.costs import CostCategory, CostKind
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope

# The worked example, in pounds: what each option costs to begin, and in each of five years.
MONEY = ((0, 3_000_000), (180_000, 2_820_000), (260_000, 2_760_000), (640_000, 2_640_000))
TABLE = (
    ("Outcomes for young people", 35, (50, 60, 75, 70)),
    ("Continuity and workforce risk", 20, (90, 40, 55, 50)),
    ("Value for money", 25, (20, 60, 65, 80)),
    ("Local control and integration", 20, (40, 30, 70, 95)),
)


@pytest.fixture
def authority(db: None) -> Authority:
    made: Authority = AuthorityFactory.create()
    return made


@pytest.fixture
def scope(authority: Authority) -> Iterator[None]:
    with open_scope(authority.pk):
        yield


@pytest.fixture
def buying(db: None) -> Iterator[Buying]:
    """An authority of its own, whose scope is open, with what it buys."""
    authority = an_authority()
    with open_scope(authority.pk):
        yield begin_buying(authority)


@pytest.fixture
def commissioner(authority: Authority, scope: None) -> Membership:
    made: Membership = MembershipFactory.create(
        authority=authority, role=RoleName.COMMISSIONER.value
    )
    return made


@pytest.fixture
def assessor(authority: Authority, scope: None) -> Membership:
    made: Membership = MembershipFactory.create(
        authority=authority, role=RoleName.CORPORATE_ADVISER.value
    )
    return made


@pytest.fixture
def signed_in(authority: Authority, client: Client) -> Actor:
    """A commissioner who is signed in; no scope stays open."""
    with open_scope(authority.pk):
        return sign_in(
            client, MembershipFactory.create(authority=authority, role=RoleName.COMMISSIONER)
        )


@pytest.fixture
def reader(authority: Authority) -> Actor:
    """Somebody who may see all of commissioning and change nothing."""
    with open_scope(authority.pk):
        return member_actor(
            MembershipFactory.create(authority=authority, role=RoleName.HEAD_OF_SERVICE)
        )


@pytest.fixture
def by(commissioner: Membership) -> Actor:
    return member_actor(commissioner)


def cost_rows(number: int) -> list[CostRow]:
    begin, each_year = MONEY[number]

    def line(kind: CostKind, first: int, last: int, amount: int) -> CostRow:
        return CostRow(
            public_id=None,
            kind=kind,
            category=CostCategory.STAFF,
            what="Advisers",
            first_year=first,
            last_year=last,
            amount=Decimal(amount),
            price_year=2026,
        )

    rows = [line(CostKind.RUNNING, 1, 5, each_year)]
    return rows + ([line(CostKind.TRANSITION, 0, 0, begin)] if begin else [])


@pytest.fixture
def appraisal(by: Actor) -> Appraisal:
    """The draft of the worked example: four options, costs, criteria; nothing is scored."""
    made = actions.add_appraisal(
        by=by,
        cycle=CycleFactory.create(),
        settings=Settings(
            title="Youth support from 2027",
            price_year=2026,
            first_year=2027,
            years=5,
            discount="green_book_2026",
        ),
        at=NOW,
    )
    for number, standing in enumerate(STANDING_OPTIONS):
        option = options.add_option(
            by=by,
            appraisal=made,
            key=standing.key,
            label=standing.label,
            description=standing.description,
            at=NOW,
        )
        options.change_option(
            by=by,
            option=option,
            label=option.label,
            description=option.description,
            is_shortlisted=True,
            shortlist_reason="Could be done in time",
            at=NOW,
        )
        options.keep_costs(by=by, option=option, rows=cost_rows(number), at=NOW)
    scoring.keep_criteria(
        by=by,
        appraisal=made,
        rows=[CriterionRow(None, name, Decimal(weight)) for name, weight, _ in TABLE],
        at=NOW,
    )
    return made


def scores_of(appraisal: Appraisal) -> dict:  # type: ignore[type-arg]
    criteria = {each.name: each for each in Criterion.objects.filter(appraisal=appraisal)}
    options = AppraisalOption.objects.filter(appraisal=appraisal).order_by("position")
    return {
        (option.key, criteria[name].public_id): GivenScore(values[number])
        for name, _, values in TABLE
        for number, option in enumerate(options)
    }


@pytest.fixture
def scored(appraisal: Appraisal, by: Actor) -> Appraisal:
    scoring.give_scores(
        by=by, appraisal=appraisal, scores=scores_of(appraisal), is_moderated=True, at=NOW
    )
    return appraisal
