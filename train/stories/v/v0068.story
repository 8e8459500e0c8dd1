id: v0068
genre: news
where: US-NM
published: 2017-01-19
title: Interpreter: 'She signed the same word for an hour'
person p1: role=victim age=27 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: deaf woman in a small town; name sign described; the only deaf customer at the laundromat

By [[K p5 name|Rufina Etsitty-Cole]]

The word was *door*.

A grand jury in Gallup has charged [[K p2 name|Morris Lee Hadwin]], 48, a long-haul driver, with holding a woman for five months in a sleeper cab and letting her out, at certain lots in three states, to men he'd been talking with on the CB. She is 27 and deaf. He'd thrown her phone and hearing aids off a bridge at Needles, the indictment says, so that when it was dark she had no way to be told anything at all.

[[K p3 name|Camille Pettibone]], who interpreted, drove four hours to do it. "She signed the same word for an hour, big, then small. I've got her permission to say that."

Deputy [[K p4 name|Arvin Cly]] found her at the scales. He knows six signs, from a nephew. One was *safe*.

People here may recognize her: she's [[W p1 other|the woman who did her wash at Bubble City every Wednesday with a service beagle in an orange vest]], and she went by [[W p1 alias|a name sign made with a J at the dimple]]. "Everyone called her [[W p1 name|Janelle]]," the attendant said, "not that it'd do you any good to call."
