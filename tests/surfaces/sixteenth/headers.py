"""Sixteenth batch: headers of glass, batteries, ports, dams, dairies, chips, museums and of their programs."""

from tests.surfaces.eleventh.shapes import (
    AMMONIA,
    DISMANTLER,
    GAS,
    HYDROGEN,
    MANAGER,
    MOBILE_TANK,
    TAILINGS,
    WATER,
    by_sheets,
    merged_down,
    sectioned,
)
from tests.surfaces.fifteenth.shapes import (
    CLIMBING_SCAFFOLD,
    RELAY,
    TESTING,
    echoed,
    explained,
    filtered,
    framed,
    history,
    lettered,
    listed,
    outlined,
    starred,
    widened,
)
from tests.surfaces.fourteenth.shapes import bannered, behind, by_units, coded, preprinted
from tests.surfaces.ninth.shapes import topped, two_lines
from tests.surfaces.sixteenth.shapes import (
    annotated,
    approved,
    carried,
    circled,
    colon,
    counted_off,
    dressed,
    lenticular,
    roomy,
)
from tests.surfaces.sixth.shapes import CABLE, CYLINDER, GONDOLA, HOIST, LIFT, REFRIGERATION, RIGGING, ended, trained
from tests.surfaces.surface import Surface, table
from tests.surfaces.tenth.shapes import ORE_BLASTING, followed
from tests.surfaces.thirteenth.shapes import answered, bilingual, three_lines, worded
from tests.surfaces.twelfth.shapes import footnoted, signed
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of no-code tables, group finance, site labour and government platforms; most columns are others."""
    kind = "foreign_columns"
    return [
        answered(
            table(
                world,
                kind,
                "jiandaoyun_of_the_glass_works",
                "员工档案.姓名={name}|员工档案.身份证={id}|所在产线=浮法{n}线|班次=丙|退火窑温=56{n}|"
                "持证子表.证书种类={cls}|持证子表.作业项目={item}|持证子表.证书编码={no}|持证子表.首次取证={first}|"
                "持证子表.证书到期={end}|持证子表.发证部门={issuer}|流程节点=结束|点赞=0",
                "ok ok forged alt ok borrowed ok lapsed ok revoked",
                file="{firm}_员工持证_20240801.xlsx",
                words="员工档案.身份证 持证子表.证书编码 持证子表.证书到期",
            ),
            1,
            数据ID="66aa0#",
            提交人="安环部",
            提交时间="2024-07-30 08:11",
        ),
        history(
            table(
                world,
                kind,
                "mingdao_of_the_battery_plant",
                "人员主档={name}|人员主档-身份证={id}|车间=化成{n}区|洁净等级=万级|静电环编号=ESD{n:04d}|"
                "关联资质-类别={cls}|关联资质-项目={item}|关联资质-编号={no}|关联资质-起算={first:%Y/%m/%d}|"
                "关联资质-截止={end:%Y/%m/%d}|关联资质-机关={issuer}|拥有者=HSE|最近修改人=系统",
                members=trained(world, "ok forged ok alt ok ok lapsed ok borrowed", "F1", TESTING, CABLE),
                sheet="资质视图",
                words="人员主档-身份证 关联资质-编号 关联资质-截止",
            ),
            "2024-08-01 14:20|HSE|人员主档|无|新增",
        ),
        listed(
            table(
                world,
                kind,
                "kingdee_of_the_feed_mill",
                "职员代码={n:06d}|职员全名={name}|核算组织=01|证件类型=身份证|证件号={id}|个税起征=5000|开户行=农商行|"
                "资格类型={cls}|资格名称={item}|资格编号={no}|资格授予日={start}|资格届止日={end}|资格授予机构={issuer}|"
                "凭证字=记|审核=Y",
                "ok forged ok alt ok ok revoked ok",
                "F5",
                file="{firm}_职员资格.xls",
                words="职员全名 资格授予日 资格届止日 资格授予机构",
            ),
            1,
            "账套：001　　期间：2024年第7期　　打印：出纳",
        ),
        coded(
            table(
                world,
                kind,
                "labour_real_name_of_the_site",
                "班组编码=BZ{n:03d}|工人姓名={name}|民工证件={id}|民族=汉族|进退场=进场|工资卡行=建行|合同签=已签|"
                "特种工种名={item}|特种证件号={no}|特种证件签发={start}|特种证件失效={end}|特种证件机关={issuer}|"
                "考勤天数=2{n}|健康码=绿",
                fam="F3",
                members=trained(world, "ok forged ok alt borrowed ok lapsed ok", "F3", DISMANTLER, HOIST, GONDOLA),
                file="劳务实名制_{firm}.xlsx",
                words="民工证件 特种证件号 特种证件签发 特种证件失效",
            ),
            1,
            "teamCode|workerName|idCard|nation|inOut|bank|contract|tradeName|certNo|certFrom|certTo|certOrg|days|hc",
        ),
        bannered(
            table(
                world,
                kind,
                "glodon_officers",
                "工程编码=GLD{n:05d}|总造价=3{n}00万|形象进度=主体|安全员姓名={name}|安全员证件号={id}|"
                "岗位证类={code}|岗位证号={no}|岗位证初颁={first}|岗位证续期至={end}|岗位证颁发厅={issuer}|晨检=已检",
                "ok ok forged alt ok borrowed ok",
                "F4",
                words="安全员证件号 岗位证类 岗位证初颁 岗位证续期至",
            ),
            1,
            "项目信息|||人员||安全考核证|||||",
        ),
        filtered(
            table(
                world,
                kind,
                "one_window_of_the_cold_chain",
                "办件流水={n:011d}|事项=设备人员备案|申办人={name}|申办人身份号={id}|联系手机={tel}|冷库吨位=5000|"
                "备案种类={cls}|备案项目={item}|备案代号={code}|备案证件号={no}|备案证件批准={start}|备案证件终止={end}|"
                "备案证件机关={issuer}|好差评=非常满意",
                fam="F5",
                members=trained(world, "ok ok forged ok alt ok ok", "F5", MOBILE_TANK, MANAGER, WATER),
                file="{firm}一网通办.xls",
                words="申办人身份号 备案代号 备案证件批准 备案证件终止",
            ),
            "查询条件：区划=仪阳；事项=备案；状态=办结",
        ),
        by_units(
            table(
                world,
                kind,
                "inspur_of_the_mine_group",
                "单位层级=三级|员工主键={n:08d}|人员姓名={name}|从业者身份证件号={id}|井别=副井|自救器=ZY{n:03d}|"
                "从业证类别={cls}|从业证项目={item}|从业证号码={no}|从业证初领={first:%Y%m%d}|"
                "从业证有效止={end:%Y%m%d}|从业证发放={issuer}|薪级=P{n}",
                "ok forged ok alt ok revoked lapsed ok",
                "F6",
                words="从业者身份证件号 从业证号码 从业证有效止",
            ),
            1,
            "运转工区",
            "综掘工区",
        ),
    ]


def loose_headers(world: World) -> list[Surface]:
    """Words of talk, of villages and of joint ventures; heads that are dressed, doubled, explained."""
    kind = "loose_headers"
    return [
        dressed(
            table(
                world,
                kind,
                "lift_branch_in_brackets",
                "序号={n}|保养员={name}|保养员身份证={id}|梯种项目={item}|项目代码={code}|上岗证件号={no}|"
                "核准日={start}|期满日={end}|核准部门={issuer}",
                fam="F5",
                members=trained(world, "ok ok forged alt ok ok borrowed ok", "F5", LIFT, MANAGER),
                words="保养员身份证 上岗证件号",
            ),
            1,
            lenticular,
        ),
        dressed(
            circled(
                table(
                    world,
                    kind,
                    "quarry_heads_counted_off",
                    "序号={n}|石场人员={name}|他的身份证={id}|矿山作业类={cls}|矿山作业项={item}|矿山作业证={no}|"
                    "头一次发证={first}|证能管到={end}",
                    members=trained(world, "ok forged ok alt ok ok lapsed", "F1", ORE_BLASTING, TAILINGS),
                    titles=("{firm}采石场持证人员",),
                    words="石场人员 矿山作业项 矿山作业证 证能管到",
                ),
                2,
            ),
            2,
            counted_off,
        ),
        dressed(
            table(
                world,
                kind,
                "printed_form_with_room",
                "序号={n}|姓名={name}|性别={sex}|身份证号码={id}|工种={item}|证号={no}|初领={first}|到期={end}|"
                "签发={issuer}",
                "ok ok alt forged ok lapsed ok",
                titles=("{firm}特种作业人员一览",),
            ),
            2,
            roomy,
        ),
        dressed(
            table(
                world,
                kind,
                "village_collective_with_colons",
                "第几个={n}|叫什么={name}|本人的身份证={id}|能干的电气焊活={item}|红本本号码={no}|领本日子={first}|"
                "本本到哪天={end}|哪里领的={issuer}",
                "ok@F1.0 forged@F1.1 ok@F1.0 ok@F1.1 alt@F1.0 ok@F1.1",
                titles=("{firm}村办厂电工焊工",),
                words="本人的身份证 红本本号码 领本日子 本本到哪天",
            ),
            2,
            colon,
        ),
        annotated(
            table(
                world,
                kind,
                "ferry_port_copies_for",
                "编次={n}|港机司机={name}|港机司机身份证={id}|吊机项目={item}|吊机代号={code}|吊机证编={no}|"
                "吊机证起={start}|吊机证讫={end}",
                "ok@F5.3 ok@F5.1 forged@F5.3 alt@F5.1 ok@F5.3 ok@F5.1",
                "F5",
                words="港机司机身份证 吊机代号 吊机证编 吊机证讫",
            ),
            1,
            2,
            "仅供港航检查使用　复印无效",
        ),
        approved(
            table(
                world,
                kind,
                "workflow_of_the_dairy",
                "明细={n}|申报职工={name}|申报职工证件={id}|冷冻作业类={cls}|冷冻作业项={item}|冷冻证号={no}|"
                "冷冻证首领={first}|冷冻证届满={end}|冷冻证出具={issuer}",
                members=trained(world, "ok forged ok alt ok ok", "F1", REFRIGERATION, AMMONIA),
                titles=("{firm}特种作业备案审批单",),
                words="申报职工证件 冷冻证号 冷冻证届满",
            ),
            "发起|刘安全|同意|2024-08-01 09:00",
            "部门负责人|张主任|情况属实|2024-08-01 10:12",
            "归档|系统|自动|2024-08-01 10:13",
        ),
        carried(
            table(
                world,
                kind,
                "account_book_of_the_timber_yard",
                "行次={n}|叉车工友={name}|叉车工友身份证={id}|开什么车={item}|车证上代号={code}|车证号码={no}|"
                "车证批下={start}|车证作废日={end}",
                "ok@F5.0 ok@F5.0 forged@F5.0 ok@F5.0 alt@F5.0 ok@F5.0 lapsed@F5.0 ok@F5.0",
                "F5",
                words="叉车工友身份证 车证上代号 车证作废日",
            ),
            1,
            6,
        ),
        bilingual(
            table(
                world,
                kind,
                "chip_fab_two_languages",
                "序={n}|同仁={name}|同仁身份证字号={id}|电气作业类={cls}|电气作业项={item}|执照号码={no}|"
                "初照日={first:%Y/%m/%d}|失效日={end:%Y/%m/%d}|发照机关={issuer}",
                members=trained(world, "ok ok forged ok alt ok borrowed", "F1", RELAY, TESTING),
                words="同仁身份证字号 执照号码 初照日 发照机关",
            ),
            1,
            "No.|Staff|ID No.|Class|Item|License No.|First Issued|Expiry|Authority",
        ),
        three_lines(
            table(
                world,
                kind,
                "dam_of_three_lines",
                "序号={n}|姓名={name}|身份证={id}|类={cls}|项={item}|号={no}|初={first}|止={end}|关={issuer}",
                members=trained(world, "ok forged ok alt ok ok", "F1", CABLE, RIGGING),
                titles=("{firm}水库枢纽电气与登高人员",),
            ),
            2,
            "序号|运行人员||特种作业操作证||||||",
            "|基本||证面|||时间||发证",
            "|姓名|公民身份号码|作业类别|操作项目|证号|初次领证|有效期止|机关",
        ),
        two_lines(
            table(
                world,
                kind,
                "tower_crane_lessor",
                "序={n}|姓名={name}|号={id}|工={item}|证={no}|发={start}|止={end}|机={issuer}",
                fam="F3",
                members=trained(world, "ok ok forged alt ok borrowed ok", "F3", DISMANTLER, CLIMBING_SCAFFOLD),
            ),
            1,
            "序|随机人员||建筑起重类操作资格证||||",
            "|姓名|身份证号|工种|证号|发证日期|有效期止|发证机关",
        ),
        explained(
            table(
                world,
                kind,
                "courier_hub_notes_in_heads",
                "No={n}|车手={name}|车手身份证={id}|车手证项目={item}|车手证代号={code}|车手证编号={no}|"
                "车手证日期起={start}|车手证日期止={end}",
                "ok@F5.0 ok@F5.0 forged@F5.0 alt@F5.0 ok@F5.0 ok@F5.0",
                "F5",
                words="车手身份证 车手证代号 车手证编号 车手证日期止",
            ),
            1,
            车手身份证="(18位,X大写)",
            车手证代号="(如N1)",
            车手证日期止="(xxxx-xx-xx)",
        ),
        table(
            world,
            kind,
            "battery_plant_initials",
            "XH={n}|RYXM={name}|RYSFZHM={id}|BM=化成|CZLB={cls}|CZXMMS={item}|CZZBHXX={no}|CLSJ={first:%Y%m%d}|"
            "YXQJZ={end:%Y%m%d}|FZDW={issuer}",
            members=trained(world, "ok ok forged alt ok revoked ok", "F1", TESTING, HYDROGEN),
            file="{firm}_zzqd.csv",
            words="RYSFZHM CZLB CZXMMS CZZBHXX",
        ),
        starred(
            worded(
                table(
                    world,
                    kind,
                    "lng_station_drop_downs",
                    "加注工={name}|加注工公民身份号={id}|充装项目={item}|充装代号={code}|加注证编号={no}|"
                    "加注证批准={start}|加注证终了={end}|加注证批准局={issuer}",
                    fam="F5",
                    members=trained(world, "ok forged ok ok alt ok", "F5", CYLINDER, MOBILE_TANK),
                    words="加注工公民身份号 充装代号 加注证编号 加注证终了",
                ),
                充装项目="气瓶充装 移动式压力容器充装",
            ),
            1,
            0,
            1,
            4,
        ),
        by_sheets(
            table(
                world,
                kind,
                "museum_and_stadium_by_sheets",
                "序={n}|场馆工程人员={name}|场馆人员证件号={id}|高低空项目={item}|高低空证号={no}|高低空证首次={first}|"
                "高低空证末日={end}|高低空证来源={issuer}",
                members=trained(world, "ok ok forged ok alt ok ok lapsed", "F1", RIGGING, REFRIGERATION),
                words="场馆人员证件号 高低空证号 高低空证末日",
            ),
            1,
            "博物馆",
            "体育场",
        ),
        behind(
            table(
                world,
                kind,
                "hospital_engineering_section",
                "工程科={n}|师傅姓名={name}|师傅证件号={id}|容器锅炉项目={item}|容器锅炉代码={code}|容器锅炉证={no}|"
                "容器锅炉证批={start}|容器锅炉证完={end}",
                fam="F5",
                members=trained(world, "ok forged ok ok alt ok", "F5", WATER, LIFT),
                words="师傅证件号 容器锅炉代码 容器锅炉证完",
            ),
            "报修",
            "日期|科室|报修内容|处理人",
            "2024-07-30|手术室|空调不凉|孙师傅",
            "2024-07-31|食堂|灯不亮|赵师傅",
        ),
        merged_down(
            topped(
                table(
                    world,
                    kind,
                    "school_boiler_rooms",
                    "学校={emp}|烧锅炉的={name}|烧锅炉的身份证={id}|锅炉项目={item}|锅炉代号={code}|锅炉证号={no}|"
                    "锅炉证年月日={start}|锅炉证用到={end}|锅炉证谁发={issuer}",
                    fam="F5",
                    members=trained(world, "ok ok forged alt ok ok", "F5", WATER, MANAGER),
                    words="烧锅炉的身份证 锅炉代号 锅炉证用到",
                ),
                "教育系统锅炉房人员摸底|||",
            ),
            2,
            0,
        ),
        outlined(
            table(
                world,
                kind,
                "demolition_crews",
                "次序={n}|拆除工人={name}|拆除班证件={id}|拆除工种={item}|拆除工证码={no}|拆除工证出={start}|"
                "拆除工证到={end}|拆除工证厅={issuer}",
                fam="F3",
                members=trained(world, "ok forged ok alt ok revoked ok", "F3", GONDOLA, CLIMBING_SCAFFOLD, HOIST),
                words="拆除班证件 拆除工证码 拆除工证到",
            ),
            1,
            "机械拆除组",
            "人工拆除组",
        ),
        framed(
            preprinted(
                table(
                    world,
                    kind,
                    "winery_form",
                    "号码={n}|酒厂职工={name}|酒厂职工身份证={id}|动力作业={item}|动力作业证号={no}|"
                    "动力作业证初发={first}|动力作业证限期={end}",
                    members=trained(world, "ok ok forged alt ok ok", "F1", HYDROGEN, RELAY),
                    words="酒厂职工身份证 动力作业证号 动力作业证限期",
                ),
                3,
            ),
            "酒庄名称|泰山某酒庄",
            "填表时间|2024年8月3日",
        ),
        signed(
            footnoted(
                table(
                    world,
                    kind,
                    "laundry_by_mouth",
                    "几号={n}|洗涤厂人名={name}|身份证几号={id}|本上是啥活={item}|本的代号={code}|本号几号={no}|"
                    "本哪天发={start}|本哪天完={end}",
                    fam="F5",
                    members=trained(world, "ok ok forged alt ok", "F5", WATER),
                    words="身份证几号 本上是啥活 本号几号 本哪天完",
                ),
                "老板讲：本都在抽屉里。",
            ),
            "抄表：会计小唐|||",
        ),
        echoed(
            lettered(
                table(
                    world,
                    kind,
                    "security_firm_electricians",
                    "队={n}|派驻电工={name}|派驻电工身份证={id}|派驻电工类别={cls}|派驻电工项目={item}|"
                    "派驻电工证编={no}|派驻电工证首={first}|派驻电工证尾={end}",
                    "ok@F1.0 forged@F1.4 ok@F1.0 ok@F1.4 alt@F1.0 lapsed@F1.4 ok@F1.0",
                    words="派驻电工身份证 派驻电工证编 派驻电工证尾",
                ),
                1,
            ),
            1,
        ),
        sectioned(
            ended(
                table(
                    world,
                    kind,
                    "steel_and_coke_gas_men",
                    "列={n}|煤气岗员工={name}|煤气岗员工身份证={id}|冶金类别={cls}|冶金项目={item}|冶金证号={no}|"
                    "冶金证初={first}|冶金证末={end}|冶金证局={issuer}",
                    members=trained(world, "ok ok forged ok alt ok", "F1", GAS),
                    words="煤气岗员工身份证 冶金证号 冶金证末",
                ),
                "（完）",
            ),
            1,
            "焦炉",
            "高炉",
        ),
        widened(
            followed(
                table(
                    world,
                    kind,
                    "builders_officers_loose",
                    "顺={n}|公司={emp}|专管安全的人={name}|专管的人身份证={id}|ABC哪类={code}|ABC证号={no}|"
                    "ABC证第一次={first}|ABC证到={end}",
                    "ok ok forged alt ok borrowed lapsed",
                    "F4",
                    words="专管安全的人 ABC证号 ABC证到",
                ),
                "安全帽|数量",
                "黄帽|200",
            ),
            1,
            "领导看",
        ),
    ]
