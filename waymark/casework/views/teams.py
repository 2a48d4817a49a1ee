"""The teams that somebody answers for: the board, a worker's caseload, who waits for a worker."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.permissions import Permission
from waymark.casework.models.cover import Cover
from waymark.casework.models.handovers import HandOver
from waymark.casework.presenters import teams as presenters
from waymark.casework.presenters.covering import cover_section
from waymark.casework.presenters.leaving import Leaving, leaving
from waymark.casework.presenters.supervision import due_section
from waymark.casework.queries import caseloads, covering, handovers, supervision
from waymark.casework.queries import teams as queries
from waymark.casework.queries.leaving import count_left
from waymark.casework.views.pages import key_of
from waymark.casework.views.work import Caseload, WorkPage
from waymark.web.narrowing import with_query


class ManagerPage(WorkPage):
    """A page of somebody who answers for the work of others."""

    permission = Permission.CASES_MANAGE

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the board."""
        return [("My team", self.url("casework:team"))]

    def cover_end_url(self, found: Cover) -> str:
        """Return where a cover is ended."""
        return self.url("casework:cover_end", cover=found.public_id)


class TeamBoard(ManagerPage):
    """Who has how much to do, and what stands out; the first team where none is named."""

    title = "My team"
    template_name = "casework/team.html"

    found: Team | None = None
    board: queries.Board | None = None

    def load(self, team: UUID | None = None, **_: Any) -> None:
        """Fetch the teams and the board of one."""
        super().load()
        self.teams = list(queries.list_own_teams(viewer=self.actor))
        if team is not None:
            self.found = queries.get_own_team(viewer=self.actor, public_id=team)
        elif self.teams:
            self.found = self.teams[0]
        if self.found is not None:
            self.board = queries.get_board(viewer=self.actor, team=self.found, at=self.at)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return nothing: the board is in the navigation."""
        return []

    def page_title(self) -> str:
        """Return the name of the team."""
        return self.found.name if self.found else self.title

    def present(self) -> presenters.BoardPage:
        """Return the board."""
        found = self.found
        return presenters.board_page(
            self.board,
            teams=self.teams,
            made=list(handovers.list_made(viewer=self.actor)) if found else (),
            team_url=lambda each: self.url("casework:team_board", team=each.public_id),
            unallocated_url=self.url("casework:unallocated", team=found.public_id) if found else "",
            approvals_url=self.url("casework:endings"),
            caseload_url=self._caseload_url,
            hand_over_url=self._hand_over_url,
        )

    def context(self) -> dict[str, Any]:
        """Add who covers for whom, and who waits for supervision."""
        covers: Iterable[Cover] = ()
        due: Iterable[supervision.Waiting] = ()
        if self.board is not None:
            covers = covering.list_covers(viewer=self.actor, at=self.at)
            workers = [each.worker for each in self.board.workers]
            due = supervision.list_due(viewer=self.actor, workers=workers, today=self.today)
        return super().context() | {
            "covers": cover_section(covers, at=self.at, end_url=self.cover_end_url),
            "supervision": due_section(due, url=self._supervision_url),
            "file_audits_url": self.url("casework:file_audits"),
        }

    def _supervision_url(self, found: supervision.Waiting) -> str:
        return self.url("casework:supervision_list", worker=found.worker.public_id)

    def _caseload_url(self, worker: Membership, need: str) -> str:
        address = self.url("casework:worker_caseload", worker=worker.public_id)
        return with_query(address, {"need": need} if need else {})

    def _hand_over_url(self, found: HandOver) -> str:
        return self.url("casework:hand_over_detail", hand_over=found.public_id)


class WorkerCaseload(Caseload, ManagerPage):
    """Everybody whom a worker of one's teams works with."""

    permission = Permission.CASES_MANAGE
    template_name = "casework/worker_caseload.html"

    worker: Membership

    def load(self, worker: UUID, **_: Any) -> None:
        """Fetch the worker, then their caseload."""
        self.worker = queries.get_worker(viewer=self.actor, public_id=worker)
        super().load()

    def page_title(self) -> str:
        """Return whose caseload it is."""
        return f"Caseload of {self.worker.user}"

    def context(self) -> dict[str, Any]:
        """Add who covers for the worker."""
        section = cover_section(
            covering.list_covers(viewer=self.actor, at=self.at, worker=self.worker),
            at=self.at,
            end_url=self.cover_end_url,
            add_url=self.url("casework:cover_give", worker=self.worker.public_id),
        )
        return super().context() | {
            "covers": section,
            "leaving": self._leaving(),
            "supervision_url": self.url("casework:supervision_list", worker=self.worker.public_id),
        }

    def _leaving(self) -> Leaving | None:
        """Return what they would leave behind, where their last day is known."""
        if self.worker.leaves_on is None:
            return None
        left = count_left(viewer=self.actor, member=self.worker, at=self.at)
        hand_over = self.url("casework:hand_over", worker=self.worker.public_id)
        return leaving(
            str(self.worker.user),
            left,
            leaves_on=self.worker.leaves_on,
            url=f"{hand_over}?all=yes",
        )

    def present(self) -> presenters.WorkerPage:
        """Return the page."""
        return presenters.worker_page(
            self.present_caseload(),
            hand_over_url=self.url("casework:hand_over", worker=self.worker.public_id),
            narrowing=self.narrowing,
            number=caseloads.count_narrowed(self.caseload, at=self.at, **self.narrowing),
        )


class Unallocated(ManagerPage):
    """Who of a team's young people waits for a lead worker."""

    title = "Without a lead worker"
    template_name = "casework/unallocated.html"

    def load(self, team: UUID, **_: Any) -> None:
        """Fetch the team and who waits."""
        super().load()
        self.team = queries.get_own_team(viewer=self.actor, public_id=team)
        self.after = key_of(self.request.GET.get("after", ""))
        self.waiting = queries.get_waiting(
            viewer=self.actor, team=self.team, at=self.at, after=self.after
        )

    def page_title(self) -> str:
        """Return what the page is for, with the name of the team."""
        return f"{self.title}: {self.team.name}"

    def present(self) -> presenters.WaitingPage:
        """Return the page."""
        more = self.waiting.more_after
        return presenters.waiting_page(
            self.waiting,
            number=queries.list_unallocated(viewer=self.actor, team=self.team, at=self.at).count(),
            today=self.today,
            person_url=self.person_url,
            allocate_url=self.url("casework:allocate_many", team=self.team.public_id),
            first_url=self.request.path if self.after else "",
            more_url=f"{self.request.path}?{urlencode({'after': more})}" if more else "",
        )
