"""How are the rows kept by which people are listed and found? Steps of other actions."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.db.models import Q

from waymark.people.actions.duplicates import refresh_duplicates
from waymark.people.engines.sounds import sound_of
from waymark.people.models.finding import SearchName, SearchWord
from waymark.people.models.merging import PossibleDuplicate
from waymark.people.models.needs import LevelOfSupport
from waymark.people.models.people import OtherName, Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.rules.names import Name, deletions, search_pairs, sort_name

ROWS_AT_ONCE = 5_000


def refresh_people(people: Iterable[Person]) -> None:
    """Bring the list rows, the search rows and the possible duplicates of these people up to date.

    Called by every action that changes a name, a date of birth, an area, a tier or a restriction.
    What participation and casework wrote into a list row stays. Records that were merged into
    others have none.
    """
    found = [person for person in people if person.merged_into_id is None]
    keys = [person.pk for person in found]
    others: dict[int, list[OtherName]] = {}
    for other in OtherName.objects.filter(person_id__in=keys).order_by("pk"):
        others.setdefault(other.person_id, []).append(other)
    tiers = dict(
        LevelOfSupport.objects.filter(person_id__in=keys, ends_on__isnull=True).values_list(
            "person_id", "tier"
        )
    )
    PersonSummary.objects.bulk_create(
        [summary_of(person, tier=tiers.get(person.pk, "")) for person in found],
        update_conflicts=True,
        unique_fields=["person"],
        update_fields=["name", "sort_name", "born_on", "locality", "is_restricted", "tier"],
        batch_size=ROWS_AT_ONCE,
    )
    _refresh_search(found, others)
    if found:
        refresh_duplicates(authority_id=found[0].authority_id, people=keys)


def forget_people(people: Iterable[int]) -> None:
    """Take the list rows, the search rows and the possible duplicates of these people away."""
    keys = list(people)
    PersonSummary.objects.filter(person_id__in=keys).delete()
    SearchName.objects.filter(person_id__in=keys).delete()
    PossibleDuplicate.objects.filter(Q(one_id__in=keys) | Q(other_id__in=keys)).delete()


def summary_of(person: Person, *, tier: str) -> PersonSummary:
    """Return the list row of a person as far as the record itself says, unsaved."""
    return PersonSummary(
        authority_id=person.authority_id,
        person_id=person.pk,
        name=str(person),
        sort_name=sort_name(given=person.given_names, family=person.family_name),
        born_on=person.born_on,
        locality_id=person.locality_id,
        is_restricted=person.is_restricted,
        tier=tier,
    )


def names_of(person: Person, others: Iterable[OtherName]) -> Iterable[Name]:
    """Yield every name by which a person can be found."""
    yield Name(given=person.given_names, family=person.family_name)
    if person.preferred_name:
        yield Name(given=person.preferred_name, family=person.family_name)
    for other in others:
        yield Name(
            given=other.given_names or person.given_names,
            family=other.family_name or person.family_name,
            is_current=False,
        )


def keys_of(word: str) -> Iterable[str]:
    """Return the keys by which the dictionary finds a word, each once."""
    return (key for key in dict.fromkeys((word, *deletions(word), sound_of(word))) if key)


def summarise_activity(
    *,
    person_id: int,
    code: str,
    group: str,
    since: date | None,
    verified_on: date | None,
    lapses_on: date | None = None,
    neet_since: date | None = None,
) -> None:
    """Keep in the list row what the person does now; called by participation.

    A row whose `lapses_on` has passed is shown as not known by whoever reads it.
    """
    PersonSummary.objects.filter(person_id=person_id).update(
        activity_code=code,
        activity_group=group,
        activity_since=since,
        activity_verified_on=verified_on,
        activity_lapses_on=lapses_on,
        neet_since=neet_since,
    )


def summarise_casework(
    *,
    person_id: int,
    lead_id: int | None,
    latest_contact_on: date | None,
    next_step: str,
    next_step_on: date | None,
) -> None:
    """Keep in the list row who works with the person, and what is next; called by casework."""
    PersonSummary.objects.filter(person_id=person_id).update(
        lead_id=lead_id,
        latest_contact_on=latest_contact_on,
        next_step=next_step,
        next_step_on=next_step_on,
    )


def summarise_many(changes: Mapping[int, Mapping[str, Any]]) -> None:
    """Keep in many list rows what participation and casework know, by the keys of the people.

    Every change names the same fields, or leaves out those of the activity where none is known.
    """
    rows = {row.person_id: row for row in PersonSummary.objects.filter(person_id__in=list(changes))}
    names: set[str] = set()
    for person_id, change in changes.items():
        for name, value in change.items():
            setattr(rows[person_id], name, value)
            names.add(name)
    PersonSummary.objects.bulk_update(rows.values(), sorted(names), batch_size=500)


def _refresh_search(people: list[Person], others: Mapping[int, list[OtherName]]) -> None:
    wanted = {
        (person.pk, pair.family, pair.given): SearchName(
            authority_id=person.authority_id,
            person_id=person.pk,
            family=pair.family,
            given=pair.given,
            is_current=pair.is_current,
        )
        for person in people
        for pair in search_pairs(names_of(person, others.get(person.pk, [])))
    }
    present = SearchName.objects.filter(person_id__in=[person.pk for person in people])
    stale = [row.pk for row in present if not _is_same(row, wanted)]
    SearchName.objects.filter(pk__in=stale).delete()
    SearchName.objects.bulk_create(wanted.values(), ignore_conflicts=True, batch_size=ROWS_AT_ONCE)
    _learn_words(
        authority_id=people[0].authority_id if people else 0,
        words={word for _, family, given in wanted for word in (family, given) if word},
    )


def _is_same(row: SearchName, wanted: Mapping[tuple[int, str, str], SearchName]) -> bool:
    same = wanted.get((row.person_id, row.family, row.given))
    return same is not None and same.is_current == row.is_current


def _learn_words(*, authority_id: int, words: set[str]) -> None:
    """Add the words to the dictionary under all their keys; a word that is there stays."""
    SearchWord.objects.bulk_create(
        [
            SearchWord(authority_id=authority_id, key=key, word=word)
            for word in sorted(words)
            for key in keys_of(word)
        ],
        ignore_conflicts=True,
        batch_size=ROWS_AT_ONCE,
    )
