"""Which happenings are kept in the audit trail, and of what sort is each?"""

from enum import StrEnum


class EventSort(StrEnum):
    DID = "did"
    SAW = "saw"
    SEARCHED = "searched"
    EXPORTED = "exported"
    REFUSED = "refused"


class Event(StrEnum):
    """One entry for each thing somebody can do; the stored value never changes."""

    # access
    SIGNED_IN = "access.signed_in"
    SIGNED_OUT = "access.signed_out"
    SIGN_IN_FAILED = "access.sign_in_failed"
    SECOND_FACTOR_CHANGED = "access.second_factor_changed"
    PASSWORD_CHANGED = "access.password_changed"  # noqa: S105 (a name, no password)
    AUTHORITY_ADDED = "access.authority_added"
    AUTHORITY_CHANGED = "access.authority_changed"
    LOCALITY_ADDED = "access.locality_added"
    LOCALITY_ENDED = "access.locality_ended"
    STAFF_INVITED = "access.staff_invited"
    INVITATION_WITHDRAWN = "access.invitation_withdrawn"
    INVITATION_ACCEPTED = "access.invitation_accepted"
    ROLE_CHANGED = "access.role_changed"
    MEMBERSHIP_ENDED = "access.membership_ended"
    ACCESS_REFUSED = "access.refused"
    # audit
    AUDIT_SEARCHED = "audit.searched"
    AUDIT_EXPORTED = "audit.exported"
    # organisations
    ORGANISATION_ADDED = "organisations.added"
    ORGANISATION_CHANGED = "organisations.changed"
    # consultations: asking
    CONSULTATION_CREATED = "consultations.created"
    CONSULTATION_CHANGED = "consultations.changed"
    CONSULTATION_SCHEDULED = "consultations.scheduled"
    CONSULTATION_RETURNED_TO_DRAFT = "consultations.returned_to_draft"
    CONSULTATION_OPENED = "consultations.opened"
    CONSULTATION_CLOSED = "consultations.closed"
    CONSULTATION_ANALYSING = "consultations.analysing"
    CONSULTATION_RECORDED_FROM_HISTORY = "consultations.recorded_from_history"
    OPTION_SAVED = "consultations.option_saved"
    OPTION_REMOVED = "consultations.option_removed"
    CATEGORY_SAVED = "consultations.category_saved"
    CATEGORY_REMOVED = "consultations.category_removed"
    QUESTION_SAVED = "consultations.question_saved"
    QUESTION_REMOVED = "consultations.question_removed"
    EVENT_SAVED = "consultations.event_saved"
    EVENT_REMOVED = "consultations.event_removed"
    DOCUMENT_ADDED = "consultations.document_added"
    DOCUMENT_REMOVED = "consultations.document_removed"
    DOCUMENT_SEEN = "consultations.document_seen"
    # consultations: hearing
    RESPONSE_SUBMITTED = "consultations.response_submitted"
    DRAFTS_FORGOTTEN = "consultations.drafts_forgotten"
    GROUP_RESPONSE_ENTERED = "consultations.group_response_entered"
    GROUP_RESPONSE_CHANGED = "consultations.group_response_changed"
    GROUP_RESPONSE_REMOVED = "consultations.group_response_removed"
    RESPONSE_EXCLUDED = "consultations.response_excluded"
    RESPONSE_RESTORED = "consultations.response_restored"
    RESPONSES_SEEN = "consultations.responses_seen"
    CONTACT_SEEN = "consultations.contact_seen"
    RESPONSES_EXPORTED = "consultations.responses_exported"
    RESPONSES_RECEIVED = "consultations.responses_received"
    IMPORT_CHECKED = "consultations.import_checked"
    IMPORT_STARTED = "consultations.import_started"
    IMPORT_FAILED = "consultations.import_failed"
    RESPONSES_IMPORTED = "consultations.responses_imported"
    IMPORT_UNDONE = "consultations.import_undone"
    IMPORT_DISCARDED = "consultations.import_discarded"
    # consultations: understanding and telling
    AMENDMENT_RECORDED = "consultations.amendment_recorded"
    SNAPSHOT_TAKEN = "consultations.snapshot_taken"
    FINDING_SAVED = "consultations.finding_saved"
    FINDING_REMOVED = "consultations.finding_removed"
    REPORT_DRAFTED = "consultations.report_drafted"
    REPORT_PUBLISHED = "consultations.report_published"
    REPORT_WITHDRAWN = "consultations.report_withdrawn"
    REPORT_EXPORTED = "consultations.report_exported"
    # decisions
    BODY_ADDED = "decisions.body_added"
    DECISION_RECORDED = "decisions.recorded"
    DECISION_RECORDED_FROM_HISTORY = "decisions.recorded_from_history"
    DECISION_CHANGED = "decisions.changed"
    DECISION_PUBLISHED = "decisions.published"
    DECISION_CONFIRMED = "decisions.confirmed"
    DECISION_STAGE_CHANGED = "decisions.stage_changed"
    CONDITION_SETTLED = "decisions.condition_settled"
    DECISION_DOCUMENT_ADDED = "decisions.document_added"
    DECISION_DOCUMENT_SEEN = "decisions.document_seen"
    # demonstration
    DEMONSTRATION_LOADED = "demonstration.loaded"

    @property
    def sort(self) -> EventSort:
        """Whether somebody did, saw, searched or exported something, or was refused."""
        name = self.value.rpartition(".")[2]
        if self in {Event.ACCESS_REFUSED, Event.SIGN_IN_FAILED}:
            return EventSort.REFUSED
        for ending, sort in (
            ("searched", EventSort.SEARCHED),
            ("exported", EventSort.EXPORTED),
            ("seen", EventSort.SAW),
        ):
            if name.endswith(ending):
                return sort
        return EventSort.DID
