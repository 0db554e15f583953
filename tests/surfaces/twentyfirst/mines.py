"""Twenty-first batch: what coal and ore mines hand in; cells that are hard to read; families that are guessed."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.eleventh.shapes import MONITORING, SHEARER, TAILINGS, VENTILATION, by_sheets
from tests.surfaces.kinds import forms, situations, staff
from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, unread_cell
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.sixth.shapes import BLASTING, ORE_HOIST, trained
from tests.surfaces.surface import Surface, cast, clerk, table, wide
from tests.surfaces.twentyfirst.shapes import TEN, grouped, roster, typed
from tests.surfaces.world import World, later

SHAFT = "序号={n}|姓名={name}|身份证号={id}|工种={post}|准操项目={item}|操作证编号={no}|初领日期={first}|有效期至={end}"
HEADS = (
    "序号={n}|矿井={emp}|姓名={name}|身份证号={id}|职务={post}|证书名称={title}|人员类别={cls}|证书编号={no}|"
    "发证日期={start}|有效期至={end}"
)
NO_NUMBER = "needs_verification|unreadable|uncertified"


def systems(world: World) -> list[Surface]:
    """Exports of the shaft's systems, and lists of teams."""
    kind = "foreign_columns"
    return [
        roster(
            world,
            kind,
            "position_cards_of_the_shaft",
            "定位卡号={n:05d}|灯号=A{n:03d}|自救器编号=ZJ{n:05d}|区队=综采一区|班次=四点班|"
            "人员编号=MK{n:06d}|人员姓名={name}|身份证号={id}|职务工种={post}|文化程度=中专|入井资格=允许|"
            "操作证种类={cls}|操作证准操项目={item}|操作证编号={no}|操作证初领={first}|"
            "操作证有效期至={end}|操作证发证单位={issuer}|当月下井次数=2{n}",
            members=trained(world, "ok ok forged ok ok ok alt ok ok", "F6", MONITORING, SHEARER, BLASTING),
            fam="F6",
            file="人员定位系统_{firm}.xls",
        ),
        roster(
            world,
            kind,
            "training_system_of_the_mine",
            "学员编号={n}|所在单位={emp}|学员姓名={name}|学员身份证号={id}|用工性质=合同工|"
            "最近培训班次=2024-{n:02d}期|培训学时=24|考试结果=合格|证书类型={title}|作业项目={item}|"
            "证件编号={no}|初次发证={first}|有效期截止={end}|发证机关={issuer}",
            TEN,
            "F6",
            titles=("安全培训一人一档汇总",),
        ),
        roster(
            world,
            kind,
            "chiefs_of_the_group",
            "序号={n}|集团二级单位={emp}|姓名={name}|性别={sex}|身份证号码={id}|政治面貌=中共党员|"
            "现任职务={post}|任职文号=矿发〔2021〕{n}号|专业=采矿工程|职称=高级工程师|"
            "安全资格证类别={cls}|安全资格证编号={no}|安全资格证发证日期={start}|安全资格证有效期至={end}|"
            "发证机关={issuer}",
            "ok ok forged ok ok ok alt ok",
            "F7",
            titles=("矿领导及安全管理人员任职资格表",),
        ),
        grouped(
            roster(
                world,
                "loose_headers",
                "teams_of_the_ore_mine",
                "序号={n}|姓名={name}|身份证号={id}|作业类别={cls}|操作项目={item}|证书号={no}|"
                "首次领证={first}|有效期到={end}|发证单位={issuer}",
                members=trained(world, "ok ok ok forged ok ok ok alt ok", "F1", ORE_HOIST, TAILINGS, VENTILATION),
                titles=("{firm}非煤矿山特种作业人员",),
            ),
            2,
            "提升工区",
            "选厂",
            "通风队",
        ),
        by_sheets(
            roster(
                world, "loose_headers", "a_sheet_a_district_of_the_pit", SHAFT, "ok ok forged ok ok ok alt ok ok", "F6"
            ),
            1,
            "机电工区",
            "通防工区",
            "运输工区",
        ),
        roster(
            world,
            "loose_headers",
            "quarry_foremans_list",
            "人={name}|身份证号={id}|开什么/干什么={post}|证上项目={item}|证件号码={no}|哪天领的={first}|"
            "哪天到期={end}",
            "ok ok forged ok ok alt ok",
            town="安驾庄镇",
            rough=True,
        ),
        roster(
            world,
            "permit_numbers",
            "lamps_and_explosives_of_the_pit",
            "序号={n}|矿灯编号={n:04d}|爆破作业许可证号=3709001{n:06d}|姓名={name}|身份证号={id}|"
            "准操项目={item}|煤矿特种作业操作证号={no}|初领日期={first}|有效期至={end}|发证机关={issuer}",
            members=trained(world, "ok ok forged ok alt ok ok", "F6", BLASTING),
            fam="F6",
        ),
        roster(
            world,
            "id_card_columns",
            "identity_cards_of_the_pit",
            "序号={n}|姓名={name}|身份证号={id}|发证机关=肥城市公安局|证件有效期=2036.04.18|区队=掘进二区|"
            "岗位={post}|特种作业操作证号={no}|准操项目={item}|操作证有效期至={end}",
            "ok ok forged ok ok alt ok ok",
            "F6",
        ),
        roster(
            world,
            "issuer_level",
            "supervised_by_level",
            f"{SHAFT}|发证层级=省级|监管部门=市煤炭发展服务中心",
            "ok ok forged ok ok borrowed ok alt",
            "F6",
        ),
        roster(
            world,
            "loose_headers",
            "typed_in_the_district_office",
            SHAFT,
            members=typed(cast(world, "ok ok ok ok ok forged ok ok alt ok", "F6")),
            fam="F6",
            tail=("区长：　　　　　　技术员：",),
        ),
        ditto_marked(world, "same_as_the_row_above", "同上栏"),
        ditto_marked(world, "two_small_strokes", '"'),
        wide(
            world,
            "list_column",
            "pit_men_with_several_cards",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|持证情况={list}|电气证编号={a}|"
            "电气证到期={a_end}|瓦检证编号={b}|瓦检证到期={b_end}|绞车证编号={c}|绞车证到期={c_end}",
            "a=F6.0 b=F6.1 c=F6.2",
            "a ab b - c! ac a",
        ),
    ]


