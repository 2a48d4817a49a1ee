"""What may anybody read about the decisions of an authority?"""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.core.dates import local_date
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.reviews import Review
from waymark.decisions.presenters.detail import (
    DecisionView,
    decision_view,
    meeting_link,
    missing_words,
)
from waymark.decisions.presenters.following import (
    Following,
    action_line,
    call_in_facts,
    delegation_facts,
    review_line,
)
from waymark.decisions.presenters.lists import PublicListing, decision_row
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.positions import BoardView, board_view
from waymark.decisions.queries import call_in as call_ins
from waymark.decisions.queries import clauses, positions
from waymark.decisions.queries import decisions as queries
from waymark.decisions.views.detail import public_address, reviews_elsewhere, tests_of
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
            links=(
                Action("What is to be decided next", self.url("decisions:public_plan")),
                Action("Matters and their history", self.url("decisions:public_matters")),
                Action("Meetings and their papers", self.url("decisions:public_meetings")),
                Action(
                    "Partnerships with other authorities",
                    self.url("decisions:public_partnerships"),
                ),
            ),
        )


def public_board(matter: Matter | None) -> BoardView | None:
    """Return the board of a matter as anybody may read it, where more than one decides.

    For the page of the matter too.
    """
    if matter is None or matter.published_at is None:
        return None
    board = positions.read_board(matter, published_only=True)
    if len(board.rows) < 2:
        return None
    conditions = positions.list_tested(matter, published_only=True)
    return board_view(
        board,
        conditions=conditions,
        parties=positions.parties_of(conditions),
        reviews=positions.last_reviews_of(conditions),
        decision_url=public_address,
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
        conditions = list(queries.list_conditions(decision))
        reviews = list(clauses.list_reviews_of(decision))
        return decision_view(
            decision,
            conditions=conditions,
            tests=tests_of(conditions),
            reviews=reviews,
            following=self._following(reviews),
            papers=list(queries.list_documents(decision)),
            chain=chain,
            condition_url=lambda condition: "",
            paper_url=lambda paper: self.url(
                "decisions:public_document", decision=decision.public_id, document=paper.public_id
            ),
            link=self._consultation(),
            actions=[
                *self._meeting(),
                *(
                    Action(
                        f"Read the decision of {show_date(each.decided_on)}",
                        self.url("decisions:public_detail", decision=each.public_id),
                    )
                    for each in chain
                    if each.pk != decision.pk
                ),
            ],
        )

    def _meeting(self) -> list[Action]:
        """Return the way to the meeting that took it, where the meeting is public."""
        meeting = self.decision.meeting
        if meeting is None or meeting.published_at is None:
            return []
        url = self.url("decisions:public_meeting", meeting=meeting.public_id)
        return [meeting_link(meeting, url)]

    def _consultation(self) -> Action | None:
        consultation = self.decision.consultation
        if consultation is None:
            return None
        return Action(
            "Read about the consultation before it",
            self.url("consultations:public_detail", slug=consultation.slug),
        )

    def _following(self, reviews: Sequence[Review]) -> Following:
        decision = self.decision
        return Following(
            call_in=call_in_facts(call_ins.find_window(decision), call_ins.find_call_in(decision)),
            reviews=tuple(review_line(each) for each in reviews),
            elsewhere=reviews_elsewhere(decision),
            actions=tuple(
                action_line(each, today=local_date(timezone.now()), missing=missing_words(decision))
                for each in clauses.list_actions_of(decision)
            ),
            delegations=delegation_facts(list(clauses.list_delegations(decision))),
            board=public_board(decision.matter),
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
