id: ax0009
genre: filing
where: US-OR
published: 2020-01-28
title: Government's sentencing memorandum, United States v. [[K p1 name|Hallgrimson]]
person p1: role=convicted age=49 protected=no why=adult-convicted
person p2: role=victim age=19 protected=yes why=trafficking-victim
person p3: role=victim age=56 protected=yes why=trafficking-victim
person p4: role=convicted age=35 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
screen p2: labor-trafficking
screen p3: labor-trafficking
note: forced labour on a hemp farm; memorandum uses Victim A and B, then quotes a letter and cites an exhibit

UNITED STATES DISTRICT COURT, DISTRICT OF OREGON, MEDFORD DIVISION
No. [[K p1 id|1:19-cr-00155-MC]]

The United States, by Assistant U.S. Attorney [[K p5 name|Priya Nordquist]], recommends 108 months for [[K p1 name|Kurt Hallgrimson]], 49, who pleaded guilty to two counts of forced labor. His foreman, [[K p4 name|Eusebio Tapia Roldán]], 35, was sentenced by this Court in November to 41 months (No. [[K p4 id|1:19-cr-00156]]).

A. The offense. Between March and October of 2018 thirteen men lived and worked on [[W p2 employer|Sterling Gulch Botanicals]], a hemp farm outside Jacksonville. Fence, dogs, one gate. They had been promised $20 an hour in Jalisco. What they got was a bill. [[K p4 name|Tapia]] charged each for the ride, the tent, the water. When Victim A, who was 19, asked to go, [[K p1 name|Hallgrimson]] laid a pistol on the tailgate and said that he would call Immigration himself, "right after."

Victim B, at 56 the oldest, cut two fingers in a trimmer in August. [[K p1 name|Hallgrimson]] drove him not to the hospital but to a veterinarian, Dr. [[K p8 name|Wendell Sprague]], who to his credit telephoned the sheriff's office. The deputy who took Dr. [[K p8 name|Sprague]]'s call wrote "illegal alien w/ hand inj., no crime."

B. What the victims say. Both wish to remain unidentified and the government asks that the press respect it. Victim A writes: "I am not angry every day now. I am at the college and have a scholarship for [[W p2 other|the marimba]]. My mother thought I was dead because he kept my phone. When I called her she said, Is it [[W p2 name|Ulises]]? and then nothing, only crying."

Victim B dictated his to the advocate. "I am Don [[W p3 alias|Chuy]] to everybody. Don [[W p3 name|Jesús Arceo]] worked forty years with these hands. Now I have [[W p3 body|eight fingers]] and I owe nobody."

C. Defendant's history. [[K p1 name|Hallgrimson]] ran a Little League team and a roofing firm, [[K p1 employer|KH Exteriors]] of Central Point. He has a 1999 conviction in Jackson County, [[K p1 id|99-0773-FE]]. His counsel, [[K p6 name|Bram Oyelaran]], says that his client grew up under a violent father and was himself put to work at nine. The government does not doubt it. Mr. [[K p6 name|Oyelaran]] does not say why that should be passed on.

D. Restitution. $311,402, by schedule (Ex. 12): 
 - [[W p2 name|MONTES, U.]] — $27,880
 - [[W p3 name|ARCEO L., J.]] — $24,115, plus medical
 - eleven others, under seal

Exhibit 9 (the tent) is [[W p2 photo|ulises_montes_tent_row3.jpg]].

Respectfully submitted to the Hon. [[K p7 name|Michaela Cheng]]. A courtesy copy went to Judge [[K p7 name|Cheng]]'s chambers on Friday, unredacted, for which Ms. [[K p5 name|Nordquist]] apologizes.
