id: a-0029
genre: news
where: US-MD
published: 2017-12-01
title: Judge rejects plea for teen charged with killing alleged abuser
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=deceased age=48 protected=no why=deceased
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=expert age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: charged as an adult with homicide but a trafficking victim by the facts: rule 1 wins; supporters' hashtag and a shirt carry the name

ELKTON HARBOR, Md. — A Circuit Court judge refused Thursday to move to juvenile court the case of a 16-year-old accused of shooting a man who, her lawyers say, bought and sold her.

Her supporters filled four rows in yellow T-shirts that read "Justice for [[W p1 name|Amaya]]." Judge [[K p3 name|Leopold Sinclair]] asked them to turn the shirts inside out, and they did, in the hall, one by one.

The teen is charged as an adult with second-degree murder in the March 9 death of [[K p2 name|Gordon Paul Rusk]], 48. It is undisputed that they met through a website, that he paid for her room from January on, that other men came to the room and that he was found with $1,900 and two driver's licenses in her name that gave her age as 21.

"He had receipts for her," defense attorney [[K p4 name|Inez Fontaine]] said. "Not for the room, Your Honor. For her."

The state called her a runaway who robbed a customer. A psychologist, [[K p6 name|Dr. Saul Weintraub]], testified that she hid under the table in their first meeting whenever anybody's keys jingled.

[[K p3 name|Sinclair]] said that the law gave him five factors, and four went against her. [[W p1 name|Amaya Denise Crowell]], he said, would be tried in the spring.

Her grandmother, [[W p5 name|Bernice Crowell]], led the rows in a hymn on the courthouse lawn. [[W p1 url|#FreeAmayaCrowell]] was among the most used tags in the state on Thursday night.
