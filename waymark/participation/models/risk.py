"""What do schools say of a pupil, what does it come to, and who judges otherwise?"""

from collections.abc import Iterable
from datetime import date
from functools import reduce
from operator import or_
from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.participation.rules.risk import (
    JUDGED,
    MOST_OF_FACT,
    RANKS,
    Band,
    FactKind,
    Line,
    unpack,
)
from waymark.people.models.parts import choices_of, dated
from waymark.people.models.people import SOURCE_LABELS
from waymark.people.rules.vocabulary import Source

FACT_LABELS = {
    FactKind.ATTENDANCE: "Attendance this school year",
    FactKind.SUSPENSIONS: "Suspensions this school year",
    FactKind.EXCLUDED: "Permanently excluded",
    FactKind.FREE_SCHOOL_MEALS: "Free school meals",
    FactKind.BELOW_EXPECTED: "Below what is expected in English and mathematics",
}
BAND_LABELS = {
    Band.HIGH: "High",
    Band.MEDIUM: "Medium",
    Band.LOW: "Low",
    Band.NOT_ENOUGH: "Not enough is known",
}

STANDS = Q(withdrawn_at__isnull=True)
"""The condition that a fact was not withdrawn."""


def _any_of(conditions: Iterable[Q]) -> Q:
    return reduce(or_, conditions)


@keep_history()
class SchoolFact(AuthorityModel):
    """What a school says of a pupil as of a day, as a number; a later word takes its place."""

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    kind = models.CharField(max_length=20, choices=choices_of(FACT_LABELS))
    value = models.PositiveSmallIntegerField()
    as_of = models.DateField()
    source = models.CharField(max_length=20, choices=choices_of(SOURCE_LABELS))
    recorded_at = models.DateTimeField()
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["kind", "value", "as_of"], "personal"
        ) | dict.fromkeys(
            ["person", "source", "recorded_at", "recorded_by", "withdrawn_at"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("school_fact_kind_known", "kind", FactKind),
            one_of("school_fact_source_known", "source", Source),
            models.CheckConstraint(
                name="school_fact_value_of_kind",
                condition=_any_of(
                    Q(kind=kind.value, value__lte=most) for kind, most in MOST_OF_FACT.items()
                ),
            ),
            models.CheckConstraint(
                name="school_fact_withdrawn_after_recorded",
                condition=Q(withdrawn_at__isnull=True) | Q(withdrawn_at__gte=F("recorded_at")),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "kind", "-as_of", "-id"], name="school_fact_latest")
        ]

    def __str__(self) -> str:
        return FACT_LABELS[FactKind(self.kind)]


class RiskRun(AuthorityModel):
    """One reckoning of everybody: on which day, by which edition of the model.

    One is kept a month, made anew every night until the month is over.
    """

    month = models.DateField()
    day = models.DateField()
    model = models.CharField(max_length=20)
    reckoned_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["month", "day", "model", "reckoned_at"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "month"], name="risk_run_once_a_month"),
            models.CheckConstraint(
                name="risk_run_of_its_month",
                condition=Q(month__day=1, day__gte=F("month")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day:%Y-%m-%d}"


@keep_history()
class RiskJudgement(AuthorityModel):
    """That somebody who knows the young person judges otherwise, why, and until when.

    The latest that holds and was not taken back counts; what was reckoned is shown beside it.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    band = models.CharField(
        max_length=10, choices=choices_of({each: BAND_LABELS[each] for each in JUDGED})
    )
    reason = models.CharField(max_length=500)
    starts_on = models.DateField()
    ends_on = models.DateField()
    judged_at = models.DateTimeField()
    judged_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    taken_back_at = models.DateTimeField(null=True)
    taken_back_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["band", "reason"], "personal") | (
            dict.fromkeys(
                [
                    "person", "starts_on", "ends_on", "judged_at", "judged_by", "taken_back_at",
                    "taken_back_by",
                ],
                "kept",
            )
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("risk_judgement_band_known", "band", JUDGED),
            dated("risk_judgement_dates"),
            models.CheckConstraint(name="risk_judgement_has_a_reason", condition=~Q(reason="")),
            models.CheckConstraint(
                name="risk_judgement_taken_back_at_a_moment",
                condition=Q(taken_back_at__isnull=False) | Q(taken_back_by__isnull=True),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "-judged_at", "-id"], name="risk_judgement_latest")
        ]

    def __str__(self) -> str:
        return BAND_LABELS[Band(self.band)]

    def holds_on(self, day: date) -> bool:
        """Whether it counts on a day; the day it ends does not."""
        return self.taken_back_at is None and self.starts_on <= day < self.ends_on


class RiskResult(AuthorityModel):
    """What one person's signs came to in a run, with the working; remade with the run.

    `band` is what was reckoned. `rank` is the place of the band that counts: that of the judgement
    which held when the run was made or somebody judged, else the same.
    """

    run = TenantForeignKey(RiskRun, on_delete=models.PROTECT)
    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    year_group = models.PositiveSmallIntegerField()
    band = models.CharField(max_length=10, choices=choices_of(BAND_LABELS))
    judgement = TenantForeignKey(RiskJudgement, on_delete=models.PROTECT, null=True)
    rank = models.PositiveSmallIntegerField()
    points = models.PositiveSmallIntegerField()
    most = models.PositiveSmallIntegerField()
    known = models.PositiveSmallIntegerField()
    asked = models.PositiveSmallIntegerField()
    working = models.JSONField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["band", "points", "most", "known", "asked", "working"], "personal"
        ) | dict.fromkeys(["run", "person", "year_group", "judgement", "rank"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["run", "person"], name="risk_result_once"),
            one_of("risk_result_band_known", "band", Band),
            models.CheckConstraint(
                name="risk_result_within_its_range",
                condition=Q(points__lte=F("most"), known__lte=F("asked")),
            ),
            models.CheckConstraint(
                name="risk_result_rank_of_a_band", condition=Q(rank__in=sorted(RANKS.values()))
            ),
            models.CheckConstraint(
                name="risk_result_rank_reckoned_unless_judged",
                condition=Q(judgement__isnull=False)
                | _any_of(Q(band=band.value, rank=rank) for band, rank in RANKS.items()),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["run", "rank", "-points", "person"], name="risk_result_rank"),
            models.Index(fields=["person", "run"], name="risk_result_person"),
        ]

    def __str__(self) -> str:
        return BAND_LABELS[Band(self.band)]

    @property
    def counted(self) -> Band:
        """The band that counts."""
        return tuple(Band)[self.rank]

    @property
    def lines(self) -> tuple[Line, ...]:
        """The signs as they were reckoned."""
        return unpack(self.working)
