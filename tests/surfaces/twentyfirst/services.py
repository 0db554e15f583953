"""Twenty-first batch: what hospitals, schools, hotels, parks, property and gas firms and labour agencies hand in."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.eleventh.shapes import MANAGER, MOBILE_TANK, WATER, by_sheets
from tests.surfaces.fifteenth.shapes import CHAMBER, undated
from tests.surfaces.kinds import forms, situations
from tests.surfaces.sixth.shapes import COACH, CYLINDER, LIFT, REFRIGERATION, RIDE, trained
from tests.surfaces.surface import Surface, cast, clerk, table, wide
from tests.surfaces.third.shapes import marked
from tests.surfaces.twentyfirst.shapes import TEN, beside, grouped, roster, typed
from tests.surfaces.world import World, later

PLAIN = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}"
CARD = (
    "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|项目代号={code}|批准日期={start}|有效期至={end}"
)


def systems(world: World) -> list[Surface]:
    """Exports and lists of houses that serve the public."""
    kind = "foreign_columns"
    return [
        roster(
            world,
            kind,
            "logistics_office_of_the_hospital",
            "科室编码=HQ{n:03d}|科室=后勤保障部|胸牌号={n:05d}|姓名={name}|身份证号={id}|聘用类别=合同制|"
            "岗位={post}|院感培训=已完成|疫苗接种=已接种|设备证种类={cls}|设备证作业项目={item}|"
            "设备证编号={no}|设备证批准日期={start}|设备证有效日期={end}|设备证发证机关={issuer}",
            members=trained(world, "ok ok forged ok ok ok alt ok ok", "F5", CHAMBER, LIFT, WATER),
            fam="F5",
            file="{firm}_后勤人员.xlsx",
        ),
        roster(
            world,
            kind,
            "labour_agency_to_three_customers",
            "派遣协议=PQ2024-0{n}|用工单位=某食品公司|派遣人员={name}|派遣人员身份证号={id}|"
            "派遣岗位={post}|派遣期限=2024-01-01至2024-12-31|商业保险=雇主责任险|持证类别={cls}|"
            "持证项目={item}|持证编号={no}|持证初领日期={first}|持证到期日={end}|月服务费=120",
            "ok ok forged ok ok ok alt ok ok",
            titles=("{firm}派遣人员（特种作业）",),
        ),
        roster(
            world,
            kind,
            "gas_stations_and_their_fillers",
            "场站=第{n}加气站|气瓶充装许可证号=TS4237{n:03d}-2026|姓名={name}|身份证号码={id}|班次=早班|"
            "防爆对讲机=有|作业种类={cls}|作业项目={item}|项目代号={code}|证件编号={no}|批准日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            members=trained(world, "ok ok forged ok ok alt ok", "F5", CYLINDER, MOBILE_TANK),
            fam="F5",
            titles=("{firm}充装人员台账",),
        ),
        roster(
            world,
            kind,
            "property_firm_by_estates",
            "项目名称=阳光花园|物业用房=12号楼|员工姓名={name}|员工身份证={id}|工种={post}|住宿=否|"
            "考勤组=工程组|操作证名称={title}|操作证项目={item}|操作证号={no}|操作证初领={first}|"
            "操作证有效期={end}|操作证签发机关={issuer}|工装押金=200",
            "ok ok forged ok ok borrowed ok ok",
            file="{firm}工程部.xls",
        ),
        roster(
            world,
            "permit_numbers",
            "rides_of_the_park",
            "设备名称=海盗船|使用登记证编号=游31鲁J{n:05d}|设备代码=6{n:03d}3709832020|操作员姓名={name}|"
            "操作员身份证号={id}|操作员证编号={no}|作业项目={item}|项目代号={code}|批准日期={start}|"
            "有效日期={end}|发证机关={issuer}",
            members=trained(world, "ok ok forged ok alt ok ok", "F5", RIDE, COACH),
            fam="F5",
            titles=("大型游乐设施及操作人员",),
        ),
        roster(
            world,
            "permit_numbers",
            "lifts_and_managers_of_the_estate",
            "电梯注册代码=3110370983{n:08d}|维保合同号=WB{n:04d}|安全管理员={name}|身份证号={id}|"
            "安全管理员证编号={no}|项目={item}|代号={code}|发证日期={start}|到期日期={end}",
            members=trained(world, "ok ok forged ok ok alt", "F5", MANAGER),
            fam="F5",
        ),
        roster(
            world,
            "id_card_columns",
            "hotel_registers_its_staff",
            "姓名={name}|身份证号={id}|身份证有效期限=2016.07.01-2036.07.01|签发机关=泰安市公安局泰山分局|"
            "健康证到期=2025-03-01|岗位={post}|特种作业证编号={no}|特种作业项目={item}|"
            "特种作业证有效期={end}",
            members=[*cast(world, "ok@F1.0 ok@F1.3 forged@F1.0 alt@F1.3 ok@F1.0", "F1"), clerk(world, "客房服务员")],
            file="{firm}员工信息.xlsx",
        ),
        roster(
            world,
            "id_card_columns",
            "school_collects_identity_cards",
            "编号={n}|教职工姓名={name}|居民身份证号={id}|发证机关=肥城市公安局|有效期=长期|"
            "从事岗位={post}|作业人员证编号={no}|作业人员证项目={item}|作业人员证有效期至={end}",
            "ok@F5.2 ok@F5.2 forged@F5.2 ok@F5.2 alt@F5.2",
            "F5",
        ),
        *(
            roster(world, "issuer_level", name, f"{CARD}|{last}", "ok ok forged ok alt ok borrowed ok", "F5")
            for name, last in (
                ("level_of_the_market_office", "发证单位层级=县级|证件状态核对=正常"),
                ("government_or_association", "发证主体=政府部门|是否在有效期内=是"),
            )
        ),
        wide(
            world,
            "list_column",
            "heating_firm_sums_up",
            "站点=第{n}换热站|姓名={name}|身份证号={id}|岗位={post}|证件合计={list}|司炉证号={a}|"
            "司炉证有效期={a_end}|叉车证号={b}|叉车证有效期={b_end}|低压电工证号={c}|"
            "低压电工证有效期={c_end}",
            "a=F5.2 b=F5.0 c=F1.0",
            "a ac c - a! b ac",
        ),
        by_sheets(
            roster(world, "loose_headers", "campus_by_campus", CARD, "ok ok forged ok ok ok alt ok ok", "F5"),
            1,
            "南校区",
            "北校区",
        ),
        grouped(
            roster(
                world,
                "loose_headers",
                "hotel_engineering_by_shift",
                PLAIN,
                members=trained(world, "ok ok forged ok ok ok alt ok", "F1", REFRIGERATION),
                titles=("{firm}工程部人员持证表",),
            ),
            2,
            "早班",
            "晚班",
        ),
        roster(
            world,
            "loose_headers",
            "typed_by_the_school_clerk",
            CARD,
            members=typed(cast(world, "ok ok ok ok ok forged ok alt", "F5")),
            fam="F5",
            titles=("学校锅炉、叉车等作业人员统计表",),
            tail=("校长（签字）：", "2024年7月30日"),
        ),
        beside(
            roster(world, "loose_headers", "gas_firm_and_its_totals", CARD, TEN, "F5", sheet="人员"),
            "数量统计",
            "岗位|持证人数|应持证人数",
            "充装工|6|6",
            "司炉工|4|4",
        ),
    ]


def printed(world: World) -> list[Surface]:
    """Cards, sentences, ticks and odd tables of houses that serve the public."""
    sheets, stack = partial(forms.card_sheets, world), partial(forms.card_stack, world)
    lines_of, more, packed = (partial(one, world) for one in (forms.sentences, forms.continued, forms.packed_items))
    boilers = wide(
        world,
        "tick_matrix",
        "school_boilers_and_trucks",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|工业锅炉司炉={a_tick}|叉车司机={b_tick}|起重机指挥={c_tick}",
        "a=F5.2 b=F5.0 c=F5.1",
        "a b ab c! - a b",
        titles=("特种设备作业人员持证情况（持证打√）",),
        forged="not_registered|needs_verification",
    )
    held = wide(
        world,
        "tick_matrix",
        "hotel_engineers_held",
        "姓名={name}|身份证号={id}|岗位={post}|操作证号={one}|低压电工作业={a_yes}|高压电工作业={b_yes}|"
        "制冷与空调设备运行操作作业={c_yes}",
        "a=F1.0 b=F1.4 c=F1.3",
        "ab a c b! - ac a",
    )
    ended = wide(
        world,
        "tick_matrix",
        "estate_ticks_with_ends",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|低压电工作业={a_tick}|有效期至（低压）={a_end}|"
        "高处安装、维护、拆除作业={b_tick}|有效期至（高处）={b_end}",
        "a=F1.0 b=F1.2",
        "a b ab a! - b",
        forged="not_registered|needs_verification",
    )
    return [
        sheets(
            "file_card_of_the_hospital",
            "特种设备作业人员档案|||\n姓名|{name}|性别|{sex}\n公民身份号码|{id}|所在科室|动力科\n证件编号|"
            "{no}|作业项目|{item}（{code}）\n批准日期|{start}|有效日期|{end}\n发证机关|{issuer}|聘用日期|"
            "2019-05-06\n备注|||",
            "ok ok forged ok alt ok",
            "F5",
            "",
            "{n}号",
        ),
        stack(
            "slips_of_the_gas_firm",
            "持证人员信息|\n姓名：|{name}\n身份证号：|{id}\n证书：|{title}\n作业项目：|{item}\n证书编号：|"
            "{no}\n批准日期：|{start}\n有效期至：|{end}",
            "ok ok forged ok alt ok",
            "F5",
            "",
        ),
        lines_of(
            "park_answers_by_message",
            "姓名：{name} 身份证号：{id} 项目：{item} 证号：{no} 批准日期：{start} 有效期：{end}",
            "F5",
            "{firm}.txt",
            "",
        ),
        lines_of(
            "hotel_answers_in_cells",
            "{name}，身份证号{id}，特种作业操作证号{no}，操作项目{item}，有效期至{end:%Y年%m月%d日}。",
            "F1",
            "{firm}持证说明.xlsx",
            "",
            "我店持证人员说明",
        ),
        undated(marked(boilers, tick="√")),
        undated(marked(held, yes="有", no="")),
        undated(ended),
        more(
            "two_cards_of_the_estate",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|证书编号={no}|作业项目={item}|"
            "有效期至={end}|发证机关={issuer}",
            "F1.0+F1.4 F5.2 F1.2+F1.0 F1.3! F5.0+F1.0",
            "",
            "{firm}持证人员",
        ),
        packed(
            "semicolon_of_the_hotel",
            "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|操作项目={items}|有效期至={ends}",
            "；",
            "",
        ),
        undated(packed("blank_of_the_agency", "姓名={name}|身份证号={id}|操作证号={no}|准操项目={items}", " ", "")),
        forms.turned_round(
            world,
            "boilermen_on_the_wall",
            "照片=|姓名={name}|身份证号={id}|作业项目={item}|证件编号={no}|批准日期={start}|有效日期={end}",
            "F5",
            "",
            "锅炉房上岗人员公示",
        ),
        forms.turned_round(
            world,
            "estate_electricians_on_the_wall",
            "岗位={post}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|初领日期={first}|"
            "有效期至={end}|发证机关={issuer}",
            "F1",
            "",
        ),
        forms.without_header(
            world, "agency_list_without_header", "={n}|={emp}|={name}|={id}|={item}|={no}|={first}|={end}", "F1"
        ),
        forms.without_header(
            world,
            "school_list_without_header",
            "={name}|={id}|={item}|={code}|={no}|={start}|={end}",
            "F5",
            "{firm}.csv",
        ),
        *(
            table(world, "name_id_cell", name, f"序号={{n}}|{cell}|准操项目={{item}}|操作证编号={{no}}|{rest}", roles)
            for name, cell, rest, roles in (
                ("comma_of_the_estate", "人员={name}，{id}", "初领={first}|有效期至={end}", "ok ok forged ok alt ok"),
                (
                    "colon_of_the_agency",
                    "姓名及身份证={name}：{id}",
                    "有效期至={end}|发证机关={issuer}",
                    "ok forged ok ok ok alt",
                ),
            )
        ),
    ]


def troubles(world: World) -> list[Surface]:
    """Situations that have an innocent explanation."""
    off, shifted = partial(situations.rows_off, world), partial(situations.cells_shifted, world)
    corrected, changed = partial(situations.corrected_id, world), partial(situations.name_changed, world)
    near, called = partial(situations.renewed_near, world), partial(situations.called_by, world)
    written, starred = partial(situations.name_written, world), partial(situations.with_stars, world)
    mistyped = partial(situations.id_mistyped, world)
    return [
        off("hospital_last_four_up", CARD, "F5", range(2, 6), 1),
        off("hotel_two_exchanged", PLAIN, "F1", range(3, 5), 1, "{firm}工程部"),
        shifted(
            "agency_blank_before_the_identity",
            "序号={n}|姓名={name}|性别={sex}|身份证号={id}|用工单位={emp}|证书编号={no}|准操项目={item}|"
            "初领日期={first}|有效期至={end}",
            "F1",
            lambda row: [*row[:3], "", *row[3:]],
        ),
        shifted(
            "school_item_and_number_turned",
            "序号={n}|姓名={name}|性别={sex}|身份证号={id}|岗位={post}|证件编号={no}|作业项目={item}|"
            "批准日期={start}|有效日期={end}",
            "F5",
            lambda row: [*row[:5], row[6], row[5], *row[7:]],
        ),
        corrected("hotel_by_a_day", PLAIN, "F1", lambda d: d - timedelta(days=1), follows=False),
        corrected("gas_firm_said", f"{CARD}|备注={{say}}", "F5", lambda d: later(d, 1), follows=True),
        changed("school_former_names", f"{CARD}|曾用名={{former}}", "F5", ""),
        changed("hotel_slash", PLAIN, "F1", "", "{new}（原{old}）"),
        near("hospital_end_of_august", CARD, "F5", date(2024, 8, 31)),
        near("hotel_tenth_of_august", PLAIN, "F1", date(2024, 8, 10), issued="first"),
        near(
            "chemists_and_their_managers",
            CARD.replace("作业项目={item}|项目代号={code}", "证书名称={title}|人员类别={cls}"),
            "F2",
            date(2024, 9, 1),
        ),
        called("hotel_masters", PLAIN, "F1", "{name}师傅~工程部经理{name}~{name}（兼）~{name}/13605381234"),
        called("school_called", CARD, "F5", "{name}老师~总务主任：{name}~{name}（外聘）~锅炉房 {name}"),
        written("hotel_only_the_first_part", PLAIN, "F1", lambda n: n.split("·")[0], lambda n: n),
        written("agency_wide_dot", CARD, "F5", lambda n: n.replace("·", "•"), lambda n: n),
        written("park_dash", CARD, "F5", lambda n: n.replace("·", "-"), lambda n: n),
        starred("agency_hides_birthdays", PLAIN, "F1", lambda i: f"{i[:6]}********{i[-4:]}", number_too=True),
        starred("hospital_hides_the_end", CARD, "F5", lambda i: f"{i[:12]}******", number_too=True),
        mistyped(
            "hotel_two_figures_turned",
            f"单位={{emp}}|{PLAIN}",
            "F1",
            lambda i: f"{i[:12]}{i[13]}{i[12]}{i[14]}{(int(i[15]) + 5) % 10}{i[16:]}",
        ),
        mistyped("gas_firm_seventeen_figures", f"单位={{emp}}|{CARD}", "F5", lambda i: i[:16] + i[17:]),
    ]
