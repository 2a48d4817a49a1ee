"""What is the file of an edition, from which the next one can be written?"""

from waymark.participation.rules.next_editions import HeldEdition, Subject


def edition_file(subject: Subject, edition: HeldEdition) -> bytes:
    """Return the text as it stands; a packaged file does not say yet what it is about."""
    head = "" if "subject" in edition.facts else f'subject = "{subject.value}"\n\n'
    return f"{head}{edition.text}".encode()
