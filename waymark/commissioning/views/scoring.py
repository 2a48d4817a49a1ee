"""On which pages are options scored, and weights named?"""

from typing import Any, ClassVar

from waymark.access.permissions import Permission
from waymark.commissioning.actions import scoring as actions
from waymark.commissioning.forms import scoring as forms
from waymark.commissioning.models.scoring import Criterion
from waymark.commissioning.queries import appraisals as queries
from waymark.commissioning.views.appraisals import AppraisalForm, FilledTable, TablePage
from waymark.core.versions import record_version


class Criteria(TablePage):
    """What the options are scored on."""

    title = "Criteria and weights"
    form_class = forms.Criteria
    model = Criterion
    hint = (
        "A weight says how much it matters to move from the worst option to the best one on this "
        "criterion, not how important the criterion is in itself. Leave money out where it stands "
        "in the costs. Weights need not add up to 100. A weight of 0 leaves a criterion out."
    )

    def owner(self) -> dict[str, Any]:
        """Return the appraisal."""
        return {"appraisal": self.appraisal}

    def do(self, values: dict[str, Any]) -> None:
        """Keep them."""
        actions.keep_criteria(by=self.actor, appraisal=self.appraisal, at=self.at, **values)


class Scores(FilledTable):
    """What the viewer gives each option on each criterion."""

    permission = Permission.SCORES_GIVE
    title = "Your scores"
    form_class = forms.Scores
    is_moderated: ClassVar[bool] = False
    hint = (
        "0 is as bad as the worst option, 100 as good as the best plausible one. Others do not "
        "change your scores, and you do not change theirs."
    )

    def form_arguments(self) -> dict[str, Any]:
        """Return options and criteria."""
        contents = self.read()
        return {"options": contents.shortlist, "criteria": contents.criteria}

    def initial(self) -> dict[str, Any]:
        """Return what was given before."""
        contents = self.read()
        keys = {each.pk: each.key for each in contents.options}
        criteria = {each.pk: each.public_id for each in contents.criteria}
        whose = None if self.is_moderated else self.actor.user_id
        held = list(queries.list_scores(self.appraisal, assessor=whose))
        found: dict[str, Any] = {"version": record_version(*held)}
        for each in held:
            line = f"{criteria[each.criterion_id]}-{keys[each.option_id]}"
            for name in ("value", "reason", "evidence"):
                found[f"{name}-{line}"] = getattr(each, name)
        return found

    def do(self, values: dict[str, Any]) -> None:
        """Keep them."""
        actions.give_scores(
            by=self.actor,
            appraisal=self.appraisal,
            is_moderated=self.is_moderated,
            at=self.at,
            **values,
        )


class Moderated(Scores):
    """What the assessors agreed on."""

    title = "Moderated scores"
    is_moderated = True
    hint = "What the assessors agreed on. It counts in place of the mean of their own scores."

    def context(self) -> dict[str, Any]:
        """Add what each assessor gave."""
        contents = self.read()
        names = {each.pk: each.name for each in contents.criteria}
        labels = {each.pk: each.label for each in contents.options}
        return super().context() | {
            "given": [
                (
                    f"{names[each.criterion_id]}: {labels[each.option_id]}",
                    each.assessor.name,
                    str(each.value),
                    each.reason,
                )
                for each in contents.scores
                if each.assessor is not None
            ]
        }


class WeightsName(AppraisalForm):
    """Keep weights that were tried under a name."""

    title = "Name these weights"
    form_class = forms.NameWeights
    message = "Weights named"

    def form_arguments(self) -> dict[str, Any]:
        """Return the criteria."""
        return {"criteria": self.read().criteria}

    def initial(self) -> dict[str, Any]:
        """Return the weights in the address."""
        return {name: value for name, value in self.request.GET.items() if name.startswith("w-")}

    def do(self, values: dict[str, Any]) -> None:
        """Keep them."""
        actions.name_weights(by=self.actor, appraisal=self.appraisal, at=self.at, **values)
