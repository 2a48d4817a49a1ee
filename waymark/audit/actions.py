"""How does something come into the audit trail? Every action leaves exactly one event."""

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import structlog
from django.db import models, transaction

from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.scoping import name_actor_in_history

P = ParamSpec("P")
T = TypeVar("T")


@dataclass
class _Action:
    """The outermost action that is running."""

    name: str
    recorded: int = 0
    depth: int = 0  # how many actions deep the code runs below it


_running: ContextVar[_Action | None] = ContextVar("waymark_running_action", default=None)


class NotRecorded(AssertionError):
    """An action ended without exactly one audit event: a fault in the code, so nothing is kept."""


def action(function: Callable[P, T]) -> Callable[P, T]:
    """Run the function in one transaction and insist that it records exactly one audit event.

    Actions may call actions: then only the outermost one's event is written.
    """

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        outer = _running.get()
        if outer is not None:
            outer.depth += 1
            try:
                with transaction.atomic():
                    return function(*args, **kwargs)
            finally:
                outer.depth -= 1
        current = _Action(name=f"{function.__module__}.{function.__qualname__}")
        token = _running.set(current)
        try:
            with transaction.atomic():
                by = kwargs.get("by")
                if isinstance(by, Actor):
                    name_actor_in_history(by, event=current.name)
                result = function(*args, **kwargs)
                if current.recorded != 1:
                    message = f"{current.name} recorded {current.recorded} audit events, not 1"
                    raise NotRecorded(message)
                return result
        finally:
            _running.reset(token)

    wrapper.is_action = True  # type: ignore[attr-defined]
    return wrapper


def record(
    *,
    by: Actor,
    event: Event,
    at: datetime,
    target: models.Model | None = None,
    reason: str = "",
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Write the event of the outermost action; below an outer one, write nothing.

    `detail` holds ids, counts and codes only. A page that shows something sensitive calls this
    outside an action.
    """
    running = _running.get()
    if running is not None:
        if running.depth:
            return
        running.recorded += 1
    AuditEvent.objects.create(
        authority_id=by.authority_id,
        at=at,
        event=event.value,
        sort=event.sort.value,
        actor_kind=by.kind.value,
        user_id=by.user_id,
        role=by.role or "",
        target_kind=target._meta.label if target is not None else "",
        target_id=getattr(target, "public_id", None),
        reason=reason[:500],
        detail=dict(detail or {}),
        request_id=str(structlog.contextvars.get_contextvars().get("request_id", "")),
    )
