"""How many are written to at once, and how does a message stand among the contacts of a record?"""

from waymark.casework.rules.vocabulary import ContactMethod
from waymark.messages.rules import Channel

MOST_AT_ONCE = 100
"""How many young people are written to in one go."""

METHOD_OF_CHANNEL = {Channel.TEXT: ContactMethod.TEXT_OUT, Channel.EMAIL: ContactMethod.EMAIL}
