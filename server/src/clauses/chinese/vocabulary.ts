import { simplified } from '../../text/chinese.ts';
import { stem } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';

/**
 * The Chinese words that terms are made of, by what they mean. A name on the left is the stem that patterns compare, so
 * that a Chinese sentence is matched by patterns in the same notation as an English one. Simplified characters only:
 * traditional ones are folded. `-` names words that mean nothing here and keep shorter ones inside them from being read.
 */
const TERMS: Readonly<Record<string, string>> = {
  '-': '不限于|不仅限于|但不限于|但不仅限于|可能|可识别|可预见|可用性|可靠|可分割|可执行|可复制|可验证|认可|许可方式|许可条件|许可限制|许可证|许可协议|许可条款|许可声明|不可撤销|不可撤回|不可变更|不可放弃|不可终止|不可预见|不可执行|不可抗力|适用性|适应|应用|相应|响应|供应|对应|反应|效应|需求|所需|需要注意|例如|假如说|如下|比如|诸如|如此|若干|不仅|不得不|不能保证|不应排除|不可归责|禁止的|法律禁止|所禁止|不允许的|不得以任何方式使用许可方|允许的|准许的|授予的|授予许可的|授予您的|授予该许可|是否授予|不授予|未授予|并不授予|行使本许可授予|另行明确授予|另行授予|您的修改|你的修改|修改中|修改的内容|修改内容|修改说明|所作的修改|上述修改|本协议进行修订|商业损失|商业信誉|商业上合理|商业条款|用于改进服务|当事人|当地|当前|相当|应用程序|申请人|申请注册商标|许可申请|域名注册|使用限制|使用地|使用领域|发布日期|分发者|可供|及其修改|以下简称|以下统称|下称|可读|是否修改|是否经过修改|并不修改|不修改|未修改|未经修改|所分发|所使用|所修改|所发布|分发的|使用的|发布的|传播的|修改的|移出|解除|免除|消除|清除|废除|拆除|开发者|开发团队|开发商|开发人员|机器学习|深度学习|强化学习|学习率|联邦学习|如适用|申请注册|同意本|合法权利人|可视|可选|可用的|授权书|附加说明|授予我们|授予我方|授予本公司|授予项目方|授予平台|授予许可方|授权第三方|可行|修改后|可视化|可参考|网络安全法|个人信息保护法|本政策|本规范|本准则|本规则|本附录|本附件|遵守本服务|该用户协议|本用户协议|本服务协议|本使用协议|本使用条款|本服务条款|允许范围|许可范围|授权范围|监管审批|伦理审查|行政审批',
  you: '您|你|使用者|使用方|被许可方|被许可人|被授权方|被授权人|用户|任何人|获许可方|接收方|任何个人|任何组织',
  licensor:
    '许可方|许可人|授权方|授权人|发布者|发布方|我们|我方|本公司|版权持有人|著作权人|贡献者|权利人|版权所有者|版权所有人|著作权所有者|作者|运营方',
  ban: '不得|不可|不能|不应|不应当|禁止|严禁|不允许|不许|不准|请勿|切勿|勿|不要|无权|同意不|承诺不|保证不|确保不|不得允许|不能允许|不得擅自|仍不得|均不得|也不得|亦不得|同意不会|承诺不会|不会将|将不会|不会利用|不会使用|不会从事|保证不会|未授权您|未授权你|不授权您|不授权你|未许可您|不许可您',
  duty: '应当|应该|应|必须|须|需要|需|务必|有义务|请|烦请|要求您|承诺将',
  construed: '不得视为|不应视为|不应被视为|不得解释|不应解释|不得被解释|不应被解释|不被解释|不得被视为',
  noneed: '无需|不需要|不必|无须|毋须|毋需|不需',
  permit: '可以|可|允许|准许|有权|得以|能够|即可|均可|也可|亦可|许可您|许可你',
  grant: '授予|授权您|授权你|特此许可|兹许可',
  onlymay:
    '仅可|仅能|只能|只可|仅得|只得|只允许|仅允许|仅授权|仅限于|仅限|只限|限于|仅供|只供|仅用于|只用于|仅可用于|只能用于',
  only: '仅|只|唯一',
  if: '如果|如若|假如|假设|若|如|倘若|一旦|对于|凡|当您|当你|在您|针对',
  unless: '除非',
  except: '除外|例外|除',
  without: '未经|未获|未得到|未取得|没有获得|没有取得|无许可|未事先取得|没有|在没有|尚未|还未',
  after:
    '授权后|许可后|同意后|通过后|审核后|批准后|后方可|后即可|后可以|后可|之后|方可|才可|方能|才能|方得|证书后|授权书后|授权证书后',
  before: '之前|前须|前应|前需|前必须|下载前|使用前',
  noncommercial:
    '非商业用途|非商业目的|非商业性用途|非商业性目的|非商业性使用|非商业使用|非商业化|非商业性|非商业的|非商业|非商用|非营利性目的|非营利目的|非营利用途|非盈利目的|非盈利用途|非盈利性目的|非商业性的|非營利|非盈利|非营利',
  commercial:
    '商业用途|商业目的|商业性用途|商业性目的|商业性使用|商业使用|商业利用|商业活动|商业化使用|商业化|商业应用|商业产品|商业服务|商业部署|商用|营利目的|营利性目的|盈利目的|盈利性目的|营利活动|牟利|盈利|营利|牟取利益|商业性|商业',
  commercialpermission: '商业许可|商业授权|商用许可|商用授权|商业许可证|商业使用许可|商业使用授权|商用许可授权',
  anypurpose: '任何目的|任意目的|任何用途|任意用途|所有目的',
  research:
    '学术研究|科学研究|科研目的|科研用途|研究目的|研究用途|研究使用|学术目的|学术用途|教育目的|学习目的|学习用途|学习和研究|研究和学习|学习研究|科研|个人学习|个人使用|个人用途|个人非商业|研究、教育和学术目的|研究和教育|教学科研|评估目的|测试目的|学习交流|交流学习|学习与交流|交流与学习|学习和交流|学术交流|学习与研究|研究与学习|学习使用|研究性质|教学用途|教学目的|科研教学',
  threshold:
    '月活跃用户|月活用户|月活|日活跃用户|日均用户活跃量|日均活跃用户|日活|活跃用户数|年收入|年营业额|年度营收|年营收|营业收入|用户数量超过|用户数超过|收入超过|亿人民币|万人民币',
  register: '登记|注册|备案|报备',
  fill: '填写|问卷|申请表|表单|表格',
  apply: '申请|提出申请|提交申请',
  contact: '联系|联络|邮件',
  obtain: '获得|获取|取得|得到|征得|购买|申领|签署|签订|购得',
  permission: '书面授权|书面许可|书面同意|事先书面同意|事先同意|明确授权|明确同意|明示同意|授权|许可|同意|批准|审批',
  trademark: '商标|商号|服务标记|服务标志|品牌特征|标识|域名|产品名称|徽标',
  violate: '违反|违背|触犯|不符合',
  law: '法律法规|适用法律|适用的法律|法律|法规|监管要求|法令|公序良俗',
  use: '使用|运行|下载|推理|复制|利用|用于|用作|部署|从事|访问|运算|复现',
  modify: '修改|改编|微调|创作衍生|制作衍生|创建衍生|二次开发|再训练|演绎|改动|适配|创作|重新训练|继续训练',
  share: '分发|发布|传播|共享|分享|再分发|公开传播|再许可|转授权|传输|发行|转发|散布',
  improve: '改进|训练|改善|提升|优化|开发|蒸馏|预训练|微调训练',
  othermodel:
    '其他模型|任何其他模型|任何模型|其他大模型|其他AI模型|任何AI模型|其他大语言模型|其他人工智能模型|其它模型|竞争模型|第三方模型|其他语言模型|任何其他大模型',
  license: '版权许可|著作权许可|使用许可|使用权|使用许可权|开源许可',
  patentlicense: '专利许可|专利权许可|商标许可',
  nontransferable: '不可转让|不可再许可|不可转授权|不可分许可|不得再许可|不可转移|不得转让|不得转移|不得出让',
  revocable: '可撤销|可随时撤销|可随时终止|可撤回|随时撤销',
  asis: '现状|原样',
  region: '境内|境外|地区|领土|辖区|国境|国内|国外|范围内|区域|以外|之外|居民|实体',
  notapply: '不适用于|不适用',
  govern: '管辖|解释|约束',
  underlaw: '适用|依照|依据|按照|根据|受',
  dispute: '争议|纠纷|诉讼',
  submit: '提交至|提交|提请|诉至|起诉至',
  court: '人民法院|法院|法庭',
  arbitration: '仲裁委员会|仲裁院|仲裁中心|仲裁机构|仲裁',
  decide: '自行决定|自行酌情|酌情决定',
  additional: '附加的|额外或不同的|附加许可|额外的|附加或不同的|附加或不同|额外或不同|不同的许可',
  downstream: '下游用户|下游使用者|第三方使用者|最终用户|终端用户|后续使用者|受让人|第三方接收者|您的用户|再分发接收者',
  comply: '遵守|遵循|接受约束|受约束|进行约束|同样受|恪守',
  thirdparty: '任何第三方|第三方|他人|任何人或实体',
  agreement: '本协议|本许可协议|本许可证|本许可|许可限制条件|协议条款',
  limitothers: '限制他人|附加限制|额外限制|额外的限制|增加限制|施加限制|其他限制',
  output:
    '模型输出|输出内容|输出结果|生成内容|生成的内容|生成结果|派生模型结果|模型结果|输出|生成数据|合成数据|生成的数据|输出数据|输出的内容',
  notice: '版权声明|著作权声明|声明|标记|署名|版权信息|版权标识',
  pass: '出租|出借|转租|出售|销售|转售|倒卖|售卖|对外提供|向第三方提供|提供给第三方|公开上传|披露|贩售|贩卖|转卖|租借|租赁|出让|有偿下载|付费下载|有偿提供|打包出售',
  reverse: '反向工程|逆向工程|反编译|反汇编|逆向',
  compete: '竞争关系|竞争性|竞争产品|相竞争|存在竞争|直接竞争',
  derivative: '衍生作品|派生作品|衍生品|衍生模型|派生模型|衍生版本',
  create: '创建|制作|创造',
  model: '大模型|大语言模型|语言模型|人工智能模型|机器学习模型|AI模型',
  host: '托管为|托管|封装为|封装成|SaaS|多租户|SAAS|saas',
  remove: '移除|删除|去除|抹除|绕过|规避|破解|屏蔽|禁用|关闭',
  safeguard:
    '安全措施|安全机制|安全防护|安全限制|安全过滤|内容过滤|审核机制|技术保护措施|技术措施|保护措施|防护措施|水印|护栏|验证机制|使用限制机制',
  refrain: '不使用|不利用|不从事|不进行|不将|不把|不用于|不传播|不发布|不分发',
  but: '但是|但|然而',
  contribution: '您贡献|你贡献|贡献的代码|提交的代码|您提交的|你提交的',
  assign: '转让|让与|出让给',
  otherwise: '否则|违者|违反者',
  study: '学习|交流|研究|教学|教育',
  message: '商业推广|商业广告|商业宣传|广告|推广|言论|帖子|评论|消息|信息|链接|账号|账户',
  activity: '行为|用途|活动|目的|内容|场景|情形|事项|领域',
  policy:
    '可接受使用政策|可接受的使用政策|可接受使用规范|禁止使用政策|禁止用途政策|使用政策|使用规范|使用准则|使用守则|使用规则|使用指南|行为准则|行为规范|社区准则|社区规范|社区公约|用户协议|服务协议|单项服务协议|服务条款|使用条款|平台规则|平台规范|内容政策|内容规范|内容安全规范|安全政策|负责任使用指南|伦理准则|附件|附录',
  internal:
    '内部使用|内部用途|内部业务|内部运营|内部目的|内部评估|内部测试|企业内部|公司内部|单位内部|组织内部|自有业务|自身业务|自用|自己使用|本单位',
  otherpurpose:
    '任何其他用途|任何其他目的|任何其它用途|任何其它目的|其他任何用途|其他任何目的|其他用途|其他目的|其它用途|其它目的|以外的用途|以外的目的|以外的任何用途|以外的任何目的|之外的用途|之外的目的|之外的任何用途|之外的任何目的|以外的其他用途|之外的其他用途',
  platform: '平台|硬件|芯片|处理器|设备|加速卡|操作系统|云服务|终端|机器人|服务器|产品|项目|引擎',
  persons:
    '竞争对手|竞争者|同业竞争者|军方|军队|军事机构|军事组织|军事单位|政府机构|政府部门|国家机关|执法机构|执法部门|情报机构|受制裁|被制裁|制裁名单|实体清单|外国实体|境外机构|境外实体|境外组织|境外个人|烟草公司|上市公司|互联网公司|大型企业',
  members:
    '高等院校|高校|科研机构|研究机构|学术机构|教育机构|科研院所|非营利组织|非营利机构|公益组织|个人开发者|研究人员|科研人员|在校师生|会员|合作伙伴|认证开发者',
  open: '开放|授权|许可|提供|发放',
  advise: '建议|不建议|不推荐|原则上|尽量|我们希望|希望您|希望用户|鼓励',
  defined: '是指|系指|指的是|意指|意为|统称为|简称|含义',
};

