"""Seventeenth batch: headers of hospitals, shipyards, kilns, tunnels, agencies, schools and of their programs."""

from tests.surfaces.eleventh.shapes import DISMANTLER, MANAGER, WATER, by_sheets, merged_down
from tests.surfaces.fifteenth.shapes import (
    CHAMBER,
    CLIMBING_SCAFFOLD,
    HOIST_FITTER,
    POWER_BOILER,
    RELAY,
    TESTING,
    explained,
    framed,
    history,
    listed,
    outlined,
    widened,
)
from tests.surfaces.fourteenth.shapes import bannered, behind, by_units, coded, pasted, preprinted
from tests.surfaces.ninth.shapes import two_lines
from tests.surfaces.seventeenth.shapes import (
    markdown,
    mirrored,
    must,
    numbered_anew,
    quizzed,
    quoted,
    repeated,
    scaled,
    slashed,
    sortable,
    spread,
    square,
    summoned,
    totalled,
)
from tests.surfaces.sixteenth.shapes import approved, dressed
from tests.surfaces.sixth.shapes import CABLE, CYLINDER, HOIST, LIFT, REFRIGERATION, RIGGING, paged, trained
from tests.surfaces.surface import RD, R, Surface, table
from tests.surfaces.tenth.shapes import followed
from tests.surfaces.thirteenth.shapes import answered, spined, three_lines
from tests.surfaces.twelfth.shapes import footnoted, signed
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of hospitals' offices, yards' planning, kilns, tunnels, agencies; most columns are others."""
    kind = "foreign_columns"
    return [
        approved(
            table(
                world,
                kind,
                "office_of_the_hospital",
                "流程标题=后勤持证申报{n}|流程单号=OA2407{n:04d}|申报科室=动力科|申报职工={name}|申报职工身份证={id}|"
                "夜班费档=二档|院龄=1{n}|所持证类={cls}|所持证项={item}|所持证编码={no}|所持证初次核发={first}|"
                "所持证截至={end}|所持证核发处={issuer}|未操作者=|紧急程度=一般",
                "ok ok forged alt ok borrowed ok lapsed ok revoked",
                titles=("{firm}后勤保障部 流程报表",),
                words="流程单号 申报职工身份证 所持证编码 所持证截至 所持证核发处",
            ),
            "动力科长|老陶|情况属实|2024-08-01 09:20",
            "后勤部|小葛|归档|2024-08-02 15:01",
        ),
        coded(
            table(
                world,
                kind,
                "sap_of_the_shipyard",
                "PERNR={n:08d}|ENAME={name}|WERKS=CY01|BTRTL=船体|IDNUM={id}|QUALCL={cls}|QUALTX={item}|QUALNR={no}|"
                "QUALBG={first:%Y%m%d}|QUALED={end:%Y%m%d}|QUALAU={issuer}|KOSTL=30{n:04d}|AEDTM=20240801|UNAME=HR01",
                members=trained(world, "ok forged ok alt ok ok lapsed ok borrowed", "F1", RIGGING, RELAY, CABLE),
                sheet="PA0024",
                words="PERNR IDNUM QUALTX QUALNR QUALED",
            ),
            1,
            "人员编号|姓名|工厂|子范围|身份证号码|类别|准操项目|证书编号|初领日期|有效期至|发证机关|成本中心|更改日|更改者",
        ),
        listed(
            table(
                world,
                kind,
                "inspection_system_of_the_cement_works",
                "巡检码={n:05d}|窑线=2#窑|操作者={name}|操作者公民身份号={id}|粉尘级=Ⅱ|噪声=85dB|许可种={cls}|许可项={item}|"
                "许可代号={code}|许可字号={no}|许可起日={start}|许可讫日={end}|许可局={issuer}|点检次数=2{n}",
                fam="F5",
                members=trained(world, "ok forged ok alt ok ok revoked ok", "F5", POWER_BOILER, WATER),
                file="{firm}_点检系统.xls",
                words="操作者公民身份号 许可字号 许可讫日 许可局",
            ),
            1,
            "点检系统　　页次：1/1　　操作员：admin",
        ),
        bannered(
            table(
                world,
                kind,
                "smart_site_of_the_tunnel",
                "定位标签={n:06d}|洞内里程=DK{n}+{n}00|进洞人={name}|进洞人证件={id}|血氧=98|气体培训=√|特岗工种={item}|"
                "特岗证书码={no}|特岗签发={start}|特岗到限={end}|特岗厅局={issuer}|末次出洞=2024-08-01 06:3{n}",
                fam="F3",
                members=trained(world, "ok forged ok alt borrowed ok lapsed ok", "F3", DISMANTLER, HOIST, HOIST_FITTER),
                file="智慧隧道_{firm}.xlsx",
                words="进洞人证件 特岗证书码 特岗签发 特岗到限",
            ),
            1,
            "定位||人员||体征||特种岗位|||||门禁",
        ),
        repeated(
            table(
                world,
                kind,
                "dispatch_agency_pool",
                "派遣批次=24{n:03d}|用工方=某水泥|社保增员月=2024-03|商业险=A档|派遣员={name}|派遣员居民证={id}|"
                "资格名={title}|资格项={item}|资格号={no}|资格起={start}|资格迄止={end}|资格授予={issuer}|服务费=3{n}0|开票=专票",
                "ok@F1.0 forged@F5.0 ok@F5.0 ok@F1.1 alt@F1.1 ok@F5.2 ok@F1.3 forged@F1.4 ok@F5.3",
                words="派遣员居民证 资格授予 资格迄止",
            ),
            4,
            7,
        ),
        answered(
            table(
                world,
                kind,
                "dingtalk_form_of_the_property_manager",
                "所在小区=龙山{n}期|物管员工={name}|物管员工身份证={id}|电梯台数=1{n}|物管证类={cls}|物管证项目={item}|"
                "物管证代号={code}|物管证编号={no}|物管证核准={start}|物管证失效={end}|物管证核准局={issuer}|备用钥匙=有",
                fam="F5",
                members=trained(world, "ok ok forged ok alt ok lapsed ok", "F5", MANAGER, LIFT),
                file="{firm}钉钉表单.csv",
                words="物管员工身份证 物管证代号 物管证核准 物管证失效",
            ),
            1,
            提交人="项目经理",
            提交时间="2024-07-31 18:0#",
            审批结果="已通过",
        ),
        history(
            table(
                world,
                kind,
                "academic_affairs_of_the_school",
                "教工号={n:06d}|课时费=6{n}|实训师傅={name}|实训师傅证件号={id}|双师等级=中级|授课=焊接工艺|实操类={cls}|"
                "实操项={item}|实操证编={no}|实操证初授={first:%Y/%m/%d}|实操证限至={end:%Y/%m/%d}|实操证授予方={issuer}|"
                "学评教=9{n}",
                "ok@F1.1 ok@F1.0 forged@F1.1 alt@F1.1 ok@F1.0 ok@F1.1 revoked@F1.1 ok@F1.0",
                words="实训师傅证件号 实操证编 实操证初授 实操证限至",
            ),
            "2024-07-30 10:01|教务|I5|空|2027-03-11",
        ),
    ]


def _surnames(world: World) -> Surface:
    """Make a joint venture's list with surnames and given names in columns of their own."""
    surface = table(
        world,
        "loose_headers",
        "joint_yard_surname_and_given_name",
        "Item={n}|姓 Surname={name[0]}|名 Given name={name[1]}{name[2]}|PRC ID={id}|Work class={cls}|Work item={item}|"
        "Permit ref.={no}|First grant={first}|Expires on={end}|Grantor={issuer}",
        members=trained(world, "ok ok forged ok alt ok lapsed", "F1", RIGGING, TESTING),
        titles=("{firm} SHIPYARD JV - Special Operators",),
        words="Surname Given Permit Grantor",
    )
    for one in surface.expects:
        if one.allowed == R:
            one.allowed = RD
    return surface


