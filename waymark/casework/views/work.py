"""My day, and my caseload."""

from typing import Any

from django.utils import timezone

from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.casework.forms.work import CaseloadFilter
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.plans import Plan
from waymark.casework.models.referrals import Referral
from waymark.casework.models.sessions import Session
from waymark.casework.models.steps import NextStep
from waymark.casework.presenters import (
    appointments,
    concerns,
    covering,
    endings,
    feedback,
    file_audits,
    handovers,
    lone_visits,
    moves,
    sessions,
    supervision,
    teams,
    work,
)
from waymark.casework.presenters.messaging import waiting_rows
from waymark.casework.presenters.prompts import prompted
from waymark.casework.presenters.reviews import Review, reviews_due
from waymark.casework.queries import caseloads
from waymark.casework.queries.appointments import list_own_appointments
from waymark.casework.queries.concerns import MOST_WAITING, list_waiting_concerns
from waymark.casework.queries.covering import list_covering
from waymark.casework.queries.endings import list_waiting_endings
from waymark.casework.queries.feedback import count_waiting, list_shared_to_read
from waymark.casework.queries.file_audits import list_files_to_read
from waymark.casework.queries.handovers import list_unread
from waymark.casework.queries.lone_visits import list_out
from waymark.casework.queries.messaging import messages_waiting
from waymark.casework.queries.moving import list_waiting
from waymark.casework.queries.plans import list_annual_reviews, list_plans_to_review
from waymark.casework.queries.referrals import list_answers
from waymark.casework.queries.sessions import list_own as list_own_sessions
from waymark.casework.queries.steps import list_own_steps
from waymark.casework.queries.supervision import list_to_read
from waymark.casework.queries.teams import count_unallocated
from waymark.casework.rules.caseloads import ahead
from waymark.casework.rules.teams import Need
from waymark.casework.rules.vocabulary import AssessmentKind
from waymark.core.dates import local_date
from waymark.participation.queries.prompts import count_prompts
from waymark.people.models.people import Person
from waymark.people.queries.open_people import OpenPeople
from waymark.web.narrowing import Narrowed
from waymark.web.pages import AuthorityPage


class WorkPage(AuthorityPage):
    """What the pages of somebody with a caseload share."""

    permission = Permission.CASES_WORK

    def load(self, *_args: Any, **_: Any) -> None:
        """Look at the clock, once."""
        self.at = timezone.now()
        self.today = local_date(self.at)

    def person_url(self, route: str, person: Person) -> str:
        """Return a page of a young person."""
        return self.url(route, person=person.public_id)

    def step_url(self, route: str, step: NextStep) -> str:
        """Return a page of a next step."""
        return self.url(route, person=step.person.public_id, step=step.public_id)

    def referral_url(self, referral: Referral) -> str:
        """Return the page of a referral."""
        return self.url(
            "casework:referral", person=referral.person.public_id, referral=referral.public_id
        )


