"""What is sent to a scanner, and what is made of its verdict."""

from typing import Any

from waymark.documents.engines.scanning import CHUNK, ask_scanner


class Line:
    """A socket to a scanner that answers in two parts."""

    def __init__(self) -> None:
        self.sent = b""
        self.answers = [b"stream: ", b"OK\0", b""]

    def __enter__(self) -> "Line":
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def sendall(self, part: bytes) -> None:
        self.sent += part

    def recv(self, _: int) -> bytes:
        return self.answers.pop(0)


def test_bytes_are_streamed_in_parts_with_their_lengths_and_an_end() -> None:
    line, asked = Line(), []

    def connect(address: tuple[str, int], timeout: int) -> Any:
        asked.append((address, timeout))
        return line

    verdict = ask_scanner("scanner.internal:3310", b"x" * (CHUNK + 1), connect)

    assert verdict == "stream: OK"
    assert asked[0][0] == ("scanner.internal", 3310)
    assert line.sent.startswith(b"zINSTREAM\0\x00\x01\x00\x00x")
    assert line.sent.endswith(b"\x00\x00\x00\x01x\x00\x00\x00\x00")
