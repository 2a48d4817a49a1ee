"""How is work put off until later? By the task's name, within the transaction that asks for it."""

from typing import Any

from procrastinate.contrib.django import app


def defer(task: str, *, lock: str | None = None, **ids: Any) -> int:
    """Put off a task by its name; a rollback takes it back. Returns the number of the job.

    Arguments are ids only: the queue has no tenancy wall.
    """
    return app.configure_task(task, lock=lock).defer(**ids)
