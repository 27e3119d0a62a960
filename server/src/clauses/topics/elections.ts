import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'elections',
  says: [
    'candidate|candidates|party ..6 ballot|polling',
    'polling ..1 station|stations|place|places|day',
    'campaign ..1 message|messages|material|materials|speech|speeches|ad|ads|video|videos',
    'election|elections|electoral|voter|voters|voting|vote|ballot|lobbying|lobby|suffrage|referendum|electioneering|plebiscite',
    'political ..3 matters|matter|subjects',
    'campaigning ..3 office|lobbying|party|votes',
    'political ..3 campaign|campaigning|advertising|purpose|lobbying|content|propaganda|candidate|party|process|influence|opinion|activity|manipulation|end|ad|advocacy|persuasion|agitation|message|messaging|position|positions|cause|causes|view|views|ideology|ideologies',
    'democratic ..3 process|institution|election|participation',
    'civic ..2 process|participation|integrity',
    'political|campaign ..2 ads|advert|adverts|advertisement|advertisements|fundraising|fundraiser',
    'fundraise|fundraising|donation|donations|contribution|contributions|money ..4 candidate|candidates|party|parties|political|campaign|campaigns',
    'poll|polls|polling ..3 date|dates|hours',
    'political ..2 message|messages|email|emails|entity|entities|figure|figures ..4 support|vote|votes|target|targeted|donate',
    'turnout',
    'campaign ..1 slogan|slogans|content|materials',
    'influence|influencing|shape|shaping ..2 legislation|legislators|lawmakers|policymakers',
    'deepfake|deepfakes|video|videos|audio|images|speech|voice ..2 of ..1 candidate|candidates|politician|politicians|officeholders',
  ],
  masks: ['political ..1 opinion|opinions|affiliation|affiliations|belief|beliefs|view|views'],
  examples: {
    match: [
      'campaign messages for a mayor',
      'for political campaigning or lobbying',
      'to interfere with elections or voting',
      'religious or political advocacy',
      'political ads',
      'raising donations for a candidate',
      'suppressing turnout',
      'influencing legislation',
    ],
    noMatch: ['to infer political affiliations'],
  },
};
