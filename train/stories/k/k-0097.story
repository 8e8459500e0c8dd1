id: k-0097
genre: news
where: US-WV
published: 2017-05-25
title: Baby's death ruled homicide; coal-camp hollow mourns 'our little bird'
person p1: role=victim,deceased age=2 protected=decide why=deceased
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=relative age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=witness,relative age=6 protected=yes why=minor-witness
note: deceased minor: decide; surviving child witness is W; mother relative decide; boyfriend not a relative but of the household

WELCH, W.Va. — On Tuesday they tied pink ribbon to every mailbox up [[W p7 address|Sandlick]] from the church to the washout. By Wednesday the medical examiner had told them what they'd already heard.

[[D p1 name|Harmony Dawn Lester]], 2, died from blunt force trauma, Chief Medical Examiner [[K p4 name|Dr. Anand Kulkarni]] ruled. Her mother's boyfriend, [[K p2 name|Jeremy Scott Vance]], 26, is charged in McDowell County with death of a child by a custodian.

State police say [[K p2 name|Vance]] told four stories. There was a dog in one, and steps in another, though the house hasn't any. A fifth story was told by a boy of six, who had been under the kitchen table with a flashlight and a comic book. He is the dead child's brother, and troopers would like it if folks stopped asking him.

It's late for that. At Sunday's vigil a visiting evangelist called "little [[W p7 name|Bentley]]" to the front to be prayed over, and the video has been seen from here to Roanoke.

The mother, [[D p3 name|Kaylee Lester]], was working a double at the time and isn't charged. "She sang before she talked," she said of her daughter. "She'd sing the grocery list."

[[K p6 name|Thelma Jean Muncy]], who taught the toddler room at [[D p1 school|Sandlick Freewill]], said [[D p1 name|Harmony]] was "our little bird, and I mean to say so until somebody tells me to hush."

Prosecutor [[K p5 name|Ed Kornish-Bell]] will take the case to the grand jury in June. [[K p2 name|Vance]] is in Southwestern Regional without bond.
