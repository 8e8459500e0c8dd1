id: aj0038
genre: news
where: US-WA
published: 2017-05-11
title: Two brothers, one fight, and a hallway that would not stop filming
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused,relative age=18 protected=decide why=adult-accused
person p3: role=victim age=16 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
note: adult brother with the same surname: rule 11 says the relative is decide; here the 18-year-old accused is a relative, so D

EVERETT — By the time a vice principal got to the science wing there were, on her count, sixty phones in the air and no hands free to help.

A 16-year-old was beaten there on April 26 until his jaw gave way. A 15-year-old has been referred to juvenile court for second-degree assault. His brother, [[D p2 name|Emeka Nwosu]], 18, a senior, was arraigned on Wednesday as an adult on the same charge; cause number [[D p2 id|17-1-00871-31]].

Prosecutor [[K p4 name|Heidi Amundson]] says that it was the younger who struck first. Her office calls him "the juvenile respondent." His brother's defense was less discreet. "[[W p1 name|Chidi]] went in because of what was said about their sister. [[D p2 name|Emeka]] went in to get him out," attorney [[K p5 name|Lars Pettibone]] told the court. A bailiff coughed. "I meant the younger brother," said [[K p5 name|Pettibone]].

The clip's title, seen 310,000 times, is no help: "[[W p1 name|CHIDI NWOSU]] 1 HITTER QUITTER [[W p1 school|#CascadeRidgeHS]]." Nor is his [[W p1 other|wrestling singlet with STATE 138]], in which he is clearly to be seen.

And the boy on the floor? His family had begged for quiet. They had it until the district sent out a list of pupils who'd be sitting finals at home, which began: "[[W p3 name|Ostapenko, Danylo]] (jaw wired; [[W p3 address|27 Lowell-Larimer]]; soup ok)."

[[W p3 name|Danylo]] came from Kharkiv in 2014. He's the [[W p3 other|first chair cello]]. He told detectives that he doesn't remember what he said, but it was in English, and he'd been proud of it.

Dr. [[K p6 name|Priscilla Wong]], who studies bystanders at the university, showed a slide of that hall to her class with faces blurred. "Everybody's recording, so everybody believes it's somebody else's job," [[K p6 name|Wong]] said.

Not all. Custodian [[K p7 name|Ruben Escalera]] put down a bucket, walked through the crowd and lay on top of the boy. [[K p7 name|Escalera]], 61, has two cracked ribs and a card signed by 400.

The boys' father, [[W p8 name|Obinna Nwosu]], drives for the transit agency. He came to court with a letter of apology in his own hand for the other family. "I've raised [[W p1 name|Chidi]] with a Bible. I don't know who raised the phone," said Mr. [[W p8 name|Nwosu]].

[[K p4 name|Amundson]] may send the younger to diversion. A mediator has proposed that the two sixteen-and-unders meet. The [[W p3 other|cellist]] has written yes on the form; next to his signature, "[[W p3 name|D. Ostapenko]]," he has drawn a mouth with a zipper.

[[D p2 name|Nwosu]], released to [[W p1 address|the family's house on Rucker]], is due back June 6.
