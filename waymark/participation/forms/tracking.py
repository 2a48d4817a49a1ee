"""What is typed about tries to reach somebody, and what is the queue narrowed by?"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django import forms

from waymark.access.models.authorities import Locality
from waymark.access.models.members import Membership
from waymark.organisations.models import Organisation
from waymark.participation.actions.tracking import Told
from waymark.participation.forms.activities import code_choices
from waymark.participation.models.tracking import (
    CLAIM_LABELS,
    LONGEST_TEXT,
    METHOD_LABELS,
    OUTCOME_LABELS,
)
from waymark.participation.queries.reaching import Chased
from waymark.participation.rules.chasing import (
    BY_HAND,
    FOR_MANY,
    NEED_APPROVAL,
    Method,
    Outcome,
    Want,
)
from waymark.people.models.circle import RELATIONSHIP_LABELS, Relationship
from waymark.people.models.parts import choices_of
from waymark.people.models.people import SOURCE_LABELS
from waymark.people.models.summaries import PersonSummary
from waymark.people.rules.telephones import telephone_in_words
from waymark.people.rules.vocabulary import RelationshipKind, Source
from waymark.web.fields import DateField, Radios
from waymark.web.forms import OUT_OF_DATE, Filter, Form

WANT_LABELS = {
    Want.ALL: "Not known, and about to lapse",
    Want.NOT_KNOWN: "Not known only",
    Want.LAPSING: "About to lapse only",
}
TELLING = (Source.YOUNG_PERSON, Source.PARENT, Source.SCHOOL, Source.PROVIDER, Source.AGENCY)
LONGEST_NOTE = 500
NOBODY = "nobody"


class ChaseFilter(Filter):
    """What the queue is narrowed by; it is sent in the address."""

    want = forms.TypedChoiceField(
        label="Whom",
        required=False,
        choices=choices_of(WANT_LABELS),
        coerce=Want,
        empty_value=Want.ALL,
    )
    locality = forms.TypedChoiceField(label="Area", required=False, coerce=UUID, empty_value=None)
    school = forms.TypedChoiceField(label="School", required=False, coerce=UUID, empty_value=None)
    worker = forms.TypedChoiceField(
        label="Lead worker", required=False, coerce=UUID, empty_value=None
    )

    def __init__(
        self,
        *args: Any,
        localities: Iterable[Locality],
        schools: Iterable[Organisation],
        workers: Iterable[Membership],
        **kwargs: Any,
    ) -> None:
        """Offer the areas, schools and workers."""
        super().__init__(*args, **kwargs)
        for name, rows in (
            ("locality", [(each.public_id, each.name) for each in localities]),
            ("school", [(each.public_id, each.name) for each in schools]),
            ("worker", [(each.public_id, each.user.name) for each in workers]),
        ):
            self.fields[name].choices = [  # type: ignore[attr-defined]
                ("", "Any"),
                *((str(key), label) for key, label in rows),
            ]


class OfWay(Form):
    """A form that says by which way somebody was tried: a method, and through which number."""

    reply = forms.UUIDField(
        required=False, widget=forms.HiddenInput, error_messages={"invalid": OUT_OF_DATE}
    )
    way = forms.ChoiceField(label="How", widget=Radios())

    def __init__(self, *args: Any, ways: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        """Offer the ways."""
        super().__init__(*args, **kwargs)
        self.fields["way"].choices = ways  # type: ignore[attr-defined]

    def values(self) -> dict[str, Any]:
        """Return what was typed, the way as what the action takes."""
        found = super().values()
        method, _, key = found.pop("way").partition(":")
        return found | {"method": Method(method), "point": UUID(key) if key else None}


class Attempt(OfWay):
    """A try: the way, and in one press what came of it."""

    note = forms.CharField(label="Note", required=False, max_length=LONGEST_NOTE)
    outcome = forms.ChoiceField(
        choices=[(each.value, OUTCOME_LABELS[each]) for each in BY_HAND],
        error_messages={"required": "Say what came of it"},
    )

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {"outcome": Outcome(found["outcome"])}


class Changed(OfWay):
    """What somebody says that they do now."""

    code = forms.ChoiceField(label="What they do now")
    starts_on = DateField(label="Since")
    provider_name = forms.CharField(
        label="Where", required=False, max_length=200, help_text="School, college or employer"
    )
    expected_end_on = DateField(label="Expected to end", required=False)
    review_on = DateField(
        label="Look at it again",
        required=False,
        help_text="For a start that is agreed, that day",
    )
    source = forms.ChoiceField(
        label="Who said so",
        choices=[(each.value, SOURCE_LABELS[each]) for each in TELLING],
        initial=Source.YOUNG_PERSON.value,
    )
    note = forms.CharField(label="Note", required=False, max_length=LONGEST_NOTE)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        """Offer what somebody may be doing today."""
        super().__init__(*args, **kwargs)
        self.fields["code"].choices = [  # type: ignore[attr-defined]
            (code, words) for code, words in code_choices(today) if code not in NEED_APPROVAL
        ]

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        told = {
            name: found.pop(name)
            for name in ("code", "starts_on", "provider_name", "expected_end_on", "review_on")
        }
        return found | {
            "outcome": Outcome.CHANGED,
            "told": Told(source=Source(found.pop("source")), **told),
        }


class Claim(Form):
    """That somebody cannot be found, and how the writer knows."""

    code = forms.ChoiceField(
        label="What it came to", choices=list(CLAIM_LABELS.items()), widget=Radios()
    )
    evidence = forms.CharField(
        label="How you know",
        help_text="What was tried, who said so, on which day",
        max_length=LONGEST_NOTE,
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
    )


class Decision(Form):
    """Whether somebody agrees, and why not."""

    agrees = forms.ChoiceField(
        label="Do you agree?",
        choices=[("yes", "Yes, record it"), ("no", "No, keep trying")],
        widget=Radios(inline=True),
    )
    answer = forms.CharField(
        label="Why",
        required=False,
        help_text="Needed where you do not agree",
        max_length=LONGEST_NOTE,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )


class TextToMany(Form):
    """The words of a text that goes to many."""

    words = forms.CharField(
        label="Text",
        max_length=LONGEST_TEXT,
        help_text="((first name)), ((adviser)) and ((authority)) fill themselves. Ask one thing, "
        "and say who asks.",
        widget=forms.Textarea(attrs={"rows": 5, "dir": "auto"}),
    )


class Whose(Form):
    """Which of those who share a number wrote a text."""

    person = forms.ChoiceField(
        label="Who wrote it?",
        widget=Radios(),
        error_messages={"required": "Say who wrote it"},
    )

    def __init__(self, *args: Any, owners: Iterable[PersonSummary], **kwargs: Any) -> None:
        """Offer them, and nobody of them."""
        super().__init__(*args, **kwargs)
        self.fields["person"].choices = [  # type: ignore[attr-defined]
            *((str(each.person.public_id), each.name) for each in owners),
            (NOBODY, "None of them"),
        ]

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        chosen = self.cleaned_data["person"]
        return {"person": None if chosen == NOBODY else UUID(chosen)}


class ForMany(Form):
    """One outcome for several young people."""

    people = forms.TypedMultipleChoiceField(
        label="Young people", coerce=UUID, error_messages={"required": "Choose somebody"}
    )
    method = forms.TypedChoiceField(
        label="How", choices=choices_of(METHOD_LABELS), coerce=Method, initial=Method.LETTER.value
    )
    outcome = forms.TypedChoiceField(
        label="Outcome",
        choices=[(each.value, OUTCOME_LABELS[each]) for each in FOR_MANY],
        coerce=Outcome,
    )

    def __init__(self, *args: Any, people: Iterable[UUID], **kwargs: Any) -> None:
        """Offer the people of the page."""
        super().__init__(*args, **kwargs)
        self.fields["people"].choices = [(str(key), str(key)) for key in people]  # type: ignore[attr-defined]


def ways_of(chased: Chased) -> list[tuple[str, str]]:
    """Return by which ways somebody may be tried, the next step of the ladder first."""
    ways = [
        (f"{method.value}:{point.row.public_id}", _words(method, point.row))
        for point in chased.points
        for method in point.methods
    ]
    if chased.letters_to:
        ways.append((Method.LETTER.value, f"Letter to {chased.letters_to}"))
    if chased.family:
        ways.append((Method.FAMILY.value, "; ".join(map(_relative, chased.family))))
    where = chased.schooling.organisation.name if chased.schooling else ""
    asked = f"Ask {where}" if where else "Ask a school, college or provider"
    ways.append((Method.PROVIDER.value, asked))
    if chased.doors:
        ways.append((Method.VISIT.value, f"Visit {chased.doors[0]}"))
    next_method = chased.step.method.value if chased.step else ""
    return sorted(ways, key=lambda way: way[0].partition(":")[0] != next_method)


def _relative(each: Relationship) -> str:
    kind = RELATIONSHIP_LABELS[RelationshipKind(each.kind)].lower()
    number = telephone_in_words(each.telephone) if each.telephone else each.email
    return f"{each}, {kind}: {number}"


def _words(method: Method, point: Any) -> str:
    value = point.value if method is Method.EMAIL else telephone_in_words(point.value)
    whose = f" ({point.belongs_to})" if point.belongs_to else ""
    best = f", best time: {point.best_time}" if point.best_time else ""
    return f"{METHOD_LABELS[method]} {value}{whose}{best}"
