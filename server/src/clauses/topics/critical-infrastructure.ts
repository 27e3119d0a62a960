import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'critical-infrastructure',
  says: [
    'emergency ..1 broadcast|broadcasts|dispatch|dispatching',
    'power+station|power+stations|rail+traffic|rail+network|railways|signalling|signaling|sluice|sluices|refinery|refineries|reactor|reactors',
    'steer|steering|operate|operating|control|controlling|run|running ..3 plant|plants|vehicle|vehicles|grid|grids|machine|machines|crane|cranes|elevator|elevators',
    'control+loop|control+room',
    'operate|operation|control|steer ..4 aircraft|airplane|railway|vehicle|vehicles|ship|ships',
    'critical ..2 infrastructure|system|utility',
    'heavy ..1 machinery|equipment',
    'transportation|aviation|railway',
    'transport ..2 system|network|infrastructure|technology',
    'aircraft|air+traffic|autonomous+vehicle|vehicle ..3 control|operation',
    'power|electric|electrical|energy|water|gas|sewage ..2 grid|plant|supply|utility|network|treatment|station|system|facility',
    'nuclear ..2 facility|plant|reactor|power',
    'machinery',
    'hazardous ..1 operation|environment|facility|activity|material|materials|substances',
    'dam|dams|pipeline',
    'drive|steer|pilot|fly|navigate ..3 car|cars|vehicle|vehicles|truck|trucks|bus|buses|plane|planes|train|trains|ship|ships|drone|drones',
    'car|cars|vehicle|vehicles ..4 without ..2 driver',
    'self-driving|driverless|autonomous+driving',
    'autopilot|autopilots',
  ],
  masks: [
    'transportation ..1 analytics|planning|research|data',
    'run|running|operate|control ..2 virtual|these|this|the? machine',
    'content|data|training|inference|processing|workflow|ml|product|build|development|ci ..4 pipeline',
  ],
  examples: {
    match: [
      'operating cranes',
      'rail signalling',
      'to steer cars without a driver',
      'for the operation of critical infrastructure or heavy machinery',
      'to control the power grid or water supply',
      'autopilots for lorries',
    ],
    noMatch: ['use under the rail license', 'to build a data pipeline for weapons'],
  },
};
