id: ag0055
genre: press-release
where: US-WA
published: 2009-10-29
title: Foreman accused of preying on orchard crew; agency files suit
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=victim age=17 protected=yes why=sexual-offence-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-accused
screen p2: unclear
note: federal civil suit names the grower; Spanish quotation with a first name; camp cabin where they lived

YAKIMA -- The fruit was picked on time each year. That's about all that can be said for the way in which [[D p1 employer|Cascade Bench Orchards]] was run between 2004 and 2007, according to a lawsuit filed today by the federal commission that enforces the laws against discrimination at work.

The suit alleges that crew boss [[K p3 name|Evaristo Luna]] told at least two women that the ladder work went to "friendly" ones, drove them to rows that had already been picked, and there did what they could not refuse without losing the season. One was 17.

Owner [[K p5 name|Douglas Wynn Haverford]] was told by a third woman in writing. He answered, the suit says, that he did not speak Spanish.

"Every worker has the right to come home the way she went out," said regional attorney [[K p4 name|Miriam Castellanos-Berg]].

The women lived in [[W p1 address|Cabin 14 at the Naches Road camp]]. In an audio message transcribed in the filing, one pleads, "No vengas hoy, [[W p2 name|Yareli]], dile que estás mala." She is the older sister.

The charging parties are identified as M.S. and Y.S. The agency asks the media to respect this.
