"""How are the events of organisations told?"""

from waymark.audit.rules import Event

HAPPENINGS = {
    Event.ORGANISATION_ADDED: "added the organisation {target}",
    Event.ORGANISATION_CHANGED: "changed the organisation {target}",
}
