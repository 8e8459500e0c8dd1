id: ar0015
genre: news
where: US-MS
published: 2015-06-03
title: Two boys, one in adult court, in death of Greenwood store owner
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=victim,deceased age=63 protected=no why=adult-victim
person p4: role=witness age=11 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=accused age=25 protected=no why=adult-accused
screen: none
note: older boy charged as adult so D throughout; younger in youth court is W; eleven-year-old witness; gun seller adult with alias and number

GREENWOOD, Miss. — A Leflore County grand jury indicted a 16-year-old Tuesday as an adult for capital murder in the shooting of [[K p3 name|Yusuf Saleh]], who for 22 years ran [[K p3 employer|the Quick Sak at Main and Avenue H]] and let half the street have credit.

[[D p1 name|Jaquavious Deon Minor]] is accused of firing once through the counter glass on March 29. He is held without bond. A second boy, 14, is before the youth court, where proceedings are closed and where, Judge [[K p5 name|Beverly Stallworth]] said, they are going to stay closed.

"You may write about Mr. [[D p1 name|Minor]]. The statute sends him to circuit court," [[K p5 name|Stallworth]] told reporters who stood in her hall. "The other child you may not."

It had been written already. On the night of the arrests a television station showed both being led from a porch on [[W p2 address|Carrollton Avenue]], and its caption said: "Suspects [[D p1 name|J. Minor]], left, and [[W p2 name|K. Toles]]".

[[K p8 name|Derrick Sykes]], 25, known as "[[K p8 alias|Toolbox]]," has been charged with selling them the revolver for $80 and a game console. [[K p8 name|Sykes]], of [[K p8 address|903 Dewey Street]], inmate [[K p8 id|LC-15-0331]], told police that he thought they wanted it for snakes.

Much of the case rests on a girl, 11, who'd gone in for a pickle. She hid behind the ice cream chest. Her statement, read aloud by Investigator [[K p6 name|Thaddeus Crump]], names the two: "Tall one is [[D p1 name|Quay]]. Little one is [[W p2 name|Kendrick]], he is in [[W p2 school|Ms. Lott's homeroom at Greenwood Middle]] with my brother. [[W p2 name|Kendrick]] said don't. He said it two times." [[K p6 name|Crump]] then read the name at the bottom, [[W p4 name|Amari Pettway]], before the prosecutor could reach the page.

The defense says that the word don't is everything. For the younger boy it may be. His lawyer has asked that [[W p2 id|JV-2015-112]] be dismissed.

[[K p7 name|Huda Saleh]], the widow, sat both days in the second row with a credit ledger in her lap. In it were $14.20 owed by the mother of [[D p1 name|Jaquavious]] and $3 by [[W p4 relative|the pickle girl's grandmother, Miss Earline on Fulton]]. [[K p7 name|Mrs. Saleh]] has crossed out all of it.

"He knew them since they were this high," she said. "[[W p2 name|Toles]], he used to sweep for us. My husband paid him in honey buns."

A month after the killing, someone painted over the bullet hole a sign that reads Mr. [[K p3 name|Joe Saleh]], Friend. Someone else had written below it FREE [[D p1 alias|QUAY]] and, smaller, [[W p2 alias|LIL K TOLES]] #sweeper.

The trial of [[D p1 name|Minor]] is expected in the spring. [[K p8 name|Sykes]] has asked to plead.

Minor damage to the store in April's storm has kept it shut. A nephew hopes to open in August.
