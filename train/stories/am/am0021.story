id: am0021
genre: news
where: GB
published: 2018-07-05
title: Boy caught with 62 wraps in Margate had been 'owned' by east London gang, judge finds
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=24 protected=no why=adult-convicted
person p3: role=convicted age=19 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: county lines, Bangladeshi-origin boy; street names on both sides; minor accused with debt and threats

On the third day of the Easter holidays a schoolboy from Tower Hamlets was put on a train with a rucksack, a burner phone and instructions not to wash. When Kent Police broke down the door of a flat on the front nineteen days later, he had 62 wraps on him and a stab wound in the thigh, and he was charged with possession with intent.

He's now 16, and on Tuesday at Canterbury Crown Court he was a prosecution witness.

[[K p2 name|Kyron Mensah-Blake]], 24, known as [[K p2 alias|Bishop]], and [[K p3 name|Tahmid Uddin]], 19, known as [[K p3 alias|T-Dot]], were jailed for eleven and six years for conspiracy to supply and for human trafficking. Judge [[K p4 name|Eleanor Prideaux]] said they'd treated a child "as you'd treat a padlock".

It began with trainers, said Det Sgt [[K p5 name|Marcus Uddin]], no relation to the younger man. The pair gave the boy a £140 pair outside a chicken shop; a week later he was robbed of a package, in a robbery that [[K p2 name|Mensah-Blake]] had himself arranged, and told he owed £1,600. "It's the oldest trick on the line," said Det Sgt [[K p5 name|Uddin]]. "You work it off, and it doesn't go down." There were threats to petrol his mother's door.

[[K p3 name|Uddin]] had been run in the same way at 14, his barrister told the court. The judge accepted that. It was why the sentence was six.

The teenager's mother, [[W p6 name|Shahana Parvin]], reported him missing on the first night. "They told me boys of that age come back when they're hungry," she said on the court steps. [[W p6 name|Shahana]], a dinner lady, went to Victoria coach station every evening with his picture.

That picture, printed by a volunteer, is still taped to the glass at bay 12. "[[W p1 name|REZA]]. 15. [[W p1 body|Chip in front tooth, burn mark on chin]]. Arsenal coat. If seen, ring [[W p1 phone|07700 900 155]]." [[K p8 name|Colin Yates]], who runs the kiosk beside it, says he'd thought it was for a cat. "Then I read it," said [[K p8 name|Yates]].

For five months the charge stood. His solicitor asked for a referral as a victim of trafficking; the form was returned because it gave his street name, [[W p1 alias|Lil Rez]], in the box for "surname". Youth worker [[K p7 name|Bernadette Quigley]] filled it in again. "He had been excluded from [[W p1 school|St Dunstan's Academy, Bow]] for dealing. Nobody'd asked him for whom," [[K p7 name|Quigley]] said.

The Crown dropped case [[W p1 id|46KY0551918]] in November. In the lift at court, however, the list for the day read "Youth: [[W p1 name|CHOWDHURY, Reza M.]]", and a relative of one of the defendants photographed it.

The family have since been moved to [[W p1 address|a flat in Hemel Hempstead]]. Asked by the judge if there was anything he'd like to say, [[W p1 name|Reza]] said that he'd like to give back the trainers.
