"""On which pages is an option of an appraisal described, costed and assessed?"""

from typing import Any, ClassVar
from uuid import UUID

from waymark.commissioning.actions import options as actions
from waymark.commissioning.forms import options as forms
from waymark.commissioning.models.appraisals import AppraisalOption, CostLine, Risk
from waymark.commissioning.queries import appraisals as queries
from waymark.commissioning.views.appraisals import AppraisalForm, FilledTable, TablePage
from waymark.core.versions import record_version
from waymark.web.versioned import VersionedPage


class OptionAdd(AppraisalForm):
    """Put an option on the long list."""

    title = "Add an option"
    form_class = forms.OptionAdd
    message = "Option added"

    def form_arguments(self) -> dict[str, Any]:
        """Leave out the standing options that are there."""
        return {"taken": [each.key for each in self.read().options]}

    def do(self, values: dict[str, Any]) -> None:
        """Add it."""
        actions.add_option(by=self.actor, appraisal=self.appraisal, at=self.at, **values)


class OneOption(AppraisalForm):
    """What the forms about one option share."""

    option: AppraisalOption
    about: ClassVar[str] = ""

    def load(self, appraisal: UUID, **kwargs: Any) -> None:
        """Fetch the appraisal and the option."""
        super().load(appraisal=appraisal)
        self.option = queries.get_option(
            viewer=self.actor, appraisal=self.appraisal, public_id=kwargs["option"]
        )

    def page_title(self) -> str:
        """Return what the page is about, with the option."""
        return f"{self.title}: {self.option.label}"


class OptionEdit(VersionedPage, OneOption):
    """Change an option, and take it to the shortlist or not."""

    title = "Change the option"
    form_class = forms.OptionEdit
    template_name = OneOption.template_name

    def initial(self) -> dict[str, Any]:
        """Return what is kept."""
        found = self.option
        return {
            "label": found.label,
            "description": found.description,
            "is_shortlisted": found.is_shortlisted,
            "shortlist_reason": found.shortlist_reason,
            "version": record_version(found),
        }

    def do(self, values: dict[str, Any]) -> None:
        """Save."""
        actions.change_option(by=self.actor, option=self.option, at=self.at, **values)


class OptionCosts(OneOption, TablePage):
    """The cost lines of an option."""

    title = "Costs"
    form_class = forms.Costs
    model = CostLine
    hint = (
        "One line for the same amount in each year from the first to the last; year 0 is the year "
        "in which the option begins. Leave the last year empty for one year alone. Often "
        "forgotten: dual running, moving data, branding and leases, differences of VAT, pension "
        "strain, a team that manages the contract."
    )

    def owner(self) -> dict[str, Any]:
        """Return the option."""
        return {"option": self.option}

    def form_arguments(self) -> dict[str, Any]:
        """Add the years that the lines must fit."""
        return super().form_arguments() | {"appraisal": self.appraisal}

    def context(self) -> dict[str, Any]:
        """Say where to start from with optimism bias."""
        return super().context() | {"second_hint": forms.Costs.bias_hint()}

    def do(self, values: dict[str, Any]) -> None:
        """Keep them."""
        actions.keep_costs(by=self.actor, option=self.option, at=self.at, **values)


class OptionRisks(OneOption, TablePage):
    """The risks of an option."""

    title = "Risks"
    form_class = forms.Risks
    model = Risk
    hint = (
        "A risk with a probability, a cost and a year counts in the cost of the option with "
        "probability times cost."
    )

    def owner(self) -> dict[str, Any]:
        """Return the option."""
        return {"option": self.option}

    def do(self, values: dict[str, Any]) -> None:
        """Keep them."""
        actions.keep_risks(by=self.actor, option=self.option, at=self.at, **values)


class OptionFactors(OneOption, FilledTable):
    """How far an option meets the success factors."""

    title = "Success factors"
    form_class = forms.Factors

    def form_arguments(self) -> dict[str, Any]:
        """Return the factors."""
        return {"factors": self.read().factors}

    def initial(self) -> dict[str, Any]:
        """Return what is kept."""
        contents = self.read()
        factors = {each.pk: each.public_id for each in contents.factors}
        held = list(queries.list_assessments(self.option))
        found: dict[str, Any] = {"version": record_version(*held)}
        for each in held:
            found[f"verdict-{factors[each.factor_id]}"] = each.verdict
            found[f"reason-{factors[each.factor_id]}"] = each.reason
        return found

    def do(self, values: dict[str, Any]) -> None:
        """Keep it."""
        actions.assess_option(by=self.actor, option=self.option, at=self.at, **values)


class OptionEquality(OneOption, FilledTable):
    """What an option does to people who share a characteristic."""

    title = "Equality assessment"
    form_class = forms.Equality
    hint = (
        "It must be whole before the decision, and before those who decide. Care experience and "
        "living in the country are local additions to the nine characteristics of the Equality Act."
    )

    def initial(self) -> dict[str, Any]:
        """Return what is kept; a review is given anew each time."""
        held = list(queries.list_effects(self.option))
        found: dict[str, Any] = {"version": record_version(*held)}
        for each in held:
            for name in ("effect", "evidence", "mitigation"):
                found[f"{name}-{each.characteristic}"] = getattr(each, name)
        return found

    def do(self, values: dict[str, Any]) -> None:
        """Keep it."""
        actions.assess_equality(by=self.actor, option=self.option, at=self.at, **values)
