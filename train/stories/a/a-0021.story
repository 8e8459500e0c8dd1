id: a-0021
genre: news
where: US-WA
published: 2006-11-19
title: The girl in Room 12
person p1: role=accused,victim,witness age=14 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: long feature; pronouns for most of it, then the letter she wrote, signed, and a detail of her scar; held in detention as a material witness

By [[K p7 name|Sigrid Halloran]]

TACOMA — She had learned to count in fifties.

A night was five fifties or it was ten, she told the social worker who sat on the floor with her in the juvenile hall at Remann, because the chairs were bolted too far apart for talking. Ten was better. After ten he bought her a milkshake and he did not check her feet.

Why her feet? the social worker asked.

"For money," the girl said. She was 14. She had been picked up on Pacific Highway South by a deputy who wrote on his card, in the space for a reason, "pross. juv.," and she had been held for 43 days, not as someone who had been hurt but as someone who might run.

Those 43 days are the subject of a hearing Tuesday that could change how King and Pierce counties treat children who are sold on the street. The state argues she was detained for her safety and as a witness against [[K p2 name|Marlon Deshields]], 30, who is charged with promoting prostitution in the first degree. Her lawyer, [[K p3 name|Yoon-hee Pak]], argues that she is the only person in the case who has spent any time in a cell: [[K p2 name|Deshields]] made bail in an afternoon.

"You can be a witness and sleep in a bed without a lock," [[K p3 name|Pak]] said.

There are 22 beds in the state for girls like her. In October, all were full.

[[K p4 name|Dr. Alan Breck]], a pediatrician who has examined several of them, says their injuries run to a type. This girl has [[W p1 body|a half-moon scar under the chin, and is missing the tip of one little finger]]. He will testify that both were done with a purpose.

At first she told everybody that her name was [[W p1 alias|Diamond]] and she was from Portland. On the ninth day she asked for paper. The letter, which is Exhibit 6, is addressed to her aunt, [[W p6 name|Valorie Teague]], of [[W p1 place|Carbonado]].

"I am in jail but it is OK," it reads. "They have waffles. I did not do anything except what he said. Please feed Boots. Love, [[W p1 name|Cassie Jo]]."

It was never mailed. A guard, finding that it described a pending case, put it in her file, where [[K p3 name|Pak]] came across it in September. She drove it to the foothills herself.

Deputy Prosecutor [[K p5 name|Warren Ishii]] said the office regrets the delay. "Miss [[W p1 name|Teague]] is a very important witness for us," he said.

Boots is fine.
