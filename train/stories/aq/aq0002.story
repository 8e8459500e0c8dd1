id: aq0002
genre: news
where: US-NV
published: 2012-08-03
title: Four held after sweep at Carson Street motels
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=accused age=52 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: the girl is written of as an arrested prostitute; her booking no. stands beside the pimp's; dented Saturn hers? no, his; a finch tattoo hers

By [[K p8 name|Dale Ybarguen]]
Staff writer

Sheriff's deputies arrested four people Wednesday night in what they described as a routine sweep of the weekly-rate motels at the south end of Carson Street.

Booked into the county jail or juvenile hall were:

— [[K p2 name|Lamont "Prince" Sayles]], 27, of Sparks, pandering and possession of marijuana, [[K p2 id|booking 12-08114]], bail $40,000;

— [[K p3 name|Crystal Ann Hoagland]], 31, of [[K p3 address|Room 6 at the Silver Spur]], obstructing, [[K p3 id|booking 12-08115]];

— [[K p4 name|Gordon Twitchell]], 52, a surveyor with [[K p4 employer|Basin & Range Engineering]], soliciting, [[K p4 id|booking 12-08116]], cited and released;

— [[W p1 name|Jasmine Ortega-Bell]], 16, of [[W p1 address|Desatoya Drive]] in Carson City, soliciting prostitution and giving false information, [[W p1 id|booking 12-08117]].

Sgt. [[K p5 name|Rick Mullenax]] said that [[W p1 name|Ortega-Bell]] told deputies she was 19 and that her name was [[W p1 alias|Cinnamon Dior]]. She was found in a bathroom of the [[W p1 address|Ormsby Lodge, Room 14]], where she had been living since May. [[K p2 name|Sayles]] paid for the room and collected what the men left, the sergeant said; a ledger in his gray Saturn had entries for 61 nights under the letter J.

"She's got a mouth on her and she isn't cooperating," [[K p5 name|Mullenax]] said. "These girls know exactly what they're doing."

The Saturn, Nevada plate [[K p2 vehicle|617-TKV]], was towed. It had been seen behind the lodge for weeks, said [[K p6 name|Fran Delacruz-Pope]], who runs the laundry across the lot. She knew the girl by the [[W p1 body|little yellow finch on the side of her neck]] and by what she bought: one orange soda, always with quarters.

"I'd say, '[[W p1 name|Jazzy]], you ought to be in school,'" [[K p6 name|Delacruz-Pope]] said. "And she'd look over at that car."

School is [[W p1 school|Carson River High]], where until March she [[W p1 other|played second oboe, the only oboe left in the band]].

[[K p3 name|Hoagland]], according to the arrest report, drove the girl to the lodge from Reno and placed the advertisements, which carried the line "new in town" and the screen name [[W p1 alias|cinna_775]]. [[K p3 name|Hoagland]] has two earlier convictions in Washoe County under the name [[K p3 alias|Crissy Lane]].

[[K p7 name|Imogen Tsosie]], who counsels runaways in Reno, said a 16-year-old with a man holding her money ought to be met with a social worker and not a cell. "There is no such thing as a child prostitute," [[K p7 name|Tsosie]] said when told of the arrest. "I hope somebody has told [[W p1 name|Jasmine]] that."

[[K p2 name|Sayles]], who goes by [[K p2 alias|Prince]] and has it tattooed on [[K p2 body|both eyelids]], is due in court Monday. A hearing for the girl is set for Tuesday in juvenile court, No. [[W p1 id|JV-12-0339]].

PHOTO: [[W p1 photo|ortegabell_mug0801.jpg]] — Deputies lead [[W p1 name|J. Ortega-Bell]] from the lodge.
