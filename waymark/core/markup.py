"""How does text that a person typed as Markdown become safe HTML, or plain blocks for print?"""

import re
from collections.abc import Mapping
from typing import Any

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode
from markupsafe import Markup

LINK_SCHEMES = frozenset({"http", "https", "mailto"})
TOP_HEADING = 3

# Tabs and line ends stay; other control characters have no place in a page, a PDF or a file.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SIZES = {1: "l", 2: "l", 3: "m", 4: "s", 5: "s", 6: "s"}
_CLASSES = {
    "p": "govuk-body",
    "ul": "govuk-list govuk-list--bullet",
    "ol": "govuk-list govuk-list--number",
    "blockquote": "govuk-inset-text",
    "a": "govuk-link",
}
_TAGS = {
    "p",
    "br",
    "strong",
    "em",
    "ul",
    "ol",
    "li",
    "a",
    "blockquote",
    "code",
    "pre",
    "hr",
}
_HEADINGS = {f"h{level}" for level in range(1, 7)}
_HEADING_TOKENS = {"heading_open", "heading_close"}
_MARKDOWN = MarkdownIt("commonmark", {"html": False})
_MARKDOWN.disable(["image", "html_block", "html_inline"])


def to_html(text: str, *, top_heading: int = TOP_HEADING) -> Markup:
    """Turn Markdown into safe HTML; its largest heading becomes `top_heading`, the rest follow.

    HTML that was typed shows as the characters typed. Links lead to web and email addresses only.
    """
    tokens = _parse(text)
    for token in tokens:
        if token.type in _HEADING_TOKENS:
            token.tag = f"h{min(6, int(token.tag[1:]) + top_heading - 1)}"
        for each in (token, *(token.children or ())):
            _dress(each)
    dirty = _MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {})
    clean = nh3.clean(
        dirty,
        tags=_TAGS | _HEADINGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        allowed_classes={tag: set(names.split()) for tag, names in _CLASSES.items()}
        | {f"h{level}": {f"govuk-heading-{size}"} for level, size in _SIZES.items()},
        attribute_filter=_keep_safe_link,
        url_schemes=set(LINK_SCHEMES),
        link_rel="noopener noreferrer",
    )
    return Markup(clean.strip())  # noqa: S704  nh3 has just cleaned it


def to_blocks(text: str) -> list[dict[str, Any]]:
    """Turn Markdown into plain nested values that a typesetter can lay out without parsing.

    A block has a `kind` (paragraph, heading, bullets, numbers, quote, code, rule) and, as fits,
    `runs` (each with `text`, `strong`, `emphasis`, `link`), `items` (a list of blocks each) or
    `blocks`; a heading has a `level`, 1 for the largest in the text.
    """
    return [_block(node) for node in SyntaxTreeNode(_parse(text)).children]


def without_controls(text: str) -> str:
    """Take control characters out of a text, and give it plain line ends."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _parse(text: str) -> list[Token]:
    """The tokens of a text, its headings renumbered from 1 on without leaving out a level.

    People choose a heading for its size; a jump from the first to the third level would mislead
    those who listen, and PDF/UA forbids it.
    """
    tokens = _MARKDOWN.parse(without_controls(text))
    typed: list[int] = []
    for token in tokens:
        if token.type == "heading_open":
            level = int(token.tag[1:])
            typed = [*(outer for outer in typed if outer < level), level]
        if token.type in _HEADING_TOKENS:
            token.tag = f"h{len(typed)}"
    return tokens


def _dress(token: Token) -> None:
    """Give the opening tag the class that the house's styles know."""
    if token.nesting != 1:
        return
    if token.type == "heading_open":
        token.attrSet("class", f"govuk-heading-{_SIZES[int(token.tag[1:])]}")
    elif token.tag in _CLASSES:
        token.attrSet("class", _CLASSES[token.tag])


def _is_safe_link(address: str) -> bool:
    scheme, separator, _ = address.partition(":")
    return bool(separator) and scheme.lower() in LINK_SCHEMES


def _keep_safe_link(tag: str, attribute: str, value: str) -> str | None:
    """Drop the address of a link that leads nowhere safe; nh3 lets relative ones pass."""
    return value if (tag, attribute) != ("a", "href") or _is_safe_link(value) else None


def _block(node: SyntaxTreeNode) -> dict[str, Any]:
    match node.type:
        case "heading":
            return {
                "kind": "heading",
                "level": int(node.tag[1:]),
                "runs": _runs(node),
            }
        case "bullet_list" | "ordered_list":
            return {
                "kind": "bullets" if node.type == "bullet_list" else "numbers",
                "items": [[_block(each) for each in item.children] for item in node.children],
            }
        case "blockquote":
            return {"kind": "quote", "blocks": [_block(each) for each in node.children]}
        case "fence" | "code_block":
            return {"kind": "code", "runs": [_run(node.content.rstrip("\n"), {})]}
        case "hr":
            return {"kind": "rule"}
        case _:
            return {"kind": "paragraph", "runs": _runs(node)}


def _runs(node: SyntaxTreeNode) -> list[dict[str, Any]]:
    return [run for inline in node.children for run in _inline(inline, {})]


def _inline(node: SyntaxTreeNode, style: Mapping[str, Any]) -> list[dict[str, Any]]:
    match node.type:
        case "strong":
            style = {**style, "strong": True}
        case "em":
            style = {**style, "emphasis": True}
        case "link":
            address = str(node.attrs.get("href", ""))
            style = {**style, "link": address if _is_safe_link(address) else ""}
        case "softbreak":
            return [_run(" ", style)]
        case "hardbreak":
            return [_run("\n", style)]
        case "text" | "code_inline":
            return [_run(node.content, style)] if node.content else []
        case _:
            pass
    return [run for child in node.children for run in _inline(child, style)]


def _run(text: str, style: Mapping[str, Any]) -> dict[str, Any]:
    return {"text": text, "strong": False, "emphasis": False, "link": "", **style}