/** Prohibited purposes, by the ids of the topics in `clauses/topics/`; patterns know all of them as `harm`. */
const HARMS: Readonly<Record<string, string>> = {
  'illegal-activity':
    '非法目的|非法用途|非法|违法|不法|犯罪|违法犯罪|洗钱|危害国家安全|国家统一|社会公共利益|公共利益|国家利益|合法权益|违法违规|颠覆国家政权|走私|国家秘密|教唆犯罪|具有法律效力之规范|任何法律禁止|行政法规禁止的|法律法规禁止的|法规禁止的',
  violence: '暴力|恐怖主义|极端主义|恐怖活动|仇恨|煽动|惊悚|残忍|残酷|虐待|威胁|凶杀|血腥|恐怖',
  weapons: '武器|爆炸物|弹药|核武|生化武器|化学武器|生物武器|枪支',
  military: '军事|军用|战争|军工|间谍',
  'critical-infrastructure': '关键基础设施|关键信息基础设施|自动驾驶|电网|交通控制',
  'self-harm': '自杀|自残|自伤|饮食失调',
  'child-safety': '未成年人|儿童|青少年',
  'sexual-content': '性挑逗|猥亵|媚俗|庸俗|卖淫|招嫖|色情|淫秽|低俗|性暗示|裸露|情色|非自愿亲密|黄色',
  harassment:
    '中伤|人肉搜索|网络暴力|粗俗|骚扰|诽谤|侮辱|名誉权|欺凌|霸凌|贬低|辱骂|恐吓|跟踪|名誉|谩骂|人身攻击|诋毁|抹黑|羞辱',
  discrimination: '民族歧视|地域歧视|歧视|种族仇恨|民族仇恨|社会评分|社会信用评分|仇恨言论|仇恨内容|仇视',
  disinformation: '捏造事实|篡改事实|虚假信息|虚假有害信息|谣言|虚假内容|误导性信息|假新闻|虚假新闻|错误信息',
  elections: '选举|竞选|投票',
  impersonation: '冒充|假冒|深度伪造|换脸|冒名|肖像权|他人的名义|他人名义|冒用',
  fraud: '诈骗|欺诈|垃圾邮件|钓鱼|传销|虚假评论|垃圾信息|欺骗|骗局|刷单|虚假广告',
  'undisclosed-ai': '隐瞒人工智能|冒充人类|声称由人类',
  privacy: '隐私权|隐私|个人信息权益|个人可识别信息|个人隐私|个人信息|个人数据|生物识别|健康信息|病历|身份证|身份信息',
  surveillance: '监控|监视|人脸识别|情绪识别|追踪个人',
  justice: '执法|司法|移民|庇护|预测性警务',
  medical: '医疗诊断|医疗建议|医疗|诊断|医学建议|诊疗|用药|处方|临床|患者|诊治',
  'legal-advice': '法律建议|法律意见',
  financial: '信贷|保险评估|就业评估|投资建议|金融建议|信用评估|保险',
  'automated-decision': '自动化决策|完全自动化|自动决策',
  malware:
    '计算机病毒|破坏性程序|恶意程序|危害计算机|计算机信息网络安全|网络入侵|恶意软件|恶意代码|病毒|木马|黑客|网络攻击|勒索软件',
  'ip-infringement': '知识产权|著作权|专利权|商标权|商业秘密|商业机密|侵权|盗版|侵犯版权|非授权数据',
  'regulated-goods': '毒品|赌博|博彩|烟草|管制物品|酒精|违禁品|管制药品',
  trafficking: '人口贩卖|人口贩运|贩卖人口|剥削',
  circumvention: '越狱|越权',
  'unauthorised-access':
    '进入计算机信息网络|恶意注册|批量注册|未经授权访问|爬取|破坏网络|干扰服务|入侵|爬虫|抓取|干扰|过载|拒绝服务|破解他人|撞库',
  'safety-failure': '高风险场景|高风险',
  'academic-dishonesty': '抄袭|剽窃|作弊|学术不端|代写',
  '': '反对宪法|国家荣誉|民族团结|扰乱社会秩序|社会稳定|邪教|封建迷信|领土完整|国家主权|不正当|丑化|亵渎|歪曲|不良影响|滥用|盗用|侵犯|侵害|危害|损害|伤害|剥削弱势|不当内容|有害|心理伤害|社会公德|伦理道德',
};

