"""On what does a change wait that must not happen twice at once?"""

from waymark.access.models import Authority
from waymark.core.scoping import scoped_authorities


def locked_authority() -> Authority:
    """Return the authority in scope, locked: what must not happen twice at once waits here."""
    return Authority.objects.select_for_update().get(pk=scoped_authorities()[0])
