"""How are the events of messages told?"""

from waymark.audit.rules import Event

HAPPENINGS = {
    Event.MESSAGE_QUEUED: "prepared an email",
    Event.MESSAGES_SENT: "sent email",
    Event.BOUNCES_LOADED: "loaded email that came back",
    Event.DELIVERY_REPORTED: "heard what became of a message",
    Event.TEXT_RECEIVED: "took in a text",
    Event.ADDRESS_SUPPRESSED: "stopped writing to an address",
    Event.ADDRESS_RELEASED: "began to write to an address again",
}
