"""Where the authority receives concerns: an administrator's page."""

from dataclasses import fields
from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.casework.actions import front_doors as actions
from waymark.casework.forms import front_doors as forms
from waymark.casework.queries.concerns import find_front_door
from waymark.casework.queries.versions import door_version
from waymark.casework.rules.concerns import CLOSES, OPENS, USUAL_HOURS
from waymark.people.rules.telephones import telephone_in_words
from waymark.web.versioned import VersionedPage

KEPT = tuple(each.name for each in fields(actions.FrontDoorSaid))
TELEPHONES = tuple(name for name in KEPT if name.endswith("telephone"))


class FrontDoorSave(VersionedPage):
    """Say where concerns go from now on."""

    permission = Permission.AUTHORITY_MANAGE
    title = "Front door for concerns"
    form_class = forms.FrontDoorSave
    template_name = "casework/front_door.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the details."""
        return [("Authority", self.url("administration:authority_detail"))]

    def reload(self) -> None:
        """Fetch nothing: what holds now is read where the form begins."""

    def initial(self) -> dict[str, Any]:
        """Return what holds now."""
        found = find_front_door()
        kept: dict[str, Any] = {"hours": USUAL_HOURS, "opens": OPENS, "closes": CLOSES}
        if found is not None:
            kept = {name: getattr(found, name) for name in KEPT}
        kept |= {name: telephone_in_words(kept[name]) for name in TELEPHONES if name in kept}
        kept["version"] = door_version(found)
        return kept | {name: f"{kept[name]:%H:%M}" for name in ("opens", "closes")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.save_front_door(by=self.actor, at=timezone.now(), **values)
        return self.done(
            "administration:authority_detail", "Concerns are passed on there from now on"
        )
