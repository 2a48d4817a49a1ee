"""Records of one person: found, merged, said to be of different people, parted again."""

from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.people.actions.finding import note_search
from waymark.people.actions.merging import dismiss_duplicates, merge_people
from waymark.people.actions.unmerging import undo_merge
from waymark.people.forms import finding
from waymark.people.forms import merging as forms
from waymark.people.presenters import merging as presenters
from waymark.people.presenters.details import details_page
from waymark.people.queries import duplicates, people
from waymark.people.queries import merging as queries
from waymark.people.queries.finding import Found, find_people
from waymark.people.queries.parts import get_parts
from waymark.people.rules.merging import groups_that_differ, likely_kept, likely_right
from waymark.people.views.finding import PeoplePages
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.paging import stretch_of

FEWEST = 2
MOST_AT_ONCE = 6
"""So many records fit side by side; more are merged one after the other."""


GROUPS_A_PAGE = 20
"""Most groups are of two records, so that a page has some 40 people."""


class DuplicateList(AuthorityPage):
    """Records that lie open to the viewer and may be of one person."""

    permission = Permission.PEOPLE_MERGE
    title = "Possible duplicates"
    template_name = "people/duplicate_list.html"

    def load(self, **_: Any) -> None:
        """Find them."""
        self.at = timezone.now()
        self.groups = duplicates.find_duplicates(viewer=self.actor, at=self.at)

    def present(self) -> presenters.DuplicatesPage:
        """Return the page."""
        stretch = stretch_of(self.request, self.groups, a_page=GROUPS_A_PAGE)
        return presenters.DuplicatesPage(
            count=len(self.groups),
            cards=tuple(self._card(group) for group in stretch.rows),
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
        )

    def _card(self, group: duplicates.DuplicateGroup) -> presenters.DuplicateCard:
        query = urlencode([("record", str(row.person.public_id)) for row in group.people])
        return presenters.duplicate_card(
            group,
            merge_url=f"{self.url('people:merge')}?{query}",
            dismiss_url=f"{self.url('people:duplicate_dismiss')}?{query}",
            on=local_date(self.at),
        )


