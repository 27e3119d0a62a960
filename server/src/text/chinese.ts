/** Traditional characters, each before its simplified one. */
const TRADITIONAL =
  '許许請请應应須须當当業业營营權权協协議议條条與与為为從从事事開开發发佈布傳传遞递違违犯犯規规術术學学習习無无國国區区際际歐欧聯联盟盟灣湾門门韓韩內内產产險险醫医療疗軍军識识別别隱隐監监視视騷骚擾扰訴诉訟讼爭争臺台關关於于並并該该進进個个現现實实體体對对會会書书獲获經经過过後后據据轉转讓让撤撤銷销終终屬属標标誌志專专著著軟软衛卫戰战歧歧虛虚偽伪詐诈騙骗誹诽謗谤殺杀傷伤兒儿惡恶碼码僅仅將将來来時时間间認认證证書书備备註注冊册填填寫写聯联絡络係系範范圍围製制創创編编複复載载運运適适釋释約约們们購购買买賣卖數数訓训練练輸输網网嚴严類类語语檔档執执編编譯译這这個个種种麼么樣样項项讀读';

const folded = new Map<string, string>();
for (let i = 0; i + 1 < TRADITIONAL.length; i += 2) folded.set(TRADITIONAL[i] ?? '', TRADITIONAL[i + 1] ?? '');

/** A text with the traditional characters of the table as simplified ones; of the same length. */
export function simplified(text: string): string {
  let result = '';
  for (const char of text) result += folded.get(char) ?? char;
  return result;
}