def printed(world: World) -> list[Surface]:
    """Cards, sentences, further rows and columns of mines."""
    sheets, stack = partial(forms.card_sheets, world), partial(forms.card_stack, world)
    more, turned, packed = (partial(one, world) for one in (forms.continued, forms.turned_round, forms.packed_items))
    return [
        sheets(
            "one_person_one_file",
            "一人一档|||\n单　位|{emp}|区　队|运搬工区\n姓　名|{name}|身份证号|{id}\n工　种|{post}|"
            "操作证编号|{no}\n准操项目|{item}|初领日期|{first}\n有效期至|{end}|发证机关|{issuer}\n"
            "培训记录|2024年4月再培训24学时|考核|合格",
            "ok forged ok ok alt ok",
            "F6",
            "",
            "档案{n}",
        ),
        stack(
            "post_cards_of_the_chiefs",
            "岗位资格信息卡（{n}）|||\n姓名|{name}|身份证号|{id}\n证书名称|{title}|人员类别|{cls}\n"
            "证书编号|{no}|发证机关|{issuer}\n发证日期|{start}|有效期至|{end}",
            "ok ok forged ok alt",
            "F7",
            "",
        ),
        forms.sentences(
            world,
            "shift_report",
            "{name}，身份证号{id}，{post}，持{title}，准操项目{item}，证号{no}，有效期至{end:%Y年%m月%d日}",
            "F6",
            "{firm}夜班持证.txt",
            "",
            "夜班持证情况汇报",
        ),
        more(
            "chief_and_electrician",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|项目={item}|证书编号={no}|"
            "有效期至={end}|发证机关={issuer}",
            "F7.0+F6.0 F6.1 F6.2+F6.0 F6.1! F7.1 F6.2!",
            "",
            "{firm}人员证件",
        ),
        turned(
            "winders_side_by_side",
            "岗位=提升机{n}岗|姓名={name}|身份证号={id}|准操项目={item}|操作证号={no}|初领日期={first}|"
            "有效期至={end}|发证机关={issuer}",
            "F6",
            "",
        ),
        packed(
            "comma_between_projects",
            "序号={n}|姓名={name}|身份证号={id}|操作证号={no}|准操项目={items}|有效期至={ends}",
            "、",
            "",
        ),
        packed(
            "slash_between_projects",
            "姓名={name}|身份证号={id}|操作证编号={no}|操作项目={items}|有效期={ends}",
            "/",
            "",
        ),
        packed(
            "line_a_project",
            "序号={n}|姓名={name}|身份证号={id}|操作证号={no}|准操项目={items}|有效期至={ends}",
            "\n",
            "",
        ),
        forms.without_header(
            world, "pit_without_header", "={n}|={name}|={sex}|={id}|={item}|={no}|={first}|={end}|={issuer}", "F6"
        ),
        table(
            world,
            "name_id_cell",
            "man_and_number",
            "序号={n}|人员信息={name} {id}|准操项目={item}|操作证号={no}|初领日期={first}|有效期至={end}|"
            "发证机关={issuer}",
            "ok ok forged ok alt ok",
            "F6",
        ),
        table(
            world,
            "two_dates",
            "first_to_end_of_the_pit",
            "序号={n}|姓名={name}|身份证号={id}|准操项目={item}|操作证号={no}|"
            "有效期（起止）={start:%Y-%m-%d}至{end:%Y-%m-%d}",
            "ok ok forged ok ok alt",
            "F6",
        ),
    ]


