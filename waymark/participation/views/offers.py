"""The pages of one young person's applications, offers, intentions and September Guarantee."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record as audit
from waymark.audit.rules import Event
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.participation.actions import guarantee as guarantee_actions
from waymark.participation.actions import offers as actions
from waymark.participation.forms import offers as forms
from waymark.participation.models.offers import Offer
from waymark.participation.presenters import offers as presenters
from waymark.participation.queries import guarantee as guarantee_queries
from waymark.participation.queries import offers as queries
from waymark.participation.rules.guarantee import find_status, group_on
from waymark.people.queries.parts import list_own_numbers
from waymark.people.queries.people import OpenRecord
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityPage
from waymark.web.versioned import VersionedPage


class OffersPage(AuthorityPage):
    """A page of a record whose learning lies open; each look at one is in the trail."""

    permission = Permission.OFFERS_MANAGE
    record: OpenRecord
    at: datetime

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch the record, a closed one as if it were not there."""
        self.at = timezone.now()
        self.record = queries.get_open_record(viewer=self.actor, public_id=person, at=self.at)
        if self.request.method == "GET":
            audit(by=self.actor, event=Event.PERSON_SEEN, target=self.record.person, at=self.at)

    @property
    def today(self) -> date:
        """The day it is here."""
        return local_date(self.at)

    def page_title(self) -> str:
        """Return what the page is for, with the name."""
        return f"{self.title}: {self.record.person}"

    def person_url(self, route: str, **kwargs: Any) -> str:
        """Return an address within this record."""
        return self.url(route, person=self.record.person.public_id, **kwargs)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record."""
        return [(str(self.record.person), self.person_url("casework:record"))]


class OfferList(OffersPage):
    """What the young person was offered, means to do, and what came of the guarantee."""

    title = "Offers"
    template_name = "participation/offers.html"

    def present(self) -> presenters.OffersPage:
        """Return the page."""
        standing = guarantee_queries.find_standing(
            viewer=self.actor, record=self.record, today=self.today
        )
        return presenters.offers_page(
            queries.list_offers(viewer=self.actor, record=self.record),
            destination=queries.find_destination(viewer=self.actor, record=self.record),
            standing=presenters.standing_lines(
                standing,
                own_numbers=list_own_numbers(viewer=self.actor),
                today=self.today,
                change_url=self.person_url("participation:guarantee_status"),
            )
            if standing
            else None,
            join_url=self._join_url() if standing is None else "",
            record_url=self.person_url("participation:offer_record"),
            destination_url=self.person_url("participation:destination_record"),
            list_url=self.url("participation:guarantee_list"),
            url=lambda route, each: self.person_url(route, offer=each.public_id),
        )

    def _join_url(self) -> str:
        """Return the way into the guarantee of the year, for those who are of its age."""
        guarantee = guarantee_queries.find_open_year(viewer=self.actor, today=self.today)
        if guarantee is None or not group_on(self.record.person.born_on, guarantee.window):
            return ""
        return self.person_url("participation:guarantee_join")


class OffersFormPage(VersionedPage, OffersPage):
    """A form about somebody's offers."""

    template_name = "participation/offer_form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the offers."""
        return [*super().breadcrumbs(), ("Offers", self.person_url("participation:offers"))]

    def context(self) -> dict[str, Any]:
        """Add what the form is about, and the way out."""
        return super().context() | {
            "about": self.about(),
            "cancel_url": self.person_url("participation:offers"),
        }

    def about(self) -> tuple[tuple[str, str], ...]:
        """Return what the form is about, as facts."""
        return ()

    def saved(self, message: str) -> HttpResponse:
        """Say what happened and go back to the offers."""
        return self.done("participation:offers", message, person=self.record.person.public_id)


class OfferRecord(OffersFormPage):
    """Write down an application or an offer."""

    title = "Record an application or offer"
    form_class = forms.OfferRecord

    def form_arguments(self) -> dict[str, Any]:
        """Return who offers places."""
        return {"providers": queries.list_providers(viewer=self.actor, at=self.at)}

    def initial(self) -> dict[str, Any]:
        """Begin with what is most often so."""
        return {"kind": "full_time"}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        made = actions.record_offer(by=self.actor, at=self.at, person=self.record.person, **values)
        return self.saved(f"Recorded: {presenters.offer_name(made)}")


