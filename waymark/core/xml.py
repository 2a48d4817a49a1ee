"""What does a file of XML from outside hold? Read so that it cannot do any harm.

A document type, and with it every entity that a file declares of its own, is refused: no file can
grow while it is read or name another one.
"""

from typing import NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

DEEPEST = 100
"""How deep elements may lie in each other; no feed that is read comes near it."""


class FaultyXml(Exception):
    """The file is no XML, or holds what is not read; the words are for people."""


def read_xml(content: bytes) -> Element:
    """Return the first element of a file; names have no namespace. Raise `FaultyXml`."""
    builder = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator=" ")
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise FaultyXml("Its elements lie too deep in each other.")
        builder.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_local(name))

    def refuse(*_: object) -> NoReturn:
        raise FaultyXml("It declares a document type or entities of its own, which are not read.")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(content, True)  # noqa: FBT003 (the parser takes no names)
    except (expat.ExpatError, LookupError, ValueError) as wrong:
        raise FaultyXml("It is not well-formed XML.") from wrong
    return builder.close()


def text_of(element: Element, name: str) -> str:
    """Return the text of the first child of that name, without space around it, or nothing."""
    return (element.findtext(name) or "").strip()


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
