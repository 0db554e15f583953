"""Fourteenth batch: headers of towns, wind farms, yards, steel works, cold stores, agencies, sites and groups."""

from tests.surfaces.eleventh.shapes import EXPLOSION_PROOF, GAS, MONITORING, by_sheets, counted, merged_down
from tests.surfaces.fourteenth.shapes import (
    bannered,
    behind,
    by_units,
    coded,
    grouped,
    padded,
    pasted,
    preprinted,
    summed_first,
    wrapped,
)
from tests.surfaces.ninth.shapes import instructed, topped, two_lines
from tests.surfaces.sixth.shapes import CABLE, GONDOLA, REFRIGERATION, RIGGING, ended, trained
from tests.surfaces.surface import Surface, table
from tests.surfaces.tenth.shapes import covered, numbered
from tests.surfaces.twelfth.shapes import boxed, footnoted, signed, spaced
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of gates, sites, groups and agencies of which most columns are of other business."""
    kind = "foreign_columns"
    return [
        footnoted(
            table(
                world,
                kind,
                "gate_system_export",
                "区域编号=QY0{n}|门点=东门闸机{n}|通行权限=2024-01-01至2024-12-31|人脸底图=已采集|"
                "黑名单=否|卡内码=0A{n:06d}|来访单位={emp}|通行人={name}|通行人证件号码={id}|"
                "准入工种={post}|特种证照号={no}|特种证照准操={item}|特种证照领证日={start}|"
                "特种证照效期末={end}|特种证照发放机关={issuer}|最近刷卡=2024-08-02 07:5{n}",
                "ok ok forged alt ok borrowed ok",
                titles=("门禁权限人员导出",),
                words="特种证照号 特种证照准操 特种证照效期末 特种证照发放机关",
            ),
            "共7条记录 第1/1页",
        ),
        coded(
            table(
                world,
                kind,
                "real_name_platform_codes_below",
                "参建单位={emp}|参建单位类型=专业分包|班组编码=BZ{n:03d}|作业人员名称={name}|"
                "民族=汉族|作业人员证件={id}|工资开户行=农商行|工资卡=62230{tel}|进场核验=通过|"
                "从业工种={item}|操作资格证编码={no}|资格证首发={first}|资格证失效={end}|"
                "资格证发放部门={issuer}|安全教育时长=24|退场时间=",
                fam="F3",
                members=trained(world, "ok forged ok alt ok borrowed", "F3", GONDOLA),
                file="{firm}_实名制平台.xlsx",
                words="参建单位类型 作业人员名称 资格证发放部门",
            ),
            1,
            "corpName|corpType|teamSysNo|workerName|nation|idCardNumber|payRollBank|payRollAccount|"
            "entryCheck|workType|certificationCode|getDate|expiryDate|issueBy|hours|exitDate",
        ),
        by_units(
            table(
                world,
                kind,
                "group_headquarters_merge",
                "上报批次=2024-08|板块=制造板块|成员企业={emp}|ERP成本中心=C{n:05d}|在册人员={name}|"
                "在册人员身份证={id}|司龄=6.{n}|薪级=P{n}|现岗={post}|持有资格项目={item}|"
                "持有资格证号={no}|首次取得={first}|持有资格到期={end}|资格授予机关={issuer}|"
                "总部复核=通过",
                "ok ok forged ok alt ok revoked ok",
                titles=("集团成员企业特种作业持证合并表",),
                words="成员企业 持有资格证号 资格授予机关 总部复核",
            ),
            2,
            "（一）装备制造分公司",
            "（二）热力公司",
        ),
        bannered(
            table(
                world,
                kind,
                "dispatch_agency_ledger",
                "派遣号=PQ{n:04d}|用工单位={emp}|派遣期限=2年|社保基数=4416|劳动者={name}|"
                "劳动者身份证={id}|户籍=农业|派往岗位={post}|特种作业种类={cls}|特种作业准操={item}|"
                "特种作业证件号={no}|特种作业证件期满={end}|结算单价=5200|管理费=180",
                "ok forged ok alt ok lapsed",
                file="{firm}派遣台账.xls",
                words="劳动者身份证 派往岗位 特种作业证件期满",
            ),
            1,
            "派遣信息||||人员信息||||持证信息||||费用|",
        ),
        table(
            world,
            kind,
            "wind_farm_scada_people",
            "风场代码=FC-07|升压站=110kV|集电线路={n}线|人员账号=op{n:03d}|登塔次数=3{n}|"
            "运检员={name}|运检员公民号码={id}|体能测试=达标|GIS权限=只读|电工登高证项目={item}|"
            "电工登高证编号={no}|电工登高证首领={first}|电工登高证期满={end}|电工登高证签发={issuer}|"
            "安规成绩=9{n}",
            file="{firm}运检人员.csv",
            members=trained(world, "ok forged ok alt ok ok", "F1", CABLE, RIGGING),
            words="电工登高证编号 运检员公民号码 登塔次数",
        ),
        padded(
            table(
                world,
                kind,
                "dbase_of_the_coal_bureau",
                "KDM=37098301|KMC={emp}|DWXH={n:05d}|GRXM_C={name}|XB=1|GRSFZ_C={id}|GZLB={item}|"
                "CZZ_C={no}|CLNY={first:%Y%m%d}|YXJZ={end:%Y%m%d}|FZDW_C={issuer}|ZPBZ=0|BY1=|BY2=",
                fam="F6",
                members=trained(world, "ok ok forged ok alt", "F6", MONITORING),
                file="MKTZ_{firm}.csv",
                words="GRXM_C GRSFZ_C CZZ_C YXJZ",
            ),
            1,
        ),
        behind(
            table(
                world,
                kind,
                "logistics_park_tenants",
                "园区仓号=W{n:02d}|租户={emp}|租赁面积=1200|叉车台数={n}|车辆厂牌=合力|"
                "驾驶作业员={name}|驾驶作业员身份证={id}|驾龄={n}年|作业员证件号={no}|"
                "作业员证项目={item}（{code}）|作业员证批准={start}|作业员证届满={end}|"
                "作业员证核发局={issuer}|园区巡查=正常",
                "ok@F5.0 ok@F5.0 forged@F5.0 alt@F5.0 ok@F5.0 lapsed@F5.0",
                "F5",
                titles=("物流园租户场车作业人员",),
                words="驾驶作业员 作业员证核发局 园区仓号",
            ),
            "租户联系",
            "仓号|租户|负责人电话",
            "W01|某某供应链|0538-3300001",
            "W02|某某快运|0538-3300002",
        ),
    ]


def loose_headers(world: World) -> list[Surface]:
    """Words of village clerks, of foremen and of foreign partners; initials; scans and pasted tables."""
    kind = "loose_headers"
    return [
        preprinted(
            table(
                world,
                kind,
                "town_office_form",
                "顺序号={n}|企业（商户）名称={emp}|从业者姓名={name}|从业者居民身份证={id}|"
                "从业者有何证书={item}|该证书编号={no}|该证书何时发={first}|该证书何时满={end}|"
                "该证书哪级发={issuer}",
                "ok ok forged alt ok revoked ok lapsed",
                titles=("王庄镇特种作业从业人员摸排登记表", "村（居）：　　　　　　填表日期：2024年7月"),
                words="从业者姓名 从业者有何证书 该证书编号 该证书何时满",
            ),
            4,
        ),
        pasted(
            table(
                world,
                kind,
                "pasted_from_word_contract",
                "次序={n}|乙方作业人={name}|乙方作业人身份证号码={id}|担任工作={post}|"
                "资格凭据名称={item}|资格凭据编号={no}|凭据起始={start}|凭据终止={end}|"
                "凭据签发方={issuer}",
                "ok forged ok alt ok",
                "F3",
                titles=("劳务分包合同附件四：特种作业人员一览",),
                words="乙方作业人 资格凭据编号 凭据终止 凭据签发方",
            ),
            2,
        ),
        grouped(
            table(
                world,
                kind,
                "scan_typed_in_wps",
                "序={n}|姓　名={name}|公民身份证号码={id}|从事何工作={post}|何种操作证={item}|"
                "操作证编号数={no}|首次领取日={first}|有效终了日={end}|批准发证处={issuer}",
                "ok ok forged ok alt borrowed",
                titles=("{firm}持证工人登记（扫描转录）",),
                words="何种操作证 操作证编号数 有效终了日 批准发证处",
            ),
            2,
        ),
        wrapped(
            table(
                world,
                kind,
                "narrow_columns_of_word",
                "序\n号={n}|姓\n名={name}|身份证\n号\n码={id}|岗\n位={post}|证件\n号\n码={no}|作业\n"
                "代号={code}|批准\n日={start}|有效\n终止={end}|发证\n机构={issuer}",
                "ok forged ok alt ok",
                "F5",
            ),
            1,
        ),
        topped(
            table(
                world,
                kind,
                "korean_joint_venture",
                "No.={n}|성명 姓名 NAME={name}|PRC Citizen ID={id}|Team=Utility|Job Licence={item}|"
                "Job Licence Serial={no}|First Got={first:%Y.%m.%d}|Valid Until Date={end:%Y.%m.%d}|"
                "Granted By={issuer}|Etc.=",
                "ok ok alt forged ok ok",
                words="성명",
            ),
            "EHS Team|Licensed Worker List|||2024.08.01",
        ),
        table(
            world,
            kind,
            "abbreviated_initials_of_the_yard",
            "GH={n:05d}|ZGXM={name}|ZGSFZ={id}|SSGD=船体|TZGZ={item}|TZZH={no}|TZQZRQ={first:%Y%m%d}|"
            "TZDQRQ={end:%Y%m%d}|TZFZJG={issuer}|SFZG=1",
            "ok@F1.1 forged@F1.1 ok@F1.1 ok@F1.1 alt@F1.1 borrowed@F1.1",
            file="{firm}_zgtz.tsv",
            words="ZGXM TZZH TZDQRQ TZFZJG",
        ),
        by_sheets(
            table(
                world,
                kind,
                "steel_works_one_sheet_a_furnace",
                "行={n}|炉台人员={name}|炉台人员身份证={id}|职名={post}|作业资格名={item}|"
                "作业资格证号={no}|资格始={start}|资格终={end}|授证机关={issuer}",
                members=trained(
                    world, "ok ok forged ok alt ok revoked ok ok borrowed ok ok", "F1", GAS, EXPLOSION_PROOF
                ),
                titles=("{firm}煤气及防爆岗位持证表",),
                words="炉台人员 作业资格证号 授证机关",
            ),
            2,
            "1高炉",
            "2高炉",
            "转炉",
        ),
        numbered(
            spaced(
                table(
                    world,
                    kind,
                    "cold_store_duty_room",
                    "序次={n}|当值制冷工={name}|当值制冷工身份证={id}|制冷资格种类={item}|"
                    "制冷资格号数={no}|制冷资格起={start}|制冷资格讫={end}|制冷资格颁证={issuer}",
                    members=trained(world, "ok ok forged alt ok", "F1", REFRIGERATION),
                    titles=("{firm}冷库机房",),
                    words="当值制冷工 制冷资格号数 制冷资格讫",
                ),
                2,
            ),
            2,
            "行次",
        ),
        two_lines(
            table(
                world,
                kind,
                "team_roster_two_lines",
                "序号={n}|队别=钢筋队|姓名={name}|证件={id}|名目={item}|编码={no}|签发={start}|"
                "终止={end}|厅局={issuer}",
                "ok ok forged alt ok ok lapsed",
                "F3",
                titles=("项目部劳务班组特殊工种花名",),
            ),
            2,
            "序号|队别|实名信息||特殊工种持证信息||||",
            "||姓名|身份证号码|工种名目|证书编码|签发日期|终止日期|发证厅局",
        ),
        summed_first(
            table(
                world,
                kind,
                "officers_of_the_subsidiaries",
                "序号={n}|子公司={emp}|三类人员名={name}|三类人员证件号={id}|证书字母={code}|"
                "安全证书全称编号={no}|安全证书首签={first}|安全证书续签={start}|安全证书届满={end}",
                "ok ok forged alt ok borrowed lapsed",
                "F4",
                titles=("集团安管人员总表",),
                words="安全证书全称编号 安全证书首签 安全证书届满",
            ),
            2,
            "合计",
            "3家",
            "7人",
        ),
        covered(
            signed(
                table(
                    world,
                    kind,
                    "town_of_coal_villages",
                    "编排={n}|下井职工={name}|下井职工身份证={id}|井下持证名={item}|井下持证号={no}|"
                    "井下持证始={start}|井下持证末={end}|井下持证发证={issuer}",
                    "ok forged ok alt ok",
                    "F6",
                    words="下井职工 井下持证号 井下持证末",
                ),
                "镇安监站：|||分管负责人：",
            ),
            "煤矿职工持证情况汇编",
            "二〇二四年八月",
        ),
        counted(
            merged_down(
                boxed(
                    table(
                        world,
                        kind,
                        "food_factory_line",
                        "车间=熟食车间|线上员工={name}|线上员工身份证号码={id}|压力容器等证件号={no}|"
                        "证件项目码={code}|证件开始={start}|证件了结={end}",
                        "ok@F5.4 ok@F5.4 forged@F5.4 alt@F5.4 ok@F5.2",
                        "F5",
                        titles=("{firm}特设操作员",),
                        words="线上员工 压力容器等证件号 证件了结",
                    ),
                    2,
                ),
                2,
                1,
            ),
            "车间|人数",
            "熟食车间|5",
        ),
        instructed(
            ended(
                table(
                    world,
                    kind,
                    "foreman_by_ear",
                    "几号={n}|伙计名儿={name}|伙计身份证号={id}|开啥干啥={post}|领的证叫啥={item}|"
                    "领的证号={no}|领证那天={start}|证啥时候满={end}",
                    "ok forged ok alt ok",
                    "F3",
                    words="伙计名儿 领的证叫啥 领证那天 证啥时候满",
                ),
                "就这些人，没别的了",
            ),
            "看这里",
            "各班长把人报齐，证号别抄错",
        ),
    ]
