"""What may anybody read about the decisions of an authority?"""

from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from waymark.decisions.models.decisions import Decision
from waymark.decisions.presenters.detail import DecisionView, decision_view
from waymark.decisions.presenters.lists import PublicListing, decision_row
from waymark.decisions.presenters.parts import Action
from waymark.decisions.queries import decisions as queries
from waymark.decisions.views.lists import after_in
from waymark.documents.queries import read_content
from waymark.web.jinja import show_date
from waymark.web.narrowing import with_query
from waymark.web.pages import PublicPage, as_download


class PublicDecisions(PublicPage):
    title = "Decisions"
    template_name = "decisions/public_list.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the stretch of the list that is asked for."""
        after = after_in(self.request.GET.get("after", ""))
        self.page = queries.take_page(queries.list_published(), after=after)

    def present(self) -> PublicListing:
        """Return the rows and where the list goes on."""
        here = self.url("decisions:public_list")
        after = self.page.next_after
        return PublicListing(
            rows=tuple(
                decision_row(each, url=self.url("decisions:public_detail", decision=each.public_id))
                for each in self.page.decisions
            ),
            newest_url=here if "after" in self.request.GET else "",
            older_url=with_query(here, {"after": str(after)}) if after else "",
            meetings=Action("Meetings and their papers", self.url("decisions:public_meetings")),
        )


class PublicDecision(PublicPage):
    template_name = "decisions/public_detail.html"
    decision: Decision

    def load(self, **kwargs: Any) -> None:
        """Fetch the decision, which must be published."""
        self.decision = queries.get_published(public_id=kwargs["decision"])

    def page_title(self) -> str:
        """Return the title of the decision."""
        return self.decision.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [("Decisions", self.url("decisions:public_list"))]

    def present(self) -> DecisionView:
        """Return the decision with its conditions, papers and history."""
        decision = self.decision
        chain = queries.list_chain(decision, published_only=True)
        return decision_view(
            decision,
            conditions=list(queries.list_conditions(decision)),
            papers=list(queries.list_documents(decision)),
            chain=chain,
            condition_url=lambda condition: "",
            paper_url=lambda paper: self.url(
                "decisions:public_document", decision=decision.public_id, document=paper.public_id
            ),
            link=self._consultation(),
            actions=[
                Action(
                    f"Read the decision of {show_date(each.decided_on)}",
                    self.url("decisions:public_detail", decision=each.public_id),
                )
                for each in chain
                if each.pk != decision.pk
            ],
        )

    def _consultation(self) -> Action | None:
        consultation = self.decision.consultation
        if consultation is None:
            return None
        return Action(
            "Read about the consultation before it",
            self.url("consultations:public_detail", slug=consultation.slug),
        )


class PublicDocument(PublicPage):
    title = "Document"

    def load(self, **kwargs: Any) -> None:
        """Fetch the paper of a published decision."""
        found = queries.get_published(public_id=kwargs["decision"])
        self.paper = queries.get_document(found, public_id=kwargs["document"])

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the file."""
        document = self.paper.document
        return as_download(
            read_content(document), media_type=document.media_type, file_name=document.file_name
        )
