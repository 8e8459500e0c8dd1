id: ar0029
genre: blotter
where: US-WV
published: 2023-07-18
title: Sheriff's log, Mineral Fork: two at the Budget-Way, a bear, and a boy with a key
person p1: role=victim,accused age=29 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=8 protected=yes why=minor-witness
person p7: role=victim age=72 protected=no why=adult-victim
screen p1: sex-trafficking-adult misidentified=yes
note: woman charged with child neglect and solicitation for what her husband forced, so he is relative and neighbour is not; her son is a witness; bear and burglary are noise

MON 0620. Bear in dumpster, Dairy Delite. Lid shut on it by [[K p7 name|Eunice Poling]], 72, who then wanted to know what next. Dep. [[K p4 name|Clay Whetzel]] opened lid with rope from cruiser. Bear fine. Ms. [[K p7 name|Poling]] fine.

MON 2205. Budget-Way Motel, noise. Dep. [[K p4 name|Whetzel]] finds [[W p1 name|Candace Rae Shingleton]], 29, in Room 8 with a man not her husband, who left by window. Three hundred in an envelope. Boy, 8, in bathtub with pillow and a tablet. Arrested: [[W p1 name|Shingleton]], prostitution and child neglect. Booked [[W p1 id|NCRJ 23-5571]]. Said nothing whatever, but gave address as [[W p1 address|the tan double-wide up Skyview, second gate]].

MON 2340. Same. Boy tells Cpl. [[K p5 name|Yusra Haddad-Moore]] that he is the one who has the key. "I lock it after and Uncle [[K p3 name|Donnie]] sits in the truck and Daddy counts." Asked what happens if Mommy says no. "She's got to sleep with the dogs." Cpl. [[K p5 name|Haddad-Moore]] has requested CPS and, for the mother, a nurse: [[W p1 body|dog bite, left calf, healing, and another older]].

TUE 0130. Located, [[K p3 vehicle|red F-150 with plow mount]], behind Tractor Supply. Arrested: [[D p2 name|Jason Lee Shingleton]], 40, husband of above, and [[K p3 name|Donald Virgil Crites]], 36, known as "[[K p3 alias|Donnie Plow]]," of [[K p3 address|14 Cherry Row]], who is no one's uncle but a friend. Each: human trafficking, adult, and kidnapping. Had on them a notebook with dates and "[[W p1 alias|Candy]]" at top of every page. [[D p2 name|J. Shingleton]] states it was her idea. [[K p3 name|Crites]] states it was [[D p2 name|Jason]]'s and that he only drove.

TUE 0900. Burglary, [[K p7 address|27 Church Alley]]. Ms. [[K p7 name|Poling]] again. Taken: rope, new. She had bought one for the next bear. No suspects.

TUE 1415. Magistrate sets [[D p2 name|Shingleton]], $200,000; [[K p3 name|Crites]], $200,000, number [[K p3 id|NCRJ 23-5576]]; and, there being no one in the room to ask that it be otherwise, [[W p1 name|Shingleton, C.]], $2,500. Dep. [[K p4 name|Whetzel]] has called the prosecutor's house about this twice.

WED 1000. Boy, [[W p6 name|Waylon]], has been placed with [[W p6 place|a teacher from Fort Ridge Primary]]. Forgot tablet at station, passcode on tape on back. He asked Cpl. [[K p5 name|Haddad-Moore]] if the bear got home.

WED 1620. Prosecutor dismisses both counts on [[W p1 name|Candace Shingleton]]. Walked to car by corporal. Asked for [[W p6 name|Way]] and for a toothbrush, in that order. She used to cut hair at [[W p1 employer|Tangles]] and there's three women from there in the lot with a casserole.

THU 0745. Will whoever put last night's log on the Mineral Fork Rants page take it down. It has the boy's whole name, which I won't repeat, under [[W p6 photo|waylon_s_bathtub.png]].

THU 2200. Bear.
