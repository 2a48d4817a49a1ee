"""How are the events of directory told?"""

from waymark.audit.rules import Event

HAPPENINGS = {
    Event.SERVICE_ADDED: "added the service {target}",
    Event.SERVICE_CHANGED: "changed the service {target}",
    Event.SERVICE_CLOSED: "closed the service {target}",
    Event.SERVICE_REOPENED: "opened the service {target} again",
    Event.SERVICE_PLACED: "said where to find the service {target}",
    Event.SERVICE_PLACE_ENDED: "took a place away from the service {target}",
}
