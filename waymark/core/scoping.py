"""Which authorities may the code see just now? Opens both tenancy walls together."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django_scopes import get_scope, scope
from django_scopes.exceptions import ScopeError

from waymark.core.actors import Actor

AUTHORITIES_SETTING = "waymark.authorities"
USER_SETTING = "waymark.user"
HISTORY_SETTING = "pghistory.context_metadata"
LIMIT = "statement_timeout"


def _set(name: str, value: str, *, local: bool = True) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, %s, %s)", [name, value, local])


@contextmanager
def open_scope(*authority_ids: int) -> Iterator[None]:
    """Open a transaction that sees the rows of these authorities and of no other.

    Scopes nest; the inner one replaces the outer one until it ends. A queryset evaluated after the
    end sees nothing, so results are read and templates rendered inside.
    """
    if not authority_ids:
        raise ScopeError("A scope names at least one authority.")
    outer = get_scope().get("authority", ())
    with transaction.atomic():
        _set(AUTHORITIES_SETTING, ",".join(str(key) for key in sorted(authority_ids)))
        with scope(authority=tuple(sorted(authority_ids)), kept={}):
            yield
        # A rollback puts the outer value back by itself; success has to.
        _set(AUTHORITIES_SETTING, ",".join(str(key) for key in outer))


@contextmanager
def open_personal_scope(user_id: int) -> Iterator[None]:
    """Open a transaction that sees one user's own memberships, in whatever authority.

    Narrow on purpose: only models whose row policy names the user show anything.
    """
    with transaction.atomic():
        _set(USER_SETTING, str(user_id))
        with scope(user=user_id):
            yield
        _set(USER_SETTING, "")


def in_every_scope(
    authority_ids: Iterable[int], work: Callable[[int], object], *, faulty: str
) -> None:
    """Do something in the scope of each authority in turn, as the tasks of all of them do.

    A fault in one keeps no other waiting: all are raised together, under the sentence, when every
    authority had its turn.
    """
    faults: list[Exception] = []
    for key in authority_ids:
        try:
            with open_scope(key):
                work(key)
        except Exception as fault:
            faults.append(fault)
    if faults:
        raise ExceptionGroup(faulty, faults)


def scoped_authorities() -> tuple[int, ...]:
    """Return the ids of the authorities in scope; raise `ScopeError` outside a scope."""
    current = get_scope().get("authority")
    if not current:
        raise ScopeError("This reads or writes an authority's records: open a scope first.")
    return tuple(current)


def kept_in_scope() -> dict[str, Any] | None:
    """Return where the scope of one authority keeps what it has read; None in any other.

    It ends with the scope, so that the next one reads anew.
    """
    current = get_scope()
    return current.get("kept") if len(current.get("authority", ())) == 1 else None


def name_actor_in_history(actor: Actor, *, event: str) -> None:
    """Write who acts into the history that triggers keep, until the transaction ends."""
    _set(
        HISTORY_SETTING,
        json.dumps({"kind": actor.kind.value, "user": actor.user_id, "event": event}),
    )


class ClosedScopeMiddleware:
    """Begin every request with the database wall closed, whatever the connection did before.

    And with a limit on how long one statement may take, which nothing but a request has.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path.startswith(("/static/", "/health/")):
            local = connection.in_atomic_block
            limit = f"{settings.STATEMENT_SECONDS}s"
            with connection.cursor() as cursor:
                cursor.execute(
                    "SELECT set_config(%s, '', %s), set_config(%s, '', %s), set_config(%s, %s, %s)",
                    [*(AUTHORITIES_SETTING, local), *(USER_SETTING, local), LIMIT, limit, local],
                )
        return self.get_response(request)
