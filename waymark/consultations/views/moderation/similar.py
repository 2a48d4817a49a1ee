"""Responses that look alike: the list, one group, and what is decided on it; campaigns."""

from typing import Any

from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions.moderation import similar as actions
from waymark.consultations.forms import moderation as forms
from waymark.consultations.models.similarity import Campaign, SimilarGroup
from waymark.consultations.presenters.moderation import similar as presenters
from waymark.consultations.queries.moderation import similar as queries
from waymark.consultations.views.hearing import HearingForm, HearingPage, HearingTab
from waymark.core.refusals import NotFound
from waymark.web.forms import Confirm

LONGEST_MARK = 18


class AlikePage(HearingPage):
    """What the pages about responses that look alike share."""

    permission = Permission.RESPONSES_MANAGE

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list of groups."""
        return [*super().breadcrumbs(), ("Responses that look alike", self.at("similar"))]


class Similar(HearingTab):
    permission = Permission.RESPONSES_MANAGE
    title = "Responses that look alike"
    template_name = "consultations/moderation/similar.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch what was found and what was confirmed."""
        super().load(**kwargs)
        viewer, consultation = self.actor, self.consultation
        self.search = queries.find_search(viewer=viewer, consultation=consultation)
        self.groups = queries.list_groups(viewer=viewer, consultation=consultation)
        self.campaigns = queries.count_campaigns(viewer=viewer, consultation=consultation)

    def present(self) -> presenters.SimilarPage:
        """Return them, with the way to compare again."""
        return presenters.similar_page(
            search=self.search,
            search_url=self.at("similar_search"),
            groups=self.groups,
            campaigns=self.campaigns,
            group_url=lambda each: self.at("similar_group", alike=each.public_id),
            campaign_url=lambda each: self.at("campaign_edit", campaign=each.public_id),
        )


class SimilarCompare(AlikePage, HearingForm):
    title = "Compare the responses"
    form_class = Confirm
    template_name = "consultations/moderation/step.html"

    def present(self) -> presenters.StepPage:
        """Say what comparing does."""
        return presenters.StepPage(
            heading=self.title,
            intro=(
                (
                    "Waymark looks for responses from the same sender, with the same words, from "
                    "the same browser, with shared wording, and for many within a few minutes."
                ),
                "Nothing is left out or merged before you say so.",
            ),
            submit="Compare them",
            back_url=self.at("similar"),
        )

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Have it done in the background."""
        actions.ask_to_compare(by=self.actor, consultation=self.consultation, at=timezone.now())
        return self.done(
            "consultations:similar", "The responses are being compared", slug=self.consultation.slug
        )


class GroupPage(AlikePage):
    """What the pages of one group share."""

    group: SimilarGroup

    def load(self, **kwargs: Any) -> None:
        """Find the group."""
        super().load(**kwargs)
        self.group = queries.get_group(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["alike"]
        )

    def group_url(self, route: str = "similar_group") -> str:
        """Return the address of the group, or of a step on it."""
        return self.at(route, alike=self.group.public_id)


class SimilarDetail(GroupPage):
    title = "Responses that look alike"
    template_name = "consultations/moderation/group.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch a page of its responses, and record that they were read."""
        super().load(**kwargs)
        self.members = queries.get_members(
            viewer=self.actor,
            group=self.group,
            after=_mark(self.request.GET.get("after", "")),
            before=_mark(self.request.GET.get("before", "")),
        )
        record(
            by=self.actor,
            event=Event.RESPONSES_SEEN,
            target=self.consultation,
            at=timezone.now(),
            detail={"rows": len(self.members.rows), "alike": self.group.signal},
        )

    def present(self) -> presenters.GroupPage:
        """Return the group with what may be decided."""
        return presenters.group_page(
            group=self.group,
            members=self.members,
            url=self.group_url(),
            response_url=lambda each: self.at("response_detail", response=each.public_id),
            merge_url=self.group_url("similar_merge"),
            campaign_url=self.group_url("similar_campaign"),
            dismiss_url=self.group_url("similar_dismiss"),
            undo_url=self.group_url("similar_undo"),
        )


