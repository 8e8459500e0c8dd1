id: ao0046
genre: comments
where: US-WV
published: 2014-09-29
title: Reader replies: "Teen to be tried as adult in Coal Lick store shooting"
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=deceased age=59 protected=no why=adult-victim
person p4: role=witness age=12 protected=yes why=minor-witness
person p5: role=author age=- protected=no why=author
person p6: role=author,relative age=- protected=decide why=author
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: one charged as adult D, one in juvenile court outed by commenters, a child witness named by her proud grandfather

[The story: [[D p1 name|Dalton Wade Chaffin]], 17, indicted as an adult for first-degree murder of grocer [[K p3 name|Virgil Paugh]], 59. A second boy, 15, remains in juvenile court. Prosecutor [[K p7 name|Corinne Blankenship]] declined comment.]

31 replies

MountainStateMama: [[K p3 name|Virgil]] gave my kids credit every winter. No tears for [[D p1 name|Chaffin]].

[[K p5 name|Denver Estep]]: I don't excuse it. I taught that boy Sunday school. [[D p1 name|Dalton]]'s been raising himself in a camper at [[D p1 address|the mouth of Trace Fork]] since his mom went on pills.

hollerfox: who is the 15 yo?? paper wont say

dirtlate22: its [[W p2 name|Jace Mullins]] everybody knows it, he was driving. cant even see over the wheel of [[W p2 vehicle|that primer-gray S10]]

[[K p5 name|Denver Estep]]: Don't, son.

hollerfox: no relation to [[W p2 relative|coach Mullins]] right

dirtlate22: his NEPHEW. plays [[W p2 other|nose guard for Coal Lick JV]]. look up [[W p2 alias|@jacewithaface]]

[[D p6 name|Harless Workman]]: My granddaughter was in the store that day getting a pop. She is 12 years old and she laid down behind the bread and called it in herself. I'm so proud I could bust. [[W p4 name|Emmy Workman]], remember that name, she'll be a trooper.

[[K p8 name|Sabrina Tackett-Ray]]: [[D p6 name|Harless]], take that down, honey. She's a witness. His people can read.

[[D p6 name|Harless Workman]]: Let them read. I'm at [[W p4 address|203 Tipple Street]] and I don't sleep.

[[K p8 name|Sabrina Tackett-Ray]]: SHE lives there too!!

[[D p6 name|Harless Workman]]: How do I

MountainStateMama: three dots, delete

dirtlate22: [[D p1 name|Dalton Chaffin]] is in Southern Regional, [[D p1 id|inmate 3581177]], write him and tell him what you think

hollerfox: and the little one's at [[W p2 address|the Birch River center]]. my aunt works there says [[W p2 name|Jace]] cries for his dog

[[K p5 name|Denver Estep]]: Then your aunt should be fired. Lord.

MountainStateMama: ok I take some of it back. He's fifteen and he cries for his dog

[[K p8 name|Sabrina Tackett-Ray]]: Visitation for [[K p3 name|Mr. Paugh]] is Thursday at Akers-James, 4 to 8. He'd want folks to bring back their bottles.

[[D p6 name|Harless Workman]]: I took mine off but it says that it was shared 61 times. [[W p4 name|Em]] is mad at me. She says she's not a trooper she's a marine biologist

Editor: We've removed four replies. [[K p7 name|Ms. Blankenship]]'s office called us and she's right. Replies close at 5.
