"""Finding those whose activity is not known: the queue, one person at a time, and as a list."""

from typing import Any, ClassVar
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase

from waymark.access import queries as access
from waymark.participation.actions import tracking as actions
from waymark.participation.forms import tracking as forms
from waymark.participation.models.tracking import TrackingAttempt
from waymark.participation.presenters import tracking as presenters
from waymark.participation.queries.chasing import (
    count_queue,
    get_stretch,
    list_leads,
    place_of,
)
from waymark.participation.queries.reaching import (
    Chased,
    get_attempt,
    get_batch,
    get_chased,
    get_record_to_try,
)
from waymark.participation.queries.replies import list_replies
from waymark.participation.rules.chasing import Method, Outcome
from waymark.participation.views.tracking_pages import TrackingPage, keys_of
from waymark.people.actions.opening import note_opening
from waymark.people.presenters.reach import reach_notices
from waymark.people.queries.parts import list_places_to_learn
from waymark.web.forms import Confirm, Form
from waymark.web.narrowing import chosen_of, with_query
from waymark.web.pages import AuthorityFormPage

MOST_CAME = 20
"""How many texts that came back stand above the list."""


class Chase(TrackingPage):
    """Lead to whoever comes first."""

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Go there."""
        return HttpResponseRedirect(self.next_url(self.after))


class PersonForm(TrackingPage, AuthorityFormPage):
    """A form about somebody to try; closed records are as if they were not there."""

    chased: Chased

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch what is needed to try them, and note who saw it."""
        super().load()
        record = get_record_to_try(viewer=self.actor, public_id=person, at=self.at)
        self.chased = get_chased(viewer=self.actor, record=record, at=self.at)
        self.replies = list_replies(viewer=self.actor, at=self.at, person=record.person)
        self.notices = (
            reach_notices(record.reach, note_opening(by=self.actor, opened=record, at=self.at))
            if self.request.method == "GET"
            else ()
        )

    def page_title(self) -> str:
        """Return what the page is for, with the name."""
        name = self.chased.summary.name
        return f"{self.title}: {name}" if self.title else name

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Tracking", self.with_query(self.url("participation:chase_list")))]

    def form_arguments(self) -> dict[str, Any]:
        """Offer the ways."""
        return {"ways": forms.ways_of(self.chased)}

    def initial(self) -> dict[str, Any]:
        """Begin with the next step of the ladder, with what was chosen, or with what came back."""
        ways = [value for value, _ in forms.ways_of(self.chased)]
        theirs = [each for each in self.replies if each.owner is not None]
        asked = [self.request.GET.get("way", "")]
        if theirs and (point := theirs[-1].attempt.contact_point):
            asked += [f"{each.value}:{point.public_id}" for each in (Method.TEXT, Method.CALL)]
        return {
            "way": next((way for way in asked if way in ways), ways[0]),
            "reply": self.request.GET.get("reply")
            or (theirs[-1].text.public_id if theirs else None),
        }

    def here(self, route: str, **query: str) -> str:
        """Return another page about the person."""
        url = self.url(route, person=self.chased.summary.person.public_id)
        return self.with_query(url, after=self.after, **query)

    def go_on(self, said: str, attempt: TrackingAttempt) -> HttpResponse:
        """Say what was recorded, offer to take it back, and go on to the next."""
        undo = self.url("participation:attempt_undo", attempt=attempt.public_id)
        tags = "" if attempt.outcome == Outcome.CHANGED else f"undo:{self.with_query(undo)}"
        messages.success(self.request, said, extra_tags=tags)
        return HttpResponseRedirect(self.next_url(self.after))

    def context(self) -> dict[str, Any]:
        """Add the notices and the way out."""
        cancel = self.here("participation:chase_person")
        return super().context() | {"notices": self.notices, "cancel_url": cancel}


