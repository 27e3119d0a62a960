import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'weapons',
  says: [
    'missiles|rifle|rifles|pistol|pistols|landmine|landmines|torpedo|artillery',
    'mass ..1 destruction',
    'weapon|weapons|weaponry|weaponize|weaponization|gun|guns|firearm|ammunition|munition|explosive|explosives|bomb|missile|arms|armament|warhead|grenade|cbrn|cbrne|wmd',
    'nuclear|chemical|biological|radiological|bioweapon|nerve+agent',
    'dangerous ..2 material|pathogen|toxin',
    'pathogen|toxin',
    'uranium|plutonium|fissile|anthrax|ricin|sarin|novichok|nuke|nukes|shrapnel',
    'lethality|virulence|transmissibility|gain-of-function|bioterror|bioterrorism',
    'bio ..1 terror|terrorism|weapon|weapons',
    'silencer|silencers|detonator|detonators|ied|ieds|molotov|flamethrower|botulinum|smallpox',
  ],
  masks: [
    'mail|email|logic|zip|fork bomb|bombs',
    'traffic+in+arms|arms+export|arms+regulation',
    'time|logic ..1 bomb',
    'nuclear ..2 facility|plant|reactor',
    'chemical ..1 plant|engineering|control|safety|laws',
  ],
  examples: {
    match: [
      'building rifles',
      'to develop weapons or explosives',
      'for nuclear industries or applications',
      'to obtain plutonium',
      'research that raises the virulence of germs',
      'making detonators',
      'to bring back smallpox',
    ],
    noMatch: ['to operate heavy machinery'],
  },
};
