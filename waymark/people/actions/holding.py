"""How does one writer at a time write to a record? A step of the actions of the apps above."""

from collections.abc import Iterable
from uuid import UUID

from waymark.core.refusals import ActionRefused
from waymark.people.models.people import Person


class MergedMeanwhile(ActionRefused):
    """This record was just merged with another one. Open the record again, then go on."""


def hold_person(person: Person) -> None:
    """Lock a record; refuse where it was merged into another while somebody wrote to it."""
    held = Person.objects.select_for_update(no_key=True).get(pk=person.pk)
    if held.merged_into_id is not None:
        raise MergedMeanwhile


def hold_people(keys: Iterable[UUID]) -> None:
    """Lock several records in one order, so that two writers do not wait for each other."""
    list(
        Person.objects.select_for_update(no_key=True)
        .filter(public_id__in=set(keys))
        .order_by("pk")
        .values_list("pk")
    )
