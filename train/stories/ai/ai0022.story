id: ai0022
genre: news
where: US-MI
published: 2007-11-09
title: Obituaries and cards of thanks
person p1: role=deceased age=83 protected=no why=adult-bystander
person p2: role=deceased age=47 protected=no why=adult-bystander
person p3: role=deceased age=96 protected=no why=adult-bystander
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=7 protected=no why=minor-not-in-crime
person p8: role=official age=- protected=no why=official
note: nothing to protect; obituaries with birth dates, addresses, grandchildren's names; "survivors", "victim of cancer", "held in bondage" as a play on Somerset Maugham

[[K p1 name|DONALD "DUTCH" VANDERPLOEG]], 83, of [[K p1 address|4411 Cottonwood Drive]], Hudsonville, went to be with his Lord on Tuesday. He was born [[K p1 birthdate|September 12, 1924]], on the kitchen table, to Gerrit and Hattie. [[K p1 name|Dutch]] served in the Pacific, raised celery for fifty years, and never forgave the DeSoto for being discontinued. Survivors are his wife, [[K p4 name|Trena]]; five sons; a granddaughter, [[K p7 name|Emmy]], who is 7 and who picked the hymns; and a dog who is not yet informed. Visitation at the chapel on Chicago Drive. [[K p6 name|Rev. Cornelius Bolt]] will officiate. Lunch: ham.

[[K p2 name|JACQUELINE RENÉE TOLLIVER]], 47, of Muskegon Heights, a victim of cancer, who hated that expression. She'd say that she was beaten, fair and square, in extra innings. [[K p2 name|Jackie]] taught chemistry to half the town. She was born on the [[K p2 birthdate|29th of February, 1960]], and leaves behind a husband, [[K p5 name|Leon]], and eleven birthdays. She coached the girls' softball team to districts in 1998 and again in 2004, wearing the same socks. The family asks that you wear orange. In lieu of flowers, pay your library fines. Arrangements, 231-555-0144.

[[K p3 name|MISS ADELAIDE FINCH-HATTON CROWE]], 96, retired from the county library, where as a new hire in 1931 she was asked to hide "Of Human Bondage" beneath the desk, and instead put it in the window. She used to say that it'd been held in bondage long enough. [[K p3 name|Miss Crowe]] never married, drove till 94, and was ticketed twice, both times by Officer [[K p8 name|Wayne Grabowski]], who'll be a pallbearer. "She called me young man and paid in dimes," [[K p8 name|Grabowski]] said. Her last address was [[K p3 address|Sunset Manor, Room 12]], and her library card was [[K p3 id|No. 00001]].

CARDS OF THANKS

The family of [[K p1 name|Dutch Vanderploeg]] thanks the Hudsonville volunteer fire department for getting him down from the silo in 2005 and for never telling [[K p4 name|Trena]]. She knows now.

[[K p5 name|Leon Tolliver]] wishes to thank the third-period class who came, all twenty-six, and sat on the lawn and graded each other's papers. To whoever left the beaker of daisies, [[K p2 name|Jackie]] would've asked if it was rinsed.

IN MEMORIAM

Five years, and we still set out your chair. — Mom and the boys

CORRECTION: In last week's notice [[K p6 name|Rev. Bolt]]'s name was given as Nut. The compositor has been spoken to, and so has [[K p6 name|Rev. Bolt]], who laughed harder than anyone.

[[K p7 name|Emmy Vanderploeg]]'s hymns, for those who'd like to practice: 55, 213, and "the one with the whale."