class SeveralRecords(AuthorityFormPage):
    """A form about the records that its address names, all of which lie open."""

    permission = Permission.PEOPLE_MERGE

    at: datetime
    records: tuple[people.OpenRecord, ...]

    def load(self, **_: Any) -> None:
        """Fetch them."""
        self.at = timezone.now()
        self.records = duplicates.get_records(
            viewer=self.actor,
            public_ids=forms.records_asked(self.request.GET.getlist("record"))[:MOST_AT_ONCE],
            at=self.at,
        )

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Show the form, where there are records enough."""
        return self._elsewhere() or super().get(request, **kwargs)

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Take the form in, where there are records enough."""
        return self._elsewhere() or super().post(request, **kwargs)

    def _elsewhere(self) -> HttpResponse | None:
        """Lead to the record where several have become one meanwhile, without any to the list."""
        if len(self.records) >= FEWEST:
            return None
        if not self.records:
            return HttpResponseRedirect(self.url("people:duplicate_list"))
        messages.info(self.request, "This is one record: choose another one to merge it with")
        return HttpResponseRedirect(
            self.url("people:merge_with", person=self.records[0].person.public_id)
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Possible duplicates", self.url("people:duplicate_list"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("people:duplicate_list")}


class MergeRecords(SeveralRecords):
    """Make records of one person one, choosing field by field."""

    title = "Merge records"
    form_class = forms.MergeRecords
    template_name = "people/merge.html"

    def form_arguments(self) -> dict[str, Any]:
        """Ask which record is kept, and wherever they differ, whose value is right."""
        found = [record.person for record in self.records]
        facts = [presenters.facts_of(person) for person in found]
        return {
            "kept": forms.Question(
                label="Which record to keep",
                choices=tuple(
                    (person.public_id, presenters.record_in_words(person, number))
                    for number, person in enumerate(found, 1)
                ),
                proposed=likely_kept(facts) if facts else UUID(int=0),
            ),
            "questions": {
                group: forms.Question(
                    label=presenters.GROUP_LABELS[group],
                    choices=tuple(
                        (person.public_id, presenters.value_in_words(person, group))
                        for person in found
                    ),
                    proposed=likely_right(group, facts),
                )
                for group in groups_that_differ(facts)
            },
        }

    def present(self) -> presenters.MergePage:
        """Return the records side by side."""
        return presenters.merge_page(
            [
                (
                    record.person,
                    details_page(
                        record.person,
                        parts=get_parts(viewer=self.actor, record=record, at=self.at),
                        ended_today=frozenset(),
                        on=local_date(self.at),
                        record_url="",
                        url=None,
                    ),
                )
                for record in self.records
            ],
            duplicates_url=self.url("people:duplicate_list"),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Merge them, and say how it can be undone."""
        found = {record.person.public_id: record.person for record in self.records}
        kept = found.pop(values.pop("kept"))
        made = merge_people(
            by=self.actor, at=self.at, kept=kept, others=list(found.values()), **values
        )
        messages.success(
            self.request,
            f"{len(found) + 1} records are one now",
            extra_tags=f"undo:{self.url('people:merge_undo', record_merge=made.public_id)}",
        )
        return HttpResponseRedirect(self.url("casework:record", person=kept.public_id))


class DuplicateDismiss(SeveralRecords):
    """Say that records which look alike are of different people."""

    title = "These are different people"
    form_class = forms.Dismiss
    template_name = "people/duplicate_dismiss.html"

    def present(self) -> presenters.Different:
        """Return whom it is about."""
        return presenters.Different(
            names=tuple(
                presenters.record_in_words(record.person, number)
                for number, record in enumerate(self.records, 1)
            )
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep it."""
        dismiss_duplicates(
            by=self.actor,
            at=self.at,
            people=[record.person for record in self.records],
            **values,
        )
        return self.done("people:duplicate_list", "They will not be proposed again")


class MergeWith(PeoplePages):
    """Look for another record of the same person, and see which merges made this one."""

    permission = Permission.PEOPLE_MERGE
    title = "Merge with another record"
    template_name = "people/merge_with.html"

    form: finding.FindPerson
    opened: people.OpenRecord
    found: Found | None = None

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch the record, and look for what was typed."""
        self.at = timezone.now()
        self.opened = people.get_record(viewer=self.actor, public_id=person, at=self.at)
        self.form = finding.FindPerson(self.request.GET)
        if not self.form.is_valid():
            self.status = 400
            return
        typed = self.form.cleaned_data["q"].strip()
        if not typed:
            return
        self.found = find_people(viewer=self.actor, text=typed, at=self.at)
        note_search(
            by=self.actor,
            at=self.at,
            kinds=self.found.asked.kinds,
            shown=len(self.found.rows),
            people=[row.summary.person_id for row in self.found.rows],
        )

    def page_title(self) -> str:
        """Return what it is for, and whose record it begins from."""
        return f"{self.title}: {self.opened.person}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record."""
        return [
            (
                str(self.opened.person),
                self.url("casework:record", person=self.opened.person.public_id),
            )
        ]

    def context(self) -> dict[str, Any]:
        """Leave out the box at the head of the page: this page has its own."""
        return super().context() | {"search_box": None}

    def present(self) -> presenters.ChooseOther:
        """Return those found whose records lie open, but for the one that it begins from."""
        rows = self.found.rows if self.found else ()
        others = tuple(
            row for row in rows if row.is_open and row.summary.person_id != self.opened.person.pk
        )
        return presenters.ChooseOther(
            name=str(self.opened.person),
            found=tuple(
                zip(
                    self.found_rows(others),
                    (str(row.summary.person.public_id) for row in others),
                    strict=True,
                )
            ),
            is_asked=self.found is not None,
            own=str(self.opened.person.public_id),
            merge_url=self.url("people:merge"),
            earlier=tuple(
                presenters.earlier_merge(
                    made, undo_url=self.url("people:merge_undo", record_merge=made.merge.public_id)
                )
                for made in queries.list_merges(viewer=self.actor, opened=self.opened)
            ),
        )


class MergeUndo(AuthorityFormPage):
    """Part records that were made one."""

    permission = Permission.PEOPLE_MERGE
    title = "Undo this merge"
    form_class = forms.MergeUndo
    template_name = "people/merge_undo.html"

    made: queries.MadeOne

    def load(self, record_merge: UUID, **_: Any) -> None:
        """Fetch the merge."""
        self.at = timezone.now()
        self.made = queries.get_merge(viewer=self.actor, public_id=record_merge, at=self.at)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record."""
        return [(str(self._stands()), self._record_url())]

    def present(self) -> presenters.UndoPage:
        """Return what is undone."""
        return presenters.undo_page(self.made)

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self._record_url()}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Undo it."""
        undo_merge(by=self.actor, at=self.at, merge=self.made.merge)
        return self.done(
            "casework:record",
            "The records are apart again",
            person=self.made.merge.kept.public_id,
        )

    def _stands(self) -> Any:
        kept = self.made.merge.kept
        return kept.merged_into or kept

    def _record_url(self) -> str:
        return self.url("casework:record", person=self._stands().public_id)
