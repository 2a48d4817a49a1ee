"""A mail server on the loopback that takes, refuses, puts off or never answers, by the address.

Speaks as much of RFC 5321 as a client needs, so that the client under test is the real one.
"""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message


@dataclass
class Taken:
    """One message that the server took."""

    sender: str
    recipient: str
    mail: Message


@dataclass
class MailServer:
    """What the server answers to each recipient, and what it has taken."""

    host: str = "127.0.0.1"
    port: int = 0
    answers: dict[str, str] = field(default_factory=dict)
    """The answer to RCPT TO, by address; "stall" answers nothing."""
    data_answer: str = "250 2.0.0 taken"
    greeting: str = "220 mail.example ready"
    taken: list[Taken] = field(default_factory=list)
    connections: int = 0
    ends: threading.Event = field(default_factory=threading.Event)


class _Session(socketserver.StreamRequestHandler):
    server: "_Server"

    def handle(self) -> None:
        told = self.server.told
        told.connections += 1
        self._say(told.greeting)
        sender = recipient = ""
        while line := self.rfile.readline().decode("ascii", "replace").strip():
            verb = line.upper()
            if verb.startswith(("EHLO", "HELO")):
                self._say("250 mail.example")
            elif verb.startswith("MAIL FROM:"):
                sender = line[10:].split()[0].strip("<>")
                self._say("250 2.1.0 ok")
            elif verb.startswith("RCPT TO:"):
                recipient = line[8:].split()[0].strip("<>")
                answer = told.answers.get(recipient, "250 2.1.5 ok")
                if answer == "stall":
                    told.ends.wait(30)
                    return
                self._say(answer)
            elif verb == "DATA":
                self._say("354 go on")
                content = b"".join(iter(self.rfile.readline, b".\r\n"))
                if told.data_answer.startswith("2"):
                    told.taken.append(Taken(sender, recipient, message_from_bytes(content)))
                self._say(told.data_answer)
            elif verb == "QUIT":
                self._say("221 2.0.0 bye")
                return
            else:
                self._say("250 2.0.0 ok")

    def _say(self, words: str) -> None:
        self.wfile.write(f"{words}\r\n".encode())


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    told: MailServer


@contextmanager
def running_mail_server() -> Iterator[MailServer]:
    """Run a mail server on a free port of the loopback."""
    told = MailServer()
    with _Server((told.host, 0), _Session) as server:
        server.told = told
        told.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield told
        finally:
            told.ends.set()
            server.shutdown()
            thread.join(5)
