"""Twenty-first batch: numbers of no known grammar - passports, old files, series - as the registry has them."""

from functools import partial

from tests.surfaces.kinds.cells import strange_numbers
from tests.surfaces.surface import Surface
from tests.surfaces.world import World


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "engineers_from_abroad",
            "序号={n}|姓名={name}|证件类型=护照|护照号={id}|特种作业操作证号={no}|准操项目={item}|"
            "有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "EJ{s:07d}",
        ),
        strange(
            "workers_from_across_the_border",
            "姓名={name}|证件号码（港澳通行证）={id}|证书编号={no}|操作项目={item}|初领日期={first}|有效期至={end}",
            "F1",
            "T{id}",
            "M{s:08d}",
        ),
        strange(
            "old_forklift_cards_of_the_warehouse",
            "序号={n}|姓名={name}|身份证号={id}|作业项目={item}|证件编号={no}|批准日期={start}|"
            "有效日期={end}|发证机关={issuer}",
            "F5",
            "TS6NTAI{s:05d}",
        ),
        strange(
            "certificates_of_the_chemists_by_letter",
            "序号={n}|企业={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|"
            "发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F2",
            "泰应急考字{year}{s:05d}",
        ),
        strange(
            "chiefs_of_the_pits_by_series",
            "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F7",
            "SDMK-{year}-{s:05d}",
        ),
        strange(
            "fitters_before_the_new_series",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F3",
            "TJ-TZ-{year}-{s:06d}",
        ),
    ]
