"""Do the records tell indicators as the figures do, and never a small number or a hidden person?"""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from click.testing import CliRunner

from tests.clock import NOW
from tests.factories.access import LocalityFactory, MembershipFactory
from tests.factories.people import PersonFactory
from tests.integration.participation.histories import invent
from waymark.access.models.authorities import Authority, Locality
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.models.allocations import Allocation
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.actors import Actor, ActorKind
from waymark.core.refusals import NotAllowed
from waymark.indicators import tasks
from waymark.indicators.actions.indicators import take_indicators
from waymark.indicators.actions.values import CannotComputeYet, compute_values
from waymark.indicators.commands import commands
from waymark.indicators.models.indicators import Indicator
from waymark.indicators.models.values import STANDS, IndicatorValue
from waymark.indicators.rules.vocabulary import Mark
from waymark.participation.queries.figures import get_figures, get_totals
from waymark.participation.rules.figures import (
    By,
    Counts,
    Measure,
    mean_percent,
    months_up_to,
    pooled,
)
from waymark.people.models.people import Person

MONTH = date(2026, 10, 31)
WINTER = date(2026, 2, 28)


def take(keeper: Actor, *codes: str) -> None:
    take_indicators(by=keeper, codes=codes, at=NOW)


def whole(code: str) -> IndicatorValue:
    return IndicatorValue.objects.get(
        STANDS, indicator__code=code, locality=None, characteristic=""
    )


def settle_people(areas: int) -> list[Locality]:
    made = LocalityFactory.create_batch(areas)
    for number, person in enumerate(Person.objects.order_by("pk")):
        person.locality = made[number % areas] if number % 30 else None
        person.save(update_fields=["locality"])
    return made


@pytest.mark.parametrize("is_small", [True, False])
def test_month_is_told_as_the_figures_tell_it_to_those_who_may_not_follow_them(
    authority: Authority, keeper: Actor, monkeypatch: pytest.MonkeyPatch, *, is_small: bool
) -> None:
    if not is_small:
        monkeypatch.setattr(
            "waymark.participation.queries.figures.hidden_numbers", lambda *_: frozenset()
        )
    invent(7, 150)
    settle_people(2)
    take(keeper, "neet-or-not-known-monthly")

    compute_values(by=Actor.system(authority.pk), at=NOW, until=MONTH)

    reader = Actor(
        kind=ActorKind.MEMBER, authority_id=authority.pk, role=RoleName.HEAD_OF_SERVICE.value
    )
    figures = get_figures(viewer=reader, month_end=MONTH)
    found = whole("neet-or-not-known-monthly")
    assert found.numerator == figures.total.neet + figures.total.not_known
    assert found.denominator == figures.total.cohort
    assert found.known_on == NOW.date()
    told = {
        (each.characteristic, str(each.locality.public_id) if each.locality else each.group): each
        for each in IndicatorValue.objects.filter(STANDS).select_related("locality")
    }
    measure = Measure.NEET_OR_NOT_KNOWN
    shown, hidden = 0, 0
    for by in (By.LOCALITY, By.SEX, By.SEND, By.ACADEMIC_AGE, By.VULNERABLE):
        for group in figures.groups[by]:
            if not group.key:
                continue
            value = told["" if by is By.LOCALITY else by.value, group.key]
            if {(by, group.key, measure), (by, group.key, None)} & figures.hidden:
                assert (value.mark, value.value, value.numerator) == (Mark.SUPPRESSED, None, None)
                hidden += 1
            else:
                assert value.numerator == group.counts.number(measure)
                assert value.denominator == group.counts.cohort
                shown += 1
    assert bool(hidden) is is_small
    assert shown or is_small


def test_winter_pools_three_months_and_tells_no_more_than_each(
    authority: Authority, keeper: Actor
) -> None:
    invent(7, 250)
    settle_people(2)
    take(keeper, "neet-or-not-known", "ni-117")

    compute_values(by=Actor.system(authority.pk), at=NOW, until=WINTER)

    system = Actor.system(authority.pk)
    months = months_up_to(WINTER, 3)
    totals = [get_totals(viewer=system, month_end=each)[0] for each in months]
    found = whole("neet-or-not-known")
    together: Counts = pooled(totals)
    assert (found.starts_on, found.ends_on) == (date(2025, 12, 1), WINTER)
    assert found.denominator == together.cohort
    assert found.numerator == together.number(Measure.NEET_OR_NOT_KNOWN)
    older = [
        get_totals(viewer=system, month_end=each)[1] for each in months_up_to(date(2026, 1, 31), 3)
    ]
    assert whole("ni-117").value == Decimal(str(mean_percent(older, Measure.NEET)))
    small = IndicatorValue.objects.filter(STANDS, numerator__gt=0, numerator__lt=5)
    assert not small.exclude(locality=None, characteristic="").exists()


