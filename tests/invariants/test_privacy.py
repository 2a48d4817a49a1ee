"""Is it said of every field how it is kept?"""

from typing import Any

import pytest

from tests.invariants.models import HISTORY, OURS, label

KINDS = {"kept", "public", "personal", "secret"}
IMPLIED = {"id", "authority", "public_id"}  # of every record, and personal in none
OURS_BUT_HISTORY = [model for model in OURS if model not in HISTORY]
HISTORY_OF_USERS = "access.UserHistory"  # follows its model, as all history does


@pytest.mark.parametrize(
    "model",
    [model for model in OURS_BUT_HISTORY if label(model) != HISTORY_OF_USERS],
    ids=label,
)
def test_every_field_says_how_it_is_kept(model: Any) -> None:
    fields = {field.name for field in model._meta.local_concrete_fields}

    stated = model.Privacy.fields

    assert fields - set(stated) <= IMPLIED
    assert set(stated) <= fields
    assert set(stated.values()) <= KINDS


@pytest.mark.parametrize("model", OURS_BUT_HISTORY, ids=label)
def test_no_secret_is_kept_in_history(model: Any) -> None:
    event_model = getattr(model, "pgh_event_model", None)
    if event_model is None:
        return
    secrets = {name for name, kind in model.Privacy.fields.items() if kind == "secret"}

    assert not secrets & {field.name for field in event_model._meta.local_concrete_fields}
