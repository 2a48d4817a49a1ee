"""What is typed about teams, their members and their areas?"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django import forms

from waymark.access.models.authorities import Locality
from waymark.access.models.members import Membership
from waymark.access.permissions import ROLES_BY_NAME
from waymark.web.forms import Form

CHOOSE = ("", "Choose")


class TeamCreate(Form):
    """A team to add."""

    name = forms.CharField(
        label="Name", max_length=120, help_text="As people say it, such as “East team”"
    )


class TeamJoin(Form):
    """Whom to put into a team."""

    member = forms.TypedChoiceField(label="Member of staff", coerce=UUID)

    def __init__(self, *args: Any, members: Iterable[Membership], **kwargs: Any) -> None:
        """Offer those who work here and are not in the team."""
        super().__init__(*args, **kwargs)
        member: Any = self.fields["member"]
        member.choices = [
            CHOOSE,
            *(
                (str(each.public_id), f"{each.user} ({ROLES_BY_NAME[each.role].label})")
                for each in members
            ),
        ]


class AreaServe(Form):
    """Which area a team serves from now on."""

    locality = forms.TypedChoiceField(label="Area", coerce=UUID)

    def __init__(self, *args: Any, localities: Iterable[Locality], **kwargs: Any) -> None:
        """Offer the areas that the team does not serve yet."""
        super().__init__(*args, **kwargs)
        locality: Any = self.fields["locality"]
        locality.choices = [CHOOSE, *((str(each.public_id), each.name) for each in localities)]
