"""The child process that reads hostile files: it imports the reader alone, and its limits are the kernel's.

Each line of standard input asks for one file; standard output answers in the order asked (see transfer).
"""

import gc
import json
import os
import resource
import signal
import sys
from pathlib import Path
from typing import BinaryIO

from assets.reading.by_format import parse
from assets.reading.refusal import DEATHS, RefusalError
from assets.reading.transfer import send_outcome, send_workbook

# The child writes no file but its parent's record of its last words.
MAX_WRITTEN_BYTES = 1024**2


def main() -> None:
    """Answer requests until standard input ends."""
    answers = os.fdopen(os.dup(1), "wb", buffering=1024**2)
    os.dup2(2, 1)  # whatever a library prints must not mix with the answers
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, MAX_WRITTEN_BYTES)
    gc.disable()  # millions of cells, no cycles: collecting costs a third of the reading
    for line in sys.stdin:
        request = json.loads(line)
        _limit(resource.RLIMIT_AS, request["memory_bytes"])
        _limit_cpu(request["cpu_seconds"])
        answer(answers, Path(request["path"]))


def answer(answers: BinaryIO, path: Path) -> None:
    """Read one file and write its cells, or why there are none."""
    try:
        workbook = parse(path.read_bytes())
        send_workbook(answers, workbook)
    except RefusalError as refusal:
        send_outcome(answers, refusal.outcome, refusal.kind, refusal.message)
    except MemoryError:
        send_outcome(answers, "memory", None, DEATHS["memory"])
    except BaseException as fault:
        if isinstance(fault, (SystemExit, KeyboardInterrupt)):
            raise
        # PanicException of the reader is no Exception; whatever else escapes a parser is the file's fault too
        send_outcome(answers, "panic", None, DEATHS["panic"])


def _limit(kind: int, amount: int) -> None:
    """Lower or raise the soft limit, never beyond the hard one."""
    hard = resource.getrlimit(kind)[1]
    resource.setrlimit(kind, (amount if hard == resource.RLIM_INFINITY else min(amount, hard), hard))


def _limit_cpu(seconds: int) -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    _limit(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + 1 + seconds)


if __name__ == "__main__":
    main()
