/**
 * Words that a verb of will follows, at once: "must retain", "not to copy, modify or sell", "provided that you keep".
 * With one of them in front a pattern does not take a noun or a participle ("the modified files") for the verb.
 */
export const BEFORE =
  'must|shall|please|will|should|may|to|and|or|,|/|:|)|-|not|never|also|be|you|licensee|they|either|both|clearly|prominently|conspicuously|appropriately|properly|suitably|adequately|duly|formally|explicitly|correctly|accurately|promptly|immediately|fully|visibly|faithfully|expressly|further|then|directly|indirectly|otherwise|from|neither|nor|cannot|always|at+least|publicly|only|itself|again|hereby|recipient|user|sublicensee|distributor|version|distribution|copy|it|each|no';
