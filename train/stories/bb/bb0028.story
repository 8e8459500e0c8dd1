id: bb0028
genre: alert
where: US-IN
published: 2024-08-30
title: County bulletin: two missing juveniles, one located, one wanted adult
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=missing age=- protected=decide why=missing-alert
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=identifies-protected
person p7: role=accused age=- protected=decide why=adult-accused
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: unclear
screen p2: sex-trafficking-minor misidentified=yes
screen p4: none
note: rolling bulletin; located girl is now a victim and her alert must be pulled, yet her description stands; foster father accused by poster; open alerts D

SYCAMORE CO. 911 — forward to all shifts, scanner pages and church lists

**ACTIVE.** [[D p1 name|Destiny Faulkner]], W/F, 15, 5'4", [[D p1 body|shaved left side, purple on top]]. Left the back door of [[D p1 address|a foster home on Gum Street]], Aug 27, about 11 pm. Took [[D p1 other|a skateboard with a cracked Garfield]]. A phone ping near the Kentucky bridge. [[D p1 name|Destiny]] had messages from a man about "modeling". Aunt [[D p6 name|Tonya Faulkner]] offers $500. "I don't care what she did or who with," [[D p6 name|Tonya]] says. "I've got her bed made."

**ACTIVE.** [[D p4 name|Khalil Weatherspoon]], B/M, a sixth grader. Walked off from day camp following an argument about a kickball. Glasses taped at the hinge. Answers to [[D p4 alias|Lil Spoon]]. Nothing suspicious. K-9 on the way.

**LOCATED Aug 29 — TAKE THE FLYER DOWN.** The girl in bulletin 24-061 was recovered in a motel in Vincennes. She's 16. She was first booked into juvenile for robbing a "date" of his wallet; Det. [[K p5 name|Simone Garrity]] has since established that the money for the room, and for her, was going to [[K p3 name|Ty'Quan Marsh]], 30, and that he'd posted her picture with an age of 21. The robbery petition is to be dismissed. Her name isn't to be repeated on the air or online.

(Flyer text follows, auto-attached by the system: [[W p2 name|WREN ISABELLA KOLB]], DOB [[W p2 birthdate|01-19-08]], blk hair, [[W p2 body|hummingbird behind right ear]], may be using [[W p2 alias|"Birdie"]]; [[W p2 school|South Sycamore HS]], [[W p2 other|clarinet section leader]]. Juv. no. [[W p2 id|82D04-2408-JD-0551]]. [[W p2 photo|kolb_wren_24061.jpg]])

**WANTED.** [[K p3 name|Marsh, Ty'Quan L]], B/M, 6'1", [[K p3 body|gold upper teeth]], last known [[K p3 address|1620 Riverside Dr #9]]. Drives a [[K p3 vehicle|silver Malibu, dent in trunk, IN 883 BXT]]. Warrant for promotion of child sexual trafficking. [[K p3 name|Marsh]] shouldn't be approached. He's not known to [[D p1 name|Destiny]] so far as we can say.

Motel clerk [[K p8 name|Hitesh Rana]] gets the county's thanks: he saw a kid eat out of an ice bucket and he called. "I've daughters," said [[K p8 name|Mr. Rana]].

Tips: [[K p5 phone|812-555-0160]], [[K p5 name|Garrity]].

———
SHARED TO "SYCAMORE SCANNER" — 3 replies
▸ so [[W p2 name|wren]] is back?? praise him 🙏 she was at [[W p2 place|the YWCA]] this am my cousin works there
▸ everybody knows why girls run from [[D p1 address|Gum St]]. Ask the foster dad [[D p7 name|Lowell Teeters]]. Three run in a yr
▸ Nobody's charged [[D p7 name|Teeters]] w anything, Deb. Found the boy!! [[D p4 name|Khalil]] was up a tree
