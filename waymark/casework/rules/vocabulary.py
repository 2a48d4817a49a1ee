"""Which words does casework use? Stored values; labels stand with the models."""

from enum import StrEnum


class AllocationRole(StrEnum):
    LEAD = "lead"
    CO_WORKER = "co_worker"
    COVER = "cover"


class ContactMethod(StrEnum):
    IN_PERSON = "in_person"
    HOME_VISIT = "home_visit"
    PHONE_OUT = "phone_out"
    PHONE_IN = "phone_in"
    TEXT_OUT = "text_out"
    TEXT_IN = "text_in"
    EMAIL = "email"
    LETTER = "letter"
    VIDEO = "video"
    SOCIAL_MEDIA = "social_media"
    VIA_PARENT = "via_parent"
    VIA_PROFESSIONAL = "via_professional"
    GROUP_SESSION = "group_session"


class ContactOutcome(StrEnum):
    SPOKE = "spoke"
    ATTENDED = "attended"
    SPOKE_TO_PARENT = "spoke_to_parent"
    SPOKE_TO_OTHERS = "spoke_to_others"
    REFUSED = "refused"
    MESSAGE_LEFT = "message_left"
    NO_ANSWER = "no_answer"
    DID_NOT_ATTEND = "did_not_attend"
    NOT_AT_ADDRESS = "not_at_address"
    WRONG_NUMBER = "wrong_number"
    NUMBER_DEAD = "number_dead"


class ContactPlace(StrEnum):
    CENTRE = "centre"
    SCHOOL = "school"
    HOME = "home"
    COMMUNITY = "community"
    CUSTODY = "custody"


class ContactPurpose(StrEnum):
    CAREERS_INTERVIEW = "careers_interview"
    TRACKING = "tracking"
    TRANSITION = "transition"
    APPLICATION = "application"
    INTERVIEW_PREPARATION = "interview_preparation"
    BENEFITS = "benefits"
    HOUSING = "housing"
    WELLBEING = "wellbeing"
    SEND_REVIEW = "send_review"
    PLAN_REVIEW = "plan_review"
    HOME_VISIT = "home_visit"
    CRISIS = "crisis"
    IN_WORK_SUPPORT = "in_work_support"
    BETTERMENT = "betterment"


class StatusAnswer(StrEnum):
    """What a contact said of the activity that was recorded."""

    CONFIRMED = "confirmed"
    CHANGED = "changed"
    NOT_ASKED = "not_asked"


class StepState(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"  # agreed in a plan, and taken out of its next version


class PlanKind(StrEnum):
    GENERAL = "general"
    TRANSITION = "transition"
    SUPPORTED_INTERNSHIP = "supported_internship"
    ADULTHOOD = "adulthood"


class PlanState(StrEnum):
    DRAFT = "draft"
    AGREED = "agreed"
    REPLACED = "replaced"  # by a later version that was agreed
    CLOSED = "closed"


class AgreedHow(StrEnum):
    ON_PAPER = "on_paper"
    ON_SCREEN = "on_screen"
    VERBALLY = "verbally"


class StepDoer(StrEnum):
    """Who does a step of a plan."""

    YOUNG_PERSON = "young_person"
    ADVISER = "adviser"
    PARENT = "parent"
    PARTNER = "partner"


class PlanOutcome(StrEnum):
    """What came of a plan when it was looked at again."""

    GOES_ON = "goes_on"
    ACHIEVED = "achieved"
    PARTLY = "partly"
    NOT_ACHIEVED = "not_achieved"
    STOPPED = "stopped"


class AssessmentKind(StrEnum):
    PROFILE = "profile"
    TARGETED = "targeted"
    READINESS = "readiness"
    LEARNING_DIFFICULTY = "learning_difficulty"
    EHC_PLAN = "ehc_plan"
    EHC_REVIEW = "ehc_review"


class AssessmentState(StrEnum):
    DRAFT = "draft"
    COMPLETED = "completed"
    APPROVED = "approved"


class EndingKind(StrEnum):
    """What somebody proposes for the work with a young person."""

    CLOSURE = "closure"
    STEP_DOWN = "step_down"


class EndingState(StrEnum):
    WAITING = "waiting"
    APPROVED = "approved"
    SENT_BACK = "sent_back"
    WITHDRAWN = "withdrawn"


class Circumstance(StrEnum):
    """What the young person does when the work is closed."""

    IN_LEARNING = "in_learning"
    IN_WORK = "in_work"
    NEET = "neet"
    NOT_KNOWN = "not_known"
    AWAY = "away"


class ClosureReason(StrEnum):
    """Why the work is closed."""

    GOALS_MET = "goals_met"
    MOVED = "moved"
    OTHER_SERVICE = "other_service"
    AGED_OUT = "aged_out"
    DECLINED = "declined"
    NO_CONTACT = "no_contact"
    DECEASED = "deceased"
    IN_ERROR = "in_error"


class ClosureOutcome(StrEnum):
    """What came of the work: "Closure outcome" of the starter lists, Youth support practice."""

    SUSTAINED = "sustained"
    MOVED = "moved"
    HANDED_TO_ADULT_SERVICE = "handed_to_adult_service"
    AGED_OUT = "aged_out"
    DECLINED = "declined"
    NO_ENGAGEMENT = "no_engagement"
    DECEASED = "deceased"
    OPENED_IN_ERROR = "opened_in_error"
