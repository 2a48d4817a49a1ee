"""Consent and sharing of one young person; the authority's wordings and privacy notices."""

from datetime import date
from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record as audit
from waymark.audit.rules import Event
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.documents.models import Document
from waymark.documents.queries import read_content
from waymark.partnerships.models.agreements import SharingAgreement
from waymark.partnerships.queries.agreements import list_covering, list_partners
from waymark.people.actions import consents as actions
from waymark.people.forms import consents as forms
from waymark.people.models.consents import Consent, SharingObjection
from waymark.people.presenters import consents as presenters
from waymark.people.queries import consents as queries
from waymark.people.queries.parts import list_places_to_learn
from waymark.people.rules.consents import Channel, GivenBy, WordingUse
from waymark.people.rules.sharing import instructed_by_parent
from waymark.people.rules.vocabulary import DataGroup
from waymark.people.views.details import OpenRecordPage
from waymark.web.pages import AuthorityDownload, AuthorityFormPage, AuthorityPage, as_download


class SharingPage(OpenRecordPage):
    """What the pages about what one young person said share."""

    permission = Permission.PEOPLE_SEE

    @property
    def today(self) -> date:
        """The day it is here."""
        return local_date(self.at)

    def page_title(self) -> str:
        """Return what the page is for, with the name."""
        return f"{self.title}: {self.record.person}"

    def agreement_url(self, agreement: SharingAgreement) -> str:
        """Return the page of an agreement."""
        return self.url("partnerships:detail", agreement=agreement.public_id)


class Consents(SharingPage):
    """What the young person was told and asked about sharing, and what they said."""

    title = "Consent and sharing"
    template_name = "people/consents.html"

    def present(self) -> presenters.ConsentPage:
        """Return the page."""
        consents = list(queries.list_consents(viewer=self.actor, record=self.record))
        organisations = {each.organisation_id for each in consents} - {None}
        changes = self.may(Permission.PEOPLE_CHANGE)
        return presenters.consent_page(
            consents=consents,
            standing=queries.standing(consents, on=self.today),
            objections=list(queries.list_objections(viewer=self.actor, record=self.record)),
            notices=list(queries.list_notices(viewer=self.actor, record=self.record)),
            agreements=list_covering(
                viewer=self.actor,
                organisations=[key for key in organisations if key is not None],
                day=self.today,
            ),
            notice_due=queries.has_notice_due(viewer=self.actor, record=self.record, on=self.today),
            shows_objections=DataGroup.EDUCATION in self.record.reach.groups,
            on=self.today,
            urls=presenters.Addresses(
                consent=self.person_url("people:consent_record") if changes else "",
                objection=self.person_url("people:objection_record") if changes else "",
                notice=self.person_url("people:notice_give"),
                paper=lambda each: self.person_url("people:consent_paper", consent=each.public_id),
                withdraw=self._withdraw_url if changes else None,
                end=self._end_url if changes else None,
                agreement=self.agreement_url,
                check=self.person_url("people:sharing_check"),
            ),
        )

    def _withdraw_url(self, consent: Consent) -> str:
        return self.person_url("people:consent_withdraw", consent=consent.public_id)

    def _end_url(self, objection: SharingObjection) -> str:
        return self.person_url("people:objection_end", objection=objection.public_id)