class OneOffer(OffersFormPage):
    """A form about one of them."""

    offer: Offer

    def load(self, person: UUID, offer: UUID, **_: Any) -> None:  # type: ignore[override]
        """Fetch the record and the offer."""
        super().load(person=person)
        self.offer = self._offer(offer)

    def _offer(self, public_id: UUID) -> Offer:
        found = queries.get_offer(viewer=self.actor, record=self.record, public_id=public_id)
        if found.closed_on is not None:
            raise NotFound
        return found

    def about(self) -> tuple[tuple[str, str], ...]:
        """Return which one it is."""
        return (("Application or offer", presenters.offer_name(self.offer)),)


class OfferChange(OneOffer):
    """Say how far it has come."""

    title = "Change an application or offer"
    form_class = forms.OfferChange

    def form_arguments(self) -> dict[str, Any]:
        """Return who offers places; the one that is kept stays on offer when it has closed."""
        known = list(queries.list_providers(viewer=self.actor, at=self.at))
        kept = self.offer.provider
        return {"providers": known if kept is None or kept in known else [kept, *known]}

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        names = (*queries.WRITTEN, "starts_on")
        found = {name: getattr(self.offer, name) for name in names if name != "provider_id"}
        provider = self.offer.provider
        return found | {
            "provider": str(provider.public_id) if provider else "",
            "version": queries.offer_version(self.offer),
        }

    def reload(self) -> None:
        """Fetch the offer again."""
        self.offer = self._offer(self.offer.public_id)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        made = actions.change_offer(by=self.actor, at=self.at, offer=self.offer, **values)
        return self.saved(f"Changed: {presenters.offer_name(made)}")


class OfferClose(OneOffer):
    """Say that nothing more comes of it."""

    title = "Close an application or offer"
    form_class = forms.OfferClose

    def initial(self) -> dict[str, Any]:
        """Return today."""
        return {"closed_on": self.today}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Close it."""
        actions.close_offer(by=self.actor, at=self.at, offer=self.offer, **values)
        return self.saved(f"Closed: {presenters.offer_name(self.offer)}")


class DestinationRecord(OffersFormPage):
    """Write down what the young person means to do."""

    title = "Record the intended destination"
    form_class = forms.DestinationRecord

    def form_arguments(self) -> dict[str, Any]:
        """Return the day whose destinations are offered."""
        return {"today": self.today}

    def initial(self) -> dict[str, Any]:
        """Begin with the young person's own word of today."""
        return {"said_on": self.today, "source": "young_person"}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        made = actions.record_destination(
            by=self.actor, at=self.at, person=self.record.person, **values
        )
        return self.saved(f"Intended destination is now: {made}")


class GuaranteeStatus(OffersFormPage):
    """Say what came of the guarantee, or have it follow what is recorded."""

    title = "Set the September Guarantee status"
    form_class = forms.GuaranteeStatus
    standing: guarantee_queries.Standing

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch the record and where it stands."""
        super().load(person=person)
        self.standing = self._standing()

    def _standing(self) -> guarantee_queries.Standing:
        found = guarantee_queries.find_standing(
            viewer=self.actor, record=self.record, today=self.today
        )
        if found is None:
            raise NotFound
        return found

    def form_arguments(self) -> dict[str, Any]:
        """Return what the year group may have."""
        member, suggested = self.standing.member, self.standing.suggestion.code
        cohort_on = member.guarantee.window.cohort_on
        return {
            "year_group": member.year_group,
            "cohort_on": cohort_on,
            "suggested": find_status(suggested, cohort_on).words,
        }

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        member = self.standing.member
        return {
            "code": member.status if member.set_at else forms.AS_RECORDED,
            "evidence": member.evidence,
            "version": guarantee_queries.member_version(member),
        }

    def about(self) -> tuple[tuple[str, str], ...]:
        """Return the working."""
        member = self.standing.member
        words = presenters.working(
            self.standing.suggestion, cohort_on=member.guarantee.window.cohort_on
        )
        return (("Status now", str(member)), ("Worked out", words))

    def reload(self) -> None:
        """Fetch again where it stands."""
        self.standing = self._standing()

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        made = guarantee_actions.set_status(
            by=self.actor, at=self.at, member=self.standing.member, **values
        )
        return self.saved(f"September Guarantee status is now: {made}")


class GuaranteeJoin(OffersFormPage):
    """Take somebody into the guarantee who came after its cohort was fixed."""

    title = "Take into the September Guarantee"
    form_class = Confirm
    template_name = "participation/guarantee_confirm.html"

    def context(self) -> dict[str, Any]:
        """Add the words."""
        return super().context() | {
            "words": "They came after the cohort was fixed. Who leads is worked out from where "
            "they live and learn now.",
            "submit": "Take them in",
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take them in."""
        guarantee_actions.join_cohort(by=self.actor, at=self.at, person=self.record.person)
        return self.saved("They are in the September Guarantee now")
