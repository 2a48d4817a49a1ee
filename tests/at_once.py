"""How do two people do something at one moment, each on a connection of their own?"""

import threading
import time
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any

import pytest
from django.db import connection

from waymark.access.models.authorities import Authority
from waymark.audit import actions as audit
from waymark.core.scoping import open_scope


def at_once(
    authority: Authority,
    tasks: list[Callable[[], object]],
    modules: Iterable[ModuleType],
    monkeypatch: pytest.MonkeyPatch,
) -> list[str]:
    """Run the tasks beside each other; each lingers before it commits, so that they overlap.

    `modules` are those of the actions that record what they did. Return how each ended.
    """
    plain = audit.record

    def linger(**details: Any) -> None:
        plain(**details)
        time.sleep(0.3)

    for module in modules:
        monkeypatch.setattr(module, "record", linger)
    outcomes: list[str] = []

    def run(task: Callable[[], object]) -> None:
        try:
            with open_scope(authority.pk):
                task()
            outcomes.append("done")
        except Exception as refusal:
            outcomes.append(type(refusal).__name__)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(outcomes)
