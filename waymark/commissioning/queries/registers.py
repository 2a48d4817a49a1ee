"""Which registers of contracts were loaded from files, and what is remembered of them?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access import queries as access
from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission
from waymark.commissioning.models.contracts import Contract, ContractBuyer
from waymark.commissioning.models.registers import RegisterColumn, RegisterSupplier
from waymark.commissioning.rules.registers import Supplier
from waymark.core.actors import Actor
from waymark.core.history import HistoryEvent
from waymark.core.refusals import NotAllowed, NotFound
from waymark.core.scoping import scoped_authorities
from waymark.core.tenancy import AuthorityManager
from waymark.intake import queries as intake
from waymark.intake.models import Batch
from waymark.organisations.models import Organisation

BATCH_KIND = "contracts_register"


def list_batches(*, viewer: Actor) -> QuerySet[Batch]:
    """Return the files that were loaded, the newest first."""
    permissions.require(viewer, Permission.CONTRACTS_MANAGE)
    return intake.list_batches(kind=BATCH_KIND, subject_id=register_id())


def get_batch(*, viewer: Actor, public_id: UUID) -> Batch:
    """Return one file; raise `NotFound`."""
    found = list_batches(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def find_batch(public_id: UUID) -> Batch:
    """Return one file for the work on it; raise `NotFound`."""
    found = intake.find_batch(kind=BATCH_KIND, public_id=public_id)
    if found is None:
        raise NotFound
    return found


def who_asked(batch: Batch) -> Actor:
    """Return whoever asked for a file to be taken in; refuse for one who no longer works here."""
    if batch.applied_by_id is None:
        return Actor.operator(batch.authority_id)
    membership = access.find_membership(user_id=batch.applied_by_id)
    if membership is None:
        message = "Whoever asked for it no longer works here."
        raise NotAllowed(message)
    return access.member_actor(membership)


def register_id() -> UUID:
    """Return what files with a register are filed under: the authority in scope."""
    return Authority.objects.get(pk=scoped_authorities()[0]).public_id


def remembered_columns() -> Mapping[str, str]:
    """Return which field each heading was said to hold, by plain heading."""
    return dict(RegisterColumn.objects.values_list("heading", "field"))


def remembered_suppliers() -> Mapping[str, int | None]:
    """Return whom each name was said to mean, by plain name; None for a new organisation."""
    return dict(RegisterSupplier.objects.values_list("name", "organisation_id"))


def list_suppliers() -> list[Supplier]:
    """Return the organisations with the numbers under which they have contracts."""
    numbers: dict[int, set[str]] = defaultdict(set)
    known = Contract.objects.exclude(supplier_number="")
    for key, number in known.values_list("supplier_id", "supplier_number"):
        numbers[key].add(number.upper())
    return [
        Supplier(key, name, frozenset(numbers[key]))
        for key, name in Organisation.objects.order_by("id").values_list("id", "name")
    ]


def list_by_key(keys: Iterable[int]) -> Mapping[int, Organisation]:
    """Return organisations by their key."""
    return {each.pk: each for each in Organisation.objects.filter(pk__in=list(keys))}


def list_known(references: Iterable[str]) -> Mapping[str, Contract]:
    """Return the contracts that are here already, by their reference in lower case."""
    wanted = {each.lower() for each in references}
    found = Contract.objects.select_related("supplier").order_by("id")
    return {each.reference.lower(): each for each in found if each.reference.lower() in wanted}


def list_loaded(batch: Batch) -> QuerySet[Contract]:
    """Return the contracts that came with a file."""
    return Contract.objects.filter(batch=batch).order_by("id")


def what_rests_on(batch: Batch) -> tuple[str, ...]:
    """Name the contracts of a file that were changed or published since, or that others rest on."""
    loaded = list_loaded(batch)
    keys = set(loaded.values_list("pk", flat=True))
    held = set(loaded.filter(published_at__isnull=False).values_list("pk", flat=True))
    history = apps.get_model("commissioning", "ContractHistoryEvent")
    changed: AuthorityManager[Any] = history._default_manager
    held |= set(
        changed.filter(pgh_obj_id__in=keys, pgh_label="update").values_list("pgh_obj_id", flat=True)
    )
    for relation in Contract._meta.get_fields(include_hidden=True):
        if not relation.one_to_many or relation.related_model is ContractBuyer:
            continue
        model: Any = relation.related_model
        if issubclass(model, HistoryEvent):
            continue
        name = relation.field.attname  # type: ignore[union-attr]
        held |= set(
            model._default_manager.filter(**{f"{name}__in": keys}).values_list(name, flat=True)
        )
    return tuple(loaded.filter(pk__in=held).values_list("reference", flat=True))
