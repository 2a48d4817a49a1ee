"""Consultations as everybody reads them: the list, one consultation, its papers."""

from typing import Any

from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.consultations.exports.printed_form import may_print
from waymark.consultations.exports.renditions import DOWNLOADS
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.presenters.printing import forms_to_print
from waymark.consultations.presenters.public.decision import decision_card
from waymark.consultations.presenters.public.detail import PublicConsultation, public_consultation
from waymark.consultations.presenters.public.lists import ListSection, list_sections
from waymark.consultations.presenters.public.papers import paper_line
from waymark.consultations.presenters.public.results import Results, results_of
from waymark.consultations.queries import public as queries
from waymark.consultations.queries.feedback import find_published_feedback
from waymark.consultations.queries.printing import has_public_form
from waymark.consultations.queries.reports import (
    list_published_editions,
    newest_of_each_layout,
    read_content,
)
from waymark.consultations.queries.running import list_closing_changes, list_notices
from waymark.consultations.queries.setup.whole import read_setup
from waymark.consultations.queries.wordings import list_offered
from waymark.consultations.rules.stages import may_answer, may_send
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.rules.wordings import LANGUAGES
from waymark.documents.queries import read_content as read_file
from waymark.web.pages import PublicPage, as_download


class PublicList(PublicPage):
    """Every consultation that is no draft."""

    title = "Consultations"
    template_name = "consultations/public/list.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch them."""
        self.consultations = list(queries.list_public())

    def present(self) -> tuple[ListSection, ...]:
        """Return them by how far they have got."""
        return list_sections(
            self.consultations,
            url=lambda each: self.url("consultations:public_detail", slug=each.slug),
        )


class PublicDetail(PublicPage):
    """One consultation before, while and after it is open."""

    template_name = "consultations/public/detail.html"

    consultation: Consultation

    def load(self, **kwargs: Any) -> None:
        """Fetch the set-up, and once it is published what was found and decided."""
        self.consultation = queries.get_public(slug=kwargs["slug"])
        self.setup_read = read_setup(self.consultation)
        self.editions = list(list_published_editions(consultation=self.consultation))
        self.edition = self.editions[0] if self.editions else None
        self.notices = list(list_notices(consultation=self.consultation))
        # Every move of the closing comes with a notice, and only who can answer chooses a language.
        self.moves = (
            list(list_closing_changes(consultation=self.consultation)) if self.notices else []
        )
        self.offered = list_offered(self.consultation) if _is_open(self.consultation) else ()
        self.decision = queries.find_public_decision(consultation=self.consultation)
        self.feedback = find_published_feedback(consultation=self.consultation)

    def page_title(self) -> str:
        """Return the title of the consultation."""
        return self.consultation.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [("Consultations", self.url("consultations:public_list"))]

    def context(self) -> dict[str, Any]:
        """Add where the form for paper is, while people are asked, and what else to ask for."""
        forms = None
        if has_public_form(self.consultation):
            forms = forms_to_print(
                self.offered,
                may_print=may_print,
                url=self.url("consultations:public_form", slug=self.consultation.slug),
                large_url=self.url("consultations:public_form_large", slug=self.consultation.slug),
            )
        return super().context() | {"forms": forms, "ways": self._ways()}

    def present(self) -> PublicConsultation:
        """Return everything that the page shows."""
        slug = self.consultation.slug
        is_open = _is_open(self.consultation)
        return public_consultation(
            consultation=self.consultation,
            setup=self.setup_read,
            papers=tuple(
                paper_line(
                    each,
                    url=self.url(
                        "consultations:public_document", slug=slug, document=each.public_id
                    ),
                )
                for each in self.setup_read.documents
            ),
            answer_url=self.url("consultations:answer", slug=slug) if is_open else "",
            return_url=self.url("consultations:answer_return", slug=slug)
            if is_open or self._is_answered()
            else "",
            languages=self._languages() if is_open else (),
            results=self._results(),
            decision=decision_card(
                self.decision,
                url=self.url("decisions:public_detail", decision=self.decision.public_id),
            )
            if self.decision
            else None,
            feedback_url=self.url("consultations:public_feedback", slug=slug)
            if self.feedback
            else "",
            notices=self.notices,
            closing_changes=self.moves,
        )

    def _is_answered(self) -> bool:
        """Whether there are answers here that somebody may still look at or withdraw."""
        stage = ConsultationStage(self.consultation.stage)
        return self.consultation.responses_held and may_send(stage)

    def _ways(self) -> list[tuple[str, str]]:
        if self.consultation.is_from_history:
            return []
        stage, slug = ConsultationStage(self.consultation.stage), self.consultation.slug
        ways = []
        if stage in {ConsultationStage.SCHEDULED, ConsultationStage.OPEN}:
            address = self.url("consultations:format_ask", slug=slug)
            ways.append(("Ask for another format or language", address))
        if self.edition is None and stage is not ConsultationStage.WITHDRAWN:
            address = self.url("consultations:news_ask", slug=slug)
            ways.append(("Tell me the outcome by email", address))
        return ways

    def _languages(self) -> tuple[tuple[str, str, str], ...]:
        """Return each language's own name, its tag and where to answer in it."""
        start = self.url("consultations:answer", slug=self.consultation.slug)
        return tuple(
            (LANGUAGES[code].own_name, LANGUAGES[code].tag, f"{start}?language={code}")
            for code in self.offered
        )

    def _results(self) -> Results | None:
        if self.edition is None:
            return None
        slug, number = self.consultation.slug, self.edition.number
        return results_of(
            read_content(self.edition),
            reports=tuple(
                (
                    each.get_layout_display().lower(),
                    self.url("consultations:public_report_edition", slug=slug, number=each.number),
                )
                for each in newest_of_each_layout(self.editions)
            ),
            downloads=tuple(
                (
                    each.label,
                    self.url(
                        "consultations:public_report_file",
                        slug=slug,
                        number=number,
                        format=each.value,
                    ),
                )
                for each in DOWNLOADS
            ),
            published_at=self.edition.published_at,
            data_url=self.url("consultations:open_data", slug=slug),
        )


class PublicDocument(PublicPage):
    """A paper put before the people consulted."""

    def load(self, **kwargs: Any) -> None:
        """Fetch the paper."""
        consultation = queries.get_public(slug=kwargs["slug"])
        self.paper = queries.get_public_document(
            consultation=consultation, public_id=kwargs["document"]
        )

    def get(self, request: Any, **_: Any) -> HttpResponseBase:
        """Send the file."""
        document = self.paper.document
        return as_download(
            read_file(document), media_type=document.media_type, file_name=document.file_name
        )


def _is_open(consultation: Consultation) -> bool:
    if consultation.opens_at is None or consultation.closes_at is None:
        return False
    return may_answer(
        stage=ConsultationStage(consultation.stage),
        opens_at=consultation.opens_at,
        closes_at=consultation.closes_at,
        at=timezone.now(),
    )
