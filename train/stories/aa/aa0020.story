id: aa0020
genre: social
where: US-IL
published: 2023-09-16
title: SCANNER FEED SATURDAY NIGHT (volunteer transcribers, all times approx)
person p1: role=witness age=11 protected=yes why=minor-witness
person p2: role=accused age=36 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
note: radio log; child caller witness to parents; lone first name over the air

21:02 Unit 6, traffic, white Malibu, no front plate. Warned.
21:19 Medical, fall, 900 blk Larkin. Conscious.
21:33 Domestic in progress, [[W p1 address|1417 Buell, rear apartment]]. Caller is a child, 11, says dad threw mom into the stove and she's in the closet with the phone. Dispatch: "[[W p1 name|Mireya]], honey, stay on with me."
21:35 6 and 9 en route. 
21:38 9: male is coming out. [[D p2 name|Ignacio Bermudez]], that's her dad, one in custody.
21:41 6: have mom, [[W p4 name|Lupe]], conscious. Kid's fine. Kid's holding the dog.
21:58 Chief [[K p3 name|Dombrowski]] asks us scanner people to please not post the address. (we left it up top, sorry, cant edit)
22:15 Loose pig, Route 53. Not a code. A pig.
