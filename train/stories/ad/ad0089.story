id: ad0089
genre: comments
where: GB-ENG
published: 2022-09-27
title: Mumsnet-ish: AIBU to think the cleaner in the flat below isn't allowed out?
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=accused age=- protected=decide why=adult-accused
screen p1: labor-trafficking
note: anonymous private accusation; embassy couple; posters work out the street; adult cook-cleaner

**FlatTwoFretting** Tue 22:10
Bear with me. There's a woman downstairs, thirtyish, from Manila I think, who cleans with the lights off. I've lived here for two years and seen her outdoors once, in slippers, taking in the recycling, at a run. Tonight there was a note in my bin: *please miss I'm [[W p1 name|Glenda]] they have my passport 3 yrs no salary they say police will put me in jail for visa please what is today*

She wanted to know what day it was. AIBU to ring 999?

**Gingernutter** Tue 22:12
RING THEM. YANBU. Are you ringing?

**FlatTwoFretting** Tue 22:13
On hold with 101. He's a consultant, Mr [[D p2 name|Faisal Harb]]. She's on the board of the Friends of the Park. [[D p3 name|Rima]]. They do a lovely open garden.

**ParkSideMum** Tue 22:20
Omg are you on [[W p1 address|Vine Crescent, the stucco one with the camellia]]?? They gave my DD a lolly

**Gingernutter** Tue 22:21
ParkSide, hush!!

**FlatTwoFretting** Tue 23:58
Two officers have gone in. I've got the kettle on. I told her through the letterbox that it's Tuesday.

**FlatTwoFretting** Wed 00:40
She's here. She's [[W p1 body|four foot ten with a plait to her knees]] and she's eaten all the toast. Going offline.
