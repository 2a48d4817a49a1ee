"""In which area of the authority does a postcode lie?"""

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.areas import PostcodeArea
from waymark.core.actors import Actor
from waymark.core.postcodes import outward_code


def area_of(postcode: str) -> str:
    """Return the area of a postcode by the authority's own table; else its first half.

    The answer is all that is ever kept of a postcode.
    """
    found = PostcodeArea.objects.filter(postcode=postcode.replace(" ", "")).first()
    return found.area if found else outward_code(postcode)


def count_postcodes(*, viewer: Actor) -> int:
    """Return how many postcodes the authority's table holds."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return PostcodeArea.objects.count()


def list_areas(*, viewer: Actor) -> list[str]:
    """Return the areas that the authority's table names, in alphabetical order."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    areas = PostcodeArea.objects.order_by("area").values_list("area", flat=True)
    return list(areas.distinct())
