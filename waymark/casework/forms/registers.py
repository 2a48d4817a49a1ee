"""What is typed or ticked on the register of a session, and on a consent form?"""

from typing import Any

from django import forms

from waymark.casework.forms.sessions import number, words
from waymark.casework.models.activity_consents import CONSENT_LABELS, GIVEN_BY_LABELS
from waymark.casework.models.sessions import BAND_LABELS, LONGEST_NICKNAME
from waymark.casework.rules.outcomes import OUTCOMES
from waymark.casework.rules.sessions import MOST_HEADS, AgeBand, ConsentKind, GivenBy
from waymark.people.models.parts import choices_of
from waymark.people.rules.asking import LONGEST_TEXT
from waymark.web.fields import Checkboxes, DateField
from waymark.web.forms import OUT_OF_DATE, Filter, Form, Versioned


def _heads(band: AgeBand) -> forms.IntegerField:
    return number(BAND_LABELS[band], most=MOST_HEADS)


class FindHere(Filter):
    """The box on a register by which somebody is found; it is sent in the address."""

    q = forms.CharField(label="Find somebody by name", required=False, max_length=LONGEST_TEXT)


class Here(Form):
    """Who is here: one press."""

    person = forms.UUIDField(
        widget=forms.HiddenInput, error_messages={"required": OUT_OF_DATE, "invalid": OUT_OF_DATE}
    )


class Nickname(Form):
    """Somebody who gives no more than a nickname."""

    nickname = forms.CharField(
        label="Nickname", max_length=LONGEST_NICKNAME, widget=forms.TextInput(attrs={"dir": "auto"})
    )
    is_first_time = forms.BooleanField(label="Here for the first time", required=False)


class Heads(Versioned):
    """How many more there are, by age."""

    under_13 = _heads(AgeBand.UNDER_13)
    from_13 = _heads(AgeBand.FROM_13)
    from_16 = _heads(AgeBand.FROM_16)
    from_18 = _heads(AgeBand.FROM_18)
    not_known = _heads(AgeBand.NOT_KNOWN)

    def values(self) -> dict[str, Any]:
        """Return what the action takes: an empty box is none."""
        found = super().values()
        heads = {band: found[band.value] or 0 for band in AgeBand}
        return {"heads": heads, "version": found["version"]}


class Attended(Versioned):
    """What is to be said of somebody who came."""

    outcomes = forms.MultipleChoiceField(
        label="What they took away",
        required=False,
        choices=[
            (each.code, f"{each.label} (accredited)" if each.is_accredited else each.label)
            for each in OUTCOMES
        ],
        widget=Checkboxes(),
    )
    note = forms.CharField(
        label="Note",
        required=False,
        max_length=500,
        help_text="It stands in their timeline. The young person may read it.",
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )


class Consent(Form):
    """A consent form that came in."""

    kinds = forms.MultipleChoiceField(
        label="What they said yes to",
        required=False,
        choices=choices_of(CONSENT_LABELS),
        widget=Checkboxes(),
    )
    given_by = forms.ChoiceField(label="Who gave it", choices=choices_of(GIVEN_BY_LABELS))
    giver = forms.CharField(label="Name of whoever gave it", required=False, max_length=120)
    given_on = DateField(label="When it was given")
    expires_on = DateField(label="Until when it holds", required=False)
    medical = words(
        "Health: what the worker at a session must know",
        hint="Allergies, medicines, what to do. It is kept sealed.",
    )

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {
            "kinds": [ConsentKind(kind) for kind in found["kinds"]],
            "given_by": GivenBy(found["given_by"]),
        }
