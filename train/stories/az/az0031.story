id: az0031
genre: press-release
where: US-FL
published: 2016-12-06
title: Attorney General: farm labor contractor and two crew leaders sentenced
person p1: role=convicted age=47 protected=no why=adult-convicted
person p2: role=convicted age=23 protected=no why=adult-convicted
person p3: role=convicted,victim age=21 protected=yes why=trafficking-victim
person p4: role=victim age=16 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen p3: labor-trafficking misidentified=yes
screen p4: labor-trafficking
note: one of the "crew leaders" was a victim put over the others; the minor named through a wage-claim table; convicts K with register numbers

TALLAHASSEE — Attorney General [[K p5 name|Hannah Lindeman]] announced that three persons were sentenced today for holding tomato pickers, among them a boy of 16, in a camp outside Immokalee.

[[K p1 name|Eusebio Carmona Tello]], 47, of [[K p1 address|780 Jerome Grade]], a licensed farm labor contractor (certificate [[K p1 id|C-04-551209]]), received 15 years. [[K p2 name|Dale Wyatt Purvis]], 23, who drove the bus and at 21 "beat men old enough to be his father," in the words of the court, received nine. He is Department of Corrections number [[K p2 id|H55017]]. A third defendant, who was 21, received time served.

The pickers slept eleven to a box truck at [[W p4 address|Camp Seven, off Sears Road]]. They were charged for the truck, for a hose, for sandwiches, for the ride. [[K p1 name|Carmona]] held their consular cards in a cash box. One who left was brought back in a trunk by [[K p2 name|Purvis]].

The youngest told investigators he'd said he was 20 since that was the age on the card that they sold him. He is 16. [[K p2 name|Purvis]] called him "grandpa."

"It ends today," said General [[K p5 name|Lindeman]]. Statewide Prosecutor [[K p6 name|Calvin Tisdale]] thanked the Coalition's field monitor, [[K p7 name|Benedicta Lux]], who found the camp by following a sandwich truck. [[K p7 name|Lux]] said: "The third man should never have been a defendant. He owed $6,000. He was given a whistle and told that his brother would be cut if the rows weren't done by four. I've met him. [[W p3 name|Fidencio]] is a picker with a whistle."

[[K p6 name|Tisdale]]'s office did not oppose time served on that ground, and will move to vacate.

**Restitution ordered** (table supplied by the wage-hour division; *names to be replaced with numbers before release*)

| Worker | Age then | Owed |
|---|---|---|
| No. 1 | 34 | $21,118 |
| No. 2 | 41 | $19,870 |
| [[W p4 name|HERNÁNDEZ CHUB, Abelino]] | 16 | $9,422 |
| No. 4 | 19 | $11,006 |
| [[W p3 name|Xol Caal, Fidencio]] (see also def. 3, No. [[W p3 id|15-CF-2207-C]]) | 21 | $13,350 |

Checks for the minor will be sent to his mother, [[W p8 name|Candelaria Chub]], in Alta Verapaz. The boy now attends school in another county. [[W p4 name|Abelino]] has, he told Ms. [[K p7 name|Lux]], one wish, which is to see what a tomato costs in a shop.

[[K p1 name|Carmona Tello]] must forfeit the bus ([[K p1 vehicle|1994 Blue Bird, tag N55 0AC]]) and four trucks. The grower was not charged.
