"""Fifteenth batch: headers of mills, breweries, stations, resorts, railways, wells, labs and of cloud programs."""

from tests.surfaces.eleventh.shapes import GAS, MANAGER, POLYMER, WATER, by_sheets, merged_down, sectioned
from tests.surfaces.fifteenth.shapes import (
    ALKALI,
    ALKYLATION,
    CLIMBING_SCAFFOLD,
    DRILLING,
    HOIST_FITTER,
    ORE_PROPS,
    POWER_BOILER,
    RELAY,
    RIDE_REPAIR,
    ROPEWAY,
    ROPEWAY_REPAIR,
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
from tests.surfaces.ninth.shapes import topped, two_lines
from tests.surfaces.sixth.shapes import CYLINDER, LIFT, ORE_HOIST, RIDE, ended, trained
from tests.surfaces.surface import Surface, table
from tests.surfaces.thirteenth.shapes import answered, prefilled, three_lines, worded
from tests.surfaces.twelfth.shapes import footnoted, signed
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of personnel, maintenance, approval and supervision programs of which most columns are other business."""
    kind = "foreign_columns"
    return [
        listed(
            table(
                world,
                kind,
                "sap_list_of_the_tyre_plant",
                "人员编号={n:08d}|雇员姓名={name}|人事范围=3700|人事子范围=密炼|雇员组=正式|成本中心=CC{n:05d}|"
                "国家标识号码={id}|信息类型9021=操作许可|许可类型文本={title}|许可范围={item}|许可编号={no}|"
                "首次许可日={first:%Y.%m.%d}|许可有效至={end:%Y.%m.%d}|许可当局={issuer}|更改者=HR01|薪资范围=A2",
                "ok ok forged alt ok borrowed ok",
                file="{firm}_ZHR_CERT.xlsx",
                words="国家标识号码 信息类型9021 许可类型文本 首次许可日 许可有效至 许可当局",
            ),
            1,
            "程序：ZHR_CERT_LIST　　用户：HR01　　2024.08.01 09:12:33",
        ),
        answered(
            table(
                world,
                kind,
                "feishu_base_of_a_data_centre",
                "运维成员={name}|成员证件号={id}|机房=A栋{n}层|值守排班=四班两运转|高低压资质类别={cls}|"
                "高低压资质项目={item}|高低压资质证号={no}|高低压资质初获={first:%Y/%m/%d}|"
                "高低压资质截止={end:%Y/%m/%d}|高低压资质签发={issuer}|协作人=运维群|附件=证.jpg|评论数={n}",
                members=trained(world, "ok forged ok alt ok lapsed ok", "F1", RELAY, TESTING),
                file="{firm}_数据表_表格视图.csv",
                words="成员证件号 高低压资质证号 高低压资质初获 高低压资质截止",
            ),
            1,
            记录编号="recuX#",
            创建时间="2024/07/2# 10:0#",
        ),
        worded(
            table(
                world,
                kind,
                "ski_resort_seasonal_staff",
                "雪季=2324|雪具柜号={n:03d}|滑雪教练等级=无|缆车或魔毯人员={name}|该员身份证={id}|住宿床=B{n}|"
                "索道证种={cls}|索道证项目={item}|索道证项目代码={code}|索道证编号={no}|索道证核发日={start}|"
                "索道证失效日={end}|索道证核发局={issuer}|押金=300",
                fam="F5",
                members=trained(world, "ok ok forged alt ok ok", "F5", ROPEWAY, ROPEWAY_REPAIR),
                sheet="索道部",
                words="雪具柜号 缆车或魔毯人员 索道证项目代码 索道证失效日",
            ),
            索道证项目="客运索道司机 客运索道修理",
            雪季="2223 2324",
        ),
        history(
            table(
                world,
                kind,
                "shared_document_of_a_mall",
                "商户铺位=L1-{n:02d}|物业工程={name}|工程师傅身份证={id}|巡检打卡=已打|装修押金=5000|"
                "师傅证类别={cls}|师傅证项目={item}|师傅证证号={no}|师傅证初发={first}|"
                "师傅证有效={end}|师傅证发证={issuer}|最近编辑=物业小李",
                "ok forged ok ok alt ok",
                sheet="工程部",
                words="商户铺位 工程师傅身份证 师傅证证号 师傅证有效",
            ),
            "2024-07-30 11:02|物业小李|H3|2025-01-01|2027-01-01",
            "2024-07-30 11:05|商管王|F5||熔化焊接与热切割作业",
        ),
        starred(
            table(
                world,
                kind,
                "construction_cloud_import",
                "企业内部编号=JS{n:04d}|从业者姓名={name}|从业者身份证件={id}|参建单位类型=劳务分包|标段代码=BD01|"
                "特岗类别={item}|特岗证书号={no}|特岗证书签发日={start}|特岗证书届满日={end}|特岗证书签发厅={issuer}|"
                "人脸照片=已传|疫苗=3",
                fam="F3",
                members=trained(world, "ok forged ok alt borrowed lapsed", "F3", CLIMBING_SCAFFOLD, HOIST_FITTER),
                sheet="模板",
                words="从业者身份证件 特岗证书签发日 特岗证书届满日",
            ),
            1,
            1,
            2,
            5,
            6,
        ),
        filtered(
            table(
                world,
                kind,
                "equipment_supervision_app",
                "设备使用单位={emp}|监察机构=新城所|使用登记数={n}|作业者={name}|作业者身份号={id}|作业者种类={cls}|"
                "作业者项目={item}|作业者代号={code}|作业者证编号={no}|作业者证核准={start}|作业者证止效={end}|"
                "隐患数=0|风险色=绿",
                fam="F5",
                members=trained(world, "ok forged ok alt ok ok", "F5", POWER_BOILER, WATER, MANAGER),
                file="{firm}_监管导出.xls",
                words="作业者身份号 作业者代号 作业者证核准 作业者证止效",
            ),
            "查询条件：使用单位=全部；岗位=作业人员；时间<=2024-07-31",
        ),
        outlined(
            table(
                world,
                kind,
                "oil_field_rig_crew",
                "井号=孤{n}-12|钻深=2{n}40m|班报序={n}|钻台人员={name}|钻台人员身份证={id}|硫化氢培训=已训|井控记录=有|"
                "石油作业类别={cls}|石油作业项目={item}|石油作业证号={no}|石油作业证首发={first}|石油作业证终期={end}|"
                "石油作业证机关={issuer}|泥浆比重=1.2",
                members=trained(world, "ok ok forged ok alt ok", "F1", DRILLING),
                words="钻台人员身份证 石油作业证号 石油作业证终期",
            ),
            1,
            "一号井队",
            "二号井队",
        ),
    ]


def loose_headers(world: World) -> list[Surface]:
    """Words of talk and of programs, notes in the heads, letters under them, heads in two and three lines."""
    kind = "loose_headers"
    return [
        explained(
            table(
                world,
                kind,
                "petrol_station_chain_with_notes_in_the_heads",
                "站号={n}|站员={name}|站员身份证={id}|干电工还是焊工={item}|本人操作证码={no}|"
                "头次拿证时间={first}|证用到何时={end}|证哪个局给的={issuer}",
                "ok ok forged alt ok revoked lapsed",
                words="站员身份证 本人操作证码 头次拿证时间 证用到何时 证哪个局给的",
            ),
            1,
            站员身份证="（18位，末位X大写）",
            本人操作证码="（T开头）",
            证用到何时="（看证件正面）",
        ),
        lettered(
            table(
                world,
                kind,
                "cement_works_letters_below",
                "序={n}|工友={name}|工友证件={id}|哪一行={cls}|具体操作={item}|操作证的编码={no}|第一回领证={first}|"
                "证到头日期={end}",
                "ok forged ok alt lapsed borrowed ok",
                titles=("{firm}水泥熟料线特种工",),
                words="工友证件 哪一行 操作证的编码 证到头日期",
            ),
            2,
        ),
        three_lines(
            table(
                world,
                kind,
                "metro_depot_three_lines",
                "序号={n}|员工={name}|身份证={id}|种类={cls}|项目={item}|代号={code}|号码={no}|批准={start}|截止={end}",
                "ok ok forged alt ok",
                "F5",
                titles=("{firm}车辆段特种设备人员",),
            ),
            2,
            "序号|员工信息||特种设备证|||||",
            "|||作业内容|||证件|起止|",
            "|姓名|身份证号|作业种类|作业项目|项目代号|证件编号|批准日期|有效日期",
        ),
        answered(
            table(
                world,
                kind,
                "cloud_form_of_the_university",
                "Q1 实验室人员姓名={name}|Q2 您的18位身份证={id}|Q3 学院或中心={emp}|Q4 证件属于哪种={title}|"
                "Q5 证件上的项目={item}|Q6 证件上的号码={no}|Q7 证件上的截止日={end:%Y/%m/%d}",
                "ok ok forged alt ok",
                "F5",
                file="{firm}_收集结果.csv",
                words="Q2 您的18位身份证 Q6 证件上的号码 Q7 证件上的截止日",
            ),
            1,
            填写ID="#",
            提交者="匿名",
            提交时间="2024/8/1 8:3#",
        ),
        listed(
            table(
                world,
                kind,
                "logistics_erp_listing",
                "员工={name}|员工法定证件={id}|车辆类项目={item}|车辆类代码={code}|车辆类证码={no}|"
                "核准年月日={start}|废止年月日={end}|核准单位={issuer}",
                "ok forged ok alt ok",
                "F5",
                words="员工法定证件 车辆类证码 废止年月日",
            ),
            1,
            "报表名称：资质清单　　制表：系统　　页：1/1",
        ),
        framed(
            table(
                world,
                kind,
                "paper_mill_with_a_frame",
                "行={n}|工人姓名={name}|工人身份证={id}|压力或锅炉项目={item}|项目符号={code}|作业证数字={no}|"
                "发下来那天={start}|证撑到哪天={end}",
                "ok forged ok lapsed alt",
                "F5",
                words="工人身份证 项目符号 作业证数字 发下来那天 证撑到哪天",
            ),
            "填报主体|山东某纸业",
            "联络员|刘工|座机|0538-3120000",
            "报送截止|2024-07-31",
        ),
        echoed(
            table(
                world,
                kind,
                "pharma_plant_echo",
                "No={n}|员工全名={name}|员工身份证件号={id}|特操类型={cls}|特操项目={item}|特操证编={no}|"
                "特操证首授={first}|特操证期末={end}|特操证授权={issuer}",
                "ok ok alt forged ok",
                titles=("{firm}制药公用工程",),
                words="员工身份证件号 特操类型 特操证编 特操证首授 特操证期末",
            ),
            2,
        ),
        table(
            world,
            kind,
            "railway_depot_initials",
            "XUHAO={n}|ZGMC={name}|ZGSFZH={id}|CHEJIAN=检修|ZYLB={cls}|ZCXM={item}|CZZHM={no}|CLRQ={first:%Y%m%d}|"
            "ZZRQ={end:%Y%m%d}|QFJG={issuer}",
            "ok ok forged alt ok borrowed",
            file="{firm}_zg.csv",
            words="ZGMC ZGSFZH CZZHM ZZRQ",
        ),
        history(
            worded(
                table(
                    world,
                    kind,
                    "theme_park_shared_sheet",
                    "#={n}|园区伙伴={name}|伙伴身份证={id}|骑乘设备项目={item}|骑乘代号={code}|骑乘证号={no}|"
                    "骑乘证批={start}|骑乘证止={end}",
                    fam="F5",
                    members=trained(world, "ok ok forged ok alt", "F5", RIDE, RIDE_REPAIR),
                    sheet="伙伴",
                    words="园区伙伴 伙伴身份证 骑乘代号 骑乘证止",
                ),
                骑乘设备项目="大型游乐设施操作 大型游乐设施修理",
            ),
            "2024-08-01|小周|E2|Y1|Y2",
        ),
        two_lines(
            table(
                world,
                kind,
                "builders_of_the_metro",
                "序={n}|单位={emp}|姓名={name}|身份证={id}|类={code}|号={no}|初={first}|本={start}|止={end}",
                "ok ok forged alt lapsed borrowed",
                "F4",
            ),
            1,
            "序|参建单位|人员|人员身份证|安管考核合格证||||",
            "||||证书类别|证书编号|初次发证日期|本次发证日期|有效期至",
        ),
        topped(
            merged_down(
                table(
                    world,
                    kind,
                    "lift_men_of_the_hotel",
                    "门店={emp}|梯工={name}|梯工公民号码={id}|电梯项目={item}|电梯代号={code}|电梯证编号={no}|"
                    "电梯证自={start}|电梯证至={end}|电梯证机关={issuer}",
                    fam="F5",
                    members=trained(world, "ok ok forged alt ok", "F5", LIFT, MANAGER),
                    words="梯工公民号码 电梯代号 电梯证自 电梯证至",
                ),
                1,
                0,
            ),
            "集团工程部|表单号：GC-018|",
            "影院及酒店电梯人员|",
        ),
        by_sheets(
            widened(
                table(
                    world,
                    kind,
                    "sewage_plants_by_works",
                    "顺号={n}|值守职工={name}|值守职工身份证={id}|电气项目={item}|电气证码={no}|电气证首={first}|"
                    "电气证末={end}|电气证由={issuer}",
                    members=trained(world, "ok ok forged ok alt ok ok ok", "F1", TESTING, RELAY),
                    words="值守职工身份证 电气证码 电气证末",
                ),
                1,
                "厂长意见",
                "公司意见",
            ),
            1,
            "一污",
            "二污",
        ),
        sectioned(
            ended(
                table(
                    world,
                    kind,
                    "gold_mine_shafts",
                    "次={n}|井下职工={name}|井下职工证件号={id}|矿山类项目={item}|矿山类证号={no}|矿山类证始={first}|"
                    "矿山类证终={end}|矿山类证局={issuer}",
                    members=trained(world, "ok ok forged ok alt ok", "F1", ORE_HOIST, ORE_PROPS),
                    words="井下职工证件号 矿山类证号 矿山类证终",
                ),
                "※※※ 结束 ※※※",
            ),
            1,
            "主井",
            "副井",
        ),
        prefilled(
            table(
                world,
                kind,
                "chlorine_works_form",
                "排={n}|操作者={name}|操作者身份号码={id}|高危工艺={item}|高危工艺证号={no}|高危工艺证初={first}|"
                "高危工艺证尽={end}|高危工艺证源={issuer}",
                members=trained(world, "ok forged ok ok alt borrowed", "F1", ALKALI, ALKYLATION, POLYMER),
                titles=("{firm}高危工艺人员表",),
                words="操作者身份号码 高危工艺证号 高危工艺证尽",
            ),
            2,
            4,
            "（以下无）",
        ),
        signed(
            footnoted(
                table(
                    world,
                    kind,
                    "steel_gas_by_mouth",
                    "第几={n}|姓啥名啥={name}|身份证多少={id}|证上写干啥={item}|证上号多少={no}|证哪年领={first}|"
                    "证哪年完={end}|谁给发的={issuer}",
                    members=trained(world, "ok ok forged alt ok", "F1", GAS),
                    words="姓啥名啥 身份证多少 证上写干啥 证上号多少 证哪年完",
                ),
                "车间说：都是真证。",
            ),
            "记录：小孟|||",
        ),
        table(
            world,
            kind,
            "cylinder_station_english",
            "Item={n}|Employee={name}|Chinese ID={id}|Work Type={cls}|Work Item={item}|Code={code}|Permit Number={no}|"
            "Approved On={start}|Expires On={end}|Authority={issuer}",
            fam="F5",
            members=trained(world, "ok ok forged alt ok", "F5", CYLINDER),
        ),
    ]
