id: as0001
genre: news
where: US-OR
published: 2014-11-09
title: He kept the phone, the money and the room key. She went to jail.
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=victim,accused age=27 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=consented
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-adult misidentified=yes
note: two women with different fates, one charged as the helper; survivor expert consented; two booking numbers beside the accused's case number

By [[K p8 name|Halloran Pruitt]]

GRESHAM — What the desk clerk remembers is the shoes. "She came down in December in flip-flops to ask for towels," said [[K p7 name|Odessa Markham]], who works nights at a motel on Northeast 181st. "I said, honey, where are your shoes? She said he had them."

He, according to an indictment opened Thursday, was [[K p2 name|Terrell Vance Coyle]], 34, of [[K p2 address|1420 Southeast Palmquist Road]], known on the street as "[[K p2 alias|Preacher]]." She was [[W p1 name|Marisa Dunleavy]], then 23, who had answered his ad for a house cleaner.

For eleven months, the papers say, [[W p1 name|Dunleavy]] was driven from motel to motel to meet men. [[K p2 name|Coyle]] set the price and took all of it. When she asked to go home to Klamath Falls he held her hand against a hot iron; the mark, [[W p1 body|a wedge on the back of her left hand]], is described on page four.

In March she was picked up in a sting. The booking sheet (No. [[W p1 id|14-0318822]]) lists her as "[[W p1 name|DUNLEAVY, MARISA K]]," date of birth [[W p1 birthdate|02/17/1990]], charge prostitution. Her bail was $500. "He paid it by nine and had her back out by ten," said Multnomah County prosecutor [[K p4 name|Lucía Armendariz]].

A second woman fared worse. [[W p3 name|Kendra Oyler]], 27, who had been sold by the same man since 2011 and who also wore his initials, rented two of the rooms. She was charged with promoting. She spent 71 days in Inverness Jail under number [[W p3 id|772140]] before [[K p4 name|Armendariz]] dropped the case last week.

"We called [[W p3 name|Oyler]] a bottom girl, as though that were a job title," said [[K p6 name|Renata Swick]], who was trafficked out of Portland herself in the nineties and now trains police. "I use my own name because I'm 51 and done being ashamed. [[W p3 name|Kendra]] hasn't had that choice."

Sgt. [[K p5 name|Paul Nakagawa]], who led the sting, said he wished he'd asked one more question. "[[W p1 name|Marisa]] had forty-one cents on her," [[K p5 name|Nakagawa]] said. "Nobody keeps the money and has forty-one cents."

[[K p2 name|Coyle]] has pleaded not guilty in case [[K p2 id|14-CR-20977]]. His lawyer did not return calls.

The two women no longer speak. One is back with family. The other waits tables at [[W p3 employer|the Elmer's by Mall 205]] and, [[K p6 name|Swick]] said, sleeps with the light on.

[[K p7 name|Markham]] still has the flip-flops. She found them in the laundry cart after the arrest, with a name inked inside one strap: [[W p1 alias|Risa D]].
