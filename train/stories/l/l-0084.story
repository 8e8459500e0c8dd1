id: l-0084
genre: news
where: US-NC
published: 2009-11-22
title: Christmas-tree crew boss: 'Arrest my men.' Ashe deputies did
person p1: role=victim,accused age=33 protected=yes why=trafficking-victim
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=decide why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=accused age=71 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: tree cutters stop work and block the lane; arrested for trespass on the land where they sleep; a 16-year-old booked with the men; local moonshine item as plain twin

JEFFERSON — It's the Sunday before Thanksgiving and the trees have to ride.

On Thursday they didn't. At the head of a farm lane off N.C. 88 four men sat down in front of a flatbed stacked with Frasers, and deputies called by the crew boss, [[D p3 name|Wade Shatley]], carried them one after another to a van.

"They're on my place after I told them git," [[D p3 name|Shatley]] said. The place is also where they sleep: [[W p1 address|a tobacco barn on Roaring Fork with plastic over the slats]].

Charged with second-degree trespass were [[W p1 name|Hilario Pech Canul]], 33, two men who'd already posted bond through the church, and the youngest, who told the jailer 19. He's 16. The jail's list shows "[[W p2 name|PECH, ADRIÁN / nephew / 16 / hold w adults]]."

Their grievance, set down by a nurse, [[K p6 name|Verlene Goss]], on the back of a flu-shot form because it was all she had: that they were promised $8.50 an hour and fly-home; that they've had $140 each since August; that [[D p3 name|Shatley]] keeps the passports in his truck visor and holds the pay "till the trees ride," against a bill for the visa, the saws, the barn; and that when the boy cut his shin to the bone with a machete the boss tied it with twine, and said that if they went to the hospital he'd report them all as runaways and nobody would see a cent or a passport.

The boy's [[W p2 body|scar from the twine]] is what caught her eye at the clinic.

Sheriff's Sgt. [[K p4 name|Dallas Roten]] said he'd heard all that and it was a labor matter. Magistrate [[K p5 name|Noreen Absher]] set $500 apiece.

In other court news, [[K p8 name|Ples Ham]], 71, was charged for the eleventh time since 1959 with the possession of a still. He said it was the same still.

— [[K p7 name|Jim Ed Blevins]]
