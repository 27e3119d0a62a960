import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'sexual-content',
  says: [
    'porn|pornography|pornographic|obscene|obscenity|nude|nudes|nudity|erotic|erotica|lewd|indecent|nsfw|sexting|prostitution|escort|fetish|lascivious|vulgar|bestiality|incest|zoophilia|necrophilia',
    'sexual|sexually ..3 explicit|content|solicitation|material|imagery|image|act|activity|service|chat|gratification|purpose|nature|conversation|suggestive|fantasy|romantic|arousal|pleasure|intercourse|organ|themes|fiction',
    'sexual|sexually',
    'sexualize|sexualized|sexualizing|sexualization',
    'adult ..3 content|entertainment|service|material|industry|website',
    'intimate ..2 image|imagery|content|photo|material|media',
    'obscene|explicit ..2 material|content',
    'revenge+porn',
    'undress|undressing|strip|nudify|nudifying ..6 people|person|persons|photo|photos|picture|image|images|woman|women|someone',
    'striptease|strip-tease|camgirl|onlyfans|upskirt|deepnude|deepnudes|nudification|smut|hentai|sexualised',
    ', adult ,',
    'adult ,|or ..1 sexual|sexually|explicit|pornographic',
  ],
  masks: [
    'strip|stripping|stripped ..6 mark|marks|metadata|watermark|watermarks|provenance|label|labels|notice|notices|tag',
    'sexual ..1 violence|exploitation|assault|orientation|preference|identity|harassment|abuse',
    'child+sexual+abuse',
    'sexualize|sexualizes|sexualization ..5 child|children|minors|anyone+under',
    'child ..3 sexual+exploitation',
    'sexually ..1 exploit|abuse',
    'csam',
    'sexual ..4 exploitation ..6 child|minor|children',
    'minor|child|children sexual|sexually',
    'sex ..1 traffick|trafficking',
  ],
  examples: {
    match: [
      'to sexualize persons',
      'to undress people in photographs',
      'to produce pornography',
      'for sexual solicitation',
      'exposing children to sexual content',
      'striptease videos',
      'violent, adult, or hateful content',
    ],
    noMatch: [
      'stripping the label from pictures',
      'to facilitate human trafficking and sexual violence',
      'to discriminate by sexual orientation',
    ],
  },
};
