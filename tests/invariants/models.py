"""Which models are there, and which of them bear an authority?"""

from typing import Any

from django.apps import apps
from django.db.models import ForeignKey, Model

from waymark.core.history import HistoryEvent
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

ALL: list[Any] = list(apps.get_models(include_auto_created=True))
OURS: list[Any] = [model for model in ALL if model.__module__.startswith("waymark.")]
TENANT: list[Any] = [model for model in ALL if issubclass(model, AuthorityModel)]
HISTORY: list[Any] = [model for model in ALL if issubclass(model, HistoryEvent)]
APPEND_ONLY: list[Any] = [model for model in ALL if getattr(model, "is_append_only", False)]
SCOPED: list[Any] = [*TENANT, *(model for model in APPEND_ONLY if model not in TENANT)]
"""Every model whose rows belong to one authority: its records, their history, the audit trail."""

TENANT_KEYS: list[tuple[Any, Any]] = [
    (model, field)
    for model in TENANT
    for field in model._meta.local_fields
    if type(field) is TenantForeignKey
]


def label(model: type[Model]) -> str:
    """Name a model in the heading of a test."""
    return model._meta.label


def key_label(found: tuple[type[Model], ForeignKey[Any, Any]]) -> str:
    """Name a foreign key in the heading of a test."""
    model, field = found
    return f"{model._meta.label}.{field.name}"