class SharingCheck(SharingPage):
    """May something of this record be shared, with whom and for what?"""

    title = "May it be shared"
    template_name = "people/sharing_check.html"

    form: forms.SharingAsk

    def load(self, **kwargs: Any) -> None:
        """Fetch the record and read what is asked."""
        super().load(**kwargs)
        asked = self.request.GET if "purpose" in self.request.GET else None
        self.form = forms.SharingAsk(
            asked,
            organisations=list(list_partners(viewer=self.actor)),
            groups=[group for group in DataGroup if group in self.record.reach.groups],
        )
        self.status = 400 if self.form.errors else 200

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to consent and sharing."""
        return [
            *super().breadcrumbs(),
            ("Consent and sharing", self.person_url("people:consents")),
        ]

    def present(self) -> presenters.SharingCheck:
        """Return the answer, where something was asked."""
        if not self.form.is_bound or not self.form.is_valid():
            return presenters.SharingCheck(answer=None)
        asked = self.form.values()
        decision = queries.basis_for_sharing(
            viewer=self.actor, record=self.record, at=self.at, **asked
        )
        organisation = asked["organisation"]
        covering = list_covering(
            viewer=self.actor,
            organisations=[organisation.pk] if organisation else [],
            day=self.today,
        )
        return presenters.SharingCheck(
            answer=presenters.sharing_answer(
                decision,
                agreements=[each for found in covering.values() for each in found],
                url=self.agreement_url,
            )
        )


class SharingForm(AuthorityFormPage, SharingPage):
    """What the forms about what one young person said share."""

    permission = Permission.PEOPLE_CHANGE
    template_name = "people/consent_form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to consent and sharing."""
        return [*super().breadcrumbs(), ("Consent and sharing", self._back_url())]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self._back_url()}

    def present(self) -> presenters.ConsentForm:
        """Return what stands around the form."""
        words = (queries.find_wording(use=use, on=self.today) for use in self.uses())
        return presenters.ConsentForm(
            about=self.about(), words=tuple(presenters.words_of(each) for each in words if each)
        )

    def about(self) -> tuple[tuple[str, str], ...]:
        """Return what the form is about, as facts."""
        return ()

    def uses(self) -> tuple[WordingUse, ...]:
        """Return which texts are read out or handed over."""
        return ()

    def saved(self, message: str) -> HttpResponse:
        """Say what happened, and go back."""
        return self.done("people:consents", message, person=self.record.person.public_id)

    def _back_url(self) -> str:
        return self.person_url("people:consents")


