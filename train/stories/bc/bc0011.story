id: bc0011
genre: news
where: AU-SA
published: 2009-07-15
title: Visa breach woman a captive of 'contract', Adelaide court finds
person p1: role=accused,victim age=28 protected=yes why=trafficking-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=accused age=53 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=victim age=31 protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult misidentified=yes
screen p8: sex-trafficking-adult
note: debt contract; passport taken; charged with working without authority and held in detention; the buyer-official not charged is left out; second woman's working name leaks

It was described to her as 25 trips to the hairdresser.

That is how a woman from Isaan was told to think of the debt of $45,000 with which she landed in Adelaide, the Magistrates Court heard on Tuesday, and of the men who would be sent up to pay it down. The passport stayed with [[K p2 name|Suda Kittelson]], 49, who kept it in a freezer. The windows at the house in Prospect were screwed shut by her husband, [[K p3 name|Gary Kittelson]], 53, a pool technician.

Immigration officers found the house in March. They took away six women, and charged one, who had run at them with a mop, with hindering and with working in breach of her visa.

[[W p1 name|Nongnuch Srisai]], 28, was then four months in detention, latterly in [[W p1 address|Unit 4, Baxter annexe]]. On Tuesday Magistrate [[K p4 name|Brendan Tilley]] dismissed both counts. He said he had seldom seen a plainer victim brought before him as a defendant.

"Ms [[W p1 name|Srisai]] worked because a door was locked and a sister threatened," [[K p4 name|Tilley]] said.

The prosecutor, [[K p5 name|Jacinta Morelli]], had by then asked for leave to withdraw. Ms [[K p5 name|Morelli]] offered what she called the department's regret.

A second woman gave evidence behind a screen. She was introduced as Witness B, but the interpreter, who had met her before, greeted her warmly by name, and so the public gallery learned of [[W p8 name|Malee Phromma]]. She is 31. She is also the "[[W p8 alias|Cherry]]" whose card, with her own mobile number [[W p8 phone|0491 570 110]], was put in as exhibit 6.

"When I had a fever Mrs [[K p2 name|Kittelson]] wrote fever in the book, minus two hundred," said [[W p8 name|Phromma]].

[[K p6 name|Associate Professor Helen Vassiliou]] of Flinders University explained that such contracts are void in law and binding in fear. "They are afraid on somebody else's behalf, usually," [[K p6 name|Vassiliou]] told the court.

Next-door neighbour [[K p7 name|Kevin Pratt]] had given her plums over the fence. He did not know what she was called; he called her [[W p1 alias|Plum Girl]]. What he remembered was [[W p1 body|a streak of white at the front of her hair]] and that she'd asked him what day it was. "I told her Thursday," [[K p7 name|Pratt]] said, and then could not go on.

The couple are to stand trial in the District Court next year; [[K p3 name|Gary Kittelson]] was given bail and his wife was not.

Ms [[W p1 name|Srisai]]'s file, [[W p1 id|DIAC 2009/031177]], was still on the list outside on Wednesday: "[[W p1 name|SRISAI Nongnuch]], breach s 235." Someone had added in biro, *not guilty*. She hopes, she said through the interpreter, to cut hair; "[[W p1 name|Nuch]] is quick with scissors," her friend put in.
