"""A consultation held together with a neighbour: offers, keeping in step, results side by side."""

from typing import Any, ClassVar

from django.http import Http404
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import twins as actions
from waymark.consultations.forms import twins as forms
from waymark.consultations.presenters import twins as presenters
from waymark.consultations.queries import twins as queries
from waymark.consultations.queries.public import get_public
from waymark.consultations.queries.reports import find_latest_edition, read_content
from waymark.consultations.queries.setup.versions import may_change_setup
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage, AuthorityPage, PublicPage


class Twin(ConsultationPage):
    """Who holds the same consultation, and which lines differ."""

    permission = Permission.CONSULTATIONS_SEE
    title = "Twin"
    tab = "twin"
    template_name = "consultations/twins/tab.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch both sides."""
        super().load(**kwargs)
        self.twin = queries.find_twin(viewer=self.actor, consultation=self.consultation)

    def present(self) -> presenters.TwinTab:
        """Return how far it has come, and the next steps."""
        twin, slug = self.twin, self.consultation.slug
        may = self.may(Permission.CONSULTATIONS_MANAGE)
        is_frozen = not may_change_setup(self.consultation)
        state, colour, sentence = presenters.twin_state(twin, is_frozen=is_frozen)
        has_other = twin is not None and twin.theirs is not None and not twin.is_ended

        def step(route: str, *, when: bool) -> str:
            return self.url(f"consultations:{route}", slug=slug) if may and when else ""

        changes = twin is not None and not is_frozen and not twin.is_ended
        return presenters.TwinTab(
            partner=twin.partner.name if twin else "",
            state=state,
            state_colour=colour,
            sentence=sentence,
            differing=twin.differing if twin and not twin.is_ended else (),
            unshown=twin.unshown if twin and changes else (),
            offer_url=step("twin_offer", when=twin is None),
            show_url=step("twin_show", when=changes and bool(twin and twin.unshown)),
            take_url=step("twin_take", when=changes and bool(twin and twin.differing)),
            end_url=step("twin_end", when=twin is not None),
            results_url=self.url("consultations:twin_results", slug=slug) if has_other else "",
            offers_url=self.url("consultations:twin_offers"),
        )


class TwinForm(ConsultationFormPage):
    """What the forms about a twin share."""

    permission = Permission.CONSULTATIONS_MANAGE
    form_class: ClassVar[type[Form]] = Confirm
    template_name = "consultations/twins/confirm.html"
    said: str = ""
    submit: str = ""

    def cancel_url(self) -> str:
        """Return the page of the twin."""
        return self.url("consultations:twin", slug=self.consultation.slug)

    def present(self) -> object:
        """Return what the step does, the words on its button, and the way out."""
        return {"said": self.said, "submit": self.submit, "cancel_url": self.cancel_url()}

    def told(self, message: str) -> HttpResponseBase:
        """Go back to the twin."""
        return self.done("consultations:twin", message, slug=self.consultation.slug)


class TwinOffer(TwinForm):
    """The consultation offered to a neighbour."""

    title = "Offer this consultation to a neighbour"
    form_class = forms.OfferTwin
    submit = "Offer it"
    said = (
        "The other authority can read the title, purpose, overview, options, categories and "
        "questions, and make its own draft of them. It sees no answers, contacts or papers."
    )

    def form_arguments(self) -> dict[str, Any]:
        """Offer the other authorities."""
        return {"partners": queries.list_partners(viewer=self.actor)}

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Offer it."""
        actions.offer_twin(
            by=self.actor, consultation=self.consultation, at=timezone.now(), **values
        )
        return self.told("Offered. You see here when it is answered.")


class TwinShow(TwinForm):
    """Our text shown as it stands now."""

    title = "Show your text as it is now"
    submit = "Show it"
    said = "The other authority then sees what you have changed since you last showed it."

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Show it."""
        actions.show_text(by=self.actor, consultation=self.consultation, at=timezone.now())
        return self.told("Shown.")


