"""Which totals of a month are kept, so that a page need not count everybody anew?"""

from typing import ClassVar

from django.db import models

from waymark.core.tenancy import AuthorityModel


class MonthTotal(AuthorityModel):
    """The counts of the whole authority at the end of a month, as known when they were worked out.

    Made anew every night from the activities: nothing rests on it but the line of past months.
    `older_` are those by the ages of national indicator 117.
    """

    month_end = models.DateField()
    cohort = models.PositiveIntegerField()
    neet = models.PositiveIntegerField()
    not_known = models.PositiveIntegerField()
    participating = models.PositiveIntegerField()
    older_cohort = models.PositiveIntegerField()
    older_neet = models.PositiveIntegerField()
    worked_out_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "month_end", "cohort", "neet", "not_known", "participating", "older_cohort",
                "older_neet", "worked_out_at",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "month_end"], name="month_total_once"),
            models.CheckConstraint(
                name="month_total_parts_of_cohort",
                condition=models.Q(
                    cohort__gte=models.F("neet") + models.F("not_known") + models.F("participating")
                )
                & models.Q(older_cohort__gte=models.F("older_neet")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.month_end:%Y-%m}"
