id: a-0039
genre: news
where: US-NJ
published: 2008-10-31
title: Dancer says contract was a chain
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: stage name on posters; Russian patronymic; city twin

By [[K p5 name|Sol Abramowitz]]

NEWARK — In Kazan she had taught ballroom to children. In Passaic Junction she danced, from nine at night to four in the morning, in a club that has since lost its license, for men who were told her name was [[W p1 alias|Anastasia Blue]].

The contract said $60,000 a year. It was signed by [[K p2 name|Leonid Braver]], 50, and [[K p3 name|Rimma Braver]], 47, owners of an agency with an office above a dentist. On Thursday both were accused by a federal grand jury of forcing six women to dance, and then to do more than dance, by threatening to send pictures home and by holding passports.

"They drove you, they picked you up, they counted," one of the six said by phone through a translator. She was 22 when she came. "If one girl ran off, all the others paid."

She ran off anyway, in slippers, into a firehouse. She asked that her name not be used. In a motion for bail, which is public, the couple's lawyer calls her "the disgruntled Ms. [[W p1 name|Galiullina]]" fourteen times, and once "[[W p1 name|Alsou]]."

U.S. Attorney [[K p4 name|Christopher Dunphy]] said his office will ask to have it resealed.
