import type { Pattern } from '../patterns/pattern.ts';
import { GIVER, said } from './families.ts';

const MAKES =
  'write|writes|produce|produces|generate|generates|make|makes|create|creates|draw|draws|says|returns|compose|composes|paints|answers';

export const OUTPUTS: readonly Pattern[] = [
  said(
    'any',
    `${GIVER}|institute|steward|university|it ..2 assert|asserts|claim|claims|lay|lays|stake|stakes|raise|raises|make|makes|has|have ..1 no right|rights|claim|claims ..2 in|to|on|over ..2 @output|what|whatever|anything|them|it`,
    ['you|licensee|user ..2 assert|claim|make', 'feedback|warranty|trademark|that|as+to'],
  ),
  said(
    'any',
    `text|texts|pictures|images|answers|music|code|content|what|whatever|everything|anything ..3 it|model|@model|you ..2 ${MAKES} ..4 be|is|are|stays|remains|belongs|belong ..1 to? yours|you|user`,
    ['not|unless|if|only'],
  ),
  said(
    'any',
    '@output|texts|pictures|images|recordings|answers|rankings ..10 belong|belongs ..1 to ..1 licensee|user|you|users|who|whoever|person',
    ['not ..2 belong', 'feedback'],
  ),
  said(
    'any',
    '@output|texts|pictures|images|answers|rankings|comes+out ..8 none ..1 of ..2 our|licensor|@licensor business|concern',
  ),
  said(
    'any',
    'rights ..2 in|to|over ..2 generated|@output|texts|pictures|images|results ..4 be|lie|rest|are|belong ..2 with|to ..1 user|you|licensee|users',
  ),
  said(
    'main',
    'do ..2 with ..2 output|outputs|results|answers|texts|pictures|what+it+makes ..2 what|whatever|as you ..1 like|please|want|wish',
    ['not'],
  ),
];

export const COMMERCE: readonly Pattern[] = [
  said('permit', '^earn|make|take ..1 money|income|living|profit ..2 with|from|off|on', ['not']),
  said('main', 'earn|make money ..2 with ..1 it|them|@model ..2 if|,|.', [
    'not|no|never|ask|before|only|wish|want|must|contact|first|talk|who|need',
  ]),
  said(
    'any',
    'permission|permissions|license|rights|grant ..6 hold|holds|extend|extends|apply|applies|are|cover|covers ..4 trade|business|commerce|commercial|industry ..3 and|as ..6 charity|alike|noncommercial|science|well|research|private|otherwise',
    ['not|only|no|except'],
  ),
  said('main', 'commercially or otherwise|not', ['not ..6 commercially or', 'no|neither|nor|prohibited']),
  said(
    'main',
    'selling|business+use|commercial+use|using+it+commercially|making+money|earning+money ..8 be|is ..1 fine|welcome|ok|okay|all+right|allowed|permitted|no+problem',
    ['not|only|if|unless|with|order|limited|after'],
  ),
  said('permit', '^used|use|employ ..6 for ..1 commercial purposes|purpose|ends', ['not|non|only']),
];

export const PATENTS: readonly Pattern[] = [
  said(
    'any',
    `permission|permissions|rights|each ..6 extend|extends|cover|covers|include|includes|reach|reaches ..5 patent|patents`,
    ['not|no|neither'],
  ),
  said(
    'any',
    `permit|permits|allow|allows|let|lets|license|licenses|grants|gives ..4 you|licensee|everyone|users ..4 practice|practise|use|exercise|exploit ..4 patent|patents`,
    ['not|no|neither|nor'],
  ),
  said(
    'any',
    'patents|patent ..6 be|are|is ..2 included|covered|licensed|part ..2 in|by|with|of ..3 permission|license|grant',
    ['not|no'],
  ),
  said('any', 'patents|patent ..12 you ..1 may ..2 use|practice|practise|exercise ..2 them|it|those', ['not|no']),
];

const HAND_ON =
  'hand|handed|pass|passed|give|given|furnish|furnished|transmit|transmitted|send|lend|share|put|circulate|supply';
export const SHARING: readonly Pattern[] = [
  said(
    'permit',
    `^${HAND_ON} ..6 over|on|out|round|away|online|along|copies|copy|it|them|source ..4 to|on|,|.|with|anyone|whomever ..4 others|other|anyone|whomever|another|everyone|institution|institutions|internet|friends|third|people|scientific|whoever|who`,
    ['not|no|only+with|consent|personal|feedback|confidential'],
  ),
  said(
    'permit',
    '^put|post|upload ..3 copies|it|them|model|weights|version|versions ..2 online|on+the+internet|on+a+website',
  ),
  said(
    'any',
    'makes|make ..4 release|version|it|@model ..3 available ..1 to ..1 everyone|all|anyone|public ..4 under ..3 license|licence|terms',
    ['not|you|licensee|must|recipient'],
  ),
];

export const CHANGING: readonly Pattern[] = [
  said(
    'permit',
    '^tinker|rework|retrain|prune|shrink|graft|rewrite|reshape|trim|take+apart|reform ..4 with|it|@model|them|bits|parts|weights',
    ['not|no'],
  ),
  said(
    'any',
    'permits|permit|allows|allow|lets|let ..3 you|licensee|everyone|user|users ..2 to? ..1 modify|rework|change|retrain|adapt|alter ..2 @model|it|the',
    ['not|no'],
  ),
  said('main', 'feel free to ..8 change|modify|retrain|adapt|alter|rework|improve'),
];
