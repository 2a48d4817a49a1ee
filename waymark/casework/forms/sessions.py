"""What is typed about projects, sessions and what came of them?"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django import forms

from waymark.access.models.authorities import Locality
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.casework.actions.sessions import GapWithoutBothDays, SessionPlan
from waymark.casework.models.sessions import LONGEST_WORDS, TYPE_LABELS, Project, Session
from waymark.casework.rules.sessions import LONGEST_SESSION_MINUTES, MOST_HEADS, Gap, SessionType
from waymark.people.models.parts import choices_of
from waymark.web.fields import Checkboxes, DateField, DateTimeField
from waymark.web.forms import Form, Versioned

NARROW = "govuk-input--width-4"


def words(label: str, *, rows: int = 3, hint: str = "", required: bool = False) -> forms.CharField:
    """Return a box for several lines."""
    return forms.CharField(
        label=label,
        required=required,
        max_length=LONGEST_WORDS,
        help_text=hint,
        widget=forms.Textarea(attrs={"rows": rows, "dir": "auto"}),
    )


def number(label: str, *, most: int, least: int = 0, required: bool = False) -> forms.IntegerField:
    """Return a narrow box for a whole number."""
    return forms.IntegerField(
        label=label,
        required=required,
        min_value=least,
        max_value=most,
        widget=forms.TextInput(attrs={"class": NARROW, "inputmode": "numeric"}),
    )


class ProjectEdit(Form):
    """A project."""

    name = forms.CharField(label="Name", max_length=120)
    kind = forms.ChoiceField(label="Type", choices=choices_of(TYPE_LABELS))
    team = forms.ChoiceField(label="Team")
    aims = words("What it is for")
    place = forms.CharField(label="Place", required=False, max_length=200)
    locality = forms.ChoiceField(label="Area", required=False)
    ages = forms.CharField(
        label="Ages", required=False, max_length=60, help_text="For example, 13 to 17"
    )
    starts_on = DateField(label="First day", required=False)
    ends_on = DateField(label="Last day", required=False)

    def __init__(
        self, *args: Any, teams: Iterable[Team], localities: Iterable[Locality], **kwargs: Any
    ) -> None:
        """Offer one's own teams, and the areas that are there now."""
        super().__init__(*args, **kwargs)
        self.teams = {str(each.public_id): each for each in teams}
        self.areas = {str(each.public_id): each for each in localities}
        _offer(self, "team", ((key, each.name) for key, each in self.teams.items()))
        areas = ((key, each.name) for key, each in self.areas.items())
        _offer(self, "locality", [("", "No one area"), *areas])

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {
            "kind": SessionType(found["kind"]),
            "team": self.teams[found["team"]],
            "locality": self.areas.get(found["locality"]),
        }


class ProjectChange(Versioned, ProjectEdit):
    """A project that is changed."""


class SessionEdit(Form):
    """What is planned for one session."""

    title = forms.CharField(label="Name", max_length=120)
    kind = forms.ChoiceField(label="Type", choices=choices_of(TYPE_LABELS))
    starts_at = DateTimeField(
        label="Start", error_messages={"required": "Enter the day and time it starts"}
    )
    minutes = number("Minutes", most=LONGEST_SESSION_MINUTES, least=1, required=True)
    place = forms.CharField(label="Place", required=False, max_length=200)
    workers = forms.MultipleChoiceField(label="Who runs it", widget=Checkboxes())
    capacity = number("Places, if there is a limit", most=9_999, least=1)
    plan = words("What happens", rows=5)
    risks = words(
        "Risks and what is done about them",
        hint="Of place and activity. What concerns one young person stands in their record.",
    )

    def __init__(self, *args: Any, colleagues: Iterable[Membership], **kwargs: Any) -> None:
        """Offer those who may run a session."""
        super().__init__(*args, **kwargs)
        self.colleagues = {str(each.public_id): each for each in colleagues}
        _offer(self, "workers", ((key, each.name_at_work) for key, each in self.colleagues.items()))

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = self.cleaned_data
        return {
            "plan": SessionPlan(
                title=found["title"],
                kind=SessionType(found["kind"]),
                starts_at=found["starts_at"],
                minutes=found["minutes"],
                place=found["place"],
                capacity=found["capacity"],
                plan=found["plan"],
                risks=found["risks"],
            ),
            "workers": [self.colleagues[key] for key in found["workers"]],
        }