def loose_headers(world: World) -> list[Surface]:
    """Words of talk, of county forms and of joint ventures; heads that are spread, asked, sorted, bracketed."""
    kind = "loose_headers"
    return [
        _surnames(world),
        markdown(
            table(
                world,
                kind,
                "shared_document_as_markdown",
                "序号={n}|姓名={name}|身份证号码={id}|操作项目={item}|操作证编号={no}|初领日期={first}|有效期至={end}|"
                "发证机关={issuer}",
                "ok ok forged alt ok lapsed ok",
                file="{firm}钉钉文档.txt",
            ),
            1,
        ),
        by_sheets(
            table(
                world,
                kind,
                "trades_are_the_sheets",
                "顺次={n}|持有者={name}|持有者身份证={id}|特种作业操作证号={no}|头次取得={first}|有效尽头={end}|授证部门={issuer}",
                "ok@F1.0 forged@F1.0 ok@F1.0 ok@F1.1 alt@F1.1 ok@F1.1 ok@F1.3 forged@F1.3 ok@F1.3",
                titles=("{firm}船舶修造特种作业",),
                words="持有者身份证 头次取得 有效尽头 授证部门",
            ),
            2,
            "低压电工",
            "熔化焊接与热切割",
            "制冷与空调运行",
        ),
        by_units(
            table(
                world,
                kind,
                "trades_are_lines_between",
                "号数={n}|在岗人={name}|在岗人身份证={id}|特种设备证件号={no}|给本日={start}|给本有效到={end}|给本单位={issuer}",
                "ok@F5.2 ok@F5.2 forged@F5.2 ok@F5.0 alt@F5.0 ok@F5.0",
                "F5",
                titles=("{firm}洗浴中心设备人员",),
                words="在岗人身份证 给本日 给本有效到 给本单位",
            ),
            2,
            "一、工业锅炉司炉",
            "二、叉车司机",
        ),
        dressed(
            table(
                world,
                kind,
                "county_form_spread_heads",
                "序号={n}|姓名={name}|性别={sex}|身份证号={id}|操作项目={item}|证书编号={no}|初领日期={first}|有效期至={end}|"
                "发证机关={issuer}",
                "ok forged ok alt ok revoked ok",
                titles=("{firm}特种作业人员登记表",),
            ),
            2,
            spread,
        ),
        dressed(
            table(
                world,
                kind,
                "telephone_form_of_the_farm",
                "您的姓名={name}|您的身份证号码={id}|您操作的项目={item}|您的操作证编号={no}|证书首发日期={first}|"
                "证书何日到期={end}|是哪里发的证={issuer}",
                members=trained(world, "ok ok forged alt ok ok", "F1", REFRIGERATION),
                file="{firm}问卷结果.csv",
                words="您操作的项目 证书何日到期 是哪里发的证",
            ),
            1,
            quizzed,
        ),
        dressed(
            table(
                world,
                kind,
                "grid_of_a_web_page",
                "员工={name}|公民身份证号={id}|工种项={item}|工种本号={no}|核证日={start}|失证日={end}|核证厅={issuer}",
                fam="F3",
                members=trained(world, "ok ok forged alt ok borrowed ok", "F3", DISMANTLER, CLIMBING_SCAFFOLD),
                file="{firm}.xls",
                words="工种本号 核证日 失证日",
            ),
            1,
            sortable,
        ),
        dressed(
            scaled(
                table(
                    world,
                    kind,
                    "database_of_the_logistics_park",
                    "ygxm={name}|ygsfzhm={id}|tzsb_zyxm={item}|tzsb_xmdm={code}|tzsb_zjbh={no}|tzsb_pzrq={start:%Y%m%d}|"
                    "tzsb_yxq={end:%Y%m%d}|tzsb_pzjg={issuer}",
                    "ok@F5.0 ok@F5.0 forged@F5.0 ok@F5.0 alt@F5.0 ok@F5.0 lapsed@F5.0",
                    "F5",
                    file="{firm}_dbo.csv",
                    words="ygsfzhm tzsb_zyxm tzsb_zjbh tzsb_yxq",
                ),
                1,
                "nvarchar(50)",
                "char(18)",
                "nvarchar(100)",
                "varchar(10)",
                "varchar(40)",
                "char(8)",
                "char(8)",
                "nvarchar(100)",
            ),
            1,
            square,
        ),
        mirrored(
            table(
                world,
                kind,
                "cement_works_names_at_both_ends",
                "行={n}|姓名={name}|民族=汉|本厂工龄=1{n}|身份证={id}|电焊类={cls}|电焊证项={item}|电焊证字号={no}|"
                "电焊证首颁={first}|电焊证末={end}",
                "ok@F1.1 ok@F1.1 forged@F1.1 alt@F1.1 ok@F1.1 lapsed@F1.1 ok@F1.1",
                words="电焊证项 电焊证字号 电焊证首颁",
            ),
            1,
            1,
        ),
        repeated(
            table(
                world,
                kind,
                "two_lists_pasted_together",
                "序={n}|店伙={name}|店伙身份证={id}|烧炉证项目={item}|烧炉证代号={code}|烧炉证号头={no}|烧炉证开头={start}|"
                "烧炉证收尾={end}",
                fam="F5",
                members=trained(world, "ok ok forged alt ok ok", "F5", WATER),
                words="店伙身份证 烧炉证号头 烧炉证收尾",
            ),
            2,
            6,
        ),
        numbered_anew(
            table(
                world,
                kind,
                "numbers_begin_anew",
                "序号={n}|班组=维修|工友={name}|工友身份证号={id}|掌握项={item}|操作证字号={no}|第一次办证={first}|证书完结={end}|"
                "办证机关={issuer}",
                "ok ok forged ok alt ok ok borrowed ok",
                words="工友身份证号 掌握项 证书完结",
            ),
            1,
            3,
        ),
        dressed(
            slashed(
                table(
                    world,
                    kind,
                    "import_form_must_be_filled",
                    "工号={n:04d}|姓名={name}|曾用名=|身份证件号码={id}|容器项目={item}|容器代码={code}|容器证号={no}|"
                    "容器证签批={start}|容器证限日={end}|附件=",
                    fam="F5",
                    members=trained(world, "ok forged ok ok alt ok", "F5", CHAMBER, CYLINDER),
                    words="容器代码 容器证签批 容器证限日",
                ),
                1,
            ),
            1,
            must,
        ),
        summoned(
            table(
                world,
                kind,
                "attachment_of_a_letter",
                "位次={n}|安管人={name}|安管人公民号={id}|类（A/B/C）={code}|考证号={no}|考证初授={first}|考证末日={end}",
                "ok ok forged alt ok borrowed lapsed",
                "F4",
                words="安管人公民号 考证初授 考证末日",
            ),
            "县住建局：",
            "现将我公司安管人员报上，请审。",
        ),
        totalled(
            paged(
                table(
                    world,
                    kind,
                    "cold_store_two_pages",
                    "次={n}|冷库工={name}|冷库工身份证={id}|氨制冷类={cls}|氨制冷项={item}|氨制冷证={no}|氨制冷证首领={first}|"
                    "氨制冷证届满={end}",
                    members=trained(world, "ok ok forged ok alt ok ok", "F1", REFRIGERATION),
                    titles=("{firm}氨制冷人员",),
                    words="冷库工身份证 氨制冷证首领 氨制冷证届满",
                ),
                2,
                6,
            ),
            "应持证|7人|实持证|7人",
            "持证率|100%",
        ),
        dressed(
            followed(
                table(
                    world,
                    kind,
                    "quoted_heads_of_the_tavern",
                    "第={n}|烧水的={name}|烧水人身份证={id}|炉子项目={item}|炉子代号={code}|炉子本号={no}|炉子本发={start}|炉子本完={end}",
                    fam="F5",
                    members=trained(world, "ok forged ok alt ok ok", "F5", WATER),
                    words="烧水人身份证 炉子本号 炉子本完",
                ),
                "锅炉|台数",
                "燃气蒸汽锅炉|2",
            ),
            1,
            quoted,
        ),
        three_lines(
            table(
                world,
                kind,
                "tunnel_of_three_lines",
                "序={n}|姓名={name}|证={id}|工={item}|号={no}|发={start}|止={end}|关={issuer}",
                fam="F3",
                members=trained(world, "ok forged ok alt ok borrowed ok", "F3", HOIST_FITTER, DISMANTLER),
                titles=("{firm}隧道工程起重安拆人员",),
            ),
            2,
            "序|洞内外作业人员||建筑施工特种作业操作资格证||||",
            "|基本情况||证书|||期限|来源",
            "|名字|公民身份证号码|工种|编号|签发日|使用期止|机关",
        ),
        merged_down(
            explained(
                table(
                    world,
                    kind,
                    "three_hospitals_of_a_group",
                    "院区={emp}|氧舱与锅炉工={name}|本人证件码={id}|容锅项目={item}|容锅代号={code}|容锅证={no}|容锅证自={start}|"
                    "容锅证止={end}|容锅证机关={issuer}",
                    fam="F5",
                    members=trained(world, "ok ok forged alt ok ok", "F5", CHAMBER, WATER),
                    words="本人证件码 容锅代号 容锅证自 容锅证止",
                ),
                1,
                本人证件码="（身份证18位）",
                容锅代号="（如R3）",
            ),
            1,
            0,
        ),
        spined(
            footnoted(
                table(
                    world,
                    kind,
                    "farm_spoken",
                    "哪个={n}|养殖场的人={name}|那人身份证号={id}|冷库里干啥={item}|那个证的号={no}|啥时领的头一回={first}|"
                    "用到啥时候={end}|哪局盖的章={issuer}",
                    "ok@F1.3 forged@F1.3 ok@F1.0 alt@F1.3 ok@F1.3 ok@F1.0",
                    words="那人身份证号 那个证的号 用到啥时候 哪局盖的章",
                ),
                "场长说：都在这了。",
            ),
            1,
            "冷库班",
        ),
        framed(
            preprinted(
                table(
                    world,
                    kind,
                    "school_form_of_the_county",
                    "号={n}|任课教师={name}|任课教师身份证={id}|技能作业={item}|技能作业证号={no}|技能作业证起={first}|"
                    "技能作业证讫={end}|技能作业证部门={issuer}",
                    "ok@F1.1 ok@F1.0 forged@F1.1 alt@F1.0 ok@F1.1 ok@F1.0",
                    words="任课教师身份证 技能作业证号 技能作业证讫",
                ),
                2,
            ),
            "学校|某职业中专",
            "报送人|教务处小莫",
        ),
        pasted(
            two_lines(
                table(
                    world,
                    kind,
                    "word_table_of_the_lift_firm",
                    "序={n}|名={name}|号={id}|项={item}|码={code}|证={no}|批={start}|止={end}|局={issuer}",
                    fam="F5",
                    members=trained(world, "ok ok forged alt ok ok", "F5", LIFT, MANAGER),
                ),
                1,
                "序|维保人员||许可项目||作业人员证件|||",
                "|姓名|身份证号|项目|代号|证件编号|批准日期|有效日期|批准机关",
            ),
            1,
        ),
        widened(
            outlined(
                table(
                    world,
                    kind,
                    "crane_yard_groups",
                    "列序={n}|吊车司机={name}|吊车司机证件码={id}|吊机类={cls}|吊机项={item}|吊机码={code}|吊机证字={no}|"
                    "吊机证批={start}|吊机证尽={end}",
                    "ok@F5.3 ok@F5.1 forged@F5.3 alt@F5.3 ok@F5.1 ok@F5.3 revoked@F5.3 ok@F5.1",
                    "F5",
                    words="吊车司机证件码 吊机证字 吊机证尽",
                ),
                1,
                "一号船坞",
                "二号船坞",
            ),
            1,
            "安环签字",
        ),
        behind(
            signed(
                table(
                    world,
                    kind,
                    "mine_village_loose",
                    "头里={n}|下窑的={name}|下窑人身份证={id}|井下活={item}|井下活证号={no}|井下证首回={first}|井下证到底={end}|"
                    "井下证谁批={issuer}",
                    "ok forged ok alt ok revoked ok",
                    "F6",
                    words="下窑人身份证 井下活证号 井下证到底",
                ),
                "抄录：||文书小樊",
            ),
            "矿车",
            "车号|状态|检修人",
            "01|完好|老苗",
            "02|待修|老苗",
        ),
        table(
            world,
            kind,
            "cold_park_english_terms",
            "S/N={n}|Operator={name}|Resident ID={id}|Vehicle item={item}|Item code={code}|Operator cert. ref={no}|"
            "Granted={start}|Lapses={end}|Granting bureau={issuer}",
            "ok@F5.0 forged@F5.0 ok@F5.0 ok@F5.0 alt@F5.0 ok@F5.0",
            "F5",
            titles=("{firm} Cold Chain Park - forklift operators",),
            words="Operator Resident Granted Lapses Granting",
        ),
    ]
