"""How is each happening of the audit trail told in plain words?

What happened is worded in `happenings`, app by app; here is what the words of all apps share.
"""

from waymark.administration.presenters.happenings import (
    access,
    audit,
    casework,
    commissioning,
    consultations,
    decisions,
    demonstration,
    directory,
    indicators,
    messages,
    organisations,
    participation,
    partnerships,
    people,
)
from waymark.audit.rules import Event, EventSort
from waymark.core.actors import ActorKind

SORTS = {
    EventSort.DID: "Did something",
    EventSort.SAW: "Saw something",
    EventSort.SEARCHED: "Searched",
    EventSort.EXPORTED: "Exported",
    EventSort.REFUSED: "Was refused",
}

NOBODY_BY_NAME = {
    ActorKind.RESPONDENT: "Somebody who answered",
    ActorKind.PUBLIC: "A member of the public",
    ActorKind.SYSTEM: "The system",
    ActorKind.OPERATOR: "An operator of the installation",
    ActorKind.MEMBER: "A member of staff",
}

HAPPENINGS = {
    **access.HAPPENINGS,
    **audit.HAPPENINGS,
    **casework.HAPPENINGS,
    **commissioning.HAPPENINGS,
    **consultations.HAPPENINGS,
    **decisions.HAPPENINGS,
    **demonstration.HAPPENINGS,
    **directory.HAPPENINGS,
    **indicators.HAPPENINGS,
    **messages.HAPPENINGS,
    **organisations.HAPPENINGS,
    **participation.HAPPENINGS,
    **partnerships.HAPPENINGS,
    **people.HAPPENINGS,
}

HIDDEN = "somebody who is not shown here"
"""Stands for a young person of whose record the reader may not know."""

NO_TARGET = {
    Event.SECOND_FACTOR_CHANGED: "changed their sign-in codes or passkeys",
    Event.CONCERN_RAISED: "raised a concern",
    Event.CONCERN_MOVED: "wrote down what happened to a concern",
    Event.CONCERN_SEEN: "read a concern",
    Event.CONCERN_EXPORTED: "downloaded a concern",
    Event.SERVICE_FEEDBACK_RECORDED: "recorded a complaint or a compliment",
    Event.SERVICE_FEEDBACK_MOVED: "wrote on a complaint or a compliment",
    Event.SERVICE_FEEDBACK_SEEN: "read a complaint or a compliment",
}

# What the short codes in an event's detail mean where a reader would wonder.
DETAILS = {
    "password": "wrong password",
    "code": "wrong sign-in code",
    "passkey": "wrong passkey",
    "council_account": "with the council's own account",
    "totp": "set up the app",
    "webauthn": "added a passkey",
    "webauthn_removed": "removed a passkey",
    "recovery_codes": "made new recovery codes",
    "recovery_code_used": "used a recovery code",
    "reset": "to be set up afresh",
    "named": "put a member of staff on the list",
    "unnamed": "took a member of staff off the list",
    "justified": "it was right",
    "not_justified": "it was not right",
}


def sentence(event: Event, *, target: str) -> str:
    """Return what was done, to be read after the name of whoever did it."""
    if not target and event in NO_TARGET:
        return NO_TARGET[event]
    return _template(event).format(target=target).rstrip(": ")


def label(event: Event) -> str:
    """Return the name of an event for a list to choose from."""
    words = NO_TARGET.get(event, _template(event)).replace("{target}", "").rstrip(": ")
    return f"{words[0].upper()}{words[1:]}".replace("  ", " ")


def _template(event: Event) -> str:
    """The trail stays readable where words were forgotten: then the event's own name stands."""
    return HAPPENINGS.get(event) or f"{event.value.replace('_', ' ').replace('.', ': ')} {{target}}"
