/** Everyday words that look like a slip in one that matters, and are none. */
export const ORDINARY_WORDS = new Set(
  [
    'does dose house hours mouse mouth month moth tenth teeth form from weak week weakly peak dew day',
    'way days weeks now not note nor know ten tan tin tree three free tour four for five live life file',
    'sit sip sick food foot good hear heart heat eat hot hat skin skip pain paint pair palm calm back',
    'bake head heal health wealth leg let arm aim art eye dye vein vain bowl bladder ladder rash crash',
    'trash faint fever fewer never nerve cold could gold old stop step shop left lift list power lower',
    'tower flower right light might night sight tight high sigh increase incense daily dairy diary',
    'must mist most just rust should shoulder can man may many say day hand sand band land sign sing',
    'begin being berry very every ever even event seven sever severe several once one ounce twice price',
    'until unite unit untie less lens loss lose loss mess more move mole pore sore core store after alter',
    'later before become belong bellow below allow above over oven under wonder warm worm word world work',
    'worse horse better letter butter bitter best rest test text next near year ear bear wear fear tear',
    'hour our your pour sour call cell tell bell fall tall small smell seek seem see sea side site size',
    'time tile dime lime line fine find mind kind drink think thing drive dive give get put but cut hip',
    'help hold told cough tough rough though through lung long song tongue liver river live kidney neck',
    'check deck chest cheap cheat treat threat throat great meat meet feet feel fell well will pill bill',
    'wound sound round ground found bound house horse bone gone done none tone stone knee keep deep sleep',
    'sheep asleep back pack sack black risk disk brisk harm farm charm allergy energy clergy cream dream',
    'patch catch watch match batch puff buff drop crop drip spray stray shot short spot pot cup cap',
    'alone along only onto both bath path mild wild milk silk minute minor major manor safe save sale same',
  ]
    .join(' ')
    .split(' '),
)
