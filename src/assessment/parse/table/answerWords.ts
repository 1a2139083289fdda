/**
 * The words that answer a question in a cell, in English and Chinese: yes and no, a trial or none, held or not. A
 * vocabulary of input, as that of the programme's terms is.
 */

// A spreadsheet in German or French writes true and false in its own language.
export const yesWords: readonly string[] = [
  ['yes', 'y', 'true', 'x', '1', 'ok', 'passed', 'pass', 'held', 'done', 'has', 'checked', '✓'],
  ['✔', '√', '☑', '是', '是的', '对', '有', '已通过', '通过', '合格', '真', '持有', '已获得'],
  ['wahr', 'ja', 'vrai', 'oui'],
].flat();

export const noWords: readonly string[] = [
  ['no', 'n', 'false', '0', 'not passed', 'failed', 'fail', 'not yet', '✗', '✘', '☐', '×'],
  ['否', '不是', '不', '没有', '无', '未通过', '未', '假', '不合格', '尚未'],
  ['falsch', 'nein', 'faux', 'non'],
].flat();

/** Of an exam or a certification, besides yes and no. */
export const heldWords: readonly string[] = [
  ['active', 'achieved', 'earned', 'completed', 'complete', 'valid', 'successful', 'certified'],
  ['有效', '已完成', '已取得', '及格', 'bestanden', 'réussi'],
].flat();

export const notHeldWords: readonly string[] = [
  ['planned', 'scheduled', 'registered', 'booked', 'in progress', 'pending', 'not taken', 'to do'],
  ['did not pass', 'unsuccessful', 'expired', 'retired', 'inactive', 'no show', 'absent', 'open'],
  [
    '计划',
    '计划中',
    '已报名',
    '报名',
    '进行中',
    '待考',
    '未考',
    '不及格',
    '已过期',
    '过期',
    '缺考',
  ],
  ['nicht bestanden', 'geplant', 'échoué'],
].flat();

export const trialWords: readonly string[] = [
  [
    'trial',
    'trial sku',
    'trial subscription',
    'trial only',
    'free trial',
    'on trial',
    'evaluation',
  ],
  ['试用', '试用版', '试用订阅', '免费试用', '试用中'],
].flat();

export const paidWords: readonly string[] = [
  [
    'paid',
    'not trial',
    'no trial',
    'non-trial',
    'commercial',
    'purchased',
    'subscription',
    'full',
    'production',
  ],
  ['付费', '已付费', '正式', '正式版', '非试用', '商业', '已购买', '付费版', '付费订阅'],
].flat();

/** The question about associations is answered: there is none. */
export const noneWords: readonly string[] = [
  ['none', 'none of these', 'no association', 'not associated', 'no', 'false', 'no associations'],
  ['无', '没有', '否', '无关联', '未关联', '以上都不是', '均无', '都没有', '都不是', '没有关联'],
  ['以上皆非', '均不是'],
].flat();
