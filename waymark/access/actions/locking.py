"""On what does a change wait that must not happen twice at once?"""

from waymark.access.models.authorities import Authority
from waymark.access.models.members import User
from waymark.core.scoping import scoped_authorities


def locked_authority() -> Authority:
    """Return the authority in scope, locked: what must not happen twice at once waits here."""
    return Authority.objects.select_for_update().get(pk=scoped_authorities()[0])


def locked_user(user_id: int) -> User:
    """Return a user, locked: what they must not do twice at once waits here."""
    return User.objects.select_for_update().get(pk=user_id)
