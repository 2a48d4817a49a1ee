"""How are the events of audit told?"""

from waymark.audit.rules import Event

HAPPENINGS = {
    Event.AUDIT_SEARCHED: "searched the audit trail",
    Event.AUDIT_EXPORTED: "exported the audit trail",
}
