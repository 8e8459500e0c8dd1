id: ac0087
genre: comments
where: US-KY
published: 2020-07-12
title: Letters: on "The Swim Lesson"
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author,relative age=- protected=decide why=author
screen p1: none
note: letters; private accusation only; not charged; mother signs; child named by a letter

Sir — Your essayist remembers with affection a lifeguard at the Paducah pool who "taught us all to float." I was taught to float there. I'm 63. I'd like to say, since no one is going to charge an old man, that he held some of us up longer than was called for. [[K p3 name|Carol Anne Mabry]]

Sir — Oh for pity's sake. [[D p2 name|Buddy Trask]] is eighty, he's in the Lutheran home, and he can't answer. I floated, too. [[K p4 name|Hal Dwiggins]]

Sir — I wasn't going to write in. He's not just history, [[K p4 name|Mr. Dwiggins]]. He was still volunteering last summer. Our daughter's eleven, and when she read your page she put it in front of me, put her finger under "longer than was called for," and went upstairs. We have been to the police. They say that they're looking at it. She'd like people to stop calling it an essay. [[D p5 name|Rebecca Nall]]

Sir — So brave of [[D p5 name|Becky]] to speak up and we're all praying for little [[W p1 name|Emmeline]] on the [[W p1 school|Cutler Oak]] dive team, she will be back on that board!! — A Friend

*The editor regrets the last of these, which ought not to have gone in as it was.*
