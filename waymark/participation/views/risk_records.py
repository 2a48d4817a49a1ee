"""The pages about one young person's risk of NEET: why, who judges otherwise, what is said."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse

from waymark.access.permissions import Permission
from waymark.audit.actions import record as audit
from waymark.audit.rules import Event
from waymark.core.dates import months_after
from waymark.core.refusals import NotFound
from waymark.participation.actions import risk as actions
from waymark.participation.forms import risk as forms
from waymark.participation.models.risk import BAND_LABELS
from waymark.participation.presenters.risk.people import PersonPage, person_page
from waymark.participation.presenters.risk.words import NO_EFFECT
from waymark.participation.queries import risk as queries
from waymark.participation.rules.risk import GROUPS, Band, find_model
from waymark.participation.views.pages import RecordPage
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityFormPage

USUAL_JUDGEMENT_MONTHS = 6


class RiskRecordPage(RecordPage):
    """A page about one young person's risk; all that a band can be made of has to lie open."""

    permission = Permission.RISK_SEE

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch the record; that it was looked at is in the trail."""
        super().load(person=person)
        if not self.found.reach.groups.issuperset(GROUPS):
            raise NotFound
        if self.request.method == "GET":
            audit(by=self.actor, event=Event.PERSON_SEEN, target=self.found.person, at=self.at)


class RiskPerson(RiskRecordPage):
    """How a young person's band came about."""

    title = "Risk of NEET"
    template_name = "participation/risk_person.html"

    def present(self) -> PersonPage:
        """Return the page."""
        found = queries.get_working(viewer=self.actor, record=self.found, at=self.at)
        return person_page(
            found,
            model=find_model(found.result.run.model) if found.result else None,
            today=self.today,
            judge_url=self.record_url("participation:risk_judge"),
            facts_url=self.record_url("participation:school_facts"),
            model_url=self.url("participation:risk_model"),
            take_back_url=lambda each: self.record_url(
                "participation:risk_take_back", judgement=each.public_id
            ),
            withdraw_url=lambda each: self.record_url(
                "participation:school_fact_withdraw", fact=each.public_id
            ),
        )

    def context(self) -> dict[str, Any]:
        """Add what none of this does."""
        return super().context() | {"no_effect": NO_EFFECT}


class RiskRecordForm(RiskRecordPage, AuthorityFormPage):
    """A form about one young person's risk."""

    template_name = "web/layouts/form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the working."""
        working = self.record_url("participation:risk_person")
        return [*super().breadcrumbs(), ("Risk of NEET", working)]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.record_url("participation:risk_person")}

    def saved(self, message: str) -> HttpResponse:
        """Say what happened and go back to the working."""
        return self.done("participation:risk_person", message, person=self.found.person.public_id)


class RiskJudge(RiskRecordForm):
    """Judge otherwise than was reckoned, up or down."""

    title = "Judge the risk otherwise"
    form_class = forms.Judge

    def initial(self) -> dict[str, Any]:
        """Begin with half a year."""
        return {"ends_on": months_after(self.today, USUAL_JUDGEMENT_MONTHS)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        made = actions.judge_risk(by=self.actor, at=self.at, person=self.found.person, **values)
        return self.saved(f"The risk counts as: {BAND_LABELS[Band(made.band)]}")


class RiskConfirm(RiskRecordForm):
    """Something done once somebody has read what it does."""

    form_class = Confirm
    template_name = "participation/guarantee_confirm.html"
    words: str
    submit: str

    def context(self) -> dict[str, Any]:
        """Add the words."""
        return super().context() | {"words": self.words, "submit": self.submit}


class RiskTakeBack(RiskConfirm):
    """Let what was reckoned count again."""

    title = "Take back a judgement"
    words = "What was worked out counts again. The judgement stays to be read."
    submit = "Take it back"

    def load(self, person: UUID, judgement: UUID, **_: Any) -> None:  # type: ignore[override]
        """Fetch the judgement."""
        super().load(person=person)
        self.judgement = queries.get_judgement(
            viewer=self.actor, record=self.found, public_id=judgement
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it back."""
        actions.take_back_judgement(by=self.actor, at=self.at, judgement=self.judgement)
        return self.saved("What was worked out counts again")


class SchoolFacts(RiskRecordForm):
    """Write down what the school says."""

    title = "What the school says"
    form_class = forms.Facts

    def initial(self) -> dict[str, Any]:
        """Begin with the school's word of today."""
        return {"as_of": self.today, "source": "school"}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.record_facts(by=self.actor, at=self.at, person=self.found.person, **values)
        return self.saved("Recorded. It counts when the risk is next worked out, each night")


class SchoolFactWithdraw(RiskConfirm):
    """Say that something the school was said to say is mistaken."""

    title = "Withdraw what the school says"
    words = "It counts no more when the risk is next worked out. It stays in the history."
    submit = "Withdraw it"

    def load(self, person: UUID, fact: UUID, **_: Any) -> None:  # type: ignore[override]
        """Fetch the fact."""
        super().load(person=person)
        self.fact = queries.get_fact(viewer=self.actor, record=self.found, public_id=fact)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Withdraw it."""
        actions.withdraw_fact(by=self.actor, at=self.at, fact=self.fact)
        return self.saved("Withdrawn")
