import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'justice',
  says: [
    'interrogation|interrogations|interrogate|interrogating|prisoner|prisoners|detainee|detainees|inmate|inmates|courtroom',
    'border|asylum|visa ..2 interview|interviews|check|checks|guard|guards|crossing|crossings|application|applications|claim|claims',
    'evidence|testimony|expert+opinion|expert+report|verdict|verdicts ..8 court|courts|tribunal|tribunals|trial|trials',
    'forecast|forecasting|foretell|guess|guessing|predict|predicting|tell ..4 who|whether ..6 offend|reoffend|commit',
    'decide|deciding|assess|assessing|weigh|weighing ..6 guilt|innocence|evidence|sentence|sentences|visas',
    'immigration|migration ..1 decision|decisions|case|cases',
    'police|policing|immigration|asylum|refugee|recidivism|parole|probation|bail|deportation|incarceration|prosecution|prosecute|judiciary',
    'law+enforcement|law+-+enforcement',
    'administration ..2 justice',
    'criminal ..1 justice|profiling',
    'border ..2 control|management|security|patrol',
    'migration ..2 control|management',
    'predict|predicting|prediction|likelihood|assess|assessment|assessments|risk|profiling ..20 crime|criminal|offense|offender|offend|reoffend|reoffending',
    'judicial ..2 decision|process|proceeding|system|purpose|authority',
    'court ..1 decision|ruling',
    'criminal|court|judge|judges|prison ..3 sentencing|sentences',
    'sentencing ..2 decision|decisions|guidelines|recommendation|recommendations|offender|offenders',
    'evidence ..4 legal+proceedings|court|trial',
    'decision ..12 legal+proceedings|court+proceedings|trial|trials',
    'rule+of+law|due+process',
    'assist|assisting|advise|advising|replace|replacing|support|supporting|influence|influencing ..2 judge|judges|court|courts|magistrate|magistrates|prosecutor|prosecutors|jury|juries',
    'prosecutor|prosecutors|magistrate|magistrates|sheriff',
    'visa|immigration|asylum|border ..1 screening|vetting|processing|application|applications|control',
    'judicial ..2 ruling|rulings|opinion|opinions|outcome|outcomes|sentencing',
  ],
  masks: [
    'immigration ..1 status',
    // Who does wrong keeps out of its sight.
    'evade|evading|avoid|avoiding|hinder|obstruct|obstructing|escape ..2 law+enforcement|police',
    'subject+to ..1 criminal ..1 prosecution',
    // To whom a wrong is told.
    'report|reported|reporting|refer|referred|notify|tell|inform|cooperate|disclose ..8 law+enforcement|police',
    'impersonate|impersonating|pose|posing|pretend|pretending ..14 law+enforcement|police|policing|court|courts|immigration ..1 officer|officers|officials|agents|authorities?',
  ],
  examples: {
    match: [
      'as evidence before a tribunal',
      'to question suspects in interrogations',
      'to guess who will reoffend',
      'assessments of the risk that a person commits an offense',
      'for law enforcement, immigration or asylum processes',
      'to predict the likelihood that a person commits a crime',
      'to advise judges',
      'visa screening',
    ],
    noMatch: [
      'to evade law enforcement',
      'to plan a burglary, which may be reported to law enforcement',
      'to commit a crime',
      'to degrade people for their religion or immigration status',
      'impersonating law enforcement',
    ],
  },
};
