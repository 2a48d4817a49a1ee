"""How do the past months of the invented authorities come to be counted?"""

from datetime import datetime

from waymark.demonstration.actions.acting import in_each_place
from waymark.participation.actions.figures import work_out_months


def load(*, at: datetime) -> None:
    """Count them as the night would, so that nobody has to wait for it."""
    in_each_place(lambda _, by: work_out_months(by=by, at=at))