/** Places by ISO 3166 codes; `EU` for the European Union. */
const PLACES: Readonly<Record<string, string>> = {
  CN: '中华人民共和国大陆地区|中华人民共和国大陆|中华人民共和国|中国大陆地区|中国大陆|中国内地|中国境内|中国',
  HK: '香港特别行政区|香港',
  MO: '澳门特别行政区|澳门',
  TW: '台湾地区|台湾',
  EU: '欧洲联盟|欧盟|欧洲经济区',
  GB: '英国',
  US: '美利坚合众国|美国',
  KR: '韩国',
  JP: '日本',
  SG: '新加坡',
  RU: '俄罗斯',
  IR: '伊朗',
  KP: '朝鲜',
  CU: '古巴',
  SY: '叙利亚',
  DE: '德国',
  FR: '法国',
  IN: '印度',
};

/** Marks that patterns and moods look at. */
const MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  ',': ',',
  '；': ';',
  ';': ';',
  '：': ':',
  ':': ':',
  '(': '(',
  ')': ')',
};

interface Entry {
  readonly chars: string;
  readonly name: string;
  /** A topic of a `harm`, a code of a `territory`. */
  readonly detail: string;
}

type Entries = ReadonlyMap<string, readonly Entry[]>;

/** The entries by their first character, the longest first: made for the first text that has Chinese. */
let entries: Entries | undefined;

