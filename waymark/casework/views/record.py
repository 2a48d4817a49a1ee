"""The page of one young person."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase

from waymark.access.permissions import Permission
from waymark.casework import permissions
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.contacts import Contact
from waymark.casework.models.endings import Ending
from waymark.casework.models.steps import NextStep
from waymark.casework.presenters import appointments, record
from waymark.casework.presenters.endings import EndingSection, section
from waymark.casework.presenters.handovers import Said, said_of
from waymark.casework.presenters.plans import PlanGlance, plan_glance
from waymark.casework.queries.appointments import list_booked
from waymark.casework.queries.endings import find_standing
from waymark.casework.queries.handovers import find_unread_of
from waymark.casework.queries.plans import find_plan_in_force
from waymark.casework.queries.records import get_whole_record
from waymark.casework.queries.timeline import Kind
from waymark.casework.rules.vocabulary import EndingState
from waymark.casework.views.pages import RecordPage
from waymark.core.refusals import NotFound
from waymark.participation.queries.risk import has_working
from waymark.people.actions.opening import note_opening
from waymark.people.models.people import Person
from waymark.people.presenters.consents import state_line
from waymark.people.presenters.reach import reach_links, reach_notices
from waymark.people.queries.consents import consent_state
from waymark.people.queries.people import find_kept
from waymark.people.rules.vocabulary import DataGroup


class Record(RecordPage):
    """Everything about one young person that the viewer may see; each opening is in the trail."""

    permission = Permission.PEOPLE_SEE
    template_name = "casework/record.html"

    kept: Person | None

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch the record, closed ones as if they were not there, and note who saw it."""
        self.kept = None
        try:
            super().load(person=person)
        except NotFound:
            self.kept = find_kept(viewer=self.actor, public_id=person, at=self.at)
            if self.kept is None:
                raise
            return
        self.notices = reach_notices(
            self.found.reach, note_opening(by=self.actor, opened=self.found, at=self.at)
        )

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Show the page; from the address of a record that was merged, lead to what it became."""
        if self.kept is not None:
            return HttpResponseRedirect(self.url("casework:record", person=self.kept.public_id))
        return super().get(request, **kwargs)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the caseload, for those who have one."""
        if not self.may(Permission.CASES_WORK):
            return []
        return [("My caseload", self.url("casework:caseload"))]

    def present(self) -> record.RecordPage:
        """Return the page."""
        kind = _kind_of(self.request.GET.get("show", ""))
        whole = get_whole_record(
            viewer=self.actor,
            record=self.found,
            at=self.at,
            kind=kind,
            before=_moment_of(self.request.GET.get("before", "")),
        )
        return record.record_page(
            self.found.person,
            reach=self.found.reach,
            head=whole.head,
            timeline=whole.timeline,
            kind=kind,
            on=self.today,
            own_id=self.actor.membership_id,
            urls=self._addresses(kind),
        )

    def context(self) -> dict[str, Any]:
        """Add what the viewer is told about their own looking, and what stands apart."""
        return super().context() | {
            "notices": self.notices,
            "sharing": self._sharing(),
            "glance": self._plan(),
            "appointments": self._appointments(),
            "ending": self._ending(),
            "said": self._said(),
        }

    def _sharing(self) -> str:
        state = consent_state(viewer=self.actor, record=self.found, on=self.today)
        return state_line(state, on=self.today)

    def _plan(self) -> PlanGlance | None:
        return plan_glance(
            find_plan_in_force(viewer=self.actor, record=self.found),
            today=self.today,
            url=lambda each: self.record_url(route="casework:plan", plan=each.public_id),
        )

    def _appointments(self) -> appointments.Appointments | None:
        if not self._writes:
            return None
        return appointments.record_rows(
            list_booked(viewer=self.actor, record=self.found),
            url=self._appointment_url,
            at=self.at,
            book_url=self.record_url(route="casework:appointment_book"),
            reminders_url=self.record_url(route="casework:reminders_stop"),
        )

    def _appointment_url(self, route: str, each: Appointment) -> str:
        return self.record_url(route=route, appointment=each.public_id)

    def _said(self) -> Said | None:
        if not self._writes:
            return None
        found = find_unread_of(viewer=self.actor, person=self.found.person)
        return said_of(found, url=self.url("casework:handed_over")) if found else None

    @property
    def _writes(self) -> bool:
        return permissions.may_write(viewer=self.actor, record=self.found)

    @property
    def _sends(self) -> bool:
        return self._writes and DataGroup.CONTACT in self.found.reach.groups

    def _addresses(self, kind: Kind) -> record.Addresses:
        writes = self._writes
        tells = permissions.may_change_status(viewer=self.actor, record=self.found)
        manages = self.may(Permission.CASES_MANAGE)
        return record.Addresses(
            note=self.record_url(route="casework:note") if writes else "",
            attempt=self.record_url(route="casework:attempt") if writes else "",
            status=self.record_url(route="casework:status") if tells else "",
            allocate=self.record_url(route="casework:allocate") if manages else "",
            timeline=lambda each: self._timeline_url(show=each.value),
            older=lambda each: self._timeline_url(show=kind.value, before=each.isoformat()),
            contact=self._contact_url,
            concern=lambda each: self.url("casework:concern", concern=each.public_id),
            step=self._step_url if writes else None,
            allocation_end=self._end_url if manages else None,
            beside=self.further_pages(),
        )

    def further_pages(self) -> tuple[record.Link, ...]:
        """Return the further pages of the record that open to the viewer, for its side column."""
        sees_consents = permissions.may_see_consents(viewer=self.actor, record=self.found)
        works = self.may(Permission.CASES_WORK)
        learns = DataGroup.EDUCATION in self.found.reach.groups
        before = (
            ("Learning and work", "participation:activity_list", learns),
            (
                "Offers and September Guarantee",
                "participation:offers",
                learns and self.may(Permission.OFFERS_MANAGE),
            ),
            (
                "Risk of NEET",
                "participation:risk_person",
                has_working(viewer=self.actor, record=self.found, today=self.today),
            ),
            (
                "Opportunities",
                "participation:person_opportunities",
                learns and self.may(Permission.OPPORTUNITIES_SEE),
            ),
            (
                "Raise a concern",
                "casework:concern_raise_of_person",
                self.may(Permission.CASES_WORK),
            ),
            ("Complaint or compliment", "casework:feedback_record_of_person", works),
            ("All details", "people:details", True),
            ("Send a message", "casework:message", self._sends),
            ("Consent and sharing", "people:consents", True),
            ("Consents for sessions", "casework:activity_consents", sees_consents),
            ("Plans", "casework:plan_list", self._writes),
            ("Assessments", "casework:assessment_list", self._writes),
            ("Referrals", "casework:referral_list", works),
            ("Chronology", "casework:chronology", self._writes),
            ("Close or step down", "casework:ending_propose", self._writes),
            ("Moves between authorities", "casework:moves_received", True),
        )
        after = (
            ("Merge with another record", "people:merge_with", self.may(Permission.PEOPLE_MERGE)),
        )
        links = reach_links(
            self.found.person, may_restrict=self.may(Permission.PEOPLE_RESTRICT), url=self.url
        )
        return (
            *self._links(before),
            *(record.Link(label=label, url=url) for label, url in links),
            *self._links(after),
        )

    def _links(self, pages: Iterable[tuple[str, str, bool]]) -> Iterator[record.Link]:
        for label, route, is_open in pages:
            if is_open:
                yield record.Link(label=label, url=self.record_url(route=route))

    def _ending(self) -> EndingSection | None:
        found = find_standing(viewer=self.actor, record=self.found)
        if found is None:
            return None
        is_own = found.proposed_by_id == self.actor.membership_id
        waits = found.state == EndingState.WAITING
        decides = waits and not is_own and self.may(Permission.CASES_MANAGE)
        return section(
            found,
            withdraw_url=self._ending_url("casework:ending_withdraw", found)
            if waits and self._writes and permissions.may_withdraw(viewer=self.actor, ending=found)
            else "",
            decide_url=self._ending_url("casework:ending_decide", found) if decides else "",
        )

    def _ending_url(self, route: str, ending: Ending) -> str:
        return self.record_url(route=route, ending=ending.public_id)

    def _timeline_url(self, **query: str) -> str:
        return f"{self.request.path}?{urlencode(query)}#timeline"

    def _contact_url(self, contact: Contact) -> str:
        return self.record_url(route="casework:note_detail", contact=contact.public_id)

    def _step_url(self, route: str, step: NextStep) -> str:
        return self.record_url(route=route, step=step.public_id)

    def _end_url(self, allocation: Any) -> str:
        return self.record_url(route="casework:allocation_end", allocation=allocation.public_id)


def _kind_of(typed: str) -> Kind:
    return Kind(typed) if typed in set(Kind) else Kind.ALL


def _moment_of(typed: str) -> datetime | None:
    """Read a moment from the address; one that is none is passed over."""
    try:
        found = datetime.fromisoformat(typed)
    except ValueError:
        return None
    return found if found.tzinfo else None
