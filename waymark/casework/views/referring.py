"""Referrals: choosing a service, writing one, answering it, and the lists of them."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse

from waymark.access.permissions import Permission
from waymark.casework import permissions
from waymark.casework.actions import referring as actions
from waymark.casework.forms import referrals as forms
from waymark.casework.presenters import referrals as presenters
from waymark.casework.presenters import sharing as grounds
from waymark.casework.presenters.record import Link
from waymark.casework.queries import referrals as queries
from waymark.casework.queries import sharing
from waymark.casework.rules.referring import ReferralStatus, Side, opens_record
from waymark.casework.views.pages import NotesPage, RecordPage
from waymark.casework.views.work import WorkPage
from waymark.partnerships.models.agreements import SharingAgreement
from waymark.people.presenters import consents
from waymark.web.forms import Form
from waymark.web.narrowing import Narrowed
from waymark.web.pages import AuthorityFormPage

ROUTES = {
    ReferralStatus.SENT: "send",
    ReferralStatus.RECEIVED: "receive",
    ReferralStatus.ACCEPTED: "accept",
    ReferralStatus.WAITING: "wait",
    ReferralStatus.STARTED: "start",
    ReferralStatus.COMPLETED: "complete",
    ReferralStatus.DECLINED: "decline",
    ReferralStatus.WITHDRAWN: "withdraw",
    ReferralStatus.REVOKED: "revoke",
}
"""The word in an address for each step of a referral."""


class SharingGround(RecordPage):
    """A page that says what allows something to be shared, and under which agreements."""

    def agreement_url(self, agreement: SharingAgreement) -> str:
        """Return the page of an agreement."""
        return self.url("partnerships:detail", agreement=agreement.public_id)


class ReferralList(RecordPage):
    """The referrals of one young person that the viewer has to do with."""

    permission = Permission.CASES_WORK
    title = "Referrals"
    template_name = "casework/referral_list.html"

    def present(self) -> presenters.ReferralRows:
        """Return the page."""
        refer = {"label": "Refer", "url": self.record_url(route="casework:refer")}
        may_refer = permissions.may_write(viewer=self.actor, record=self.found)
        return presenters.ReferralRows(
            rows=tuple(
                presenters.referral_row(
                    each.referral,
                    today=self.today,
                    named=False,
                    url=self.record_url(
                        route="casework:referral", referral=each.referral.public_id
                    ),
                )
                for each in queries.list_referrals(viewer=self.actor, record=self.found)
            ),
            nothing="A referral asks a service to help this young person.",
            action=refer if may_refer else None,
            links=(
                Link(
                    "Ask another team to take the lead",
                    self.record_url(route="casework:transfer"),
                ),
            )
            if may_refer
            else (),
        )


class Refer(Narrowed, NotesPage):
    """Choose a service for a young person, the likeliest first."""

    permission = Permission.CASES_WORK
    title = "Refer"
    template_name = "casework/refer.html"

    def load(self, person: UUID, **rest: Any) -> None:
        """Read what the services are narrowed by."""
        super().load(person=person, **rest)
        self.narrow(forms.ServiceChoice(self.request.GET))

    def present(self) -> presenters.ReferPage:
        """Return the page."""
        found = queries.suggest_services(
            viewer=self.actor, record=self.found, on=self.today, **self.narrowing
        )
        return presenters.ReferPage(
            services=tuple(
                presenters.service_line(
                    each,
                    today=self.today,
                    url=self.record_url(route="casework:refer_to", service=each.service.public_id),
                    service_url=self.url("directory:detail", service=each.service.public_id),
                )
                for each in found
            ),
            chosen=self.chosen(),
            clear_url=self.request.path,
            warning="This record is restricted. It can be sent to no team; a service outside "
            "Waymark is told by you."
            if self.found.person.is_restricted
            else "",
        )


class ReferTo(SharingGround, NotesPage, AuthorityFormPage):
    """Write a referral to one service; it is sent from its own page, once it has been checked."""

    permission = Permission.CASES_WORK
    title = "Refer"
    form_class = forms.Refer
    template_name = "casework/refer_to.html"

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the service beside the record."""
        super().load(person=person)
        self.service = queries.get_open_service(viewer=self.actor, public_id=rest["service"])

    def form_arguments(self) -> dict[str, Any]:
        """Return what of the record the viewer can send."""
        return {
            "groups": self.found.reach.groups,
            "basic_only": sharing.is_objected_to(
                viewer=self.actor, record=self.found, service=self.service, at=self.at
            ),
        }

    def initial(self) -> dict[str, Any]:
        """Return what is most often so."""
        return {"consent_on": self.today}

    def back_url(self) -> str:
        """Return the way back to the choice of services."""
        return self.record_url(route="casework:refer")

    def present(self) -> presenters.ReferToPage:
        """Return the service."""
        return presenters.refer_to_page(
            queries.suggestion_of(viewer=self.actor, record=self.found, service=self.service),
            today=self.today,
            ground=consents.sharing_answer(
                sharing.standing_for(
                    viewer=self.actor, record=self.found, service=self.service, at=self.at
                ),
                agreements=sharing.agreements_with(
                    viewer=self.actor, service=self.service, at=self.at
                ),
                url=self.agreement_url,
            ),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep it as a draft, and show it to be checked."""
        made = actions.draft_referral(
            by=self.actor,
            at=self.at,
            person=self.found.person,
            service=self.service,
            asked=actions.Asked(**values),
        )
        return self.done(
            "casework:referral",
            "Check the referral, then send it",
            person=self.found.person.public_id,
            referral=made.public_id,
        )


class ReferralPage(SharingGround, RecordPage):
    """A page of one referral of an open record, for somebody on one of its sides."""

    permission = Permission.CASES_WORK

    seen: queries.SeenReferral

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the referral with its record."""
        super().load(person=person)
        self.seen = queries.get_referral(
            viewer=self.actor, record=self.found, public_id=rest["referral"]
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record and its referrals."""
        return [
            *super().breadcrumbs(),
            ("Referrals", self.record_url(route="casework:referral_list")),
        ]

    def ground(self) -> grounds.Ground:
        """Return what allows or forbids the referral now."""
        found = sharing.ground_of(
            viewer=self.actor, record=self.found, referral=self.seen.referral, at=self.at
        )
        return grounds.ground(
            found,
            answer=consents.sharing_answer(
                found.decision, agreements=found.agreements, url=self.agreement_url
            ),
            consents_url=self.url("people:consents", person=self.found.person.public_id),
        )

    def back_url(self) -> str:
        """Return the way back to the referral."""
        return self.referral_url("casework:referral")

    def referral_url(self, route: str) -> str:
        """Return a page of the referral."""
        return self.record_url(route=route, referral=self.seen.referral.public_id)


class ReferralDetail(ReferralPage):
    """What was asked, what is sent, by what right, and how it goes."""

    title = "Referral"
    template_name = "casework/referral.html"

    def present(self) -> presenters.ReferralDetail:
        """Return the page."""
        return presenters.referral_detail(
            self.seen,
            move_url=lambda to: self.referral_url(f"casework:referral_{ROUTES[to]}"),
            ground=self.ground() if grounds.shows_ground(self.seen.referral) else None,
        )


class ReferralStep(ReferralPage, AuthorityFormPage):
    """One step of a referral, named by where it leads."""

    template_name = "casework/referral_step.html"

    to: ReferralStatus = ReferralStatus.SENT

    @property
    def form_class(self) -> type[Form]:  # type: ignore[override]
        """What this step asks for."""
        return forms.FORMS[self.to]

    def page_title(self) -> str:
        """Return what is done, with the name of the young person."""
        return f"{presenters.MOVE_WORDS[self.to].label}: {self.found.person}"

    def present(self) -> presenters.MovePage:
        """Say what the step means."""
        ground = self.ground() if self.to is ReferralStatus.SENT else None
        return presenters.move_page(self.seen.referral, self.to, ground=ground)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take the step; where the record may be closed by it, go back to the lists."""
        referral = self.seen.referral
        if self.to is ReferralStatus.SENT:
            actions.send_referral(by=self.actor, at=self.at, referral=referral)
        else:
            actions.move_referral(
                by=self.actor, at=self.at, referral=referral, to=self.to, **values
            )
        words = presenters.MOVE_WORDS[self.to].done
        is_sender = Side.SENDER in self.seen.sides
        stays_open = is_sender and not permissions.is_asked_only(self.found.reach)
        if opens_record(self.to) or stays_open:
            return self.back(words)
        return self.done(
            "casework:referrals_in", f"{words}: {self.found.person}, {referral.service.name}"
        )


class ReferralsIn(WorkPage):
    """The referrals that the viewer's teams are asked to help with."""

    title = "Referrals in"
    template_name = "casework/referral_list.html"

    def present(self) -> presenters.ReferralRows:
        """Return the page."""
        after = self.request.GET.get("after", "")
        found = queries.get_in(viewer=self.actor, at=self.at, after=after)
        return presenters.ReferralRows(
            rows=tuple(
                presenters.referral_row(each, today=self.today, url=self.referral_url(each))
                for each in found.rows
            ),
            nothing="When somebody refers a young person to a service of your team, it is here.",
            first_url=self.request.path if after else "",
            more_url=f"?after={found.more_after}" if found.more_after else "",
            links=(Link("Referrals that you sent", self.url("casework:referrals_sent")),),
        )


class ReferralsSent(WorkPage):
    """The referrals that the viewer wrote, and how they stand."""

    title = "Referrals that you sent"
    template_name = "casework/referral_list.html"

    def present(self) -> presenters.ReferralRows:
        """Return the page."""
        after = self.request.GET.get("after", "")
        found = queries.get_sent(viewer=self.actor, at=self.at, after=after)
        return presenters.ReferralRows(
            rows=tuple(
                presenters.referral_row(each, today=self.today, url=self.referral_url(each))
                for each in found.rows
            ),
            nothing="Refer a young person from the page of their record.",
            first_url=self.request.path if after else "",
            more_url=f"?after={found.more_after}" if found.more_after else "",
            links=(Link("Referrals in", self.url("casework:referrals_in")),),
        )
