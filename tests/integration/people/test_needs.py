"""Do levels of support, special needs and circumstances follow each other as they should?"""

from datetime import date
from typing import Any

import pytest

from tests.factories.people import CharacteristicFactory, LevelOfSupportFactory
from tests.integration.people.conftest import NOW
from tests.integration.people.saving import TODAY, save_characteristic, save_send, set_tier
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound
from waymark.people.actions import needs, parts
from waymark.people.models.needs import LevelOfSupport
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.parts import get_parts, part_version
from waymark.people.queries.people import get_record
from waymark.people.rules.vocabulary import CharacteristicKind, SendStatus, Tier

pytestmark = pytest.mark.django_db


def test_a_step_up_holds_at_once_and_ends_the_level_before(adviser: Actor, person: Person) -> None:
    set_tier(adviser, person, Tier.UNIVERSAL, starts_on=date(2026, 9, 1))
    set_tier(adviser, person, Tier.SPECIALIST)

    history = LevelOfSupport.objects.filter(person=person).order_by("pk")
    assert [(each.tier, each.starts_on, each.ends_on) for each in history] == [
        ("universal", date(2026, 9, 1), TODAY),
        ("specialist", TODAY, None),
    ]
    assert PersonSummary.objects.get(person=person).tier == "specialist"
    assert history[1].decided_by_id == adviser.membership_id
    assert AuditEvent.objects.count() == 2


def test_a_step_down_is_for_those_who_manage_cases(
    adviser: Actor, manager: Actor, person: Person
) -> None:
    set_tier(adviser, person, Tier.SPECIALIST)

    with pytest.raises(needs.ManagerDecides) as refused:
        set_tier(adviser, person, Tier.TARGETED)
    set_tier(manager, person, Tier.TARGETED)

    assert "manager" in refused.value.message
    assert LevelOfSupport.objects.get(person=person, ends_on__isnull=True).tier == "targeted"


@pytest.mark.parametrize(
    ("tier", "said", "refusal", "field"),
    [
        (Tier.TARGETED, {}, needs.SameTier, "tier"),
        (Tier.SPECIALIST, {"reason": " "}, needs.NoReason, "reason"),
        (Tier.SPECIALIST, {"starts_on": date(2026, 11, 23)}, needs.BeginsInFuture, "starts_on"),
        (Tier.SPECIALIST, {"starts_on": date(2026, 9, 30)}, needs.BeginsTooEarly, "starts_on"),
    ],
)
def test_a_level_that_cannot_follow_is_refused(
    adviser: Actor,
    person: Person,
    tier: Tier,
    said: dict[str, Any],
    refusal: type[ActionRefused],
    field: str,
) -> None:
    LevelOfSupportFactory.create(person=person, tier="targeted", starts_on="2026-10-01")

    with pytest.raises(refusal) as refused:
        set_tier(adviser, person, tier, **said)

    assert refused.value.field == field
    assert LevelOfSupport.objects.count() == 1


def test_the_reason_of_the_level_that_holds_is_put_right_that_of_a_past_one_stays(
    adviser: Actor, person: Person
) -> None:
    level = set_tier(adviser, person, Tier.UNIVERSAL)

    def change(reason: str) -> None:
        level.refresh_from_db()
        needs.change_tier(
            by=adviser,
            at=NOW,
            person=person,
            part=level,
            version=part_version(level),
            reason=reason,
        )

    change("Left school")
    with pytest.raises(needs.NoReason):
        change("  ")
    set_tier(adviser, person, Tier.TARGETED)
    with pytest.raises(needs.LevelHasPassed):
        change("Something else")

    level.refresh_from_db()
    assert level.reason == "Left school"


def test_a_level_is_not_ended_by_hand(adviser: Actor, person: Person) -> None:
    level = set_tier(adviser, person, Tier.UNIVERSAL)

    with pytest.raises(parts.EndsWithTheNext):
        parts.end_part(by=adviser, at=NOW, part=level, ends_on=TODAY)
    with pytest.raises(parts.EndsWithTheNext):
        parts.take_back_end(by=adviser, at=NOW, part=level)


def test_there_is_one_record_of_special_needs_at_a_time(adviser: Actor, person: Person) -> None:
    held = save_send(adviser, person, starts_on=date(2024, 9, 1))

    with pytest.raises(parts.HeldTwice):
        save_send(adviser, person, status=SendStatus.PLAN, starts_on=date(2026, 1, 1))
    parts.end_part(by=adviser, at=NOW, part=held, ends_on=date(2026, 1, 1))
    plan = save_send(adviser, person, status=SendStatus.PLAN, starts_on=date(2026, 1, 1))

    assert plan.status == "plan"
    with pytest.raises(parts.HeldTwice):
        parts.take_back_end(by=adviser, at=NOW, part=held)


def test_a_circumstance_is_written_down_once_at_a_time(adviser: Actor, person: Person) -> None:
    CharacteristicFactory.create(person=person, kind="young_carer", ends_on="2026-09-01")
    save_characteristic(adviser, person, starts_on=date(2026, 9, 1))
    save_characteristic(adviser, person, kind=CharacteristicKind.CARE_LEAVER)

    with pytest.raises(parts.HeldTwice):
        save_characteristic(adviser, person, starts_on=date(2026, 10, 1))


def test_a_circumstance_outside_the_role_is_neither_shown_nor_written(
    adviser: Actor, manager: Actor, person: Person
) -> None:
    save_characteristic(manager, person, kind=CharacteristicKind.YOUTH_JUSTICE)
    carer = save_characteristic(adviser, person)
    record = get_record(viewer=adviser, public_id=person.public_id, at=NOW)

    shown = get_parts(viewer=adviser, record=record, at=NOW).characteristics

    assert shown is not None
    assert [each.kind for each in shown] == ["young_carer"]
    with pytest.raises(NotFound):
        save_characteristic(adviser, person, kind=CharacteristicKind.YOUTH_JUSTICE)
    with pytest.raises(NotFound):
        save_characteristic(
            adviser,
            person,
            kind=CharacteristicKind.YOUTH_JUSTICE,
            part=carer,
            version=part_version(carer),
        )
