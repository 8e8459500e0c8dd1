id: ap0004
genre: press-release
where: US-FL
published: 2017-02-08
title: Sheriff announces eleven arrests in Operation Cold Front; three recoveries
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=decide why=adult-accused
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=accused age=52 protected=no why=adult-accused
person p5: role=victim age=16 protected=yes why=trafficking-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=35 protected=no why=adult-accused
person p9: role=accused age=44 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p2: unclear
screen p5: sex-trafficking-minor
screen p8: none
note: an adult arrestee with weak signs (D), a 17-year-old booked as the recruiter (W), a plain adult seller without any signs (K)

FOR IMMEDIATE RELEASE
Office of the Sheriff, Ocala, Florida

Sheriff [[K p6 name|Wendell Crabtree]] today praised the men and women of the Special Enforcement Unit, who in four nights took eleven people off the interstate corridor.

"If you come to this county to buy a human being, we have a bunk with your name on it," said [[K p6 name|Sheriff Crabtree]].

The following were booked:

[[K p3 name|LUCAS, Terrance]], 38, [[K p3 address|11 Silver Course Loop]]. Human trafficking, two counts; living off the earnings. Booking [[K p3 id|1700-02231]]. Deputies say [[K p3 name|Lucas]] rented Rooms 120 and 122 and collected the money through a gap in the connecting door.

[[K p4 name|HOLLOWAY, Gene R.]], 52, roofing contractor, owner of [[K p4 employer|Holloway & Daughters Roofing]]. Soliciting a minor. Booking [[K p4 id|1700-02233]].

[[W p1 name|BRANNIGAN, Alexis]], 17. Deriving support from prostitution; false name to law enforcement. Booking [[W p1 id|1700-02234]]. [[W p1 name|Brannigan]], who gave the name "[[W p1 alias|Kitty Lang]]," was in Room 122 with a 16-year-old and had the phone from which both were advertised. She told deputies that she had been with [[K p3 name|Lucas]] since she was 15, that he took everything the men paid and that the phone was "her turn this month." She has [[W p1 body|a crown and the letters TL on her right hip]].

[[D p2 name|DUMITRESCU, Oana]], 29, no local address. Prostitution. Booking [[D p2 id|1700-02236]]. [[D p2 name|Dumitrescu]] had no purse and no documents, did not know the name of the town, and said that a friend named Vio was keeping her passport "so it is not lost." She declined to say more. A detective with the language will visit.

[[K p8 name|PELLETIER, Marie-Claude]], 35, of [[K p8 address|806 Bahia Trace]]. Prostitution, second offense. [[K p8 name|Pelletier]] told deputies that she works alone, keeps her own money and books, and wanted her lawyer and her reading glasses. Booking [[K p8 id|1700-02237]].

[[K p9 name|SANTORO, Vincent]], 44. Soliciting; open container.

Five others were cited and released.

Three females are now with partner agencies. The 16-year-old, a sophomore at [[W p5 school|Lake Tarrow High]] missing since Thanksgiving, is back in her own county. Sgt. [[K p7 name|Amy Duhaime]], who leads the unit, credited a motel maid. "She noticed that [[W p5 name|Bree]] never once asked for towels," Sgt. [[K p7 name|Duhaime]] said.

Questions have reached us about the charge against the 17-year-old. "[[W p1 name|Alexis]] is where she needs to be tonight, which is somewhere with a lock on it," said [[K p6 name|Sheriff Crabtree]]. The State Attorney has the file.

Booking photographs are at the link below. They are public record:
[[K p3 url|ocalaso.example/mug/lucas-t]]
[[K p4 url|ocalaso.example/mug/holloway-g]]
[[W p1 url|ocalaso.example/mug/brannigan-a]]

Anyone with information about [[K p3 name|Lucas]] or his brown [[K p3 vehicle|GMC Yukon]] should call Sgt. [[K p7 name|Duhaime]] at [[K p7 phone|352-555-0118]].
###
