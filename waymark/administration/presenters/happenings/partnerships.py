"""How are the events of partnerships told?"""

from waymark.audit.rules import Event

HAPPENINGS = {
    Event.AGREEMENT_SAVED: "saved the sharing agreement {target}",
    Event.AGREEMENT_FILE_SEEN: "opened the signed paper of the sharing agreement {target}",
    Event.PARTNERSHIP_SAVED: "saved the partnership {target}",
    Event.PARTY_SAVED: "saved a party of the partnership {target}",
    Event.PARTNERSHIP_SHOWN: "showed the parties the partnership {target}",
    Event.PARTNERSHIP_PUBLISHED: "published the partnership {target}",
    Event.JOINT_GROUP_SAVED: "saved a group of the partnership {target}",
    Event.SEAT_SAVED: "saved a seat on a group of the partnership {target}",
    Event.SEAT_HOLDER_NAMED: "named who holds a seat in the partnership {target}",
    Event.JOINT_ACTION_ADDED: "added an action of the partnership {target}",
    Event.JOINT_ACTION_UPDATED: "said what became of an action of the partnership {target}",
    Event.SHARES_PROPOSED: "proposed cost shares of the partnership {target}",
    Event.SHARE_AGREED: "recorded that a party of the partnership {target} agreed to its share",
}
