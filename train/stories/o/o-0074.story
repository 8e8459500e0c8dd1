id: o-0074
genre: news
where: US-ME
published: 2018-11-08
title: Fire captain set the fires he put out, jury told
person p1: role=accused,official age=42 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=70 protected=no why=adult-victim
person p7: role=victim age=- protected=no why=adult-victim
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=expert age=- protected=no why=adult-bystander
person p10: role=victim age=- protected=no why=adult-victim
person p11: role=official age=- protected=no why=official
person p12: role=bystander age=- protected=no why=adult-bystander
screen: none
note: arson by a volunteer captain; ten named adults; nothing to protect

MACHIAS CROSSING — For two summers, whenever a barn burned in the eastern half of the county, Capt. [[K p1 name|Scott Philbrook]] was first on the nozzle. On Wednesday a prosecutor told a jury why.

"He knew where the fire was," said Assistant Attorney General [[K p2 name|Candace Thibodeau]], "because that's where he'd left it."

[[K p1 name|Philbrook]], 42, is charged with nine counts of arson. He has pleaded not guilty and sat on Wednesday in his dress blues, which Justice [[K p3 name|Edwin Frost]] permitted over objection, less the badge.

No one died. [[K p6 name|Winfield Beal]], 70, lost eleven Belted Galloways and, on the same night, the use of his voice for a year. [[K p7 name|Rosemarie Getchell]] lost a boatshed with her late husband's dory in it. Her neighbor [[K p10 name|Kofi Darko]], a potter, lost a kiln, "which takes some doing, to burn a kiln."

Fire Chief [[K p5 name|Ansel Look]], who has known the defendant since he was a junior volunteer, was asked to say when he became suspicious. "Number six," he said. He'd found the captain's coffee cup on a stone wall a hundred yards off, upwind, still warm. He didn't report it until number eight.

Asked why he'd waited, the chief took a drink of water. "I taught him to tie his boots," he said. "The bunker boots. He was thirteen."

Fire marshal's investigator [[K p11 name|Raymond Soctomah]] took the jury through the method, which didn't vary. A tea light was set in a tuna can with wood shavings round it, under a hay elevator or a stair. It gave forty minutes, time enough to drive home, get into bed, and be woken. Eleven such cans, washed, were found in the defendant's garage. Defense attorney [[K p4 name|Jude Levesque]] got him to agree that a good many people in the county eat tuna.

[[K p12 name|Brenda Philbrook]], who was married to the defendant at the time, was excused from testifying. She sat behind the firefighters' wives and not among them.

[[K p8 name|Tasha Merrow]], a dispatcher, testified that three of the calls came in from the station's own back line.

A psychologist, [[K p9 name|Dr. Ilse Brandt-Okafor]], will be called by the defense, but not, said [[K p4 name|Levesque]], to say her client did it. "To say what it is to wait for a bell."

The jury will be taken on Friday, in a school bus, to see all nine places. There's goldenrod on most of them now.
