"""Second batch: headers among foreign columns, in loose words, in English and in pinyin initials."""

from tests.surfaces.surface import Surface, table
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of site, personnel, canteen and contractor systems, of which a few columns matter."""
    kind = "foreign_columns"
    return [
        table(
            world,
            kind,
            "labour_platform",
            "项目编码=3709832024{n:04d}|标段=一标段|参建单位={emp}|参建类型=劳务分包|班组编号=BZ{n}|是否班组长=否|工人类型=建筑工人|"
            "人员姓名={name}|证件类型=居民身份证|证件号={id}|年龄=41|民族=汉族|政治面貌=群众|文化程度=初中|籍贯=山东肥城|"
            "手机号={tel}|工种名称={item}|进场时间=2024-03-11|退场时间=|合同是否上传=是|工资卡号=6228{tel}|两制考勤=正常|"
            "特种作业证书号={no}|特种作业证有效期={end:%Y-%m-%d}|发证单位={issuer}|健康码=绿|安全教育视频=已看",
            "ok@F3.0 alt@F3.1 ok@F3.2 forged@F3.3 revoked@F3.4",
            "F3",
            titles=("{firm}", "实名制人员信息（导出时间 2024-07-29 09:14:22）"),
            words="参建类型 工人类型 两制考勤 参建单位",
        ),
        table(
            world,
            kind,
            "dingtalk_roster",
            "员工UserID=ding{n:06d}|主部门=设备动力部|直属主管=高某|花名=-|人员状态=试用已转正|姓名={name}|证件号码={id}|"
            "生日（农历）=-|司龄=3.2|合同主体={emp}|基本工资=保密|饭补=15|入职渠道=内推|T恤尺码=L|紧急联系人关系=配偶|"
            "上岗证件（一）名称={title}|上岗证件（一）编号={no}|上岗证件（一）项目={item}|上岗证件（一）失效日期={end:%Y/%m/%d}",
            "ok forged ok alt revoked",
            file="{firm}智能人事导出.xlsx",
            words="员工UserID 司龄 合同主体 上岗证件（一）编号",
        ),
        table(
            world,
            kind,
            "contract_annex",
            "附表行号={n}|承揽内容=设备检修|工期=90天|甲方对接人=贾某|乙方人员={name}|乙方人员身份证号={id}|工龄=8|食宿=自理|"
            "带班津贴=无|投保金额=80万|持何操作证={item}|操作证编号={no}|操作证止期={end:%Y年%m月%d日}|签发单位={issuer}|"
            "安全承诺=已签|酒精测试=0|备用电话={tel}",
            "ok ok@F1.4 alt forged",
            titles=("附表三  乙方进场人员一览", "乙方（盖章）：{firm}"),
            words="乙方人员 持何操作证 操作证止期 承揽内容",
        ),
        table(
            world,
            kind,
            "forklift_fleet",
            "车辆牌号=厂内鲁J{n:03d}|车型=3吨内燃|燃料=柴油|设备注册代码=5110370983{n:04d}|整机编号=H2{n:05d}|下次检验日期=2025-03|"
            "车况=良好|操作员={name}|操作员身份证号码={id}|班制=白班|联系电话={tel}|作业人员证编号={no}|作业项目代号={code}|"
            "作业人员证有效期至={end}|保养人=郝某",
            "ok@F5.0 forged@F5.0 ok@F5.0 alt@F5.0",
            "F5",
            titles=("{firm}场内车辆及驾驶人员对应表",),
            words="车辆牌号 整机编号 操作员身份证号码 设备注册代码",
        ),
    ]


def loose_headers(world: World) -> list[Surface]:
    """Camel case, dialect, abbreviations, questions."""
    kind = "loose_headers"
    return [
        table(
            world,
            kind,
            "camel_case",
            "rowNo={n}|personName={name}|idCardNo={id}|operCertCode={no}|operItemName={item}|validEndDate={end}|"
            "issueOrgName={issuer}|delFlag=0|createBy=admin",
            "ok alt forged revoked ok",
            file="{firm}.csv",
            words="personName operCertCode operItemName issueOrgName",
        ),
        table(
            world,
            kind,
            "initials_long",
            "BH={n}|CYRYXM={name}|XBDM=1|SFZH={id}|TZZYCZZH={no}|ZCXM={item}|CLRQ={first:%Y%m%d}|YXQZ={end:%Y%m%d}|FZJG={issuer}",
            "ok alt forged revoked ok",
            words="CYRYXM TZZYCZZH",
        ),
        table(
            world,
            kind,
            "questions",
            "第几个={n}|叫什么名字？={name}|身份证号是多少？={id}|有什么操作证？={item}|操作证号码是多少？={no}|"
            "操作证几时过期？={end:%Y年%m月%d日}|哪个单位发的？={issuer}",
            "ok forged alt ok",
            titles=("{firm}在岗人员持证问卷",),
            words="叫什么名字 身份证号是多少 操作证几时过期",
        ),
        table(
            world,
            kind,
            "short_words",
            "序={n}|名={name}|身份证={id}|种={item}|号={no}|效期={end:%Y.%m.%d}|发={issuer}",
            "ok@F3.0 alt@F3.1 forged@F3.2 ok@F3.4",
            "F3",
            file="{firm}.xls",
        ),
        table(
            world,
            kind,
            "bilingual",
            "序号 No.={n}|姓名 Name={name}|身份证号 ID Number={id}|证书编号 Cert. No.={no}|"
            "作业项目 Scope={code} {item}|有效期至 Expiry={end:%Y-%m-%d}|发证机关 Authority={issuer}",
            "ok forged alt ok",
            "F5",
        ),
    ]