def test_what_is_computed_anew_stands_beside_what_it_replaces(
    authority: Authority, keeper: Actor
) -> None:
    invent(7, 120)
    take(keeper, "neet-or-not-known-monthly")
    system = Actor.system(authority.pk)
    first = compute_values(by=system, at=NOW, until=MONTH)

    again = compute_values(by=system, at=NOW + timedelta(hours=1), until=MONTH)
    before = whole("neet-or-not-known-monthly")
    Person.objects.filter(pk__in=list(Person.objects.values_list("pk", flat=True)[:60])).update(
        left_area_on=date(2024, 1, 1)
    )
    later = compute_values(by=system, at=NOW + timedelta(days=1), until=MONTH)

    after = whole("neet-or-not-known-monthly")
    before.refresh_from_db()
    assert first
    assert again == 0
    assert later
    assert (after.denominator or 0) < (before.denominator or 0)
    assert before.superseded_at == NOW + timedelta(days=1)
    assert AuditEvent.objects.filter(event=Event.INDICATOR_VALUES_COMPUTED).count() == 3


def test_caseload_leaves_out_hidden_people_and_hides_small_areas(
    authority: Authority, keeper: Actor
) -> None:
    large, small = LocalityFactory.create_batch(2)
    worker = MembershipFactory.create(authority=authority)
    for number in range(14):
        person = PersonFactory.create(
            locality=small if number < 3 else large, is_restricted=number == 13, sex="F"
        )
        Allocation.objects.create(
            authority=authority,
            person=person,
            membership=worker,
            role=AllocationRole.LEAD.value,
            starts_at=NOW - timedelta(days=60),
        )
    take(keeper, "caseload")

    compute_values(by=Actor.system(authority.pk), at=NOW, until=MONTH)

    told = {each.locality_id: each for each in IndicatorValue.objects.filter(STANDS)}
    assert whole("caseload").value == 13
    assert told[small.pk].mark == Mark.SUPPRESSED
    assert told[large.pk].mark == Mark.SUPPRESSED  # else the small one could be worked out


def test_guarantee_and_sessions_without_records_come_to_nothing(
    authority: Authority, keeper: Actor
) -> None:
    take(keeper, "september-guarantee", "young-people-reached", "participation")

    compute_values(by=Actor.system(authority.pk), at=NOW)

    assert whole("september-guarantee").mark == Mark.NOT_APPLICABLE
    assert whole("participation").mark == Mark.NOT_APPLICABLE
    assert whole("young-people-reached").value == 0


def test_values_of_a_day_that_is_not_over_are_refused(authority: Authority) -> None:
    with pytest.raises(CannotComputeYet):
        compute_values(by=Actor.system(authority.pk), at=NOW, until=NOW.date())


def test_only_those_who_keep_indicators_work_them_out(authority: Authority) -> None:
    head = Actor(
        kind=ActorKind.MEMBER, authority_id=authority.pk, role=RoleName.HEAD_OF_SERVICE.value
    )

    with pytest.raises(NotAllowed):
        compute_values(by=head, at=NOW)


def test_command_works_out_a_period_and_refuses_what_is_none(
    authority: Authority, keeper: Actor
) -> None:
    take(keeper, "caseload")
    command = ["indicators", "compute", "--authority"]

    done = CliRunner().invoke(commands, [*command, authority.code, "--period", "2026-10"])
    nobody = CliRunner().invoke(commands, [*command, "nowhere", "--period", "2026-10"])
    no_month = CliRunner().invoke(commands, [*command, authority.code, "--period", "last"])
    too_early = CliRunner().invoke(commands, [*command, authority.code, "--period", "2026-11"])

    assert done.output == "1 values kept.\n"
    assert (nobody.exit_code, no_month.exit_code, too_early.exit_code) == (2, 2, 1)
    assert "is no month" in no_month.output
    assert "not over" in too_early.output


def test_every_night_works_out_the_values_of_every_authority(
    authority: Authority, keeper: Actor
) -> None:
    take(keeper, "caseload")

    tasks.compute(0)

    assert whole("caseload").ends_on == MONTH
    assert Indicator.objects.get().edition