class Day(WorkPage):
    """What needs the viewer today."""

    title = "My day"
    template_name = "casework/day.html"

    def load(self, *_args: Any, **_: Any) -> None:
        """Look at the caseload first: most of the day is about those who are in it."""
        super().load()
        self.known = OpenPeople(viewer=self.actor, at=self.at)
        self.asked: dict[str, Any] = {
            "viewer": self.actor, "at": self.at, "known": self.known,
        }  # fmt: skip
        self.needs = caseloads.needs_of(**self.asked)

    def present(self) -> work.DayPage:
        """Return the page."""
        return work.day_page(
            today=self.today,
            steps=list_own_steps(**self.asked, until=ahead(self.today)),
            needs=self.needs,
            answers=list_answers(**self.asked),
            reviews=self._reviews(),
            asks_status=self.may(Permission.DATA_EDUCATION),
            urls=work.DayAddresses(
                person=self.person_url,
                step=self.step_url,
                referral=self.referral_url,
                caseload=self.url("casework:caseload"),
                message=lambda each: self.url(
                    each.done_route, person=each.person.public_id, **each.done_parts
                ),
            ),
            messages=waiting_rows(messages_waiting(**self.asked)),
            own_id=self.actor.membership_id,
            whole=self.request.GET.get("all", ""),
        )

    def context(self) -> dict[str, Any]:
        """Add the viewer's sessions and appointments, and what else waits for them."""
        found = list_own_appointments(**self.asked, on=self.today)
        return super().context() | {
            "sessions": self._sessions(),
            "appointments": appointments.day_rows(
                found,
                url=self._appointment_url,
                at=self.at,
                alone_url=self.url("casework:visit_begin"),
            ),
            "waiting": self._waiting(),
            "concerns": self._concerns(),
            "alone": self._alone(),
        }

    def _alone(self) -> lone_visits.OutAlone:
        found = list_out(viewer=self.actor)
        own = self.actor.membership_id
        return lone_visits.out_alone(
            lone_visits.needing(found, own_key=own, at=self.at),
            own_key=own,
            url=lambda route, each: self.url(route, visit=each.public_id),
            begin_url=self.url("casework:visit_begin"),
            list_url=self.url("casework:visit_list"),
            at=self.at,
        )

    def _appointment_url(self, route: str, each: Appointment) -> str:
        if route == "casework:record":
            return self.person_url(route, each.person)
        url = self.url(route, person=each.person.public_id, appointment=each.public_id)
        return f"{url}?from=day"

    def _concerns(self) -> concerns.WaitingConcerns:
        found = list_waiting_concerns(viewer=self.actor, at=self.at)
        return concerns.waiting_concerns(
            found[: MOST_WAITING + 1],
            most=MOST_WAITING,
            url=lambda each: self.url("casework:concern", concern=each.public_id),
            raise_url=self.url("casework:concern_raise"),
            list_url=self.url("casework:concern_list"),
            at=self.at,
        )

    def _sessions(self) -> sessions.ToDay | None:
        if not self.may(Permission.SESSIONS_RUN):
            return None
        found = list_own_sessions(viewer=self.actor, at=self.at)
        words: dict[str, Any] = {"url": self._session_url, "at": self.at}
        return sessions.ToDay(
            rows=sessions.session_rows(found.today, **words, names_day=False),
            registers=sessions.session_rows(found.owed, **words),
        )

    def _session_url(self, route: str, session: Session) -> str:
        return self.url(route, session=session.public_id)

    def _waiting(self) -> tuple[work.Waits, ...]:
        read = handovers.unread(
            list_unread(viewer=self.actor),
            url=self.url("casework:handed_over"),
        ) + covering.covering_waits(
            list_covering(viewer=self.actor, at=self.at), url=self.url("casework:caseload")
        )
        read += prompted(
            count_prompts(viewer=self.actor, at=self.at, of_own=True),
            url=self.url("participation:own_prompts"),
        )
        read += supervision.to_read(
            list_to_read(viewer=self.actor), url=self.url("casework:supervision_own")
        )
        read += file_audits.to_read(
            list_files_to_read(**self.asked),
            url=self.url("casework:file_audit_own"),
        )
        read += feedback.shared_to_read(
            list_shared_to_read(viewer=self.actor),
            url=lambda each: self.url("casework:feedback", feedback=each.public_id),
        )
        if self.may(Permission.MOVES_TAKE) and not self.may(Permission.DUTY_WORK):
            number = list_waiting(viewer=self.actor).count()
            read = (*read, *moves.waiting(number, url=self.url("casework:moves_in")))
        if self.may(Permission.COMPLAINTS_HANDLE):
            read = (*read, *self._complaints())
        if not self.may(Permission.CASES_MANAGE):
            return read
        return (*read, *self._for_manager())

    def _complaints(self) -> tuple[work.Waits, ...]:
        return feedback.feedback_waits(
            *count_waiting(viewer=self.actor, at=self.at),
            url=f"{self.url('casework:feedback_list')}?only=waiting",
        )

    def _for_manager(self) -> tuple[work.Waits, ...]:
        decide = endings.waiting(
            list_waiting_endings(viewer=self.actor, at=self.at).count(),
            url=self.url("casework:endings"),
        )
        alone = teams.without_worker(
            count_unallocated(viewer=self.actor, at=self.at),
            url=lambda each: self.url("casework:unallocated", team=each.public_id),
        )
        return (*decide, *alone)

    def _reviews(self) -> list[Review]:
        until = ahead(self.today)
        return reviews_due(
            list_plans_to_review(**self.asked, until=until),
            list_annual_reviews(**self.asked, until=until),
            plan_url=self._plan_review_url,
            annual_url=self._annual_review_url,
        )

    def _plan_review_url(self, plan: Plan) -> str:
        parts = {"person": plan.person.public_id, "plan": plan.public_id}
        return self.url("casework:plan_review", **parts)

    def _annual_review_url(self, person: Person) -> str:
        parts = {"person": person.public_id, "form_kind": AssessmentKind.EHC_REVIEW.value}
        return self.url("casework:assessment_create", **parts)


class Caseload(Narrowed, WorkPage):
    """Everybody whom the viewer works with."""

    title = "My caseload"
    template_name = "casework/caseload.html"

    worker: Membership | None = None

    def load(self, *_args: Any, **_: Any) -> None:
        """Read the filter and fetch the rows."""
        super().load()
        self.narrow(CaseloadFilter(self.request.GET))
        self.order = self.narrowing.pop("order", caseloads.Order.NAME.value)
        if not self.may(Permission.DATA_EDUCATION):
            self._forget_status()
        self.after = self.request.GET.get("after", "").replace("\x00", "")
        self.caseload = caseloads.get_caseload(viewer=self.actor, at=self.at, worker=self.worker)
        self.stretch = caseloads.get_stretch(
            self.caseload,
            at=self.at,
            order=caseloads.Order(self.order),
            after=self.after,
            **self.narrowing,
        )

    def present(self) -> object:
        """Return the page."""
        return self.present_caseload()

    def present_caseload(self) -> work.CaseloadPage:
        """Return what the list shows."""
        more = self.stretch.more_after
        return work.caseload_page(
            rows=self.stretch.rows,
            loads=caseloads.loads(self.caseload),
            today=self.today,
            shows_status=self.may(Permission.DATA_EDUCATION),
            url=self.person_url,
            chosen=self.chosen(),
            clear_url=self.request.path,
            first_url=self.here() if self.after else "",
            more_url=self.here(after=more) if more else "",
            message_url=self.url("casework:message_many"),
            templates_url=self.url("casework:template_list")
            if self.may(Permission.CASES_MANAGE)
            else "",
        )

    def _forget_status(self) -> None:
        """Whoever may not see what people do does not find them by it either."""
        self.narrowing.pop("group", None)
        if self.narrowing.get("need") == Need.LAPSING:
            del self.narrowing["need"]
        if self.order == caseloads.Order.STATUS:
            self.order = caseloads.Order.NAME.value

    def context(self) -> dict[str, Any]:
        """Add the way to those who were not told yet what is kept of them, and to one's own."""
        return super().context() | {
            "notices_url": self.url("casework:notices_due"),
            "supervision_url": self.url("casework:supervision_own"),
            "file_audits_url": self.url("casework:file_audit_own"),
            "digest_url": self.url("casework:digest"),
            "plans_url": self.url("participation:plan_list")
            if self.may(Permission.DATA_SEND) and self.may(Permission.DATA_EDUCATION)
            else "",
        }