function makeEntries(): Entries {
  const made = new Map<string, Entry[]>();
  const enter = (name: string, detail: string, phrases: string): void => {
    for (const chars of phrases.split('|')) {
      const first = chars[0] ?? '';
      const known = made.get(first);
      if (known) known.push({ chars, name, detail });
      else made.set(first, [{ chars, name, detail }]);
    }
  };
  // "向许可方登记": the licensor is whom one turns to, and does not act.
  const towards = (TERMS.licensor ?? '')
    .split('|')
    .flatMap((of) => [...'向与由经给对从'].map((word) => `${word}${of}`));
  enter('-', '', towards.join('|'));
  for (const [name, phrases] of Object.entries(TERMS)) enter(name === '-' ? '-' : stem(name), '', phrases);
  for (const [topic, phrases] of Object.entries(HARMS)) enter('harm', topic, phrases);
  for (const [code, phrases] of Object.entries(PLACES)) enter(stem('territory'), code, phrases);
  for (const of of made.values()) of.sort((a, b) => b.chars.length - a.chars.length);
  return made;
}

/** A word of the vocabulary in a text, with what patterns do not compare. */
export interface Term extends Word {
  readonly detail: string;
}

/**
 * The words of the vocabulary in `[from, to)` of a normalized text, by longest match from left to right; what is between
 * them is passed over, blanks that a wrapped line left inside a word too. Linear: an entry has at most some 20 characters.
 */
export function termsIn(text: string, from: number, to: number): readonly Term[] {
  const places: number[] = [];
  let compact = '';
  for (let at = from; at < to; at++) {
    const char = text[at] ?? '';
    if (char === ' ') continue;
    compact += simplified(char);
    places.push(at);
  }
  const terms: Term[] = [];
  entries ??= makeEntries();
  for (let at = 0; at < compact.length; ) {
    const char = compact[at] ?? '';
    const start = places[at] ?? from;
    const mark = MARKS[char];
    const entry = entries.get(char)?.find(({ chars }) => compact.startsWith(chars, at));
    const length = entry?.chars.length ?? 1;
    const end = (places[at + length - 1] ?? start) + 1;
    if (mark !== undefined) terms.push({ text: mark, stem: mark, start, end, detail: '' });
    else if (entry && entry.name !== '-')
      terms.push({ text: entry.chars, stem: entry.name, start, end, detail: entry.detail });
    at += length;
  }
  return terms;
}
