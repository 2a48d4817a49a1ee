"""How are the events of demonstration told?"""

from waymark.audit.rules import Event

HAPPENINGS = {
    Event.DEMONSTRATION_LOADED: "loaded the demonstration",
}
