id: ao0033
genre: news
where: US-NC
published: 2010-02-25
title: Boy, 14, says he fired to stop beating; stepmother's boyfriend dead
person p1: role=accused,victim age=14 protected=yes why=juvenile-accused
person p2: role=deceased,relative age=37 protected=decide why=adult-victim
person p3: role=witness age=8 protected=yes why=minor-witness
person p4: role=relative,victim age=36 protected=decide why=domestic-violence-victim
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
note: juvenile court for now; the stepmother's naming identifies the boy, who bears her surname: W... stepmother D by rule 10/11; neighbour, obituary and team give him away

By [[K p6 name|Roscoe Tillman]]

HICKORY NUT, N.C. — He counted to ten the way his football coach had taught him, the boy told deputies, and when the noise upstairs hadn't stopped he went for the closet.

A single shot from a .22 rifle killed [[D p2 name|Dwayne Everett Sluder]], 37, a long-haul driver, at about nine on Tuesday night. The 14-year-old who fired it dialed 911 himself. He was taken to the juvenile detention center in Buncombe and, at a closed hearing yesterday, was ordered held on a petition alleging voluntary manslaughter. Under state law his name isn't made public unless the case moves to adult court, and District Attorney [[K p5 name|Hugh Ledford-Crane]] said that he hasn't decided. "I've got a house full of holes in the drywall, each the height of a woman's head," said [[K p5 name|Ledford-Crane]]. "I'm in no hurry."

The woman, [[D p4 name|Rhonda Cogdill]], 36, has raised the boy since his father died. She's in Mission Hospital with a broken jaw. The boy's half sister, 8, watched from the stairs.

[[K p7 name|Opal Messer]] lives across the creek. "I'd hear [[D p2 name|Dwayne]]'s truck and I would just go in and turn up the gospel," [[K p7 name|Miss Messer]] said. "Little [[W p3 name|Kaylee]] come running to me barefoot and said [[W p1 name|Bo]] made it quit." Asked about the boy, she cried. "[[W p1 name|Robert Cogdill]] has mowed my yard for nothing since he could reach the handle."

[[D p2 name|Sluder]] had two convictions for assault on a female, in 2003 and 2007 ([[D p2 id|07-CRS-5519]]), and a protective order had run out on February 1.

A former federal prosecutor who teaches at Elon, [[K p8 name|Yewande Sowande]], said that there's wide room for self-defense of others. "The law doesn't ask whether you were brave. It asks if you were reasonable, at 14, on a staircase," [[K p8 name|Sowande]] said.

The middle school's players wore tape on their wrists at practice on Wednesday with [[W p1 other|his number, 52]]. The coach declined to be interviewed. A fund for legal costs has been opened at State Employees' under "[[W p1 other|Bo's Corner]]."

The house, [[W p1 address|the A-frame at the top of Cold Knob Lane]], had a sheriff's car before it last night and a bicycle on its side. The girl is staying with [[W p3 address|Baptist foster parents in Marshall]].

[[D p2 name|Sluder]]'s relatives said in an obituary placed for Saturday that he was "taken from us by a child he'd fed." It lists [[D p4 name|Rhonda Cogdill]] as companion and "[[W p3 name|Kaylee Sluder]]" as daughter.

Bo is also the name of the family's beagle, who's been taken in by [[K p7 name|Messer]].
