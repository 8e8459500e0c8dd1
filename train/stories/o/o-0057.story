id: o-0057
genre: news
where: US-WI
published: 2005-10-12
title: Adult court for boy in silo death; judge calls it 'the least bad door'
person p1: role=accused age=15 protected=decide why=charged-as-adult
person p2: role=victim,deceased age=16 protected=decide why=deceased
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=identifies-protected
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=witness age=14 protected=yes why=minor-witness
person p9: role=expert age=- protected=no why=adult-bystander
person p10: role=official age=- protected=no why=official
person p11: role=official age=- protected=no why=official
screen: none
note: accused waived to adult court and dead teen: both decide; a 14-year-old witness who testified is W by rule 2, and identified by his trombone seat and by the only farm with a blue silo

NEW HOLLAND — Circuit Judge [[K p3 name|Warren Lindemann]] took off his glasses before he read the order, and read it from memory.

[[D p1 name|Kurt Allen Voss]], 15, will answer in adult court for the death of [[D p2 name|Matthew Jerome Pflum]], 16, who fell, or was pushed, from the unloading platform of a silo on Aug. 19.

The juvenile system, the judge said, could keep the boy only until 18. "Too short if he did it. Prison is too long if he didn't mean it. I'm choosing the least bad door."

[[D p1 name|Voss]] was two weeks from his sophomore year at [[D p1 school|New Holland High]]. He and [[D p2 name|Pflum]] had worked together baling for most of July, quarrelled over a girl and, according to the complaint, over a pair of boots. He is charged with second-degree reckless homicide. Bail was set at $100,000.

District Attorney [[K p4 name|Colleen Gerrits]] relied on the account of a boy of 14, who was on the ground with a rake. The courtroom was cleared of the public for his testimony, but not of the two families. "[[W p8 name|Aaron]] told the truth," said the dead boy's father, [[D p6 name|Jerome Pflum]], afterwards. "He blows [[W p8 other|third trombone]] next to where my kid sat, and he's got to look at that chair."

The [[D p1 name|Voss]] family lives a mile from the [[W p8 address|farm with the blue silo on County Y]], where the witness lives and it happened. Nobody on that road has taken in their second hay.

What happened on the platform is told in two ways. In a statement given without a lawyer to Deputy [[K p10 name|Marge Halloran]], [[D p1 name|Voss]] said that the older boy grabbed him, that he "pulled loose," and that the gate wasn't there. In a second, four hours later, he said he might have shoved him. Neither statement was recorded. The defense attorney, [[K p5 name|Phil Okonek]], has moved to keep out both.

The county's child and family worker, [[K p11 name|Tou Ger Vang]], told the court that he'd recommended juvenile placement at the state boys' school. He had found the boy to be truthful, behind in reading, and afraid of the dark. He described him as 15 going on 12.

"You've met with him how often?" asked [[K p4 name|Gerrits]]. Nine times. "And how many times has he said the name of the person who died?" The witness turned back through his notes. "He calls him [[D p2 name|Matt]]," he said. "He's never not called him that."

A preliminary hearing was set for Nov. 3. Under the order, the boy stays at the juvenile detention center in Fond du Lac until he is 17, and the newspaper is free to name him. It has done so after some discussion.

[[K p5 name|Okonek]] said an engineer, [[K p9 name|Dr. Anand Pillai]], will testify that the platform's latch was bent.

The boy's mother, [[D p7 name|Sandra Voss]], brought him a tie. Deputies wouldn't let her put it on him, so the bailiff did.
