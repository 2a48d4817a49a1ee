"""What groups came to, at work: the list, entering, correcting, removing."""

from typing import Any
from uuid import UUID

from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions.hearing import groups as actions
from waymark.consultations.forms import hearing as forms
from waymark.consultations.models.hearing.groups import GroupResponse
from waymark.consultations.presenters import groups as presenters
from waymark.consultations.queries import hearing as queries
from waymark.consultations.queries.setup.whole import get_setup
from waymark.consultations.rules.stages import BEFORE_OPENING
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.views.hearing import HearingForm, HearingTab
from waymark.web.forms import Confirm


class GroupList(HearingTab):
    permission = Permission.RESPONSES_SEE
    title = "Group responses"
    template_name = "consultations/hearing/groups.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the views that groups came to."""
        super().load(**kwargs)
        self.groups = list(queries.list_groups(viewer=self.actor, consultation=self.consultation))

    def present(self) -> presenters.GroupsPage:
        """Return them with the way to change them."""
        is_possible = (
            self.consultation.responses_held
            and ConsultationStage(self.consultation.stage) not in BEFORE_OPENING
        )
        may_add = is_possible and self.may(Permission.RESPONSES_MANAGE)
        return presenters.groups_page(
            groups=self.groups,
            options=queries.group_options(self.groups),
            url=lambda each: self.at("group_edit", group=each.public_id),
            remove_url=lambda each: self.at("group_remove", group=each.public_id),
            add_url=self.at("group_create") if may_add else "",
            responses_url=self.at("responses"),
        )


class GroupForm(HearingForm):
    """A group's view, new or corrected."""

    permission = Permission.RESPONSES_MANAGE
    form_class = forms.SaveGroup
    template_name = "consultations/hearing/group_form.html"

    group: GroupResponse | None = None

    def load(self, **kwargs: Any) -> None:
        """Fetch the group, if one is named, and what it can have chosen from."""
        super().load(**kwargs)
        if "group" in kwargs:
            self.group = queries.get_group(
                viewer=self.actor, consultation=self.consultation, public_id=kwargs["group"]
            )
        self.asked = get_setup(viewer=self.actor, consultation=self.consultation)

    def form_arguments(self) -> dict[str, Any]:
        """Offer the options and the events."""
        return {"options": self.asked.options, "events": self.asked.events}

    def initial(self) -> dict[str, Any]:
        """Start with what was written down."""
        group = self.group
        if group is None:
            return {}
        names = ("label", "participants", "who", "how_reached", "reasons", "facilitator")
        return {
            **{name: getattr(group, name) for name in names},
            "version": queries.group_revision(group),
            "outcome": group.outcome,
            "options": [row.option.key for row in queries.group_options([group])[group.pk]],
            "event": str(group.event.public_id) if group.event else "",
            "received_on": group.received_on,
        }

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Write it down."""
        revision = values.pop("version") or 0
        if self.group is None:
            actions.enter_group_response(
                by=self.actor, consultation=self.consultation, at=timezone.now(), **values
            )
        else:
            actions.change_group_response(
                by=self.actor,
                group=self.group,
                revision=revision,
                at=timezone.now(),
                **values,
            )
        return self.done(
            "consultations:group_list", "Group response saved", slug=self.consultation.slug
        )


class GroupCreate(GroupForm):
    title = "Enter a group response"


class GroupEdit(GroupForm):
    title = "Change a group response"


class GroupRemove(HearingForm):
    permission = Permission.RESPONSES_MANAGE
    title = "Remove a group response"
    form_class = Confirm
    template_name = "consultations/hearing/group_remove.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the group."""
        super().load(**kwargs)
        group: UUID = kwargs["group"]
        self.group = queries.get_group(
            viewer=self.actor, consultation=self.consultation, public_id=group
        )

    def present(self) -> str:
        """Return what would be removed."""
        return self.group.label

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Remove it."""
        actions.remove_group_response(by=self.actor, group=self.group, at=timezone.now())
        return self.done(
            "consultations:group_list", "Group response removed", slug=self.consultation.slug
        )
