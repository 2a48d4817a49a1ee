"""How are the events of indicators told?"""

from waymark.audit.rules import Event

HAPPENINGS = {
    Event.INDICATORS_TAKEN: "took indicators of the catalogue into use",
    Event.INDICATOR_SAVED: "saved the indicator {target}",
    Event.INDICATOR_VALUES_ENTERED: "entered values of the indicator {target}",
    Event.INDICATOR_VALUE_CORRECTED: "corrected a value of the indicator {target}",
    Event.INDICATOR_VALUES_COMPUTED: "worked out the values of indicators",
    Event.INDICATOR_VALUES_EXPORTED: "downloaded the values of indicators",
}
