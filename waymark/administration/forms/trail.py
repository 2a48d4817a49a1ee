"""What can the audit trail be narrowed by?"""

from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.utils import timezone

from waymark.access.models.members import Membership
from waymark.administration.presenters import words
from waymark.audit.queries import Search
from waymark.audit.rules import Event, EventSort
from waymark.core.actors import ActorKind
from waymark.web.fields import DateField
from waymark.web.forms import Filter

ANY = ("", "Any")
MACHINES = (ActorKind.SYSTEM, ActorKind.OPERATOR, ActorKind.RESPONDENT, ActorKind.PUBLIC)


class TrailFilter(Filter):
    """Who did or saw what, and when; it is sent in the address."""

    who = forms.ChoiceField(label="Who", required=False)
    sort = forms.ChoiceField(
        label="Sort",
        required=False,
        choices=[ANY, *((sort.value, words.SORTS[sort]) for sort in EventSort)],
    )
    event = forms.ChoiceField(label="What", required=False)
    since = DateField(label="From", required=False)
    until = DateField(label="Until", required=False)
    target = forms.UUIDField(
        label="Record number",
        required=False,
        widget=forms.TextInput,
        help_text="The long number in the address of a record's page",
        error_messages={"invalid": "Record number must be 32 letters and numbers, with 4 hyphens"},
    )

    def __init__(self, *args: Any, people: list[Membership], **kwargs: Any) -> None:
        """Offer the people who work or worked here, and those who act without a name."""
        self.people = {str(found.public_id): found for found in people}
        super().__init__(*args, **kwargs)
        who: Any = self.fields["who"]
        who.choices = [
            ANY,
            *((key, str(found.user)) for key, found in self.people.items()),
            *((kind.value, words.NOBODY_BY_NAME[kind]) for kind in MACHINES),
        ]
        what: Any = self.fields["event"]
        what.choices = [
            ANY,
            *sorted(((one.value, words.label(one)) for one in Event), key=lambda pair: pair[1]),
        ]

    def clean(self) -> dict[str, Any]:
        """The end is not before the beginning."""
        values = super().clean() or {}
        since, until = values.get("since"), values.get("until")
        if since and until and until < since:
            self.add_error("until", "Until must be the same day as From or a later one")
        return values

    def search(self) -> Search:
        """Return what was asked for; nothing that was typed wrongly narrows anything."""
        values = self.cleaned_data
        who = values.get("who") or ""
        member = self.people.get(who)
        until = values.get("until")
        return Search(
            user_id=member.user_id if member else None,
            actor_kind=ActorKind(who) if who and not member else None,
            sort=EventSort(values["sort"]) if values.get("sort") else None,
            event=Event(values["event"]) if values.get("event") else None,
            since=_midnight(values.get("since")),
            before=_midnight(until + timedelta(days=1)) if until else None,
            target_id=values.get("target"),
        )


def _midnight(day: Any) -> datetime | None:
    return timezone.make_aware(datetime.combine(day, time())) if day else None