class ChasePerson(PersonForm):
    """One person: why them, how to reach them, what was tried; and what came of it in one press."""

    template_name = "participation/chase_person.html"
    form_class: ClassVar[type[Form]] = forms.Attempt

    def present(self) -> presenters.PersonPage:
        """Return the page."""
        return presenters.person_page(
            self.chased,
            today=self.today,
            own_id=self.actor.membership_id,
            counter=count_queue(viewer=self.actor, at=self.at, narrowing=self.narrowing),
            urls={
                "record": self.url("casework:record", person=self.chased.summary.person.public_id),
                "skip": self._skip_url(),
                "list": self.with_query(self.url("participation:chase_list")),
                "claim": self.url(
                    "participation:claim_make", person=self.chased.summary.person.public_id
                )
                if self.chased.claim is None
                else "",
            },
            undo=lambda each: self.with_query(
                self.url("participation:attempt_undo", attempt=each.public_id)
            ),
            came=presenters.came_rows(self.replies, url=self.reply_url),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record the try and go on; of a change, ask first what changed."""
        if values["outcome"] is Outcome.CHANGED:
            asked = {name: self.request.POST.get(name, "") for name in ("way", "reply")}
            return HttpResponseRedirect(self.here("participation:chase_changed", **asked))
        made = actions.record_attempt(
            by=self.actor, at=self.at, person=self.chased.summary.person, **values
        )
        said = f"{self.chased.summary.name}: {presenters.tried_words(made)}"
        return self.go_on(said, made)

    def _skip_url(self) -> str:
        """Return the way past this person: on to the next, with them as the place."""
        row = self.chased.place
        after = place_of(row) if row is not None else self.after
        return self.with_query(self.url("participation:chase"), after=after)


class ChaseChanged(PersonForm):
    """What somebody said that they do now."""

    title = "What they do now"
    template_name = "participation/chase_changed.html"
    form_class: ClassVar[type[Form]] = forms.Changed

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the person."""
        here = (self.chased.summary.name, self.here("participation:chase_person"))
        return [*super().breadcrumbs(), here]

    def form_arguments(self) -> dict[str, Any]:
        """Offer the activities of today."""
        return super().form_arguments() | {"today": self.today}

    def initial(self) -> dict[str, Any]:
        """Begin with today."""
        return super().initial() | {"starts_on": self.today}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record the try with the activity, and go on."""
        made = actions.record_attempt(
            by=self.actor, at=self.at, person=self.chased.summary.person, **values
        )
        return self.go_on(f"{self.chased.summary.name}: {made.activity}", made)


class AttemptUndo(TrackingPage, AuthorityFormPage):
    """Take back one's own try of today."""

    title = "Take back"
    template_name = "participation/confirm.html"
    form_class: ClassVar[type[Form]] = Confirm

    def load(self, attempt: UUID, **_: Any) -> None:
        """Fetch the try."""
        super().load()
        self.attempt = get_attempt(viewer=self.actor, public_id=attempt, at=self.at)

    def present(self) -> str:
        """Return what would be taken back."""
        return f"{self.attempt.person}: {presenters.tried_words(self.attempt)}"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it back, and show the person again."""
        actions.undo_attempt(by=self.actor, at=self.at, attempt=self.attempt)
        messages.success(self.request, f"Taken back: {self.attempt.person}")
        url = self.url("participation:chase_person", person=self.attempt.person.public_id)
        return HttpResponseRedirect(self.with_query(url))


class ChaseList(TrackingPage, AuthorityFormPage):
    """The queue as a list, from which one outcome can be recorded of several at once."""

    title = "Find out what they do"
    template_name = "participation/chase_list.html"
    form_class: ClassVar[type[Form]] = forms.ForMany

    def load(self, *_args: Any, **_: Any) -> None:
        """Fetch the rows."""
        super().load()
        self.filter = forms.ChaseFilter(
            self.request.GET,
            localities=access.list_localities(viewer=self.actor).filter(ends_on__isnull=True),
            schools=list_places_to_learn(viewer=self.actor),
            workers=list_leads(viewer=self.actor),
        )
        self.status = 200 if self.filter.is_valid() else 400
        self.stretch = get_stretch(
            viewer=self.actor, at=self.at, narrowing=self.narrowing, after=self.after
        )
        self.replies = list_replies(viewer=self.actor, at=self.at)

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Record one outcome; or lead to where those who were ticked are texted."""
        keys = keys_of(request.POST.getlist("people"))
        if "text" not in request.POST or not keys:
            return super().post(request, **kwargs)
        query = self.narrowed() | {"people": [str(key) for key in keys]}
        url = self.url("participation:text_many")
        return HttpResponseRedirect(f"{url}?{urlencode(query, doseq=True)}")

    def form_arguments(self) -> dict[str, Any]:
        """Offer the people of this page."""
        return {"people": [row.person.public_id for row in self.stretch.rows]}

    def present(self) -> presenters.QueuePage:
        """Return the page."""
        here, more, asked = self.request.path, self.stretch.more_after, self.narrowed()
        return presenters.QueuePage(
            counter=presenters.queue_words(
                count_queue(viewer=self.actor, at=self.at, narrowing=self.narrowing)
            ),
            came=presenters.came_rows(self.replies[:MOST_CAME], url=self.reply_url),
            more_came=max(len(self.replies) - MOST_CAME, 0),
            rows=presenters.queue_rows(self.stretch, today=self.today, url=self.person_url),
            start_url=self.with_query(self.url("participation:chase")),
            chosen=chosen_of(
                self.filter,
                asked,
                lambda name: with_query(here, {k: v for k, v in asked.items() if k != name}),
            ),
            clear_url=here,
            first_url=self.with_query(here) if self.after else "",
            more_url=self.with_query(here, after=more) if more else "",
            links=(
                ("Call sheet (PDF)", self.with_query(self.url("participation:call_sheet"))),
                ("Doorstep list (PDF)", self.with_query(self.url("participation:door_sheet"))),
            ),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record the outcome of all who were ticked."""
        batch = actions.record_batch(by=self.actor, at=self.at, **values)
        undo = self.url("participation:batch_undo", attempts=batch.public_id)
        messages.success(self.request, f"Recorded: {batch}", extra_tags=f"undo:{undo}")
        return HttpResponseRedirect(self.with_query(self.request.path))

    def context(self) -> dict[str, Any]:
        """Add the fields that narrow the list."""
        return super().context() | {"filter": self.filter}


class BatchUndo(TrackingPage, AuthorityFormPage):
    """Take back what one recorded of several at once today."""

    title = "Take back"
    template_name = "participation/confirm.html"
    form_class: ClassVar[type[Form]] = Confirm

    def load(self, attempts: UUID, **_: Any) -> None:
        """Fetch the batch."""
        super().load()
        self.batch = get_batch(viewer=self.actor, public_id=attempts)

    def present(self) -> str:
        """Return what would be taken back."""
        return str(self.batch)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it back."""
        number = actions.undo_batch(by=self.actor, at=self.at, batch=self.batch)
        return self.done("participation:chase_list", f"Taken back: {number}")