class SessionChange(Versioned, SessionEdit):
    """What is planned for a session that is changed."""


class SessionNew(SessionEdit):
    """A session to plan, once or each week."""

    project = forms.ChoiceField(label="Project", required=False)
    team = forms.ChoiceField(label="Team, if it is of no project", required=False)
    until = DateField(
        label="Repeat each week until", required=False, help_text="Leave empty for one session."
    )
    gap_from = DateField(label="Leave out a holiday: first day", required=False)
    gap_to = DateField(label="Leave out a holiday: last day", required=False)

    field_order = ("title", "project", "team")

    def __init__(
        self, *args: Any, projects: Iterable[Project], teams: Iterable[Team], **kwargs: Any
    ) -> None:
        """Offer one's own projects and teams."""
        super().__init__(*args, **kwargs)
        self.projects = {str(each.public_id): each for each in projects}
        self.teams = {str(each.public_id): each for each in teams}
        named = ((key, each.name) for key, each in self.projects.items())
        _offer(self, "project", [("", "None: it stands alone"), *named])
        _offer(self, "team", [(key, each.name) for key, each in self.teams.items()])

    def clean(self) -> dict[str, Any]:
        """Ask for both days of a holiday or for neither, and for a team without a project."""
        found: dict[str, Any] = super().clean() or self.cleaned_data
        first, last = found.get("gap_from"), found.get("gap_to")
        if bool(first) != bool(last) or (first and last and last < first):
            self.add_error("gap_from", str(GapWithoutBothDays.__doc__))
        if not found.get("project") and not found.get("team") and "team" not in self.errors:
            self.add_error("team", "Select a team, or a project, which has one")
        return found

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = self.cleaned_data
        project = self.projects.get(found["project"])
        gaps = [Gap(found["gap_from"], found["gap_to"])] if found["gap_from"] else []
        return super().values() | {
            "project": project,
            "team": project.team if project else self.teams[found["team"]],
            "until": found["until"],
            "gaps": gaps,
        }


class SessionCancel(Form):
    """Why a session is called off."""

    reason = forms.CharField(label="Why", max_length=200)


class Evaluate(Versioned):
    """What is said of a session afterwards."""

    went_well = words("What went well", required=True)
    to_change = words("What to do differently")
    concerns = words(
        "Concerns about the place or the activity",
        hint="A worry about a young person does not belong here: tell your safeguarding lead.",
    )
    happy = number("Young people who said it was good", most=MOST_HEADS)
    so_so = number("Young people who said it was all right", most=MOST_HEADS)
    unhappy = number("Young people who said it was not good", most=MOST_HEADS)

    def values(self) -> dict[str, Any]:
        """Return what the action takes: an empty number is none."""
        found = super().values()
        return found | {name: found[name] or 0 for name in ("happy", "so_so", "unhappy")}


def as_typed(session: Session, *, workers: Iterable[str]) -> dict[str, Any]:
    """Return what a form about a session begins with."""
    return {
        "title": session.title,
        "kind": session.kind,
        "starts_at": session.starts_at,
        "minutes": minutes_between(session.starts_at, session.ends_at),
        "place": session.place,
        "workers": list(workers),
        "capacity": session.capacity,
        "plan": session.plan,
        "risks": session.risks,
    }


def minutes_between(starts_at: datetime, ends_at: datetime) -> int:
    """Return how many minutes a session lasts."""
    return int((ends_at - starts_at).total_seconds() // 60)


def _offer(form: Form, name: str, choices: Iterable[tuple[str, str]]) -> None:
    form.fields[name].choices = list(choices)  # type: ignore[attr-defined]
