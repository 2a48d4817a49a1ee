"""How is each happening of the audit trail told in plain words?

`{target}` stands for what it was done to. Every event has its words: a test names those without.
"""

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
    Event.SIGNED_IN: "signed in",
    Event.SIGNED_OUT: "signed out",
    Event.SIGN_IN_FAILED: "did not get through the sign-in",
    Event.SECOND_FACTOR_CHANGED: "changed the sign-in codes of {target}",
    Event.PASSWORD_CHANGED: "changed their password",
    Event.AUTHORITY_ADDED: "added the authority {target}",
    Event.AUTHORITY_CHANGED: "changed the details of {target}",
    Event.LOCALITY_ADDED: "added the area {target}",
    Event.LOCALITY_ENDED: "ended the area {target}",
    Event.STAFF_INVITED: "invited {target}",
    Event.INVITATION_WITHDRAWN: "withdrew the invitation of {target}",
    Event.INVITATION_ACCEPTED: "joined",
    Event.ROLE_CHANGED: "changed the role of {target}",
    Event.MEMBERSHIP_ENDED: "ended the access of {target}",
    Event.ACCESS_REFUSED: "was refused a page or an action that the role does not allow",
    Event.AUDIT_SEARCHED: "searched the audit trail",
    Event.AUDIT_EXPORTED: "exported the audit trail",
    Event.ORGANISATION_ADDED: "added the organisation {target}",
    Event.ORGANISATION_CHANGED: "changed the organisation {target}",
    Event.CONSULTATION_CREATED: "created the consultation {target}",
    Event.CONSULTATION_CHANGED: "changed the consultation {target}",
    Event.CONSULTATION_SCHEDULED: "scheduled the consultation {target}",
    Event.CONSULTATION_RETURNED_TO_DRAFT: "returned the consultation {target} to draft",
    Event.CONSULTATION_OPENED: "opened the consultation {target}",
    Event.CONSULTATION_CLOSED: "closed the consultation {target}",
    Event.CONSULTATION_ANALYSING: "began to analyse the consultation {target}",
    Event.CONSULTATION_RECORDED_FROM_HISTORY: "recorded the past consultation {target}",
    Event.OPTION_SAVED: "saved the option {target}",
    Event.OPTION_REMOVED: "removed the option {target}",
    Event.CATEGORY_SAVED: "saved the category {target}",
    Event.CATEGORY_REMOVED: "removed the category {target}",
    Event.QUESTION_SAVED: "saved the question {target}",
    Event.QUESTION_REMOVED: "removed the question {target}",
    Event.EVENT_SAVED: "saved the event {target}",
    Event.EVENT_REMOVED: "removed the event {target}",
    Event.DOCUMENT_ADDED: "added the document {target}",
    Event.DOCUMENT_REMOVED: "removed the document {target}",
    Event.DOCUMENT_SEEN: "opened the document {target}",
    Event.RESPONSE_SUBMITTED: "sent a response to {target}",
    Event.DRAFTS_FORGOTTEN: "forgot answers that were begun and never sent",
    Event.GROUP_RESPONSE_ENTERED: "entered the response of a group: {target}",
    Event.GROUP_RESPONSE_CHANGED: "changed the response of a group: {target}",
    Event.GROUP_RESPONSE_REMOVED: "removed the response of a group: {target}",
    Event.RESPONSE_EXCLUDED: "excluded the response {target}",
    Event.RESPONSE_RESTORED: "took the response {target} back in",
    Event.RESPONSES_SEEN: "read responses: {target}",
    Event.CONTACT_SEEN: "looked at contact details: {target}",
    Event.RESPONSES_EXPORTED: "exported the responses to {target}",
    Event.RESPONSES_RECEIVED: "uploaded a file of responses: {target}",
    Event.IMPORT_CHECKED: "checked a file of responses: {target}",
    Event.IMPORT_STARTED: "began to import responses: {target}",
    Event.IMPORT_FAILED: "could not import responses: {target}",
    Event.RESPONSES_IMPORTED: "imported responses: {target}",
    Event.IMPORT_UNDONE: "undid an import: {target}",
    Event.IMPORT_DISCARDED: "discarded a file of responses: {target}",
    Event.AMENDMENT_RECORDED: "recorded an amendment: {target}",
    Event.SNAPSHOT_TAKEN: "took a snapshot: {target}",
    Event.FINDING_SAVED: "saved a finding: {target}",
    Event.FINDING_REMOVED: "removed a finding: {target}",
    Event.REPORT_DRAFTED: "made an edition of the report: {target}",
    Event.REPORT_PUBLISHED: "published the report {target}",
    Event.REPORT_WITHDRAWN: "withdrew the report {target}",
    Event.REPORT_EXPORTED: "downloaded the report {target}",
    Event.BODY_ADDED: "added the body {target}",
    Event.DECISION_RECORDED: "recorded the decision {target}",
    Event.DECISION_RECORDED_FROM_HISTORY: "recorded the past decision {target}",
    Event.DECISION_CHANGED: "changed the decision {target}",
    Event.DECISION_PUBLISHED: "published the decision {target}",
    Event.DECISION_CONFIRMED: "confirmed the decision {target}",
    Event.DECISION_STAGE_CHANGED: "moved the decision {target} on",
    Event.CONDITION_SETTLED: "settled a condition: {target}",
    Event.DECISION_DOCUMENT_ADDED: "added a document to the decision {target}",
    Event.DECISION_DOCUMENT_SEEN: "opened a document of the decision {target}",
    Event.DEMONSTRATION_LOADED: "loaded the demonstration",
}

NO_TARGET = {Event.SECOND_FACTOR_CHANGED: "changed their sign-in codes"}

# What the short codes in an event's detail mean where a reader would wonder.
DETAILS = {
    "password": "wrong password",
    "code": "wrong sign-in code",
    "totp": "set up the app",
    "recovery_codes": "made new recovery codes",
    "recovery_code_used": "used a recovery code",
    "reset": "to be set up afresh",
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