def troubles(world: World) -> list[Surface]:
    """Situations of mines that have an innocent explanation."""
    off, corrected = partial(situations.rows_off, world), partial(situations.corrected_id, world)
    near, called, starred = (
        partial(one, world) for one in (situations.renewed_near, situations.called_by, situations.with_stars)
    )
    return [
        off("shaft_first_five_down", SHAFT, "F6", range(1, 5), -1, "{firm}井下特种作业人员"),
        situations.cells_shifted(
            world,
            "post_left_out",
            "序号={n}|姓名={name}|电话={tel}|身份证号={id}|岗位={post}|操作证编号={no}|准操项目={item}|"
            "初领日期={first}|有效期至={end}",
            "F6",
            lambda row: [*row[:2], *row[3:], ""],
            "{firm}.csv",
        ),
        corrected("shaft_ten_days", f"{SHAFT}|备注={{say}}", "F6", lambda d: d + timedelta(days=10), follows=True),
        corrected("shaft_a_year_unsaid", SHAFT, "F6", lambda d: later(d, 1), follows=False),
        situations.name_changed(world, "shaft_named_otherwise", f"{SHAFT}|备注={{say}}", "F6", "曾用名{old}"),
        near("shaft_tenth_of_september", SHAFT, "F6", date(2024, 9, 10)),
        near("shaft_end_of_july", SHAFT, "F6", date(2024, 7, 30), issued="first"),
        called("shift_leaders", SHAFT, "F6", "{name}（班长）~副队长：{name}~{name} 15853801234~{name}（替班）"),
        situations.name_written(
            world, "shaft_names_from_the_west", SHAFT, "F6", lambda n: n.replace("·", ""), lambda n: n
        ),
        starred("shaft_middle_hidden", SHAFT, "F6", lambda i: f"{i[:6]}********{i[-4:]}", number_too=True),
        situations.id_mistyped(world, "shaft_a_digit_left_out", f"单位={{emp}}|{SHAFT}", "F6", lambda i: i[:8] + i[9:]),
        situations.id_mistyped(
            world,
            "chiefs_two_digits",
            HEADS,
            "F7",
            lambda i: f"{i[:11]}{(int(i[11]) + 1) % 10}{i[12:16]}{(int(i[16]) + 2) % 10}{i[17:]}",
        ),
    ]