class ConsentRecord(SharingForm):
    """Record what the young person said."""

    title = "Record consent"
    form_class = forms.ConsentRecord

    def uses(self) -> tuple[WordingUse, ...]:
        """Return the words of every consent."""
        return (WordingUse.REFERRAL, WordingUse.FAMILY)

    def form_arguments(self) -> dict[str, Any]:
        """Return what the form offers."""
        return {
            "organisations": list(list_partners(viewer=self.actor)),
            "groups": [group for group in DataGroup if group in self.record.reach.groups],
        }

    def initial(self) -> dict[str, Any]:
        """Return what is most often so."""
        return {
            "given_by": GivenBy.YOUNG_PERSON.value,
            "channel": Channel.FACE_TO_FACE.value,
            "answered_on": self.today,
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        actions.record_consent(by=self.actor, at=self.at, person=self.record.person, **values)
        return self.saved("Recorded what was said")


class OneConsent(SharingPage):
    """What the pages about one answer share."""

    consent: Consent

    def load(self, **kwargs: Any) -> None:
        """Fetch the record and the answer."""
        super().load(**kwargs)
        self.consent = queries.get_consent(
            viewer=self.actor, record=self.record, public_id=kwargs["consent"]
        )


class ConsentWithdraw(OneConsent, SharingForm):
    """Record that a consent was withdrawn."""

    title = "Withdraw a consent"
    form_class = forms.ConsentWithdraw

    def about(self) -> tuple[tuple[str, str], ...]:
        """Return what the consent says."""
        return presenters.about_consent(self.consent)

    def initial(self) -> dict[str, Any]:
        """Return today."""
        return {"withdrawn_on": self.today}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        actions.withdraw_consent(by=self.actor, at=self.at, consent=self.consent, **values)
        return self.saved("Consent withdrawn. It stays readable and allows nothing more")


class ConsentPaper(OneConsent, AuthorityDownload):
    """The signed paper of a consent."""

    title = "Signed consent"

    paper: Document

    def load(self, **kwargs: Any) -> None:
        """Fetch the answer; one without a paper has no such page."""
        super().load(**kwargs)
        paper = self.consent.paper
        if paper is None:
            raise NotFound
        self.paper = paper

    def file(self) -> HttpResponse:
        """Send the file, and record who opened it."""
        content = read_content(self.paper)
        audit(by=self.actor, event=Event.CONSENT_PAPER_SEEN, target=self.record.person, at=self.at)
        return as_download(
            content, media_type=self.paper.media_type, file_name=self.paper.file_name
        )


class ObjectionRecord(SharingForm):
    """Record what a school, college or provider may tell."""

    title = "Record an objection"
    form_class = forms.ObjectionRecord

    def load(self, **kwargs: Any) -> None:
        """Fetch the record, of which schools have to lie open."""
        super().load(**kwargs)
        if DataGroup.EDUCATION not in self.record.reach.groups:
            raise NotFound

    def form_arguments(self) -> dict[str, Any]:
        """Return what the form offers."""
        return {"places": list(list_places_to_learn(viewer=self.actor))}

    def initial(self) -> dict[str, Any]:
        """Return what is most often so, and who has to say it."""
        by_parent = instructed_by_parent(self.record.person.born_on, self.today)
        return {
            "instructed_by": (GivenBy.PARENT if by_parent else GivenBy.YOUNG_PERSON).value,
            "starts_on": self.today,
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        made = actions.record_objection(
            by=self.actor, at=self.at, person=self.record.person, **values
        )
        return self.saved(f"Recorded what {made.organisation} may tell")


class ObjectionEnd(SharingForm):
    """Record that an instruction no longer holds."""

    title = "End an objection"
    form_class = forms.ObjectionEnd

    objection: SharingObjection

    def load(self, **kwargs: Any) -> None:
        """Fetch the record and the instruction."""
        super().load(**kwargs)
        self.objection = queries.get_objection(
            viewer=self.actor, record=self.record, public_id=kwargs["objection"]
        )

    def about(self) -> tuple[tuple[str, str], ...]:
        """Return what the instruction says."""
        return presenters.about_objection(self.objection)

    def initial(self) -> dict[str, Any]:
        """Return today."""
        return {"ends_on": self.today}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        actions.end_objection(by=self.actor, at=self.at, objection=self.objection, **values)
        return self.saved("Objection ended")


class NoticeGive(SharingForm):
    """Record that the privacy notice was given."""

    permission = Permission.PEOPLE_SEE
    title = "Privacy notice given"
    form_class = forms.NoticeGive

    def uses(self) -> tuple[WordingUse, ...]:
        """Return the notice."""
        return (WordingUse.PRIVACY_NOTICE,)

    def initial(self) -> dict[str, Any]:
        """Return what is most often so."""
        return {
            "given_to": GivenBy.YOUNG_PERSON.value,
            "channel": Channel.FACE_TO_FACE.value,
            "given_on": self.today,
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        actions.give_notice(by=self.actor, at=self.at, person=self.record.person, **values)
        return self.saved("Recorded that the privacy notice was given")


class WordingList(AuthorityPage):
    """Every version of the wordings of consent and of the privacy notice."""

    permission = Permission.SHARING_SEE
    title = "Wordings and privacy notices"
    template_name = "people/wording_list.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the register of agreements."""
        return [("Sharing agreements", self.url("partnerships:list"))]

    def present(self) -> presenters.WordingList:
        """Return the page."""
        manages = self.may(Permission.SHARING_MANAGE)
        return presenters.WordingList(
            rows=tuple(map(presenters.words_of, queries.list_wordings(viewer=self.actor))),
            create_url=self.url("people:wording_keep") if manages else "",
        )


class WordingKeep(AuthorityFormPage):
    """Keep the next version of a text."""

    permission = Permission.SHARING_MANAGE
    title = "Add a version"
    form_class = forms.WordingKeep
    template_name = "people/wording_form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the texts."""
        return [("Wordings and privacy notices", self.url("people:wording_list"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("people:wording_list")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep it."""
        made = actions.keep_wording(by=self.actor, at=timezone.now(), **values)
        return self.done("people:wording_list", f"{made} kept")
