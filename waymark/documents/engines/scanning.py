"""What does a scanner for harmful files say of some bytes?

Any scanner that speaks the ClamAV daemon's INSTREAM command over a socket will do ("clamd",
ClamAV manual).
"""

import socket
import struct
from collections.abc import Callable

CHUNK = 64 * 1024
WAIT_SECONDS = 20
CLEAN = "OK"


def ask_scanner(
    address: str,
    content: bytes,
    connect: Callable[..., socket.socket] = socket.create_connection,
) -> str:
    """Send bytes to a scanner at host:port and return its verdict, such as "stream: OK"."""
    host, _, port = address.rpartition(":")
    with connect((host, int(port)), timeout=WAIT_SECONDS) as line:
        line.sendall(b"zINSTREAM\0")
        for start in range(0, len(content), CHUNK):
            part = content[start : start + CHUNK]
            line.sendall(struct.pack("!I", len(part)) + part)
        line.sendall(struct.pack("!I", 0))
        verdict = b""
        while part := line.recv(4096):
            verdict += part
    return verdict.decode(errors="replace").strip("\0\n ")