class GroupStep(GroupPage, HearingForm):
    """A decision on one group."""

    template_name = "consultations/moderation/step.html"
    intro: tuple[str, ...] = ()
    submit = ""

    def present(self) -> presenters.StepPage:
        """Say what the decision does."""
        return presenters.StepPage(
            heading=self.title,
            intro=self.intro,
            submit=self.submit,
            back_url=self.group_url(),
        )

    def decided(self, message: str) -> HttpResponseBase:
        """Go back to the group, where the decision can be undone."""
        return self.done(
            "consultations:similar_group",
            f"{message}. You can undo this below",
            slug=self.consultation.slug,
            alike=self.group.public_id,
        )


class SimilarMerge(GroupStep):
    title = "Merge duplicates"
    intro = ("One response stays and is counted. The others point to it and count no more.",)
    submit = "Merge them"
    form_class = forms.MergeDuplicates

    def form_arguments(self) -> dict[str, Any]:
        """Offer the responses of the group."""
        members = queries.list_members(viewer=self.actor, group=self.group)
        if not members:
            raise NotFound
        return {"responses": [(each, presenters.member_words(each)) for each in members]}

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Merge them."""
        kept = actions.merge_duplicates(
            by=self.actor, group=self.group, at=timezone.now(), **values
        )
        number = len(values["duplicates"]) - 1
        return self.decided(f"{number:,} merged into response {kept.reference}")


class SimilarCampaign(GroupStep):
    title = "A campaign"
    intro = (
        (
            "The responses of a campaign are counted like all others. "
            "The report says how many there are and gives the figures with and without them."
        ),
    )
    submit = "Save as a campaign"
    form_class = forms.ConfirmCampaign

    def form_arguments(self) -> dict[str, Any]:
        """Offer the campaigns that are known."""
        known = queries.list_campaigns(viewer=self.actor, consultation=self.consultation)
        return {"campaigns": list(known)}

    def initial(self) -> dict[str, Any]:
        """Start with the wording that most of them have."""
        return {"standard_text": queries.standard_text(viewer=self.actor, group=self.group)}

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Save it."""
        saved = actions.confirm_campaign(
            by=self.actor, group=self.group, at=timezone.now(), **values
        )
        return self.decided(f"These responses are now in the campaign “{saved.name}”")


class SimilarDismiss(GroupStep):
    title = "Nothing to do"
    intro = ("The responses stay as they are, and this group is not brought up again.",)
    submit = "Set the group aside"
    form_class = forms.DismissGroup

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Dismiss it."""
        actions.dismiss_group(by=self.actor, group=self.group, at=timezone.now(), **values)
        return self.decided("The group is set aside")


class SimilarUndo(GroupStep):
    title = "Undo the decision"
    intro = (
        (
            "Merged responses count again as before, and a campaign loses these responses. "
            "Snapshots taken before stay as they are."
        ),
    )
    submit = "Undo it"
    form_class = Confirm

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Take it back."""
        actions.undo_decision(by=self.actor, group=self.group, at=timezone.now())
        return self.done(
            "consultations:similar_group",
            "The decision is undone",
            slug=self.consultation.slug,
            alike=self.group.public_id,
        )


class CampaignEdit(AlikePage, HearingForm):
    title = "Campaign"
    form_class = forms.SaveCampaign
    template_name = "consultations/moderation/step.html"

    campaign: Campaign

    def load(self, **kwargs: Any) -> None:
        """Find the campaign."""
        super().load(**kwargs)
        self.campaign = queries.get_campaign(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["campaign"]
        )

    def initial(self) -> dict[str, Any]:
        """Start with what is known."""
        self.campaign.refresh_from_db()
        return {
            "version": self.campaign.revision,
            "name": self.campaign.name,
            "organiser": self.campaign.organiser,
            "standard_text": self.campaign.standard_text,
            "treatment": self.campaign.treatment,
        }

    def present(self) -> presenters.StepPage:
        """Return the way back, and what others saved meanwhile."""
        return presenters.StepPage(
            heading=self.campaign.name,
            intro=(),
            submit="Save",
            back_url=self.at("similar"),
            theirs=tuple(self.theirs()),
        )

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Save it."""
        actions.save_campaign(by=self.actor, campaign=self.campaign, at=timezone.now(), **values)
        return self.done(
            "consultations:similar", "The campaign is saved", slug=self.consultation.slug
        )


def _mark(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) <= LONGEST_MARK else None
