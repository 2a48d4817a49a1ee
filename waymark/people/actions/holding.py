"""How does one writer at a time write to a record? A step of the actions of the apps above."""

from waymark.core.refusals import ActionRefused
from waymark.people.models.people import Person


class MergedMeanwhile(ActionRefused):
    """This record was just merged with another one. Open the record again, then go on."""


def hold_person(person: Person) -> None:
    """Lock a record; refuse where it was merged into another while somebody wrote to it."""
    held = Person.objects.select_for_update(no_key=True).get(pk=person.pk)
    if held.merged_into_id is not None:
        raise MergedMeanwhile