class TwinTake(TwinForm):
    """Their text taken in place of ours."""

    title = "Take their text"
    submit = "Take their text"
    said = (
        "The title, purpose, overview, options and questions become theirs. What only you have "
        "of these goes. Dates, contacts, papers, events and categories stay yours."
    )

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Take it."""
        actions.take_text(by=self.actor, consultation=self.consultation, at=timezone.now())
        return self.told("You now ask what they ask.")


class TwinEnd(TwinForm):
    """The twin ended."""

    title = "Stop holding it together"
    submit = "End the twin"
    said = "Each authority keeps its own consultation. The results are no longer side by side."

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """End it."""
        actions.end_twin(by=self.actor, consultation=self.consultation, at=timezone.now())
        return self.told("The twin has ended.")


class TwinOffers(AuthorityPage):
    """What neighbours offer us."""

    permission = Permission.CONSULTATIONS_SEE
    title = "Offers from neighbours"
    template_name = "consultations/twins/offers.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the offers that wait for an answer."""
        self.offers = queries.list_offers(viewer=self.actor)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list."""
        return [("Consultations", self.url("consultations:list"))]

    def present(self) -> tuple[presenters.OfferCard, ...]:
        """Return each with its two answers."""
        may = self.may(Permission.CONSULTATIONS_MANAGE)
        return tuple(
            presenters.offer_card(
                each,
                accept_url=self.url("consultations:twin_accept", link=each.link) if may else "",
                decline_url=self.url("consultations:twin_decline", link=each.link) if may else "",
            )
            for each in self.offers
        )


class OfferForm(AuthorityFormPage):
    """What the two answers to an offer share."""

    permission = Permission.CONSULTATIONS_MANAGE
    template_name = "consultations/twins/answer.html"
    submit: str = ""

    def load(self, **kwargs: Any) -> None:
        """Fetch the offer."""
        self.offer = queries.get_offer(viewer=self.actor, link=kwargs["link"])

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the offers."""
        return [
            ("Consultations", self.url("consultations:list")),
            ("Offers from neighbours", self.url("consultations:twin_offers")),
        ]

    def present(self) -> dict[str, Any]:
        """Return the offer, and the words on the button."""
        return {
            "offer": presenters.offer_card(self.offer),
            "submit": self.submit,
            "cancel_url": self.url("consultations:twin_offers"),
        }


class TwinAccept(OfferForm):
    """An offer taken up."""

    title = "Hold this consultation too"
    form_class = forms.AcceptTwin
    submit = "Accept the offer"

    def form_arguments(self) -> dict[str, Any]:
        """Offer our consultations without a twin."""
        return {"consultations": list(queries.list_free_consultations(viewer=self.actor))}

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Accept it."""
        made = actions.accept_twin(by=self.actor, link=self.offer.link, at=timezone.now(), **values)
        return self.done("consultations:twin", "Accepted.", slug=made.slug)


class TwinDecline(OfferForm):
    """An offer declined."""

    title = "Decline this offer"
    form_class = Confirm
    submit = "Decline the offer"

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Decline it."""
        actions.decline_twin(by=self.actor, link=self.offer.link, at=timezone.now())
        return self.done("consultations:twin_offers", "Declined.")


class TwinResults(ConsultationPage):
    """Our results, published or not, beside what the other has published."""

    permission = Permission.CONSULTATIONS_SEE
    title = "Results side by side"
    tab = "analysis"
    template_name = "consultations/twins/results.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch our newest edition and their published one."""
        super().load(**kwargs)
        self.ours = queries.find_side(consultation=self.consultation)
        theirs = queries.find_their_side(self.ours) if self.ours else None
        self.theirs = queries.read_published(theirs) if theirs else None
        self.latest = find_latest_edition(viewer=self.actor, consultation=self.consultation)

    def present(self) -> presenters.SideBySide | None:
        """Return both, or None while one of them has nothing to show."""
        if self.ours is None or self.theirs is None or self.latest is None:
            return None
        is_published = self.latest.published_at is not None and self.latest.withdrawn_at is None
        own = queries.Results(
            authority=self.authority,
            slug=self.consultation.slug,
            content=read_content(self.latest),
            is_published=is_published,
        )
        return presenters.side_by_side(
            own,
            self.theirs,
            ours_url=self.url("consultations:report", slug=self.consultation.slug),
            theirs_url=_report_url(self.theirs),
        )


class PublicTwin(PublicPage):
    """The results of both authorities, once both are published."""

    template_name = "consultations/twins/public.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch what both have published."""
        self.consultation = get_public(slug=kwargs["slug"])
        found = queries.find_results(consultation=self.consultation)
        if found is None:
            raise Http404
        self.ours, self.theirs = found

    def page_title(self) -> str:
        """Return what the page is, with the title of the consultation."""
        return f"Results side by side: {self.consultation.title}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Consultations", self.url("consultations:public_list")),
            (
                self.consultation.title,
                self.url("consultations:public_detail", slug=self.consultation.slug),
            ),
        ]

    def present(self) -> presenters.SideBySide:
        """Return both."""
        return presenters.side_by_side(
            self.ours,
            self.theirs,
            ours_url=_report_url(self.ours),
            theirs_url=_report_url(self.theirs),
        )


def _report_url(side: queries.Results) -> str:
    return reverse(
        "consultations:public_report",
        kwargs={"authority": side.authority.code, "slug": side.slug},
    )
