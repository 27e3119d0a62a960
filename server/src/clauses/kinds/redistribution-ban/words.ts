export const PASS_ON =
  'distribute|redistribute|publish|republish|sell|resell|rent|lease|lend|loan|disseminate|share|convey|propagate|give+away|market|commercialize|release|sub-lease|sublease|upload|disclose|supply|ship';

/** The licensed thing; words that are also common nouns need something before them that points at it. */
export const THING =
  'model|software|weights|program|sdk|work|checkpoint|derivative|derivative+works|adapted+material|licensed+material|licensed+materials|parameters|it|them|covered+work|modifications|code|firmware|binaries|adaptation';

export const COMMON =
  'material|materials|service|services|product|products|dataset|data+set|database|documentation|library|application|copy|copies|tool|system|package|files|technology|data|content|deliverables|api|artifact|platform|kit|toolkit|runtime|script|document|specification|image|driver|font|assets|website|site|jdk|apps|app|information|corpus|corpora|recordings|annotations|transcripts|videos|repository|embeddings|adapters|tokenizer|collection|pretrained+networks';

/** Offering it to others as a service is another thing: hosted-service-limit. */
export const HOSTED =
  'as|on|through|via|by ..4 hosted|managed|service+bureau|time+sharing|timesharing|saas|software+as+a+service';

/** What opens an account. */
const SECRETS =
  'api+key|api+keys|license+key|license+keys|access+key|access+keys|key+code|password|passwords|credential|credentials|token|tokens|account|accounts|login';

/**
 * What is passed on there is something else: "you may not use the model to distribute malware", a notice that came with
 * the thing, another program that stands in for it.
 */
export const SOMETHING_ELSE = [
  `use ..10 @licensed|@output ..12 to ..4 ${PASS_ON}`,
  `use ..10 @licensed|@output ..12 for ..1 ${PASS_ON}`,
  'notice|notices|legend|legends|names ..2 distributed|published|sold with|by|alongside',
  'additional software',
  `${PASS_ON}|give|transfer|provide ..6 ${SECRETS}`,
  `${SECRETS} ..12 ${PASS_ON}|give|transfer|provide|make ..2 it|them|such`,
  // What one was told in confidence, and what one found out about it.
  'any|all|such|no ..3 information ..14 disclose|disclosed|release|publish',
  'disclose|release|publish ..3 information',
  'post|provide|share|upload ..5 user|your|their ..1 submission|submissions|content|posts|comments|uploads',
  'results|result ..4 benchmark|benchmarks|benchmarking|evaluations|tests',
  // What one makes oneself, for the thing.
  'create|creating or distribute|distributing ..2 any ..2 software|program|programs',
  'publish|disclose|share|release ..3 metrics|metric|benchmarks|scores|measurements|comparison|comparisons ..6 of|from|about',
  // "… under a license that requires the code to be distributed in source form".
  'license|licenses|terms|scheme ..3 that|which ..3 require|requires ..20 disclose|disclosed|distribute|distributed|license|licensed',
  'condition ..2 of ..2 use ..8 distribution ..12 be',
  'disclose ..20 all|any ..2 information ..2 forwarded|received|disclosed|provided|obtained|given',
  'impression|imply|suggest|claim ..6 that ..8 distributed|sold|released|published',
  'not place|impose ..3 restrictions|restriction ..24 distribution|redistribution',
  'market ..1 or|and advertise|promote ..8 through|via|on',
  'intend ..8 never|not be',
];
