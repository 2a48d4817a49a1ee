"""The pages about the risk of NEET of everybody: who, how groups fare, what schools are told."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import day_in_words, local_date
from waymark.participation.actions import risk as actions
from waymark.participation.exports.risk_csv import risk_csv
from waymark.participation.forms import risk as forms
from waymark.participation.models.risk import RiskResult, RiskRun
from waymark.participation.presenters.risk import groups, model, people, schools
from waymark.participation.presenters.risk.words import NO_EFFECT
from waymark.participation.queries import risk as queries
from waymark.participation.rules.risk import GROUPS, model_on
from waymark.participation.rules.risk_figures import group_rows
from waymark.people.queries.parts import list_places_to_learn
from waymark.web.forms import Confirm
from waymark.web.narrowing import Narrowed, with_query
from waymark.web.pages import AuthorityFormPage, AuthorityPage, as_download
from waymark.web.paging import Stretch, stretch_of


class RiskPage(AuthorityPage):
    """What the pages about everybody share: the moment, the latest reckoning."""

    permission = Permission.RISK_SEE
    title = "Risk of NEET"
    at: datetime
    run: RiskRun | None

    def load(self, **_: Any) -> None:
        """Look at the clock, once, and find the latest reckoning."""
        self.at = timezone.now()
        self.run = queries.find_run(viewer=self.actor)

    @property
    def today(self) -> date:
        """The day it is here."""
        return local_date(self.at)

    def context(self) -> dict[str, Any]:
        """Add what none of this does."""
        return super().context() | {
            "no_effect": NO_EFFECT,
            "reckon_url": self.url("participation:risk_reckon")
            if self.may(Permission.RISK_MANAGE)
            else "",
        }


class RiskList(Narrowed, RiskPage):
    """Who is at risk, within reach, the most pressing first."""

    template_name = "participation/risk_list.html"
    stretch: Stretch[RiskResult]

    def load(self, **_: Any) -> None:
        """Read what the list is narrowed by, and fetch its rows."""
        super().load()
        self.narrow(
            forms.RiskFilter(
                self.request.GET,
                year_groups=model_on(self.today).year_groups,
                schools=list_places_to_learn(viewer=self.actor),
            )
        )
        if self.run is not None:
            self.stretch = stretch_of(
                self.request,
                queries.list_results(
                    viewer=self.actor,
                    run=self.run,
                    at=self.at,
                    narrowing=queries.RiskNarrowing(**self.narrowing),
                ),
            )

    def present(self) -> people.ListPage | None:
        """Return the page; nothing before anybody reckoned."""
        if self.run is None:
            return None
        return people.list_page(
            self.run,
            self.stretch.rows,
            numbers=queries.count_bands(viewer=self.actor, run=self.run, at=self.at),
            schools=queries.schools_of(viewer=self.actor, results=self.stretch.rows, on=self.today),
            band_url=lambda band: with_query(self.request.path, {"band": band.value}),
            person_url=lambda each: self.url(
                "participation:risk_person", person=each.person.public_id
            ),
            chosen=self.chosen(),
            clear_url=self.request.path,
        )

    def context(self) -> dict[str, Any]:
        """Add the pages before and after."""
        return super().context() | ({"stretch": self.stretch} if self.run else {})


class RiskGroups(RiskPage):
    """How groups of young people fare in a reckoning: the latest, or that of a month."""

    title = "Risk of NEET by group"
    template_name = "participation/risk_groups.html"

    def present(self) -> groups.GroupsPage | None:
        """Return the page; nothing before anybody reckoned."""
        runs = list(queries.list_runs(viewer=self.actor))
        asked = self.request.GET.get("month", "")
        run = next((each for each in runs if f"{each.month:%Y-%m}" == asked), self.run)
        if run is None:
            return None
        counted = queries.count_by_group(viewer=self.actor, run=run, today=self.today)
        return groups.groups_page(
            run,
            group_rows(counted),
            runs=runs,
            run_url=lambda each: with_query(self.request.path, {"month": f"{each.month:%Y-%m}"}),
        )


class RiskModel(RiskPage):
    """What the model in force says."""

    title = "How the risk of NEET is worked out"
    template_name = "participation/risk_model.html"

    def present(self) -> model.ModelPage:
        """Return the page."""
        return model.model_page(model_on(self.today))


class RiskSchools(RiskPage):
    """Which schools may be handed their list."""

    permission = Permission.RISK_MANAGE
    title = "Lists for schools"
    template_name = "participation/risk_schools.html"

    def present(self) -> tuple[schools.SchoolRow, ...]:
        """Return the rows."""
        if self.run is None:
            return ()
        counted = queries.count_by_school(viewer=self.actor, run=self.run, at=self.at)
        return schools.school_rows(
            counted,
            agreements=queries.list_agreements_with(
                viewer=self.actor, schools=[each.pk for each, _ in counted], day=self.today
            ),
            url=lambda each: self.url("participation:risk_school", organisation=each.public_id),
        )


class RiskAct(RiskPage, AuthorityFormPage):
    """Something done for everybody, once somebody has read what it does."""

    permission = Permission.RISK_MANAGE
    form_class = Confirm
    template_name = "participation/guarantee_confirm.html"
    back = "risk_list"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back."""
        return [("Risk of NEET", self.url("participation:risk_list"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url(f"participation:{self.back}")}


class RiskReckon(RiskAct):
    """Reckon everybody anew, without waiting for the night."""

    title = "Work out the risk of NEET anew"

    def context(self) -> dict[str, Any]:
        """Add the words."""
        return super().context() | {
            "words": "The risk of everybody is worked out anew by what is recorded now, as is done "
            f"every night. {NO_EFFECT}",
            "submit": "Work it out anew",
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Reckon."""
        actions.reckon_risk(by=self.actor, at=self.at)
        return self.done("participation:risk_list", "The risk of everybody was worked out anew")


class RiskSchool(RiskAct):
    """Hand a school the list of its own learners who are at risk."""

    title = "List for"
    template_name = "participation/risk_school.html"
    back = "risk_schools"

    def load(self, organisation: UUID, **_: Any) -> None:  # type: ignore[override]
        """Find the school, and what was agreed with it."""
        super().load()
        self.school = queries.get_school(viewer=self.actor, public_id=organisation)
        self.agreements = queries.list_agreements_with(
            viewer=self.actor, schools=[self.school.pk], day=self.today
        ).get(self.school.pk, [])

    def page_title(self) -> str:
        """Return which school it is."""
        return f"{self.title} {self.school.name}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back."""
        lists = self.url("participation:risk_schools")
        return [*super().breadcrumbs(), ("Lists for schools", lists)]

    def context(self) -> dict[str, Any]:
        """Add what was agreed, or that nothing was."""
        covered = queries.covered_groups(self.agreements)
        return super().context() | {
            "agreements": [
                f"{each.title}, to be reviewed by {day_in_words(each.review_on)}"
                for each in self.agreements
            ],
            "groups": schools.group_words(covered),
            "is_less": covered != GROUPS,
            "refusal": "" if self.agreements else str(actions.NoAgreement()),
            "may_submit": bool(self.agreements),
            "submit": "Download the list (CSV)",
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Hand it out."""
        found = actions.hand_out_list(by=self.actor, at=self.at, school=self.school)
        return as_download(
            risk_csv(found),
            media_type="text/csv; charset=utf-8",
            file_name=f"risk-of-neet-{found.run.day.isoformat()}.csv",
        )
