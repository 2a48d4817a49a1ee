"""Every test begins at the same moment, and time goes on from there."""

from collections.abc import Iterator

import pytest
import time_machine

from tests.clock import NOW


@pytest.fixture(autouse=True)
def _at_now() -> Iterator[None]:
    with time_machine.travel(NOW):
        yield
