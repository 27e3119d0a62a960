import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'unauthorised-access',
  says: [
    'scrape|scraping|crawl|crawler|crawling|overload|overloading|overburden|overburdening|harvest|harvesting|probing|datamining|hack|hacking|intrusion',
    'unauthorized|unauthorised|unpermitted ..3 access|entry|intrusion|interception',
    'unauthorized|unauthorised|unpermitted ..3 use ..4 system|systems|network|networks|account|accounts|computer|computers|service|services|server|servers|device|devices|api|credentials|resources',
    'improper|illegal|unlawful ..3 access|entry|intrusion|interception',
    'access ..8 without ..4 authorization|permission|consent',
    'gain|gaining|obtain ..3 access',
    'data+mining|web+spider|robots',
    'interfere|interfering|interference|disrupt|disrupting|disruption|impair|impairing|burden|degrade ..12 service|services|network|server|website|site|system|systems|operation|infrastructure|platform',
    'denial+of+service|denial-of-service|ddos',
    'without|lacking ..2 authorization|permission|consent ..3 system|systems|network|networks',
    'bypass|circumvent|defeat|evade ..4 authentication|endpoint|firewall|firewalls|access+controls|security+controls',
    'excessive|undue|unreasonable ..2 load|burden|traffic ..4 system|systems|server|servers|network|service|infrastructure',
    'obstruct|obstructing|hinder ..4 operation|service|system|network',
    'disable|compromise|penetrate|breach ..10 website|network|computer|server|security|account|system|systems',
    'flood|flooding',
    'bulk|mass|systematic|systematically ..2 download|downloads|downloading|extract|extraction|harvest|collect|collection|retrieve|retrieval|copy|copying|store',
    'download|downloads|downloading|extract|extraction|collect|collection|retrieve|retrieval|copy ..6 in+bulk|systematically|en+masse|automatically',
    'automated|automatic|programmatic ..3 means|tool|tools|method|methods|script|scripts|software|process|processes|device|devices|manner|way ..8 access|extract|collect|download|copy|retrieve|gather|query|index',
    'access|extract|collect|download|copy|retrieve|gather|index ..14 automated|automatic|programmatic ..3 means|tool|tools|method|methods|script|scripts|software|process|processes|device|devices',
    'robot|bot|bots|spider|spiders|scraper|scrapers ..8 access|extract|collect|download|copy|retrieve|gather|index',
    'intercept|interception ..6 communication|data|traffic|transmission',
    'get+around|circumvent|evade|avoid|exceed|bypass ..3 quota|quotas|rate|rates|usage ..1 limit|limits?',
    'automate|automating|automated|scripted ..3 interactions|interaction|queries|querying|requests|logins|signups',
    'unauthorized|unapproved ..2 automation|bots|scripts|scripting',
    'quota|quotas|rate+limit|rate+limits',
    'api+key|api+keys|credentials ..6 share|sell|rent|transfer',
    'share|sell|rent|transfer ..2 api ..1 key|keys',
  ],
  masks: [
    // What is disrupted is more than a service.
    'disrupt|disruption|interfere|destruction|impair ..6 critical+infrastructure|military',
    'disrupt|disruption|interfere|interference ..6 electoral|election|elections|voting|vote|democratic|civic|judicial ..2 system|systems|process|processes',

    'personal security|safety',
    'in|from|of|whose ..2 scraped document|documents|material|text|page|pages',
    'unauthorized+practice',
    'access ..5 source+code',
    // What is taken there are the data of persons.
    'unauthorized ..6 use|collection|disclosure|sharing|access ..4 personal|private|health|biometric ..1 data|information|details|likeness|voice|image',
    'interfere ..4 human+rights|ability|exercise',
    'interfere ..4 election|vote|voting|democratic',
  ],
  examples: {
    match: [
      'to share API keys to get around quotas',
      'to scrape websites or overload a network',
      'to gain unauthorized access to systems',
      'bulk downloading of the content',
      'to use automated means to extract data from the Services',
      'to download the records in bulk',
    ],
    noMatch: [
      'the unauthorized collection or use of personal data',
      'to access the model',
      'to download the model',
      'to make decisions by automated means',
    ],
  },
};
