"""How are the events of people told?"""

from waymark.audit.rules import Event

HAPPENINGS = {
    Event.PERSON_ADDED: "added the record of {target}",
    Event.PERSON_CHANGED: "changed the record of {target}",
    Event.PERSON_PART_SAVED: "added to the record of {target}",
    Event.PERSON_PART_ENDED: "ended something in the record of {target}",
    Event.PERSON_RESTRICTED: "restricted the record of {target}",
    Event.PERSON_UNRESTRICTED: "lifted the restriction from the record of {target}",
    Event.PERSON_LIST_CHANGED: "changed who may see the restricted record of {target}",
    Event.PEOPLE_MERGED: "merged other records into that of {target}",
    Event.MERGE_UNDONE: "undid a merge into the record of {target}",
    Event.DUPLICATE_DISMISSED: "said that {target} is another person than somebody alike",
    Event.DUPLICATES_SOUGHT: "looked for records of one person that are there twice",
    Event.PERSON_SEEN: "opened the record of {target}",
    Event.PERSON_OPENED_IN_ERROR: "said that they opened the record of {target} by mistake",
    Event.PERSON_VIEWERS_SEEN: "looked at who has seen the record of {target}",
    Event.PEOPLE_SEARCHED: "searched for young people",
    Event.PEOPLE_LOADED: "loaded young people from a file",
    Event.ACCESS_GRANTED: "gave access to young people",
    Event.ACCESS_ENDED: "ended access to young people",
    Event.GLASS_BROKEN: "opened the record of {target} beyond their reach",
    Event.GLASS_REVIEWED: "reviewed an opening of the record of {target}",
    Event.WORDING_KEPT: "kept a version of {target}",
    Event.CONSENT_RECORDED: "recorded what {target} said about sharing",
    Event.CONSENT_WITHDRAWN: "recorded that {target} withdrew a consent",
    Event.CONSENT_PAPER_SEEN: "opened a signed consent of {target}",
    Event.OBJECTION_RECORDED: "recorded an objection to sharing of {target}",
    Event.OBJECTION_ENDED: "ended an objection to sharing of {target}",
    Event.NOTICE_GIVEN: "recorded that {target} was given the privacy notice",
    Event.CONSENTS_LOADED: "loaded consents, objections and privacy notices",
}