def staffs(world: World) -> list[Surface]:
    """Everybody in a pit, its personnel workbook."""
    members = cast(world, "ok ok forged ok ok none@F6.1 none@F6.2", "F6")
    for one in members:
        one.allowed = {"uncertified|none": "uncertified"}.get(one.allowed, one.allowed)
    idle = ("洗煤厂化验员", "食堂管理员", "会计", "工会干事", "浴室服务员", "仓库保管", "宣传干事", "门卫")
    members += [clerk(world, post) for post in idle]
    world.rng.shuffle(members)
    return [
        roster(
            world,
            "posts",
            "pit_everybody",
            "序号={n}|单位={emp}|姓名={name}|身份证号={id}|岗位工种={post}|用工形式=正式|操作证号={no}|"
            "准操项目={item}|有效期至={end}",
            members=members,
            fam="F6",
        ),
        staff.personnel_book(
            world,
            "pit_book_of_health_and_clothes",
            (
                "特种作业",
                (
                    "姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|"
                    "发证机关={issuer}"
                ),
            ),
            "职业健康:姓名={name}|身份证号={id}|体检编号=ZY24{n:05d}|体检机构=市中心医院|"
            "体检日期=2024-04-16|结论=可继续从事\n劳保发放:姓名={name}|领用编号=LB{n:05d}|物品=矿靴|"
            "发放日期=2024-05-20|到期更换=2024-11-20",
            "",
            "F6",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|区队=机电|入矿时间=2012-08",
        ),
    ]


def cells(world: World) -> list[Surface]:
    """Ends in notations of clerks, cells that say nothing of a certificate, families told by a file's name."""
    odd, guessed, unread = (partial(one, world) for one in (odd_ends, guessed_family, unread_cell))
    made = [
        odd("dots_without_noughts", lambda d: f"{d.year}.{d.month}.{d.day}"),
        odd("figures_run_together", lambda d: f"{d:%Y%m%d}", "F3"),
        odd("year_month_day_with_blanks", lambda d: f"{d.year} 年 {d.month} 月 {d.day} 日", "F5"),
        odd("short_year_with_dots", lambda d: f"{d:%y}.{d.month}.{d.day}", "F1"),
        odd("until_with_brackets", lambda d: f"{d:%Y-%m-%d}（止）", "F6"),
        odd("backslashes", lambda d: f"{d.year}\\{d.month:02d}\\{d.day:02d}", "F4"),
        odd("month_alone", lambda d: f"{d.year}.{d.month:02d}", "F1"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return [
        *made,
        guessed(
            "file_of_certificates",
            "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|有效期至={end}",
            "{firm}持证人员.xlsx",
            "",
        ),
        guessed(
            "post_of_the_yard",
            "姓名={name}|身份证号={id}|岗位={post}|证书号={no}|有效期至={end}",
            "{firm}.xlsx",
            "叉车",
        ),
        guessed(
            "kind_of_people",
            "序号={n}|姓名={name}|人员类型={post}|身份证号={id}|证书编号={no}|证书到期={end}",
            "{firm}.csv",
            "特种作业人员",
        ),
        unread("number_still_to_be_filled", "no", "待补", NO_NUMBER),
        unread("number_see_attachment", "no", "见附件", NO_NUMBER),
        unread("issuer_not_known_to_the_clerk", "issuer", "不清楚", "needs_verification|unreadable|not_registered"),
        unread("end_see_the_card", "end", "见证件", f"{ABSENT}|unreadable"),
    ]
