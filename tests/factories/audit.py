"""The smallest valid event of the audit trail; needs an open scope."""

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import ActorKind
from waymark.core.scoping import scoped_authorities


class AuditEventFactory(DjangoModelFactory[AuditEvent]):
    class Meta:
        model = AuditEvent

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    at = factory.LazyFunction(timezone.now)
    event = Event.SIGNED_IN
    sort = factory.LazyAttribute(lambda made: Event(made.event).sort)
    actor_kind = ActorKind.SYSTEM
