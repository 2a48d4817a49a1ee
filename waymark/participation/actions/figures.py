"""How are the totals of past months worked out and kept?"""

from datetime import datetime, timedelta

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.scoping import scoped_authorities
from waymark.participation.models.figures import MonthTotal
from waymark.participation.queries.figures import get_totals
from waymark.participation.rules.figures import months_up_to

MONTHS_KEPT = 25
"""Two years and a month, so that every month of one year has the same month of the year before."""


@action
def work_out_months(*, by: Actor, at: datetime) -> None:
    """Count the ends of the past months anew, by what is known now; a task of the night."""
    access.require(by, Permission.FIGURES_FOLLOW)
    (authority,) = scoped_authorities()
    last = local_date(at).replace(day=1) - timedelta(days=1)
    rows = []
    for month_end in months_up_to(last, MONTHS_KEPT):
        total, older = get_totals(viewer=by, month_end=month_end)
        rows.append(
            MonthTotal(
                authority_id=authority,
                month_end=month_end,
                cohort=total.cohort,
                neet=total.neet,
                not_known=total.not_known,
                participating=total.participating,
                older_cohort=older.cohort,
                older_neet=older.neet,
                worked_out_at=at,
            )
        )
    MonthTotal.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["authority", "month_end"],
        update_fields=[
            "cohort", "neet", "not_known", "participating", "older_cohort", "older_neet",
            "worked_out_at",
        ],
    )  # fmt: skip
    record(by=by, event=Event.MONTHS_WORKED_OUT, at=at, detail={"months": len(rows)})
