"""What support does an invented young person need, and of what is a worker to be warned?"""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from waymark.demonstration.engines.chance import Weighted, day_between, happens, one_of
from waymark.demonstration.engines.places import facts
from waymark.participation.rules.codes import group_of
from waymark.people.rules.ages import age_on
from waymark.people.rules.loading import BannerRow, CharacteristicRow, LevelRow, SendRow
from waymark.people.rules.vocabulary import (
    ActivityGroup,
    BannerKind,
    CharacteristicKind,
    SendStatus,
    Sex,
    Source,
    Tier,
)

SHARE_WITH_PLAN = 0.045
SHARE_WITH_SUPPORT = 0.12
SHARES: dict[CharacteristicKind, tuple[float, int]] = {
    CharacteristicKind.LOOKED_AFTER: (0.009, 0),
    CharacteristicKind.CARE_LEAVER: (0.012, 16),
    CharacteristicKind.YOUNG_CARER: (0.022, 0),
    CharacteristicKind.REFUGEE: (0.006, 0),
    CharacteristicKind.SUBSTANCE_MISUSE: (0.008, 14),
    CharacteristicKind.YOUTH_JUSTICE: (0.008, 0),
    CharacteristicKind.PREGNANCY: (0.004, 15),
    CharacteristicKind.CARING_FOR_OWN_CHILD: (0.005, 16),
    CharacteristicKind.PARENT_NOT_CARING: (0.001, 16),
    CharacteristicKind.ALTERNATIVE_PROVISION: (0.009, 0),
    CharacteristicKind.MENTAL_HEALTH: (0.055, 0),
}
"""How many of all have a characteristic, and from which age."""
GRAVE = frozenset(
    [
        CharacteristicKind.LOOKED_AFTER,
        CharacteristicKind.CARE_LEAVER,
        CharacteristicKind.SUBSTANCE_MISUSE,
        CharacteristicKind.YOUTH_JUSTICE,
        CharacteristicKind.CARING_FOR_OWN_CHILD,
    ]
)
WARNINGS = Weighted.of(
    [
        (BannerKind.COMMUNICATION_NEED, 10),
        (BannerKind.DO_NOT_CONTACT, 6),
        (BannerKind.OTHER, 5),
        (BannerKind.STAFF_SAFETY, 3),
        (BannerKind.SAFEGUARDING, 3),
        (BannerKind.COURT_ORDER, 2),
    ]
)
SHARE_WARNED = 0.03


@dataclass(frozen=True)
class Needs:
    """What calls for care in somebody's life."""

    send: tuple[SendRow, ...]
    characteristics: tuple[CharacteristicRow, ...]

    @property
    def kinds(self) -> frozenset[CharacteristicKind]:
        """Return the characteristics that hold now."""
        return frozenset(each.kind for each in self.characteristics if each.ends_on is None)

    @property
    def has_plan(self) -> bool:
        """Whether an education, health and care plan is in force."""
        return any(each.status is SendStatus.PLAN for each in self.send)


def invent_needs(
    chance: random.Random, *, born: date, on: date, sex: Sex, must_have_plan: bool
) -> Needs:
    """Return the needs of somebody; whoever is served beyond 19 has a plan."""
    age = age_on(born, on)
    return Needs(
        send=_send(chance, born=born, on=on, must_have_plan=must_have_plan),
        characteristics=tuple(
            _characteristic(chance, kind, born=born, on=on)
            for kind, (share, youngest) in SHARES.items()
            if happens(chance, share)
            and age >= youngest
            and (kind is not CharacteristicKind.PREGNANCY or sex is Sex.FEMALE)
        ),
    )


def invent_levels(
    chance: random.Random, *, needs: Needs, code: str, added: date, on: date
) -> tuple[LevelRow, ...]:
    """Return the tiers of support since the record began: one open, none overlapping."""
    reasons = facts()["reasons"]
    begun = LevelRow(
        tier=Tier.UNIVERSAL, reason=one_of(chance, reasons["universal"]), starts_on=added
    )
    tier = _tier(chance, needs=needs, code=code)
    if tier is Tier.UNIVERSAL and not happens(chance, 0.05):
        return (begun,)
    raised = day_between(chance, added, on)
    first = LevelRow(tier=begun.tier, reason=begun.reason, starts_on=added, ends_on=raised)
    if tier is Tier.UNIVERSAL:
        lowered = day_between(chance, raised, on)
        return (
            first,
            LevelRow(
                tier=Tier.TARGETED,
                reason=one_of(chance, reasons["targeted"]),
                starts_on=raised,
                ends_on=lowered,
            ),
            LevelRow(tier=tier, reason=one_of(chance, reasons["stepped_down"]), starts_on=lowered),
        )
    now = LevelRow(
        tier=tier,
        reason=one_of(chance, reasons[tier.value]),
        starts_on=raised,
        review_on=on + timedelta(days=chance.randint(-20, 90)),
    )
    return (first, now)


def invent_warnings(chance: random.Random, *, added: date, on: date) -> tuple[BannerRow, ...]:
    """Return what stands at the head of the record of a few."""
    if not happens(chance, SHARE_WARNED):
        return ()
    kind = WARNINGS.draw(chance)
    text = one_of(chance, facts()["warnings"][kind.value])
    return (BannerRow(kind=kind, text=text, starts_on=day_between(chance, added, on)),)


def _send(
    chance: random.Random, *, born: date, on: date, must_have_plan: bool
) -> tuple[SendRow, ...]:
    needs = facts()["needs"]
    draw = chance.random()
    if must_have_plan or draw < SHARE_WITH_PLAN:
        status = SendStatus.PLAN
    elif draw < SHARE_WITH_PLAN + SHARE_WITH_SUPPORT:
        status = SendStatus.SUPPORT
    else:
        return ()
    primary, secondary = chance.choices(needs["names"], weights=needs["weights"], k=2)
    since = date(min(born.year + chance.randint(5, 12), on.year - 1), 9, 1)
    return (
        SendRow(
            status=status,
            primary_need=primary,
            secondary_need=secondary if secondary != primary and happens(chance, 0.3) else "",
            review_due_on=on + timedelta(days=chance.randint(-30, 330))
            if status is SendStatus.PLAN
            else None,
            starts_on=since,
        ),
    )


def _characteristic(
    chance: random.Random, kind: CharacteristicKind, *, born: date, on: date
) -> CharacteristicRow:
    youngest = max(SHARES[kind][1], 10)
    earliest = min(on, born + timedelta(days=366 * youngest))
    since = day_between(chance, max(earliest, on - timedelta(days=900)), on)
    is_over = happens(chance, 0.15)
    return CharacteristicRow(
        kind=kind,
        source=one_of(chance, (Source.AGENCY, Source.SCHOOL, Source.YOUNG_PERSON, Source.WORKER)),
        starts_on=since,
        ends_on=day_between(chance, since, on) if is_over else None,
    )


def _tier(chance: random.Random, *, needs: Needs, code: str) -> Tier:
    is_out = group_of(code) in {ActivityGroup.NEET, ActivityGroup.NOT_KNOWN}
    if needs.kinds & GRAVE and happens(chance, 0.5 if is_out else 0.3):
        return Tier.SPECIALIST
    if is_out and needs.kinds and happens(chance, 0.35):
        return Tier.SPECIALIST
    risk = 0.6 * is_out + 0.4 * bool(needs.kinds) + 0.15 * bool(needs.send)
    return Tier.TARGETED if happens(chance, risk) else Tier.UNIVERSAL
