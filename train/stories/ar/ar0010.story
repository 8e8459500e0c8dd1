id: ar0010
genre: blotter
where: US-MN
published: 2009-01-21
title: Police Beat: week of Jan. 12, Lake Auster
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=13 protected=yes why=juvenile-accused
person p3: role=victim age=66 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=accused age=41 protected=no why=adult-accused
person p6: role=victim age=10 protected=yes why=minor-victim
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
screen: none
note: two boys are juvenile accused; a ten-year-old struck by snowball is a minor victim; adult DWI keeps all; hockey number and nickname single out

Supplied by the Lake Auster Police Department and lightly corrected by the editor.

**Monday.** 7:52 a.m. [[K p5 name|Todd Eskelson]], 41, of [[K p5 address|188 Bluegill Lane]], in ditch, Highway 9. He told Officer [[K p4 name|Mai Yer Xiong]] that he had swerved for a moose. No moose. Blew .14. Third such, so the [[K p5 vehicle|Silverado, plate 555-LKE]], stays with us.

**Tuesday.** 4:10 p.m. Ice house of [[K p3 name|Arvid Solberg]], 66, was found on its side with a hole burned through the floor, 300 yards from where Mr. [[K p3 name|Solberg]] left it. Loss: stove, two rods, one quart of pickled herring. Snowmobile tracks led to the landing.

**Wednesday.** 3:35 p.m. Officer [[K p4 name|Xiong]] spoke with two boys, 15 and 13, at their home regarding the above. The older denied it. The younger cried and said, "[[W p1 name|Tanner]] said it would just slide." Both are referred to juvenile court on a petition for arson in the third degree. Items found in the garage of [[W p1 address|2044 Pelican Point Road]] included one quart jar, empty.

5:00 p.m. Mother, [[W p8 name|Denise Haugland]], came to the counter to ask that the paper not run it. Chief [[K p7 name|Ron Dvorak]] told her we do not name children. Chief [[K p7 name|Dvorak]] then asked her how to spell [[W p2 name|Brody]].

**Thursday.** 8:15 a.m. Bus driver reports ice ball thrown through window at stop. [[W p6 name|Ellie Saldivar]], 10, cut over eye, six stitches. Boy who threw it is same 13-year-old as Wednesday. Driver says she is [[W p6 other|the only child who gets on at the creamery]] and everybody knows where she sits. Not his best week.

6:30 p.m. Mr. [[K p3 name|Solberg]] telephones to say that he's willing to drop it if [[W p1 name|the Haugland boy]] will cut wood. Told it's not up to him. He then gave his number, [[K p3 phone|218-555-0126]], for anybody with an auger to lend.

**Friday.** 9:40 p.m. Fight in stands at arena, Auster v. Roseau. Someone had hung a bedsheet with "FREE [[W p1 other|#19]]" over the glass. It seems [[W p1 alias|Haugie]] had been benched pending court. Sheet taken down by Officer [[K p4 name|Xiong]]. A good goal was missed in the meantime.

**Saturday.** 1:15 a.m. [[K p5 name|Eskelson]] again, on foot, asking for keys. Declined. Given ride by Chief [[K p7 name|Dvorak]], who found the moose at mile marker 12. Apology noted in log.

**Sunday.** Quiet. A girl with a bandage and her father left a plate of cookies for "the lady officer." Note reads: "I am not scared of the bus. From [[W p6 name|Ellie S.]]"

Corrections to last week: the dog that bit the mail carrier belonged to no one on Bluegill Lane. Petition numbers, left in by error on Page 2 of some copies ([[W p1 id|JV-09-0007]] and [[W p2 id|-0008]]), should be ignored. So should the line "[[W p2 name|B. Haugland]], see brother."
