"""Twenty-first batch: what building sites and their contractors hand in - site rosters, cards, officers, crews."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.eleventh.shapes import DISMANTLER, by_sheets, halved, merged_down
from tests.surfaces.fifteenth.shapes import HOIST_FITTER, undated
from tests.surfaces.kinds import forms, situations, staff
from tests.surfaces.sixth.shapes import GONDOLA, trained
from tests.surfaces.surface import Surface, cast, clerk, table, wide
from tests.surfaces.third.shapes import marked
from tests.surfaces.twentyfirst.shapes import TEN, grouped, roster, said, typed
from tests.surfaces.world import World, later

CREW = "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}"
OFFICERS = "序号={n}|姓名={name}|身份证号={id}|岗位={post}|证书类别={code}|证书编号={no}|发证时间={start}|有效期={end}"


def systems(world: World) -> list[Surface]:
    """Real-name systems, crews of labour firms, machines and their drivers."""
    kind = "foreign_columns"
    return [
        roster(
            world,
            kind,
            "real_name_system_of_the_site",
            "序号={n}|项目名称=龙山嘉苑二期|参建单位={emp}|班组名称=机电班组|是否班组长=否|姓名={name}|"
            "性别={sex}|身份证号={id}|手机号={tel}|进场日期=2024-03-11|退场日期=|合同状态=已签|"
            "实名认证=已认证|考勤卡号=KQ{n:06d}|工资卡开户行=建设银行|工资卡号=621700{tel}{n:02d}|"
            "特种工种={item}|特种证书编号={no}|证书发证日期={start}|证书有效期={end}|"
            "证书发证机关={issuer}|安全教育=已完成",
            "ok ok forged ok ok ok alt ok ok ok",
            "F3",
            file="实名制人员导出_{firm}.xls",
        ),
        roster(
            world,
            kind,
            "tower_cranes_and_their_drivers",
            "设备备案编号=鲁J-T{n:05d}|设备型号=QTZ80|产权单位=某租赁公司|安装告知日期=2024-02-19|"
            "楼号={n}#|司机姓名={name}|司机身份证={id}|司机工种={item}|司机证书编号={no}|"
            "司机证书发证日期={start}|司机证书有效期={end}|维保记录=正常",
            "ok@F3.3 ok@F3.3 forged@F3.3 ok@F3.3 ok@F3.3 alt@F3.3 ok@F3.3",
            "F3",
            titles=("{firm}塔吊设备及司机汇总",),
        ),
        roster(
            world,
            kind,
            "supervisors_sum_up_the_officers",
            "标段=一标|监理单位=某监理公司|施工单位={emp}|项目部职务={post}|姓名={name}|身份证号码={id}|"
            "注册证书号=鲁137{n:09d}|安全考核证类别={code}|安全考核证号={no}|首次发证={first}|"
            "发证日期={start}|有效期至={end}|到岗率=96%",
            TEN,
            "F4",
        ),
        roster(
            world,
            "permit_numbers",
            "helmets_and_dormitories_of_the_site",
            "序号={n}|安全帽编号=AQ{n:04d}|宿舍床位=3-20{n}|意外险保单号=PEAC2024{n:09d}|姓名={name}|"
            "身份证号={id}|班组=架子班|工种={item}|操作资格证号={no}|发证日期={start}|有效期止={end}|"
            "发证机关={issuer}",
            "ok@F3.1 ok@F3.1 ok@F3.1 forged@F3.1 ok@F3.1 ok@F3.1 alt@F3.1 ok@F3.1 ok@F3.1",
            "F3",
            titles=("{firm}架子工班组人员信息",),
        ),
        roster(
            world,
            "permit_numbers",
            "registered_builders_and_their_officers_card",
            "序号={n}|项目名称=肥城某中学教学楼|项目经理={name}|身份证号={id}|"
            "建造师注册编号=鲁2372018{n:06d}|职称证书编号=GC{n:07d}|安全生产考核合格证编号={no}|"
            "发证日期={start}|有效期截止={end}",
            "ok@F4.1 ok@F4.1 forged@F4.1 ok@F4.1 ok@F4.1 alt@F4.1 ok@F4.1",
            "F4",
            titles=("在建项目项目经理一览表",),
        ),
        roster(
            world,
            "id_card_columns",
            "identity_cards_of_the_labour_firm",
            "序号={n}|姓名={name}|身份证号码={id}|身份证发证机关=宁阳县公安局|身份证有效期至=2038-05-06|"
            "家庭住址=宁阳县某镇|工种={item}|特种作业证号={no}|特种作业证发证日期={start}|"
            "特种作业证有效期至={end}",
            TEN,
            "F3",
            titles=("劳务人员花名册（{firm}）",),
        ),
        *(
            roster(world, "issuer_level", name, f"{CREW}|{last}", "ok ok forged ok ok alt ok borrowed ok", "F3")
            for name, last in (
                ("issued_by_level_of_the_crew", "发证单位级别=省级住建主管部门|进场时间=2024-04-02"),
                ("province_only_as_a_tick", "是否省内证=是|是否网上可查=是"),
            )
        ),
    ]


def loosely(world: World) -> list[Surface]:
    """Lists of gang leaders; the words are theirs."""
    kind = "loose_headers"
    return [
        roster(
            world,
            kind,
            "scaffolders_by_their_leader",
            "姓名={name}|身份证={id}|干啥={post}|证编号={no}|发证={start:%Y.%m.%d}|到期={end:%Y.%m.%d}",
            "ok ok ok forged ok ok alt ok",
            "F3",
            titles=("架子班 名单",),
            rough=True,
        ),
        merged_down(
            roster(
                world,
                kind,
                "labour_firm_crew_by_crew",
                "班组=钢构班|序号={n}|工人姓名={name}|工人身份证号={id}|工种={item}|特种证号={no}|"
                "特种证发证日={start}|特种证到期日={end}",
                members=trained(world, "ok ok forged ok ok alt ok ok", "F3", DISMANTLER, HOIST_FITTER, GONDOLA),
                fam="F3",
            ),
            1,
            0,
        ),
        roster(
            world,
            kind,
            "officers_in_a_tender_file",
            "序号={n}|本项目任职={post}|姓名={name}|身份证号={id}|职称=工程师|"
            "上岗资格证明（证书名称）={title}|上岗资格证明（级别）={code}|上岗资格证明（证号）={no}|"
            "养老保险=已缴纳|证书有效期={end}",
            TEN,
            "F4",
            titles=("拟派项目管理机构人员表",),
        ),
        grouped(
            roster(world, kind, "trades_as_lines", CREW, "ok ok ok forged ok ok ok alt ok ok ok ok", "F3"),
            1,
            "建筑电工",
            "架子工、起重工",
            "其他",
        ),
        by_sheets(
            roster(
                world,
                kind,
                "a_sheet_a_site",
                OFFICERS,
                "ok ok forged ok ok ok alt ok ok",
                "F4",
                titles=("项目部安管人员",),
            ),
            2,
            "凤凰城项目",
            "孙伯路项目",
        ),
        halved(
            roster(
                world,
                kind,
                "two_halves_on_the_notice_board",
                "序号={n}|姓名={name}|身份证号={id}|工种={item}|证号={no}|有效期至={end}",
                "ok ok ok forged ok ok alt ok ok ok",
                "F3",
            ),
            1,
        ),
        roster(
            world,
            kind,
            "typed_by_the_site_clerk",
            CREW.replace("工种", "工 种").replace("姓名", "姓 名"),
            members=typed(cast(world, "ok ok ok forged ok ok ok alt", "F3")),
            fam="F3",
            titles=("特种作业人员报审表", "工程名称：新城路商业街　　编号：C2-24"),
            tail=("项目经理：　　　　安全员：　　　　监理：",),
        ),
    ]


def printed(world: World) -> list[Surface]:
    """Cards, sentences, ticks, further rows and columns a person, as sites keep them."""
    sheets, stack = partial(forms.card_sheets, world), partial(forms.card_stack, world)
    lines_of, more, turned = (partial(one, world) for one in (forms.sentences, forms.continued, forms.turned_round))
    bare = partial(forms.without_header, world)
    ticked = wide(
        world,
        "tick_matrix",
        "site_ticks_by_trade",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|证书编号={one}|建筑电工={a_tick}|"
        "建筑架子工（普通脚手架）={b_tick}|建筑起重司索信号工={c_tick}",
        "a=F3.0 b=F3.1 c=F3.2",
        "a b c! - a b c -",
        titles=("{firm}特种工种持证情况（有证打√）",),
    )
    yes = wide(
        world,
        "tick_matrix",
        "officers_of_each_class",
        "姓名={name}|身份证号={id}|岗位={post}|A证={a_yes}|B证={b_yes}|C2证={c_yes}",
        "a=F4.1 b=F4.2 c=F4.0",
        "a b c! - c a c",
        titles=("安管人员持证情况统计",),
        forged="not_registered|needs_verification",
    )
    return [
        sheets(
            "entry_form_of_the_worker",
            "施工现场特种作业人员登记卡|||\n项目名称|龙山嘉苑|登记卡编号|DJ-{n}\n姓名|{name}|性别|{sex}\n"
            "身份证号|{id}|联系电话|{tel}\n工种|{item}|证书编号|{no}\n发证日期|{start}|有效期至|{end}\n"
            "发证机关|{issuer}|进场时间|2024-05-06\n安全员签字||本人签字|",
            "ok ok forged ok alt ok ok",
            "F3",
            "",
            "{name}",
        ),
        stack(
            "officers_cut_from_their_cards",
            "安全生产考核合格证书||\n姓　名|{name}|照片\n身份证号|{id}\n证书编号|{no}\n企业名称|{emp}\n"
            "职　务|{post}\n发证日期|{start}\n有效期|{start}至{end}\n发证机关|{issuer}",
            "ok ok forged ok alt ok",
            "F4",
            "",
        ),
        lines_of(
            "gang_leader_in_a_message",
            "{n}.{name} 身份证{id} {item} 证号{no} 有效期到{end:%Y.%m.%d}",
            "F3",
            "{firm}工人证件.txt",
            "",
            "王工，咱班组有证的人发给你：",
        ),
        lines_of(
            "officers_line_by_line",
            "姓名：{name}，身份证号：{id}，类别：{code}，证书编号：{no}，发证日期：{start}，有效期至：{end}",
            "F4",
            "{firm}安管人员情况说明.txt",
            "",
            "我单位安管人员情况如下：",
        ),
        turned(
            "crew_on_the_notice_boards",
            "公示牌={n}号牌|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F3",
            "",
            "{firm}特种作业人员公示牌",
        ),
        turned(
            "officers_side_by_side",
            "职务={post}|姓名={name}|身份证号={id}|证书类别={code}|证书编号={no}|有效期至={end}",
            "F4",
            "",
        ),
        undated(marked(ticked, tick="√")),
        undated(marked(yes, yes="有", no="/")),
        more(
            "two_cards_of_one_worker",
            "序号={n}|姓名={who}|身份证号={whose}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|备注=",
            "F3.0+F3.1 F3.2 F3.3+F3.2 F3.4 F3.1! F3.0",
            "",
            "{firm}特种作业人员一览",
        ),
        more(
            "officer_and_crew_of_one_man",
            "序号={n}|姓名={who}|证件号码={whose}|证书名称={title}|类别工种={item}|证书编号={no}|"
            "颁发日期={start}|截止日期={end}",
            "F4.0+F3.0 F4.2 F4.0! F3.1+F3.0",
            "",
        ),
        bare(
            "crew_without_a_header",
            "={n}|={name}|={id}|={item}|={no}|={start}|={end}|={tel}",
            "F3",
            title="特种作业人员",
        ),
        bare("officers_pasted_from_the_site", "={emp}|={name}|={id}|={code}|={no}|={start}|={end}|=有效", "F4"),
        *(
            table(world, "name_id_cell", name, f"序号={{n}}|{cell}|{rest}", "ok ok forged ok alt ok ok", "F3")
            for name, cell, rest in (
                (
                    "name_over_number",
                    "姓名/身份证号={name}\n{id}",
                    "工种={item}|证书编号={no}|发证={start}|有效期至={end}",
                ),
                (
                    "number_in_brackets",
                    "姓名（身份证号）={name}（{id}）",
                    "工种={item}|证号={no}|发证日期={start}|到期日期={end}",
                ),
            )
        ),
        table(
            world,
            "two_dates",
            "term_of_the_crew",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|使用期={start:%Y.%m.%d}—{end:%Y.%m.%d}",
            TEN,
            "F3",
        ),
    ]


def troubles(world: World) -> list[Surface]:
    """Situations of sites that have an innocent explanation."""
    off, shifted = partial(situations.rows_off, world), partial(situations.cells_shifted, world)
    corrected, changed = partial(situations.corrected_id, world), partial(situations.name_changed, world)
    near, called = partial(situations.renewed_near, world), partial(situations.called_by, world)
    written, starred = partial(situations.name_written, world), partial(situations.with_stars, world)
    elsewhere, mistyped = partial(situations.other_province, world), partial(situations.id_mistyped, world)
    card = (
        "序号={n}|姓名={name}|手机号={tel}|身份证号={id}|班组=电工班|证书编号={no}|工种={item}|"
        "发证日期={start}|有效期至={end}"
    )
    return [
        off("crew_from_the_third_down", CREW, "F3", range(2, 6), -1, "{firm}特种工"),
        off("officers_all_up_by_one", OFFICERS, "F4", range(1, 6), 1),
        shifted("crew_without_telephone", card, "F3", lambda row: [*row[:2], *row[3:], ""]),
        shifted("crew_telephone_for_identity", card, "F3", lambda row: [*row[:2], row[3], row[2], *row[4:]]),
        corrected("crew_by_a_month", CREW, "F3", lambda d: d + timedelta(days=31), follows=False),
        corrected("officers_and_said", f"{OFFICERS}|说明={{say}}", "F4", lambda d: later(d, -2), follows=False),
        changed("crew_old_name_noted", f"{CREW}|备注={{say}}", "F3", "原名{old}，派出所已改名"),
        changed("officers_old_name_in_brackets", OFFICERS, "F4", "", "{new}（曾用名：{old}）"),
        near("crew_end_of_august", CREW, "F3", date(2024, 8, 31)),
        near("officers_second_of_september", OFFICERS, "F4", date(2024, 9, 2)),
        called("crew_leaders", CREW, "F3", "{name}（班组长）~班长{name}~{name} 电话13853812345~{name}（带班）"),
        called("officers_called", OFFICERS, "F4", "项目经理：{name}~{name}（安全总监）~{name}工~安全员 {name}"),
        written("crew_without_the_dot", CREW, "F3", lambda n: n.replace("·", " "), lambda n: n),
        starred("crew_of_a_published_list", CREW, "F3", lambda i: f"{i[:6]}********{i[-4:]}", number_too=False),
        starred("officers_last_four_hidden", OFFICERS, "F4", lambda i: f"{i[:14]}****", number_too=False),
        elsewhere("crew_from_other_provinces", CREW, "F3", "苏B 豫C 皖A 冀D"),
        elsewhere("officers_of_a_firm_from_elsewhere", OFFICERS, "F4", "苏 冀 豫"),
        elsewhere(
            "crew_hired_with_the_machines",
            "劳务单位={emp}|人员={name}|身份证号={id}|工种={item}|操作证号={no}|操作证有效期={end}",
            "F3",
            "苏F 浙A 晋B",
        ),
        elsewhere(
            "officers_of_branches",
            "企业名称={emp}|姓名={name}|证件号码={id}|类别={code}|考核合格证书编号={no}|发证日期={start}|"
            "证书有效期={end}",
            "F4",
            "鄂 赣 津",
        ),
        elsewhere(
            "scaffolders_from_the_river",
            "编号={n}|姓名={name}|电话={tel}|身份证号码={id}|工种={item}|操作资格证书={no}|发证={start}|至={end}",
            "F3",
            "渝A 川A 鄂A",
        ),
        mistyped(
            "crew_two_digits",
            f"单位={{emp}}|{CREW}",
            "F3",
            lambda i: f"{i[:9]}{(int(i[9]) + 1) % 10}{i[10:15]}{(int(i[15]) + 3) % 10}{i[16:]}",
        ),
        mistyped("officers_no_identity_given", f"企业名称={{emp}}|{OFFICERS}", "F4", lambda _i: ""),
    ]


def staffs(world: World) -> list[Surface]:
    """Everybody on a site, workbooks of a builder's office, and what the crews say."""
    idle = ("钢筋工", "木工", "瓦工", "抹灰工", "普工", "资料员", "材料员", "测量员", "食堂师傅")
    members = cast(world, "ok@F3.0 ok@F3.1 forged@F3.3 ok@F3.2 ok@F3.3 none@F3.3 none@F3.1", "F3")
    for one in members:
        one.allowed = {"uncertified|none": "uncertified"}.get(one.allowed, one.allowed)
    members += [clerk(world, post) for post in idle]
    world.rng.shuffle(members)
    noted = said(
        cast(world, "ok ok forged ok ok alt ok ok ok", "F3"),
        "say",
        "",
        "4月进场",
        "",
        "夜班",
        "本地",
        "",
        "已买保险",
    )
    book = partial(staff.personnel_book, world)
    return [
        roster(
            world,
            "posts",
            "site_everybody",
            "序号={n}|班组={emp}|姓名={name}|身份证号={id}|工种={post}|进场日期=2024-03-18|证书编号={no}|"
            "证书有效期={end}|工资标准=日结",
            members=members,
            fam="F3",
            titles=("{firm}项目部人员花名册",),
        ),
        roster(world, "remarks", "harmless_notes_of_the_crew", f"{CREW}|备注={{say}}", members=noted, fam="F3"),
        book(
            "builders_office_book",
            ("安全考核证", "姓名={name}|身份证号={id}|证书类别={code}|证书编号={no}|发证日期={start}|有效期至={end}"),
            "劳动合同:姓名={name}|身份证号={id}|合同编号=HT2023-{n:03d}|合同起始=2023-01-01|"
            "合同终止=2025-12-31\n三级教育:姓名={name}|身份证号={id}|教育卡编号=SJ{n:04d}|公司级学时=15|"
            "教育日期=2023-02-20|考核成绩=95",
            "",
            "F4",
        ),
        book(
            "site_book_of_insurance_and_wages",
            (
                "特种证",
                "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            ),
            "工资发放:姓名={name}|身份证号={id}|工资卡号=621700{tel}|出勤天数=26|实发金额=6500\n"
            "体检记录:姓名={name}|身份证号={id}|体检编号=TJ24{n:04d}|体检日期=2024-03-10|"
            "有效期至=2025-03-09",
            "",
            "F3",
        ),
    ]
